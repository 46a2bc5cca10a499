// What the page weighs before anything is asked of it: its scripts and styles as a server sends them.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

import { WWW } from './support/site.mjs';

const BUDGET = 60 * 1024;
/** What is fetched before anything is asked for; the dictionary that weighs most. What comes later is in it, for one file of all weighs no
 *  more than the first of them did in forty. */
const FILES = ['js/head-start.js', 'js/i18n/zh-hans.js', 'js/i18n/rules-zh-hans.js', 'pkg/page.css', 'pkg/page.js'];

test('scripts and styles of the page stay within 60 KB', async (t) => {
  const sent = async (name) => gzipSync(await readFile(`${WWW}${name}`), { level: 9 }).length;
  // The glue has a budget of its own in `wasm-pack.toml`.
  let sum = (await sent('pkg/page-worker.js')) - (await sent('pkg/tallymark.js'));
  for (const name of FILES) sum += await sent(name);
  t.diagnostic(`${sum} bytes in ${FILES.length + 1} files`);
  assert.ok(sum <= BUDGET, `${sum} bytes`);
});
