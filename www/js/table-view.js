// The table of figures: one row each, filtered by kind, in the order of the text.

import { bringIntoView, h, sideBySide } from './dom.js';
import { exactValue, formatValue } from './format.js';
import { t, words } from './i18n/index.js';

/** Rows drawn at once; longer tables get a pager. */
const PAGE_ROWS = 250;
const COLUMNS = ['indicator', 'value', 'owner', 'period', 'change'];
const ARROWS = { increase: '▲', decrease: '▼' };

export class TableView {
  #body;
  #filters;
  #pager;
  #selection;
  #report;
  #kind = null;
  #shown = [];
  #page = 0;
  #rows = new Map();

  /** @param {{ head: HTMLElement, body: HTMLElement, filters: HTMLElement, pager: HTMLElement, selection: import('./selection.js').Selection }} parts */
  constructor({ head, body, filters, pager, selection }) {
    this.#body = body;
    this.#filters = filters;
    this.#pager = pager;
    this.#selection = selection;
    head.replaceChildren(
      h('tr', { role: 'row' }, ...COLUMNS.map((c) => h('th', { scope: 'col', role: 'columnheader', class: c, dataset: { t: c } }, t(c)))),
    );
    body.addEventListener('click', (event) => {
      const row = event.target.closest('tr[data-figure]');
      if (row && !getSelection().toString()) selection.choose(Number(row.dataset.figure), 'table');
    });
    body.addEventListener('keydown', (event) => this.#onKey(event));
    selection.addEventListener('change', ({ detail }) => this.#onChange(detail));
  }

  show(report, { stay = false } = {}) {
    this.#report = report;
    this.#filterBy(stay && report.metrics.some(({ kind }) => kind === this.#kind) ? this.#kind : null);
  }

  #filterBy(kind) {
    this.#kind = kind;
    const all = this.#report.metrics.map((_, i) => i);
    this.#shown = kind === null ? all : all.filter((i) => this.#report.metrics[i].kind === kind);
    this.#drawFilters();
    this.#draw(0);
  }

  #drawFilters() {
    const counts = new Map();
    for (const { kind } of this.#report.metrics) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const chip = (kind, label, count) =>
      h(
        'button',
        { type: 'button', class: `chip ${kind ?? 'all'}`, 'aria-pressed': String(kind === this.#kind), onclick: () => this.#choose(kind) },
        label,
        h('span', { class: 'count' }, count.toLocaleString(words().tag)),
      );
    const kinds = [...counts].map(([kind, count]) => chip(kind, words().kinds[kind] ?? kind, count));
    this.#filters.hidden = counts.size < 2;
    this.#filters.replaceChildren(chip(null, t('all'), this.#report.metrics.length), ...kinds);
  }

  #choose(kind) {
    this.#filterBy(kind);
    this.#filters.querySelector('[aria-pressed="true"]')?.focus();
  }

  #draw(page) {
    this.#page = page;
    this.#rows.clear();
    const from = page * PAGE_ROWS;
    const figures = this.#shown.slice(from, from + PAGE_ROWS);
    let above = null;
    this.#body.replaceChildren(
      ...figures.map((figure) => {
        const row = this.#row(figure, above);
        above = this.#report.metrics[figure];
        return row;
      }),
    );
    const chosen = this.#rows.get(this.#selection.figure);
    if (chosen) this.#mark(chosen, true);
    this.#button(chosen ?? this.#rows.values().next().value)?.setAttribute('tabindex', '0');
    this.#drawPager(from, figures.length);
  }

