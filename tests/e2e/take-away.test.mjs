// The table leaves the page in every form it offers, and whole.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { visit } from './support/page.mjs';

const visitor = visit();
const text = 'Harlan Foods said net income rose 31% to $214 million in the second quarter. It cut roughly 450 jobs.';

test('the table is copied as text and as a table', async () => {
  const browser = await visitor.arrive();
  await browser.command('Browser.grantPermissions', { permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'] });
  const { rows } = await visitor.paste(text);
  await browser.click('#take-away [data-format=copy]');
  await browser.until(() => document.querySelector('.said').textContent !== '');
  const copied = await browser.run(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type) => (await item.getType(type)).text();
    return { plain: await read('text/plain'), html: await read('text/html') };
  });
  const lines = copied.plain.split(/\r?\n/);
  assert.equal(lines.length, rows.length + 1);
  assert.ok(lines.some((line) => line.includes('\t214,000,000 USD\t') && line.endsWith('\t$214 million')), copied.plain);
  assert.equal(copied.html.match(/<tr>/g).length, rows.length + 1);
});

for (const [format, begins] of [['csv', [0xef, 0xbb, 0xbf]], ['xlsx', [0x50, 0x4b, 0x03, 0x04]], ['markdown', []], ['json', [0x7b]]]) {
  test(`the table is saved as ${format}`, async () => {
    const browser = await visitor.arrive();
    await visitor.paste(text);
    await browser.run(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        window.saved = blob;
        return make.call(URL, blob);
      };
      HTMLAnchorElement.prototype.click = function () {
        window.savedAs = this.download;
      };
    });
    await browser.click(`#take-away [data-format=${format}]`);
    const bytes = await browser.until(async () => window.saved && [...new Uint8Array(await window.saved.arrayBuffer())]);
    assert.deepEqual(bytes.slice(0, begins.length), begins);
    assert.ok(format === 'xlsx' || Buffer.from(bytes).toString().includes('214'));
    assert.match(await browser.run(() => window.savedAs), /\.(csv|xlsx|md|json)$/);
  });
}

test('text that a spreadsheet would take for a formula is not one', async () => {
  const browser = await visitor.arrive();
  const rows = await browser.run(async () => {
    const { grid } = await import('./js/grid.js');
    const metric = (indicator, quote) => ({ indicator, quote, bound: 'exact', value_text: '1', unit: '', owner: null, period: null, change: null, basis: null });
    return grid({ metrics: [metric('=HYPERLINK("x")', '-3%'), metric('@sum', '+8%'), metric('-cmd', '8%')] });
  });
  assert.deepEqual(rows.slice(1).map(([indicator]) => indicator), ["'=HYPERLINK(\"x\")", "'@sum", "'-cmd"]);
  assert.deepEqual(rows.slice(1).map((row) => row.at(-1)), ['-3%', '+8%', '8%']);
});

test('of many articles neither, where a semicolon parts cells', async () => {
  const browser = await visitor.arrive();
  const csv = await browser.run(async () => {
    const { OF_MANY } = await import('./js/grid.js');
    const metric = { indicator: 'a;=1;" @b; c', quote: '8%', bound: 'exact', value_text: '1', unit: '', owner: null, period: null, change: null, basis: null };
    return OF_MANY.csv({ metrics: [metric] });
  });
  assert.ok(csv.includes(`"a;'=1;'"" @b; c"`), csv);
});

/** What a button of the ways out saves. */
const saved = async (format) => {
  const { browser } = visitor;
  await browser.run(() => {
    window.saved = null;
    URL.createObjectURL = (blob) => (window.saved = blob) && 'blob:none';
    HTMLAnchorElement.prototype.click = () => {};
  });
  await browser.click(`#take-away [data-format=${format}]`);
  return browser.until(() => window.saved?.text());
};

test('figures are saved as linked data, with bounds as least and most values', async () => {
  await visitor.arrive();
  await visitor.paste(`${text} More than 12,000 people work there.`);
  const data = JSON.parse(await saved('jsonld'));
  assert.equal(data['@context'], 'https://schema.org');
  const income = data.hasPart.find(({ value }) => value.value === 214000000);
  assert.deepEqual([income.value['@type'], income.value.unitText, income.value.description], ['QuantitativeValue', 'USD', '$214 million']);
  assert.ok(data.hasPart.some(({ value }) => value.minValue === 12000 && value.value === undefined));
});

test('the article is saved without its page', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  await browser.run(() => performance.clearMeasures('tallymark:shown'));
  await browser.click('[data-sample=en]');
  await visitor.answer();
  const plain = await saved('text');
  assert.match(plain, /^Harlan Foods profit jumps 31% on snack demand\n\n/);
  assert.doesNotMatch(plain, /All rights reserved|min read/);
  assert.match(await saved('article-markdown'), /^# Harlan Foods profit jumps 31% on snack demand\n\n/);
});

test('a link carries settings, and the text only on request', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  await browser.command('Browser.grantPermissions', { permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'] });
  await visitor.paste(text);
  const link = async (format) => {
    await browser.run(() => navigator.clipboard.writeText(''));
    await browser.click(`#take-away [data-format=${format}]`);
    return browser.until(() => navigator.clipboard.readText());
  };
  assert.match(await link('link'), /#lang=en(&columns=[^&]*)?$/);
  const whole = await link('link-text');
  assert.match(whole, /&packed=[\w-]+$/);
  await browser.open('about:blank');
  await browser.open(whole.replace('lang=en', 'lang=zh-Hans'));
  const { rows } = await visitor.answer();
  assert.ok(rows.some(({ value }) => value === '$214M'));
  assert.equal(await browser.run(() => document.documentElement.lang), 'zh-Hans');
  await browser.open('about:blank');
  await browser.open(`${visitor.address}#lang=en&packed=broken`);
  await browser.until(() => !document.getElementById('notice').hidden);
  assert.match((await visitor.look()).notice, /damaged/);
});
