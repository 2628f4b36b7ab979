import { test } from 'node:test';
import assert from 'node:assert/strict';
import { modules, plain } from './amd.mjs';

const figures = modules()('helpdesk-kpi/figures');

function frt(median) {
    return { frt: { n: median === null ? 0 : 9, enough: median !== null, medianLow: 0, medianHigh: 7200, mean: median, median, p90: median } };
}

function rate(part, whole) {
    return { part, whole, enough: whole >= 5, ratio: whole ? part / whole : null, low: 0.1234, high: 0.567 };
}

test('a figure without tickets is unknown', () => {
    assert.equal(figures.text(frt(null), 'frt', 'median', 'elapsed'), '-');
    assert.equal(figures.text({ fcr: rate(0, 0) }, 'fcr', 'median', 'elapsed'), '-');
    assert.equal(figures.value(null, 'frt', 'median'), null);
    assert.equal(figures.count(null, 'frt'), 0);
});

test('a rate of few tickets is shown as such', () => {
    assert.equal(figures.text({ fcr: rate(2, 3) }, 'fcr'), '2 of 3');
    assert.equal(figures.text({ fcr: rate(2, 5) }, 'fcr'), '40.0%');
});

test('too few tickets are not ranked and have no interval', () => {
    assert.equal(figures.rank({ fcr: rate(2, 3) }, 'fcr'), null);
    assert.equal(figures.rank({ fcr: rate(2, 5) }, 'fcr'), 0.4);
    assert.equal(figures.interval({ fcr: rate(2, 3) }, 'fcr'), null);
    assert.equal(figures.interval({}, 'fcr'), null);
});

test('an interval is that of a rate or a median, rounded outwards', () => {
    assert.equal(figures.interval({ fcr: rate(2, 5) }, 'fcr'), '12\u201357%');
    assert.equal(figures.interval(frt(3600), 'frt', 'median', 'elapsed'), '0s\u20132h');
    assert.equal(figures.interval(frt(3600), 'frt', 'mean', 'elapsed'), null);
});

test('zero is a value', () => {
    assert.equal(figures.text(frt(0), 'frt', 'median', 'elapsed'), '0s');
    assert.equal(figures.text({ escalation: rate(0, 10) }, 'escalation'), '0.0%');
});

test('less waiting is better and less first contact resolution is worse', () => {
    assert.equal(figures.change(frt(60), frt(120), 'frt', 'median').verdict, 'better');
    assert.equal(figures.change(frt(120), frt(60), 'frt', 'median').verdict, 'worse');
    assert.equal(figures.change({ fcr: rate(1, 9) }, { fcr: rate(3, 9) }, 'fcr').verdict, 'worse');
    assert.equal(figures.change({ escalation: rate(1, 9) }, { escalation: rate(3, 9) }, 'escalation').verdict, 'better');
});

test('an unknown side gives no change', () => {
    assert.equal(figures.change(frt(60), frt(null), 'frt', 'median'), null);
    assert.equal(figures.change(frt(null), frt(60), 'frt', 'median'), null);
});

test('a change from zero has no ratio', () => {
    assert.deepEqual(plain(figures.change(frt(60), frt(0), 'frt', 'median')), {
        difference: 60, ratio: null, verdict: 'worse'
    });
});
