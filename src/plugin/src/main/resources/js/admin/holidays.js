/** Puts a country's public holidays, or the days of a calendar file, among a calendar's closed days. */
define('helpdesk-kpi/holidays', [
    'helpdesk-kpi/dom', 'helpdesk-kpi/day-lines', 'helpdesk-kpi/report-url', 'helpdesk-kpi/rest'
], function (dom, dayLines, urls, rest) {
    'use strict';

    const el = dom.el;

    function options(places, none) {
        return [el('option', { value: '' }, none)].concat(places.map(function (place) {
            return el('option', { value: place.code }, place.name);
        }));
    }

    function labelled(id, label, control) {
        control.id = id;
        return el('div', { class: 'field-group' }, el('label', { for: id }, label), control);
    }

    /** Types into a field as a person would, so that whoever listens hears of it. */
    function type(field, text) {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
    }

    /** The choice stands for what is typed, unless that is wrong or a place that nobody offers. */
    function hide(typed, offered) {
        typed.closest('.field-group').hidden = offered && typed.getAttribute('aria-invalid') !== 'true';
    }

    /** @param {function(string): Element} field finds a field of the calendar by its name */
    function tools(name, field) {
        const said = el('p', { role: 'status' });

        function tell(text) {
            said.textContent = text;
        }

        function failed(error) {
            tell(error.message);
        }

        function add(days) {
            const closed = field('closed');
            const merged = dayLines.merge(closed.value, days);
            type(closed, merged.text);
            return AJS.I18n.getText('helpdesk-kpi.admin.days.added', merged.added);
        }

        return el('div', { class: 'helpdesk-kpi-wide helpdesk-kpi-days' },
            picker(name, field, add, tell, failed), upload(name, field, add, tell, failed), said);
    }

    function picker(name, field, add, tell, failed) {
        const country = el('select', { class: 'select' },
            options([], AJS.I18n.getText('helpdesk-kpi.admin.days.loading')));
        const region = el('select', { class: 'select' },
            options([], AJS.I18n.getText('helpdesk-kpi.admin.days.everywhere')));
        const button = el('button', { type: 'button', class: 'aui-button' },
            AJS.I18n.getText('helpdesk-kpi.admin.days.holidays'));
        let countries = [];

        function regions() {
            const chosen = countries.find(function (one) { return one.code === country.value; });
            dom.replace(region, options(chosen ? chosen.regions : [],
                AJS.I18n.getText('helpdesk-kpi.admin.days.everywhere')));
        }

        country.addEventListener('change', regions);
        button.addEventListener('click', function () {
            rest.get(urls.holidays(country.value, region.value)).then(function (found) {
                tell(add(found.days));
                type(field('holidays'), region.value ? country.value + '/' + region.value : country.value);
            }).catch(failed);
        });
        rest.get(urls.holidayPlaces()).then(function (found) {
            // a part of a region has a slash of its own
            const place = field('holidays').value.split(/\/(.*)/);
            countries = found.countries;
            dom.replace(country, options(countries, AJS.I18n.getText('helpdesk-kpi.admin.days.choose')));
            country.value = place[0];
            regions();
            region.value = place[1] || '';
            hide(field('holidays'), country.value === place[0] && region.value === (place[1] || ''));
        }).catch(failed);
        return el('div', { class: 'helpdesk-kpi-picker' },
            labelled(name + '-country', AJS.I18n.getText('helpdesk-kpi.admin.days.country'), country),
            labelled(name + '-region', AJS.I18n.getText('helpdesk-kpi.admin.days.region'), region),
            button);
    }

    function upload(name, field, add, tell, failed) {
        const file = el('input', { type: 'file', accept: '.ics,text/calendar' });
        file.addEventListener('change', function () {
            if (file.files.length === 0) {
                return;
            }
            file.files[0].text().then(function (text) {
                return rest.upload(urls.calendarFile(field('zone').value), text, 'text/calendar');
            }).then(function (found) {
                const skipped = found.skipped.length === 0 ? ''
                    : ' ' + AJS.I18n.getText('helpdesk-kpi.admin.days.skipped', found.skipped.join('; '));
                tell(add(found.closed) + skipped);
                file.value = '';
            }).catch(failed);
        });
        return labelled(name + '-file', AJS.I18n.getText('helpdesk-kpi.admin.days.file'), file);
    }

    return { tools: tools };
});
