// The evidence of one figure: its sentence with the words of each slot marked, the value as read, and the rule behind each slot.

import { fill, h } from './dom.js';
import { exactValue, formatValue } from './format.js';
import { t, words } from './i18n/index.js';
import { nameOfRule } from './reasons.js';
import { sentenceAround } from './segments.js';

const SLOTS = ['indicator', 'action', 'owner', 'period', 'change', 'basis'];

export class EvidenceView {
  #root;
  #selection;
  #reveal;
  #goTo;
  #corrections;
  #report;

  /** @param {{ root: HTMLElement, selection: import('./selection.js').Selection, reveal: (start: number, end: number) => void, goTo: (side: 'article' | 'table', figure: number) => void, corrections: { of: (start: number) => object | undefined, make: (start: number, correction: object | null, refused: () => void) => void } }} parts */
  constructor({ root, selection, reveal, goTo, corrections }) {
    this.#goTo = goTo;
    this.#corrections = corrections;
    this.#root = root;
    this.#selection = selection;
    this.#reveal = reveal;
    selection.addEventListener('change', ({ detail }) => this.#draw(detail.figure));
  }

  show(report) {
    this.#report = report;
    this.#draw(null);
  }

  #draw(figure) {
    const nothing = figure === null || Boolean(this.#report.articles);
    this.#root.hidden = nothing;
    if (nothing) return this.#root.replaceChildren();
    const metric = this.#report.metrics[figure];
    const lang = this.#report.article.language;
    const bound = words().bounds[metric.bound];
    const value = [bound, formatValue(metric, lang)].filter(Boolean).join(' ');
    fill(
      this.#root,
      h(
        'header',
        {},
        h('h3', { id: 'evidence-title' }, ...this.#title(metric.written ?? metric.quote, value, lang)),
        h('button', { type: 'button', class: 'close', 'aria-label': t('close'), onclick: () => this.#selection.choose(null, 'evidence') }, '×'),
      ),
      h('p', { class: 'sentence', lang }, ...this.#sentence(metric)),
      this.#slots(metric, lang),
      ...(metric.notes ?? []).map((note) => this.#relation(note, metric, lang)),
      metric.corrected && this.#byHand(metric, lang),
      metric.uncertain.length > 0 && h('p', { class: 'doubts' }, h('strong', {}, t('uncertain')), ' ', metric.uncertain.map((doubt) => words().doubts[doubt] ?? doubt).join('; ')),
      h(
        'p',
        { class: 'places' },
        h('button', { type: 'button', onclick: () => this.#goTo('article', figure) }, t('show_place')),
        h('button', { type: 'button', onclick: () => this.#goTo('table', figure) }, t('show_row')),
      ),
      h(
        'p',
        { class: 'exact' },
        h('span', {}, t('read_as')),
        h('code', {}, `${bound} ${exactValue(metric)}`.trim()),
        h('button', { type: 'button', class: 'words', dataset: { do: 'correct' }, onclick: () => this.#edit(figure, lang) }, t('correct')),
      ),
    );
  }

  /** How the figure stands to others, each of which a click leads to. */
  #relation({ kind, metrics, agrees, expected }, metric, lang) {
    const other = (figure) => {
      const { written, indicator } = this.#report.metrics[figure];
      return [' ', h('button', { type: 'button', class: 'words', lang, title: indicator, onclick: () => this.#selection.choose(figure, null) }, written)];
    };
    const said = expected && words().expected(formatValue({ ...metric, value_text: expected }, lang));
    return h('p', { class: agrees ? 'relation' : 'relation doubts' }, words().relations[kind] ?? kind, ...metrics.flatMap(other), !agrees && `; ${t('off')}. ${said ?? ''}`);
  }

  /** What a person corrected, what was read there, and the way back. */
  #byHand({ corrected, start }, lang) {
    const was = corrected.map(({ slot, was }) => [`${t(slot)}: `, h('span', { lang }, was || '–'), '; ']).flat().slice(0, -1);
    const undo = h('button', { type: 'button', class: 'words', dataset: { do: 'undo' }, onclick: () => this.#make(start, null) }, t('undo'));
    return h('p', { class: 'by-hand' }, h('strong', {}, t('corrected')), ` (${t('was')} `, ...was, ') ', undo);
  }

  async #make(start, correction, refused) {
    await this.#corrections.make(start, correction, refused);
    this.#root.querySelector('[data-do=correct]')?.focus();
  }

  /** The form to correct the figure, in the place of its slots. */
  async #edit(figure, lang) {
    const { correctForm } = await import('./correct-form.js');
    if (this.#selection.figure !== figure) return;
    const metric = this.#report.metrics[figure];
    const save = (correction, refused) => this.#make(metric.start, correction, refused);
    const close = () => {
      this.#draw(figure);
      this.#root.querySelector('[data-do=correct]').focus();
    };
    const form = correctForm(metric, this.#corrections.of(metric.start), { lang, save, close });
    this.#root.querySelector('dl').replaceWith(form);
    for (const rest of this.#root.querySelectorAll('.by-hand, form ~ *')) rest.remove();
  }

  #title(quote, value, lang) {
    const written = h('span', { lang }, quote);
    if (quote.replaceAll(/[\s,]/g, '') === value.replaceAll(/[\s,]/g, '')) return [written];
    return [written, h('span', { class: 'arrow' }, '→'), h('span', { lang }, value)];
  }

  #sentence(metric) {
    const { text } = this.#report;
    const { start, end } = sentenceAround(this.#report, metric);
    const marks = [{ slot: 'quote', start: metric.text_start, end: metric.text_end }];
    for (const slot of SLOTS) {
      const found = metric.evidence[slot];
      if (found) marks.push({ slot, start: found.text_start, end: found.text_end });
    }
    marks.sort((a, b) => a.start - b.start || b.end - a.end);
    const parts = [];
    let at = start;
    for (const mark of marks) {
      if (mark.start < at || mark.end > end || mark.start === mark.end) continue;
      parts.push(text.slice(at, mark.start));
      const name = mark.slot === 'quote' ? metric.kind : `slot slot-${mark.slot}`;
      parts.push(h('mark', { class: name, title: words().slots[mark.slot] ?? null }, text.slice(mark.start, mark.end)));
      at = mark.end;
    }
    parts.push(text.slice(at, end));
    return parts;
  }

  #slots(metric, lang) {
    const entries = SLOTS.filter((slot) => metric[slot] || metric.evidence[slot]).map((slot) => {
      const found = metric.evidence[slot];
      const content = this.#words(metric, slot, found);
      return h(
        'div',
        { class: `slot-${slot}` },
        h('dt', {}, words().slots[slot]),
        h(
          'dd',
          {},
          found
            ? h('button', { type: 'button', lang, title: t('show_place'), onclick: () => this.#reveal(found.text_start, found.text_end) }, content)
            : h('span', { lang }, content),
          found && h('span', { class: 'rule', title: found.rule }, nameOfRule(found.rule)),
          found?.confidence !== undefined && h('span', { class: 'rule', title: t('confidence') }, `${found.confidence} %`),
          slot === 'owner' && metric.evidence.refers_to && this.#name(metric.evidence.refers_to, lang),
          found?.rivals && this.#rivals(metric, slot, found.rivals, lang),
        ),
      );
    });
    return h('dl', {}, ...entries);
  }

  /** The name that an owner like `全县` stands for. */
  #name({ text_start, text_end, rule }, lang) {
    const show = () => this.#reveal(text_start, text_end);
    return h('span', { class: 'rivals' }, '= ', h('button', { type: 'button', class: 'words', lang, title: nameOfRule(rule), onclick: show }, this.#report.text.slice(text_start, text_end)));
  }

  /** What else may fill a slot: a click takes it instead. */
  #rivals({ start }, slot, rivals, lang) {
    const take = (words) => this.#make(start, { ...this.#corrections.of(start), [slot]: words });
    const rival = ({ text_start, text_end, confidence }) => {
      const words = this.#report.text.slice(text_start, text_end).trim();
      return [' ', h('button', { type: 'button', class: 'words', lang, title: `${t('take_instead')} (${confidence} %)`, onclick: () => take(words) }, words)];
    };
    return h('span', { class: 'rivals' }, t('or'), ...rivals.flatMap(rival));
  }

  #words(metric, slot, found) {
    if (slot !== 'change') return metric[slot];
    const stated = found ? this.#report.text.slice(found.text_start, found.text_end) : '';
    return [words().changes[metric.change], stated && `“${stated}”`].filter(Boolean).join(' ');
  }
}
