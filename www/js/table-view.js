// The table of figures: one row each, sorted by any column, with the columns that a person wants.

import { bringIntoView, fill, h, sideBySide } from './dom.js';
import { exactValue, formatValue } from './format.js';
import { t, words } from './i18n/index.js';
import { isNew, Keyed } from './keyed.js';
import { keep, setting } from './settings.js';
import { order } from './table-model.js';

/** Rows drawn at once; longer tables get a pager. */
const PAGE_ROWS = 250;
const COLUMNS = ['article', 'indicator', 'value', 'exact', 'owner', 'period', 'change', 'quote'];
const USUAL = ['indicator', 'value', 'owner', 'period', 'change'];
/** What a person cannot take away: without it a row says nothing. */
const ALWAYS = ['indicator', 'value'];
/** How wide columns are beside each other. */
const WIDTHS = { article: 20, indicator: 25, value: 23, exact: 20, owner: 20, period: 19, change: 13, quote: 18 };
/** Values are mostly looked for from the largest. */
const beginsDown = (column) => column === 'value';
const classOf = (column) => (column === 'article' ? 'of-article' : column);
/** What steps back where it is the same as in the row above. */
const REPEATED = ['article', 'owner', 'period'];
/** What a ranker chooses. */
const RANKED = ['indicator', 'owner', 'period'];
/** Words that are more likely wrong than right are marked; the evidence says how likely, and what else they may be. */
const unsure = ({ evidence }, slot) => evidence?.[slot]?.confidence < 50 && 'unsure';
const ARROWS = { increase: '▲', decrease: '▼' };

/** The columns a person chose, in their order. */
export const chosenColumns = () => {
  const wanted = setting('columns', USUAL);
  return COLUMNS.filter((column) => ALWAYS.includes(column) || wanted.includes(column));
};

export class TableView {
  #head;
  #body;
  #menu;
  #pager;
  #selection;
  #reset;
  #report;
  #figures = [];
  #shown = [];
  #sort = null;
  #page = 0;
  #drawn;
  #rows = new Map();
  /** The row that the keyboard reaches. */
  #stop = null;

  /** @param {{ head: HTMLElement, body: HTMLElement, menu: HTMLElement, pager: HTMLElement, selection: import('./selection.js').Selection, reset: () => void }} parts `reset` takes away what hides rows */
  constructor({ head, body, menu, pager, selection, reset }) {
    this.#head = head;
    this.#body = body;
    this.#drawn = new Keyed(body);
    this.#menu = menu;
    this.#pager = pager;
    this.#selection = selection;
    this.#reset = reset;
    body.addEventListener('click', (event) => {
      const row = event.target.closest('tr[data-figure]');
      if (row && !getSelection().toString()) selection.choose(Number(row.dataset.figure), 'table');
    });
    body.addEventListener('keydown', (event) => this.#onKey(event));
    selection.addEventListener('change', ({ detail }) => this.#onChange(detail));
  }

  /** `figures`: those that are shown, as indices of the report's. */
  show(report, figures, { stay = false } = {}) {
    this.#report = report;
    this.#figures = figures;
    if (!stay) this.#sort = null;
    this.#arrange();
  }

  /** The figures as they stand in the table. */
  get shown() {
    return this.#shown;
  }

  /** Columns: the article's name only where there are several. */
  get #columns() {
    return this.#report.articles ? ['article', ...chosenColumns().filter((c) => c !== 'article')] : chosenColumns().filter((c) => c !== 'article');
  }

  #arrange() {
    this.#shown = order(this.#report.metrics, this.#figures, this.#sort);
    this.#drawHead();
    this.#drawMenu();
    this.#draw(0);
  }

