import { test } from 'node:test';
import assert from 'node:assert/strict';
import { page } from './page.mjs';

const SUNDAY = '2026-01-04T12:00:00Z';
const USED_UP = {
    key: 'HELP-1', summary: 'Printer', metric: 'firstResponse', target: 'Two hours', limit: 7200, taken: 7200, calendar: 'Office hours', zone: 'UTC',
    startedAt: '2026-01-02T14:30:00Z', stoppedAt: null, state: 'atRisk', remaining: 0, due: '2026-01-02T16:30:00Z', pauses: [],
    runs: { from: '2026-01-05T08:00:00Z', to: '2026-01-05T16:30:00Z' }, queue: null, agent: null, priority: null
};
const STILL = 'Stands still until Mon, Jan 5, 2026, 08:00, when Office hours opens.';

/** The targets as they stand at an instant, in words. */
async function now(clock) {
    const answer = {
        now: SUNDAY, zone: 'UTC', calendar: 'Office hours', definitionVersion: 1, clocks: [clock], total: 1, others: 0, hidden: 0,
        counts: { breached: 0, atRisk: 1, running: 0, paused: 0 }
    };
    const load = page(() => answer);
    const view = load('helpdesk-kpi/view-now');
    return (await view.load(load('helpdesk-kpi/prefs').read({ state: 'atRisk' }, view.defaults), () => {})).textContent;
}

test('a target that is used up when its calendar closes is not due in the past but stands still until that opens', async () => {
    const shown = await now(USED_UP);
    assert.ok(shown.includes('0s left'), shown);
    assert.ok(shown.includes(STILL), shown);
    assert.ok(!shown.includes('Jan 2'), shown);
    const evidence = page()('helpdesk-kpi/evidence-clocks').sentences(USED_UP, Date.parse(SUNDAY));
    assert.equal(evidence.slice(-2).join(' '), 'Time left: 0s. ' + STILL);
});

test('used up and paused, nobody knows until when it stands still', async () => {
    const paused = { ...USED_UP, state: 'paused', runs: null };
    assert.ok(!(await now(paused)).includes('Jan 2'));
    assert.equal(page()('helpdesk-kpi/evidence-clocks').sentences(paused, Date.parse(SUNDAY)).at(-1), 'Time left: 0s.');
});

test('what is over was due when it was due', async () => {
    assert.match(await now({ ...USED_UP, state: 'breached', remaining: -60 }), /over.*Fri, Jan 2, 16:30/);
});

test('a state has one mark wherever it is shown, and no mark stands for two', async () => {
    const load = page();
    const words = load('helpdesk-kpi/clock-words');
    const panel = (state, stoppedAt) => load('helpdesk-kpi/clock-state').render({ state, stoppedAt: stoppedAt || null }).textContent;
    const all = ['running', 'paused', 'atRisk', 'breached', 'met'].map((state) => words.mark(state));
    assert.equal(new Set(all.concat(words.mark('breached', true))).size, 6);
    assert.match(panel('atRisk'), /^\u25d4 /);
    assert.match(panel('breached'), /^\u25b2 /);
    assert.match(panel('breached', SUNDAY), /^\u2715 /);
    assert.equal(words.mark(null), '');
    assert.match(await now(USED_UP), /\u25b2\u00a0Overdue.*\u25d4\u00a0At risk.*\u25b6\u00a0Running/);
});
