// Many articles in one table: the queue, its progress, the list of articles, and their figures together. Loaded when there are
// several.

import { byId, fill, h } from './dom.js';
import { t, words } from './i18n/index.js';
import { Pool } from './pool.js';

/** Articles listed at once. */
const PAGE = 200;
/** While reading goes on the list is drawn this often, and the figures as long as they are few. */
const DRAW_EVERY = 300;
const FEW_FIGURES = 20_000;
const FIGURES_EVERY = 1500;
/** What figures of many articles have in common. */
const SHARED = ['indicator', 'action', 'value_text', 'bound', 'unit', 'kind', 'owner', 'period', 'change', 'basis', 'quote'];
const MOST_WORDS = 50_000;

export class Batch {
  items = [];
  #next = 0;
  #done = 0;
  #pool = null;
  #module;
  #parts;
  #page = 0;
  #timer = null;
  #shownFigures = -1;
  #shownAt = 0;
  #words = new Map();

  /** @param {Promise<WebAssembly.Module>} module @param {{ show: (report: object) => void, open: (item: object, start?: number) => void, finished: () => void }} parts */
  constructor(module, parts) {
    this.#module = module;
    this.#parts = parts;
  }

  get running() {
    return this.#pool !== null;
  }

  /** @param {{ name: string, source?: object, error?: string }[]} items */
  add(items) {
    for (const item of items) this.items.push({ ...item, id: this.items.length });
    this.#read();
  }

  clear() {
    this.stop();
    this.items = [];
    this.#next = this.#done = this.#page = 0;
    this.#shownFigures = -1;
  }

  /** An article that was opened and decided about is as it was decided. */
  replace(item, found, { state, options }) {
    Object.assign(item, { found: this.#settled(item, found), choices: state, options });
  }

  /** What was not read yet stays unread, and says so. */
  stop() {
    this.#pool?.stop();
    for (const item of this.items.slice(this.#next)) item.error ??= 'cancelled';
    this.#next = this.items.length;
  }

  /** The figures of every article as one report, each with its article. */
  get report() {
    const metrics = this.items.flatMap(({ found }) => found?.metrics ?? []);
    return { articles: this.items.length, article: { language: 'und', title: t('batch') }, metrics, text: '', blocks: [], repairs: [], traps: [] };
  }

  /** Draws list and table as they stand. */
  draw() {
    this.#shownFigures = -1;
    this.#draw();
  }

  async #read() {
    if (this.#pool) return;
    const pool = new Pool(this.#module, (item, answer) => this.#settle(item, answer));
    this.#pool = pool;
    this.#timer = setInterval(() => this.#draw(), DRAW_EVERY);
    this.#draw();
    await pool.run(() => this.#take());
    if (this.#pool !== pool) return;
    clearInterval(this.#timer);
    this.#pool = null;
    this.draw();
    this.#parts.finished();
  }

  #take() {
    while (this.items[this.#next]?.error) this.#next += 1;
    return this.items[this.#next] && this.items[this.#next++];
  }

  #settle(item, { slim, error }) {
    this.#done += 1;
    if (error) item.error = error.code;
    else item.found = this.#settled(item, slim);
  }

  /** Each figure knows its article; words that come back are kept once, since hundreds of thousands of figures share them. */
  #settled(item, found) {
    const article = found.title ?? item.name;
    for (const metric of found.metrics) {
      for (const slot of SHARED) if (metric[slot]) metric[slot] = this.#once(metric[slot]);
      Object.assign(metric, { article, item: item.id, language: found.language });
    }
    return found;
  }

  #once(word) {
    if (this.#words.size > MOST_WORDS) this.#words.clear();
    const kept = this.#words.get(word);
    if (kept === undefined) this.#words.set(word, word);
    return kept ?? word;
  }

  #count() {
    const read = this.items.filter(({ found }) => found);
    return {
      articles: this.items.length,
      read: read.length,
      failed: this.items.filter(({ error }) => error).length,
      figures: read.reduce((sum, { found }) => sum + found.metrics.length, 0),
      repairs: read.reduce((sum, { found }) => sum + found.repairs, 0),
    };
  }

  #draw() {
    if (document.body.dataset.mode !== 'batch') return;
    const counts = this.#count();
    const done = counts.read + counts.failed;
    byId('summary').replaceChildren(words().batch(counts));
    if (!this.running) byId('status').textContent = words().batch(counts);
    byId('batch-progress').hidden = !this.running;
    const bar = byId('batch-bar');
    bar.max = this.items.length;
    bar.value = done;
    byId('batch-count').textContent = words().progress(done, this.items.length);
    this.#drawList();
    const fresh = counts.figures !== this.#shownFigures;
    const due = counts.figures < FEW_FIGURES && performance.now() - this.#shownAt > FIGURES_EVERY;
    if (fresh && (!this.running || this.#shownFigures < 0 || due)) {
      this.#shownFigures = counts.figures;
      this.#shownAt = performance.now();
      this.#parts.show(this.report);
    }
  }

  #drawList() {
    const from = this.#page * PAGE;
    const items = this.items.slice(from, from + PAGE);
    const turn = (page) => () => {
      this.#page = page;
      this.#drawList();
    };
    const pages = Math.ceil(this.items.length / PAGE);
    const focused = document.activeElement?.closest('#batch-list [data-item]')?.dataset.item;
    fill(byId('batch-list'), ...items.map((item) => this.#entry(item)));
    if (focused) byId('batch-list').querySelector(`[data-item="${focused}"]`)?.focus();
    byId('batch-pager').hidden = pages < 2;
    fill(
      byId('batch-pager'),
      h('button', { type: 'button', onclick: turn(this.#page - 1), disabled: this.#page === 0 }, t('previous')),
      h('span', {}, words().footer.rows(from + 1, from + items.length, this.items.length)),
      h('button', { type: 'button', onclick: turn(this.#page + 1), disabled: this.#page === pages - 1 }, t('next')),
    );
  }

  #entry(item) {
    const { found, error, name } = item;
    const said = error ? (words().problems[error] ?? error) : found ? words().figuresIn(found.metrics.length) : t('waiting');
    const title = h('span', { lang: found?.language }, found?.title ?? name);
    const button = h('button', { type: 'button', dataset: { item: item.id }, disabled: !item.source, onclick: () => this.#parts.open(item) }, title);
    return h('li', { class: error ? 'failed' : null }, button, h('span', { class: 'why' }, said), found?.title && found.title !== name && h('span', { class: 'file' }, name));
  }
}
