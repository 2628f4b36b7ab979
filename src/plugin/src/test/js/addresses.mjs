/**
 * What the gadgets ask for, for other tests: reads a JSON array of {chosen, by, figure} and writes, for each, the
 * addresses that are made of it.
 */
import { readFileSync } from 'node:fs';
import { modules } from './amd.mjs';

const load = modules({ URLSearchParams, encodeURIComponent });
const urls = load('helpdesk-kpi/report-url');
const prefs = load('helpdesk-kpi/prefs');

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(function (asked) {
    const chosen = prefs.read(asked.chosen, {});
    return {
        report: urls.report(chosen, asked.by, ''),
        reportCsv: urls.csv('report', chosen, { by: asked.by }),
        distribution: urls.distribution(chosen, asked.figure),
        load: urls.load(chosen)
    };
})));
