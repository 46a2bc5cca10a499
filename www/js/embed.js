// Tallymark in a frame of another page: that page sends a text, and is told what was found. It names its own origin in the
// frame's address, `embed.html?origin=https://example.org`, and nobody else is listened to or told anything.

import '../pkg/element.js';

const mark = document.getElementById('mark');
const origin = new URLSearchParams(location.search).get('origin');
const lang = new URLSearchParams(location.search).get('lang');
if (lang) document.documentElement.lang = lang;

const tell = (message) => origin && parent !== window && parent.postMessage({ tallymark: 1, ...message }, origin);

addEventListener('message', ({ data, source, origin: from }) => {
  if (source !== parent || from !== origin || data?.tallymark !== 1) return;
  const { text, html } = data;
  if (typeof html === 'string') mark.source = { html };
  else if (typeof text === 'string') mark.source = { text };
});

mark.addEventListener('tally-report', ({ detail }) => tell({ type: 'report', report: detail }));
mark.addEventListener('tally-select', ({ detail }) => tell({ type: 'select', metric: detail }));
mark.addEventListener('tally-error', ({ detail }) => tell({ type: 'error', code: detail.code ?? 'load', message: detail.message }));
new ResizeObserver(() => tell({ type: 'height', height: document.documentElement.scrollHeight })).observe(document.body);
tell({ type: 'ready' });
