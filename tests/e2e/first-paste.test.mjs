// The first paste on a page that has loaded is answered within a blink, as every later one is.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { Browser } from './support/browser.mjs';
import { visiting } from './support/page.mjs';
import { site, WWW } from './support/site.mjs';

const BLINK = 100;
/** On a machine that is busy with other things: the first paste against the later ones. Cold code makes it three to four times. */
const ALIKE = 2.2;
const damaged = await readFile(`${WWW}samples/zh-hant.txt`, 'utf8');

/** Milliseconds from each paste to the painted table, in a browser that has never seen the page. */
async function pastes() {
  const server = await site();
  const browser = await Browser.start();
  try {
    const visitor = visiting(browser, server.address);
    await visitor.arrive();
    await browser.until(() => performance.getEntriesByName('tallymark:warm').length > 0);
    // Nobody pastes in the very moment; the compiler at work behind the page is done by then.
    await sleep(700);
    const spans = [];
    for (let n = 0; n < 6; n++) {
      await visitor.paste(damaged);
      spans.push(await browser.run(() => performance.getEntriesByName('tallymark:shown')[0].duration));
    }
    return spans;
  } finally {
    await browser.close();
    server.close();
  }
}

test('the first paste is answered within a blink', async (t) => {
  for (let run = 0; run < 4; run++) {
    const [first, ...later] = await pastes();
    t.diagnostic(`first paste to shown ${Math.round(first)} ms, later ${later.map(Math.round).join(' ')}`);
    const usual = later.toSorted((a, b) => a - b)[Math.floor(later.length / 2)];
    // Another program may take the machine for a moment: one clean run is enough.
    if (first < BLINK || first < ALIKE * usual) return;
  }
  assert.fail('the first paste is slower than those that follow');
});
