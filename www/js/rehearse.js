// The first answer is as quick as the second: before anything is pasted the views draw a small report out of sight. Their code is
// compiled then, number formats are made, and the fonts of the articles are found.

import { ArticleView } from './article-view.js';
import { EvidenceView } from './evidence-view.js';
import { h } from './dom.js';
import { Filters } from './filters.js';
import { Selection } from './selection.js';
import { count } from './summary.js';
import { TableView } from './table-view.js';
import { words } from './i18n/index.js';

/** Drawn, laid out and taken away again before the browser paints. */
export function rehearse(report) {
  const selection = new Selection();
  const part = (name, tag = 'div') => h(tag, { class: name });
  const [article, head, rows, chips, lists, menu, evidence] = [part('article'), part('', 'thead'), part('', 'tbody'), part('filters'), part('lists'), part('menu'), part('evidence')];
  const side = h('div', { class: 'side' }, chips, lists, menu, h('table', {}, head, rows), evidence);
  const stage = h('div', { class: 'stage', inert: true }, h('p', { class: 'summary' }, JSON.stringify(words().summary(count(report)))), article, side);
  document.body.append(stage);
  const views = [
    new EvidenceView({ root: evidence, selection, reveal() {}, goTo() {}, corrections: {} }),
    new ArticleView({ root: article, pager: part('pager'), selection, flip() {} }),
  ];
  for (const view of views) view.show(report);
  const table = new TableView({ head, body: rows, menu, pager: part('pager'), selection, reset() {} });
  new Filters({ chips, lists, onChange: (figures) => table.show(report, figures) }).show(report.metrics);
  stage.getBoundingClientRect();
  stage.remove();
}
