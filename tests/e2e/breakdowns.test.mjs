// What breaks underneath: a worker that falls, is killed or hangs, a clipboard that is refused. The page says so and goes on, and
// nothing that has fallen is asked again.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { visit } from './support/page.mjs';

const visitor = visit();

/** Every worker of the page with what it was asked, from before the page's first script. */
const WATCH = `{
  const Native = Worker;
  window.workers = [];
  window.Worker = class extends Native {
    constructor(...given) {
      super(...given);
      this.asked = [];
      workers.push(this);
    }
    postMessage(...given) {
      this.asked.push(given[0]);
      super.postMessage(...given);
    }
  };
}`;
const LONG = 'The town hired 300 people last year, which is 8% more than before.\\n';

/** Pastes what takes seconds, and waits until it is being read. */
async function startLongPaste() {
  const { browser } = visitor;
  await browser.run((line) => {
    performance.clearMeasures('tallymark:shown');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', line.repeat(15_000));
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, LONG);
  await browser.until(() => workers.at(-1).asked.some(({ text }) => text?.length > 900_000));
}
const goesOn = async () => assert.match((await visitor.paste('Fares rose 8%.')).summary, /1 figure/);
const askedAfter = (worker, count) => visitor.browser.run((worker, count) => workers[worker].asked.length - count, worker, count);
const asked = () => visitor.browser.run(() => [workers.length - 1, workers.at(-1).asked.length]);

test('the page under watch', async () => {
  await visitor.arrive();
  await visitor.browser.command('Page.addScriptToEvaluateOnNewDocument', { source: WATCH });
});

for (const [name, fall] of Object.entries({
  'a trap': () => workers.at(-1).dispatchEvent(new MessageEvent('message', { data: { id: workers.at(-1).asked.at(-1).id, error: { code: 'crashed', message: 'unreachable' } } })),
  'a worker that falls': () => workers.at(-1).dispatchEvent(new ErrorEvent('error', { message: 'out of memory', cancelable: true })),
})) {
  test(`after ${name} the instance is never asked again, and the page goes on`, async () => {
    const { browser } = visitor;
    await visitor.arrive();
    await startLongPaste();
    const [worker, count] = await asked();
    await browser.run(fall);
    await browser.until(() => !document.getElementById('notice').hidden);
    const { notice } = await visitor.look();
    assert.match(notice, /defect of Tallymark/);
    assert.ok(await browser.run(() => document.getElementById('editor').value.length > 0 || document.body.dataset.state === 'start'), 'the text is not lost');
    await goesOn();
    assert.equal(await askedAfter(worker, count), 0, 'nobody asks it again');
  });
}

test('a worker that was killed in the middle is given up, and the next paste does not wait for it', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  await startLongPaste();
  const [worker, count] = await asked();
  await browser.run(() => workers.at(-1).terminate());
  await browser.until(() => !document.getElementById('busy').hidden);
  const started = Date.now();
  await goesOn();
  assert.ok(Date.now() - started < 5000);
  assert.equal(await askedAfter(worker, count), 0);
  assert.equal((await visitor.look()).notice, '');
});

test('a worker of many articles that falls costs one article', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  await browser.run(() => {
    const dataTransfer = new DataTransfer();
    for (let n = 0; n < 30; n++) dataTransfer.items.add(new File([`Town ${n} hired ${n + 10} people. `.repeat(n === 3 ? 4000 : 3)], `${n}.txt`));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await browser.until(() => workers.some((worker) => worker.asked.at(-1)?.slim && worker.asked.at(-1).id === 3));
  await browser.run(() => workers.find((worker) => worker.asked.at(-1)?.id === 3).dispatchEvent(new ErrorEvent('error', { cancelable: true })));
  await browser.until(() => document.body.dataset.mode === 'batch' && document.getElementById('batch-progress').hidden);
  assert.match((await visitor.look()).summary, /Read 29 of 30 articles/);
});

test('a clipboard that is refused is said in words, both ways', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  await browser.run(() => {
    const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    Object.assign(navigator.clipboard, { read: refuse, readText: refuse, write: refuse, writeText: refuse });
  });
  await browser.click('#paste');
  await browser.until(() => !document.getElementById('notice').hidden);
  assert.match((await visitor.look()).notice, /did not hand over the clipboard/);
  await goesOn();
  for (const format of ['copy', 'link', 'link-text']) {
    await browser.run(() => (document.getElementById('notice').hidden = true));
    await browser.click(`#take-away [data-format=${format}]`);
    await browser.until(() => !document.getElementById('notice').hidden);
    assert.match((await visitor.look()).notice, /did not let the table be copied/, format);
  }
  await goesOn();
});

test('pastes into a running paste: the last one is shown, and only it', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  await startLongPaste();
  for (let n = 1; n <= 5; n++) {
    await browser.run((n) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', `Town ${n} hired ${n}00 people.`);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, n);
  }
  const { rows, notice } = await visitor.answer();
  assert.deepEqual([rows.map(({ value }) => value), notice], [['500'], '']);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  assert.deepEqual((await visitor.look()).rows, rows, 'the long one does not come later');
  assert.equal(await browser.run(() => document.getElementById('busy').hidden), true);
});

for (const [name, source] of [
  ['starts no worker', "window.Worker = class extends EventTarget { constructor() { super(); setTimeout(() => this.onerror(new ErrorEvent('error', { cancelable: true }))); } postMessage() {} terminate() {} };"],
  ['has no workers', 'delete window.Worker;'],
]) {
  test(`in a browser that ${name} the page reads by itself`, async () => {
    const { browser } = visitor;
    const { identifier } = await browser.command('Page.addScriptToEvaluateOnNewDocument', { source });
    await visitor.arrive();
    assert.match((await visitor.paste('Fares rose 8%.')).summary, /1 figure/);
    assert.match((await visitor.paste('Fares rose 9% to $3.')).summary, /2 figures/);
    assert.equal((await visitor.look()).notice, '');
    await browser.command('Page.removeScriptToEvaluateOnNewDocument', { identifier });
  });
}
