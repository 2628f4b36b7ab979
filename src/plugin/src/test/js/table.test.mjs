import { test } from 'node:test';
import assert from 'node:assert/strict';
import { modules, plain } from './amd.mjs';

const table = modules()('helpdesk-kpi/table');
const itself = (row) => row;

test('unknown values stay last in both directions', () => {
    assert.deepEqual(plain(table.sorted([3, null, 1], itself, false)), [1, 3, null]);
    assert.deepEqual(plain(table.sorted([3, null, 1], itself, true)), [3, 1, null]);
});

test('sorting leaves the rows alone', () => {
    const rows = [2, 1];
    table.sorted(rows, itself, false);
    assert.deepEqual(rows, [2, 1]);
});

test('names sort as people sort them', () => {
    assert.deepEqual(plain(table.sorted(['b', 'Ä', 'a'], itself, false)), ['a', 'Ä', 'b']);
});
