/** The tickets that change side, with links to how their values came to be. */
define('helpdesk-kpi/what-if-moves', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/duration', 'helpdesk-kpi/names', 'helpdesk-kpi/report-url', 'helpdesk-kpi/table', 'helpdesk-kpi/numbers'
], function (dom, duration, names, urls, table, numbers) {
    'use strict';

    const el = dom.el;
    /** Where a difference leads. */
    const PLACE = 'helpdesk-kpi-moves';
    const NONE = {
        opened: AJS.I18n.getText('helpdesk-kpi.whatif.not.opened'),
        response: AJS.I18n.getText('helpdesk-kpi.whatif.not.response'),
        excluded: AJS.I18n.getText('helpdesk-kpi.whatif.not.excluded'),
        nextResponseTarget: AJS.I18n.getText('helpdesk-kpi.whatif.not.nextResponseTarget'),
        timeInQueueTarget: AJS.I18n.getText('helpdesk-kpi.whatif.not.timeInQueueTarget'),
        responseTarget: AJS.I18n.getText('helpdesk-kpi.whatif.not.responseTarget'),
        resolution: AJS.I18n.getText('helpdesk-kpi.whatif.not.resolution'),
        resolutionTarget: AJS.I18n.getText('helpdesk-kpi.whatif.not.resolutionTarget'),
        firstContact: AJS.I18n.getText('helpdesk-kpi.whatif.not.firstContact'),
        escalation: AJS.I18n.getText('helpdesk-kpi.whatif.not.escalation'),
        reopened: AJS.I18n.getText('helpdesk-kpi.whatif.not.reopened')
    };

    function side(move, figure) {
        return figure ? names.figures[figure] || figure : NONE[move.aspect] || duration.UNKNOWN;
    }

    /** "First response on target becomes First response target missed: 12 tickets". */
    function words(move) {
        return move.from === move.to
            ? AJS.I18n.getText('helpdesk-kpi.whatif.move.length', side(move, move.from), numbers.whole(move.total))
            : AJS.I18n.getText('helpdesk-kpi.whatif.move', side(move, move.from), side(move, move.to), numbers.whole(move.total));
    }

    function difference(ticket) {
        return ticket.before === null || ticket.after === null ? null : ticket.after - ticket.before;
    }

    function signed(seconds, time) {
        if (seconds === null) {
            return duration.UNKNOWN;
        }
        const size = duration.format(Math.abs(seconds), time);
        return seconds === 0 ? size : seconds > 0
            ? AJS.I18n.getText('helpdesk-kpi.change.more', size) : AJS.I18n.getText('helpdesk-kpi.change.less', size);
    }

    function length(label, of, time) {
        return {
            label: AJS.I18n.getText('helpdesk-kpi.whatif.of', label, names.times[time]), number: true, value: of,
            text: function (row) { return duration.format(of(row), time); }
        };
    }

    function columns(time) {
        return [
            {
                label: AJS.I18n.getText('helpdesk-kpi.list.column.ticket'), heads: true,
                value: function (row) { return row.key; },
                text: function (row) {
                    return [el('a', {
                        href: urls.evidencePage(row.key), 'aria-label': AJS.I18n.getText('helpdesk-kpi.list.evidence', row.key)
                    }, row.key), ' ', row.summary];
                }
            },
            length(AJS.I18n.getText('helpdesk-kpi.whatif.asIs'), function (row) { return row.before; }, time),
            length(AJS.I18n.getText('helpdesk-kpi.whatif.trial'), function (row) { return row.after; }, time),
            {
                label: AJS.I18n.getText('helpdesk-kpi.whatif.difference'), number: true, value: difference,
                text: function (row) { return signed(difference(row), time); }
            }
        ];
    }

    function notes(move) {
        return [
            move.total > move.tickets.length + move.hidden
                ? el('p', { class: 'helpdesk-kpi-quiet' },
                    AJS.I18n.getText('helpdesk-kpi.whatif.some', numbers.whole(move.tickets.length + move.hidden), numbers.whole(move.total))) : null,
            move.hidden > 0
                ? el('p', { class: 'helpdesk-kpi-quiet' }, AJS.I18n.getText('helpdesk-kpi.list.hidden', move.hidden)) : null
        ];
    }

    function one(time) {
        return function (move) {
            return dom.disclosure(words(move), el('div', {}, notes(move), table.render({
                caption: words(move), columns: columns(time), rows: move.tickets
            })), function () {});
        };
    }

    function render(result) {
        const moves = result.moves;
        return el('section', {},
            el('h2', { id: PLACE, class: 'helpdesk-kpi-apart', tabindex: '-1' }, AJS.I18n.getText('helpdesk-kpi.whatif.moves')),
            moves.length === 0
                ? el('p', {}, AJS.I18n.getText('helpdesk-kpi.whatif.moves.none'))
                : moves.map(one(result.asIs.time)));
    }

    return { render: render, words: words, signed: signed, PLACE: PLACE };
});
