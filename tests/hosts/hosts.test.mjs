// The packed package, installed and run where people use it. `cargo xtask test --hosts` runs this: it needs npm and its registry.

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';

import { Browser } from '../e2e/support/browser.mjs';
import { site, WWW } from '../e2e/support/site.mjs';

const run = promisify(execFile);
const VERSIONS = { vite: '7.3.1', webpack: '5.102.1', 'webpack-cli': '6.0.1', esbuild: '0.25.9', typescript: '5.9.2', next: '16.4.6', react: '19.3.1', 'react-dom': '19.3.1' };
const TEXT = 'Fares rose 8% to $3.';
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; worker-src 'self'";

/** What every host shows: the answer on the page's own thread, in a worker, and in the element. */
const MAIN = `
import { analyse, createWorker, ready } from 'tallymark';
import 'tallymark/element';
await ready();
const here = analyse('${TEXT}').metrics.length;
const there = (await createWorker().analyse('${TEXT}')).metrics.length;
document.body.dataset.answer = [here, there].join(' ');
`;
const html = (script, policy = '') => `<!doctype html><meta charset="utf-8">${policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`}<title>Host</title><body><tally-mark>${TEXT}</tally-mark><script type="module" src="${script}"></script></body>`;

let root;
let archive;
let browser;

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'tallymark-hosts-'));
  const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', root, join(WWW, 'pkg')]);
  archive = join(root, stdout.trim().split('\n').at(-1));
  browser = await Browser.start();
});
after(async () => {
  await browser?.close();
  await rm(root, { recursive: true, force: true });
});

/** A project with the package and `tools` installed. */
async function project(name, files, tools = []) {
  const folder = join(root, name);
  for (const [file, text] of Object.entries({ 'package.json': '{"type":"module","private":true}', ...files })) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  const wanted = tools.map((tool) => `${tool}@${VERSIONS[tool]}`);
  await run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', archive, ...wanted], { cwd: folder });
  return folder;
}

/** Opens an address and asserts that everything answered there, without an error. */
async function answers(address) {
  await browser.console();
  await browser.open(address);
  try {
    await browser.until(() => document.body?.dataset.answer === '2 2' && document.querySelector('tally-mark').report?.metrics.length === 2);
  } catch {
    assert.fail(`${address}: ${JSON.stringify(await browser.console())}`);
  }
  assert.deepEqual((await browser.console()).filter(({ level, message }) => level === 'SEVERE' && !message.includes('favicon')), []);
}

async function served(folder, path = '') {
  const server = await site({ own: true, folder: `${folder}/` });
  try {
    await answers(server.address + path);
  } finally {
    server.close();
  }
}

test('Vite, built', async () => {
  const folder = await project('vite', { 'index.html': html('/main.js'), 'main.js': MAIN, 'vite.config.js': "export default { base: './', optimizeDeps: { exclude: ['tallymark'] }, worker: { format: 'es' }, build: { target: 'es2022' } };" }, ['vite']);
  await run('node', ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], { cwd: folder });
  await served(join(folder, 'dist'));
});

test('Vite, developing', async () => {
  const server = spawn('node', ['node_modules/vite/bin/vite.js', '--port', '0', '--host', '127.0.0.1'], { cwd: join(root, 'vite') });
  try {
    const address = await new Promise((resolve, reject) => {
      let said = '';
      server.stdout.on('data', (chunk) => {
        said += String(chunk).replaceAll(/\u001b\[\d+m/g, '');
        const found = /(http:\/\/127\.0\.0\.1:\d+\/)/.exec(said)?.[1];
        if (found) resolve(found);
      });
      server.once('exit', () => reject(new Error(said)));
    });
    await answers(address);
  } finally {
    server.kill();
  }
});

test('webpack', async () => {
  const folder = await project('webpack', { 'src/index.js': MAIN, 'dist/index.html': html('main.js') }, ['webpack', 'webpack-cli']);
  await run('node', ['node_modules/webpack-cli/bin/cli.js', '--mode', 'production'], { cwd: folder });
  await served(join(folder, 'dist'));
});

test('esbuild, with the module and the worker named', async () => {
  const main = MAIN.replace('await ready();', "const wasm = new URL('tallymark_bg.wasm', import.meta.url);\nawait ready(wasm);").replace('createWorker()', "createWorker({ wasm, worker: () => new Worker(new URL('worker.js', import.meta.url), { type: 'module' }) })");
  const folder = await project('esbuild', { 'main.js': main, 'out/index.html': html('main.js', POLICY).replace('<tally-mark', '<tally-mark wasm-url="tallymark_bg.wasm"') }, ['esbuild']);
  // Its own installer fetches a program for the machine; that one package is enough.
  await run('node', ['node_modules/esbuild/bin/esbuild', 'main.js', 'worker=node_modules/tallymark/worker.js', '--bundle', '--format=esm', '--target=es2022', '--outdir=out'], { cwd: folder });
  await cp(join(folder, 'node_modules/tallymark/tallymark_bg.wasm'), join(folder, 'out/tallymark_bg.wasm'));
  await served(join(folder, 'out'));
});

for (const builder of ['turbopack', 'webpack']) {
  test(`Next.js with ${builder}, in a client component`, async () => {
    const answer = MAIN.replaceAll(/^import '(.*)';$/gm, "await import('$1');").replace(/^import (\{.*\}) from '(.*)';$/m, "const $1 = await import('$2');");
    const files = {
      'next.config.mjs': "export default { output: 'export' };",
      'app/layout.jsx': 'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }',
      'app/page.jsx': "import { Figures } from './figures.jsx'; export default function Page() { return <Figures />; }",
      'app/figures.jsx': `'use client';
