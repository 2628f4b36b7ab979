/** Loading, empty and error, said aloud where a screen reader listens. */
define('helpdesk-kpi/states', ['helpdesk-kpi/dom'], function (dom) {
    'use strict';

    const el = dom.el;

    function loading() {
        return el('p', { class: 'helpdesk-kpi-quiet' }, AJS.I18n.getText('helpdesk-kpi.loading'));
    }

    function empty(sentence) {
        return el('div', { class: 'aui-message aui-message-info helpdesk-kpi-empty' }, el('p', {}, sentence));
    }

    function failed(error, retry) {
        const button = el('button', { type: 'button', class: 'aui-button' }, AJS.I18n.getText('helpdesk-kpi.retry'));
        button.addEventListener('click', retry);
        return el('div', { class: 'aui-message aui-message-error', role: 'alert' },
            el('p', {}, error.message), el('p', {}, button));
    }

    /** A place for content with a voice beside it that says when it changes. */
    function stage(root) {
        const voice = el('div', { class: 'helpdesk-kpi-voice', role: 'status', 'aria-live': 'polite' });
        const content = el('div', { class: 'helpdesk-kpi' });
        dom.replace(root, voice, content);
        return {
            show: function (node, said) {
                dom.replace(content, node);
                voice.textContent = said || '';
            }
        };
    }

    return { loading: loading, empty: empty, failed: failed, stage: stage };
});
