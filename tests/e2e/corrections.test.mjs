// A figure corrected by hand: in the table, in every way out, marked as such, and taken back again.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { visit } from './support/page.mjs';

const visitor = visit();
const TEXT = 'Harbour town spent $2 million on boats in 2023. The town hired 40 people in 2023. The port hired 30 people in 2023.';

/** Opens the form of the figure that reads so, fills it in and sends it off. */
async function correct(quote, fields) {
  const { browser } = visitor;
  await browser.run((quote) => [...document.querySelectorAll('tr[data-figure]')].find((row) => row.textContent.includes(quote)).querySelector('button').click(), quote);
  await browser.click('#evidence [data-do=correct]');
  await browser.until(() => document.activeElement.closest('form.correct'));
  await browser.run((fields) => {
    for (const [name, value] of Object.entries(fields)) document.querySelector(`form.correct [name=${name}]`).value = value;
  }, fields);
  await browser.click('form.correct [type=submit]');
}
const corrected = () => visitor.browser.until(() => document.querySelector('#evidence p.by-hand')?.textContent);

/** What a button of the ways out saves, as text. */
const saved = async (format) => {
  const { browser } = visitor;
  await browser.run(() => {
    window.saved = null;
    URL.createObjectURL = (blob) => (window.saved = blob) && 'blob:none';
    HTMLAnchorElement.prototype.click = () => {};
  });
  await browser.click(`#take-away [data-format=${format}]`);
  return Buffer.from(await browser.until(async () => window.saved && [...new Uint8Array(await window.saved.arrayBuffer())])).toString();
};

test('a correction stands in the table, in every way out and in the charts, and can be put back', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  const before = await visitor.paste(TEXT);
  await correct('$2', { value: 'about €2.5 million', owner: 'Harbour Trust' });
  assert.match(await corrected(), /corrected by hand \(read as Value: 2000000; Unit: USD; Whose: /);
  const { rows } = await visitor.look();
  assert.match(rows[0].value, /^about €2\.5M corrected by hand$/);
  assert.equal(rows[0].owner, 'Harbour Trust');
  assert.deepEqual(rows.slice(1), before.rows.slice(1));
  assert.equal(await browser.run(() => document.activeElement.dataset.do), 'correct', 'the keyboard stays where it was');
  const csv = await saved('csv');
  assert.match(csv, /2500000,,about,EUR,money/);
  assert.match(csv, /value: 2000000; unit: USD; owner: /);
  const { metrics } = JSON.parse(await saved('json'));
  assert.deepEqual(metrics[0].corrected.map(({ slot }) => slot), ['value', 'unit', 'owner']);
  assert.equal(metrics[1].corrected, undefined);
  assert.match(await saved('markdown'), /2,500,000 \(corrected\)/);
  const { hasPart } = JSON.parse(await saved('jsonld'));
  assert.ok(hasPart[0].additionalProperty.some(({ name, value }) => name === 'corrected' && value === 'value'));
  await browser.run(() => document.querySelector('#rows button').click());
  await browser.click('#evidence [data-do=undo]');
  await browser.until(() => !document.querySelector('.by-hand'));
  assert.deepEqual((await visitor.look()).rows, before.rows);
});

test('the evidence says how likely a slot is and what else it may be, and a click takes that', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  await visitor.paste('清河科技团走访企业签订合作协议19份\n\n去年以来，清河市第十四批科技团走访企业3124次，达成合作协议146份，其中东湖区签订协议87份。\n');
  const offered = () => [...document.querySelectorAll('#evidence .rivals button')].map((button) => button.textContent);
  const figures = await browser.run(() => document.querySelectorAll('tr[data-figure]').length);
  let rivals = [];
  for (let figure = 0; figure < figures && rivals.length === 0; figure += 1) {
    await browser.run((figure) => document.querySelectorAll('tr[data-figure]')[figure].querySelector('button').click(), figure);
    assert.match(await browser.run(() => document.getElementById('evidence').textContent), /[0-9]+ %/);
    rivals = await browser.run(offered);
  }
  assert.ok(rivals.length > 0, 'no slot of this text has a rival');
  await browser.click('#evidence .rivals button');
  await corrected();
  assert.ok((await visitor.look()).rows.some(({ owner, indicator }) => [owner, indicator].includes(rivals[0])));
});

test('what is no number is refused in the form, and nothing has changed', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  const before = await visitor.paste(TEXT);
  await correct('40', { value: 'several' });
  await browser.until(() => /no number/.test(document.querySelector('form.correct [role=alert]').textContent));
  assert.equal((await visitor.look()).notice, '');
  await browser.press('\uE00C');
  await browser.until(() => !document.querySelector('form.correct'));
  assert.deepEqual((await visitor.look()).rows, before.rows);
});

test('a paste into a field of the form is no new article', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  await visitor.paste(TEXT);
  await browser.run(() => document.querySelector('#rows button').click());
  await browser.click('#evidence [data-do=correct]');
  await browser.until(() => document.activeElement.closest('form.correct'));
  await browser.run(() => (document.activeElement.value = ''));
  await visitor.dispatchPaste('7');
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.equal((await visitor.look()).rows.length, 3);
});

test('corrected figures are drawn and compared as corrected, and say so', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  await visitor.paste(TEXT);
  await correct('40', { value: '45' });
  await corrected();
  await browser.click('#tab-chart');
  const drawn = await browser.until(() => document.querySelector('#chart svg')?.textContent);
  assert.match(drawn, /45[^;]*\*/);
  assert.match(drawn, /\* corrected by hand/);
});

test('an article opened from the list takes its corrections back into it', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  await visitor.paste(TEXT);
  await correct('40', { value: '45' });
  await corrected();
  await browser.click('#collect');
  const inList = () => browser.until(() => document.body.dataset.mode === 'batch' && document.getElementById('batch-progress').hidden && [...document.querySelectorAll('#rows tr')].map((row) => row.textContent));
  assert.match((await inList()).join(), /45/);
  await browser.click('#batch-list button');
  await browser.until(() => document.body.dataset.mode === 'article');
  await correct('30', { value: '35' });
  await corrected();
  await browser.click('#back');
  assert.match((await inList()).join(), /45.*35/);
  assert.match(await saved('csv'), /Value: 30/);
  await browser.click('#batch-list button');
  await browser.until(() => document.body.dataset.mode === 'article');
  assert.match((await visitor.look()).rows.map(({ value }) => value).join(), /45.*35/);
});
