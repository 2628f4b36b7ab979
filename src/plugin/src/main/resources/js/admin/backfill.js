/** The backfill's progress, with buttons to start it, hold it, go on and break it off. */
define('helpdesk-kpi/backfill', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/report-url', 'helpdesk-kpi/rest', 'helpdesk-kpi/states', 'helpdesk-kpi/numbers'
], function (dom, urls, rest, states, numbers) {
    'use strict';

    const el = dom.el;
    const EVERY = 1000;
    const WORDS = {
        never: AJS.I18n.getText('helpdesk-kpi.backfill.never'),
        running: AJS.I18n.getText('helpdesk-kpi.backfill.running'),
        paused: AJS.I18n.getText('helpdesk-kpi.backfill.paused'),
        stopped: AJS.I18n.getText('helpdesk-kpi.backfill.stopped'),
        finished: AJS.I18n.getText('helpdesk-kpi.backfill.finished')
    };
    const ACTS = {
        pause: [AJS.I18n.getText('helpdesk-kpi.backfill.pause'), function () { return rest.post(urls.pauseBackfill()); }],
        resume: [AJS.I18n.getText('helpdesk-kpi.backfill.resume'), function () { return rest.post(urls.backfill()); }],
        stop: [AJS.I18n.getText('helpdesk-kpi.backfill.stop'), function () { return rest.remove(urls.backfill()); }],
        start: [AJS.I18n.getText('helpdesk-kpi.backfill.start'), function () { return rest.post(urls.backfill()); }]
    };
    /** What can be done in which state. */
    const OFFERED = { running: ['pause', 'stop'], paused: ['resume', 'stop'] };

    function share(progress) {
        return progress.total > 0 ? Math.min(1, progress.done / progress.total) : progress.state === 'finished' ? 1 : 0;
    }

    function words(progress) {
        return progress.state === 'never'
            ? WORDS.never
            : AJS.I18n.getText('helpdesk-kpi.backfill.words', WORDS[progress.state], numbers.whole(progress.done), numbers.whole(progress.total));
    }

    function bar(progress) {
        return progress.state === 'never' ? null : el('progress', {
            class: 'helpdesk-kpi-progress', max: '1', value: String(share(progress)),
            'aria-label': AJS.I18n.getText('helpdesk-kpi.backfill.progress')
        });
    }

    function button(name, act) {
        const made = el('button', { type: 'button', class: 'aui-button', 'data-act': name }, ACTS[name][0]);
        made.addEventListener('click', function () { act(ACTS[name][1]); });
        return made;
    }

    function offered(state) {
        return OFFERED[state] || ['start'];
    }

    /**
     * Shows the progress and follows it while it runs.
     *
     * @param {function(Object)} heard is told whatever is shown
     */
    function start(root, heard) {
        const stage = states.stage(root);
        let said = '';
        let view = null;

        function act(send) {
            send().then(follow, failed);
        }

        /** The buttons stay while the state does: one that is replaced under a finger is not pressed. */
        function redraw(progress) {
            const focused = root.contains(document.activeElement);
            const before = focused && document.activeElement.getAttribute('data-act');
            const buttons = offered(progress.state).map(function (name) { return button(name, act); });
            const same = buttons.find(function (one) { return one.getAttribute('data-act') === before; });
            view = { state: progress.state, words: el('p', {}), bar: bar(progress) };
            view.box = el('div', {}, view.words, view.bar, el('p', {}, buttons.map(function (one) { return [one, ' ']; })));
            // Only the state is said aloud, not every step of the count.
            said = WORDS[progress.state];
            stage.show(view.box, said);
            if (focused) {
                (same || buttons[0]).focus();
            }
        }

        function shown(progress) {
            if (!view || view.state !== progress.state || !root.contains(view.box)) {
                redraw(progress);
            }
            view.words.textContent = words(progress);
            if (view.bar) {
                view.bar.value = share(progress);
            }
            heard(progress);
            if (progress.state === 'running') {
                setTimeout(follow, EVERY);
            }
        }

        function failed(error) {
            stage.show(states.failed(error, follow));
        }

        function follow() {
            rest.get(urls.backfill()).then(shown, failed);
        }

        stage.show(states.loading());
        follow();
        return follow;
    }

    return { start: start, share: share, words: words, offered: offered };
});
