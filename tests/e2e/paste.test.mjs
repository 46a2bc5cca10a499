// From a paste to the figures of the article.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { visit } from './support/page.mjs';
import { WWW } from './support/site.mjs';

const CONTROL = '\uE009';
const visitor = visit();
const damaged = await readFile(`${WWW}samples/zh-hant.txt`, 'utf8');

test('a damaged page is mended, stripped and laid out', async () => {
  await visitor.arrive();
  const { summary, rows, title, text, folds, repairs } = await visitor.paste(damaged);
  assert.match(summary, /Mended \d\d places/);
  assert.match(summary, /dropped \d+ lines/);
  assert.equal(title, '環球速訊:滄瀾市上半年簽約項目126個 總投資超480億元');
  assert.doesNotMatch(text, /\((xiàng|gè|yè)\)/);
  assert.match(text, /把服務送到車間。”這是/);
  assert.ok(repairs > 60, `${repairs} repairs are marked`);
  assert.ok(folds.some((line) => line.includes('Copyright')), 'the footer is folded away');
  const row = (indicator, value) =>
    assert.ok(rows.some((r) => r.indicator.includes(indicator) && r.value.includes(value)), `${indicator} ${value} in ${JSON.stringify(rows)}`);
  row('項目', '126個');
  row('總投資', 'over 480億元');
  row('成交額', 'nearly 12億元');
  row('企業', '43家');
  assert.ok(rows.some(({ value, change }) => value === '23.6%' && change.includes('up')), 'the growth rate rises');
});

test('words of the sentence open what is behind them', async () => {
  const browser = await visitor.arrive();
  await visitor.paste(damaged);
  const panel = () => browser.run(() => document.getElementById('panel').textContent);
  await visitor.turn('mended');
  assert.match(await panel(), /項\(xiàng\)→項/);
  await visitor.turn('dropped');
  assert.match(await panel(), /Copyright.*copyright/);
  await visitor.turn('dropped');
  assert.equal(await panel(), '');
});

test('Control and V on the page is enough', async () => {
  const browser = await visitor.arrive();
  await browser.command('Browser.grantPermissions', { permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'] });
  await browser.run((text) => navigator.clipboard.writeText(text), damaged);
  await browser.press(CONTROL, 'v');
  const { title } = await visitor.answer();
  assert.match(title, /滄瀾市/);
});

test('typing is read as it goes', async () => {
  const browser = await visitor.arrive();
  await browser.type('#editor', '去年，该市新增企业20家。');
  await browser.until(() => document.querySelectorAll('tr[data-figure]').length === 1);
  assert.equal((await visitor.look()).rows[0].value, '20家');
});

for (const [name, figure] of [['hant', '126個'], ['hans', '3.6万户'], ['en', '$214M']]) {
  test(`the sample ${name} shows its figures`, async () => {
    const browser = await visitor.arrive();
    await browser.run(() => performance.clearMeasures('tallymark:shown'));
    await browser.click(`[data-sample=${name}]`);
    const { rows } = await visitor.answer();
    assert.ok(rows.some(({ value }) => value === figure), `${figure} in ${rows.map(({ value }) => value)}`);
  });
}

test('a blink is enough', async (t) => {
  const browser = await visitor.arrive();
  const loading = await browser.run(() => performance.getEntriesByName('tallymark:ready')[0].startTime);
  const spans = [];
  for (let i = 0; i < 7; i++) {
    await visitor.paste(damaged);
    spans.push(await browser.run(() => performance.getEntriesByName('tallymark:shown')[0].duration));
  }
  t.diagnostic(`ready ${Math.round(loading)} ms after opening; paste to shown, ms: ${spans.map(Math.round).join(' ')}; ${(await visitor.look()).timing}`);
  assert.ok(Math.min(...spans) < 100, `${spans}`);
});
