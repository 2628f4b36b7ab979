import { test } from 'node:test';
import assert from 'node:assert/strict';
import { modules, plain } from './amd.mjs';

const load = modules({ document: { documentElement: { lang: 'en' } }, URLSearchParams });
const words = load('helpdesk-kpi/list-words');
const table = load('helpdesk-kpi/list-table');
const list = load('helpdesk-kpi/list');
const urls = load('helpdesk-kpi/report-url');
const groups = load('helpdesk-kpi/groups');

function listOf(changes) {
    return Object.assign({
        figure: 'resolved', gap: null, over: null, upTo: null, weekday: null, hour: null, period: { from: '2026-10-24', to: '2026-11-22' }, time: 'elapsed',
        queues: [{ id: 'billing', name: 'Billing' }], agents: [], priorities: [], channels: [], total: 97, others: 0, hidden: 0,
        mean: 194400, median: 93600, offset: 0, limit: 50, sort: 'longest', zone: 'UTC'
    }, changes);
}

test('the title says what is listed', () => {
    assert.equal(words.title(listOf({})),
        'Resolved, Oct 24, 2026 to Nov 22, 2026, queue Billing: 97 tickets, median 1d 2h, mean 2d 6h (elapsed time)');
    assert.equal(words.title(listOf({ figure: 'unanswered', gap: 'NO_REPLY', total: 1, mean: null, queues: [null] })),
        'Without a first response, without a reply, Oct 24, 2026 to Nov 22, 2026, No queue: 1 ticket');
});

test('what is open now is listed whatever the period', () => {
    assert.equal(words.title(listOf({ figure: 'frtOpen', mean: null })),
        'First response overdue, now (whatever the period), queue Billing: 97 tickets');
});

test('a list of targets counts targets, in the time that each of them counts', () => {
    assert.equal(words.title(listOf({ figure: 'frtMissed', time: 'target' })),
        'First response target missed, Oct 24, 2026 to Nov 22, 2026, queue Billing: 97 targets, median 26h, mean 54h (as the target counts it)');
    assert.match(words.title(listOf({ figure: 'frtOpen', time: 'target', total: 1, mean: null })), /: 1 target$/);
    const value = table.columns(listOf({ figure: 'frtMet', time: 'target' })).find(column => column.id === 'seconds');
    assert.equal(value.label, 'Value, as the target counts it');
    assert.equal(value.text({ seconds: 100800 }), '28h');
});

test('a list by priority or channel says so', () => {
    assert.match(words.title(listOf({ priorities: ['High', null], channels: ['email'] })),
        /queue Billing, priority High, without priority, channel email: 97 tickets/);
});

test('a list of a band or an hour says so', () => {
    assert.match(words.title(listOf({ over: 3600, upTo: 14400 })), /^Resolved, over 1h, up to 4h, Oct 24/);
    assert.match(words.title(listOf({ over: 604800 })), /^Resolved, over 7d, Oct 24/);
    assert.match(words.title(listOf({ over: 0, upTo: 900 })), /^Resolved, up to 15m, Oct 24/);
    assert.match(words.title(listOf({ weekday: 'TUESDAY', hour: 9 })), /^Resolved, Tuesday, 09:00.10:00, Oct 24/);
    assert.match(words.title(listOf({ hour: 0 })), /^Resolved, 00:00.01:00, Oct 24/);
});

test('how sure the lengths are is said, or that they are too few', () => {
    const sure = { n: 97, enough: true, minimumN: 5, medianLow: 3600, medianHigh: 7200 };
    assert.equal(words.sureness(listOf(sure)), 'The median lies between 1h and 2h with 95% confidence.');
    assert.equal(words.sureness(listOf({ n: 3, enough: false, minimumN: 5 })),
        'Fewer than 5 tickets: too few to judge by');
    assert.equal(words.sureness(listOf({ n: 0, enough: false })), null);
});

