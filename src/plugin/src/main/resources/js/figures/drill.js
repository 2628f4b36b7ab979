/** Leads from a figure to the tickets behind it. */
define('helpdesk-kpi/drill', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/names', 'helpdesk-kpi/days', 'helpdesk-kpi/report-url', 'helpdesk-kpi/numbers',
    'helpdesk-kpi/prefs'
], function (dom, names, days, urls, numbers, prefs) {
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

    /** Priorities and channels are names, and a view may be about several of them. */
    function narrowedName(row, part, chosen) {
        if (row && row[part] !== undefined) {
            return row[part] === null ? NOBODY : row[part];
        }
        const all = prefs.list(chosen);
        return all.length > 0 ? all : undefined;
    }

    function period(where) {
        const row = where.row || {};
        if (row.bucket) {
            return { from: row.bucket.from, to: row.bucket.to };
        }
        if (row.day) {
            return { from: row.day, to: row.day };
        }
        return where.earlier ? where.report.previous : where.report.period;
    }

    /**
     * What the list is asked for: the report's days and filters, narrowed to the row.
     *
     * @param {{report: Object, chosen: Object, row: ?Object, earlier: ?boolean, gap: ?string, only: ?Object}} where
     *     earlier asks for the period before; only narrows by length (over, upTo) or to an hour (weekday, hour), its
     *     words say how
     */
    function asked(figure, where) {
        const time = period(where);
        const only = where.only || {};
        return {
            figure: figure,
            gap: where.gap,
            from: time.from,
            to: time.to,
            time: where.chosen.time,
            queue: narrowed(where.row, 'queue', 'id', where.chosen.queue),
            agent: narrowed(where.row, 'agent', 'key', where.chosen.agent),
            priority: narrowedName(where.row, 'priority', where.chosen.priority),
            channel: narrowedName(where.row, 'channel', where.chosen.channel),
            over: only.over,
            upTo: only.upTo,
            weekday: only.weekday,
            hour: only.hour,
            back: where.chosen.back
        };
    }

    function place(figure, where) {
        const row = where.row || {};
        return [
            row.agent === undefined ? null : names.agent(row.agent),
            row.queue === undefined ? null : names.queue(row.queue),
            row.priority === undefined ? null : names.priority(row.priority),
            row.channel === undefined ? null : names.channel(row.channel),
            where.only ? where.only.words : null,
            names.isOpen(figure) ? AJS.I18n.getText('helpdesk-kpi.list.now') : days.range(period(where))
        ].filter(Boolean).join(', ');
    }

    /** What a screen reader says: the figure, what it is, and where it leads; how many there are may not be known. */
    function label(text, count, figure, where) {
        if (count === null) {
            return AJS.I18n.getText('helpdesk-kpi.drill.some', text, names.figures[figure], place(figure, where));
        }
        return count === 1
            ? AJS.I18n.getText('helpdesk-kpi.drill.one', text, names.figures[figure], place(figure, where))
            : AJS.I18n.getText('helpdesk-kpi.drill', text, names.figures[figure], place(figure, where), numbers.whole(count));
    }

    function attributes(text, count, figure, where) {
        return { href: urls.ticketsPage(asked(figure, where)), 'aria-label': label(text, count, figure, where) };
    }

    /** A link, or the bare text where there is no ticket to show. */
    function link(text, count, figure, where) {
        return count === null || count > 0
            ? dom.el('a', Object.assign({ class: 'helpdesk-kpi-drill' }, attributes(text, count, figure, where)), text)
            : text;
    }

    /**
     * A part of a picture that leads to its tickets, or the mere part where there is none.
     *
     * @param {{text: string, count: number, figure: string, where: Object}} to
     */
    function mark(to, own) {
        const children = Array.prototype.slice.call(arguments, 2);
        return to.count > 0
            ? dom.svg('a', Object.assign(attributes(to.text, to.count, to.figure, to.where), own), children)
            : dom.svg('g', own, children);
    }

    return { link: link, mark: mark, asked: asked, label: label, whole: whole };
});
