// The page while it shows many articles in one table, and the ways into them and back. Loaded when there are several.

import { Batch } from './batch.js';
import { byId } from './dom.js';
import { itemsOf, readFile } from './files.js';
import { words } from './i18n/index.js';
import { showProblem } from './notices.js';
import { slim } from './slim.js';

export class Collection {
  #batch;
  #page;
  /** The article that was opened from the list. */
  #item = null;

  /** @param {{ module: Promise<WebAssembly.Module>, selection: import('./selection.js').Selection, read: (source: object) => Promise<void>, giveUp: () => void, report: () => object, showMany: (report: object) => void, showBatch: () => void }} page */
  constructor(page) {
    this.#page = page;
    this.#batch = new Batch(page.module, { show: page.showMany, open: (item) => this.#open(item), finished: () => this.showWayBack() });
    byId('back').addEventListener('click', () => this.show());
    byId('batch-stop').addEventListener('click', () => this.#batch.stop());
    byId('batch-clear').addEventListener('click', () => {
      this.#batch.clear();
      this.#batch.draw();
    });
    byId('rows').addEventListener('click', ({ target }) => {
      const row = target.closest('tr[data-figure]');
      if (row && page.report().articles) this.openFigure(Number(row.dataset.figure));
    });
    page.selection.addEventListener('change', ({ detail: { figure, by } }) => {
      if (figure !== null && (by === 'compare' || by === 'chart') && page.report().articles) this.openFigure(figure);
    });
  }

  /** @param {File[]} files */
  async addFiles(files) {
    const items = [];
    // Hidden files of a folder are no articles.
    for (const file of files.filter(({ name }) => !name.startsWith('.'))) for (const item of await itemsOf(file)) items.push(item);
    this.add(items);
  }

  /** @param {{ name: string, source?: object, error?: string }[]} items */
  add(items) {
    this.#page.giveUp();
    this.#batch.add(items);
    this.show();
  }

  show() {
    showProblem(null);
    this.#page.showBatch();
    this.#batch.draw();
    scrollTo({ top: 0 });
  }

  /** The button that leads back from an article. */
  showWayBack() {
    const many = this.#batch.items.length;
    byId('back').textContent = words().back(many);
    byId('back').hidden = many === 0 || document.body.dataset.mode === 'batch';
  }

  /** What was decided about the opened article goes into the list; another text is none of it. */
  changed(report, choices, from) {
    if (from === 'batch') return;
    if (from !== 'choice') this.#item = null;
    else if (this.#item) this.#batch.replace(this.#item, slim(report), choices);
  }

  /** Opens an article at one of its figures. */
  async #open(item, start) {
    const { source, choices } = item;
    try {
      const opened = source.file ? await readFile(source.file) : source;
      await this.#page.read({ ...opened, choices, from: 'batch', at: performance.now() });
      this.#item = item;
    } catch ({ code }) {
      return showProblem(code);
    }
    const figure = this.#page.report().metrics.findIndex((metric) => metric.start === start);
    if (figure >= 0) this.#page.selection.choose(figure, null);
  }

  openFigure(figure) {
    const { item, start } = this.#page.report().metrics[figure];
    this.#open(this.#batch.items[item], start);
  }
}
