// The page on a phone, in the dark, by keyboard alone, and to those who see little contrast.

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { visit } from './support/page.mjs';
import { contrasts, sideways } from './support/sight.mjs';
import { site, WWW } from './support/site.mjs';

const visitor = visit();
const damaged = await readFile(`${WWW}samples/zh-hant.txt`, 'utf8');

for (const width of [360, 390]) {
  test(`a phone ${width} wide shows everything without sideways scroll`, async () => {
    const browser = await visitor.arrive({ width, height: 780, mobile: true });
    assert.deepEqual(await sideways(visitor.browser), { scrolls: false, out: [] });
    await visitor.paste(damaged);
    assert.deepEqual(await sideways(visitor.browser), { scrolls: false, out: [] });
    for (const panel of ['mended', 'dropped']) {
      await visitor.turn(panel);
      assert.deepEqual(await sideways(visitor.browser), { scrolls: false, out: [] });
    }
    await browser.run(() => document.querySelectorAll('.fold').forEach((fold) => (fold.open = true)));
    assert.deepEqual(await sideways(visitor.browser), { scrolls: false, out: [] });
    await browser.click('#tools .menu summary');
    assert.ok(await browser.run(() => document.getElementById('table-menu').getBoundingClientRect().left >= 0));
    for (const tab of ['#tab-compare', '#tab-chart']) {
      await browser.click(tab);
      await browser.until((pane) => document.querySelector(pane).children.length > 0, tab.replace('tab-', ''));
      assert.deepEqual(await sideways(visitor.browser), { scrolls: false, out: [] });
    }
    assert.equal(await browser.run(() => document.querySelector('#tools .menu').open), false, 'a menu closes when the reader turns away');
  });
}

for (const scheme of ['light', 'dark']) {
  test(`text is readable in ${scheme} colours: 4.5 to 1 at least`, async () => {
    const browser = await visitor.arrive({ scheme });
    const dim = async () => (await contrasts(visitor.browser)).filter(([, ratio]) => ratio < 4.5);
    assert.deepEqual(await dim(), []);
    await visitor.paste(damaged);
    await browser.run(() => document.querySelectorAll('.fold').forEach((fold) => (fold.open = true)));
    await browser.run(() => document.querySelector('tr[data-figure]')?.click());
    assert.deepEqual(await dim(), []);
    await visitor.turn('mended');
    assert.deepEqual(await dim(), []);
  });
}

