import { test } from 'node:test';
import assert from 'node:assert/strict';
import { modules } from './amd.mjs';

function reader(lang) {
    return modules({ document: { documentElement: { lang } } });
}

test('numbers are written as the reader writes them', () => {
    assert.equal(reader('en')('helpdesk-kpi/numbers').decimal(1234), '1,234.0');
    assert.equal(reader('de')('helpdesk-kpi/numbers').decimal(1234), '1.234,0');
    assert.equal(reader('de')('helpdesk-kpi/numbers').whole(1234567), '1.234.567');
});

test('a page that says no language is in English', () => {
    assert.equal(reader('')('helpdesk-kpi/numbers').decimal(0.05), '0.1');
    assert.equal(modules()('helpdesk-kpi/numbers').whole(1000), '1,000');
});

test('a rate has the decimal sign of its reader', () => {
    assert.equal(reader('de')('helpdesk-kpi/figures').percent(0.8125), '81,3%');
});

test('days and weekdays are those of the reader', () => {
    assert.equal(reader('de')('helpdesk-kpi/days').day('2026-10-05'), '5. Okt. 2026');
    assert.match(reader('de')('helpdesk-kpi/days').instant('2026-10-06T08:05:00Z', 'UTC'), /^Di., 6. Okt. 2026/);
});
