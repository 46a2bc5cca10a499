// What the page weighs before anything is asked of it: its scripts and styles as a server sends them.

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

import { WWW } from './support/site.mjs';

const BUDGET = 60 * 1024;
/** Fetched by the worker, or after a choice of the reader. */
const WITH_IT = ['js/main.js', 'js/head-start.js', 'js/worker.js', 'js/answers.js', 'js/warm-up.js', 'js/i18n/zh-hans.js', 'js/i18n/rules-zh-hans.js'];

test('scripts and styles of the page stay within 60 KB', async (t) => {
  const html = await readFile(`${WWW}index.html`, 'utf8');
  const named = [...html.matchAll(/(?:modulepreload|stylesheet)" href="([^"]+)"/g)].map(([, name]) => name);
  let sum = 0;
  for (const name of new Set([...named, ...WITH_IT])) sum += gzipSync(await readFile(`${WWW}${name}`), { level: 9 }).length;
  const later = (await readdir(`${WWW}js`)).map((name) => `js/${name}`).filter((name) => name.endsWith('.js') && !named.includes(name) && !WITH_IT.includes(name));
  t.diagnostic(`${sum} bytes in ${new Set([...named, ...WITH_IT]).size} files; on demand: ${later.join(' ')}`);
  assert.ok(sum <= BUDGET, `${sum} bytes`);
});
