// Tallymark alone, for a profiler: `node --cpu-prof benches/peers/alone.mjs www/pkg 3 1500` reads the work with that number 1500 times.

import { pathToFileURL } from 'node:url';
import { join, resolve } from 'node:path';
import { WORKS } from './texts.mjs';

const [folder, number, times] = process.argv.slice(2);
const { ready, analyse } = await import(pathToFileURL(join(resolve(folder), 'node.js')));
await ready();
const { form, texts } = WORKS[Number(number)];
for (let n = 0; n < Number(times); n++) {
  for (const text of texts) {
    if (form === 'html') analyse({ html: text }, { figures: false });
    else analyse(text);
  }
}
