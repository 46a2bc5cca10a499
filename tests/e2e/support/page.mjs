// What a visitor does on the page, and what they see.

import assert from 'node:assert/strict';
import { after, before } from 'node:test';

import { Browser } from './browser.mjs';
import { site } from './site.mjs';

/** Addresses outside its origin that the open page has asked. */
const othersAsked = () => [...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name)).filter(({ origin, protocol }) => /^http/.test(protocol) && origin !== location.origin).map(String))];

/** One browser and one server for the tests of a file. */
export function visit() {
  const visitor = {};
  let server;
  before(async () => {
    server = await site();
    visiting(await Browser.start(), server.address, visitor);
  });
  after(async () => {
    await visitor.browser?.run(othersAsked).then((asked) => assert.deepEqual(asked, []));
    await visitor.browser?.close();
    server?.close();
  });
  return visitor;
}

/** Gives `visitor` a browser and what a person does with it. */
export function visiting(browser, address, visitor = {}) {
  Object.assign(visitor, { browser, address });

  /** Opens the page afresh and waits until it is ready. */
  visitor.arrive = async ({ width = 1280, height = 900, mobile = false, scheme = 'light' } = {}) => {
    const { browser } = visitor;
    assert.deepEqual(await browser.run(othersAsked), [], 'the page before asked another address');
    await browser.size(width, height, { mobile });
    await browser.prefer(scheme);
    await browser.open(visitor.address);
    await browser.until(() => performance.getEntriesByName('tallymark:ready').length > 0);
    await browser.console();
    return browser;
  };

  /** Pastes as the browser does: a paste event with its clipboard data, on whatever has the focus. */
  visitor.dispatchPaste = (text) =>
    visitor.browser.run((json) => {
      performance.clearMeasures('tallymark:shown');
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', JSON.parse(json));
      const target = document.activeElement ?? document.body;
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      // Firefox leaves the clipboard of an event that a script made empty.
      Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      target.dispatchEvent(event);
    }, JSON.stringify(text));

  /** Waits until an answer is on the screen, and tells what it says. */
  visitor.answer = async (limit = 20_000) => {
    await visitor.browser.untilWithin(limit, () => performance.getEntriesByName('tallymark:shown').length > 0);
    return visitor.look();
  };

  visitor.paste = async (text) => {
    await visitor.dispatchPaste(text);
    return visitor.answer();
  };

  /** Opens a list behind the sentence, or closes the one that is open. */
  visitor.turn = async (panel) => {
    const was = await visitor.browser.run((panel) => document.querySelector(`[data-panel=${panel}]`).ariaExpanded, panel);
    await visitor.browser.click(`[data-panel=${panel}]`);
    await visitor.browser.until((panel, was) => document.querySelector(`[data-panel=${panel}]`).ariaExpanded !== was, panel, was);
  };

  /** The page as it stands: sentence, rows, marks, folds, repairs, notice. */
  visitor.look = () =>
    visitor.browser.run(() => {
      const texts = (selector, root = document) => [...root.querySelectorAll(selector)].map((e) => e.textContent.trim());
      const cell = (row, column) => row.querySelector(`td.${column}`)?.textContent.trim() ?? '';
      const notice = document.getElementById('notice');
      return {
        summary: document.getElementById('summary').textContent,
        rows: [...document.querySelectorAll('tr[data-figure]')].map((row) => ({
          indicator: cell(row, 'indicator'),
          value: cell(row, 'value'),
          owner: cell(row, 'owner'),
          period: cell(row, 'period'),
          change: cell(row, 'change'),
        })),
        marks: texts('#article .figure'),
        title: texts('#article .title').join(),
        text: document.getElementById('article').textContent,
        folds: texts('#article .fold li'),
        repairs: document.querySelectorAll('#article .repair').length,
        notice: notice.hidden ? '' : notice.textContent,
        timing: document.getElementById('timing').textContent,
      };
    });
  return visitor;
}
