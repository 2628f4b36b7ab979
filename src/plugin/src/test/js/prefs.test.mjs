import { test } from 'node:test';
import assert from 'node:assert/strict';
import { modules, plain } from './amd.mjs';

const prefs = modules()('helpdesk-kpi/prefs');

test('preferences never saved are the defaults', () => {
    assert.deepEqual(plain(prefs.read(undefined)), {
        period: 'last30', queue: '', agent: '', time: 'elapsed', statistic: 'median', refresh: '0'
    });
});

test('escaped values are unescaped once', () => {
    assert.equal(prefs.read({ queue: 'IT &amp; &lt;b&gt; &#39;x&#39; &#x41;' }).queue, "IT & <b> 'x' A");
    assert.equal(prefs.read({ queue: '&amp;lt;' }).queue, '&lt;');
    assert.equal(prefs.read({ queue: '&unknown;' }).queue, '&unknown;');
});

test('an unknown choice falls back to the default', () => {
    assert.equal(prefs.read({ period: 'decade' }).period, 'last30');
    assert.equal(prefs.read({ statistic: 'mode' }).statistic, 'median');
});

test('booleans and numbers from the dashboard are read as well', () => {
    assert.equal(prefs.read({ refresh: false }).refresh, '0');
    assert.equal(prefs.read({ refresh: 30 }).refresh, '30');
});

test('what is written is strings and reads back the same', () => {
    const chosen = prefs.read({ period: 'today', queue: 'a"b', refresh: '15', time: 'business', statistic: 'p90' });
    const written = prefs.write(chosen);
    assert.ok(Object.values(written).every((value) => typeof value === 'string'));
    assert.deepEqual(plain(prefs.read(written)), plain(chosen));
});
