// The first thing that the page does: module, worker and words are under way before its styles and its other scripts are here. So this
// is no module, which would wait until the page is read, but a script that runs where it stands.

globalThis.headStart = (() => {
  const here = document.currentScript.src;

  /** The one place that names scripts to be run. Under Trusted Types the browser runs no other. */
  const SCRIPTS = { worker: new URL('../pkg/page-worker.js', here), offline: new URL('../sw.js', here) };
  const policy = globalThis.trustedTypes?.createPolicy('tallymark', { createScriptURL: (name) => SCRIPTS[name].href });
  const script = (name) => policy?.createScriptURL(name) ?? SCRIPTS[name];

  /** A worker that stands by for the module. Throws where the browser starts none. */
  const spawn = () => new Worker(script('worker'), { type: 'module', name: 'tallymark' });

  /** Compiles while it downloads where the server names the type rightly, and after it otherwise. */
  async function compile(address) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    const type = response.headers.get('content-type') ?? '';
    return type.startsWith('application/wasm') ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
  }

  /** What the first worker says before anybody listens. */
  const said = [];
  let first = null;
  try {
    first = spawn();
    first.onmessage = (event) => said.push(() => first.onmessage(event));
    first.onerror = (event) => {
      event.preventDefault();
      said.push(() => first.onerror(event));
    };
  } catch {
    // Whoever asks for it makes one, and hears what is wrong.
  }
  const worker = first;
  const module = compile(new URL('../pkg/tallymark_bg.wasm', here));
  module.then((module) => worker?.postMessage({ module }), () => {});

  /** The languages of the page itself. They have nothing to do with the article's. */
  const LANGUAGES = [
    { tag: 'zh-Hans', name: '简体中文' },
    { tag: 'zh-Hant', name: '繁體中文' },
    { tag: 'en', name: 'English' },
    { tag: 'ja', name: '日本語' },
    { tag: 'ko', name: '한국어' },
  ];

  /** The one of `LANGUAGES` that somebody who reads `preferred` gets. @param {readonly string[]} preferred tags as in `navigator.languages` */
  function choose(preferred) {
    for (const tag of preferred) {
      if (/^zh\b.*(hant|tw|hk|mo)/i.test(tag)) return 'zh-Hant';
      if (/^zh\b/i.test(tag)) return 'zh-Hans';
      const plain = /^(?:en|ja|ko)\b/i.exec(tag)?.[0].toLowerCase();
      if (plain) return plain;
    }
    return 'en';
  }

  const LANGUAGE_KEY = 'tallymark.language';

  function remembered() {
    try {
      return localStorage.getItem(LANGUAGE_KEY);
    } catch {
      return null;
    }
  }

  /** Only the dictionary in use is fetched, its words and the names of the rules side by side. */
  async function dictionary(tag) {
    const file = (LANGUAGES.some((language) => language.tag === tag) ? tag : 'en').toLowerCase();
    const [words, rules] = await Promise.all([import(`./i18n/${file}.js`), import(`./i18n/rules-${file}.js`)]);
    return { ...words.default, ...rules.default };
  }

  const words = dictionary(remembered() ?? choose(navigator.languages));
  // Who needs the words hears what is wrong with them.
  words.catch(() => {});

  /** Hands over the first worker, with the module on its way to it, to who will `listen`. Null the second time, or where there is none. */
  function take(listen) {
    const worker = first;
    if (!worker) return null;
    listen(worker);
    for (const say of said) say();
    first = null;
    return worker;
  }

  return { dictionary, LANGUAGE_KEY, LANGUAGES, module, script, spawn, take, words };
})();
