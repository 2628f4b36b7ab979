import { test } from 'node:test';
import assert from 'node:assert/strict';
import { modules } from './amd.mjs';

const { columns } = modules({ document: { documentElement: { lang: 'en' } } })('helpdesk-kpi/grid');
const chosen = { statistic: 'median', time: 'elapsed' };
const missed = { part: 0, whole: 2, enough: false, ratio: 0 };

function labels(targets) {
    return columns({ targets }, chosen, 'queue').map((column) => column.label);
}

test('a metric has a column for its targets where it has any', () => {
    assert.equal(labels([]).includes('First response on target'), false);
    const some = labels([{ metric: 'firstResponse' }, { metric: 'timeInQueue' }]);
    assert.equal(some.includes('First response on target'), true);
    assert.equal(some.includes('Time in a queue on target'), true);
    assert.equal(some.includes('Resolution on target'), false);
});

test('the share on target of too few is told as such and ranks last, none is unknown', () => {
    const column = columns({ targets: [{ metric: 'nextResponse' }] }, chosen, 'queue')
        .find((one) => one.label === 'Next response on target');
    assert.equal(column.text({ now: { next: { onTarget: missed } } }), '0 of 2');
    assert.equal(column.value({ now: { next: { onTarget: missed } } }), null);
    assert.equal(column.text({ now: { next: { onTarget: { part: 0, whole: 0 } } } }), '-');
    assert.equal(column.text({ now: {} }), '-');
});
