import { test } from 'node:test';
import assert from 'node:assert/strict';
import { modules } from './amd.mjs';

const clocks = modules()('helpdesk-kpi/running-clock');
const NINE = Date.parse('2026-01-05T09:00:00Z');
const MINUTE = 60_000;

function clock(changes) {
    return { remaining: 600, runs: { from: '2026-01-05T09:00:00Z', to: null }, ...changes };
}

test('while it counts what is left goes down second by second, below nothing as well', () => {
    assert.equal(clocks.left(clock({}), NINE, NINE), 600);
    assert.equal(clocks.left(clock({}), NINE, NINE + MINUTE), 540);
    assert.equal(clocks.left(clock({}), NINE, NINE + 20 * MINUTE), -600);
    assert.equal(clocks.left(clock({ remaining: -60 }), NINE, NINE + MINUTE), -120);
});

test('paused it stands still, and what nobody knows stays unknown', () => {
    assert.equal(clocks.left(clock({ runs: null }), NINE, NINE + 20 * MINUTE), 600);
    assert.equal(clocks.left(clock({ remaining: null, runs: null }), NINE, NINE + MINUTE), null);
});

test('before its calendar opens and after it closes nothing passes', () => {
    const later = clock({ runs: { from: '2026-01-05T09:05:00Z', to: '2026-01-05T09:07:00Z' } });
    assert.equal(clocks.left(later, NINE, NINE + 4 * MINUTE), 600);
    assert.equal(clocks.left(later, NINE, NINE + 6 * MINUTE), 540);
    assert.equal(clocks.left(later, NINE, NINE + 20 * MINUTE), 480);
    assert.equal(clocks.counts(later, NINE), false);
    assert.equal(clocks.counts(later, NINE + 5 * MINUTE), true);
    assert.equal(clocks.counts(later, NINE + 7 * MINUTE), false);
});

test('it is stale once it ran out, opened or closed since it was read', () => {
    const later = clock({ runs: { from: '2026-01-05T09:05:00Z', to: '2026-01-05T09:07:00Z' } });
    assert.equal(clocks.isStale(later, NINE, NINE + 4 * MINUTE), false);
    assert.equal(clocks.isStale(later, NINE, NINE + 5 * MINUTE), true);
    assert.equal(clocks.isStale(clock({}), NINE, NINE + 10 * MINUTE), false);
    assert.equal(clocks.isStale(clock({}), NINE, NINE + 11 * MINUTE), true);
    assert.equal(clocks.isStale(clock({ remaining: -5 }), NINE, NINE + 11 * MINUTE), false);
    assert.equal(clocks.isStale(clock({ runs: null }), NINE, NINE + 11 * MINUTE), false);
});
