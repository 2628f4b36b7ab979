// Presses every gadget's Refresh and tells what the gadgets show once none is loading any more.
const done = arguments[0];

function texts(root, css) {
    return Array.from(root.querySelectorAll(css), function (node) { return node.innerText.trim(); });
}

function row(line) {
    return Array.from(line.cells, function (cell) { return cell.innerText.trim(); }).join(' | ');
}

function tables(frame) {
    const found = {};
    frame.querySelectorAll('table').forEach(function (table) {
        if (table.checkVisibility()) {
            found[table.caption.innerText.trim()] = Array.from(table.querySelectorAll('tbody tr, tfoot tr'), row);
        }
    });
    return found;
}

function gadget(frame) {
    return {
        title: frame.querySelector('.dashboard-item-title').innerText.trim(),
        figure: texts(frame, '.helpdesk-kpi-figure strong').join(' '),
        words: texts(frame, '.dashboard-item-content p').join('\n'),
        tables: tables(frame)
    };
}

function look() {
    if (document.querySelector('.host-loading.active')) {
        setTimeout(look, 5);
    } else {
        done(JSON.stringify(Array.from(document.querySelectorAll('.dashboard-item-frame'), gadget)));
    }
}

document.querySelectorAll('.dashboard-item-frame button[title^="Refresh "]').forEach(function (button) {
    button.click();
});
look();
