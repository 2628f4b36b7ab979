// Draws every view from answers at an end of what there can be, narrow and wide, and tells what went wrong.
const name = arguments[0];
const done = arguments[1];
const NAME = '<script>throw 1</script> Department of names with eighty characters, exactly that many.';
const HOUR = 3600;
const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const rest = require('helpdesk-kpi/rest');
const prefs = require('helpdesk-kpi/prefs');
const views = require('helpdesk-kpi/views');
const problems = [];
const head = {
    definitionVersion: 1, calendar: NAME, zone: 'Europe/Berlin', hoursOf: NAME, minimumN: 5, contactsOf: 'resolved',
    period: { from: '2025-11-23', to: '2026-11-22' }, previous: { from: '2024-11-23', to: '2025-11-22' },
    definitions: {}, withheld: [], targets: ['firstResponse', 'resolution'].map(function (metric) {
        return { name: NAME, metric: metric, queues: [{ id: 'q', name: NAME }], narrower: false, seconds: HOUR, time: 'elapsed', validFrom: null };
    })
};

function figures(n) {
    const lengths = {
        n: n, enough: n >= 5, mean: n ? HOUR : null, median: n ? HOUR : null, p90: n ? 99 * HOUR : null,
        medianLow: n > 5 ? HOUR / 2 : null, medianHigh: n > 5 ? 2 * HOUR : null,
        onTarget: { part: n, whole: n, enough: n >= 5, ratio: n ? 1 : null, low: n ? 0.5 : null, high: n ? 1 : null, open: 0 }
    };
    const rate = { part: n, whole: n, enough: n >= 5, ratio: n ? 1 : null, low: 0.5, high: 1 };
    return { opened: n, answered: n, resolved: n, reopened: 0, frt: lengths, art: lengths, escalation: rate, fcr: rate };
}

function day(index) {
    return new Date(Date.UTC(2025, 10, 23 + index)).toISOString().slice(0, 10);
}

function report(by, n, rows) {
    return Object.assign({ by: by, total: figures(n * rows), before: figures(0), rows: Array.from({ length: rows }, function (all, index) {
        return {
            day: day(index), bucket: { from: day(index), to: day(index), partial: index === rows - 1 },
            queue: { id: 'q' + index, name: NAME + index, tier: 1 }, priority: NAME + index, now: figures(n), before: figures(0)
        };
    }) }, head);
}

function distribution(n) {
    const ends = [0, 900, 3600, 14400, 28800, 86400, 172800, 604800, null];
    return Object.assign({ figure: 'frt' }, figures(n).frt, head, {
        bands: ends.slice(1).map(function (end, index) {
            return { over: ends[index], upTo: end, count: index === 2 ? n : 0, ratio: n ? (index === 2 ? 1 : 0) : null };
        }),
        percentiles: [10, 50, 99].map(function (percent) { return { percent: percent, seconds: n ? HOUR : null }; })
    });
}

function load(n) {
    return Object.assign({ days: {}, cells: [].concat.apply([], DAYS.map(function (weekday) {
        return Array.from({ length: 24 }, function (all, hour) {
            return { weekday: weekday, hour: hour, opened: hour === 9 || n > 1 ? n : 0, answered: 0, open: hour > 8 && hour < 17 ? HOUR : 0 };
        });
    })) }, head);
}

function clocks(n) {
    return Object.assign({
        now: new Date().toISOString(), total: n, others: 0, hidden: 0, counts: { running: n, atRisk: 0, breached: 0, paused: 0 },
        clocks: Array.from({ length: Math.min(n, 20) }, function () {
            return {
                key: 'HELP-1', summary: NAME, metric: 'firstResponse', target: NAME, state: 'running', remaining: HOUR, calendar: NAME,
                due: new Date(Date.now() + 90000).toISOString(), agent: { key: 'a', name: NAME, active: true },
                queue: { id: 'q', name: NAME }, priority: NAME, channel: null
            };
        })
    }, head);
}

function answers(n, rows) {
    return function (url) {
        const name = /1\.0\/([a-z]+)/.exec(url)[1];
        const by = (/by=([a-z]+)/.exec(url) || [])[1];
        return Promise.resolve({
            report: function () { return report(by, n, rows); },
            distribution: function () { return distribution(n); },
            load: function () { return load(n); },
            clocks: function () { return clocks(n); },
            spikes: function () { return Object.assign({ charts: [] }, head); },
            choices: function () { return { queues: [], agents: [], priorities: [], channels: [] }; }
        }[name]());
    };
}

/** How many tickets each row has, and how many rows there are. */
const CASES = {
    'no ticket': [0, 3], 'one ticket': [1, 1], '365 days': [7, 365], '30 queues': [12, 30], 'many tickets': [12345, 31]
};

function judge(label, box) {
    box.querySelectorAll('.helpdesk-kpi > div > *, svg').forEach(function (part) {
        if (part.getBoundingClientRect().right > box.getBoundingClientRect().right + 1 && !part.closest('.helpdesk-kpi-scroll')) {
            problems.push(label + ': wider than its place: ' + part.outerHTML.slice(0, 80));
        }
    });
    const points = Array.from(box.querySelectorAll('.helpdesk-kpi-spot:not(.helpdesk-kpi-faint) > :not(.helpdesk-kpi-catch)'));
    box.querySelectorAll('.helpdesk-kpi-target-name').forEach(function (words) {
        const at = words.getBoundingClientRect();
        points.map(function (point) { return point.getBoundingClientRect(); }).filter(function (point) {
            return at.left < point.right && point.left < at.right && at.top < point.bottom && point.top < at.bottom;
        }).forEach(function () { problems.push(label + ': the name of a target hides a point'); });
    });
    if (box.querySelector('script')) {
        problems.push(label + ': a name became a script');
    }
    if (/NaN|undefined|null|Infinity/.test(box.innerHTML)) {
        problems.push(label + ': ' + /.{40}(NaN|undefined|null|Infinity).{20}/.exec(box.innerHTML)[0]);
    }
}

async function draw(label, view, chosen, width) {
    const box = document.createElement('div');
    box.style.width = width + 'px';
    const inner = document.createElement('div');
    inner.className = 'helpdesk-kpi';
    box.append(inner);
    document.body.append(box);
    try {
        inner.append(await view.load(Object.assign(prefs.read({}, view.defaults), chosen), function () {}));
        await new Promise(function (then) { setTimeout(then, 50); });
        judge(label + ', ' + width + ' px', box);
        if (/^no ticket/.test(label) !== Boolean(box.querySelector('.helpdesk-kpi-empty'))) {
            problems.push(label + ': empty or not');
        }
    } catch (error) {
        problems.push(label + ': ' + error.stack);
    }
    box.remove();
}

(async function () {
    const get = rest.get;
    const days = name === '365 days';
    rest.get = answers.apply(null, CASES[name]);
    for (const width of [290, 620, 1300]) {
        for (const id of days ? [] : ['distribution', 'load', 'now', 'attainment']) {
            await draw(name + ', ' + id, views.find(id), {}, width);
        }
        for (const kpi of ['frt', 'escalation']) {
            await draw(name + ', trend of ' + kpi, views.find('trend'), { kpi: kpi, bucket: 'day' }, width);
        }
    }
    rest.get = get;
    done(problems);
}());
