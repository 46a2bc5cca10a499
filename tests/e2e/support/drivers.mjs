// The drivers of the browsers: how they are started, and what they are asked for.

import { spawn } from 'node:child_process';

export const CHROMIUM_FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--window-size=1280,900', '--lang=en-GB',
];

/** Nothing that asks the network or the person. */
export const FIREFOX_SETTINGS = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'intl.accept_languages': 'en-GB,en',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.server': '',
};

export const KINDS = {
  chromium: {
    program: () => process.env.CHROMEDRIVER || 'chromedriver',
    flags: ['--port=0'],
    port: /started successfully on port (\d+)/,
    capabilities(profile) {
      const options = { args: [...CHROMIUM_FLAGS, `--user-data-dir=${profile}`], prefs: { 'intl.accept_languages': 'en-GB,en' } };
      if (process.env.CHROMIUM) options.binary = process.env.CHROMIUM;
      return { browserName: 'chrome', 'goog:chromeOptions': options, 'goog:loggingPrefs': { browser: 'ALL' } };
    },
  },
  firefox: {
    program: () => process.env.GECKODRIVER || 'geckodriver',
    flags: ['--port=0', '--websocket-port=0'],
    port: /Listening on 127\.0\.0\.1:(\d+)/,
    // The driver makes a profile of its own.
    capabilities() {
      const options = { args: ['-headless', '-width', '1280', '-height', '900'], prefs: FIREFOX_SETTINGS };
      if (process.env.FIREFOX) options.binary = process.env.FIREFOX;
      return { browserName: 'firefox', 'moz:firefoxOptions': options };
    },
  },
};

/** A driver on a free port. Chromium's takes the port for both kinds of addresses, one after the other, and now and then another program has
 *  the second one: then it gives up, and is started again. */
export async function startDriver(kind) {
  for (let tries = 1; ; tries++) {
    try {
      return await tryDriver(KINDS[kind]);
    } catch (error) {
      if (error.final || tries === 5) throw error;
    }
  }
}

/** Starts a driver; it says its port on its standard output. */
function tryDriver({ program, flags, port }) {
  const driver = spawn(program(), flags, { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let said = '';
    driver.once('error', (error) => {
      const message = `no ${program()} (${error.message}); install it, or set CHROMEDRIVER or GECKODRIVER`;
      reject(Object.assign(new Error(message), { final: true }));
    });
    driver.once('exit', (code) => reject(new Error(`${program()} ended with status ${code}: ${said}`)));
    driver.stdout.on('data', (chunk) => {
      said += chunk;
      const found = port.exec(said)?.[1];
      if (found) resolve({ driver, address: `http://127.0.0.1:${found}` });
    });
  });
}
