// The chart of the figures that are shown: those of one unit at a time, with the table of what it draws. Loaded when it is first
// looked at.

import { drawChart, ON_PAGE, ON_PAPER } from './chart.js';
import { fill, h } from './dom.js';
import { formatValue } from './format.js';
import { t, words } from './i18n/index.js';
import { save } from './save.js';
import { commonUnit, dimensionOf, inUnit } from './units.js';

/** Bars in one chart. */
const MOST = 40;
/** A picture is this wide, and drawn at twice that for paper. */
const PICTURE = 760;
const FINE = 2;

const first = ({ value_text }) => Number(value_text.split('..').at(-1));

const nameOfUnit = (kind, unit) => (kind === 'money' && /^[A-Z]{3}$/.test(unit) ? new Intl.DisplayNames(words().tag, { type: 'currency' }).of(unit) : unit);

/** The figures of each dimension, the fullest first; one figure alone is no chart. */
function groupsOf(metrics, figures) {
  const groups = new Map();
  for (const figure of figures) {
    const key = `${dimensionOf(metrics[figure])} ${metrics[figure].change ? 'change' : ''}`;
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(figure);
  }
  return [...groups].filter(([, group]) => group.length > 1).sort((a, b) => b[1].length - a[1].length);
}

export class ChartView {
  #root;
  #selection;
  #report;
  #figures;
  #group = null;

  constructor({ root, selection }) {
    this.#root = root;
    this.#selection = selection;
    new ResizeObserver(() => this.#report && !root.hidden && this.#fit()).observe(root);
    selection.addEventListener('change', ({ detail }) => this.#mark(detail.figure));
  }

  show(report, figures, { stay = false } = {}) {
    this.#report = report;
    this.#figures = figures;
    if (!stay) this.#group = null;
    this.#draw();
  }

  #draw() {
    const groups = groupsOf(this.#report.metrics, this.#figures);
    const [key, group] = groups.find(([name]) => name === this.#group) ?? groups[0] ?? [];
    if (!group) return fill(this.#root, h('p', { class: 'none' }, t('nothing_to_chart')));
    const chart = this.#chartOf(group);
    fill(
      this.#root,
      h('div', { class: 'filters', role: 'group', 'aria-label': t('chart') }, ...groups.map(([name, figures]) => this.#chip(name, figures, name === key))),
      h('div', { class: 'drawing' }),
      h('p', { class: 'pictures' }, this.#button('SVG', () => this.#saveSvg(chart)), this.#button('PNG', () => this.#savePng(chart))),
      h('details', { class: 'twin' }, h('summary', {}, t('as_table')), this.#twin(chart)),
    );
    this.#fit(chart);
  }

  #fit(chart = this.#drawn) {
    if (!chart) return;
    this.#drawn = chart;
    const drawing = this.#root.querySelector('.drawing');
    if (!drawing) return;
    const width = Math.round(Math.max(280, Math.min(PICTURE, drawing.clientWidth || PICTURE)));
    if (drawing.firstChild?.getAttribute('width') === String(width) && drawing.chart === chart) return;
    drawing.chart = chart;
    const svg = drawChart(chart, width, ON_PAGE);
    svg.addEventListener('click', ({ target }) => {
      const bar = target.closest('[data-bar]');
      if (bar) this.#selection.choose(Number(bar.dataset.bar), 'chart');
    });
    drawing.replaceChildren(svg);
    this.#mark(this.#selection.figure);
  }

  #drawn;

  #nameOf(figures) {
    const sample = this.#report.metrics[figures[0]];
    const unit = commonUnit(figures.map((figure) => this.#report.metrics[figure]));
    const kind = words().kinds[sample.kind] ?? sample.kind;
    const shown = ['%', 'pp', '×', ''].includes(unit) ? kind : `${kind}: ${nameOfUnit(sample.kind, unit)}`;
    return sample.change ? `${shown}, ${t('change')}` : shown;
  }

  #chip(name, figures, pressed) {
    const press = () => {
      this.#group = name;
      this.#draw();
      this.#root.querySelector('[aria-pressed=true]')?.focus();
    };
    const kind = this.#report.metrics[figures[0]].kind;
    return h('button', { type: 'button', class: `chip ${kind}`, 'aria-pressed': String(pressed), onclick: press }, this.#nameOf(figures), h('span', { class: 'count' }, figures.length));
  }

  #chartOf(group) {
    const { metrics, article } = this.#report;
    const unit = commonUnit(group.map((figure) => metrics[figure]));
    const entries = group.map((figure) => ({ figure, metric: inUnit(metrics[figure], unit) }));
    const seen = new Set();
    // The headline says again what the text says.
    const once = entries.filter(({ metric: m }) => {
      const key = [m.indicator, m.value_text, m.bound, m.owner].join('\u0000');
      return !seen.has(key) && seen.add(key);
    });
    const shown = once.sort((a, b) => first(b.metric) - first(a.metric)).slice(0, MOST);
    const named = shown.map((item) => ({ ...item, label: this.#label(item.metric) }));
    return { title: this.#nameOf(group), source: words().chartSource(article.title ?? t('untitled')), language: article.language, entries: named };
  }

  #label({ indicator, action, owner, period, article }) {
    const said = [indicator ?? action, owner, period, this.#report.articles && article].filter(Boolean);
    return [...new Set(said)].join(' · ');
  }

  #twin({ entries, language }) {
    const value = (metric) => [words().bounds[metric.bound], formatValue(metric, metric.language ?? language), metric.change && words().changes[metric.change], metric.corrected && `(${t('corrected')})`].filter(Boolean).join(' ');
    const rows = entries.map(({ metric, label }) => h('tr', {}, h('th', { scope: 'row', lang: language }, label), h('td', {}, value(metric))));
    return h('table', {}, h('tbody', {}, ...rows));
  }

  #button(label, onclick) {
    return h('button', { type: 'button', class: 'words', onclick }, label);
  }

  #saveSvg(chart) {
    save(this.#markup(chart), { ending: 'svg', type: 'image/svg+xml' }, chart.title);
  }

  #markup(chart) {
    return new XMLSerializer().serializeToString(drawChart(chart, PICTURE, ON_PAPER));
  }

  async #savePng(chart) {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(this.#markup(chart))}`;
    await image.decode();
    const canvas = h('canvas', { width: image.naturalWidth * FINE, height: image.naturalHeight * FINE });
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => save(blob, { ending: 'png', type: 'image/png' }, chart.title));
  }

  #mark(figure) {
    for (const bar of this.#root.querySelectorAll('[data-bar]')) bar.classList.toggle('chosen', Number(bar.dataset.bar) === figure);
  }
}
