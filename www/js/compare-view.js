// The comparison: what is counted down the side, owners, times or articles along the top. Loaded when it is first looked at.

import { ACROSS, bestAcross, compare } from './compare-model.js';
import { fill, h } from './dom.js';
import { exactValue, formatValue } from './format.js';
import { t, words } from './i18n/index.js';

/** Columns and rows drawn. */
const MOST_COLUMNS = 12;
const MOST_ROWS = 200;

export class CompareView {
  #root;
  #selection;
  #across = null;
  #report;
  #figures;

  constructor({ root, selection }) {
    this.#root = root;
    this.#selection = selection;
    selection.addEventListener('change', ({ detail }) => this.#mark(detail.figure));
  }

  show(report, figures, { stay = false } = {}) {
    this.#report = report;
    this.#figures = figures;
    if (!stay) this.#across = null;
    this.#draw();
  }

  #draw() {
    const { metrics } = this.#report;
    const across = this.#across ?? bestAcross(metrics, this.#figures);
    const { columns, rows } = compare(metrics, this.#figures, across);
    const shown = columns.slice(0, MOST_COLUMNS);
    fill(
      this.#root,
      this.#choice(across),
      rows.length === 0 && h('p', { class: 'none' }, t('nothing_to_compare')),
      rows.length > 0 && h('div', { class: 'wide' }, this.#table(shown, rows.slice(0, MOST_ROWS))),
      columns.length > shown.length && h('p', { class: 'rest' }, words().footer.more(columns.length - shown.length)),
    );
    this.#mark(this.#selection.figure);
  }

  #choice(chosen) {
    const offered = ACROSS.filter((across) => across !== 'article' || this.#report.articles);
    const press = (across) => () => {
      this.#across = across;
      this.#draw();
      this.#root.querySelector('[aria-pressed=true]')?.focus();
    };
    const button = (across) => h('button', { type: 'button', class: 'chip all', 'aria-pressed': String(across === chosen), onclick: press(across) }, t(`by_${across}`));
    return h('div', { class: 'filters', role: 'group', 'aria-label': t('compare') }, ...offered.map(button));
  }

  #table(columns, rows) {
    const { language } = this.#report.article;
    const cell = (found = []) => h('td', {}, ...found.map(({ figure, metric }) => this.#figure(figure, metric, metric.language ?? language)));
    const arrow = (change) => change && h('span', { class: change }, ` ${words().changes[change]}`);
    return h(
      'table',
      { class: 'compare' },
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('indicator')), ...columns.map((column) => h('th', { scope: 'col', lang: language }, column)))),
      h(
        'tbody',
        {},
        ...rows.map((row) =>
          h('tr', {}, h('th', { scope: 'row', lang: row.language ?? language }, row.indicator, arrow(row.change)), ...columns.map((column) => cell(row.cells.get(column)))),
        ),
      ),
    );
  }

  #figure(figure, metric, lang) {
    const bound = words().bounds[metric.bound];
    return h(
      'button',
      { type: 'button', class: `amount ${metric.kind}`, dataset: { compared: figure }, title: exactValue(metric), onclick: () => this.#selection.choose(figure, 'compare') },
      bound && h('span', { class: 'bound' }, bound, ' '),
      h('span', { class: 'number', lang }, formatValue(metric, lang)),
      metric.corrected && h('span', { class: 'by-hand', title: t('corrected') }, ' *'),
    );
  }

  #mark(figure) {
    for (const button of this.#root.querySelectorAll('[data-compared]')) button.classList.toggle('chosen', Number(button.dataset.compared) === figure);
  }
}
