/** The backfill's progress, with buttons to start and stop it. */
define('helpdesk-kpi/backfill', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/report-url', 'helpdesk-kpi/rest', 'helpdesk-kpi/states', 'helpdesk-kpi/numbers'
], function (dom, urls, rest, states, numbers) {
    'use strict';

    const el = dom.el;
    const EVERY = 1000;
    const WORDS = {
        never: AJS.I18n.getText('helpdesk-kpi.backfill.never'),
        running: AJS.I18n.getText('helpdesk-kpi.backfill.running'),
        stopped: AJS.I18n.getText('helpdesk-kpi.backfill.stopped'),
        finished: AJS.I18n.getText('helpdesk-kpi.backfill.finished')
    };

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

    function button(label, act) {
        const made = el('button', { type: 'button', class: 'aui-button' }, label);
        made.addEventListener('click', act);
        return made;
    }

    function label(state) {
        if (state === 'running') {
            return AJS.I18n.getText('helpdesk-kpi.backfill.stop');
        }
        return state === 'stopped'
            ? AJS.I18n.getText('helpdesk-kpi.backfill.resume')
            : AJS.I18n.getText('helpdesk-kpi.backfill.start');
    }

    /**
     * Shows the progress and follows it while it runs.
     *
     * @param {function(Object)} heard is told whatever is shown
     */
    function start(root, heard) {
        const stage = states.stage(root);
        let said = '';

        function shown(progress) {
            const running = progress.state === 'running';
            const act = running ? rest.remove : rest.post;
            const focused = root.contains(document.activeElement);
            const control = button(label(progress.state), function () {
                act(urls.backfill()).then(follow, failed);
            });
            // Only the state is said aloud, not every step of the count.
            said = WORDS[progress.state];
            stage.show(el('div', {}, el('p', {}, words(progress)), bar(progress), el('p', {}, control)), said);
            if (focused) {
                control.focus();
            }
            heard(progress);
            if (running) {
                setTimeout(follow, EVERY);
            }
        }

        function failed(error) {
            stage.show(states.failed(error, follow));
        }

        function follow() {
            rest.get(urls.backfill()).then(shown, failed);
        }

        follow();
        return follow;
    }

    return { start: start, share: share, words: words };
});
