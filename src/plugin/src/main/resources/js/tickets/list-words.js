/** Says in words what a list of tickets is. */
define('helpdesk-kpi/list-words', [
    'helpdesk-kpi/duration', 'helpdesk-kpi/names', 'helpdesk-kpi/days', 'helpdesk-kpi/numbers', 'helpdesk-kpi/bands',
    'helpdesk-kpi/weekdays'
], function (duration, names, days, numbers, bands, weekdays) {
    'use strict';

    /** Such as "over 1h, up to 4h" and "Monday", "09:00 to 10:00". */
    function slice(list) {
        const words = [];
        if (list.over || list.upTo !== null) {
            words.push(bands.words({ over: list.over || 0, upTo: list.upTo }, list.time));
        }
        if (list.weekday !== null) {
            words.push(weekdays.name(list.weekday, 'long'));
        }
        if (list.hour !== null) {
            words.push(weekdays.hour(list.hour));
        }
        return words;
    }

    function filters(list) {
        const time = names.isOpen(list.figure) ? AJS.I18n.getText('helpdesk-kpi.list.now') : days.range(list.period);
        return [time].concat(
            list.queues.map(function (queue) {
                return queue ? AJS.I18n.getText('helpdesk-kpi.list.queue', queue.name) : names.queue(null);
            }),
            list.agents.map(function (agent) {
                return agent ? AJS.I18n.getText('helpdesk-kpi.list.agent', names.agent(agent)) : names.agent(null);
            }),
            list.priorities.map(function (priority) {
                return priority
                    ? AJS.I18n.getText('helpdesk-kpi.list.priority', priority)
                    : AJS.I18n.getText('helpdesk-kpi.list.noPriority');
            }),
            list.channels.map(function (channel) {
                return channel
                    ? AJS.I18n.getText('helpdesk-kpi.list.channel', channel)
                    : AJS.I18n.getText('helpdesk-kpi.list.noChannel');
            }));
    }

    function count(list) {
        if (list.figure === 'reopened') {
            return AJS.I18n.getText('helpdesk-kpi.list.reopenings', numbers.whole(list.total));
        }
        if (list.figure === 'handedUp') {
            return AJS.I18n.getText('helpdesk-kpi.list.escalations', numbers.whole(list.total));
        }
        if (list.time === 'target') {
            return list.total === 1
                ? AJS.I18n.getText('helpdesk-kpi.list.target')
                : AJS.I18n.getText('helpdesk-kpi.list.targets', numbers.whole(list.total));
        }
        return list.total === 1
            ? AJS.I18n.getText('helpdesk-kpi.list.ticket')
            : AJS.I18n.getText('helpdesk-kpi.list.tickets', numbers.whole(list.total));
    }

    /** Both, since the figure that led here may be either. */
    function lengths(list) {
        return list.mean === null || list.mean === undefined ? [] : [AJS.I18n.getText('helpdesk-kpi.list.lengths',
            duration.format(list.median, list.time), duration.format(list.mean, list.time), names.lengths[list.time])];
    }

    /** Such as "Resolved, 1 Jan 2026 to 31 Jan 2026, queue Billing: 97 tickets, median 1d 2h, mean 2d 6h". */
    function title(list) {
        const gap = list.gap ? [names.gaps[list.gap] || list.gap] : [];
        return AJS.I18n.getText('helpdesk-kpi.list.words',
            [names.figures[list.figure]].concat(gap, slice(list), filters(list)).join(', '),
            [count(list)].concat(lengths(list)).join(', '));
    }

    /** How many of the tickets can be on a page at all. */
    function shown(list) {
        return list.total - list.others;
    }

    /** Where the pages before and after start; null where there is none. */
    function neighbours(list) {
        const next = list.offset + list.limit;
        return {
            previous: list.offset > 0 ? Math.max(0, list.offset - list.limit) : null,
            next: next < shown(list) ? next : null
        };
    }

    function range(list) {
        return AJS.I18n.getText('helpdesk-kpi.list.range', numbers.whole(Math.min(list.offset + 1, shown(list))),
            numbers.whole(Math.min(list.offset + list.limit, shown(list))), numbers.whole(shown(list)));
    }

    /** How sure the lengths are, or that they are too few. */
    function sureness(list) {
        if (!list.n) {
            return null;
        }
        if (!list.enough) {
            return AJS.I18n.getText('helpdesk-kpi.few', list.minimumN);
        }
        return list.medianLow === null ? null : AJS.I18n.getText('helpdesk-kpi.list.interval',
            duration.format(list.medianLow, list.time), duration.format(list.medianHigh, list.time));
    }

    function withheld(list) {
        return [
            list.others > 0 ? AJS.I18n.getText('helpdesk-kpi.list.others', list.others) : null,
            (list.withheld || []).length > 0
                ? AJS.I18n.getText('helpdesk-kpi.withheld', list.withheld.join(', ')) : null,
            list.hidden > 0 ? AJS.I18n.getText('helpdesk-kpi.list.hidden', list.hidden) : null
        ].filter(Boolean);
    }

    return { title: title, neighbours: neighbours, range: range, withheld: withheld, sureness: sureness };
});
