import { test } from 'node:test';
import assert from 'node:assert/strict';
import { modules } from './amd.mjs';

const urls = modules()('helpdesk-kpi/report-url');

test('addresses start at the context path and leave out what was not chosen', () => {
    assert.equal(urls.report({ period: 'today', queue: '', time: 'business' }, 'day', 'frt'),
        '/jira/rest/helpdesk-kpi/1.0/report?period=today&time=business&by=day&metric=frt');
});

test('days stand in the place of a period that has a name', () => {
    const chosen = { period: 'days', from: '2026-01-01', to: '2026-01-31', time: 'elapsed' };
    assert.equal(urls.load(chosen), '/jira/rest/helpdesk-kpi/1.0/load?from=2026-01-01&to=2026-01-31&time=elapsed');
    assert.doesNotMatch(urls.load(Object.assign({}, chosen, { period: 'today' })), /from|to=/);
});

test('a parameter of several values is repeated', () => {
    assert.match(urls.distribution({ period: 'today', priority: 'High,Very%20low' }, 'frt'),
        /\?period=today&priority=High&priority=Very%20low&figure=frt$/);
});

test('clocks stand as they are now, so they have no period', () => {
    const chosen = { period: 'today', time: 'business', state: 'breached,atRisk', limit: '5', metric: '', queue: 'b' };
    const parameters = 'queue=b&state=breached&state=atRisk';
    assert.equal(urls.clocks(chosen), '/jira/rest/helpdesk-kpi/1.0/clocks?' + parameters + '&limit=5');
    // a file has all there are
    assert.equal(urls.csv('clocks', chosen), '/jira/rest/helpdesk-kpi/1.0/clocks.csv?' + parameters);
});

test('a file of tickets has all of them, whatever page is looked at', () => {
    assert.equal(urls.ticketsCsv({ figure: 'art', from: '2026-01-01', offset: '50', limit: '50', back: 'me' }),
        '/jira/rest/helpdesk-kpi/1.0/tickets.csv?figure=art&from=2026-01-01');
});

test('a link to a view tells the view and what differs from its defaults', () => {
    const view = { id: 'art', defaults: { statistic: 'mean' } };
    const chosen = modules()('helpdesk-kpi/prefs').read({ queue: 'billing', refresh: '15' }, view.defaults);
    assert.equal(urls.viewPage(view, chosen), '/jira/plugins/servlet/helpdesk-kpi/view?view=art&queue=billing');
});

test('values are encoded', () => {
    assert.match(urls.report({ queue: 'R&D=1' }, 'agent,queue', ''), /\?queue=R%26D%3D1&by=agent%2Cqueue$/);
    assert.equal(urls.evidencePage('A&B-1'), '/jira/plugins/servlet/helpdesk-kpi/ticket?key=A%26B-1');
});
