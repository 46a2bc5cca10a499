// Articles that a person asked to be kept in this browser. Nothing is kept unless it is asked for, and one button deletes it all.
// Loaded when something is kept, or is to be.

import { byId, closeOutside, fill, h } from './dom.js';
import { t, words } from './i18n/index.js';
import { keep } from './settings.js';

const NAME = 'tallymark';
const STORE = 'articles';

const asked = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function openStore() {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id', autoIncrement: true });
  return asked(request);
}

/** Runs `work` on the store and waits until what it did is safe. */
async function within(mode, work) {
  const store = await openStore();
  try {
    const transaction = store.transaction(STORE, mode);
    const done = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    const result = await asked(work(transaction.objectStore(STORE)));
    await done;
    return result;
  } finally {
    store.close();
  }
}

/** Code of the problem for what a store answers. */
const coded = (error) => Object.assign(new Error(error?.message), { code: error?.name === 'QuotaExceededError' ? 'no_room' : 'no_store' });

export class Kept {
  #open;
  #problem;

  /** @param {{ open: (item: { source: object, choices: object }) => void, onProblem: (code: string) => void }} parts */
  constructor({ open, onProblem }) {
    this.#open = open;
    this.#problem = onProblem;
    closeOutside(byId('kept'));
  }

  /** @param {{ title: string, language: string, source: object, choices: object }} article */
  add(article) {
    return this.#do(() => within('readwrite', (store) => store.add({ ...article, at: Date.now() })));
  }

  async #do(work) {
    try {
      await work();
      await this.draw();
      return true;
    } catch (error) {
      this.#problem(coded(error).code);
      return false;
    }
  }

  /** Lists what is kept, the newest first. */
  async draw() {
    const items = (await within('readonly', (store) => store.getAll())).reverse();
    keep('kept', items.length > 0);
    const menu = byId('kept');
    menu.hidden = items.length === 0;
    if (menu.hidden) menu.open = false;
    menu.querySelector('summary').textContent = `${t('kept')} (${items.length})`;
    const clear = h('button', { type: 'button', class: 'words', onclick: () => this.#do(() => within('readwrite', (store) => store.clear())) }, t('kept_clear'));
    fill(menu.querySelector('.menu-body'), h('ul', {}, ...items.map((item) => this.#entry(item))), clear);
  }

  #entry({ id, title, language, at, source, choices }) {
    const when = new Date(at).toLocaleDateString(words().tag, { dateStyle: 'medium' });
    const open = () => {
      byId('kept').open = false;
      this.#open({ source, choices });
    };
    const remove = () => this.#do(() => within('readwrite', (store) => store.delete(id)));
    return h(
      'li',
      {},
      h('button', { type: 'button', class: 'words', lang: language, onclick: open }, title),
      h('span', { class: 'why' }, when),
      h('button', { type: 'button', class: 'round', 'aria-label': `${t('kept_delete')}: ${title}`, onclick: remove }, '×'),
    );
  }
}