  #drawPager(from, count) {
    const of = this.#shown.length;
    this.#pager.hidden = of <= PAGE_ROWS;
    if (this.#pager.hidden) return;
    const last = (this.#page + 1) * PAGE_ROWS >= of;
    this.#pager.replaceChildren(
      h('button', { type: 'button', onclick: () => this.#draw(this.#page - 1), disabled: this.#page === 0 }, t('previous')),
      h('span', {}, words().footer.rows(from + 1, from + count, of)),
      h('button', { type: 'button', onclick: () => this.#draw(this.#page + 1), disabled: last }, t('next')),
    );
  }

  #row(figure, above) {
    const metric = this.#report.metrics[figure];
    const lang = this.#report.article.language;
    const cell = (column, ...children) => h('td', { class: column, role: 'cell', dataset: { label: t(column) } }, ...children);
    const repeated = (slot) => (above && metric[slot] && above[slot] === metric[slot] ? 'again' : null);
    const own = (slot) => metric[slot] && h('span', { lang, class: repeated(slot) }, metric[slot]);
    const row = h(
      'tr',
      { id: `row-${figure}`, role: 'row', dataset: { figure } },
      cell('indicator', metric.indicator && h('span', { lang, class: 'name' }, metric.indicator), this.#action(metric, lang)),
      cell('value', this.#value(metric, lang)),
      cell('owner', own('owner')),
      cell('period', own('period')),
      cell('change', this.#change(metric, lang)),
    );
    this.#rows.set(figure, row);
    return row;
  }

  #action({ action, indicator }, lang) {
    // Where the action is what is counted it stands in the first line already.
    return action && !indicator?.includes(action) && h('span', { lang, class: 'action' }, action);
  }

  #value(metric, lang) {
    const bound = words().bounds[metric.bound];
    return h(
      'button',
      { type: 'button', class: `amount ${metric.kind}`, tabindex: '-1', title: exactValue(metric) },
      bound && h('span', { class: 'bound' }, bound, ' '),
      h('span', { class: 'number', lang }, formatValue(metric, lang)),
      metric.uncertain.length > 0 && h('span', { class: 'doubt' }, ' ', t('uncertain')),
    );
  }

  #change({ change, basis }, lang) {
    if (!change) return null;
    return h(
      'span',
      { class: change },
      h('span', { 'aria-hidden': 'true' }, ARROWS[change]),
      ` ${words().changes[change]} `,
      basis && h('span', { class: 'basis', lang }, basis),
    );
  }

  #button(row) {
    return row?.querySelector('button');
  }

  #mark(row, chosen) {
    row.classList.toggle('chosen', chosen);
    if (chosen) row.setAttribute('aria-current', 'true');
    else row.removeAttribute('aria-current');
  }

  #onKey(event) {
    const row = event.target.closest('tr[data-figure]');
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
    if (!row || step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.step(step, 'table', Number(row.dataset.figure));
    this.focus(this.#selection.figure);
  }

  /** Chooses the figure `step` rows from `from`, or the first. */
  step(step, by, from = this.#selection.figure) {
    const at = this.#shown.indexOf(from);
    const next = at < 0 ? 0 : Math.min(Math.max(at + step, 0), this.#shown.length - 1);
    if (this.#shown[next] !== undefined) this.#selection.choose(this.#shown[next], by);
  }

  /** Puts the keyboard on the row of a figure. */
  focus(figure) {
    this.#button(this.#rows.get(figure))?.focus({ preventScroll: sideBySide.matches });
  }

  #onChange({ figure, before, by }) {
    if (!this.#report) return;
    const old = this.#rows.get(before);
    if (old) this.#mark(old, false);
    if (figure === null) return;
    if (!this.#shown.includes(figure)) this.#filterBy(null);
    const page = Math.floor(this.#shown.indexOf(figure) / PAGE_ROWS);
    if (page !== this.#page) this.#draw(page);
    const row = this.#rows.get(figure);
    this.#mark(row, true);
    for (const other of this.#body.querySelectorAll('button[tabindex="0"]')) other.tabIndex = -1;
    this.#button(row).tabIndex = 0;
    if (by === null || sideBySide.matches) bringIntoView(row);
    else if (by === 'table') bringIntoView(row, 'nearest');
  }
}
