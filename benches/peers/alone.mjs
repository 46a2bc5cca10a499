// Tallymark alone, for a profiler: `node --cpu-prof benches/peers/alone.mjs www/pkg 3 1500` reads the text with that number 1500 times.

import { pathToFileURL } from 'node:url';
import { join, resolve } from 'node:path';
import { WORKS } from './texts.mjs';

const [folder, number, times] = process.argv.slice(2);
const { ready, analyse } = await import(pathToFileURL(join(resolve(folder), 'node.js')));
await ready();
const { text, html } = WORKS[Number(number)];
for (let n = 0; n < Number(times); n++) {
  if (text === undefined) analyse({ html }, { figures: false });
  else analyse(text);
}
