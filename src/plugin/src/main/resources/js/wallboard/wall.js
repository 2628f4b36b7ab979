/** What a wallboard shows, as its address tells it. */
define('helpdesk-kpi/wall', [
    'helpdesk-kpi/prefs', 'helpdesk-kpi/report-url', 'helpdesk-kpi/views', 'helpdesk-kpi/headings'
], function (prefs, urls, views, headings) {
    'use strict';

    const SECONDS = 20;
    const SHORTEST = 5;
    const LONGEST = 3600;
    const MOST = 20;

    /** Where nobody may be named a view of one agent is a view of all. */
    function slide(told, names) {
        const view = views.find(new URLSearchParams(told).get('view'));
        const chosen = view && Object.assign(prefs.fromAddress(told, view.defaults), { names: names });
        return view ? { view: view, chosen: names === 'no' ? Object.assign(chosen, { agent: '' }) : chosen } : null;
    }

    function isSeconds(text) {
        return /^\d+$/.test(text) && Number(text) >= SHORTEST && Number(text) <= LONGEST;
    }

    /** @return {{slides: Array<{view: Object, chosen: Object}>, seconds: number, names: string, compose: boolean}} */
    function fromAddress(search) {
        const asked = new URLSearchParams(search);
        const names = asked.get('names') === 'yes' ? 'yes' : 'no';
        const seconds = asked.get('seconds') || '';
        return {
            slides: asked.getAll('show').slice(0, MOST).map(function (told) { return slide(told, names); }).filter(Boolean),
            seconds: isSeconds(seconds) ? Number(seconds) : SECONDS,
            names: names,
            compose: asked.get('compose') === 'true'
        };
    }

    function address(board, compose) {
        return urls.wallboard(board.slides.map(function (one) { return urls.told(one.view, one.chosen); }), {
            seconds: board.seconds, names: board.names === 'yes' ? 'yes' : '', compose: compose ? 'true' : ''
        });
    }

    /** A promise of what is written above a slide. */
    function heading(slide) {
        return headings.load(slide.view, slide.chosen);
    }

    return {
        SHORTEST: SHORTEST,
        LONGEST: LONGEST,
        MOST: MOST,
        isSeconds: isSeconds,
        fromAddress: fromAddress,
        address: address,
        heading: heading
    };
});
