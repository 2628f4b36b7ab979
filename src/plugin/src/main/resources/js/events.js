/** Every event of a ticket and what it meant for each metric. */
define('helpdesk-kpi/events', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/duration', 'helpdesk-kpi/days', 'helpdesk-kpi/table'
], function (dom, duration, days, table) {
    'use strict';

    const METRICS = {
        FIRST_RESPONSE: AJS.I18n.getText('helpdesk-kpi.kpi.frt'),
        RESOLUTION: AJS.I18n.getText('helpdesk-kpi.kpi.art'),
        FIRST_CONTACT: AJS.I18n.getText('helpdesk-kpi.kpi.fcr'),
        ESCALATION: AJS.I18n.getText('helpdesk-kpi.kpi.escalation')
    };
    const VERDICTS = {
        COUNTED: AJS.I18n.getText('helpdesk-kpi.verdict.counted'),
        STARTED: AJS.I18n.getText('helpdesk-kpi.verdict.started'),
        REOPENING: AJS.I18n.getText('helpdesk-kpi.verdict.reopened'),
        UNDID: AJS.I18n.getText('helpdesk-kpi.verdict.against')
    };
    const ROLES = {
        AGENT: AJS.I18n.getText('helpdesk-kpi.role.AGENT'),
        CUSTOMER: AJS.I18n.getText('helpdesk-kpi.role.CUSTOMER'),
        AUTOMATION: AJS.I18n.getText('helpdesk-kpi.role.AUTOMATION')
    };

    function verdict(row) {
        return VERDICTS[row.verdict] || AJS.I18n.getText('helpdesk-kpi.verdict.passed');
    }

    function who(by) {
        if (!by) {
            return duration.UNKNOWN;
        }
        return AJS.I18n.getText('helpdesk-kpi.evidence.who', by.name || by.key || duration.UNKNOWN, ROLES[by.role] || by.role);
    }

    /** "comment:10042" in words. */
    function label(event) {
        const parts = String(event).split(':');
        const id = parts.slice(1).join(':');
        if (parts[0] === 'comment') {
            return AJS.I18n.getText('helpdesk-kpi.event.comment', id);
        }
        return parts[0] === 'change' ? AJS.I18n.getText('helpdesk-kpi.event.change', id) : AJS.I18n.getText('helpdesk-kpi.event.created');
    }

    function link(ticket, event) {
        const parts = String(event).split(':');
        return parts[0] === 'comment'
            ? dom.el('a', {
                href: AJS.contextPath() + '/browse/' + encodeURIComponent(ticket.key) + '?focusedCommentId='
                    + encodeURIComponent(parts[1]) + '#comment-' + encodeURIComponent(parts[1])
            }, label(event))
            : label(event);
    }

    /** With when the role was first seen, for an event of before. */
    function why(row, ticket) {
        const words = row.why || '';
        return row.roleSeen
            ? AJS.I18n.getText('helpdesk-kpi.evidence.roleSeen', words, days.instant(row.roleSeen, ticket.zone))
            : words;
    }

    function column(label, value, text) {
        return { label: label, value: value, text: text || value };
    }

    function columns(ticket) {
        return [
            column(AJS.I18n.getText('helpdesk-kpi.evidence.when'),
                function (row) { return row.at; },
                function (row) { return days.instant(row.at, ticket.zone, true); }),
            column(AJS.I18n.getText('helpdesk-kpi.evidence.event'),
                function (row) { return label(row.event); },
                function (row) { return link(ticket, row.event); }),
            column(AJS.I18n.getText('helpdesk-kpi.evidence.by'), function (row) { return who(row.by); }),
            column(AJS.I18n.getText('helpdesk-kpi.evidence.metric'), function (row) {
                return METRICS[row.metric] || row.metric;
            }),
            column(AJS.I18n.getText('helpdesk-kpi.evidence.verdict'), verdict, function (row) {
                return row.verdict === 'COUNTED' ? dom.el('strong', {}, verdict(row)) : verdict(row);
            }),
            column(AJS.I18n.getText('helpdesk-kpi.evidence.why'), function (row) { return why(row, ticket); })
        ];
    }

    function render(ticket) {
        return table.render({
            caption: AJS.I18n.getText('helpdesk-kpi.evidence.all'),
            columns: columns(ticket),
            rows: ticket.evidence || []
        });
    }

    return { render: render, link: link };
});
