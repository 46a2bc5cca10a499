// The side of the figures: what is shown of them, and as what: table, comparison or chart.

import { byId, closeOutside, h } from './dom.js';
import { Filters } from './filters.js';
import { t } from './i18n/index.js';
import { TableView } from './table-view.js';

/** The views beside the table come when they are first looked at. */
const LATER = {
  compare: async (parts) => new (await import('./compare-view.js')).CompareView(parts),
  chart: async (parts) => new (await import('./chart-view.js')).ChartView(parts),
};
const PANES = ['table', 'compare', 'chart'];

export class FiguresView {
  #selection;
  #tabs;
  #filters;
  #views = {};
  #report = null;
  #figures = {};
  #open = 'table';

  constructor({ selection }) {
    this.#selection = selection;
    this.#tabs = byId('tabs');
    const reset = () => this.#filters.reset();
    this.table = new TableView({ head: byId('head'), body: byId('rows'), menu: byId('table-menu'), pager: byId('table-pager'), selection, reset });
    this.#views.table = this.table;
    this.#filters = new Filters({ chips: byId('filters'), lists: byId('lists'), onChange: (...figures) => this.#onFigures(...figures) });
    for (const pane of PANES) {
      const tab = h('button', { type: 'button', role: 'tab', id: `tab-${pane}`, 'aria-controls': pane, dataset: { t: `tab_${pane}` }, onclick: () => this.open(pane) });
      this.#tabs.append(tab);
    }
    this.#tabs.addEventListener('keydown', (event) => this.#onKey(event));
    closeOutside(byId('tools').querySelector('.menu'));
    this.#drawTabs();
  }

  show(report, { stay = false } = {}) {
    this.#report = report;
    this.#stay = stay;
    this.#filters.show(report.metrics, { stay });
    this.#stay = true;
  }

  #stay = false;

  /** A chart shows one unit at a time, whatever its kind. */
  #onFigures(figures, ofEveryKind) {
    this.#figures = { compare: figures, chart: ofEveryKind };
    this.table.show(this.#report, figures, { stay: this.#stay });
    if (this.#open !== 'table') this.#views[this.#open]?.show(this.#report, this.#figures[this.#open], { stay: this.#stay });
  }

  /** @param {'table' | 'compare' | 'chart'} pane */
  async open(pane) {
    this.#open = pane;
    this.#drawTabs();
    if (pane === 'table') return;
    this.#views[pane] ??= await LATER[pane]({ root: byId(pane), selection: this.#selection });
    if (this.#open === pane && this.#report) this.#views[pane].show(this.#report, this.#figures[pane], { stay: true });
  }

  /** After a change of language. */
  relabel() {
    this.#drawTabs();
  }

  #drawTabs() {
    for (const tab of this.#tabs.children) {
      const pane = tab.getAttribute('aria-controls');
      tab.textContent = t(tab.dataset.t);
      tab.setAttribute('aria-selected', String(pane === this.#open));
      tab.tabIndex = pane === this.#open ? 0 : -1;
    }
    for (const pane of PANES) byId(pane).hidden = pane !== this.#open;
    byId('figures').dataset.pane = this.#open;
  }

  #onKey({ key, target }) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (!step) return;
    const at = PANES.indexOf(target.getAttribute('aria-controls'));
    const next = PANES[(at + step + PANES.length) % PANES.length];
    this.open(next);
    byId(`tab-${next}`).focus();
  }
}
