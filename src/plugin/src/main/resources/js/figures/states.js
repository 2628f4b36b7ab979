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

    /** Whether the server knows the question and will not answer it, however often it is asked. */
    function refused(error) {
        return error.status === 401 || error.status === 403;
    }

    function again(retry) {
        const button = el('button', { type: 'button', class: 'aui-button' }, AJS.I18n.getText('helpdesk-kpi.retry'));
        button.addEventListener('click', retry);
        return el('p', {}, button);
    }

    function failed(error, retry) {
        return el('div', { class: 'aui-message aui-message-error', role: 'alert' },
            el('p', {}, error.message), refused(error) ? null : again(retry));
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

    return { loading: loading, empty: empty, failed: failed, refused: refused, stage: stage };
});
