// What is far too much: refused or cut with a word, in bounded time and memory, and the memory comes back.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';

import { visit } from './support/page.mjs';

const visitor = visit();
const packed = (bytes) => deflateRawSync(bytes, { level: 9 }).toString('base64url');

test('a link that unpacks to more than a book is refused', async () => {
  const { browser } = visitor;
  const bomb = packed(Buffer.alloc(100_000_000));
  assert.ok(bomb.length < 200_000, `${bomb.length}`);
  await browser.open('about:blank');
  await browser.open(`${visitor.address}#lang=en&packed=${bomb}`);
  await browser.until(() => document.getElementById('notice')?.textContent);
  assert.match((await visitor.look()).notice, /damaged/);
  const { size, spent } = await browser.run(async () => {
    const { fromLink } = await import('./js/link.js');
    let size = 0;
    const { getReader } = ReadableStream.prototype;
    ReadableStream.prototype.getReader = function () {
      const reader = getReader.call(this);
      const { read } = reader;
      reader.read = async () => {
        const part = await read.call(reader);
        size += part.value?.length ?? 0;
        return part;
      };
      return reader;
    };
    const started = performance.now();
    const { damaged } = await fromLink(location.hash);
    return { size: damaged && size, spent: performance.now() - started };
  });
  assert.ok(size > 0 && size < 5_000_000, `${size} bytes were unpacked`);
  assert.ok(spent < 3000, `${spent} ms`);
  assert.match((await visitor.paste('Fares rose 8%.')).summary, /1 figure/);
});

/** Pastes HTML made in the page, since a driver's message would be the slow part. */
const pasteMade = (make) =>
  visitor.browser.run(`() => {
    performance.clearMeasures('tallymark:shown');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', (${make})());
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }`);

for (const [name, make] of Object.entries({
  'entities of entities': () => `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghij'].map((c, n) => `<!ENTITY ${c} "${`&${'abcdefghi'[n]};`.repeat(10)}">`).join('')}]><p>&j;&j;&j; rose 8%.</p>`,
  'a hundred thousand entities': () => `<p>${'&amp;&#x4e00;&lt;'.repeat(33_000)} rose 8%.</p>`,
  'a hundred thousand nested tags': () => `${'<div>'.repeat(100_000)}<p>Fares rose 8%.</p>`,
  'a hundred thousand attributes': () => `<p ${Array.from({ length: 100_000 }, (_, n) => `a${n}=x`).join(' ')}>Fares rose 8%.</p>`,
  'unclosed everything': () => `${'<a href="'.repeat(20_000)}${'<!--'.repeat(20_000)}${'<script>'.repeat(5_000)}`,
})) {
  test(`${name} get an answer or a word`, async () => {
    const { browser } = visitor;
    await visitor.arrive();
    await pasteMade(make);
    await browser.untilWithin(60_000, () => performance.getEntriesByName('tallymark:shown').length > 0 || !document.getElementById('notice').hidden);
    assert.doesNotMatch((await visitor.look()).notice, /defect/);
    assert.match((await visitor.paste('Fares rose 9%.')).summary, /1 figure/);
  });
}

test('an archive that calls itself a text is refused unopened', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  await browser.run(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]), new Uint8Array(1000)], 'article.txt', { type: 'text/plain' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await browser.until(() => !document.getElementById('notice').hidden);
  assert.match((await visitor.look()).notice, /not plain text/);
});

test('a text over the limit is refused before it is copied into the module, with the limit in the message', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  const seen = await browser.run(async () => {
    const { default: init, analyse, analyseHtmlJson, exportText } = await import('./pkg/tallymark.js');
    const { memory } = await init();
    analyse('Fares rose 8%.');
    const before = memory.buffer.byteLength;
    const text = 'x'.repeat(70_000_000);
    const errors = [() => analyse(text), () => analyseHtmlJson(text), () => exportText(text, 'csv'), () => analyse('123456', { maxBytes: 5 })].map((work) => {
      try {
        return work();
      } catch ({ code, message }) {
        return [code, message];
      }
    });
    return { errors, grown: memory.buffer.byteLength - before, after: analyse('Fares rose 8%.').metrics.length };
  });
  for (const [code, message] of seen.errors.slice(0, 3)) {
    assert.equal(code, 'text_too_long');
    assert.match(message, /at most 67108864 /);
  }
  assert.match(seen.errors[3][1], /at most 5 /);
  assert.deepEqual([seen.grown, seen.after], [0, 1]);
});

test('after a paste of 50 MB the memory comes back', async (t) => {
  const { browser } = visitor;
  await visitor.arrive();
  if ((await browser.memory()) === null) return t.skip('memory is read from Linux');
  await visitor.paste('Fares rose 8%.');
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await browser.command('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 500));
    return browser.memory();
  };
  const before = await settle();
  await browser.run(() => {
    performance.clearMeasures('tallymark:shown');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Nothing is counted here, and nobody says how much there is of it.\n'.repeat(760_000));
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await visitor.answer(60_000);
  assert.match((await visitor.look()).notice, /first million characters/);
  await visitor.paste('Fares rose 9%.');
  const after = await settle();
  t.diagnostic(`${Math.round(before)} MB before, ${Math.round(after)} MB after`);
  assert.ok(after - before < 60, `${before} MB before, ${after} MB after`);
});
