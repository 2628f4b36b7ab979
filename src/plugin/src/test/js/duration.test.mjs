import { test } from 'node:test';
import assert from 'node:assert/strict';
import { modules } from './amd.mjs';

const { format } = modules()('helpdesk-kpi/duration');

test('unknown is a dash and never zero', () => {
    assert.equal(format(null, 'elapsed'), '-');
    assert.equal(format(undefined, 'elapsed'), '-');
    assert.equal(format(NaN, 'elapsed'), '-');
    assert.equal(format(0, 'elapsed'), '0s');
});

test('a duration has at most two units', () => {
    assert.equal(format(42, 'elapsed'), '42s');
    assert.equal(format(90, 'elapsed'), '1m 30s');
    assert.equal(format(3 * 3600 + 5 * 60 + 7, 'elapsed'), '3h 5m');
    assert.equal(format(2 * 86400 + 3 * 3600 + 59, 'elapsed'), '2d 3h');
});

test('an empty second unit is left out', () => {
    assert.equal(format(3600, 'elapsed'), '1h');
    assert.equal(format(86400, 'elapsed'), '1d');
    assert.equal(format(120, 'elapsed'), '2m');
});

test('rounding carries into the bigger unit', () => {
    assert.equal(format(59.6, 'elapsed'), '1m');
    assert.equal(format(3599.8, 'elapsed'), '1h');
    assert.equal(format(86399, 'elapsed'), '1d');
    assert.equal(format(2 * 86400 - 1, 'elapsed'), '2d');
});

test('business time stays in hours since its days are not 24 hours long', () => {
    assert.equal(format(30 * 3600, 'business'), '30h');
    assert.equal(format(30 * 3600 + 60, 'business'), '30h 1m');
});
