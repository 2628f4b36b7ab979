/**
 * The dashboard items, by the names that the app's descriptor gives. This is all that a dashboard without our gadgets
 * loads; a gadget that is drawn asks for the rest.
 */
define('helpdesk-kpi/items', ['wrm/require'], function (load) {
    'use strict';

    function failed(element) {
        const sentence = document.createElement('p');
        sentence.setAttribute('role', 'alert');
        sentence.textContent = AJS.I18n.getText('helpdesk-kpi.error.network');
        element[0].replaceChildren(sentence);
    }

    /** A dashboard item's constructor around the view of this name. */
    function item(id) {
        function Gadget(API) {
            this.API = API;
            this.drawn = 0;
        }

        Gadget.prototype.loaded = function () {
            const self = this;
            return load(['wr!helpdesk-kpi:gadgets']).then(function () {
                if (!self.item) {
                    const Item = require('helpdesk-kpi/gadget').item(require('helpdesk-kpi/view-' + id));
                    self.item = new Item(self.API);
                }
                return self.item;
            });
        };

        ['render', 'renderEdit'].forEach(function (act) {
            Gadget.prototype[act] = function (element, preferences) {
                const self = this;
                const mine = ++self.drawn;
                self.loaded().then(function (found) {
                    if (mine === self.drawn) {
                        found[act](element, preferences);
                    }
                }, function () {
                    failed(element);
                });
            };
        });

        return Gadget;
    }

    return { item: item };
});

define('helpdesk-kpi/item-frt', ['helpdesk-kpi/items'], function (items) {
    'use strict';

    return items.item('frt');
});

define('helpdesk-kpi/item-art', ['helpdesk-kpi/items'], function (items) {
    'use strict';

    return items.item('art');
});

define('helpdesk-kpi/item-fcr', ['helpdesk-kpi/items'], function (items) {
    'use strict';

    return items.item('fcr');
});

define('helpdesk-kpi/item-escalation', ['helpdesk-kpi/items'], function (items) {
    'use strict';

    return items.item('escalation');
});

define('helpdesk-kpi/item-table', ['helpdesk-kpi/items'], function (items) {
    'use strict';

    return items.item('table');
});

define('helpdesk-kpi/item-trend', ['helpdesk-kpi/items'], function (items) {
    'use strict';

    return items.item('trend');
});

define('helpdesk-kpi/item-distribution', ['helpdesk-kpi/items'], function (items) {
    'use strict';

    return items.item('distribution');
});

define('helpdesk-kpi/item-load', ['helpdesk-kpi/items'], function (items) {
    'use strict';

    return items.item('load');
});

define('helpdesk-kpi/item-now', ['helpdesk-kpi/items'], function (items) {
    'use strict';

    return items.item('now');
});

define('helpdesk-kpi/item-attainment', ['helpdesk-kpi/items'], function (items) {
    'use strict';

    return items.item('attainment');
});
