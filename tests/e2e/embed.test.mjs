// Tallymark in other people's pages: the element, the frame, the package's worker.

import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { Browser } from './support/browser.mjs';
import { site, WWW } from './support/site.mjs';

const STRICT = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; worker-src 'self'; frame-src *";
const page = (body, script = '') => `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${STRICT}"><title>A host</title>${body}<script type="module" src="${script}"></script></html>`;

let browser;
let folder;
let host;
let home;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tallymark-host-'));
  await mkdir(join(folder, 'blog/assets'), { recursive: true });
  await cp(join(WWW, 'pkg'), join(folder, 'blog/assets/tallymark'), { recursive: true });
  const files = {
    'post.html': page('<article id="story"><h1>Ferry line grows</h1><p>It carried <b>1.2 million</b> passengers in 2023.</p><p>Fares rose 8%.</p></article><tally-mark for="story"></tally-mark>', 'assets/tallymark/element.js'),
    'slot.html': page('<tally-mark view="table">Fares rose 8% to $3.</tally-mark><tally-mark src="story.txt" lang="zh-Hans"></tally-mark><tally-mark for="nobody">stays</tally-mark>', 'assets/tallymark/element.js'),
    'story.txt': '去年新增企业20家。',
    'worker.html': page('<p>worker</p>', 'worker.js'),
    'worker.js': "import { createWorker } from './assets/tallymark/index.js'; globalThis.createWorker = createWorker;",
    'falls.js': "self.onmessage = ({ data: { id, input } }) => { if (id === undefined) return; if (input.text === 'fall') { self.postMessage({ id, error: { code: 'crashed', message: 'unreachable' } }); self.postMessage({ id: id + 1, report: 'rotten' }); } else self.postMessage({ id, report: 'sound' }); };",
    'here.html': page('<p>here</p>', 'here.js'),
    'here.js': "import * as tallymark from './assets/tallymark/index.js'; await tallymark.ready(); globalThis.tallymark = tallymark;",
    'frame.html': page('<p>frame</p>', 'frame.js'),
    'frame.js': "globalThis.heard = []; addEventListener('message', (e) => heard.push({ origin: e.origin, ...e.data }));",
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, 'blog', name), text);
  [browser, host, home] = await Promise.all([Browser.start(), site({ own: true, folder: `${folder}/` }), site({ own: true })]);
});
after(async () => {
  await browser?.close();
  host?.close();
  home?.close();
  await rm(folder, { recursive: true, force: true });
});

const open = (name) => browser.open(`${host.address}blog/${name}`);
const quiet = async () => assert.deepEqual((await browser.console()).filter(({ level }) => level === 'SEVERE').map(({ message }) => message), []);

test('the element reads an article of its page, marks it, and says what is chosen', async () => {
  await open('post.html');
  const values = await browser.until(() => {
    const rows = document.querySelector('tally-mark').shadowRoot?.querySelectorAll('tbody tr');
    return rows?.length && [...rows].map((row) => row.querySelector('button').textContent);
  });
  assert.deepEqual(values, ['1.2M', '8%']);
  const marked = await browser.run(() => [...CSS.highlights.get('tally-mark')].map(String));
  assert.deepEqual(marked, ['1.2 million', '8%']);
  const chosen = await browser.run(() => new Promise((resolve) => {
    document.addEventListener('tally-select', ({ detail }) => resolve(detail.quote));
    document.querySelector('tally-mark').shadowRoot.querySelectorAll('button')[1].click();
  }));
  assert.equal(chosen, '8%');
  assert.equal(await browser.run(() => document.querySelector('#story').innerHTML), '<h1>Ferry line grows</h1><p>It carried <b>1.2 million</b> passengers in 2023.</p><p>Fares rose 8%.</p>');
  await quiet();
});

