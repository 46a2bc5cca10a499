// Nothing of a text is stored unless a person asks; what they asked for is there again, and one button deletes it all.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { visit } from './support/page.mjs';

const visitor = visit();
const TEXT = 'Harbour town hires 40\nBy Ann Reed\nThe harbour town hired 40 people in 2023, and it bought 3 boats.';

/** Everything that the browser holds of this page, as one text. */
const stored = () =>
  visitor.browser.run(async () => {
    const all = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise((resolve) => Object.assign(indexedDB.open(name), { onsuccess: ({ target }) => resolve(target.result) }));
      for (const store of database.objectStoreNames) {
        const rows = await new Promise((resolve) => Object.assign(database.transaction(store).objectStore(store).getAll(), { onsuccess: ({ target }) => resolve(target.result) }));
        all.push(JSON.stringify(rows));
      }
      database.close();
    }
    for (const name of await caches.keys()) for (const { url } of await (await caches.open(name)).keys()) all.push(url);
    return all.join('\n');
  });

test('an article is stored only when it is kept, and is gone when all is deleted', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  await visitor.paste(TEXT);
  assert.doesNotMatch(await stored(), /boats|Harbour/);
  await browser.run(() => [...document.querySelectorAll('#rows tr button')].at(-1).click());
  await browser.press('x');
  await browser.until(() => document.querySelectorAll('#rows tr').length < 3);
  const { rows } = await visitor.look();
  await browser.click('#keep');
  await browser.until(() => !document.getElementById('kept').hidden);
  assert.match(await stored(), /boats/);
  await visitor.arrive();
  await browser.until(() => !document.getElementById('kept').hidden);
  assert.match(await browser.run(() => document.querySelector('#kept summary').textContent), /\(1\)/);
  await browser.run(() => performance.clearMeasures('tallymark:shown'));
  await browser.click('#kept summary');
  await browser.click('#kept li button');
  assert.deepEqual((await visitor.answer()).rows, rows, 'with what was decided about it');
  await browser.click('#kept summary');
  await browser.click('#kept .menu-body > .words');
  await browser.until(() => document.getElementById('kept').hidden);
  assert.doesNotMatch(await stored(), /boats|Harbour/);
});

test('one of several is deleted alone', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  for (const text of [TEXT, 'The port hired 30 people.']) {
    await visitor.paste(text);
    await browser.click('#keep');
    await browser.until(() => document.querySelector('.said').textContent === 'Kept');
    await browser.until(() => document.querySelector('.said').textContent === '');
  }
  await browser.click('#kept summary');
  await browser.click('#kept li:last-child .round');
  await browser.until(() => document.querySelectorAll('#kept li').length === 1);
  assert.doesNotMatch(await stored(), /boats/);
  assert.match(await stored(), /port hired/);
  await browser.click('#kept .menu-body > .words');
  await browser.until(() => document.getElementById('kept').hidden);
});

test('a full store and a forbidden one are said in words, and the page goes on', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  await visitor.paste(TEXT);
  for (const [name, said] of [['QuotaExceededError', /no room left/], ['SecurityError', /did not let this be kept/]]) {
    await browser.run((name) => {
      window.add ??= IDBObjectStore.prototype.add;
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('none', name);
      };
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    }, name);
    await browser.click('#keep');
    await browser.until(() => !document.getElementById('notice').hidden);
    assert.match((await visitor.look()).notice, said);
    await browser.run(() => (document.getElementById('notice').hidden = true));
  }
  assert.match((await visitor.paste('Fares rose 8%.')).summary, /1 figure/);
  await browser.run(() => document.getElementById('language').dispatchEvent(new Event('change')));
});
