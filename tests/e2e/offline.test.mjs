// What holds without a network, under the page's own policy, and for those who do not use a mouse.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { visit, visiting } from './support/page.mjs';
import { site, WWW } from './support/site.mjs';

const everyone = visit();
const visitor = everyone;

test('after one visit the page works without a network', async () => {
  const server = await site({ own: true });
  const visitor = visiting(everyone.browser, server.address);
  const browser = await visitor.arrive();
  try {
    await browser.run(async () => {
      const { keepForOffline } = await import('./js/offline.js');
      await keepForOffline();
      await navigator.serviceWorker.ready;
    });
    await browser.until(() => navigator.serviceWorker.controller !== null);
    server.close();
    await visitor.arrive();
    const { rows } = await visitor.paste('Sales rose 8% to $1.2 billion. Costs rose 3% to $1.1 billion.');
    assert.equal(rows.length, 4);
    await browser.click('#tab-chart');
    await browser.until(() => document.querySelector('#chart svg'));
  } finally {
    server.close();
    await browser.run(async () => {
      for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
      for (const name of await caches.keys()) await caches.delete(name);
    });
  }
});

test('what is shared with the installed page is read there, and no server sees it', async () => {
  const asked = [];
  const server = await site({ own: true, onRequest: ({ method, url }) => asked.push(`${method} ${url}`) });
  const visitor = visiting(everyone.browser, server.address);
  const browser = await visitor.arrive();
  const share = (fields, files = []) =>
    browser.run(
      async (fields, files) => {
        performance.clearMeasures('tallymark:shown');
        const form = new FormData();
        for (const [name, value] of Object.entries(fields)) form.set(name, value);
        for (const [name, text] of files) form.append('files', new File([text], name));
        const { url } = await fetch('share', { method: 'POST', body: form });
        return url;
      },
      fields,
      files,
    );
  try {
    await browser.run(async () => {
      const { keepForOffline } = await import('./js/offline.js');
      await keepForOffline();
      await navigator.serviceWorker.ready;
    });
    await browser.until(() => navigator.serviceWorker.controller !== null);
    const { share_target: target, file_handlers: handlers } = JSON.parse(await readFile(`${WWW}manifest.webmanifest`, 'utf8'));
    assert.deepEqual([target.action, target.method, handlers.length], ['./share', 'POST', 1]);
    await share({ title: 'Ferry line grows', text: 'It hired 300 people in 2023.', url: 'https://example.org/a' });
    await browser.open(`${server.address}#shared`);
    const { rows, text } = await visitor.answer();
    assert.equal(rows.length, 1);
    assert.match(text, /Ferry line grows/);
    assert.equal(await browser.run(() => location.hash), '', 'it is handed over once');
    await share({}, [['a.txt', 'The port hired 30 people.'], ['b.txt', 'The town hired 40 people.']]);
    await browser.open('about:blank');
    await browser.open(`${server.address}#shared`);
    await browser.until(() => document.body.dataset.mode === 'batch' && document.getElementById('batch-progress').hidden && document.querySelectorAll('#rows tr').length === 2);
    await browser.open('about:blank');
    await browser.open(`${server.address}#shared`);
    await browser.until(() => !document.getElementById('notice').hidden);
    assert.deepEqual(asked.filter((line) => !line.startsWith('GET ')), []);
  } finally {
    server.close();
    await browser.run(async () => {
      for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
      for (const name of await caches.keys()) await caches.delete(name);
    });
  }
});

test('the policy of the page and of its headers is one, and the browser holds to it', async () => {
  const { browser } = visitor;
  const policy = /content="(default-src[^"]+)"/.exec(await readFile(`${WWW}index.html`, 'utf8'))[1];
  const headers = await readFile(`${WWW}_headers`, 'utf8');
  assert.equal(/Content-Security-Policy: (.*)/.exec(headers)[1], policy);
  await visitor.arrive();
  const refused = await browser.run(() => {
    const tried = [() => (document.createElement('div').innerHTML = '<b>x</b>'), () => new Worker('js/worker.js'), () => trustedTypes.createPolicy('other', {})];
    return tried.map((work) => {
      try {
        work();
        return 'allowed';
      } catch (error) {
        return error.name;
      }
    });
  });
  assert.deepEqual(refused, ['TypeError', 'TypeError', 'TypeError']);
});

test('the help names every key, opens by one and closes by another', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  await browser.press('?');
  const keys = await browser.until(() => document.getElementById('help').open && [...document.querySelectorAll('kbd')].map((e) => e.textContent));
  for (const key of ['J', 'K', 'X', 'Enter', 'Esc', '?']) assert.ok(keys.includes(key), key);
  await browser.press('\uE00C');
  await browser.until(() => !document.getElementById('help').open);
});

test('on paper stand the sentence, the table and the article, whole', async () => {
  const { browser } = visitor;
  await visitor.arrive();
  await visitor.paste(await readFile(`${WWW}samples/en.txt`, 'utf8'));
  await browser.command('Emulation.setEmulatedMedia', { media: 'print' });
  const seen = await browser.run(() => {
    const shown = (selector) => document.querySelector(selector).checkVisibility();
    const scroll = document.querySelector('#table .scroll');
    return { table: shown('#rows tr:last-child'), intake: shown('.intake'), tools: shown('#tools'), cut: scroll.scrollHeight > scroll.clientHeight + 1 };
  });
  await browser.command('Emulation.setEmulatedMedia', { media: '' });
  assert.deepEqual(seen, { table: true, intake: false, tools: false, cut: false });
});
