// Names of the axes that touch each other or leave their picture.
const clashes = [];
document.querySelectorAll('.helpdesk-kpi-chart').forEach(svg => {
    const frame = svg.getBoundingClientRect();
    const boxes = Array.from(svg.querySelectorAll('text.helpdesk-kpi-tick'))
        .map(text => ({words: text.textContent, box: text.getBoundingClientRect()}));
    boxes.forEach((one, index) => {
        if (one.box.left < frame.left - 2 || one.box.right > frame.right + 2) {
            clashes.push(one.words + ' leaves the picture');
        }
        boxes.slice(index + 1).forEach(other => {
            if (one.box.left < other.box.right && other.box.left < one.box.right
                && one.box.top + 2 < other.box.bottom && other.box.top + 2 < one.box.bottom) {
                clashes.push(one.words + ' touches ' + other.words);
            }
        });
    });
});
return clashes;
