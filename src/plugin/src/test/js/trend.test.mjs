import { test } from 'node:test';
import assert from 'node:assert/strict';
import { modules, plain } from './amd.mjs';

const trend = modules()('helpdesk-kpi/trend');

test('zero is at the bottom and the highest value at the top', () => {
    assert.deepEqual(plain(trend.point([0, 0], 3, 10)), ['3.0', '45.0']);
    assert.deepEqual(plain(trend.point([2, 10], 3, 10)), ['297.0', '3.0']);
});

test('a trend of zeroes is a flat line', () => {
    assert.deepEqual(plain(trend.point([1, 0], 3, 0)), ['150.0', '45.0']);
});
