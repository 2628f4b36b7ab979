import { test } from 'node:test';
import assert from 'node:assert/strict';
import { modules, plain } from './amd.mjs';

const drill = modules({ document: { documentElement: { lang: 'en' } } })('helpdesk-kpi/drill');
const report = {
    period: { from: '2026-01-01', to: '2026-01-31' }, previous: { from: '2025-12-01', to: '2025-12-31' }
};
const chosen = { time: 'business', queue: 'billing', agent: '' };

function asked(where) {
    return plain(drill.asked('art', Object.assign({ report, chosen }, where)));
}

test('a list keeps the filters and the days of its report', () => {
    assert.deepEqual(asked({}), {
        figure: 'art', from: '2026-01-01', to: '2026-01-31', time: 'business', queue: 'billing', agent: ''
    });
});

test('a row narrows the list; nobody and no queue are asked for by a dash', () => {
    const row = { agent: null, queue: { id: 'second', name: 'Second' } };
    assert.equal(asked({ row }).agent, '-');
    assert.equal(asked({ row }).queue, 'second');
    assert.equal(asked({ row: { queue: null } }).queue, '-');
});

test('priorities and channels are kept, or narrowed to the row', () => {
    const several = { chosen: Object.assign({}, chosen, { priority: 'High,Low' }) };
    assert.deepEqual(asked(several).priority, ['High', 'Low']);
    assert.equal(asked(Object.assign({ row: { priority: 'Low' } }, several)).priority, 'Low');
    assert.equal(asked({ row: { channel: null } }).channel, '-');
});

test('a week and the period before have their own days', () => {
    const week = { row: { bucket: { from: '2026-01-05', to: '2026-01-11', partial: false } } };
    assert.deepEqual([asked(week).from, asked(week).to], ['2026-01-05', '2026-01-11']);
    assert.equal(asked({ earlier: true }).from, '2025-12-01');
});

test('a link is called by its figure, what it is and where it leads', () => {
    const row = { queue: { id: 'billing', name: 'Billing' } };
    assert.equal(drill.label('2d 6h', 97, 'art', { report, chosen, row }),
        '2d 6h, Resolution time, Billing, Jan 1, 2026 to Jan 31, 2026: show the 97 tickets');
    assert.match(drill.label('1', 1, 'resolved', { report, chosen }), /: show the ticket$/);
});

test('a day of a control chart has its own day', () => {
    const found = asked({ row: { queue: { id: 'second', name: 'Second' }, day: '2026-01-09' } });
    assert.deepEqual([found.queue, found.from, found.to], ['second', '2026-01-09', '2026-01-09']);
});

test('a week, a priority, a length and an hour narrow the list', () => {
    const found = asked({
        row: { bucket: { from: '2026-01-05', to: '2026-01-11' }, priority: null },
        only: { over: 900, upTo: 3600, weekday: 'MONDAY', hour: 9, words: 'over 15m' }
    });
    assert.deepEqual([found.from, found.to, found.priority], ['2026-01-05', '2026-01-11', '-']);
    assert.deepEqual([found.over, found.upTo, found.weekday, found.hour], [900, 3600, 'MONDAY', 9]);
    assert.deepEqual(asked({ chosen: Object.assign({ priority: 'High' }, chosen) }).priority, ['High']);
    assert.match(drill.label('4', 4, 'art', { report, chosen, only: { words: 'over 15m' } }), /, over 15m, /);
});

test('without a ticket there is nothing to open', () => {
    assert.equal(drill.link('-', 0, 'art', { report, chosen }), '-');
});

test('first contact is a share of what the report says', () => {
    assert.equal(drill.whole('fcr', { contactsOf: 'resolved' }), 'resolved');
    assert.equal(drill.whole('fcr', { contactsOf: 'received' }), 'opened');
    assert.equal(drill.whole('escalation', { contactsOf: 'resolved' }), 'opened');
});
