// Where the page is: the address in TALLYMARK_URL, or a small server of `www` started here.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const WWW = fileURLToPath(new URL('../../../www/', import.meta.url));
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

const POLICY = /<meta\s+http-equiv="Content-Security-Policy"[^]*?\/>/;

async function answer({ folder, policy }, request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const file = normalize(join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  try {
    if (!file.startsWith(normalize(folder))) throw new Error('outside');
    let body = await readFile(file);
    if (!policy && extname(file) === '.html') body = body.toString().replace(POLICY, '');
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-store' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}

/** @returns {Promise<{ address: string, close: () => void }>} `own`: one that the test may shut down; `policy: false`: pages without their policy */
export async function site({ own = false, folder = WWW, policy = true, onRequest = () => {} } = {}) {
  if (process.env.TALLYMARK_URL && !own) return { address: process.env.TALLYMARK_URL, close() {} };
  const server = createServer((request, response) => {
    onRequest(request);
    answer({ folder, policy }, request, response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() && server.closeAllConnections() };
}
