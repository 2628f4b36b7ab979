/** Loads the gadgets' AMD modules in node, as they are, with English texts. */
import { readFileSync, readdirSync } from 'node:fs';
import { runInContext, createContext } from 'node:vm';

const MAIN = new URL('../../main/resources/', import.meta.url);

function texts() {
    const lines = readFileSync(new URL('i18n/helpdesk-kpi.properties', MAIN), 'utf8').split('\n');
    return new Map(lines.filter((line) => line.includes('=') && !line.startsWith('#')).map((line) => {
        const at = line.indexOf('=');
        const text = line.slice(at + 1).replace(/\\u([0-9a-f]{4})/gi, (all, hex) => String.fromCharCode(parseInt(hex, 16)));
        return [line.slice(0, at), text];
    }));
}

function getText(all) {
    return (key, ...values) => {
        if (!all.has(key)) {
            throw new Error('no text for ' + key);
        }
        return all.get(key).replace(/\{(\d+)\}/g, (whole, index) => String(values[index]));
    };
}

/**
 * A fresh set of all modules; answers with a function from a module's name to the module.
 *
 * @param {Object} stand modules by name that stand in for those of the app
 */
export function modules(globals = {}, stand = {}) {
    const defined = new Map();
    const loaded = new Map(Object.entries(stand));
    const context = createContext({
        AJS: { I18n: { getText: getText(texts()) }, contextPath: () => '/jira', toInit: () => {} },
        define: (name, needs, factory) => defined.set(name, { needs, factory }),
        Intl, Date, Promise, ...globals
    });
    for (const file of readdirSync(new URL('js/', MAIN), { recursive: true }).filter((name) => name.endsWith('.js'))) {
        runInContext(readFileSync(new URL('js/' + file, MAIN), 'utf8'), context, { filename: file });
    }
    const load = (name) => {
        if (!loaded.has(name)) {
            const module = defined.get(name);
            if (!module) {
                throw new Error('no module ' + name);
            }
            loaded.set(name, module.factory(...module.needs.map(load)));
        }
        return loaded.get(name);
    };
    return load;
}

/** A copy without the other realm's prototypes, so that deep equality compares content only. */
export function plain(value) {
    return JSON.parse(JSON.stringify(value));
}
