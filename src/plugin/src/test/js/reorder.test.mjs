import { test } from 'node:test';
import assert from 'node:assert/strict';
import { modules } from './amd.mjs';

const load = modules({ document: { documentElement: { lang: 'en' } } });
const reorder = load('helpdesk-kpi/reorder');

test('a row is dropped before the first whose middle is below the pointer', () => {
    assert.equal(reorder.place([100, 200, 300], 50), 0);
    assert.equal(reorder.place([100, 200, 300], 150), 1);
    assert.equal(reorder.place([100, 200, 300], 299), 2);
    assert.equal(reorder.place([100, 200, 300], 301), 3);
});
