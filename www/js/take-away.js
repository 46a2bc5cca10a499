// The ways out: the table copied for a spreadsheet or a document, or saved as a file; the article without its page; a link.

import { h } from './dom.js';
import { t, words } from './i18n/index.js';
import { isNew } from './keyed.js';

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
/** What can be had of many articles together. */
const ALSO_OF_MANY = ['csv', 'json'];
/** What the page writes, from the report alone. */
const OF_PAGE = {
  jsonld: { ending: 'jsonld', write: 'jsonLd' },
  text: { ending: 'txt', write: 'articleText' },
  'article-markdown': { ending: 'md', write: 'articleMarkdown' },
};
const NAMES = { csv: 'CSV', xlsx: 'Excel', markdown: 'Markdown', json: 'JSON', jsonld: 'JSON-LD', 'article-markdown': 'Markdown' };
const SAID_FOR = 1600;

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
    const files = Object.keys(OF_CORE).filter((format) => !many || ALSO_OF_MANY.includes(format));
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
    await (await import('./grid.js')).copyTable(this.#report);
    this.say('copied');
  }

  async #save(format) {
    const [{ ending, content }, { save }] = await Promise.all([this.#content(format), import('./save.js')]);
    save(content, { ending, type: TYPES[ending] }, this.#report.article.title);
  }

  async #content(format) {
    if (OF_PAGE[format]) return { ending: OF_PAGE[format].ending, content: (await import('./outputs.js'))[OF_PAGE[format].write](this.#report) };
    const content = this.#report.articles ? (await import('./grid.js')).OF_MANY[format](this.#report) : await this.#parts.write(format);
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
