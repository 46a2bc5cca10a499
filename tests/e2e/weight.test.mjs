// What the page weighs before anything is asked of it: its scripts and styles as a server sends them.

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

import { WWW } from './support/site.mjs';

const BUDGET = 60 * 1024;
/** Fetched without being named in the page as something to be fetched early. */
const WITH_IT = ['js/main.js', 'js/head-start.js', 'js/i18n/zh-hans.js', 'js/i18n/rules-zh-hans.js'];
/** What the worker's one file is made of, but for the glue, which has a budget of its own in `wasm-pack.toml`. */
const OF_WORKER = ['js/worker.js', 'js/answers.js', 'js/warm-up.js'];

test('scripts and styles of the page stay within 60 KB', async (t) => {
  const html = await readFile(`${WWW}index.html`, 'utf8');
  const named = [...html.matchAll(/(?:modulepreload|stylesheet)" href="([^"]+)"/g)].map(([, name]) => name);
  const sent = async (name) => gzipSync(await readFile(`${WWW}${name}`), { level: 9 }).length;
  let sum = (await sent('pkg/page-worker.js')) - (await sent('pkg/tallymark.js'));
  for (const name of new Set([...named, ...WITH_IT])) sum += await sent(name);
  const later = (await readdir(`${WWW}js`)).map((name) => `js/${name}`).filter((name) => name.endsWith('.js') && !named.includes(name) && ![...WITH_IT, ...OF_WORKER].includes(name));
  t.diagnostic(`${sum} bytes in ${new Set([...named, ...WITH_IT]).size} files; on demand: ${later.join(' ')}`);
  assert.ok(sum <= BUDGET, `${sum} bytes`);
});