test('pages lead on until the last ticket that may be shown', () => {
    assert.deepEqual(plain(words.neighbours(listOf({}))), { previous: null, next: 50 });
    assert.deepEqual(plain(words.neighbours(listOf({ offset: 50 }))), { previous: 0, next: null });
    assert.deepEqual(plain(words.neighbours(listOf({ others: 60 }))), { previous: null, next: null });
    assert.equal(words.range(listOf({ offset: 50 })), '51 to 97 of 97');
});

test('what is withheld is said', () => {
    assert.equal(words.withheld(listOf({})).length, 0);
    assert.match(words.withheld(listOf({ others: 60 }))[0], /not shown to you: 60/);
});

test('a column is sorted downwards first, then upwards', () => {
    assert.equal(table.nextSort('seconds', 'latest'), 'longest');
    assert.equal(table.nextSort('seconds', 'longest'), 'shortest');
    assert.equal(table.direction('at', 'longest'), 'none');
    assert.equal(table.direction('seconds', 'shortest'), 'ascending');
});

test('what has no length has no column for it, and unknown is a dash', () => {
    const ids = (figure) => plain(table.columns(listOf({ figure })).map((column) => column.id));
    assert.deepEqual(ids('opened'), ['key', 'at', 'agent', 'queue']);
    assert.deepEqual(ids('frt'), ['key', 'at', 'agent', 'queue', 'seconds', 'onTarget']);
    const text = (id, row) => table.columns(listOf({})).find((column) => column.id === id).text(row);
    assert.equal(text('seconds', { seconds: null }), '-');
    assert.equal(text('onTarget', { onTarget: null }), '-');
    assert.equal(text('onTarget', { onTarget: false }), 'missed');
    assert.equal(text('contact', { firstContact: { met: true, provisional: true } }), 'Yes, so far');
});

test('a clock that is not stopped is listed by when it is due', () => {
    const labels = (figure) => plain(table.columns(listOf({ figure })).map((column) => column.label));
    assert.deepEqual(labels('openBreaches').slice(0, 2), ['Ticket', 'Due']);
    assert.equal(labels('artMissed')[1], 'When');
});

test('the page reads its address', () => {
    assert.deepEqual(plain(list.asked('?figure=art&queue=R%26D')), { figure: 'art', queue: 'R&D' });
});

test('rows without a ticket now and before are left out', () => {
    const row = (now, before) => ({ now: { art: { n: now } }, before: { art: { n: before } } });
    assert.equal(groups.counting([row(0, 0), row(0, 1), row(2, 0)], 'art').length, 2);
});

test('a ticket leads to its evidence, and that back to the list it was in', () => {
    const address = urls.evidencePage('HELP-7', { figure: 'art', queue: 'R&D', agent: ['anna', '-'], offset: '50', back: '' });
    const told = new URL(address, 'https://jira.example').searchParams;
    assert.equal(told.get('key'), 'HELP-7');
    assert.equal(urls.ticketsAgain(told.get('list')),
        '/jira/plugins/servlet/helpdesk-kpi/tickets?figure=art&queue=R%26D&agent=anna&agent=-&offset=50');
    assert.equal(urls.evidencePage('HELP-7'), '/jira/plugins/servlet/helpdesk-kpi/ticket?key=HELP-7');
});

test('whatever an address tells as the list, it leads to our own page', () => {
    for (const told of ['https://evil.example/', '//evil.example', '/../../evil', '\\evil.example', 'javascript:alert(1)', '#x']) {
        const led = new URL(urls.ticketsAgain(told), 'https://jira.example');
        assert.equal(led.origin + led.pathname, 'https://jira.example/jira/plugins/servlet/helpdesk-kpi/tickets');
    }
});

test('the way back to My KPIs keeps the period that was chosen there', () => {
    assert.match(list.mine({ period: 'lastMonth', time: 'business', figure: 'art' }), /\/me\?(?=.*period=lastMonth)(?=.*time=business)(?!.*figure)/);
    assert.match(list.mine({ from: '2026-10-01', to: '2026-10-31' }), /\/me$/);
});
