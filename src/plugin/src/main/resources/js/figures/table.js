/** A table whose columns can be sorted; unknown values stay last in both directions. */
define('helpdesk-kpi/table', ['helpdesk-kpi/dom', 'helpdesk-kpi/tip'], function (dom, tip) {
    'use strict';

    const el = dom.el;

    /** With more columns than these a table is set narrower, to fit half a dashboard. */
    const MANY = 10;

    function unknown(value) {
        return value === null || value === undefined;
    }

    function compare(a, b) {
        return typeof a === 'string' ? a.localeCompare(b) : a - b;
    }

    /** A sorted copy. */
    function sorted(rows, value, descending) {
        return rows.slice().sort(function (left, right) {
            const a = value(left);
            const b = value(right);
            if (unknown(a) || unknown(b)) {
                return unknown(a) - unknown(b);
            }
            return descending ? compare(b, a) : compare(a, b);
        });
    }

    function cellClass(column) {
        return column.number ? 'helpdesk-kpi-number' : null;
    }

    function cell(column, row) {
        const attributes = { class: cellClass(column) };
        if (column.heads) {
            attributes.scope = 'row';
        }
        return el(column.heads ? 'th' : 'td', attributes, column.text(row));
    }

    function line(columns, row) {
        return el('tr', {}, columns.map(function (column) {
            return cell(column, row);
        }));
    }

    function footer(columns, totals) {
        return totals ? el('tfoot', {}, line(columns, totals)) : null;
    }

    /**
     * @param {{caption: string, columns: Array, rows: Array, totals: ?Object}} model a column has
     *     label, value(row), text(row), and may have number, heads, and a tip: a sentence on what it is
     */
    function render(model) {
        const body = el('tbody', {});
        const heads = model.columns.map(head);

        function show(index, descending) {
            heads.forEach(function (th, i) {
                th.setAttribute('aria-sort', i === index ? (descending ? 'descending' : 'ascending') : 'none');
            });
            const rows = index < 0 ? model.rows : sorted(model.rows, model.columns[index].value, descending);
            dom.replace(body, rows.map(function (row) {
                return line(model.columns, row);
            }));
        }

        function head(column, index) {
            const button = el('button', { type: 'button' }, column.label);
            const th = el('th', { scope: 'col', class: cellClass(column), 'aria-sort': 'none' }, button,
                column.tip ? tip.attach(button, column.tip) : null);
            button.addEventListener('click', function () {
                const current = th.getAttribute('aria-sort');
                show(index, current === 'none' ? Boolean(column.number) : current === 'ascending');
            });
            return th;
        }

        show(-1, false);
        return el('div', { class: 'helpdesk-kpi-scroll', tabindex: '0', role: 'region', 'aria-label': model.caption },
            el('table', { class: 'aui helpdesk-kpi-table' + (model.columns.length > MANY ? ' helpdesk-kpi-dense' : '') },
                el('caption', {}, model.caption),
                el('thead', {}, el('tr', {}, heads)),
                body,
                footer(model.columns, model.totals)));
    }

    return { render: render, sorted: sorted };
});
