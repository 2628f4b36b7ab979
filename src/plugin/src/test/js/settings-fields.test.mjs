import { test } from 'node:test';
import assert from 'node:assert/strict';
import { all, page } from './page.mjs';

const CHOICES = {
    queues: [{ id: 'billing', name: 'Billing' }], agents: [{ key: 'anna', name: 'Anna Berg', active: true }],
    priorities: [], channels: []
};

/** What a field offers: the words by the value, and those chosen. */
function offered(name, given) {
    const load = page();
    const view = { id: 'x', fields: [name], defaults: {} };
    const fields = load('helpdesk-kpi/settings-fields').of({
        names: [name], id: (one) => 'id-' + one, view, chosen: load('helpdesk-kpi/prefs').read(given, {}), choices: CHOICES
    });
    const options = all(fields.root, (one) => one.tag === 'option');
    return {
        words: options.map((one) => [one.getAttribute('value'), one.textContent]),
        chosen: options.filter((one) => one.getAttribute('selected') !== null).map((one) => one.textContent)
    };
}

test('tickets of no queue can be chosen by their words', () => {
    assert.deepEqual(offered('queue', {}), {
        words: [['', 'All queues'], ['billing', 'Billing'], ['-', 'No queue']], chosen: ['All queues']
    });
    assert.deepEqual(offered('queue', { queue: '-' }).chosen, ['No queue']);
    assert.deepEqual(offered('queue', { queue: '-' }).words.length, 3);
});

test('tickets of nobody can be chosen by their words', () => {
    assert.deepEqual(offered('agent', { agent: '-' }), {
        words: [['', 'All agents'], ['me', 'Whoever looks at it'], ['anna', 'Anna Berg'], ['-', 'Unassigned']], chosen: ['Unassigned']
    });
});

test('what was chosen and is gone is offered still', () => {
    assert.deepEqual(offered('queue', { queue: 'gone' }).chosen, ['gone']);
});
