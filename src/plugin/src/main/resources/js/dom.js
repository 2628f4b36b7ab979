/** Builds elements; text is always set as text. */
define('helpdesk-kpi/dom', [], function () {
    'use strict';

    const SVG = 'http://www.w3.org/2000/svg';

    function append(element, children) {
        children.forEach(function (child) {
            if (Array.isArray(child)) {
                append(element, child);
            } else if (child !== null && child !== undefined && child !== '') {
                element.append(child);
            }
        });
        return element;
    }

    function dress(element, attributes) {
        Object.keys(attributes || {}).forEach(function (name) {
            const value = attributes[name];
            if (value !== null && value !== undefined && value !== false) {
                element.setAttribute(name, value === true ? '' : value);
            }
        });
        return element;
    }

    function el(tag, attributes) {
        const children = Array.prototype.slice.call(arguments, 2);
        return append(dress(document.createElement(tag), attributes), children);
    }

    function svg(tag, attributes) {
        const children = Array.prototype.slice.call(arguments, 2);
        return append(dress(document.createElementNS(SVG, tag), attributes), children);
    }

    function replace(element) {
        const children = Array.prototype.slice.call(arguments, 1);
        element.textContent = '';
        return append(element, children);
    }

    /** A closed part that opens on demand, by keyboard too. */
    function disclosure(label, content, opened) {
        const details = el('details', { class: 'helpdesk-kpi-more' }, el('summary', {}, label), content);
        details.addEventListener('toggle', opened);
        return details;
    }

    return { el: el, svg: svg, replace: replace, disclosure: disclosure };
});
