// The one place that names scripts to be run. Under Trusted Types the browser runs no other.

const SCRIPTS = { worker: new URL('./worker.js', import.meta.url), offline: new URL('../sw.js', import.meta.url) };

const policy = globalThis.trustedTypes?.createPolicy('tallymark', { createScriptURL: (name) => SCRIPTS[name].href });

/** @param {keyof typeof SCRIPTS} name */
export const script = (name) => policy?.createScriptURL(name) ?? SCRIPTS[name];
