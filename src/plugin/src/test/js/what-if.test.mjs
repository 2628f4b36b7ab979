import { test } from 'node:test';
import assert from 'node:assert/strict';
import { modules, plain } from './amd.mjs';

const load = modules({ document: { documentElement: { lang: 'en' } } });
const change = load('helpdesk-kpi/what-if-change');
const moves = load('helpdesk-kpi/what-if-moves');
const table = load('helpdesk-kpi/what-if-table');

const SETTINGS = {
    queues: [{ id: 'billing', name: 'Billing', calendar: 'Late shift' }],
    calendars: [{ name: 'Office', zone: 'Europe/Berlin', hours: {} }, { name: 'Late shift', zone: 'UTC', hours: {} }],
    targets: [{ metric: 'firstResponse', duration: 'PT4H' }, { metric: 'resolution', duration: 'P2D' }],
    firstResponse: 'publicAgentReply', resolution: { by: 'last', pausedIn: [] },
    firstContact: { window: 'P7D', maxReplies: 1 }
};
const UNTOUCHED = {
    'targets[0].duration': '4h', 'targets[1].duration': '2d', calendar: '', firstResponse: 'publicAgentReply',
    resolution: 'last', 'firstContact.window': '7d', 'firstContact.maxReplies': '1'
};

function of(values) {
    return plain(change.of(SETTINGS, { ...UNTOUCHED, ...values }, 'Always open'));
}

test('what is left as it is changes nothing', () => {
    assert.deepEqual(of({}), {});
    assert.deepEqual(of({ 'targets[1].duration': ' 48h ' }).targets[1].duration, 'PT48H');
});

test('durations are typed in everyday words and what is none is left to the server', () => {
    assert.equal(change.iso('1d 4h 30m'), 'P1DT4H30M');
    assert.equal(change.iso('90M'), 'PT90M');
    assert.equal(change.iso('soon'), 'soon');
    assert.equal(change.iso(''), '');
    assert.equal(change.typed('P1DT4H30M'), '1d 4h 30m');
    assert.equal(change.typed('PT45S'), '45s');
    assert.equal(change.inDays('PT168H'), '7d');
    assert.equal(change.inDays('PT36H'), '36h');
});

test('one target changes and the others stay', () => {
    assert.deepEqual(of({ 'targets[0].duration': '2h' }), {
        targets: [{ metric: 'firstResponse', duration: 'PT2H' }, SETTINGS.targets[1]]
    });
});

test('another calendar is for every queue', () => {
    const late = of({ calendar: 'Late shift' });
    assert.deepEqual(late.calendars.map((one) => one.name), ['Late shift', 'Office']);
    assert.equal(late.queues[0].calendar, null);
    const always = of({ calendar: change.ALWAYS });
    assert.equal(always.calendars.length, 3);
    assert.deepEqual(always.calendars[0].hours.SUNDAY, ['00:00-24:00']);
});

test('rules are changed in the shape they have', () => {
    assert.deepEqual(of({ firstResponse: 'anyCommentButReporters', resolution: 'first' }), {
        firstResponse: 'anyCommentButReporters', resolution: { by: 'first' }
    });
    assert.deepEqual(of({ 'firstContact.window': '14d', 'firstContact.maxReplies': 'two' }), {
        firstContact: { window: 'P14D', maxReplies: 'two' }
    });
});

test('a move says from where to where', () => {
    const move = { aspect: 'responseTarget', from: 'frtMet', to: 'frtMissed', total: 12 };
    assert.equal(moves.words(move), 'First response on target → First response target missed: 12');
    assert.equal(moves.words({ ...move, from: null }),
        'No judged first response → First response target missed: 12');
    assert.equal(moves.words({ aspect: 'response', from: 'answered', to: 'answered', total: 3 }),
        'Answered, with another length: 3');
});

test('a difference with an unknown is unknown', () => {
    const line = table.lines('elapsed').find((one) => one.label === 'Resolution time, median');
    const figures = (median) => ({ art: { median, n: 1 } });
    assert.equal(table.difference(line, figures(3600), figures(7200)), '1h more');
    assert.equal(table.difference(line, figures(3600), figures(null)), '-');
});

test('groups of both sides stand in pairs', () => {
    const row = (id) => ({ queue: id && { id, name: id }, now: {} });
    const result = { asIs: { rows: [row('a'), row(null), row('b')] }, trial: { rows: [row('b'), row(null)] } };
    assert.deepEqual(plain(table.pairs(result)).map((pair) => pair.before.queue), [null, { id: 'b', name: 'b' }]);
});

test('a target is added where there is none', () => {
    const none = { ...SETTINGS, targets: [] };
    assert.deepEqual(plain(change.of(none, { ...UNTOUCHED, 'further.resolution': '3d', 'further.firstResponse': '' }, '')), {
        targets: [{ metric: 'resolution', duration: 'P3D', calendar: 'queue' }]
    });
});
