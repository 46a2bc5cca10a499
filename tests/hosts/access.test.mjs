// Everyone can use it: axe finds nothing to object to in any view, in light and in dark colours. Needs npm for axe itself.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';

import { visit } from '../e2e/support/page.mjs';
import { WWW } from '../e2e/support/site.mjs';

const visitor = visit();
const damaged = await readFile(`${WWW}samples/zh-hant.txt`, 'utf8');
let folder;
let axe;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tallymark-axe-'));
  await promisify(execFile)('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, 'axe-core@4.10.3']);
  axe = await readFile(join(folder, 'node_modules/axe-core/axe.min.js'), 'utf8');
});
after(() => rm(folder, { recursive: true, force: true }));

const violations = async () => {
  await visitor.browser.command('Runtime.evaluate', { expression: `window.axe || (() => { ${axe} })(); 0` });
  return visitor.browser.run(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} — ${failureSummary.split('\n').slice(1, 3).join(' ')}`));
  });
};

const VIEWS = {
  start: async () => {},
  result: () => visitor.paste(damaged),
  mended: () => visitor.turn('mended'),
  dropped: () => visitor.turn('dropped'),
  aside: () => visitor.turn('aside'),
  evidence: (browser) => browser.run(() => document.querySelector('#rows tr button').click()),
  correct: async (browser) => {
    await browser.run(() => document.querySelector('#evidence [data-do=correct]').click());
    await browser.until(() => document.querySelector('form.correct'));
  },
  corrected: async (browser) => {
    await browser.run(() => {
      document.querySelector('form.correct [name=owner]').value = 'A';
      document.querySelector('form.correct [type=submit]').click();
    });
    await browser.until(() => document.querySelector('p.by-hand'));
  },
  kept: async (browser) => {
    await browser.run(() => document.getElementById('keep').click());
    await browser.until(() => !document.getElementById('kept').hidden);
    await browser.run(() => document.querySelector('#kept summary').click());
  },
  'nothing kept': async (browser) => {
    await browser.run(() => document.querySelector('#kept .menu-body > .words').click());
    await browser.until(() => document.getElementById('kept').hidden);
  },
  compare: (browser) => browser.click('#tab-compare'),
  chart: async (browser) => {
    await browser.click('#tab-chart');
    await browser.until(() => document.querySelector('#chart svg'));
  },
  help: (browser) => browser.run(() => document.getElementById('help-open').click()),
  batch: async (browser) => {
    await browser.run(() => document.getElementById('help').close());
    await browser.run(() => document.getElementById('collect').click());
    await browser.until(() => document.body.dataset.mode === 'batch' && document.getElementById('batch-progress').hidden);
  },
};

test('axe looks', async () => {
  const browser = await visitor.arrive();
  await browser.run(() => document.querySelector('main').append(document.createElement('button')));
  assert.match((await violations()).join(), /button-name/);
});

for (const [scheme, width] of [['light', 1280], ['dark', 1280], ['light', 390], ['dark', 390]]) {
  test(`axe has nothing to object to, ${scheme}, ${width} wide`, async () => {
    const browser = await visitor.arrive({ scheme, width, mobile: width < 600 });
    const found = [];
    for (const [view, go] of Object.entries(VIEWS)) {
      await go(browser);
      await new Promise((resolve) => setTimeout(resolve, 150));
      found.push(...(await violations()).map((line) => `${view}: ${line}`));
    }
    assert.deepEqual(found, []);
  });
}
