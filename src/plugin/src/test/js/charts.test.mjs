import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { modules, plain } from './amd.mjs';

const load = modules({
    document: { documentElement: { lang: 'en' } }, performance: { now: () => 0 }, decodeURIComponent, encodeURIComponent, URLSearchParams
});
const chart = load('helpdesk-kpi/chart');
const heatMap = load('helpdesk-kpi/heat-map');
const bandChart = load('helpdesk-kpi/band-chart');
const bands = load('helpdesk-kpi/bands');
const countdown = load('helpdesk-kpi/countdown');
const targetLines = load('helpdesk-kpi/target-lines');
const trendPoints = load('helpdesk-kpi/trend-points');
const trendChart = load('helpdesk-kpi/trend-chart');
const css = ['helpdesk-kpi', 'charts'].map((name) =>
    readFileSync(new URL('../../main/resources/css/' + name + '.css', import.meta.url), 'utf8')).join('\n');

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

test('the arrow keys lead along the line, from line to line, and stay at the ends', () => {
    const grid = [{ x: 0, y: 0 }, { x: 20, y: 0 }, { x: 0, y: 20 }, { x: 40, y: 20 }, { x: 20, y: 40 }];
    const at = (key, index) => chart.moved(key, grid, index);
    assert.deepEqual([at('ArrowRight', 0), at('ArrowLeft', 0), at('ArrowRight', 4)], [1, 0, 4]);
    assert.deepEqual([at('ArrowDown', 1), at('ArrowDown', 3), at('ArrowUp', 4)], [2, 4, 2]);
    assert.deepEqual([at('Home', 3), at('End', 1), at('ArrowUp', 1), at('Enter', 1)], [0, 4, 1, null]);
});

test('nothing has a shade of its own, the most has the darkest, and each number is of one range', () => {
    assert.deepEqual([heatMap.level(0, 9), heatMap.level(9, 9)], [0, 5]);
    for (const most of [1, 2, 3, 4, 5, 7, 13, 100, 4129]) {
        for (let count = 0; count <= most; count++) {
            const range = heatMap.range(heatMap.level(count, most), most);
            assert.ok(range.low <= count && count <= range.high, count + ' of ' + most);
        }
    }
});

test('a length stands within its band, one without end in the middle', () => {
    const three = [{ over: 0, upTo: 900 }, { over: 900, upTo: 3600 }, { over: 3600, upTo: null }];
    assert.deepEqual([0, 450, 900, 2250, 1e9].map((seconds) => bandChart.placeOf(seconds, three)), [0, 0.5, 1, 1.5, 2.5]);
});

test('the first band is asked for without a lower end, since it has the lengths of zero', () => {
    assert.deepEqual(plain(bands.only({ over: 0, upTo: 900 }, 'elapsed')), { over: null, upTo: 900, words: 'up to 15m' });
    assert.equal(bands.words({ over: 900, upTo: 3600 }, 'elapsed'), 'over 15m, up to 1h');
    assert.equal(bands.words({ over: 604800, upTo: null }, 'business'), 'over 168h');
});

test('nothing is over before it is', () => {
    assert.equal(countdown.words(999), '0s left');
    assert.equal(countdown.words(-1), '0s over');
    assert.equal(countdown.words(59 * MINUTE + 59999), '59m 59s left');
    assert.equal(countdown.words(HOUR + 59 * SECOND), '1h left');
    assert.equal(countdown.words(-26 * HOUR), '1d 2h over');
});

test('seconds are counted within the hour, minutes before', () => {
    assert.ok(countdown.pause([5 * HOUR + 30 * SECOND]) > 29 * SECOND);
    assert.ok(countdown.pause([5 * HOUR, 10 * MINUTE + 400]) <= 420);
    assert.ok(countdown.pause([-10 * MINUTE]) <= SECOND + 20);
    for (let left = -2 * HOUR; left < 2 * HOUR; left += 777) {
        const pause = countdown.pause([left]);
        assert.ok(pause > 0 && pause <= MINUTE + 20, String(left));
        assert.notEqual(countdown.words(left - pause), countdown.words(left), 'awake for nothing at ' + left);
    }
});

