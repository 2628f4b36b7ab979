/** Who was told of others by name: a part of the admin area's tab on privacy. */
define('helpdesk-kpi/seen', [
    'helpdesk-kpi/days', 'helpdesk-kpi/dom', 'helpdesk-kpi/names', 'helpdesk-kpi/report-url', 'helpdesk-kpi/rest',
    'helpdesk-kpi/states', 'helpdesk-kpi/table'
], function (days, dom, names, urls, rest, states, table) {
    'use strict';

    const el = dom.el;
    const MOST = 200;
    const KINDS = {
        report: AJS.I18n.getText('helpdesk-kpi.views.report'),
        tickets: AJS.I18n.getText('helpdesk-kpi.views.tickets'),
        distribution: AJS.I18n.getText('helpdesk-kpi.views.distribution'),
        load: AJS.I18n.getText('helpdesk-kpi.views.load'),
        clocks: AJS.I18n.getText('helpdesk-kpi.views.clocks'),
        evidence: AJS.I18n.getText('helpdesk-kpi.views.evidence'),
        'what-if': AJS.I18n.getText('helpdesk-kpi.views.whatIf'),
        jql: AJS.I18n.getText('helpdesk-kpi.views.jql')
    };

    function column(label, value, text, heads) {
        return { label: label, value: value, text: text || value, heads: heads };
    }

    function about(view) {
        return view.about ? names.agent(view.about) : AJS.I18n.getText('helpdesk-kpi.views.everyone');
    }

    function columns() {
        return [
            column(AJS.I18n.getText('helpdesk-kpi.views.viewer'), function (view) { return names.agent(view.viewer); }, null, true),
            column(AJS.I18n.getText('helpdesk-kpi.views.about'), about),
            column(AJS.I18n.getText('helpdesk-kpi.views.kind'), function (view) { return KINDS[view.kind] || view.kind; }),
            column(AJS.I18n.getText('helpdesk-kpi.views.projects'), function (view) { return view.projects.join(', '); }),
            column(AJS.I18n.getText('helpdesk-kpi.views.last'), function (view) { return view.last; },
                function (view) { return days.instant(view.last); }),
            {
                label: AJS.I18n.getText('helpdesk-kpi.views.count'), number: true,
                value: function (view) { return view.count; }, text: function (view) { return String(view.count); }
            }
        ];
    }

    function content(answer) {
        if (answer.views.length === 0) {
            return el('p', {}, AJS.I18n.getText('helpdesk-kpi.views.none'));
        }
        const title = AJS.I18n.getText('helpdesk-kpi.views.title');
        return el('div', {},
            table.render({ caption: title, columns: columns(), rows: answer.views }),
            answer.total > answer.views.length
                ? el('p', { class: 'helpdesk-kpi-quiet' }, AJS.I18n.getText('helpdesk-kpi.views.more', answer.views.length, answer.total))
                : null);
    }

    function start(place) {
        const inside = el('div', {});
        place.append(
            el('h3', {}, AJS.I18n.getText('helpdesk-kpi.views.title')),
            el('p', {}, AJS.I18n.getText('helpdesk-kpi.views.intro')),
            inside);
        const stage = states.stage(inside);
        function load() {
            stage.show(states.loading(), AJS.I18n.getText('helpdesk-kpi.loading'));
            rest.get(urls.views(MOST)).then(function (answer) {
                stage.show(content(answer), AJS.I18n.getText('helpdesk-kpi.loaded'));
            }).catch(function (error) {
                stage.show(states.failed(error, load));
            });
        }
        load();
    }

    return { start: start, content: content };
});
