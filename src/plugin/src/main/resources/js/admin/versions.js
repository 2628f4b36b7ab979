/** The versions of the settings as a table. */
define('helpdesk-kpi/versions', [
    'helpdesk-kpi/days', 'helpdesk-kpi/dom', 'helpdesk-kpi/report-url'
], function (days, dom, urls) {
    'use strict';

    const el = dom.el;
    const STATES = {
        answering: AJS.I18n.getText('helpdesk-kpi.admin.version.answering'),
        building: AJS.I18n.getText('helpdesk-kpi.admin.version.building'),
        kept: AJS.I18n.getText('helpdesk-kpi.admin.version.kept'),
        recomputable: AJS.I18n.getText('helpdesk-kpi.admin.version.recomputable')
    };
    const LOOKS = { answering: 'aui-lozenge-success', building: 'aui-lozenge-inprogress' };

    function state(version) {
        const lozenge = el('span', { class: 'aui-lozenge ' + (LOOKS[version.state] || '') }, STATES[version.state]);
        return version.valuesUntil
            ? [lozenge, ' ', AJS.I18n.getText('helpdesk-kpi.admin.version.until', days.instant(version.valuesUntil))]
            : lozenge;
    }

    function assistive(version) {
        return el('span', { class: 'assistive' },
            ' ' + AJS.I18n.getText('helpdesk-kpi.admin.version.name', version.version));
    }

    function actions(version, again) {
        const download = el('a', {
            class: 'aui-button aui-button-link', href: urls.exported(version.version), download: true
        }, AJS.I18n.getText('helpdesk-kpi.admin.version.download'), assistive(version));
        if (version.state !== 'recomputable') {
            return download;
        }
        const compute = el('button', { type: 'button', class: 'aui-button aui-button-link' },
            AJS.I18n.getText('helpdesk-kpi.admin.version.compute'), assistive(version));
        compute.addEventListener('click', function () { again(version.version); });
        return [download, ' ', compute];
    }

    function row(again) {
        return function (version) {
            return el('tr', {},
                el('th', { scope: 'row' }, String(version.version)),
                el('td', {}, days.instant(version.savedAt)),
                el('td', {}, version.authorName),
                el('td', {}, version.note || '-'),
                el('td', {}, state(version)),
                el('td', {}, actions(version, again)));
        };
    }

    /** @param {function(number)} again has the values of a version computed again */
    function table(all, again) {
        if (all.length === 0) {
            return el('p', {}, AJS.I18n.getText('helpdesk-kpi.admin.version.unsaved'));
        }
        const title = AJS.I18n.getText('helpdesk-kpi.admin.section.versions');
        return el('div', { class: 'helpdesk-kpi-scroll', role: 'region', tabindex: '0', 'aria-label': title },
            el('table', { class: 'aui helpdesk-kpi-table' },
                el('caption', { class: 'assistive' }, title),
                el('thead', {}, el('tr', {},
                    el('th', { scope: 'col' }, AJS.I18n.getText('helpdesk-kpi.admin.version.number')),
                    el('th', { scope: 'col' }, AJS.I18n.getText('helpdesk-kpi.admin.version.saved')),
                    el('th', { scope: 'col' }, AJS.I18n.getText('helpdesk-kpi.admin.version.author')),
                    el('th', { scope: 'col' }, AJS.I18n.getText('helpdesk-kpi.admin.version.note')),
                    el('th', { scope: 'col' }, AJS.I18n.getText('helpdesk-kpi.admin.version.state')),
                    el('th', { scope: 'col' }, AJS.I18n.getText('helpdesk-kpi.admin.actions')))),
                el('tbody', {}, all.map(row(again)))));
    }

    return { table: table };
});