function target(seconds, more) {
    return Object.assign({
        name: '', metric: 'firstResponse', queues: [], narrower: false, seconds, time: 'elapsed', validFrom: null
    }, more);
}

test('a target has a line of its own kind of time only, from the day it is valid to the next one', () => {
    const report = { targets: [target(7200, { validFrom: '2026-02-01' }), target(14400), target(60, { metric: 'resolution' })] };
    const found = targetLines.of(report, 'frt', { time: 'elapsed', queue: '' });
    assert.deepEqual(plain(found.lines.map((line) => [line.seconds, line.from || null, line.until || null])),
        [[7200, '2026-02-01', null], [14400, null, '2026-02-01']]);
    assert.deepEqual(plain(targetLines.of(report, 'frt', { time: 'business', queue: '' })),
        { lines: [], otherTime: true, many: false });
});

test('targets that nothing reaches have no line', () => {
    const all = targetLines.of({ targets: [target(7200), target(14400)] }, 'frt', { time: 'elapsed', queue: '' });
    assert.deepEqual(plain(all.lines.map((line) => line.seconds)), [7200]);
});

test('queues of one target share a line; a queue that is chosen has its own only', () => {
    const of = (id) => ({ id, name: id.toUpperCase() });
    const report = { targets: ['a', 'b', 'c'].map((id, index) => target(index < 2 ? 60 : 120, { queues: [of(id)] })) };
    assert.deepEqual(plain(targetLines.of(report, 'frt', { time: 'elapsed', queue: '' }).lines.map((line) => line.label)),
        ['1m (A, B)', '2m (C)']);
    assert.deepEqual(plain(targetLines.of(report, 'frt', { time: 'elapsed', queue: 'c' }).lines.map((line) => line.label)), ['2m (C)']);
});

test('a target far above the figures is told, not drawn', () => {
    const model = { points: [{ value: 60 }, { value: null }], lines: [{ seconds: 100 }, { seconds: 1000 }] };
    assert.equal(trendChart.top(model), 100);
    assert.deepEqual(plain(trendChart.far(model)), [{ seconds: 1000 }]);
});

test('a bucket of few tickets, one that is not over and one without tickets are told apart', () => {
    const row = (n, partial) => ({
        bucket: { from: '2026-01-05', to: '2026-01-11', partial },
        now: { frt: { n, enough: n >= 5, median: n ? 60 : null, medianLow: null, medianHigh: null } }
    });
    const report = { by: 'week', rows: [row(9, false), row(2, true), row(0, false)], minimumN: 5 };
    const points = trendPoints.of(report, null, { kpi: 'frt', statistic: 'median', time: 'elapsed', queue: '', agent: '' });
    assert.deepEqual(plain(points.map((point) => [point.value, point.few, point.partial])),
        [[60, false, false], [60, true, true], [null, false, false]]);
    assert.match(points[1].words, /^Jan 5, 2026 to Jan 11, 2026 \(in part\): 1m, 2 tickets$/);
});

test('a day of escalations is marked with the queue that was out of control', () => {
    const report = { by: 'day', rows: [{ bucket: { from: '2026-01-05', to: '2026-01-05', partial: false },
        now: { escalation: { part: 0, whole: 9, enough: true, ratio: 0, low: 0, high: 0.3 } } }] };
    const spikes = { charts: [{ queue: { id: 'q', name: 'Billing' }, days: [
        { day: '2026-01-05', part: 8, whole: 9, ratio: 8 / 9, mark: 'up', usual: { low: 0, high: 3 } }] }] };
    const chosen = { kpi: 'escalation', statistic: 'median', time: 'elapsed', queue: '', agent: '' };
    const [point] = trendPoints.of(report, spikes, chosen);
    assert.deepEqual([point.mark, point.verdict], ['up', 'Billing more than usual (8 of 9)']);
    assert.equal(point.usual, null, 'what is usual is of one queue');
    assert.deepEqual([point.link.figure, point.link.count], ['opened', 9], 'a share of nothing leads to the whole');
    assert.deepEqual(plain(trendPoints.of(report, spikes, Object.assign({}, chosen, { queue: 'q' }))[0].usual),
        { low: 0, high: 3 / 9 });
});

