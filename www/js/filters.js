// What of the figures is shown: a kind by its chip, an owner and a period by their lists.

import { fill, h } from './dom.js';
import { t, words } from './i18n/index.js';
import { isNew } from './keyed.js';
import { choose, FACETS, tally } from './table-model.js';

/** Owners and periods offered; a batch of articles has thousands. */
const OFFERED = 200;

export class Filters {
  #chips;
  #lists;
  #onChange;
  #metrics = [];
  #chosen = {};

  /** @param {{ chips: HTMLElement, lists: HTMLElement, onChange: (figures: number[], ofEveryKind: number[]) => void }} parts */
  constructor({ chips, lists, onChange }) {
    this.#chips = chips;
    this.#lists = lists;
    this.#onChange = onChange;
  }

  show(metrics, { stay = false } = {}) {
    this.#metrics = metrics;
    for (const facet of FACETS) {
      const wanted = this.#chosen[facet];
      if (!stay || !metrics.some((metric) => metric[facet] === wanted)) this.#chosen[facet] = null;
    }
    this.#apply();
  }

  /** Shows everything again. */
  reset() {
    this.#chosen = {};
    this.#apply();
  }

  #set(facet, value) {
    this.#chosen[facet] = value;
    this.#apply();
  }

  #apply() {
    this.#drawChips();
    this.#drawLists();
    this.#onChange(choose(this.#metrics, this.#chosen), choose(this.#metrics, { ...this.#chosen, kind: null }));
  }

  #drawChips() {
    const counts = tally(this.#metrics, 'kind', this.#chosen);
    const chip = (kind, label, count) =>
      h(
        'button',
        { type: 'button', class: `chip ${kind ?? 'all'}`, 'aria-pressed': String(kind === (this.#chosen.kind ?? null)), onclick: () => this.#press(kind) },
        label,
        h('span', { class: 'count' }, count.toLocaleString(words().tag)),
      );
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    this.#chips.hidden = counts.size < 2;
    if (!isNew(this.#chips, [...counts], this.#chosen.kind, words().tag)) return;
    fill(this.#chips, chip(null, t('all'), all), ...[...counts].map(([kind, count]) => chip(kind, words().kinds[kind] ?? kind, count)));
  }

  #press(kind) {
    this.#set('kind', kind);
    this.#chips.querySelector('[aria-pressed="true"]')?.focus();
  }

  #drawLists() {
    const counts = ['owner', 'period'].map((facet) => [facet, tally(this.#metrics, facet, this.#chosen)]);
    if (!isNew(this.#lists, counts.map(([, counts]) => [...counts]), this.#chosen, words().tag)) return;
    fill(this.#lists, ...counts.map(([facet, counts]) => this.#list(facet, counts)));
  }

  #list(facet, counts) {
    const chosen = this.#chosen[facet];
    if (counts.size < 2 && !chosen) return null;
    const offered = [...counts].slice(0, OFFERED).map(([value, count]) => new Option(`${value} (${count})`, value, false, value === chosen));
    const select = h(
      'select',
      { class: chosen ? 'set' : null, 'aria-label': t(facet), dataset: { facet }, onchange: () => this.#choose(facet, select.value) },
      new Option(`${t(facet)}: ${t('all')}`, '', false, !chosen),
      ...offered,
    );
    return select;
  }

  #choose(facet, value) {
    this.#set(facet, value || null);
    this.#lists.querySelector(`[data-facet=${facet}]`)?.focus();
  }
}
