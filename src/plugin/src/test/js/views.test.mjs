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

/** What the small buttons say, by the name of what they define. */
function definitions(root) {
    const tips = new Map(all(root, (one) => one.getAttribute('role') === 'tooltip').map((one) => [one.getAttribute('id'), one.textContent]));
    return Object.fromEntries(all(root, (one) => one.getAttribute('class') === 'helpdesk-kpi-define')
        .map((one) => [one.getAttribute('aria-label').replace('How it is counted: ', ''), tips.get(one.getAttribute('aria-describedby'))]));
}

const CELLS = Array.from({ length: 168 }, (unused, at) => ({
    weekday: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'][at % 7], hour: Math.floor(at / 7),
    opened: 1, answered: 1, open: 0
}));
const LOAD = { ...REPORT, cells: CELLS, days: {}, hoursOf: 'Office hours', definitions: { frt: 'To the first reply.' } };
const CLOCKS = {
    now: '2026-01-30T10:00:00Z', zone: 'UTC', calendar: 'Office hours', definitionVersion: 1, clocks: [], total: 0, others: 0,
    hidden: 0, counts: { breached: 1, atRisk: 2, running: 3, paused: 4 }
};

test('the map of the week says how what it counts is counted', async () => {
    const opened = (await drawn('load', { measure: 'opened' }, { load: LOAD })).root;
    assert.match(definitions(opened)['Tickets opened'], /in which it was created/);
    assert.doesNotMatch(opened.textContent, /To the first reply/);
    const answered = (await drawn('load', { measure: 'answered' }, { load: LOAD })).root;
    assert.equal(definitions(answered)['First responses'], 'To the first reply.');
});

test('targets now say what each state means', async () => {
    const said = definitions((await drawn('now', {}, { clocks: CLOCKS })).root);
    assert.deepEqual(Object.keys(said), ['Overdue', 'At risk', 'Running', 'Paused']);
    assert.match(said['At risk'], /less of its time is left than the share/);
});

test('each number of targets now leads to its tickets, of one metric as well', async () => {
    for (const [metric, figures] of [
        ['', 'openBreaches,atRisk,running,paused'], ['firstResponse', 'frtOpen,frtAtRisk,frtRunning,frtPaused'],
        ['nextResponse', 'nextOpen,nextAtRisk,nextRunning,nextPaused'], ['resolution', 'artOpen,artAtRisk,artRunning,artPaused'],
        ['timeInQueue', 'inQueueOpen,inQueueAtRisk,inQueueRunning,inQueuePaused']
    ]) {
        const found = links((await drawn('now', { metric }, { clocks: CLOCKS })).root);
        assert.equal(found.map(([, address]) => new URL(address, 'http://x').searchParams.get('figure')).join(), figures);
    }
});

const MET = { part: 1, whole: 2, enough: false, open: 0 };
const FIGURES = Object.fromEntries(['frt', 'next', 'art', 'inQueue'].map((figure) => [figure, { onTarget: MET }]));
const KEPT = {
    ...REPORT, by: 'queue', total: FIGURES, rows: [{ queue: CHOICES.queues[0], now: FIGURES }],
    targets: ['firstResponse', 'nextResponse', 'resolution', 'timeInQueue'].map((metric) => ({ metric })),
    definitions: { frt: 'To the first reply.', art: 'To the last resolution.' }
};

test('targets kept say of each metric shown how it is measured', async () => {
    const { root } = await drawn('attainment', {}, { report: KEPT });
    const said = all(root, (one) => one.tag === 'dl').map((list) => list.textContent).join();
    assert.match(said, /First responseTo the first reply\..*Next responseFrom the first comment.*Time in a queueEach stay/);
    assert.equal(all(root, (one) => one.getAttribute('role') === 'tooltip').length, 8);
    const one = (await drawn('attainment', { metric: 'timeInQueue' }, { report: KEPT })).root;
    assert.doesNotMatch(one.textContent, /To the first reply/);
});

test('targets kept have a file of each of their tables, of the metric shown', async () => {
    for (const [metric, figures] of [['', ''], ['nextResponse', 'frt'], ['timeInQueue', 'art']]) {
        const { csv } = await drawn('attainment', { metric, queue: 'billing' }, { report: KEPT });
        const asked = Array.from(csv, (one) => new URL(one.address, 'http://x').searchParams);
        assert.deepEqual(asked.map((one) => [one.get('by'), one.get('metric') ?? '', one.get('queue')]),
            [['queue', figures, 'billing'], ['priority', figures, 'billing']]);
    }
});

test('a metric without a target is told as such, not as none met or missed', async () => {
    const one = { ...KEPT, rows: [], targets: [{ metric: 'resolution' }] };
    const said = async (metric) => (await drawn('attainment', { metric }, { report: one })).root.textContent;
    assert.match(await said('nextResponse'), /No target set for: Next response/);
    assert.match(await said('resolution'), /No target was met or missed/);
    assert.match(await said(''), /No target was met or missed/);
});

test('two trends are told apart by their headings, and a title of its own stands alone', async () => {
    const load = page(() => CHOICES);
    const view = load('helpdesk-kpi/view-trend');
    const headings = load('helpdesk-kpi/headings');
    const called = (given) => headings.load(view, load('helpdesk-kpi/prefs').read(given, view.defaults));
    assert.equal(await called({}), 'First response time by week');
    assert.equal(await called({ queue: 'billing' }), 'First response time by week: Billing');
    assert.equal(await called({ queue: 'billing', agent: 'anna', priority: 'High,-' }),
        'First response time by week: Billing, Anna Berg, High, No priority');
    assert.equal(await called({ agent: 'me' }), 'First response time by week: Your own tickets');
    assert.equal(await called({ queue: 'billing', title: 'Ours' }), 'Ours');
});

test('where names can not be told a heading shows no id', async () => {
    const load = page(() => null);
    const view = load('helpdesk-kpi/view-trend');
    const chosen = load('helpdesk-kpi/prefs').read({ queue: '10023' }, view.defaults);
    assert.equal(await load('helpdesk-kpi/headings').load(view, chosen), 'First response time by week');
});

test('a gadget and a slide are headed by whom they are about', async () => {
    const load = page(() => CHOICES);
    const Gadget = load('helpdesk-kpi/gadget').item(load('helpdesk-kpi/view-trend'));
    const titles = [];
    const nothing = () => {};
    const api = { getGadgetId: () => '1', setTitle: (words) => titles.push(words), initRefresh: nothing, showLoadingBar: nothing, hideLoadingBar: nothing, resize: nothing };
    new Gadget(api).render([element()], { queue: 'billing' });
    await new Promise((done) => setTimeout(done));
    assert.deepEqual(titles, ['First response time by week: Billing']);
    const wall = load('helpdesk-kpi/wall');
    const [slide] = wall.fromAddress('show=' + encodeURIComponent('view=trend&queue=billing&agent=anna')).slides;
    assert.equal(await wall.heading(slide), 'First response time by week: Billing', 'nobody is named');
});
