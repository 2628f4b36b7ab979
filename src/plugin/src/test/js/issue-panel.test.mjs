import { test } from 'node:test';
import assert from 'node:assert/strict';
import { modules } from './amd.mjs';

const load = modules({ document: { documentElement: { lang: 'en' } } });
const panel = load('helpdesk-kpi/issue-panel');
const state = load('helpdesk-kpi/clock-state');
const BERLIN = 'Europe/Berlin';
const NOW = Date.parse('2026-01-05T10:00:00Z');

function clock(changes) {
    return {
        metric: 'firstResponse', target: 'Billing answers', limit: 14400, calendar: 'Office hours', zone: 'UTC', stoppedAt: null,
        state: 'running', taken: 3600, remaining: 10800, due: '2026-01-05T13:00:00Z', pauses: [],
        runs: { from: '2026-01-05T10:00:00Z', to: '2026-01-05T16:00:00Z' }, ...changes
    };
}

test('a target is told with its limit, its calendar and what was taken', () => {
    assert.equal(panel.target(clock({})), 'Target Billing answers: 4h within Office hours; 1h taken.');
    assert.equal(panel.target(clock({ calendar: null })), 'Target Billing answers: 4h, every second counts; 1h taken.');
    assert.match(panel.target(clock({ taken: null })), /is never open/);
});

test('the due time is told in the zone of the desk, as everywhere', () => {
    assert.equal(panel.due(clock({}), BERLIN), 'Due Mon, Jan 5, 2026, 14:00');
    assert.equal(panel.due(clock({ remaining: -1 }), BERLIN), 'Was due Mon, Jan 5, 2026, 14:00');
    assert.equal(panel.due(clock({ stoppedAt: '2026-01-05T09:30:00Z' }), BERLIN), null);
    assert.equal(panel.due(clock({ due: null }), BERLIN), null);
});

test('why the time does not move is said: paused, or closed until the calendar opens', () => {
    const paused = { runs: null, pauses: [{ status: 'Waiting', from: '2026-01-05T09:00:00Z' }] };
    assert.equal(panel.still(clock({}), NOW), null);
    assert.match(panel.still(clock(paused), NOW, BERLIN), /^Stands still in the status Waiting since Mon, .* 10:00\.$/);
    assert.match(panel.still(clock({ runs: { from: '2026-01-06T08:00:00Z', to: null } }), NOW, BERLIN),
        /^Stands still until Tue, .* 09:00, when Office hours opens\.$/);
    assert.equal(panel.still(clock({ ...paused, stoppedAt: '2026-01-05T09:30:00Z' }), NOW), null);
});

test('a clock that is used up when its calendar closes is not due in the past', () => {
    const used = clock({ remaining: 0, due: '2026-01-05T09:59:00Z', runs: { from: '2026-01-06T08:00:00Z', to: null } });
    assert.equal(panel.due(used, 'UTC', NOW), null);
    assert.match(panel.still(used, NOW, 'UTC'), /^Stands still until Tue, Jan 6/);
});

test('an open clock that ran out is overdue, a stopped one missed', () => {
    assert.equal(state.word(clock({ state: 'breached' })), 'Overdue');
    assert.equal(state.word(clock({ state: 'breached', stoppedAt: '2026-01-05T19:30:00Z' })), 'Missed');
    assert.equal(state.word(clock({ state: null })), '-');
    assert.equal(state.left(-5400, clock({})), 'over by 1h 30m');
    assert.equal(state.left(90, clock({})), '1m 30s left');
});

const ANNA = { key: 'anna', name: 'Anna Berg', active: true };
const ticket = {
    zone: BERLIN,
    evidence: [{ metric: 'FIRST_RESPONSE', verdict: 'COUNTED', event: 'comment:1', by: { role: 'AGENT', key: 'ben', name: 'Ben' } }]
};
const answer = { at: '2026-01-05T09:40:00Z', event: 'comment:1', elapsed: 2400, agent: ANNA };

test('who answered is told, and who gets the credit where it is somebody else', () => {
    assert.match(panel.happened(ticket, 'firstResponse', answer), /^Answered by Ben on Mon, Jan 5, .* 10:40, 40m after the creation\.$/);
    assert.equal(panel.credited(ticket, 'firstResponse', answer), 'Credited to Anna Berg.');
    assert.equal(panel.credited({ evidence: [] }, 'firstResponse', answer), null);
});

test('who may not be named answered all the same', () => {
    const hidden = { evidence: [{ ...ticket.evidence[0], by: { role: 'AGENT', key: null, name: null } }] };
    assert.match(panel.happened(hidden, 'firstResponse', answer), /^Answered by somebody on /);
});
