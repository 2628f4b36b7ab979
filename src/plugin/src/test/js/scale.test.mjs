import { test } from 'node:test';
import assert from 'node:assert/strict';
import { modules, plain } from './amd.mjs';

const load = modules({ document: { documentElement: { lang: 'en' } } });
const scale = load('helpdesk-kpi/scale');
const axes = load('helpdesk-kpi/axes');
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function labels(found) {
    return plain(found.ticks.map((tick) => tick.label));
}

function days(first, count) {
    return Array.from({ length: count }, (unused, index) =>
        new Date(Date.parse(first) + index * DAY * 1000).toISOString().slice(0, 10));
}

function words(first, count, bucket, width) {
    const all = bucket === 'day' ? days(first, count) : first;
    const x = scale.linear(0, all.length - 1, 40, width);
    const found = axes.named(all, bucket, x);
    assert.ok(axes.fits(found, x) || found.length === 1);
    return plain(found.map((label) => label.words));
}

test('ticks of time are steps that people think in', () => {
    assert.deepEqual(labels(scale.durations(50 * MINUTE, 'elapsed', 4)), ['0', '15m', '30m', '45m', '1h']);
    assert.deepEqual(labels(scale.durations(7 * HOUR, 'elapsed', 4)), ['0', '2h', '4h', '6h', '8h']);
    assert.deepEqual(labels(scale.durations(3.5 * DAY, 'elapsed', 4)), ['0', '1d', '2d', '3d', '4d']);
    assert.deepEqual(labels(scale.durations(300 * DAY, 'elapsed', 4)), ['0', '100d', '200d', '300d']);
});

test('business time has no days', () => {
    assert.deepEqual(labels(scale.durations(70 * HOUR, 'business', 4)), ['0', '20h', '40h', '60h', '80h']);
    assert.deepEqual(labels(scale.durations(16 * HOUR, 'business', 4)), ['0', '4h', '8h', '12h', '16h']);
});

test('the highest value is within, the highest tick close above', () => {
    for (let power = 0; power < 18; power += 0.01) {
        const highest = Math.exp(power);
        for (const time of ['elapsed', 'business']) {
            const found = scale.durations(highest, time, 4);
            assert.ok(found.top >= highest * 0.9999 && found.ticks.length <= 5, highest + ' ' + time);
            assert.ok(found.ticks.length >= 2 && found.ticks.length >= 1);
            assert.equal(new Set(labels(found)).size, found.ticks.length, highest + ' ' + labels(found));
        }
    }
});

test('shares end at the whole, counts are whole numbers', () => {
    assert.deepEqual(labels(scale.shares(0.93, 4)), ['0', '25%', '50%', '75%', '100%']);
    assert.deepEqual(labels(scale.shares(0.03, 4)), ['0', '1%', '2%', '3%']);
    assert.deepEqual(labels(scale.counts(3, 4)), ['0', '1', '2', '3']);
    assert.deepEqual(labels(scale.counts(1234, 4)), ['0', '500', '1,000', '1,500']);
});

test('nothing at all still has an axis', () => {
    assert.deepEqual(labels(scale.counts(0, 4)), ['0', '1']);
    assert.ok(scale.durations(0, 'elapsed', 4).top > 0);
    assert.ok(scale.shares(0, 4).top > 0);
});

test('a single value stands in the middle', () => {
    assert.equal(scale.linear(0, 0, 0, 100)(0), 50);
});

test('a day without tickets is a gap', () => {
    assert.deepEqual(plain(scale.stretches([1, null, 2, 3])), [[[0, 1]], [[2, 2], [3, 3]]]);
});

test('days are named one by one, by weeks or by months, as there is room', () => {
    assert.deepEqual(words('2026-11-01', 4, 'day', 300), ['Nov 1', 'Nov 2', 'Nov 3', 'Nov 4']);
    assert.deepEqual(words('2026-10-24', 30, 'day', 560), ['Oct 26', 'Nov 2', 'Nov 9', 'Nov 16']);
    assert.deepEqual(words('2025-11-23', 365, 'day', 300), ['Jan 2026', 'Apr', 'Jul', 'Oct']);
    assert.deepEqual(words(['2025-11-01', '2025-12-01', '2026-01-01'], 3, 'month', 560), ['Nov 2025', 'Dec', 'Jan 2026']);
});

test('no two names touch, whatever the width', () => {
    for (const count of [1, 2, 7, 30, 90, 365]) {
        for (const width of [240, 300, 420, 560, 900, 1400]) {
            assert.ok(words('2025-11-23', count, 'day', width).length > 0);
        }
    }
});
