// From a figure to its words and back, by mouse and by keyboard.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { visit } from './support/page.mjs';
import { WWW } from './support/site.mjs';

const visitor = visit();
const english = await readFile(`${WWW}samples/en.txt`, 'utf8');

const chosen = () =>
  visitor.browser.run(() => ({
    row: document.querySelector('tr[aria-current=true]')?.dataset.figure ?? null,
    mark: document.querySelector('.figure.chosen')?.dataset.figure ?? null,
    evidence: document.getElementById('evidence').textContent,
    focus: document.activeElement.closest('[data-figure]')?.tagName ?? document.activeElement.tagName,
  }));

test('a click on a row finds the figure in the article, and back', async () => {
  const browser = await visitor.arrive();
  const { rows, marks } = await visitor.paste(english);
  assert.equal(marks.length, rows.length);
  await browser.click('#row-3 button');
  const first = await chosen();
  assert.deepEqual([first.row, first.mark], ['3', '3']);
  assert.ok(first.evidence.includes(marks[3].replace('?', '')));
  await browser.click('#place-1');
  const second = await chosen();
  assert.deepEqual([second.row, second.mark], ['1', '1']);
});

test('the keyboard alone walks the figures and changes sides', async () => {
  const browser = await visitor.arrive();
  await visitor.paste(english);
  await browser.press('j');
  await browser.press('j');
  assert.equal((await chosen()).row, '1');
  await browser.press('k');
  assert.equal((await chosen()).row, '0');
  await browser.run(() => document.querySelector('#row-0 button').focus());
  await browser.press('\uE007');
  assert.equal((await chosen()).focus, 'A');
  await browser.press('\uE014');
  assert.equal((await chosen()).mark, '1');
  await browser.press('\uE007');
  assert.deepEqual([(await chosen()).focus, (await chosen()).row], ['TR', '1']);
  await browser.press('\uE00C');
  assert.equal((await chosen()).row, null);
});

test('a kind chosen above the table leaves only its figures', async () => {
  const browser = await visitor.arrive();
  const { rows } = await visitor.paste(english);
  await browser.click('.chip.money');
  const money = (await visitor.look()).rows;
  assert.ok(money.length > 0 && money.length < rows.length && money.every(({ value }) => value.includes('$')));
});

test('on a phone a choice does not carry the reader away to the other side', async () => {
  const browser = await visitor.arrive({ width: 390, height: 780, mobile: true });
  await visitor.paste(english);
  await browser.run(() => document.getElementById('place-4').scrollIntoView({ block: 'center' }));
  const before = await browser.run(() => scrollY);
  await browser.click('#place-4');
  assert.equal((await chosen()).row, '4');
  assert.ok(Math.abs((await browser.run(() => scrollY)) - before) < 50);
  await browser.click('#evidence .places button:last-child');
  assert.equal((await chosen()).focus, 'TR');
});
