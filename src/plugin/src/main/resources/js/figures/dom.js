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

    /**
     * A text with elements in it.
     *
     * @param {function(...string): string} text makes the text around what stands for each element
     */
    function weave(text, nodes) {
        const marks = nodes.map(function (node, index) { return '\u0001' + index + '\u0001'; });
        return text.apply(null, marks).split('\u0001').map(function (part, index) {
            return index % 2 === 0 ? part : nodes[Number(part)];
        });
    }

    return { el: el, svg: svg, replace: replace, disclosure: disclosure, weave: weave };
});
