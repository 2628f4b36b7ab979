import { test } from 'node:test';
import assert from 'node:assert/strict';
import { modules, plain } from './amd.mjs';

const load = modules({ document: { documentElement: { lang: 'en' } } });
const time = load('helpdesk-kpi/evidence-time');
const page = load('helpdesk-kpi/evidence');

const MONDAY = '2026-01-05T09:00:12Z';
const TUESDAY = '2026-01-06T10:15:12Z';

function value(changes) {
    return {
        elapsed: 90900, business: 33300, outsideHours: false, calendar: 'Office hours', zone: 'UTC',
        stretches: [{ from: MONDAY, to: TUESDAY }], pauses: [], windows: [], ...changes
    };
}

test('what was counted is said in sentences', () => {
    assert.deepEqual(plain(time.sentences(value({}))), [
        'Counted from Mon, Jan 5, 2026, 09:00 to Tue, Jan 6, 2026, 10:15 = 1d 1h elapsed time.',
        'Of that within the hours of Office hours (UTC): 9h 15m business time.'
    ]);
});

test('seconds are told where the whole is short, and a calendar that never opens is said so', () => {
    const short = value({ elapsed: 60, business: null, stretches: [{ from: MONDAY, to: '2026-01-05T09:01:12Z' }] });
    assert.match(time.sentences(short)[0], /09:00:12 to Mon, Jan 5, 2026, 09:01:12 = 1m elapsed/);
    assert.match(time.sentences(short)[1], /is never open/);
});

const PAUSED = value({
    stretches: [{ from: MONDAY, to: '2026-01-05T10:00:00Z' }, { from: '2026-01-05T14:00:00Z', to: '2026-01-05T15:00:00Z' }],
    pauses: [
        { status: 'Waiting', from: '2026-01-05T10:00:00Z', to: '2026-01-05T11:00:00Z' },
        { status: 'Waiting', from: '2026-01-05T12:00:00Z', to: '2026-01-05T14:00:00Z' }
    ]
});

test('pauses are added up by status', () => {
    assert.match(time.sentences(PAUSED)[0], /^Counted in 2 stretches from /);
    assert.equal(time.sentences(PAUSED)[1], 'Paused for 3h in Waiting.');
});

test('how many stretches were open is no number of hours', () => {
    const windows = [{ from: MONDAY, to: '2026-01-05T10:00:00Z' }, { from: '2026-01-05T14:00:00Z', to: '2026-01-05T15:00:00Z' }];
    assert.equal(time.within(value({ windows })), 'Counted within opening hours, stretches: 2');
});

test('every moment from the start to the end has its step', () => {
    const steps = plain(time.steps(PAUSED));
    assert.deepEqual(steps.map((one) => one.words),
        ['Counted', 'Paused in Waiting', 'Resolved, not counted', 'Paused in Waiting', 'Counted']);
    steps.slice(1).forEach((one, index) => assert.equal(one.from, steps[index].to));
});

test('who was credited is said with the role', () => {
    const agent = { name: 'Anna', active: true };
    assert.equal(page.credited({ agent, role: 'responder', queue: { name: 'Billing' } }),
        'Credited to Anna, who replied. Queue at that moment: Billing.');
    assert.equal(page.credited({ agent: null, role: null, queue: null }),
        'Credited to no agent. Queue at that moment: No queue.');
});

const clocks = load('helpdesk-kpi/evidence-clocks');

function clock(changes) {
    return {
        metric: 'resolution', target: 'Two days', limit: 14400, calendar: 'Office hours', zone: 'UTC', startedAt: MONDAY,
        stoppedAt: TUESDAY, pauses: PAUSED.pauses, taken: 18000, remaining: -3600, due: MONDAY, state: 'breached', ...changes
    };
}

test('a clock is told with what was allowed, what counted and what held it', () => {
    assert.deepEqual(plain(clocks.sentences(clock({}))), [
        'Allowed for the resolution: 4h, counting the hours of Office hours (UTC).',
        'Counted from Mon, Jan 5, 2026, 09:00 to Tue, Jan 6, 2026, 10:15 = 5h.',
        'Paused for 3h in Waiting.', 'Over by 1h.'
    ]);
    assert.deepEqual(plain(clocks.sentences(clock({ calendar: null, stoppedAt: null, pauses: [], taken: 7200, remaining: 7200 }))), [
        'Allowed for the resolution: 4h, counting every second.',
        'Counted from Mon, Jan 5, 2026, 09:00 until now = 2h.', 'Time left: 2h.',
        'Due Mon, Jan 5, 2026, 09:00, if it is not paused.'
    ]);
});

test('a clock that is over was due', () => {
    assert.equal(clocks.sentences(clock({ stoppedAt: null })).at(-1), 'It was due Mon, Jan 5, 2026, 09:00.');
});

test('what stopped a clock is named, also where nobody replied', () => {
    const answered = { firstResponse: { event: 'comment:7' } };
    const silent = { firstResponse: null };
    const response = clock({ metric: 'firstResponse' });
    assert.equal(clocks.stopped(answered, response, 'Comment 7'), 'Stopped by: Comment 7');
    assert.equal(clocks.stopped(silent, response, 'Change 9'),
        'Stopped without a reply, since the ticket was resolved: Change 9');
    assert.equal(clocks.stopped(silent, clock({}), 'Change 9'), 'Stopped by: Change 9');
});

const events = load('helpdesk-kpi/events');
const FIRST = { why: 'It made the value.', roleSeen: '2026-01-07T09:00:00Z' };
const LATER = { why: 'Written by a customer.', roleSeen: '2026-01-08T09:00:00Z' };
const KNOWN = { why: 'Written by automation.', roleSeen: null };

test('when roles were first seen is said beside a line only where it differs from most', () => {
    const ticket = { zone: 'UTC', evidence: [LATER, FIRST, FIRST, KNOWN] };
    assert.equal(events.mostlySeen(ticket), 'Wed, Jan 7, 2026, 09:00');
    assert.equal(events.why(FIRST, ticket), 'It made the value.');
    assert.equal(events.why(KNOWN, ticket), 'Written by automation.');
    assert.equal(events.why(LATER, ticket), 'Written by a customer. Role as first seen on Thu, Jan 8, 2026, 09:00.');
    assert.equal(events.mostlySeen({ zone: 'UTC', evidence: [KNOWN] }), null);
});

test('a change is named without the place of its field', () => {
    assert.equal(events.label('change:28713.0'), 'Change 28713');
    assert.equal(events.label('comment:25644'), 'Comment 25644');
});

test('a reopening that did no harm is named with the rule that let it pass', () => {
    const reopening = { at: TUESDAY, event: 'change:7.0' };
    const thanks = { metric: 'FIRST_CONTACT', verdict: 'REOPENING', event: 'change:7.0' };
    const ticket = { zone: 'UTC', reopenings: [reopening], evidence: [thanks] };
    assert.match(page.passed(ticket, { met: true })[0], /^It was reopened on Tue, Jan 6, .* customer\u2019s thanks/);
    assert.match(page.passed({ ...ticket, evidence: [] }, { met: true })[0], /after the time in which a reopening counts/);
    assert.deepEqual(plain(page.passed(ticket, { met: false })), []);
    assert.deepEqual(plain(page.passed(ticket, null)), []);
});
