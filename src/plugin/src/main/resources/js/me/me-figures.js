/** An agent's own figures, beside those of the period before and those of all agents together. Nobody is ranked. */
define('helpdesk-kpi/me-figures', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/names', 'helpdesk-kpi/figures', 'helpdesk-kpi/report-url', 'helpdesk-kpi/rest',
    'helpdesk-kpi/card', 'helpdesk-kpi/grid', 'helpdesk-kpi/scope', 'helpdesk-kpi/drill', 'helpdesk-kpi/numbers'
], function (dom, names, figures, urls, rest, card, grid, scope, drill, numbers) {
    'use strict';

    const el = dom.el;
    const KPIS = ['frt', 'art', 'fcr', 'escalation'];
    const FORBIDDEN = 403;
    const NOTHING = function () {};

    /** The team's figure with the same statistic: by default its median. */
    function team(report, kpi, chosen) {
        const where = { report: report, chosen: Object.assign({}, chosen, { agent: '' }) };
        const text = figures.text(report.total, kpi, chosen.statistic, chosen.time);
        const count = figures.count(report.total, kpi);
        return el('p', {}, dom.weave(function (value, n) {
            return figures.isRate(kpi)
                ? AJS.I18n.getText('helpdesk-kpi.me.team', value, n)
                : AJS.I18n.getText('helpdesk-kpi.me.team.statistic', names.statistics[chosen.statistic], value, n);
        }, [
            drill.link(text, figures.behind(report.total, kpi), kpi, where),
            drill.link(numbers.whole(count), count, drill.whole(kpi, report), where)
        ]));
    }

    function cardOf(kpi, mine, all, chosen) {
        const own = Object.assign({}, mine, { coverage: {} });
        return el('section', { class: 'helpdesk-kpi-tile' },
            el('h3', {}, names.kpis[kpi]), card.render(own, kpi, chosen), all && team(all, kpi, chosen));
    }

    function cards(mine, all, chosen) {
        return el('div', { class: 'helpdesk-kpi-tiles' }, KPIS.map(function (kpi) {
            return cardOf(kpi, mine, all, chosen);
        }));
    }

    function own(chosen, queues, all) {
        const named = Object.assign({}, chosen, { back: 'me', queues: queues.rows });
        return el('div', {},
            scope.head(queues, Object.assign({}, named, { agent: '' }), true),
            cards(queues, all, named),
            queues.rows.length > 1 ? [grid.render(queues, named, 'queue'),
                el('p', { class: 'helpdesk-kpi-quiet' }, grid.note(queues))] : null,
            el('p', { class: 'helpdesk-kpi-links' }, el('a', {
                href: urls.csv('report', chosen, { by: 'queue' }), download: true
            }, AJS.I18n.getText('helpdesk-kpi.link.csv'))),
            scope.foot(queues, KPIS, NOTHING));
    }

    /** Where the privacy mode shows nobody's own figures, not even to themselves. */
    function teamOnly(chosen, refusal, all) {
        const everyone = Object.assign({}, chosen, { agent: '', back: 'me' });
        return el('div', {},
            el('div', { class: 'aui-message aui-message-info helpdesk-kpi-me-withheld' }, el('p', {}, refusal),
                el('p', {}, AJS.I18n.getText('helpdesk-kpi.me.teamOnly'))),
            scope.head(all, everyone, true),
            cards(all, null, everyone),
            scope.foot(all, KPIS, NOTHING));
    }

    /** The own figures, or why nobody is shown theirs. */
    function ownReport(chosen) {
        return rest.get(urls.report(chosen, 'queue', '')).then(function (queues) {
            return { queues: queues };
        }, function (error) {
            if (error.status !== FORBIDDEN) {
                throw error;
            }
            return { refusal: error.message };
        });
    }

    /** @returns {Promise<{node: Element, personal: boolean}>} personal says whether there are own figures at all */
    function load(chosen) {
        const everyone = Object.assign({}, chosen, { agent: '' });
        return Promise.all([ownReport(chosen), rest.get(urls.report(everyone, 'none', ''))]).then(function (found) {
            const mine = found[0];
            return mine.queues
                ? { node: own(chosen, mine.queues, found[1]), personal: true }
                : { node: teamOnly(chosen, mine.refusal, found[1]), personal: false };
        });
    }

    return { load: load };
});
