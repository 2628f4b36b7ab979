import { test } from 'node:test';
import assert from 'node:assert/strict';
import { modules } from './amd.mjs';

const load = modules({ document: { documentElement: { lang: 'en' } }, URLSearchParams });
const health = load('helpdesk-kpi/health');
const backfill = load('helpdesk-kpi/backfill');
const whatIf = load('helpdesk-kpi/what-if');
const urls = load('helpdesk-kpi/report-url');
const form = load('helpdesk-kpi/what-if-form');

test('what a comparison found is told part by part', () => {
    assert.equal(health.drift({ missing: 2, surplus: 0, left: 0, failed: 1 }),
        'missing and added: 2, could not be recorded: 1');
    assert.equal(health.drift({ missing: 0, surplus: 0, left: 0, failed: 0 }), 'nothing was amiss');
});

test('what can be done depends on the state', () => {
    assert.deepEqual(Array.from(backfill.offered('running')), ['pause', 'stop']);
    assert.deepEqual(Array.from(backfill.offered('paused')), ['resume', 'stop']);
    ['never', 'stopped', 'finished'].forEach((state) =>
        assert.deepEqual(Array.from(backfill.offered(state)), ['start']));
});

test('targets travel behind the hash and back', () => {
    const targets = [{ name: 'a & b #1', metric: 'firstResponse', duration: 'PT4H' }];
    const address = urls.judged(targets, 'lastMonth');
    assert.match(address, /what-if\?period=lastMonth#targets=/);
    assert.equal(JSON.stringify(whatIf.brought(address.slice(address.indexOf('#')))), JSON.stringify(targets));
    ['', '#targets=', '#targets=%7B', '#targets=1', '#other=[]'].forEach((hash) => assert.equal(whatIf.brought(hash), null));
});

test('targets that were brought along are tried, with what is typed over them', () => {
    const settings = {
        calendars: [{ name: 'A', zone: 'UTC' }], queues: [], firstResponse: { by: 'publicAgentReply' },
        resolution: { by: 'last' }, firstContact: { window: 'P7D', maxReplies: 1 },
        targets: [{ metric: 'firstResponse', duration: 'PT8H' }]
    };
    const brought = [{ metric: 'firstResponse', duration: 'PT4H' }, { metric: 'resolution', duration: 'PT9H' }];
    const same = {
        period: 'lastMonth', queue: '', time: 'elapsed', by: 'none', 'targets[0].duration': '4h',
        'targets[1].duration': '9h', 'firstContact.window': '7d', 'firstContact.maxReplies': '1'
    };
    assert.equal(JSON.stringify(form.body(settings, same, brought).change), JSON.stringify({ targets: brought }));
    const typed = form.body(settings, Object.assign({}, same, { 'targets[0].duration': '2h' }), brought);
    assert.equal(typed.change.targets[0].duration, 'PT2H');
    assert.equal(typed.change.targets.length, 2);
});
