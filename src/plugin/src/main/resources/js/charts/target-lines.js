/** The durations that targets allow, as lines across a trend. */
define('helpdesk-kpi/target-lines', [
    'helpdesk-kpi/duration', 'helpdesk-kpi/names'
], function (duration, names) {
    'use strict';

    /** With more than these the picture would be of targets, not of figures. */
    const MOST = 4;

    function ids(target) {
        return target.queues.map(function (queue) { return queue.id; }).sort().join('\n');
    }

    /** Of the figure, for the queue that was chosen, and by no other value. */
    function applying(report, figure, chosen) {
        return (report.targets || []).filter(function (target) {
            return target.metric === names.targets[figure] && !target.narrower && (!chosen.queue
                || target.queues.length === 0
                || target.queues.some(function (queue) { return queue.id === chosen.queue; }));
        });
    }

    /** A target judges until the day from which one written above it does, for the same queues. */
    function until(target, index, all) {
        return all.slice(0, index).filter(function (above) { return ids(above) === ids(target); })
            .map(function (above) { return above.validFrom || ''; }).sort()[0];
    }

    function label(target) {
        const taken = duration.format(target.seconds, target.time);
        return target.queues.length === 0 ? taken
            : AJS.I18n.getText('helpdesk-kpi.trend.target.queues', taken, target.queues.map(names.queue).join(', '));
    }

    /** Targets of one duration over the same days are one line. */
    function merged(lines) {
        const found = new Map();
        lines.forEach(function (line) {
            const key = [line.seconds, line.from, line.until].join(' ');
            const queues = (found.get(key) || { queues: [] }).queues;
            found.set(key, Object.assign({}, line, {
                queues: queues.concat(line.queues.filter(function (queue) {
                    return !queues.some(function (known) { return known.id === queue.id; });
                }))
            }));
        });
        return Array.from(found.values()).map(function (line) {
            return Object.assign(line, { label: label(line) });
        });
    }

    /**
     * What is to be drawn, and whether there is more: targets of the other kind of time can't stand on this scale.
     *
     * @return {{lines: Array<{seconds: number, label: string, from: ?string, until: ?string}>, otherTime: boolean, many: boolean}}
     */
    function of(report, figure, chosen) {
        const all = applying(report, figure, chosen);
        const lines = merged(all.map(function (target, index) {
            return Object.assign({}, target, { from: target.validFrom, until: until(target, index, all) });
        }).filter(function (target) {
            return target.time === chosen.time && target.until !== '' && !(target.until <= target.from);
        }));
        return {
            lines: lines.length > MOST ? [] : lines,
            otherTime: all.length > 0 && lines.length === 0,
            many: lines.length > MOST
        };
    }

    return { of: of };
});
