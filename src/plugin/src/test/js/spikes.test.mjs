import { test } from 'node:test';
import assert from 'node:assert/strict';
import { modules, plain } from './amd.mjs';

const load = modules();
const { edges } = load('helpdesk-kpi/spike-chart');
const { marked } = load('helpdesk-kpi/spikes');

test('what is usual is a share of the tickets of its day', () => {
    assert.deepEqual(plain(edges({ whole: 10, usual: { low: 0, high: 5 } })), { low: 0, high: 0.5 });
    assert.equal(edges({ whole: 10, usual: null }), null);
});

test('only queues with a day out of control are shown', () => {
    assert.deepEqual(plain(marked({ charts: [{ marked: 0 }, { marked: 2 }] })), [{ marked: 2 }]);
});
