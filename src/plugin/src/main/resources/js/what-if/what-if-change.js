/** Makes the change of the settings that a what-if tries from what someone typed. */
define('helpdesk-kpi/what-if-change', [], function () {
    'use strict';

    const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
    /** Metrics for which a target can be tried where there is none. */
    const MISSING = ['firstResponse', 'resolution'];
    /** The calendar that never closes. */
    const ALWAYS = ' always';

    /** "1d 4h" as ISO-8601; what is no duration stays as it was typed, for the server to refuse. */
    function iso(typed) {
        const text = typed.trim().toLowerCase();
        const found = /^(?:(\d+)\s*d)?\s*(?:(\d+)\s*h)?\s*(?:(\d+)\s*m)?$/.exec(text);
        if (!text || !found) {
            return typed.trim();
        }
        const time = (found[2] ? found[2] + 'H' : '') + (found[3] ? found[3] + 'M' : '');
        return 'P' + (found[1] ? found[1] + 'D' : '') + (time ? 'T' + time : '');
    }

    function units(found) {
        return ['d', 'h', 'm', 's'].map(function (unit, index) {
            return found[index + 1] ? found[index + 1] + unit : null;
        }).filter(Boolean).join(' ');
    }

    /** An ISO-8601 duration as people type it. */
    function typed(duration) {
        const found = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration || '');
        return found ? units(found) : duration || '';
    }

    /** As people type it, in days where it is whole days. */
    function inDays(duration) {
        const found = /^(\d+)h$/.exec(typed(duration));
        return found && found[1] % 24 === 0 ? found[1] / 24 + 'd' : typed(duration);
    }

    /** A choice is a text, or stands in "by" beside its details. */
    function choice(part) {
        return part && typeof part === 'object' ? part.by : part;
    }

    function chosen(part, value) {
        return part && typeof part === 'object' ? { by: value } : value;
    }

    function always(standard, name) {
        return {
            name: name, zone: standard.zone,
            hours: DAYS.reduce(function (hours, day) {
                hours[day] = ['00:00-24:00'];
                return hours;
            }, {})
        };
    }

    /** The chosen calendar becomes the standard one, and every queue keeps that. */
    function calendars(settings, name, alwaysName) {
        const all = settings.calendars;
        const first = name === ALWAYS ? always(all[0], alwaysName) : all.find(function (one) { return one.name === name; });
        return {
            calendars: [first].concat(all.filter(function (one) { return one.name !== first.name; })),
            queues: (settings.queues || []).map(function (queue) {
                return Object.assign({}, queue, { calendar: null });
            })
        };
    }

    /** For every ticket, in the opening hours of its queue. */
    function further(values) {
        return MISSING.filter(function (metric) {
            return values['further.' + metric];
        }).map(function (metric) {
            return { metric: metric, duration: iso(values['further.' + metric]), calendar: 'queue' };
        });
    }

    function targets(settings, values) {
        const changed = settings.targets.map(function (target, index) {
            const value = values['targets[' + index + '].duration'];
            const same = value === undefined || iso(value) === target.duration || value === typed(target.duration);
            return same ? target : Object.assign({}, target, { duration: iso(value) });
        }).concat(further(values));
        const same = changed.every(function (target, index) { return target === settings.targets[index]; });
        return same ? {} : { targets: changed };
    }

    function firstContact(settings, values) {
        const window = values['firstContact.window'];
        const replies = values['firstContact.maxReplies'];
        const part = {};
        if (window !== inDays(settings.firstContact.window)) {
            part.window = iso(window);
        }
        if (replies !== String(settings.firstContact.maxReplies)) {
            part.maxReplies = /^\d+$/.test(replies) ? Number(replies) : replies;
        }
        return Object.keys(part).length > 0 ? { firstContact: part } : {};
    }

    function rule(settings, name, value) {
        const change = {};
        if (value && value !== choice(settings[name])) {
            change[name] = chosen(settings[name], value);
        }
        return change;
    }

    /**
     * A merge patch of the settings.
     *
     * @param {Object} values by the name of their field; a field that is as it was changes nothing
     * @param {string} alwaysName what the calendar that never closes is called
     */
    function of(settings, values, alwaysName) {
        return Object.assign({},
            targets(settings, values),
            values.calendar ? calendars(settings, values.calendar, alwaysName) : {},
            rule(settings, 'firstResponse', values.firstResponse),
            rule(settings, 'resolution', values.resolution),
            firstContact(settings, values));
    }

    return { of: of, iso: iso, typed: typed, inDays: inDays, choice: choice, ALWAYS: ALWAYS, MISSING: MISSING };
});
