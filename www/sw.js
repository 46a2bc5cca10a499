// Keeps the page's own files for when there is no network. With a network every file comes from there, so that nobody reads an old
// page; what comes is kept anew. The list of files and its version are written by the build.

importScripts('pkg/offline.js');

const { version, files } = self.tallymark;
const NAME = `tallymark-${version}`;

self.addEventListener('install', (event) => {
  const requests = files.map((file) => new Request(file, { cache: 'no-cache' }));
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(requests)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  const old = async () => {
    for (const name of await caches.keys()) if (name.startsWith('tallymark-') && name !== NAME) await caches.delete(name);
    await self.clients.claim();
  };
  event.waitUntil(old());
});

/** Where the system posts what a person shares with the installed page. It is held here until the page asks, and goes nowhere else. */
const SHARE = new URL('share', location).href;
let shared = null;

async function takeIn(request) {
  const form = await request.formData();
  const text = ['title', 'text', 'url'].map((name) => form.get(name)).filter(Boolean).join('\n');
  shared = { text, files: form.getAll('files').filter((file) => file.size > 0) };
  return Response.redirect('./#shared', 303);
}

self.addEventListener('message', ({ data, ports }) => {
  if (data !== 'shared') return;
  ports[0].postMessage(shared);
  shared = null;
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'POST' && request.url === SHARE) return event.respondWith(takeIn(request));
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  const kept = async () => (await caches.match(request, { ignoreSearch: true })) ?? Response.error();
  event.respondWith(fetch(request).catch(kept));
});
