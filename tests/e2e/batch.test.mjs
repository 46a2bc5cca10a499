// Several articles in one table: files, folders, JSON lines, collected pastes.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { visit } from './support/page.mjs';

const visitor = visit();

/** Drops files made in the page: `[name, text]`, or `count` of the like of `one`. */
const drop = (files, count = 0) =>
  visitor.browser.run(
    (files, count) => {
      const dataTransfer = new DataTransfer();
      for (const [name, text] of files) dataTransfer.items.add(new File([text], name));
      for (let n = 0; n < count; n++) {
        const line = `第${n + 1}号镇去年新增企业${n + 10}家，同比增长8.5%，完成投资${n + 1}.5亿元，惠及居民两千余人。`;
        dataTransfer.items.add(new File([`青湾${n}镇新增企业${n + 10}家\n${`${line}\n`.repeat(3)}`], `town-${n}.txt`));
      }
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    files,
    count,
  );
const finished = (limit = 20_000) =>
  visitor.browser.untilWithin(limit, () => document.body.dataset.mode === 'batch' && document.getElementById('batch-progress').hidden && document.getElementById('summary').textContent);
const articles = () => visitor.browser.run(() => [...document.querySelectorAll('#batch-list li')].map((e) => [...e.children].map((c) => c.textContent)));

const FILES = [
  ['north.txt', 'North line adds boats\nBy Ann Reed\nThe north line carried 950,000 passengers in 2023, and it hired 40 people.'],
  ['south.html', '<h1>South line adds boats</h1><p>The south line carried 1.2 million passengers in 2023, and it hired 25 people.</p>'],
  ['notes.jsonl', '{"text":"The east line hired 12 people in 2023."}\n{"title":"nothing"}\n'],
  ['paper.pdf', '%PDF-1.7 not a text'],
];

test('several files are one table by article, and what cannot be read says why', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  await drop(FILES);
  assert.match(await finished(), /Read 3 of 5 articles: \d+ figures, .*2 could not be read/);
  const list = await articles();
  assert.equal(list.length, 5);
  assert.match(list.find(([name]) => name === 'paper.pdf')[1], /not plain text/);
  assert.match(list.find(([name]) => name === 'notes.jsonl:2')[1], /holds no article/);
  const names = await browser.run(() => [...new Set([...document.querySelectorAll('td.of-article')].map((e) => e.textContent))]);
  assert.equal(names.length, 3, `${names}`);
  await browser.click('#rows tr:last-child button');
  await browser.until(() => document.body.dataset.mode === 'article' && document.querySelector('tr[aria-current]'));
  assert.match((await visitor.look()).text, /east line hired/);
  await browser.click('#back');
  assert.equal((await articles()).length, 5);
});

test('the table of several articles is compared, copied and saved', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  await drop(FILES);
  await finished();
  await browser.run(() => {
    URL.createObjectURL = (blob) => (window.saved = blob) && 'blob:none';
    HTMLAnchorElement.prototype.click = () => {};
  });
  assert.equal(await browser.run(() => document.querySelector('#take-away [data-format=xlsx]')), null);
  await browser.click('#take-away [data-format=csv]');
  const csv = await browser.until(() => window.saved?.arrayBuffer().then((b) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(b)));
  const lines = csv.trimEnd().split('\r\n');
  assert.ok(csv.startsWith('\ufeffArticle,'), lines[0]);
  assert.equal(lines.length, 1 + (await browser.run(() => document.querySelectorAll('#rows tr').length)));
  await browser.click('#tab-compare');
  await browser.until(() => document.querySelector('#compare .filters'));
  await browser.run(() => [...document.querySelectorAll('#compare .chip')].find((e) => e.textContent === 'by article').click());
  const heads = await browser.run(() => [...document.querySelectorAll('#compare tbody th')].map((e) => e.textContent));
  assert.ok(heads.some((name) => /people/.test(name)) || heads.length > 0, `${heads}`);
});

test('pastes are collected', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  await visitor.paste('The north line hired 40 people.');
  await browser.click('#collect');
  await finished();
  await visitor.paste('The south line hired 25 people.');
  await browser.click('#collect');
  await browser.until(() => document.querySelectorAll('#batch-list li').length === 2 && document.getElementById('batch-progress').hidden);
  assert.equal((await visitor.look()).rows.length, 2);
});

test('hundreds of files go by without a long halt, and can be stopped', async (t) => {
  const { browser } = visitor;
  await visitor.arrive();
  await browser.run(() => {
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({ type: 'longtask' });
  });
  const started = Date.now();
  await drop([], 60);
  assert.match(await finished(60_000), /Read 60 of 60 articles/);
  t.diagnostic(`60 files in ${Date.now() - started} ms, longest task ${Math.round(await browser.run(() => window.longest))} ms`);
  const memory = await browser.memory();
  t.diagnostic(`${memory && Math.round(memory)} MB`);
  assert.ok(memory === null || memory < 500, `${memory} MB`);
  await browser.click('#batch-clear');
  await drop([], 800);
  await browser.until(() => !document.getElementById('batch-progress').hidden && document.getElementById('batch-bar').value > 0);
  await browser.click('#batch-stop');
  const said = await finished();
  assert.ok(memory === null || (await browser.memory()) < 500);
  const [, read, stopped] = /Read (\S+) of 800 articles.*; (\S+) could not/.exec(said);
  assert.ok(Number(read.replace(',', '')) > 0 && Number(stopped.replace(',', '')) > 0, said);
});
