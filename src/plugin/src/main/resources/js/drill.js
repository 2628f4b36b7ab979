/** Leads from a figure to the tickets behind it. */
define('helpdesk-kpi/drill', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/names', 'helpdesk-kpi/days', 'helpdesk-kpi/report-url', 'helpdesk-kpi/numbers'
], function (dom, names, days, urls, numbers) {
    'use strict';

    /** Stands for nobody and for no queue. */
    const NOBODY = '-';
    const WHOLES = { frt: 'frt', art: 'art', fcr: 'resolved', escalation: 'opened' };

    /** What a KPI counts: all its tickets, not only the part that made the rate. */
    function whole(kpi, report) {
        return kpi === 'fcr' && report.contactsOf === 'received' ? 'opened' : WHOLES[kpi];
    }

    function narrowed(row, part, id, fallback) {
        if (!row || row[part] === undefined) {
            return fallback;
        }
        return row[part] ? row[part][id] : NOBODY;
    }

    function period(where) {
        if (where.row && where.row.bucket) {
            return { from: where.row.bucket.from, to: where.row.bucket.to };
        }
        return where.earlier ? where.report.previous : where.report.period;
    }

    /**
     * What the list is asked for: the report's days and filters, narrowed to the row.
     *
     * @param {{report: Object, chosen: Object, row: ?Object, earlier: ?boolean, gap: ?string}} where earlier asks
     *     for the period before
     */
    function asked(figure, where) {
        const time = period(where);
        return {
            figure: figure,
            gap: where.gap,
            from: time.from,
            to: time.to,
            time: where.chosen.time,
            queue: narrowed(where.row, 'queue', 'id', where.chosen.queue),
            agent: narrowed(where.row, 'agent', 'key', where.chosen.agent),
            back: where.chosen.back
        };
    }

    function place(figure, where) {
        const row = where.row || {};
        return [
            row.agent === undefined ? null : names.agent(row.agent),
            row.queue === undefined ? null : names.queue(row.queue),
            names.isOpen(figure) ? AJS.I18n.getText('helpdesk-kpi.list.now') : days.range(period(where))
        ].filter(Boolean).join(', ');
    }

    /** What a screen reader says: the figure, what it is, and where it leads. */
    function label(text, count, figure, where) {
        return count === 1
            ? AJS.I18n.getText('helpdesk-kpi.drill.one', text, names.figures[figure], place(figure, where))
            : AJS.I18n.getText('helpdesk-kpi.drill', text, names.figures[figure], place(figure, where), numbers.whole(count));
    }

    /** A link, or the bare text where there is no ticket to show. */
    function link(text, count, figure, where) {
        return count > 0
            ? dom.el('a', {
                class: 'helpdesk-kpi-drill',
                href: urls.ticketsPage(asked(figure, where)),
                'aria-label': label(text, count, figure, where)
            }, text)
            : text;
    }

    return { link: link, asked: asked, label: label, whole: whole };
});
