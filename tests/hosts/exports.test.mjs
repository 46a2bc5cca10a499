// What the page saves is what others read: the CSV and the workbook opened by libraries that know nothing of us. Needs npm.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';

import { visit } from '../e2e/support/page.mjs';
import { WWW } from '../e2e/support/site.mjs';

const visitor = visit();
const damaged = await readFile(`${WWW}samples/zh-hant.txt`, 'utf8');
let folder;
let library;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tallymark-exports-'));
  await promisify(execFile)('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, 'xlsx@0.18.5', 'papaparse@5.5.3']);
  library = createRequire(join(folder, 'x.js'));
});
after(() => rm(folder, { recursive: true, force: true }));

/** The bytes that a button of the ways out saves. */
async function saved(format) {
  const { browser } = visitor;
  await browser.run(() => {
    window.saved = null;
    URL.createObjectURL = (blob) => (window.saved = blob) && 'blob:none';
    HTMLAnchorElement.prototype.click = () => {};
  });
  await browser.click(`#take-away [data-format=${format}]`);
  return Buffer.from(await browser.until(async () => window.saved && [...new Uint8Array(await window.saved.arrayBuffer())]));
}

test('a workbook and a CSV hold the same figures, in Chinese characters and with every digit', async () => {
  await visitor.arrive();
  const { rows } = await visitor.paste(damaged);
  const csv = await saved('csv');
  assert.deepEqual([...csv.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const { data, errors } = library('papaparse').parse(csv.subarray(3).toString('utf8').trimEnd());
  assert.deepEqual(errors, []);
  const { SheetNames, Sheets } = library('xlsx').read(await saved('xlsx'));
  const sheet = library('xlsx').utils.sheet_to_json(Sheets[SheetNames[0]], { header: 1, defval: '', raw: true });
  assert.equal(data.length, rows.length + 1);
  assert.equal(sheet.length, data.length);
  assert.deepEqual(sheet[0].map(String), data[0]);
  const plain = (row) => data[0].map((_, n) => String(row[n] ?? '').replace(/^'/, ''));
  for (let n = 1; n < data.length; n++) assert.deepEqual(plain(sheet[n]), plain(data[n]), `row ${n}`);
  assert.ok(data.some((row) => row.some((cell) => cell.includes('48000000000'))), JSON.stringify(data.slice(0, 3)));
});

test('nothing of a text is a formula in any spreadsheet', async () => {
  const { browser } = visitor;
  const formulas = ['=HYPERLINK("http://example.org","click")', "=cmd|' /C calc'!A0", '@SUM(1+1)', '+1+1', '-2+3', '\t=1+1', '＝1+1', '=1+1";=1+1'];
  await visitor.arrive();
  const { rows } = await visitor.paste(formulas.map((formula, n) => `${formula} hired ${n + 20} people in 2023, ${n + 2}% more than ${formula}.`).join('\n'));
  assert.ok(rows.length >= formulas.length, `${rows.length}`);
  await browser.run(() => document.querySelector('#rows button').click());
  await browser.run(() => document.querySelector('#evidence [data-do=correct]').click());
  await browser.until(() => document.querySelector('form.correct'));
  await browser.run((formula) => {
    for (const name of ['unit', 'indicator', 'owner', 'period']) document.querySelector(`form.correct [name=${name}]`).value = formula;
    document.querySelector('form.correct [type=submit]').click();
  }, formulas[0]);
  await browser.until(() => document.querySelector('p.by-hand'));
  const isFormula = (cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^[+-]?[\d.,]+[%\w ]*$/.test(cell);
  const cellsOf = (csv) => library('papaparse').parse(csv.replace(/^\ufeff/, '')).data.flat();
  const csv = cellsOf((await saved('csv')).toString('utf8'));
  assert.ok(csv.some((cell) => cell.startsWith("'=HYPERLINK")), `${csv}`);
  assert.deepEqual(csv.filter(isFormula), []);
  const { Sheets } = library('xlsx').read(await saved('xlsx'), { cellFormula: true });
  const cells = Object.values(Sheets).flatMap((sheet) => Object.entries(sheet).filter(([at]) => !at.startsWith('!')));
  assert.ok(cells.some(([, { v }]) => String(v).includes('=HYPERLINK')));
  assert.deepEqual(cells.filter(([, { f, l }]) => f !== undefined || l !== undefined), []);
  await browser.run(() => (navigator.clipboard.write = async ([item]) => (window.copied = await (await item.getType('text/plain')).text())));
  await browser.click('#take-away [data-format=copy]');
  const copied = await browser.until(() => window.copied);
  assert.deepEqual(copied.split(/[\t\n]/).filter(isFormula), []);
  await browser.run(() => document.getElementById('collect').click());
  await browser.until(() => document.body.dataset.mode === 'batch' && document.getElementById('batch-progress').hidden);
  assert.deepEqual(cellsOf((await saved('csv')).toString('utf8')).filter(isFormula), []);
});
