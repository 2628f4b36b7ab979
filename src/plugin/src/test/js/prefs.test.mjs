import { test } from 'node:test';
import assert from 'node:assert/strict';
import { modules, plain } from './amd.mjs';

const prefs = modules({ URLSearchParams })('helpdesk-kpi/prefs');
const UNTOUCHED = {
    names: 'yes', title: '', period: 'last30', from: '', to: '', queue: '', agent: '', priority: '', channel: '',
    time: 'elapsed', statistic: 'median', kpi: 'frt', bucket: 'day', by: 'queue', metric: '', measure: 'opened', state: '', limit: '20',
    refresh: '0'
};

test('preferences never saved are the defaults', () => {
    assert.deepEqual(plain(prefs.read(undefined)), UNTOUCHED);
});

test("a view's own defaults stand where nothing is chosen, and only there", () => {
    const defaults = { statistic: 'mean', by: 'agent', state: 'breached' };
    assert.equal(prefs.read({}, defaults).statistic, 'mean');
    assert.equal(prefs.read({ statistic: 'mode' }, defaults).statistic, 'mean');
    assert.equal(prefs.read({ statistic: 'p90' }, defaults).statistic, 'p90');
    assert.equal(prefs.read({ state: '' }, defaults).state, '');
});

test('a period of days needs both days, in their order', () => {
    const days = (from, to) => plain(prefs.read({ period: 'days', from, to }));
    assert.equal(days('2026-01-01', '2026-01-31').period, 'days');
    assert.equal(days('2026-01-31', '2026-01-31').to, '2026-01-31');
    assert.deepEqual(days('2026-02-01', '2026-01-31'), UNTOUCHED);
    assert.deepEqual(days('2026-01-01', ''), UNTOUCHED);
    assert.deepEqual(days('2026-13-01', '2026-13-02'), UNTOUCHED);
});

test('what is typed wrongly is said field by field', () => {
    const problems = (typed) => plain(prefs.problems(Object.assign({}, UNTOUCHED, typed)));
    assert.deepEqual(problems({}), {});
    assert.deepEqual(Object.keys(problems({ period: 'days' })), ['from', 'to']);
    assert.match(problems({ period: 'days', from: '2026-02-01', to: '2026-01-01' }).to, /before the first/);
    assert.deepEqual(Object.keys(problems({ limit: '0' })), ['limit']);
    assert.deepEqual(Object.keys(problems({ limit: '201' })), ['limit']);
});

test('an address tells what differs from the defaults and reads back the same', () => {
    const defaults = { statistic: 'mean' };
    const chosen = prefs.read({ queue: 'R&amp;D', period: 'days', from: '2026-01-01', to: '2026-01-02' }, defaults);
    const told = plain(prefs.toAddress(chosen, defaults));
    assert.deepEqual(told, { period: 'days', from: '2026-01-01', to: '2026-01-02', queue: 'R&D' });
    assert.deepEqual(plain(prefs.fromAddress(new URLSearchParams(told).toString(), defaults)), plain(chosen));
    assert.equal(prefs.fromAddress('?queue=a%26lt%3B').queue, 'a&lt;');
});

test('a field of several names keeps commas and percent signs in them', () => {
    const several = ['High', 'Low, or lower', '50%'];
    assert.deepEqual(plain(prefs.list(prefs.listed(several))), several);
    assert.deepEqual(plain(prefs.list('')), []);
    assert.deepEqual(plain(prefs.list('50%')), ['50%']);
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
    const chosen = prefs.read({ period: 'today', queue: 'a"b', refresh: '15', time: 'business', statistic: 'p90', title: 'My "own"', limit: '7' });
    const written = prefs.write(chosen);
    assert.ok(Object.values(written).every((value) => typeof value === 'string'));
    assert.deepEqual(plain(prefs.read(written)), plain(chosen));
});