import { useEffect } from 'react';
async function read() {${answer}}
export function Figures() {
  useEffect(() => void read(), []);
  return <tally-mark>${TEXT}</tally-mark>;
}
`,
    };
    const folder = await project(`next-${builder}`, files, ['next', 'react', 'react-dom']);
    await run('node', ['node_modules/next/dist/bin/next', 'build', `--${builder}`], { cwd: folder, env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' } });
    await served(join(folder, 'out'));
  });
}

test('a plain folder on a sub-path, under a strict policy', async () => {
  const folder = await project('plain', {});
  const files = join(folder, 'public/blog/2024');
  await mkdir(files, { recursive: true });
  await cp(join(folder, 'node_modules/tallymark'), join(files, 'tallymark'), { recursive: true });
  await writeFile(join(files, 'index.html'), html('main.js', POLICY));
  await writeFile(join(files, 'main.js'), MAIN.replace("'tallymark'", "'./tallymark/index.js'").replace("'tallymark/element'", "'./tallymark/element.js'"));
  await served(join(folder, 'public'), 'blog/2024/');
});

test('Node imports it, requires it, and runs it', async () => {
  const folder = await project('node', {
    'import.mjs': `import { analyse, ready } from 'tallymark'; await ready(); console.log(analyse('${TEXT}').metrics.length, analyse({ html: '<p>${TEXT}</p>' }).metrics.length);`,
    'require.cjs': `import('tallymark').then(async ({ analyse, ready }) => { await ready(); console.log(analyse('${TEXT}').metrics.length); });`,
    'require-esm.cjs': `const { analyse, ready } = require('tallymark'); ready().then(() => console.log(analyse('${TEXT}').metrics.length));`,
    'a.txt': TEXT,
  });
  const said = async (...args) => (await run('node', args, { cwd: folder })).stdout.trim();
  assert.equal(await said('import.mjs'), '2 2');
  assert.equal(await said('require.cjs'), '2');
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || minor >= 19) assert.equal(await said('require-esm.cjs'), '2');
  const { stdout } = await run('npx', ['--no-install', 'tallymark', '--format', 'csv', 'a.txt'], { cwd: folder });
  assert.equal(stdout.trim().split('\n').length, 3);
});

test('the types are sound', async () => {
  const code = `import { analyse, createWorker, ready, type Report } from 'tallymark';
import type { TallyMark } from 'tallymark/element';
await ready(new URL('x', 'https://example.org'));
const report: Report = analyse({ html: '<p>' }, { undo: [1], positions: 'utf16' });
const later: Promise<Report> = createWorker({ timeout: 10 }).analyse('x', {}, { signal: new AbortController().signal });
declare const mark: TallyMark;
mark.addEventListener('tally-select', ({ detail }) => console.log(detail.value_text, report, later));
// @ts-expect-error there is no such option
analyse('x', { nonsense: true });
`;
  const folder = await project('types', { 'a.mts': code }, ['typescript']);
  await run('node', ['node_modules/typescript/bin/tsc', '--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--lib', 'es2022,dom', 'a.mts'], { cwd: folder }).catch(({ stdout }) => assert.fail(stdout));
});

test('nothing is packed that is not meant to be', async () => {
  const files = (await readdir(join(root, 'node/node_modules/tallymark'))).sort();
  const { files: listed } = JSON.parse(await readFile(join(WWW, 'pkg/package.json'), 'utf8'));
  assert.deepEqual(files, [...listed, 'package.json'].sort());
});
