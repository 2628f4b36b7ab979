/** Every event of a ticket and what it meant for each metric. */
define('helpdesk-kpi/events', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/duration', 'helpdesk-kpi/days', 'helpdesk-kpi/table'
], function (dom, duration, days, table) {
    'use strict';

    /** The issue's tab with all its changes. */
    const HISTORY = 'com.atlassian.jira.plugin.system.issuetabpanels:changehistory-tabpanel';
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
        return AJS.I18n.getText('helpdesk-kpi.evidence.who', by.hidden ? AJS.I18n.getText('helpdesk-kpi.hiddenPerson') : by.name || by.key || duration.UNKNOWN,
            ROLES[by.role] || by.role);
    }

    /** "comment:10042" in words; which field of a change it was is left to the issue's history. */
    function label(event) {
        const parts = String(event).split(':');
        const id = parts.slice(1).join(':').split('.')[0];
        if (parts[0] === 'comment') {
            return AJS.I18n.getText('helpdesk-kpi.event.comment', id);
        }
        return parts[0] === 'change' ? AJS.I18n.getText('helpdesk-kpi.event.change', id) : AJS.I18n.getText('helpdesk-kpi.event.created');
    }

    /** Where Jira shows the event: the comment, or the history that the change is in. */
    function address(ticket, parts) {
        const issue = AJS.contextPath() + '/browse/' + encodeURIComponent(ticket.key);
        const id = encodeURIComponent(parts[1]);
        return parts[0] === 'comment'
            ? issue + '?focusedCommentId=' + id + '#comment-' + id
            : issue + '?page=' + HISTORY;
    }

    function link(ticket, event) {
        const parts = String(event).split(':');
        return parts[0] === 'comment' || parts[0] === 'change'
            ? dom.el('a', { href: address(ticket, parts) }, label(event)) : label(event);
    }

    function seen(row, ticket) {
        return row.roleSeen ? days.instant(row.roleSeen, ticket.zone) : null;
    }

    /** When most roles were first seen that are told for an event of before; null where none is. */
    function mostlySeen(ticket) {
        const counts = new Map();
        (ticket.evidence || []).forEach(function (row) {
            const at = seen(row, ticket);
            return at && counts.set(at, (counts.get(at) || 0) + 1);
        });
        return Array.from(counts.keys()).reduce(function (most, at) {
            return most !== null && counts.get(most) >= counts.get(at) ? most : at;
        }, null);
    }

    /** With when the role was first seen, where that is not what is said of the whole ticket. */
    function why(row, ticket) {
        const words = row.why || '';
        const at = seen(row, ticket);
        return at && at !== mostlySeen(ticket) ? AJS.I18n.getText('helpdesk-kpi.evidence.roleSeen', words, at) : words;
    }

    /** Said once, since it mostly holds for every line. */
    function roles(ticket) {
        const at = mostlySeen(ticket);
        return at && dom.el('p', { class: 'helpdesk-kpi-quiet' }, AJS.I18n.getText('helpdesk-kpi.evidence.rolesSeen', at));
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
        return [table.render({
            caption: AJS.I18n.getText('helpdesk-kpi.evidence.all'),
            columns: columns(ticket),
            rows: ticket.evidence || []
        }), roles(ticket)];
    }

    return { render: render, link: link, who: who, label: label, why: why, mostlySeen: mostlySeen };
});
