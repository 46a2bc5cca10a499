// The table of figures as cells of text: for the clipboard, and for files of what the core never sees together. Loaded when it is asked for.

import { h } from './dom.js';
import { exactValue } from './format.js';
import { t, words } from './i18n/index.js';

const COLUMNS = ['indicator', 'value', 'owner', 'period', 'change', 'as_written'];
/** A spreadsheet takes text that begins so for a formula; a number with its sign is a number, `-2+3` is none. */
const FORMULA = /^(?:[=@＝＋－＠\t\r]|[+-](?![\d.,]+%?$))/;

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

export async function copyTable(report) {
  const [head, ...rows] = grid(report);
  const text = [head, ...rows].map((row) => row.join('\t')).join('\n');
  const table = h('table', {}, h('tr', {}, ...head.map((cell) => h('th', {}, cell))), ...rows.map((row) => h('tr', {}, ...row.map((cell) => h('td', {}, cell)))));
  const kinds = { 'text/plain': text, 'text/html': table.outerHTML };
  const blobs = Object.entries(kinds).map(([type, content]) => [type, new Blob([content], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

/** Where the decimal mark is a comma, a semicolon parts cells. */
const BEHIND_SEMICOLON = /;(?=[ "]*[=+\-@＝＋－＠])/g;
const quoted = (text) => {
  const cell = text.replaceAll(BEHIND_SEMICOLON, ";'");
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
};

/** The figures of many articles, which the core never sees together. */
export const OF_MANY = {
  csv: (report) => `\ufeff${grid(report).map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`,
  json: ({ metrics }) => `${JSON.stringify(metrics.map(({ item, ...metric }) => metric), null, 1)}\n`,
};
