/** Writes durations for people: at most two units, "-" for unknown. */
define('helpdesk-kpi/duration', [], function () {
    'use strict';

    const MINUTE = 60;
    const HOUR = 60 * MINUTE;
    const DAY = 24 * HOUR;
    const UNKNOWN = '-';

    function two(big, small) {
        return small === null ? big : big + ' ' + small;
    }

    function days(value) {
        return AJS.I18n.getText('helpdesk-kpi.unit.days', value);
    }

    function hours(value) {
        return AJS.I18n.getText('helpdesk-kpi.unit.hours', value);
    }

    function minutes(value) {
        return AJS.I18n.getText('helpdesk-kpi.unit.minutes', value);
    }

    function seconds(value) {
        return AJS.I18n.getText('helpdesk-kpi.unit.seconds', value);
    }

    function split(whole, size, big, smallSize, small) {
        const rest = Math.floor((whole % size) / smallSize);
        return two(big(Math.floor(whole / size)), rest > 0 ? small(rest) : null);
    }

    function hasDays(time) {
        return time !== 'business' && time !== 'target';
    }

    /** Rounds to the smaller of the two units shown, so that 59 min 59.9 s reads 1h and not 59m 60s. */
    function rounded(value, time) {
        const day = hasDays(time) ? DAY : Infinity;
        const unit = value >= day ? HOUR : value >= HOUR ? MINUTE : 1;
        return Math.round(value / unit) * unit;
    }

    /**
     * A business day is not 24 hours long, so business time stays in hours, and so does what
     * targets count, some of them in business time.
     *
     * @param {?number} value in seconds
     * @param {string} time "elapsed", "business" or "target"
     */
    function format(value, time) {
        if (value === null || value === undefined || isNaN(value)) {
            return UNKNOWN;
        }
        const whole = rounded(rounded(Math.max(0, value), time), time);
        if (whole >= DAY && hasDays(time)) {
            return split(whole, DAY, days, HOUR, hours);
        }
        if (whole >= HOUR) {
            return split(whole, HOUR, hours, MINUTE, minutes);
        }
        return whole >= MINUTE ? split(whole, MINUTE, minutes, 1, seconds) : seconds(whole);
    }

    return { format: format, UNKNOWN: UNKNOWN };
});
