// A headless Chromium over plain WebDriver: Node's own modules and a chromedriver on the machine are all it takes.

import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--window-size=1280,900', '--lang=en-GB',
];

/** A chromedriver on a free port. It takes the port for both kinds of addresses, one after the other, and now and then another program has
 *  the second one: then it gives up, and is started again. */
async function startDriver() {
  for (let tries = 1; ; tries++) {
    try {
      return await tryDriver();
    } catch (error) {
      if (error.final || tries === 5) throw error;
    }
  }
}

/** Starts a chromedriver; it says its port on its standard output. */
function tryDriver() {
  const driver = spawn(process.env.CHROMEDRIVER || 'chromedriver', ['--port=0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let said = '';
    driver.once('error', (error) => {
      const message = `no chromedriver (${error.message}); install it or set CHROMEDRIVER`;
      reject(Object.assign(new Error(message), { final: true }));
    });
    driver.once('exit', (code) => reject(new Error(`chromedriver ended with status ${code}: ${said}`)));
    driver.stdout.on('data', (chunk) => {
      said += chunk;
      const port = /started successfully on port (\d+)/.exec(said)?.[1];
      if (port) resolve({ driver, address: `http://127.0.0.1:${port}` });
    });
  });
}

export class Browser {
  #driver;
  #session;
  #profile;

  static async start() {
    const browser = new Browser();
    const { driver, address } = await startDriver();
    browser.#driver = driver;
    browser.#profile = await mkdtemp(join(tmpdir(), 'tallymark-browser-'));
    const options = { args: [...FLAGS, `--user-data-dir=${browser.#profile}`], prefs: { 'intl.accept_languages': 'en-GB,en' } };
    if (process.env.CHROMIUM) options.binary = process.env.CHROMIUM;
    browser.#session = `${address}/session`;
    const alwaysMatch = { browserName: 'chrome', 'goog:chromeOptions': options, 'goog:loggingPrefs': { browser: 'ALL' } };
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
    const response = await fetch(this.#session + path, { method, body: body && JSON.stringify(body) });
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

  /** A command of the browser's own protocol. */
  command(cmd, params = {}) {
    return this.#ask('POST', '/goog/cdp/execute', { cmd, params });
  }

  /** A window of this size; `mobile` as a phone has it. */
  size(width, height, { mobile = false, scale = 1 } = {}) {
    return this.command('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile });
  }

  /** @param {'light' | 'dark'} value */
  prefer(value) {
    return this.command('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
  }

  /** What the page wrote to the console since the last call. */
  console() {
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