test('the dark page is dark', async () => {
  const browser = await visitor.arrive({ scheme: 'dark' });
  const lightness = await browser.run(() => Number(/oklch\(([\d.]+)/.exec(getComputedStyle(document.documentElement).backgroundColor)?.[1]));
  assert.ok(lightness < 0.3, `${lightness}`);
});

test('the page speaks five languages and remembers which', async () => {
  const browser = await visitor.arrive();
  const speak = async (tag) => {
    await browser.run((tag) => {
      const select = document.getElementById('language');
      select.value = tag;
      select.dispatchEvent(new Event('change'));
    }, tag);
    await browser.until((tag) => document.documentElement.lang === tag, tag);
  };
  await visitor.paste(damaged);
  for (const [tag, said] of [['ja', /か所を修復/], ['ko', /곳 복구/], ['zh-Hans', /修复 \d+ 处/]]) {
    await speak(tag);
    assert.match((await visitor.look()).summary, said);
  }
  await visitor.turn('dropped');
  assert.match(await browser.run(() => document.getElementById('panel').textContent), /版权声明/);
  await speak('zh-Hant');
  assert.match((await visitor.look()).summary, /修復 \d+ 處/);
  await visitor.arrive();
  assert.equal(await browser.run(() => document.documentElement.lang), 'zh-Hant');
  await speak('en');
  assert.equal(await browser.run(() => document.querySelector('h1').textContent), 'Paste an article. Get its numbers.');
});

test('every dictionary has the same words', async () => {
  const browser = await visitor.arrive();
  const keys = await browser.run(async () => {
    const paths = (value, at = '') => (typeof value === 'object' && !Array.isArray(value) ? Object.entries(value).flatMap(([k, v]) => paths(v, `${at}.${k}`)) : [at]);
    const load = async (name) => paths((await import(`./js/i18n/${name}.js`)).default).sort();
    const tags = ['en', 'zh-hans', 'zh-hant', 'ja', 'ko'];
    return { words: await Promise.all(tags.map(load)), rules: await Promise.all(tags.slice(1).map((tag) => load(`rules-${tag}`))), english: await load('rules-en') };
  });
  for (const other of keys.words.slice(1)) assert.deepEqual(other, keys.words[0]);
  for (const other of keys.rules) assert.deepEqual(other, keys.rules[0]);
  // English has the core's own words for repairs.
  assert.deepEqual(keys.rules[0].filter((key) => !key.startsWith('.repairReasons')), keys.english.filter((key) => key !== '.repairReasons'));
});

test('every rule that decides about the samples has a name', async () => {
  const browser = await visitor.arrive();
  for (const sample of ['zh-hant', 'zh-hans', 'en']) {
    const nameless = await browser.run(async (sample) => {
      const { blockRules, evidenceRules } = (await import('./js/i18n/rules-en.js')).default;
      const { default: init, analyse } = await import('./pkg/tallymark.js');
      await init();
      const { blocks, metrics } = analyse(await (await fetch(`samples/${sample}.txt`)).text());
      const rules = metrics.flatMap(({ evidence }) => Object.values(evidence).map(({ rule }) => rule));
      return [...blocks.map(({ rule }) => rule).filter((rule) => !blockRules[rule]), ...rules.filter((rule) => !evidenceRules[rule])];
    }, sample);
    assert.deepEqual([...new Set(nameless)], [], sample);
  }
});

test('nothing is asked of any other address', async () => {
  const browser = await visitor.arrive();
  await visitor.paste(damaged);
  const addresses = await browser.run(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin));
  assert.deepEqual([...new Set(addresses)], [new URL(visitor.address).origin]);
  const refused = await browser.run(
    () =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => resolve([violatedDirective, blockedURI]));
        fetch('https://example.org/').catch(() => {});
      }),
  );
  assert.deepEqual(refused, ['connect-src', 'https://example.org/']);
  await browser.console();
});

test('the page is one script and one sheet of styles, and what its start takes', async () => {
  const asked = [];
  const server = await site({ own: true, onRequest: ({ url }) => asked.push(url) });
  const { browser } = visitor;
  try {
    await browser.open(server.address);
    await browser.until(() => performance.getEntriesByName('tallymark:warm').length > 0);
  } finally {
    server.close();
  }
  const wanted = ['/js/head-start.js', '/js/i18n/en.js', '/js/i18n/rules-en.js', '/pkg/page-worker.js', '/pkg/page.css', '/pkg/page.js', '/pkg/tallymark_bg.wasm'];
  assert.deepEqual(asked.filter((url) => /\.(?:js|css|wasm)$/.test(url)).sort(), wanted);
});

test('no module puts text in as HTML or asks for code', async () => {
  const files = (await readdir(`${WWW}js`, { recursive: true })).filter((name) => name.endsWith('.js'));
  for (const name of files) {
    const source = await readFile(`${WWW}js/${name}`, 'utf8');
    assert.doesNotMatch(source, /innerHTML|insertAdjacentHTML|outerHTML\s*=[^=]|document\.write|\beval\(|new Function/, name);
  }
});

test('every word that the core can say has its own in every language', async () => {
  const types = await readFile(new URL('../../src/report/report.d.ts', import.meta.url), 'utf8');
  const union = (name) => [...new RegExp(`export type ${name} =([^;]+);`).exec(types)[1].matchAll(/\| "([^"]+)"/g)].map(([, word]) => word);
  const browser = await visitor.arrive();
  const dictionary = await browser.run(async () => JSON.parse(JSON.stringify((await import('./js/i18n/en.js')).default)));
  for (const [type, words] of [['RepairKind', 'repairs'], ['TrapReason', 'traps'], ['Role', 'roles'], ['Kind', 'kinds'], ['Bound', 'bounds'], ['NoteKind', 'relations']]) {
    assert.deepEqual(union(type).filter((word) => !(word in dictionary[words])), [], type);
  }
});
