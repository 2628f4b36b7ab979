import { test } from 'node:test';
import assert from 'node:assert/strict';
import { all, element, links, page } from './page.mjs';

const CHOICES = {
    queues: [{ id: 'billing', name: 'Billing' }], agents: [{ key: 'anna', name: 'Anna Berg', active: true }],
    priorities: ['High'], channels: []
};
const PERIOD = { from: '2026-01-01', to: '2026-01-30' };
const REPORT = {
    period: PERIOD, previous: PERIOD, rows: [], total: {}, coverage: {}, targets: [], definitions: {}, minimumN: 5,
    calendar: 'Office hours', zone: 'UTC', definitionVersion: 1
};

/** The view with these values, drawn from what REST answers by the call's name. */
async function drawn(id, given, answers = {}) {
    const load = page((address) => {
        const call = address.match(/1\.0\/([a-z]+)/)[1];
        return { report: { ...REPORT, by: new URL(address, 'http://x').searchParams.get('by') }, choices: CHOICES, ...answers }[call];
    });
    const view = load('helpdesk-kpi/view-' + id);
    const chosen = load('helpdesk-kpi/prefs').read(given, view.defaults);
    return { root: await view.load(chosen, () => {}), csv: view.csv(chosen) };
}

for (const id of ['table', 'frt', 'trend', 'attainment']) {
    test('the heading of ' + id + ' names the queue and the agent that no row has', async () => {
        const { root } = await drawn(id, { queue: 'billing', agent: 'anna', by: 'priority' });
        assert.match(root.textContent, /Queue: Billing .* Agent: Anna Berg/);
    });
}
