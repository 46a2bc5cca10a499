// Whatever is pasted gets an answer or a clear word, and the page stays ready for the next paste.

import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';

import { visit } from './support/page.mjs';

const visitor = visit();

/** The page still answers. */
async function staysUsable() {
  const { summary } = await visitor.paste('Sales rose 8% to $1.2 billion.');
  assert.match(summary, /found/);
}

/** Nothing the page did was an error of the page or of its policy. */
afterEach(async () => {
  const said = (await visitor.browser.console()).filter(({ level }) => level === 'SEVERE');
  assert.deepEqual(said.map(({ message }) => message), []);
});

test('an empty clipboard is said in words', async () => {
  await visitor.arrive();
  await visitor.dispatchPaste('');
  assert.match((await visitor.look()).notice, /clipboard holds no text/);
  await staysUsable();
});

test('a megabyte of spaces is said in words', async () => {
  await visitor.arrive();
  await visitor.browser.run(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ' '.repeat(1e6));
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await visitor.browser.until(() => !document.getElementById('notice').hidden);
  assert.match((await visitor.look()).notice, /only white space/);
  await staysUsable();
});

for (const [name, text] of [
  ['digits alone', '1234567890'.repeat(500)],
  ['emoji', '👩‍👩‍👧‍👦🎉'.repeat(300)],
  ['lone surrogates', `${'\ud83c'.repeat(50)} rose 8% ${'\udf89'.repeat(50)}`],
  ['zeros and controls', '\u0000\u0001\u202e8%\u0000'],
  ['tags', '<img src=x onerror=alert(1)><script>document.title="broken"</script> rose 8%'],
]) {
  test(`${name} get an answer`, async () => {
    await visitor.arrive();
    const { summary, notice } = await visitor.paste(text);
    assert.match(summary, /found/);
    assert.equal(notice, '');
    assert.equal(await visitor.browser.run(() => document.querySelectorAll('#article img, #article script').length), 0);
    await staysUsable();
  });
}

/** Drops a file of `size` characters made in the page, since a driver's message would be the slow part. */
const drop = (unit, size, name) =>
  visitor.browser.run(
    (unit, size, name) => {
      performance.clearMeasures('tallymark:shown');
      window.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
      }).observe({ type: 'longtask' });
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([unit.repeat(Math.ceil(size / unit.length))], name, { type: 'text/plain' }));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    unit,
    size,
    name,
  );

test('of a file of 20 MB the beginning is read, and the page says so', async (t) => {
  await visitor.arrive();
  await drop('The town hired 300 people last year, which is 8% more than before.\n', 20e6, 'long.txt');
  const { summary, rows, notice } = await visitor.answer(120_000);
  assert.match(summary, /found/);
  assert.match(notice, /only the first million characters/);
  assert.ok(rows.length <= 250, 'the table shows a part');
  const { nodes, longest } = await visitor.browser.run(() => ({ nodes: document.querySelectorAll('*').length, longest: window.longest }));
  assert.ok(nodes < 20_000, `${nodes} elements`);
  t.diagnostic(`20 MB: ${(await visitor.look()).timing} Longest task of the page ${Math.round(longest)} ms.`);
  await staysUsable();
});

test('long work says so and can be stopped', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  await drop('The town hired 300 people last year, which is 8% more than before.\n', 12e6, 'long.txt');
  await browser.until(() => !document.getElementById('busy').hidden && document.getElementById('main').ariaBusy === 'true');
  await browser.click('#cancel');
  await browser.until(() => !document.getElementById('notice').hidden);
  assert.match((await visitor.look()).notice, /stopped/);
  assert.equal(await browser.run(() => document.getElementById('busy').hidden), true);
  await staysUsable();
});

test('one endless line is cut into parts', async () => {
  await visitor.arrive();
  await drop('去年新增企业20家，', 7e4, 'line.txt');
  await visitor.answer(120_000);
  const { length, pager } = await visitor.browser.run(() => ({
    length: document.getElementById('article').textContent.length,
    pager: !document.getElementById('article-pager').hidden,
  }));
  assert.ok(length < 50_000 && pager, `${length} characters, pager ${pager}`);
  await visitor.browser.click('#article-pager button:last-child');
  assert.match(await visitor.browser.run(() => document.getElementById('article-pager').textContent), /Part 2 of/);
  await staysUsable();
});

test('a file in GB18030 and one in UTF-16 are read', async () => {
  await visitor.arrive();
  // 去年新增企业20家。
  const gb18030 = [0xc8, 0xa5, 0xc4, 0xea, 0xd0, 0xc2, 0xd4, 0xf6, 0xc6, 0xf3, 0xd2, 0xb5, 0x32, 0x30, 0xbc, 0xd2, 0xa1, 0xa3];
  const utf16 = [0xff, 0xfe, ...[...'去年新增企业20家。'].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])];
  for (const bytes of [gb18030, utf16]) {
    await visitor.browser.run((bytes) => {
      performance.clearMeasures('tallymark:shown');
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], 'page.txt', { type: 'text/plain' }));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, bytes);
    assert.match((await visitor.answer()).text, /去年新增企业20家/);
  }
});

test('a file that is no text is said in words', async () => {
  await visitor.arrive();
  await drop('%PDF-1.7\n', 100, 'paper.pdf');
  await visitor.browser.until(() => !document.getElementById('notice').hidden);
  assert.match((await visitor.look()).notice, /not plain text/);
  await staysUsable();
});

test('the last of many pastes wins', async () => {
  await visitor.arrive();
  await visitor.browser.run(() => {
    performance.clearMeasures('tallymark:shown');
    for (let n = 1; n <= 30; n++) {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', `${'Filler text goes here. '.repeat(2000)}\nPaste number ${n} is here.`);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }
  });
  await visitor.answer();
  await visitor.browser.until(() => document.getElementById('editor').value.endsWith('Paste number 30 is here.'));
  const { text, notice } = await visitor.look();
  assert.equal(notice, '');
  assert.match(await visitor.browser.until(() => document.getElementById('summary').textContent), /found/);
  assert.ok(text.length > 0);
});
