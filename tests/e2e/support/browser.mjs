// A headless browser over plain WebDriver: Node's own modules and a driver on the machine are all it takes.

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { KINDS, startDriver } from './drivers.mjs';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
export class Browser {
  #driver;
  #session;
  #profile;

  /** @param {keyof KINDS} kind */
  static async start(kind = process.env.TALLYMARK_BROWSER || 'chromium') {
    const browser = new Browser();
    browser.kind = kind;
    const { driver, address } = await startDriver(kind);
    browser.#driver = driver;
    browser.#profile = await mkdtemp(join(tmpdir(), 'tallymark-browser-'));
    const alwaysMatch = KINDS[kind].capabilities(browser.#profile);
    browser.#session = `${address}/session`;
    const { sessionId } = await browser.#ask('POST', '', { capabilities: { alwaysMatch } });
    browser.#session += `/${sessionId}`;
    await browser.#ask('POST', '/timeouts', { script: 60_000, pageLoad: 30_000 });
    return browser;
  }

  async close() {
    await this.#ask('DELETE', '').catch(() => {});
    this.#driver.kill();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  async #ask(method, path, body) {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(this.#session + path, { method, headers, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  open(address) {
    return this.#ask('POST', '/url', { url: address });
  }

  /** Runs a function in the page; it may be asynchronous, and sees nothing but its arguments. */
  async run(work, ...args) {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (${work})(...Array.from(arguments).slice(0, -1))).then(
        (value) => done({ value }), (error) => done({ error: String(error && error.stack || error) }));`;
    const { value, error } = await this.#ask('POST', '/execute/async', { script, args });
    if (error) throw new Error(error);
    return value;
  }

  /** Waits until a function in the page answers with something true, and returns that. */
  async until(work, ...args) {
    return this.untilWithin(20_000, work, ...args);
  }

  /** The same with its own limit in milliseconds. */
  async untilWithin(limit, work, ...args) {
    const end = Date.now() + limit;
    for (;;) {
      const value = await this.run(work, ...args);
      if (value) return value;
      if (Date.now() > end) throw new Error(`never came true: ${work}`);
      await sleep(25);
    }
  }

  async find(selector) {
    const found = await this.#ask('POST', '/element', { using: 'css selector', value: selector });
    return `/element/${found[ELEMENT]}`;
  }

  /** A real click, at the element's middle: it fails where something else lies on top. */
  async click(selector) {
    await this.#ask('POST', `${await this.find(selector)}/click`, {});
  }

  /** Types into an element as a keyboard does. */
  async type(selector, text) {
    await this.#ask('POST', `${await this.find(selector)}/value`, { text });
  }

  /** Presses keys where the focus is. Held keys come first: `press('\uE009', 'v')` is Control and V. */
  async press(...keys) {
    const down = keys.map((value) => ({ type: 'keyDown', value }));
    const up = [...keys].reverse().map((value) => ({ type: 'keyUp', value }));
    await this.#ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }] });
  }

  /** A command of Chromium's own protocol. */
  command(cmd, params = {}) {
    return this.#ask('POST', '/goog/cdp/execute', { cmd, params });
  }

  /** A window of this size; `mobile` as a phone has it. */
  size(width, height, { mobile = false, scale = 1 } = {}) {
    if (this.kind === 'firefox') return this.#ask('POST', '/window/rect', { width, height });
    return this.command('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile });
  }

  /** Firefox stays light. @param {'light' | 'dark'} value */
  async prefer(value) {
    if (this.kind === 'firefox') return undefined;
    return this.command('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
  }

  /** What the page wrote to the console since the last call; Firefox's driver does not tell. */
  async console() {
    if (this.kind === 'firefox') return [];
    return this.#ask('POST', '/se/log', { type: 'browser' });
  }

  /** Megabytes that the pages' processes hold, by Linux's own account; null elsewhere. */
  async memory() {
    if (process.platform !== 'linux') return null;
    const parents = new Map();
    for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
      parents.set(pid, stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    }
    const isOurs = (pid) => pid !== undefined && (pid === String(this.#driver.pid) || isOurs(parents.get(pid)));
    let kilobytes = 0;
    for (const pid of parents.keys()) {
      if (!isOurs(pid)) continue;
      const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
      if (!command.includes('--type=renderer')) continue;
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => ''))?.[1] ?? 0);
    }
    return kilobytes / 1024;
  }

  async picture() {
    return Buffer.from(await this.#ask('GET', '/screenshot'), 'base64');
  }
}
