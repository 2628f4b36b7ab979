/** The admin area's extras, none of which is needed to save. */
define('helpdesk-kpi/admin', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/overview', 'helpdesk-kpi/part', 'helpdesk-kpi/seen'
], function (dom, overview, part, seen) {
    'use strict';

    function filePicker(area) {
        const picker = dom.el('input', { type: 'file', id: 'helpdesk-kpi-file', accept: '.json,application/json' });
        picker.addEventListener('change', function () {
            if (picker.files.length > 0) {
                picker.files[0].text().then(function (text) {
                    area.value = text;
                });
            }
        });
        return dom.el('div', { class: 'field-group' },
            dom.el('label', { for: picker.id }, AJS.I18n.getText('helpdesk-kpi.admin.file')), picker);
    }

    function each(page, css, start) {
        page.querySelectorAll(css).forEach(start);
    }

    function start(page) {
        if (page.matches('.helpdesk-kpi-overview')) {
            overview.start(page);
        }
        each(page, '.helpdesk-kpi-document', function (area) {
            area.closest('.field-group').before(filePicker(area));
        });
        each(page, '.helpdesk-kpi-part', part.start);
        each(page, '.helpdesk-kpi-views', seen.start);
    }

    return { start: start };
});
