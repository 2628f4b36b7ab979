import { test } from 'node:test';
import assert from 'node:assert/strict';
import { modules } from './amd.mjs';

const urls = modules()('helpdesk-kpi/report-url');

test('addresses start at the context path and leave out what was not chosen', () => {
    assert.equal(urls.report({ period: 'today', queue: '', time: 'business' }, 'day', 'frt'),
        '/jira/rest/helpdesk-kpi/1.0/report?period=today&by=day&time=business&metric=frt');
});

test('values are encoded', () => {
    assert.match(urls.report({ queue: 'R&D=1' }, 'agent,queue', ''), /by=agent%2Cqueue&queue=R%26D%3D1$/);
    assert.equal(urls.evidencePage('A&B-1'), '/jira/plugins/servlet/helpdesk-kpi/ticket?key=A%26B-1');
});
