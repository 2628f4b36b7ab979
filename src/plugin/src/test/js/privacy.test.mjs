import { test } from 'node:test';
import assert from 'node:assert/strict';
import { modules } from './amd.mjs';

const load = modules({ document: { documentElement: { lang: 'en' } }, URLSearchParams });
const names = load('helpdesk-kpi/names');
const events = load('helpdesk-kpi/events');
const words = load('helpdesk-kpi/list-words');

const HIDDEN = { key: null, name: null, active: true, hidden: true };

test('who may not be named is told as not shown and not as nobody', () => {
    assert.equal(names.agent(HIDDEN), 'not shown');
    assert.equal(names.agent(null), 'Unassigned');
    assert.equal(names.agent({ key: 'anna', name: 'Anna Berg', active: true, hidden: false }), 'Anna Berg');
});

test('evidence tells the role of who may not be named', () => {
    assert.match(events.who(Object.assign({ role: 'AGENT' }, HIDDEN)), /^not shown.*agent/i);
});

test('a list names the help desks that are withheld', () => {
    const list = { others: 0, hidden: 0, withheld: ['BILL', 'HELP'] };
    assert.deepEqual(Array.from(words.withheld(list)),
        ['Not in these figures, by the privacy mode of the help desk: BILL, HELP.']);
});
