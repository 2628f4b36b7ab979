/** Bands of lengths, such as "over 1h, up to 4h". */
define('helpdesk-kpi/bands', ['helpdesk-kpi/duration', 'helpdesk-kpi/numbers'], function (duration, numbers) {
    'use strict';

    function words(band, time) {
        if (band.upTo === null) {
            return AJS.I18n.getText('helpdesk-kpi.band.over', duration.format(band.over, time));
        }
        return band.over === 0
            ? AJS.I18n.getText('helpdesk-kpi.band.upTo', duration.format(band.upTo, time))
            : AJS.I18n.getText('helpdesk-kpi.band.between', duration.format(band.over, time), duration.format(band.upTo, time));
    }

    /** What a list of the band's tickets is asked for by; the first band has the lengths of zero too. */
    function only(band, time) {
        return {
            over: band.over === 0 ? null : band.over, upTo: band.upTo, words: words(band, time)
        };
    }

    function percentile(one) {
        return AJS.I18n.getText('helpdesk-kpi.percent', numbers.whole(one.percent));
    }

    return { words: words, only: only, percentile: percentile };
});
