// A countdown to a few seconds from now, seen, hidden and seen again; whether a timer was set each time.
const done = arguments[0];
const set = window.setTimeout;
// The page's own gadget counts down, too, where a ticket is due within the hour.
document.body.replaceChildren();
set(() => {
    let timers = 0;
    let over = 0;
    window.setTimeout = (act, time) => { timers++; return set(act, time); };
    const start = Date.now() + 3600000;
    const root = document.createElement('div');
    const mark = document.createElement('strong');
    mark.setAttribute('data-due', start + 3400);
    root.append(mark);
    require('helpdesk-kpi/countdown').start(root, start, () => { over++; });
    const found = [];
    const told = name => { found.push(name + ': ' + mark.textContent + ', ' + (timers > 0)); timers = 0; };
    set(() => { told('never shown'); document.body.append(root); }, 300);
    set(() => { told('shown'); }, 1000);
    set(() => { told('a second later'); root.remove(); set(() => { timers = 0; }, 100); }, 2000);
    set(() => { told('removed'); document.body.append(root); }, 3600);
    set(() => { told('shown again ' + (over > 0)); window.setTimeout = set; root.remove(); done(found); }, 4200);
}, 500);