  #drawHead() {
    if (!isNew(this.#head, this.#columns, this.#sort, words().tag)) return;
    const all = this.#columns.reduce((sum, column) => sum + WIDTHS[column], 0);
    const cell = (column) => {
      const sorted = this.#sort?.column === column;
      const way = sorted ? (this.#sort.down ? 'descending' : 'ascending') : null;
      const button = h('button', { type: 'button', class: 'sort', onclick: () => this.#sortBy(column) }, t(column));
      const head = h('th', { scope: 'col', role: 'columnheader', class: classOf(column), 'aria-sort': way }, button);
      head.style.width = `${(100 * WIDTHS[column]) / all}%`;
      return head;
    };
    this.#head.replaceChildren(h('tr', { role: 'row' }, ...this.#columns.map(cell)));
  }

  #sortAs(sort) {
    this.#sort = sort || null;
    this.#arrange();
  }

  /** One way, then the other, then as in the text. */
  #sortBy(column) {
    const begins = beginsDown(column);
    const { down } = this.#sort?.column === column ? this.#sort : {};
    this.#sortAs(down === undefined ? { column, down: begins } : down === begins && { column, down: !begins });
    this.#head.querySelector(`.${classOf(column)} button`)?.focus();
  }

  #drawMenu() {
    const chosen = chosenColumns();
    if (!isNew(this.#menu, chosen, this.#columns, this.#sort, words().tag)) return;
    const box = (column) =>
      h(
        'label',
        {},
        h('input', { type: 'checkbox', checked: chosen.includes(column), disabled: ALWAYS.includes(column), onchange: ({ target }) => this.#choose(column, target.checked) }),
        t(column),
      );
    const sorts = h(
      'select',
      { onchange: () => this.#sortAs(sorts.value && { column: sorts.value, down: beginsDown(sorts.value) }) },
      new Option(t('as_in_text'), '', false, !this.#sort),
      ...this.#columns.map((column) => new Option(t(column), column, false, this.#sort?.column === column)),
    );
    fill(this.#menu, h('fieldset', {}, h('legend', {}, t('columns')), ...COLUMNS.filter((c) => c !== 'article').map(box)), h('label', {}, t('sort'), sorts));
  }

  #choose(column, on) {
    keep('columns', COLUMNS.filter((c) => (c === column ? on : chosenColumns().includes(c))));
    const top = this.#page;
    this.#drawHead();
    this.#draw(top);
  }

  #draw(page) {
    this.#page = page;
    const from = page * PAGE_ROWS;
    const figures = this.#shown.slice(from, from + PAGE_ROWS);
    const columns = this.#columns;
    const items = figures.map((figure, i) => this.#plan(figure, figures[i - 1], columns));
    const drawn = this.#drawn.show(items, ({ figure, above }) => ({ element: this.#row(figure, above), figure: null }));
    this.#rows = new Map(items.map(({ figure }, i) => [figure, this.#number(drawn[i], figure)]));
    const before = this.#body.querySelector('tr.chosen');
    if (before) this.#mark(before, false);
    const chosen = this.#rows.get(this.#selection.figure);
    if (chosen) this.#mark(chosen, true);
    this.#reach(chosen ?? this.#rows.values().next().value);
    this.#drawPager(from, figures.length);
  }

  /** A row; everything that is drawn of it, but for its figure's number, is in its key. */
  #plan(figure, before, columns) {
    const { metrics, article } = this.#report;
    const { written, quote, value_text, bound, kind, unit, indicator, action, owner, period, change, basis, language, uncertain, notes, corrected, article: of } = metrics[figure];
    const above = metrics[before];
    const again = above && REPEATED.map((slot) => above[slot] === metrics[figure][slot]);
    const notable = notes?.map((note) => [note.agrees, note.kind]);
    const doubted = RANKED.map((slot) => unsure(metrics[figure], slot));
    const key = [words().tag, language ?? article.language, columns, again, written, quote, value_text, bound, kind, unit, indicator, action, owner, period, change, basis, uncertain?.length > 0, doubted, notable, Boolean(corrected), of];
    return { key: JSON.stringify(key), figure, above };
  }

  #number(drawn, figure) {
    if (drawn.figure !== figure) {
      drawn.figure = figure;
      drawn.element.id = `row-${figure}`;
      drawn.element.dataset.figure = figure;
    }
    return drawn.element;
  }

  /** One row is reached by the keyboard. */
  #reach(row) {
    const button = this.#button(row) ?? null;
    if (this.#stop === button) return;
    this.#stop?.setAttribute('tabindex', '-1');
    button?.setAttribute('tabindex', '0');
    this.#stop = button;
  }

  #drawPager(from, count) {
    const of = this.#shown.length;
    this.#pager.hidden = of <= PAGE_ROWS;
    if (this.#pager.hidden || !isNew(this.#pager, from, count, of, words().tag)) return;
    const last = (this.#page + 1) * PAGE_ROWS >= of;
    this.#pager.replaceChildren(
      h('button', { type: 'button', onclick: () => this.#draw(this.#page - 1), disabled: this.#page === 0 }, t('previous')),
      h('span', {}, words().footer.rows(from + 1, from + count, of)),
      h('button', { type: 'button', onclick: () => this.#draw(this.#page + 1), disabled: last }, t('next')),
    );
  }

  #row(figure, above) {
    const metric = this.#report.metrics[figure];
    const lang = metric.language ?? this.#report.article.language;
    // What is the same as in the row above steps back, so that the eye finds where it changes.
    const again = (slot) => above && metric[slot] && above[slot] === metric[slot] && 'again';
    const classes = (slot, also) => [also, unsure(metric, slot)].filter(Boolean).join(' ') || null;
    const plain = (slot) => metric[slot] && h('span', { lang, class: classes(slot, again(slot)) }, metric[slot]);
    const cells = {
      article: () => plain('article'),
      indicator: () => [h('span', { lang, class: classes('indicator', 'name') }, metric.indicator ?? metric.action ?? ''), this.#action(metric, lang)],
      value: () => this.#value(metric, lang),
      exact: () => `${words().bounds[metric.bound]} ${exactValue(metric)}`.trim(),
      owner: () => plain('owner'),
      period: () => plain('period'),
      change: () => this.#change(metric, lang),
      quote: () => h('span', { lang }, metric.written ?? metric.quote),
    };
    return h('tr', { role: 'row' }, ...this.#columns.map((column) => h('td', { class: classOf(column), role: 'cell' }, ...[cells[column]()].flat())));
  }

  #action({ action, indicator }, lang) {
    // Where the action is what is counted it stands in the first line already.
    return action && indicator && !indicator.includes(action) && h('span', { lang, class: 'action' }, action);
  }

  #value(metric, lang) {
    const bound = words().bounds[metric.bound];
    return h(
      'button',
      { type: 'button', class: `amount ${metric.kind}`, tabindex: '-1', title: exactValue(metric) },
      bound && h('span', { class: 'bound' }, bound, ' '),
      h('span', { class: 'number', lang }, formatValue(metric, lang)),
      metric.uncertain?.length > 0 && h('span', { class: 'doubt' }, ' ', t('uncertain')),
      metric.notes?.some(({ agrees }) => !agrees) && h('span', { class: 'doubt' }, ' ', t('off')),
      this.#again(metric) && h('span', { class: 'bound' }, ' ', words().relations.restated.replace(/ ?[:：]$/, '')),
      metric.corrected && h('span', { class: 'by-hand' }, ' ', t('corrected')),
    );
  }

  #again({ notes }) {
    return notes?.some(({ kind }) => kind === 'restated');
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
    if (!this.#shown.includes(figure)) this.#reset();
    const page = Math.floor(this.#shown.indexOf(figure) / PAGE_ROWS);
    if (page !== this.#page) this.#draw(page);
    const row = this.#rows.get(figure);
    if (!row) return;
    this.#mark(row, true);
    this.#reach(row);
    if (by === null || sideBySide.matches) bringIntoView(row);
    else if (by === 'table') bringIntoView(row, 'nearest');
  }
}