/** The variables of a theme; what is a token of Jira's stands for its own value here. */
function theme(selector) {
    const found = {};
    for (const [, body] of css.matchAll(new RegExp('^' + selector + ' \\{([^}]*)\\}', 'gm'))) {
        for (const [, name, value] of body.matchAll(/--helpdesk-kpi-([a-z0-9-]+): ([^;]+);/g)) {
            found[name] = /#[0-9a-f]{3,6}/.exec(value)[0].replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
        }
    }
    return found;
}

function luminance(colour) {
    const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
        .map((part) => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
}

function contrast(one, other) {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
}

for (const [name, selector] of [['light', ':root'], ['dark', 'html\\[data-color-mode="dark"\\]']]) {
    const colours = theme(selector);

    test('numbers can be read on every shade: ' + name, () => {
        for (let level = 0; level <= 5; level++) {
            const text = colours[level < 4 ? 'shade-text' : 'shade-text-strong'];
            const found = contrast(text, colours['shade-' + level]);
            assert.ok(found >= 4.5, 'shade ' + level + ': ' + found);
        }
    });

    test('shades go one way: ' + name, () => {
        const all = [1, 2, 3, 4, 5].map((level) => luminance(colours['shade-' + level]));
        const sorted = all.slice().sort((a, b) => name === 'light' ? b - a : a - b);
        assert.deepEqual(all, sorted);
    });

    test('words and lines of pictures can be read: ' + name, () => {
        for (const word of ['text', 'quiet', 'bad', 'warn']) {
            assert.ok(contrast(colours[word], colours.surface) >= 4.5, word + ' ' + contrast(colours[word], colours.surface));
        }
        for (const line of ['accent', 'line', 'text']) {
            assert.ok(contrast(colours[line], colours.surface) >= 3, line + ' ' + contrast(colours[line], colours.surface));
        }
    });
}

const targetNames = load('helpdesk-kpi/target-names');
const AREA = { left: 50, right: 450, top: 16, bottom: 200 };

function hides(place, point) {
    return place.left < point.x && point.x < place.right && place.top < point.y && point.y < place.bottom;
}

test('the name of a target stands above its line at the right where that is free', () => {
    const [place] = targetNames.placed([{ y: 100, words: 'Target 2h' }], AREA, [{ x: 60, y: 150 }], []);
    assert.deepEqual([place.right, place.foot], [450, 96]);
});

test('the name of a target hides neither a point at its limit nor another name', () => {
    const names = [100, 104, 100, 98].map((y) => ({ y, words: 'Target 2h (Billing)' }));
    for (const height of [80, 90, 95, 100, 105, 110]) {
        const points = Array.from({ length: 13 }, (none, index) => ({ x: 60 + 30 * index, y: index > 6 ? height : 170 }));
        const found = targetNames.placed(names, AREA, points, []);
        found.forEach((place, index) => {
            assert.ok(!points.some((point) => hides(place, point)), 'a point at ' + height);
            assert.ok(place.top >= 0 && place.left >= AREA.left && place.bottom <= AREA.bottom);
            found.slice(index + 1).forEach((other) => assert.ok(place.bottom <= other.top || other.bottom <= place.top
                || place.right <= other.left || other.right <= place.left, 'two names'));
        });
    }
});

test('where a name fits nowhere it is there all the same', () => {
    const points = Array.from({ length: 2000 }, (none, index) => ({ x: index / 4, y: index % 200 }));
    const [place] = targetNames.placed([{ y: 16, words: 'W'.repeat(90) }], AREA, points, []);
    assert.equal(place.right, AREA.right);
});

test('a name rather stands apart from the line of the figures', () => {
    const way = Array.from({ length: 60 }, (none, index) => ({ x: 50 + 6.7 * index, y: 92 }));
    assert.equal(targetNames.placed([{ y: 100, words: 'Target 2h' }], AREA, [], way)[0].foot, 114);
});
