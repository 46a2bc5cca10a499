// What the documents say is so.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

test('the page on the report names every type, field and value of it, and no other', async () => {
  const types = (await read('src/report/report.d.ts')).replaceAll(/\/\*\*[^]*?\*\//g, '');
  const declared = {};
  for (const [, name, body] of types.matchAll(/export interface (\w+)[^{]*\{([^]*?)\n\}/g)) declared[name] = [...body.matchAll(/(\w+)\??:/g)].map(([, field]) => field);
  for (const [, name, body] of types.matchAll(/export type (\w+) =([^;]*);/g)) declared[name] = [...body.matchAll(/"([^"]+)"/g)].map(([, value]) => value);
  const said = {};
  for (const section of (await read('docs/report.md')).split(/^## /m).slice(2)) said[/^\w+/.exec(section)[0]] = [...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, word]) => word);
  assert.deepEqual(said, declared);
});

test('the package says of itself what the page on embedding says', async () => {
  const [text, manifest, exports] = await Promise.all([read('docs/embedding.md'), read('xtask/src/package/custom-elements.json'), read('xtask/src/package/index.js')]);
  const [{ declarations: [element] }] = JSON.parse(manifest).modules;
  for (const { name } of [...element.attributes, ...element.events, ...element.cssParts, ...element.cssProperties]) assert.ok(text.includes(name), name);
  const source = await read('xtask/src/package/element.js');
  for (const { name } of element.cssProperties) assert.ok(source.includes(name), name);
  for (const { name } of element.cssParts) assert.ok(source.includes(`part: "${name}"`) || source.includes(`"${name}"`), name);
  for (const name of ['ready', 'analyse', 'createWorker']) assert.match(exports, new RegExp(`export .*\\b${name}\\b`), name);
});
