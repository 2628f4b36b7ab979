/** As much of a page as it takes to draw a view in node and to read what it says. */
import { modules } from './amd.mjs';

class Element {
    constructor(tag) {
        this.tag = tag;
        this.attributes = {};
        this.parts = [];
        this.heard = {};
    }

    append(part) { this.parts.push(part); }
    setAttribute(name, value) { this.attributes[name] = String(value); }
    getAttribute(name) { return this.attributes[name] ?? null; }
    addEventListener(type, listener) { this.heard[type] = listener; }
    /** By tag or by one attribute, as in "input" and [name="queue"]. */
    querySelectorAll(selector) {
        const [, name, value] = selector.match(/^\[([a-z-]+)(?:="(.*)")?\]$/) ?? [];
        return all(this, (one) => (name === undefined ? one.tag === selector
            : value === undefined ? one.getAttribute(name) !== null : one.getAttribute(name) === value));
    }
    querySelector(selector) { return this.querySelectorAll(selector)[0] ?? null; }
    get id() { return this.attributes.id ?? ''; }
    get firstChild() { return this.parts[0] ?? null; }
    get textContent() { return this.parts.map((part) => part.textContent ?? String(part)).join(''); }
    set textContent(text) { this.parts = text === '' ? [] : [text]; }
}

/** The elements within that are meant. */
export function all(root, isMeant) {
    return root.parts.filter((part) => part instanceof Element)
        .flatMap((part) => (isMeant(part) ? [part] : []).concat(all(part, isMeant)));
}

/** The words of each link, and where it leads. */
export function links(root) {
    return all(root, (one) => one.tag === 'a').map((one) => [one.textContent, one.getAttribute('href')]);
}

export function element(tag = 'div') {
    return new Element(tag);
}

/**
 * The app's modules on such a page.
 *
 * @param {function(string): ?Object} answer what REST says to an address; null refuses it with 403
 */
export function page(answer = () => ({})) {
    return modules({
        document: { documentElement: { lang: 'en' }, createElement: element, createElementNS: (space, tag) => element(tag) },
        URLSearchParams, performance, IntersectionObserver: class { observe() {} }, ResizeObserver: class { observe() {} },
        fetch: async (address) => {
            const body = answer(address);
            return { ok: body !== null, status: body === null ? 403 : 200, json: async () => body ?? {} };
        }
    });
}
