// The table to take along: copied for a spreadsheet or a document, or saved as a file that the core writes.

import { h } from './dom.js';
import { exactValue } from './format.js';
import { t, words } from './i18n/index.js';
import { save } from './save.js';

const FILES = {
  csv: { name: 'CSV', ending: 'csv', type: 'text/csv' },
  xlsx: { name: 'Excel', ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  markdown: { name: 'Markdown', ending: 'md', type: 'text/markdown' },
  json: { name: 'JSON', ending: 'json', type: 'application/json' },
};
const COLUMNS = ['indicator', 'value', 'owner', 'period', 'change', 'as_written'];
/** A spreadsheet takes text that begins so for a formula. */
const FORMULA = /^(?:[=@]|[+-](?![\d.]))/;
const SAID_FOR = 1600;

/** @returns {string[][]} the head and a row for each figure */
export function grid({ metrics, articles }) {
  const rows = metrics.map((metric) => [
    ...(articles ? [metric.article] : []),
    metric.indicator,
    [words().bounds[metric.bound], exactValue(metric)].filter(Boolean).join(' '),
    metric.owner,
    metric.period,
    [words().changes[metric.change], metric.basis].filter(Boolean).join(' '),
    metric.quote,
  ]);
  const plain = (cell) => (cell ?? '').replaceAll(/\s+/g, ' ').replace(FORMULA, "'$&");
  const columns = articles ? ['article', ...COLUMNS] : COLUMNS;
  return [columns.map((column) => t(column)), ...rows.map((row) => row.map(plain))];
}

async function copy(report) {
  const [head, ...rows] = grid(report);
  const text = [head, ...rows].map((row) => row.join('\t')).join('\n');
  const table = h('table', {}, h('tr', {}, ...head.map((cell) => h('th', {}, cell))), ...rows.map((row) => h('tr', {}, ...row.map((cell) => h('td', {}, cell)))));
  const kinds = { 'text/plain': text, 'text/html': table.outerHTML };
  const blobs = Object.entries(kinds).map(([type, content]) => [type, new Blob([content], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

const quoted = (cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The figures of many articles, which the core never sees together. */
const ofMany = {
  csv: (report) => `\ufeff${grid(report).map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`,
  json: ({ metrics }) => `${JSON.stringify(metrics.map(({ item, ...metric }) => metric), null, 1)}\n`,
};

export class TakeAway {
  #report;
  #buttons = [];

  /** @param {{ root: HTMLElement, status: HTMLElement, write: (format: string) => Promise<Uint8Array>, onProblem: (code: string) => void }} parts */
  constructor({ root, status, write, onProblem }) {
    const said = h('span', { class: 'said' });
    const say = (key) => {
      said.textContent = status.textContent = t(key);
      setTimeout(() => (said.textContent = ''), SAID_FOR);
    };
    const button = (label, work) => h('button', { type: 'button', class: 'words', onclick: () => work().catch(({ code }) => onProblem(code ?? 'no_copy')), ...label });
    const files = Object.entries(FILES).map(([format, file]) => {
      const bytes = async () => (this.#report.articles ? ofMany[format](this.#report) : write(format));
      const element = button({ 'data-format': format }, async () => save(await bytes(), file, this.#report.article.title));
      element.textContent = file.name;
      return element;
    });
    const copies = button({ 'data-t': 'copy' }, async () => {
      await copy(this.#report);
      say('copied');
    });
    copies.textContent = t('copy');
    this.#buttons = files;
    root.append(copies, ...files, said);
  }

  show(report) {
    this.#report = report;
    for (const button of this.#buttons) button.hidden = Boolean(report.articles) && !ofMany[button.dataset.format];
  }
}
