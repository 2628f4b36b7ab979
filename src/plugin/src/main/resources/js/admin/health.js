/** How the app does, in words and figures. */
define('helpdesk-kpi/health', [
    'helpdesk-kpi/days', 'helpdesk-kpi/dom', 'helpdesk-kpi/numbers', 'helpdesk-kpi/report-url'
], function (days, dom, numbers, urls) {
    'use strict';

    const el = dom.el;
    const STATES = {
        answering: AJS.I18n.getText('helpdesk-kpi.admin.version.answering'),
        building: AJS.I18n.getText('helpdesk-kpi.admin.version.building'),
        rebuilding: AJS.I18n.getText('helpdesk-kpi.admin.version.building'),
        kept: AJS.I18n.getText('helpdesk-kpi.admin.version.kept'),
        dropping: AJS.I18n.getText('helpdesk-kpi.admin.health.dropping')
    };

    function upToDate(health) {
        return health.caughtUpTo
            ? AJS.I18n.getText('helpdesk-kpi.admin.health.until', days.instant(health.caughtUpTo))
            : AJS.I18n.getText('helpdesk-kpi.admin.health.never');
    }

    /** What the nightly comparison found, part by part; nothing amiss is said, too. */
    function drift(found) {
        const parts = [
            found.missing > 0 ? AJS.I18n.getText('helpdesk-kpi.admin.health.missing', numbers.whole(found.missing)) : '',
            found.surplus > 0 ? AJS.I18n.getText('helpdesk-kpi.admin.health.surplus', numbers.whole(found.surplus)) : '',
            found.left > 0 ? AJS.I18n.getText('helpdesk-kpi.admin.health.left', numbers.whole(found.left)) : '',
            found.failed > 0 ? AJS.I18n.getText('helpdesk-kpi.admin.health.unmended', numbers.whole(found.failed)) : ''
        ].filter(Boolean);
        return parts.length === 0 ? AJS.I18n.getText('helpdesk-kpi.admin.health.nodrift') : parts.join(', ');
    }

    function reconciled(found) {
        return found
            ? AJS.I18n.getText('helpdesk-kpi.admin.health.reconciled', days.instant(found.at), drift(found))
            : AJS.I18n.getText('helpdesk-kpi.admin.health.unreconciled');
    }

    function stored(health) {
        return health.stored.length === 0 ? '-' : el('ul', {}, health.stored.map(function (one) {
            return el('li', {}, AJS.I18n.getText('helpdesk-kpi.admin.health.rows', numbers.whole(one.tickets),
                one.definitionVersion, STATES[one.state]));
        }));
    }

    function facts(health) {
        const rows = [
            [AJS.I18n.getText('helpdesk-kpi.admin.health.label.waiting'), numbers.whole(health.waiting)],
            [AJS.I18n.getText('helpdesk-kpi.admin.health.label.reconciled'), reconciled(health.reconciled)],
            [AJS.I18n.getText('helpdesk-kpi.admin.health.label.rows'), stored(health)],
            [AJS.I18n.getText('helpdesk-kpi.admin.health.label.versions'), numbers.whole(health.versions)]
        ];
        return el('table', { class: 'aui helpdesk-kpi-facts' },
            el('caption', { class: 'assistive' }, AJS.I18n.getText('helpdesk-kpi.admin.section.health')),
            el('tbody', {}, rows.map(function (row) {
                return el('tr', {}, el('th', { scope: 'row' }, row[0]), el('td', {}, row[1]));
            })));
    }

    /** A ticket that nobody can open any more is told by its number. */
    function ticket(failure) {
        return failure.key
            ? el('a', { href: urls.issuePage(failure.key) }, failure.key)
            : AJS.I18n.getText('helpdesk-kpi.admin.health.ticket', failure.ticket);
    }

    /** What failed is tried again by itself; nobody needs to act on a few. */
    function failures(health) {
        if (health.failed === 0) {
            return el('p', {}, AJS.I18n.getText('helpdesk-kpi.admin.health.fine'));
        }
        const title = AJS.I18n.getText('helpdesk-kpi.admin.health.failures');
        return [
            el('div', { class: 'aui-message aui-message-warning' },
                el('p', {}, AJS.I18n.getText('helpdesk-kpi.admin.health.failed', numbers.whole(health.failed)))),
            el('div', { class: 'helpdesk-kpi-scroll', role: 'region', tabindex: '0', 'aria-label': title },
                el('table', { class: 'aui helpdesk-kpi-table helpdesk-kpi-failures' },
                    el('caption', {}, title),
                    el('thead', {}, el('tr', {},
                        el('th', { scope: 'col' }, AJS.I18n.getText('helpdesk-kpi.admin.health.failure.ticket')),
                        el('th', { scope: 'col', class: 'helpdesk-kpi-number' },
                            AJS.I18n.getText('helpdesk-kpi.admin.health.failure.times')),
                        el('th', { scope: 'col' }, AJS.I18n.getText('helpdesk-kpi.admin.health.failure.next')),
                        el('th', { scope: 'col' }, AJS.I18n.getText('helpdesk-kpi.admin.health.failure.error')))),
                    el('tbody', {}, health.failures.map(function (failure) {
                        return el('tr', {},
                            el('th', { scope: 'row' }, ticket(failure)),
                            el('td', { class: 'helpdesk-kpi-number' }, numbers.whole(failure.times)),
                            el('td', {}, days.instant(failure.nextTry)),
                            el('td', {}, failure.error));
                    }))))
        ];
    }

    function render(health) {
        return el('div', {}, el('p', {}, upToDate(health)), facts(health), failures(health));
    }

    return { render: render, drift: drift };
});
