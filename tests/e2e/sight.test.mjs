// The page to those who read large letters, zoom in, or choose the colours themselves.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { visit } from './support/page.mjs';
import { contrasts, controls, sideways, unreadable } from './support/sight.mjs';
import { WWW } from './support/site.mjs';

const ESCAPE = '\uE00C';
const visitor = visit();
const damaged = await readFile(`${WWW}samples/zh-hant.txt`, 'utf8');

/** The page with an article on it, from `look` to `look`. */
async function everywhere(look) {
  const { browser } = visitor;
  await look('before a paste');
  await visitor.paste(damaged);
  await look('with an article');
  for (const panel of ['mended', 'dropped']) {
    await visitor.turn(panel);
    await look(`with what was ${panel}`);
  }
  await browser.run(() => document.querySelectorAll('.fold').forEach((fold) => (fold.open = true)));
  await browser.run(() => document.querySelector('tr[data-figure]').click());
  await look('with a figure chosen');
  await browser.press(ESCAPE);
  for (const tab of ['#tab-compare', '#tab-chart']) {
    // What is scrolled calmly has come to rest, and the tab lies open.
    await browser.until((tab) => {
      const element = document.querySelector(tab);
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      const still = window.lastSeenAt === y;
      window.lastSeenAt = y;
      return still && element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    }, tab);
    await browser.click(tab);
    await browser.until((pane) => document.querySelector(pane).children.length > 0, tab.replace('tab-', ''));
    await look(`with ${tab}`);
  }
}

async function sound(where) {
  const { browser } = visitor;
  assert.deepEqual(await unreadable(browser), { clipped: [], overlapping: [] }, where);
  assert.deepEqual(await sideways(browser), { scrolls: false, out: [] }, where);
}

test('with letters of twice the size nothing is cut off, and nothing lies over anything', async () => {
  const browser = await visitor.arrive();
  await everywhere(async () => {});
  const [usual, figures] = [await controls(browser), (await visitor.look()).rows];
  await browser.command('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  try {
    await visitor.arrive();
    const size = await browser.run(() => parseFloat(getComputedStyle(document.querySelector('h1 + p, main p, body')).fontSize));
    assert.ok(size >= 26, `${size} px`);
    const atFirst = await controls(browser);
    await everywhere(sound);
    const now = [...atFirst, ...(await controls(browser))];
    assert.deepEqual(usual.filter((control) => !now.includes(control)), [], 'nothing that can be pressed is gone');
    assert.deepEqual((await visitor.look()).rows, figures);
  } finally {
    await browser.command('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
  }
});

for (const [zoom, width, height] of [[200, 640, 450], [400, 320, 225]]) {
  test(`zoomed to ${zoom} % the page is one column, whole`, async () => {
    await visitor.arrive({ width, height });
    await everywhere(sound);
  });
}

test('in colours of the reader every text is readable, and what is marked stays marked', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  await browser.command('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  try {
    assert.ok(await browser.run(() => matchMedia('(forced-colors: active)').matches));
    await everywhere(async (where) => {
      assert.deepEqual((await contrasts(browser)).filter(([, ratio]) => ratio < 4.5), [], where);
      assert.deepEqual((await unreadable(browser)).overlapping, [], where);
    });
    await browser.click('#tab-table');
    await browser.run(() => document.querySelector('tr[data-figure]').click());
    // Without colours behind them: by a line, a frame or a colour of the system.
    const plain = await browser.run(() => {
      const around = getComputedStyle(document.getElementById('article'));
      const marked = (e) => {
        const style = getComputedStyle(e);
        const framed = ['Top', 'Right', 'Bottom', 'Left'].some((side) => style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) > 0);
        const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
        return framed || outlined || style.textDecorationLine !== 'none' || style.color !== around.color;
      };
      return ['#article .figure', '#article .repair', 'tr.chosen'].filter((selector) => {
        const found = [...document.querySelectorAll(selector)].filter((e) => e.checkVisibility());
        return !found.length || !found.every(marked);
      });
    });
    assert.deepEqual(plain, []);
  } finally {
    await browser.command('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: '' }] });
  }
});
