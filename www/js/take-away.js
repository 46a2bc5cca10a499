// The ways out: the table copied for a spreadsheet or a document, or saved as a file; the article without its page; a link.

import { h } from './dom.js';
import { exactValue } from './format.js';
import { t, words } from './i18n/index.js';
import { isNew } from './keyed.js';
import { save } from './save.js';

const TYPES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  md: 'text/markdown',
  json: 'application/json',
  jsonld: 'application/ld+json',
  txt: 'text/plain',
};
/** What the core writes. */
const OF_CORE = { csv: 'csv', xlsx: 'xlsx', markdown: 'md', json: 'json' };
/** What the page writes, from the report alone. */
const OF_PAGE = {
  jsonld: { ending: 'jsonld', write: 'jsonLd' },
  text: { ending: 'txt', write: 'articleText' },
  'article-markdown': { ending: 'md', write: 'articleMarkdown' },
};
const NAMES = { csv: 'CSV', xlsx: 'Excel', markdown: 'Markdown', json: 'JSON', jsonld: 'JSON-LD', 'article-markdown': 'Markdown' };
const COLUMNS = ['indicator', 'value', 'owner', 'period', 'change', 'as_written'];
/** A spreadsheet takes text that begins so for a formula; a number with its sign is a number, `-2+3` is none. */
const FORMULA = /^(?:[=@＝＋－＠\t\r]|[+-](?![\d.,]+%?$))/;
const SAID_FOR = 1600;

/** @returns {string[][]} the head and a row for each figure */
export function grid({ metrics, articles }) {
  const byHand = metrics.some(({ corrected }) => corrected);
  const rows = metrics.map((metric) => [
    ...(articles ? [metric.article] : []),
    metric.indicator,
    [words().bounds[metric.bound], exactValue(metric)].filter(Boolean).join(' '),
    metric.owner,
    metric.period,
    [words().changes[metric.change], metric.basis].filter(Boolean).join(' '),
    metric.quote,
    ...(byHand ? [metric.corrected?.map(({ slot, was }) => `${t(slot)}: ${was}`).join('; ')] : []),
  ]);
  const plain = (cell) => (cell ?? '').replaceAll(/\s+/g, ' ').replace(FORMULA, "'$&");
  const columns = [...(articles ? ['article'] : []), ...COLUMNS, ...(byHand ? ['corrected'] : [])];
  return [columns.map((column) => t(column)), ...rows.map((row) => row.map(plain))];
}

async function copyTable(report) {
  const [head, ...rows] = grid(report);
  const text = [head, ...rows].map((row) => row.join('\t')).join('\n');
  const table = h('table', {}, h('tr', {}, ...head.map((cell) => h('th', {}, cell))), ...rows.map((row) => h('tr', {}, ...row.map((cell) => h('td', {}, cell)))));
  const kinds = { 'text/plain': text, 'text/html': table.outerHTML };
  const blobs = Object.entries(kinds).map(([type, content]) => [type, new Blob([content], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

const quoted = (cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The figures of many articles, which the core never sees together. */
const OF_MANY = {
  csv: (report) => `\ufeff${grid(report).map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`,
  json: ({ metrics }) => `${JSON.stringify(metrics.map(({ item, ...metric }) => metric), null, 1)}\n`,
};

export class TakeAway {
  #root;
  #parts;
  #report;
  #said = h('span', { class: 'said' });

  /** @param {{ root: HTMLElement, status: HTMLElement, write: (format: string) => Promise<Uint8Array>, source: () => object, onProblem: (code: string) => void }} parts */
  constructor(parts) {
    this.#root = parts.root;
    this.#parts = parts;
  }

  show(report) {
    this.#report = report;
    const many = Boolean(report.articles);
    if (!isNew(this.#root, many, words().tag)) return;
    const group = (label, ...buttons) => h('span', { class: 'group', role: 'group', 'aria-label': label }, h('span', { class: 'or' }, label), ...buttons);
    const files = Object.keys(OF_CORE).filter((format) => !many || OF_MANY[format]);
    this.#root.replaceChildren(
      group(t('figures'), this.#button(t('copy'), 'copy', () => this.#copy()), ...files.map((format) => this.#button(NAMES[format], format, () => this.#save(format))), ...(many ? [] : [this.#button(NAMES.jsonld, 'jsonld', () => this.#save('jsonld'))])),
      ...(many ? [] : [group(t('article'), this.#button(t('plain_text'), 'text', () => this.#save('text')), this.#button(NAMES['article-markdown'], 'article-markdown', () => this.#save('article-markdown')))]),
      group(t('link'), this.#button(t('link_settings'), 'link', () => this.#link(false)), ...(many ? [] : [this.#button(t('link_text'), 'link-text', () => this.#link(true))])),
      this.#said,
    );
  }

  #button(label, format, work) {
    // What the browser refuses has a number for a code.
    const onclick = () => work().catch(({ code }) => this.#parts.onProblem(typeof code === 'string' ? code : 'no_copy'));
    return h('button', { type: 'button', class: 'words', dataset: { format }, onclick }, label);
  }

  say(key) {
    this.#said.textContent = this.#parts.status.textContent = t(key);
    setTimeout(() => (this.#said.textContent = ''), SAID_FOR);
  }

  async #copy() {
    await copyTable(this.#report);
    this.say('copied');
  }

  async #save(format) {
    const { ending, content } = await this.#content(format);
    save(content, { ending, type: TYPES[ending] }, this.#report.article.title);
  }

  async #content(format) {
    if (OF_PAGE[format]) return { ending: OF_PAGE[format].ending, content: (await import('./outputs.js'))[OF_PAGE[format].write](this.#report) };
    const content = this.#report.articles ? OF_MANY[format](this.#report) : await this.#parts.write(format);
    return { ending: OF_CORE[format], content };
  }

  /** With the text only when it is asked for. */
  async #link(withText) {
    const { linkTo } = await import('./link.js');
    const link = await linkTo(words().tag, withText ? this.#parts.source() : undefined);
    if (!link) return this.#parts.onProblem('long_link');
    await navigator.clipboard.writeText(link);
    this.say('copied');
  }
}
