// Typing into an article that has been read: what changed is drawn anew, and nothing else.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { visit } from './support/page.mjs';
import { WWW } from './support/site.mjs';

const visitor = visit();
const sample = await readFile(`${WWW}samples/zh-hans.txt`, 'utf8');
const damaged = await readFile(`${WWW}samples/zh-hant.txt`, 'utf8');
const LONG = sample.repeat(20).slice(0, 20_000);

/** Milliseconds of the page's thread for a keystroke and its reading. Drawn as a whole it is 110 to 165 on two virtual cores, and 30 as it is. */
const LIMIT = 80;
/** What no keystroke can do without: less, and it is not measured what should be. */
const LEAST = 4;

/** Puts `words` in the place of [start, end) of what stands in the field, as a keyboard does, and waits until it is read. */
async function edit(start, end, words) {
  await visitor.browser.run(
    (start, end, words) => {
      performance.clearMeasures('tallymark:shown');
      const editor = document.getElementById('editor');
      if (!document.body.classList.contains('editing')) document.getElementById('edit').click();
      editor.focus();
      editor.setSelectionRange(start, end);
      document.execCommand(words ? 'insertText' : 'delete', false, words);
    },
    start,
    end,
    words,
  );
  await visitor.answer();
}

/** All that is shown of the reading. */
const shown = () =>
  visitor.browser.run(() => ({
    text: document.getElementById('editor').value,
    ...Object.fromEntries(['summary', 'article', 'article-pager', 'head', 'rows', 'table-pager', 'filters', 'lists', 'table-menu', 'take-away'].map((id) => [id, document.getElementById(id).innerHTML.replaceAll(' class=""', '')])),
  }));

/** Each word that fills a slot of a figure, as the article marks it when the figure is chosen. */
const marked = (figure) =>
  visitor.browser.run((figure) => {
    document.querySelector(`#row-${figure} button`).click();
    const found = [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String).join()]);
    return Object.fromEntries(found.sort());
  }, figure);

test('what was typed stands as if it had been pasted whole', async () => {
  await visitor.arrive();
  await visitor.browser.until(() => performance.getEntriesByName('tallymark:warm').length > 0);
  const text = `${sample}\n\n${damaged}\n\n${sample}`;
  await visitor.paste(text);
  await marked(5);
  const edits = [
    // A figure before all others: each has another number.
    [0, 0, '去年，青湾市新增企业20家，同比增长5%。\n'],
    [text.length - 40, text.length - 40, '全年新增岗位300个。'],
    // Repairs, rows and blocks go, in the middle.
    [sample.length + 60, sample.length + 400, ''],
    [300, 420, ''],
    [0, 1, '\u4eca'],
  ];
  for (const [start, end, words] of edits) await edit(start, end, words);
  const typed = await shown();
  const last = (await visitor.look()).rows.length - 1;
  const slots = [await marked(0), await marked(last)];
  assert.ok(slots.every((found) => Object.keys(found).length > 1), JSON.stringify(slots));
  await visitor.arrive();
  await visitor.paste(typed.text);
  const pasted = await shown();
  for (const part of Object.keys(pasted)) {
    const at = [...pasted[part]].findIndex((unit, i) => unit !== typed[part][i]);
    assert.ok(typed[part] === pasted[part], `${part}: …${typed[part].slice(at - 40, at + 80)}… typed, …${pasted[part].slice(at - 40, at + 80)}… pasted`);
  }
  assert.deepEqual(slots, [await marked(0), await marked(last)]);
});

test('what did not change is not drawn again', async () => {
  await visitor.arrive();
  await visitor.paste(LONG);
  await edit(400, 400, '字');
  await visitor.browser.run(() => {
    window.changes = { article: 0, rows: 0 };
    for (const id of ['article', 'rows']) {
      const count = (list) => list.forEach(({ addedNodes }) => (window.changes[id] += addedNodes.length));
      new MutationObserver(count).observe(document.getElementById(id), { childList: true, subtree: true });
    }
    document.querySelector('.fold').open = true;
  });
  const before = (await visitor.look()).rows.length;
  await edit(400, 400, '新');
  const changes = await visitor.browser.run(() => window.changes);
  assert.ok(changes.article > 0 && changes.article < 5, `${JSON.stringify(changes)} blocks and rows were drawn`);
  assert.ok(changes.rows < 5, `${JSON.stringify(changes)} blocks and rows were drawn`);
  assert.equal(await visitor.browser.run(() => document.querySelector('.fold').open), true, 'what the reader opened stays open');
  assert.equal((await visitor.look()).rows.length, before);
});

test('typing into a long article does not hold up the page', async (t) => {
  const { browser } = visitor;
  await visitor.arrive();
  await browser.until(() => performance.getEntriesByName('tallymark:warm').length > 0);
  await visitor.paste(LONG);
  await browser.click('#edit');
  await browser.run(() => {
    document.getElementById('editor').setSelectionRange(400, 400);
    window.longest = [];
    new PerformanceObserver((list) => window.longest.push(...list.getEntries().map(({ duration }) => Math.round(duration)))).observe({ type: 'longtask' });
  });
  // The processor's own time of the page's thread, all tasks together: what else the machine does is no part of it.
  await browser.command('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => (await browser.command('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  const type = async () => {
    await browser.run(() => performance.clearMeasures('tallymark:shown'));
    const before = await spent();
    await browser.press('字');
    await visitor.answer();
    return (await spent()) - before;
  };
  const each = [];
  for (let n = 0; n < 8; n++) each.push(await type());
  await browser.command('Performance.disable');
  each.sort((a, b) => a - b);
  const tasks = await browser.run(() => window.longest);
  t.diagnostic(`all tasks of a keystroke and its reading, ms: ${each.map(Math.round).join(' ')}; single tasks over 50 ms by the clock: ${tasks.join(' ') || 'none'}`);
  assert.match((await visitor.look()).text, /字{8}/, 'what was typed is in the article');
  assert.ok(each[4] < LIMIT && each[0] > LEAST, `${each}`);
});
