// What the page decided can be decided otherwise: a repair put back, a block kept or dropped; the figures follow.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { visit } from './support/page.mjs';

const visitor = visit();
const page = '首頁(yè) > 新聞\n青灣港新增航線(xiàn)12條 同比增長(zhǎng)8.5%\n來(lái)源:青灣日?qǐng)?bào)\n去年,港區(qū)簽約項(xiàng)目20個(gè),總投資１.5億(yì)元,惠及企業(yè)2000家。\n版權(quán)所有 共3萬(wàn)人訂閱';

/** Reading again replaces the rows: waits until they are new. */
async function after(work) {
  await visitor.browser.run(() => {
    window.seen = document.getElementById('summary').firstChild;
  });
  await work();
  await visitor.browser.until(() => document.getElementById('summary').firstChild !== window.seen);
  return visitor.look();
}

test('a repair is put back from its card and mended again from the list', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  const { repairs, rows, text } = await visitor.paste(page);
  assert.ok(rows.some(({ value }) => value === '1.5億元'), JSON.stringify(rows));
  const width = await browser.run(() => [...document.querySelectorAll('#article .repair')].find((e) => e.textContent === '1').dataset.repair);
  // The card closes when the article scrolls, as it may to bring the repair under the pointer.
  await browser.run((width) => new Promise((resolve) => {
    document.querySelector(`#article .repair[data-repair="${width}"]`).scrollIntoView({ block: 'center' });
    setTimeout(resolve, 200);
  }), width);
  await browser.click(`#article .repair[data-repair="${width}"]`);
  await browser.until(() => document.querySelector('#repair-card .choose button'));
  const put = await after(() => browser.click('#repair-card .choose button'));
  assert.match(put.text, /１\.5億元/);
  assert.match(put.summary, /left 1 as it was/);
  assert.equal(put.repairs, repairs, 'what was put back stays marked');
  await visitor.turn('mended');
  const again = await after(() => browser.click('#panel .words'));
  assert.equal(again.text, text);
  assert.doesNotMatch(again.summary, /as it was/);
  assert.equal(await browser.run(() => document.getElementById('panel').hidden), false, 'the list stays open');
});

test('all repairs of a kind are put back at once, and what is saved follows', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  await visitor.paste(page);
  await visitor.turn('mended');
  const kind = await browser.run(() => [...document.querySelectorAll('#panel h3')].findIndex((e) => e.textContent.includes('brackets')));
  const { text } = await after(() => browser.run((kind) => document.querySelectorAll('#panel h3')[kind].querySelector('button').click(), kind));
  assert.match(text, /項\(xiàng\)目/);
  const saved = await browser.run(() => new Promise((resolve) => {
    URL.createObjectURL = (blob) => resolve(blob.text()) ?? 'blob:none';
    HTMLAnchorElement.prototype.click = () => {};
    document.querySelector('#take-away [data-format=json]').click();
  }));
  assert.match(JSON.parse(saved).text, /項\(xiàng\)目/);
});

test('a dropped line is kept and a kept one dropped; its figures come and go', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  const before = await visitor.paste(page);
  assert.ok(!before.rows.some(({ value }) => value.includes('3萬')));
  await visitor.turn('dropped');
  const last = await browser.run(() => document.querySelectorAll('#panel li').length);
  const kept = await after(() => browser.click(`#panel li:nth-child(${last}) .words`));
  assert.equal(kept.rows.length, before.rows.length + 1, JSON.stringify(kept.rows));
  await browser.run(() => [...document.querySelectorAll('#article .block')].at(-1).scrollIntoView());
  const dropped = await after(() => browser.run(() => [...document.querySelectorAll('#article .block .flip.drops')].at(-1).click()));
  assert.equal(dropped.rows.length, before.rows.length);
  await browser.run(() => document.querySelector('#rows tr:last-child button').click());
  const without = await after(() => browser.press('x'));
  assert.ok(without.rows.length < before.rows.length, 'the key x drops the block of the chosen figure');
});

test('decisions stay with what was not edited, and leave with the text', async () => {
  await visitor.arrive();
  const kept = await visitor.browser.run(async () => {
    const { Choices } = await import('./js/choices.js');
    const choices = new Choices();
    choices.putBack([{ start: 2, end: 4, before: 'ab' }, { start: 8, end: 10, before: 'cd' }]);
    choices.flip({ start: 20, kept: true });
    choices.follow('0123456789012345678901234', '0123456X789012345678901234');
    const moved = choices.options;
    choices.follow('0123456X789012345678901234', '0123456X7');
    return [moved, choices.options];
  });
  assert.deepEqual(kept, [{ undo: [2, 9], keep: [], drop: [21], corrections: [] }, { undo: [2], keep: [], drop: [], corrections: [] }]);
  await visitor.paste(page);
  await visitor.turn('dropped');
  await after(() => visitor.browser.click('#panel li:last-child .words'));
  const { folds } = await visitor.paste(`${page} `);
  assert.ok(folds.some((line) => line.includes('版權')), 'another text is read without them');
});
