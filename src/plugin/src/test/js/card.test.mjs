import { test } from 'node:test';
import assert from 'node:assert/strict';
import { modules } from './amd.mjs';

const { changeWords } = modules()('helpdesk-kpi/card');
const chosen = { statistic: 'median', time: 'elapsed' };

function frt(now, before) {
    const of = (median) => ({ frt: { n: 9, mean: median, median, p90: median } });
    return changeWords({ total: of(now), before: of(before) }, 'frt', chosen);
}

function fcr(now, before) {
    const of = (ratio) => ({ fcr: { part: 1, whole: 1000, ratio } });
    return changeWords({ total: of(now), before: of(before) }, 'fcr', chosen);
}

test('a change says how much, than what, and whether that is good', () => {
    assert.equal(frt(3600, 5400), '30m less than in the period before (1h 30m): better');
    assert.equal(fcr(0.4, 0.5), '10.0 points less than in the period before (50.0%): worse');
});

test('a change too small to be seen is none', () => {
    assert.equal(frt(90000, 90010), 'The same as in the period before');
    assert.equal(fcr(0.42649, 0.42651), 'The same as in the period before');
});

test('nothing before leaves nothing to compare with', () => {
    assert.equal(frt(3600, null), 'Nothing to compare with in the period before');
});
