// Names that touch each other or leave their picture, and those of targets that hide a point.
const clashes = [];
const meet = (one, other) => one.left < other.right && other.left < one.right
    && one.top + 2 < other.bottom && other.top + 2 < one.bottom;
document.querySelectorAll('.helpdesk-kpi-chart').forEach(svg => {
    const frame = svg.getBoundingClientRect();
    const boxes = Array.from(svg.querySelectorAll('text.helpdesk-kpi-tick'))
        .map(text => ({words: text.textContent, box: text.getBoundingClientRect(),
            isTarget: text.matches('.helpdesk-kpi-target-name')}));
    const points = Array.from(svg.querySelectorAll('.helpdesk-kpi-spot:not(.helpdesk-kpi-faint) > :not(.helpdesk-kpi-catch)'))
        .map(point => point.getBoundingClientRect());
    boxes.forEach((one, index) => {
        if (one.box.left < frame.left - 2 || one.box.right > frame.right + 2) {
            clashes.push(one.words + ' leaves the picture');
        }
        if (one.isTarget) {
            points.filter(point => meet(one.box, point)).forEach(() => clashes.push(one.words + ' hides a point'));
        }
        boxes.slice(index + 1).forEach(other => {
            if (meet(one.box, other.box)) {
                clashes.push(one.words + ' touches ' + other.words);
            }
        });
    });
});
return clashes;