test('its own content and an address are read too, and what cannot be read stays as it is', async () => {
  await open('slot.html');
  const [own, fetched, broken] = await browser.until(() => {
    const marks = [...document.querySelectorAll('tally-mark')];
    return marks[0].report && marks[1].report && marks.map((mark) => ({ head: mark.shadowRoot.querySelector('th')?.textContent, rows: mark.shadowRoot.querySelectorAll('tbody tr').length, text: mark.textContent }));
  });
  assert.deepEqual(own, { head: 'What', rows: 2, text: 'Fares rose 8% to $3.' });
  assert.deepEqual(fetched, { head: '指标', rows: 1, text: '' });
  assert.deepEqual(broken, { head: null, rows: 0, text: 'stays' });
  await quiet();
});

test("the package's worker answers, gives up on request, and is there again", async () => {
  await open('worker.html');
  const said = await browser.until(() => globalThis.createWorker && (async () => {
    const worker = createWorker();
    const first = await worker.analyse('Fares rose 8%.');
    const stop = new AbortController();
    const long = worker.analyse('去年新增企业20家，'.repeat(60_000), {}, { signal: stop.signal }).catch(({ code }) => code);
    const beside = worker.analyse({ html: '<p>Fares fell 3%.</p>' });
    setTimeout(() => stop.abort(), 50);
    const late = createWorker({ timeout: 40 }).analyse('去年新增企业20家，'.repeat(60_000)).catch(({ code }) => code);
    const wrong = worker.analyse('x', { nonsense: true }).catch(({ code }) => code);
    return [first.metrics.length, await long, (await beside).metrics.length, await late, await wrong];
  })());
  assert.deepEqual(said, [1, 'aborted', 1, 'timeout', 'bad_option']);
  await quiet();
});

test('a worker that has fallen is believed nothing more, and what was beside is asked again', async () => {
  await open('worker.html');
  const said = await browser.until(() => globalThis.createWorker && (async () => {
    const worker = createWorker({ worker: () => new Worker(new URL('falls.js', location.href), { type: 'module' }) });
    const first = worker.analyse('fall').catch(({ code }) => code);
    const beside = worker.analyse('x');
    return [await first, await beside, await worker.analyse('y')];
  })());
  assert.deepEqual(said, ['crashed', 'sound', 'sound']);
  await quiet();
});

test('a module that has trapped is never asked again', async () => {
  await open('here.html');
  const said = await browser.until(() => globalThis.tallymark && (() => {
    const { analyse, analyseJson, exportText } = globalThis.tallymark;
    const first = analyse('Fares rose 8%.').metrics.length;
    // With hardly any stack left the module runs out of it in the middle of its work.
    const dig = () => {
      try {
        return dig();
      } catch {
        return analyse('Fares rose 8%.');
      }
    };
    const codes = [dig, () => analyse('Fares rose 8%.'), () => analyseJson('x'), () => exportText('x', 'csv')].map((work) => {
      try {
        return work().metrics;
      } catch ({ code }) {
        return code;
      }
    });
    return globalThis.tallymark.ready().catch(({ code }) => [first, ...codes, code]);
  })());
  assert.deepEqual(said, [1, 'crashed', 'crashed', 'crashed', 'crashed', 'crashed']);
  await browser.console();
});

test('a frame reads what its page sends, and tells nobody else', async () => {
  await open('frame.html');
  const show = (origin) => browser.run((address, origin) => {
    window.heard.length = 0;
    document.querySelector('iframe')?.remove();
    const frame = document.createElement('iframe');
    frame.src = `${address}embed.html?origin=${origin}`;
    document.body.append(frame);
    return new Promise((resolve) => frame.addEventListener('load', () => setTimeout(() => {
      frame.contentWindow.postMessage({ tallymark: 1, text: 'Fares rose 8%.' }, '*');
      resolve();
    }, 300)));
  }, home.address, origin);
  await show(new URL(host.address).origin);
  const report = await browser.until(() => window.heard.find(({ type }) => type === 'report'));
  assert.equal(report.report.metrics[0].quote, '8%');
  assert.equal(report.origin, new URL(home.address).origin);
  await browser.console();
  await show('https://example.org');
  await browser.run(() => new Promise((resolve) => setTimeout(resolve, 700)));
  assert.deepEqual(await browser.run(() => window.heard), []);
});
