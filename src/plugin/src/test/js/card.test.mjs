import { test } from 'node:test';
import assert from 'node:assert/strict';
import { modules } from './amd.mjs';

const { changeWords } = modules()('helpdesk-kpi/card');
const chosen = { statistic: 'median', time: 'elapsed' };

function frt(now, before) {
    const of = (median) => ({ frt: { n: median === null ? 0 : 9, enough: median !== null, mean: median, median, p90: median } });
    return changeWords({ total: of(now), before: of(before) }, 'frt', chosen);
}

function fcr(now, before) {
    const of = (ratio) => ({ fcr: { part: 1, whole: 1000, enough: true, ratio } });
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

test('a change between too few tickets is not shown', () => {
    const of = (n, enough) => ({ frt: { n, enough, mean: 60, median: 60 * n, p90: 60 } });
    const words = (now, before) => changeWords({ total: now, before }, 'frt', chosen);
    assert.equal(words(of(3, false), of(9, true)), 'Too few tickets to compare with the period before');
    assert.equal(words(of(9, true), of(3, false)), 'Too few tickets to compare with the period before');
});

test('nothing before leaves nothing to compare with', () => {
    assert.equal(frt(3600, null), 'Nothing to compare with in the period before');
});
