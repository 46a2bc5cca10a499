// The side of the figures: sorted, filtered, compared and drawn.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { visit } from './support/page.mjs';
import { WWW } from './support/site.mjs';

const visitor = visit();
const english = await readFile(`${WWW}samples/en.txt`, 'utf8');
const years = 'The ferry line carried 950,000 passengers in 2022. The ferry line carried nearly 1.2 million passengers in 2023. Revenue was $31 million in 2023, and revenue was $27.5 million in 2022. Fares rose 8% in 2023. Costs fell 5% in 2023. Fuel fell about 3% in 2022.';

const values = async () => (await visitor.look()).rows.map(({ value }) => value);

test('a column sorts up, down and back to the order of the text', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  const { rows } = await visitor.paste(english);
  const numbers = () => browser.run(() => [...document.querySelectorAll('td.value button')].map((e) => parseFloat(e.title.replaceAll(',', ''))));
  await browser.click('th.value button');
  const down = await numbers();
  assert.deepEqual(down, down.toSorted((a, b) => b - a));
  assert.equal(await browser.run(() => document.querySelector('th.value').ariaSort), 'descending');
  await browser.click('th.value button');
  assert.deepEqual(await numbers(), down.toSorted((a, b) => a - b));
  await browser.click('th.value button');
  assert.deepEqual(await values(), rows.map(({ value }) => value));
  const order = (value) =>
    browser.run((value) => {
      const select = document.querySelector('#table-menu select');
      select.value = value;
      select.dispatchEvent(new Event('change'));
    }, value);
  await order('value');
  assert.deepEqual(await numbers(), down);
  await order('');
  assert.deepEqual(await values(), rows.map(({ value }) => value));
  await browser.click('th.owner button');
  const owners = (await visitor.look()).rows.map(({ owner }) => owner).filter(Boolean);
  assert.deepEqual(owners, owners.toSorted(new Intl.Collator('en', { numeric: true }).compare));
});

test('owner and period leave only their figures; the place in the text brings a hidden one back', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  const { rows } = await visitor.paste(years);
  const pick = (facet, value) =>
    browser.run(
      (facet, value) => {
        const select = document.querySelector(`[data-facet=${facet}]`);
        select.value = value;
        select.dispatchEvent(new Event('change'));
      },
      facet,
      value,
    );
  await pick('period', 'in 2022');
  const shown = (await visitor.look()).rows;
  assert.ok(shown.length > 0 && shown.length < rows.length, `${shown.length} of ${rows.length}`);
  assert.ok(shown.every(({ period }) => period === 'in 2022'), JSON.stringify(shown));
  const hidden = rows.findIndex(({ period }) => period !== 'in 2022');
  await browser.click(`#place-${hidden}`);
  assert.equal((await values()).length, rows.length);
});

test('columns are chosen and remembered', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  await visitor.paste(years);
  const heads = () => browser.run(() => [...document.querySelectorAll('#head th')].map((e) => e.className));
  await browser.click('#tools .menu summary');
  await browser.run(() => [...document.querySelectorAll('#table-menu label')].find((e) => e.textContent === 'As written').querySelector('input').click());
  assert.deepEqual(await heads(), ['indicator', 'value', 'owner', 'period', 'change', 'quote']);
  await visitor.arrive();
  await visitor.paste(years);
  assert.ok((await heads()).includes('quote'));
  await browser.run(() => localStorage.clear());
});

test('the same thing in several years stands side by side', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  const { rows } = await visitor.paste(years);
  await browser.click('#tab-compare');
  const table = await browser.until(() => {
    const rows = [...document.querySelectorAll('#compare tr')];
    return rows.length > 1 && rows.map((row) => [...row.cells].map((cell) => cell.textContent));
  });
  const at = (name) => table[0].indexOf(name);
  const passengers = table.find(([name]) => /passengers/.test(name));
  assert.ok(passengers, JSON.stringify([table, rows]));
  assert.match(passengers[at('in 2022')], /950,000/);
  assert.match(passengers[at('in 2023')], /nearly 1\.2M/);
  await browser.click('#compare .amount');
  assert.ok(await browser.run(() => document.querySelector('.figure.chosen') !== null), 'a cell finds its place in the text');
});

test('units of one thing are brought to one before they are compared', async () => {
  await visitor.arrive();
  const [rows, none] = await visitor.browser.run(async () => {
    const { compare } = await import('./js/compare-model.js');
    const { convert } = await import('./js/units.js');
    const metric = (period, value_text, unit) => ({ indicator: 'Road', kind: 'measure', bound: 'exact', period, value_text, unit });
    const { rows } = compare([metric('2022', '12.5', 'km'), metric('2023', '800', 'm'), metric('2024', '3', 'km')], [0, 1, 2], 'period');
    return [rows.map(({ cells }) => [...cells.values()].map(([{ metric }]) => `${metric.value_text} ${metric.unit}`)), convert('1', 'm', 'mi')];
  });
  assert.deepEqual(rows, [['12.5 km', '0.8 km', '3 km']]);
  assert.equal(none, null, 'what has no exact value in another unit stays as it is');
});

test('figures of one unit are drawn with their bounds, and the picture goes along', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  await visitor.paste(years);
  await browser.click('#tab-chart');
  const name = await browser.until(() => document.querySelector('#chart svg')?.getAttribute('aria-label'));
  assert.ok(name.length > 0);
  const drawn = await browser.run(() => ({
    bars: document.querySelectorAll('#chart [data-bar]').length,
    rows: document.querySelectorAll('#chart .twin tr').length,
    text: document.querySelector('#chart svg').textContent,
  }));
  assert.equal(drawn.rows, drawn.bars, 'the table says what the bars say');
  assert.match(drawn.text, /read by Tallymark/);
  await browser.run(() => {
    window.files = [];
    URL.createObjectURL = (blob) => window.files.push(blob) && 'blob:none';
    HTMLAnchorElement.prototype.click = () => {};
  });
  await browser.click('#chart .pictures button');
  await browser.click('#chart .pictures button:last-child');
  const [svg, png] = await browser.until(async () => window.files.length === 2 && [await window.files[0].text(), [...new Uint8Array(await window.files[1].arrayBuffer())].slice(0, 4)]);
  assert.match(svg, /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^]*<text[^]*<\/svg>$/);
  assert.doesNotMatch(svg, /var\(--/);
  assert.deepEqual(png, [0x89, 0x50, 0x4e, 0x47]);
});

test('how figures stand to each other is said, with a way to the others, and what does not add up stands out', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  const { rows } = await visitor.paste('两镇去年分别新增企业30家、40家，合计80家。');
  assert.match(rows[2].value, /^80家 does not add up$/);
  await browser.run(() => document.querySelectorAll('#rows tr')[2].querySelector('button').click());
  const said = () => browser.run(() => document.querySelector('#evidence .relation')?.textContent ?? '');
  assert.equal(await said(), 'Total of 30家 40家; does not add up. By the others it would be 70家.');
  await browser.click('#evidence .relation button:nth-of-type(2)');
  assert.equal(await browser.run(() => document.querySelector('tr[aria-current]').dataset.figure), '1');
  assert.equal(await said(), '');
});
