import { test } from 'node:test';
import assert from 'node:assert/strict';
import { all, element, links, page } from './page.mjs';

/** What stands where a view was loaded that ended with this status, if it failed. */
async function shown(status, csv = '/x.csv') {
    const load = page();
    const root = element();
    const view = {
        id: 'x', fields: [], defaults: {}, csv: () => csv,
        load: async () => {
            if (status) {
                throw Object.assign(new Error('It failed.'), { status });
            }
            return 'Figures';
        }
    };
    await load('helpdesk-kpi/pane').of(root, view, { id: 'x-' }).show(load('helpdesk-kpi/prefs').read({}, {}));
    return {
        text: root.textContent, links: links(root).map(([words]) => words),
        buttons: all(root, (one) => one.tag === 'button').map((one) => one.textContent)
    };
}

test('a view that fails can be tried again', async () => {
    const failed = await shown(500);
    assert.match(failed.text, /It failed/);
    assert.deepEqual(failed.buttons, ['Try again']);
    assert.deepEqual(failed.links, ['Link to this view', 'Download as CSV']);
    assert.deepEqual((await shown(null)).links, ['Link to this view', 'Download as CSV']);
});

for (const status of [401, 403]) {
    test('what ends with ' + status + ' is neither tried again nor offered as a file', async () => {
        const refused = await shown(status);
        assert.match(refused.text, /It failed/);
        assert.deepEqual(refused.buttons, []);
        assert.deepEqual(refused.links, ['Link to this view']);
    });
}

test('each table of a view has a file of its own', async () => {
    const { links: found } = await shown(null, [{ of: 'By queue', address: '/q.csv' }, { of: 'By priority', address: '/p.csv' }]);
    assert.deepEqual(found, ['Link to this view', 'Download as CSV: By queue', 'Download as CSV: By priority']);
});
