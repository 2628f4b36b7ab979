import { test } from 'node:test';
import assert from 'node:assert/strict';
import { modules } from './amd.mjs';

/** An element as far as the wallboard needs one. */
function el(tag, attributes, ...children) {
    return {
        attributes, children, style: {}, append: function (...more) { this.children.push(...more); },
        addEventListener: () => {}, showModal: () => {}, focus: () => {}
    };
}

test('until the first view has its figures the wallboard says that it loads', async () => {
    const root = el('div', {});
    let come;
    const stand = {
        'helpdesk-kpi/dom': { el, replace: (node, ...children) => { node.children = children; } },
        'helpdesk-kpi/pane': { of: () => ({ show: () => new Promise((resolve) => { come = resolve; }) }) },
        'helpdesk-kpi/states': { loading: () => 'loading' },
        'helpdesk-kpi/wall': { address: () => '', heading: async () => 'Trend' },
        'helpdesk-kpi/wall-keys': { listen: () => {} }
    };
    const page = {
        document: { documentElement: { lang: 'en' } }, window: { addEventListener: () => {} },
        setTimeout: () => 0, clearTimeout: () => {}
    };
    modules(page, stand)('helpdesk-kpi/wall-show').start(root, {
        slides: [{ view: { title: () => 'Trend' }, chosen: {} }], seconds: 20
    });
    const stage = root.children[0].children[0];
    assert.deepEqual(stage.children, ['loading']);
    come();
    await new Promise((resolve) => { setImmediate(resolve); });
    assert.equal(stage.children[0].attributes.class, 'helpdesk-kpi-wall-slide');
});
