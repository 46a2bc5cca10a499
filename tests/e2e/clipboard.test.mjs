// A clipboard holds the same words twice: the page says which it read, and reads the other where a person wants it.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { visit } from './support/page.mjs';

const visitor = visit();

const pasteBoth = async (text, html) => {
  await visitor.browser.run(
    (text, html) => {
      performance.clearMeasures('tallymark:shown');
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      clipboardData.setData('text/html', html);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      // Firefox leaves the clipboard of an event that a script made empty.
      Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      document.body.dispatchEvent(event);
    },
    text,
    html,
  );
  return visitor.answer();
};
const origin = () => visitor.browser.run(() => (document.getElementById('origin').hidden ? '' : document.getElementById('origin').textContent));

test('a formatted copy is read as its page shows it, and the plain text on request', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  const html = '<nav><a href="/">Home</a><a href="/s">Sport</a></nav><h1>Ferry line grows</h1><p>It hired 300 people in 2023.</p><p>Fares rose 8%.</p>';
  await pasteBoth('Home Sport Ferry line grows It hired 300 people in 2023. Fares rose 8%. Plain text marker 77 boats.', html);
  assert.match(await origin(), /formatted copy/);
  const first = await visitor.look();
  assert.doesNotMatch(first.text, /Plain text marker/);
  assert.deepEqual(first.rows.map(({ value }) => value), ['300', '8%']);
  await browser.run(() => performance.clearMeasures('tallymark:shown'));
  await browser.click('#origin button');
  const second = await visitor.answer();
  assert.match(second.text, /Plain text marker/);
  assert.match(await origin(), /plain text\./);
});

test("an editor's coloured lines are read as plain text", async () => {
  await visitor.arrive();
  await pasteBoth('Fares rose 8%.', '<div style="color:#fff"><div><span>Fares</span> <span>rose 8%.</span></div></div>');
  assert.match(await origin(), /Read from the plain text/);
  await visitor.paste('Fares rose 9%.');
  assert.equal(await origin(), '', 'a clipboard with one form has nothing to choose');
});
