import { test } from 'node:test';
import assert from 'node:assert/strict';
import { modules, plain } from './amd.mjs';

const { merge } = modules()('helpdesk-kpi/day-lines');

test('days that are not there yet come in order between the typed ones', () => {
    const merged = merge('2026-12-26 Boxing Day\n2026-01-01 New Year', { '2026-12-25': 'Christmas Day', '2026-05-01': null });
    assert.deepEqual(plain(merged), {
        text: '2026-01-01 New Year\n2026-05-01\n2026-12-25 Christmas Day\n2026-12-26 Boxing Day', added: 2
    });
});

test('a day that was typed keeps its name', () => {
    assert.deepEqual(plain(merge('2026-12-25 Our own', { '2026-12-25': 'Christmas Day' })),
        { text: '2026-12-25 Our own', added: 0 });
});

test('what is no day yet stays as it was typed', () => {
    assert.equal(merge('soon\n', {}).text, 'soon');
});
