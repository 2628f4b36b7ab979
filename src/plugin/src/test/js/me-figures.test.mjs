import { test } from 'node:test';
import assert from 'node:assert/strict';
import { modules } from './amd.mjs';

/** Node fails a test that leaves a failure which nobody waited for. */
test('where neither the own nor the team\'s figures come, one failure is told and none is left over', async () => {
    const failures = [];
    const rest = {
        get: (url) => {
            const error = new Error('down: ' + url.includes('agent='));
            failures.push(error);
            return new Promise((resolve, reject) => { setImmediate(() => reject(error)); });
        }
    };
    const figures = modules({ document: { documentElement: { lang: 'en' } }, URLSearchParams }, { 'helpdesk-kpi/rest': rest })(
        'helpdesk-kpi/me-figures');
    await assert.rejects(figures.load({ period: 'last30', agent: 'me', time: 'elapsed' }), { message: 'down: true' });
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    assert.equal(failures.length, 2);
});
