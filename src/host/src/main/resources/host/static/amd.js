/** A small AMD loader as Jira's: named modules only, each made once and synchronously when first asked for. */
(function (global) {
    'use strict';

    const defined = {};
    const made = {};

    function resolve(name, asker) {
        if (Object.prototype.hasOwnProperty.call(made, name)) {
            return made[name];
        }
        const module = defined[name];
        if (!module) {
            throw new Error(asker + ' missing ' + name);
        }
        if (module.pending) {
            throw new Error('Modules need each other in a circle: ' + name);
        }
        module.pending = true;
        made[name] = make(name, module);
        module.pending = false;
        return made[name];
    }

    function make(name, module) {
        const exported = { exports: {} };
        const values = module.needs.map(function (need) {
            switch (need) {
            case 'require':
                return global.require;
            case 'exports':
                return exported.exports;
            case 'module':
                return exported;
            default:
                return resolve(need, name);
            }
        });
        const result = typeof module.factory === 'function' ? module.factory.apply(null, values) : module.factory;
        return result === undefined ? exported.exports : result;
    }

    global.define = function (name, needs, factory) {
        if (typeof name !== 'string') {
            throw new Error('Only named modules can be defined');
        }
        if (Object.prototype.hasOwnProperty.call(defined, name)) {
            return;
        }
        defined[name] = factory === undefined
            ? { needs: typeof needs === 'function' ? ['require', 'exports', 'module'] : [], factory: needs }
            : { needs: needs, factory: factory };
    };
    global.define.amd = { jQuery: true };

    global.require = function (needs, callback) {
        if (typeof needs === 'string') {
            return resolve(needs, 'require');
        }
        const values = needs.map(function (need) { return resolve(need, 'require'); });
        return callback ? callback.apply(null, values) : undefined;
    };
}(window));
