/** The admin page's extras: backfill progress and a file picker for the import. */
define('helpdesk-kpi/admin', ['helpdesk-kpi/dom', 'helpdesk-kpi/backfill'], function (dom, backfill) {
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

    function start(page) {
        backfill.start(page.querySelector('.helpdesk-kpi-backfill'));
        const area = page.querySelector('.helpdesk-kpi-import textarea');
        area.closest('.field-group').before(filePicker(area));
    }

    return { start: start };
});
