import { test } from 'node:test';
import assert from 'node:assert/strict';
import { modules } from './amd.mjs';

const settled = () => new Promise((resolve) => { setImmediate(resolve); });

/** The page with these answers to its calls; what each part shows is told in a word. */
function overview(answers) {
    const shown = {};
    const asked = [];
    const heard = [];
    const stand = {
        'helpdesk-kpi/rest': {
            get: (url) => {
                const name = url.replace(/.*\//, '');
                asked.push(name);
                return answers[name]();
            }
        },
        'helpdesk-kpi/states': {
            stage: (root) => ({ show: (node) => { shown[root] = node; } }),
            loading: () => 'loading',
            failed: (error, retry) => ({ failed: error.message, retry })
        },
        'helpdesk-kpi/health': { render: (found) => 'healthy ' + found },
        'helpdesk-kpi/versions': { table: (found) => 'versions ' + found },
        'helpdesk-kpi/backfill': { start: (root, hears) => { heard.push(hears); return () => {}; } }
    };
    modules({ setInterval: () => 0 }, stand)('helpdesk-kpi/overview').start({
        querySelector: (selector) => selector.replace('.helpdesk-kpi-', '')
    });
    return { shown, asked, hear: (progress) => heard[0](progress) };
}

const FINE = { health: () => Promise.resolve(7), versions: () => Promise.resolve({ versions: 3 }) };
const down = () => Promise.reject(new Error('down'));

test('health and versions are asked for at once, whether or not the backfill answers', async () => {
    const page = overview(FINE);
    assert.deepEqual(page.shown, { health: 'loading', versions: 'loading' });
    await settled();
    assert.deepEqual(page.shown, { health: 'healthy 7', versions: 'versions 3' });
});

test('each of them fails by itself and is tried again by itself', async () => {
    const answers = { ...FINE, health: down };
    const page = overview(answers);
    await settled();
    assert.equal(page.shown.health.failed, 'down');
    assert.equal(page.shown.versions, 'versions 3');
    answers.health = FINE.health;
    page.shown.health.retry();
    await settled();
    assert.equal(page.shown.health, 'healthy 7');
    assert.deepEqual(page.asked, ['health', 'versions', 'health']);
});

test('both are asked again when the backfill turns, not for each of its steps', async () => {
    const page = overview(FINE);
    page.hear({ state: 'running', definitionVersion: 2, done: 1 });
    page.hear({ state: 'running', definitionVersion: 2, done: 5 });
    assert.deepEqual(page.asked, ['health', 'versions']);
    page.hear({ state: 'finished', definitionVersion: 2, done: 9 });
    assert.deepEqual(page.asked, ['health', 'versions', 'versions', 'health']);
});
