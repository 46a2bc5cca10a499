// Text that wants to be more than text, by every way in and through every view: nothing runs, nothing is fetched, with the page's
// policy and without it.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { Browser } from './support/browser.mjs';
import { visiting } from './support/page.mjs';
import { site } from './support/site.mjs';

/** Each would call `fell` or ask another address, if it were taken for markup, code or a template. */
const PAYLOADS = [
  '<script>fell()</script>',
  '"><script>fell()</script>',
  '</title></textarea></style><script>fell()</script>',
  '<img src=x onerror=fell()>',
  '<img src="x` `<script>fell()</script>"` `>',
  '<svg onload=fell()>',
  '<svg><script>fell()</script></svg>',
  '<svg><animate onbegin=fell() attributeName=x dur=1s>',
  '<iframe srcdoc="<script>parent.fell()</script>"></iframe>',
  '<iframe src="javascript:parent.fell()"></iframe>',
  '<object data="javascript:fell()"></object><embed src="javascript:fell()">',
  '<video autoplay><source onerror=fell()></video>',
  '<details open ontoggle=fell()>x</details>',
  '<input autofocus onfocus=fell()>',
  '<a href="javascript:fell()" id=link>link</a>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=fell()&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=fell()>">',
  '<template><img src=x onerror=fell()></template>',
  '<style>@import "https://example.org/a.css"; * { background: url(https://example.org/b) }</style>',
  '<link rel=stylesheet href=https://example.org/c.css><base href=https://example.org/>',
  '<meta http-equiv=refresh content="0;url=https://example.org/">',
  '<img src=https://example.org/pixel.gif><audio src=https://example.org/x autoplay>',
  '<form action=https://example.org/ id=f><button form=f>x</button></form>',
  '<div style="background:url(https://example.org/y)">x</div>',
  '<x onpointerover=fell() style=position:fixed;inset:0>x</x>',
  '{{constructor.constructor("fell()")()}} ${fell()} #{fell()} <%= fell() %>',
  "';fell();// \\';fell();//",
  '\u202e<script>fell()</script>\u202c\u0000<\u0000script>fell()</script>',
  '&lt;script&gt;fell()&lt;/script&gt; &#60;img src=x onerror=fell()&#62;',
  '<!--><script>fell()</script>--> <![CDATA[<script>fell()</script>]]>',
];
/** A page that states figures of what the payloads are. */
const pageOf = (payloads) => payloads.map((payload, n) => `${payload} company ${payload} hired ${n + 20} ${payload} people in 2023, which is ${n + 2}% more ${payload}.`).join('\n');
const htmlOf = (payloads) => `<article><h1>${payloads[0]} grows 8%</h1>${payloads.map((payload, n) => `<p>${payload} The company hired ${n + 20} people in 2023, ${n + 2}% more. ${payload}</p>`).join('')}</article>`;

/** The page is told to say when something falls, before any of its scripts runs. */
const TRAP = 'window.fallen = []; window.fell = () => window.fallen.push(new Error().stack); window.alert = window.fell;';

for (const policy of [true, false]) {
  describe(policy ? 'under the policy' : 'without the policy', () => {
    let server;
    let visitor;
    const asked = new Set();

    before(async () => {
      server = await site({ own: true, policy, onRequest: ({ url }) => asked.add(url) });
      visitor = visiting(await Browser.start(), server.address);
      await visitor.browser.command('Page.addScriptToEvaluateOnNewDocument', { source: TRAP });
    });
    after(async () => {
      await visitor?.browser.close();
      server?.close();
    });

    /** Nothing ran, nothing stands in the document that could, nothing was asked for elsewhere. */
    const sound = async (where) => {
      const found = await visitor.browser.run(() => ({
        fallen: window.fallen,
        elements: [...document.querySelectorAll('img, iframe, object, embed, video, audio, base, math, template, svg script, body script, body style, body link, [onerror], [onload], [onfocus], [ontoggle], a[href^="javascript" i], form[action], x')].map((e) => e.outerHTML.slice(0, 80)),
        addresses: [...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin))].filter((origin) => origin !== location.origin && origin !== 'null'),
        prototype: Object.keys(Object.prototype),
        address: location.origin,
      }));
      assert.deepEqual(found, { fallen: [], elements: [], addresses: [], prototype: [], address: new URL(server.address).origin }, where);
      assert.deepEqual([...asked].filter((url) => !url.startsWith('/embed.html?') && /fell|x$|pixel|example/.test(url)), [], where);
      const said = (await visitor.browser.console()).filter(({ level, message }) => level === 'SEVERE' && !message.includes('favicon'));
      assert.deepEqual(said.map(({ message }) => message), [], where);
    };

    /** Through every view and every way out. */
    const walk = async (where) => {
      const { browser } = visitor;
      const panels = await browser.run(() => [...document.querySelectorAll('[data-panel]')].map((e) => e.dataset.panel));
      for (const panel of panels) await visitor.turn(panel);
      const rows = await browser.run(() => document.querySelectorAll('tr[data-figure]').length);
      for (let row = 0; row < rows; row += 7) await browser.run((row) => document.querySelectorAll('tr[data-figure]')[row].querySelector('button').click(), row);
      if (rows > 0) {
        await browser.run(() => document.querySelector('#evidence [data-do=correct]').click());
        await browser.until(() => document.querySelector('form.correct'));
        for (const tab of ['compare', 'chart']) {
          await browser.click(`#tab-${tab}`);
          await browser.until((tab) => document.getElementById(tab).children.length > 0, tab);
        }
        await browser.click('#tab-table');
      }
      await browser.run(() => {
        URL.createObjectURL = (blob) => (window.saved = blob) && 'blob:none';
        HTMLAnchorElement.prototype.click = () => {};
        for (const format of ['csv', 'xlsx', 'json', 'markdown', 'jsonld', 'text', 'article-markdown']) document.querySelector(`#take-away [data-format=${format}]`)?.click();
      });
      await sound(where);
    };

    test('the trap would see what runs', async () => {
      const { browser } = visitor;
      await visitor.arrive();
      await browser.run(() => window.fell());
      assert.equal(await browser.run(() => window.fallen.length), 1);
      if (policy) return;
      await browser.run(() => {
        const image = document.createElement('img');
        image.setAttribute('onerror', 'fell()');
        image.src = 'data:x';
        document.body.append(image);
      });
      await browser.until(() => window.fallen.length === 2);
      await browser.console();
    });

    test('pasted as text', async () => {
      await visitor.arrive();
      const { rows } = await visitor.paste(pageOf(PAYLOADS));
      assert.ok(rows.length > 20, `${rows.length} figures`);
      await walk('text');
    });

    test('pasted as HTML', async () => {
      const { browser } = visitor;
      await visitor.arrive();
      for (const html of [htmlOf(PAYLOADS), ...PAYLOADS.map((payload) => htmlOf([payload]))]) {
        await browser.run((html) => {
          performance.clearMeasures('tallymark:shown');
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/html', html);
          document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        }, html);
        await visitor.answer();
        await sound(html.slice(0, 60));
      }
      await visitor.paste(pageOf(PAYLOADS));
      await walk('HTML');
    });

    test('in the names of files and in their lines', async () => {
      const { browser } = visitor;
      await visitor.arrive();
      await browser.run(
        (payloads) => {
          const dataTransfer = new DataTransfer();
          for (const payload of payloads) dataTransfer.items.add(new File(['The town hired 40 people.'], `${payload}.txt`));
          const lines = payloads.map((payload) => JSON.stringify({ text: `${payload} hired 30 people.`, __proto__: null, [payload]: payload }));
          lines.push('{"__proto__":{"text":"polluted 5%","html":"x"},"constructor":{"prototype":{"polluted":1}}}', '{"text":{"toString":1}}', `"${'['.repeat(1000)}"`, '['.repeat(100_000));
          dataTransfer.items.add(new File([lines.join('\n')], `${payloads[0]}.jsonl`));
          document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
        },
        PAYLOADS,
      );
      await browser.untilWithin(60_000, () => document.body.dataset.mode === 'batch' && document.getElementById('batch-progress').hidden);
      const said = await browser.run(() => [...document.querySelectorAll('#batch-list li')].map((e) => e.textContent));
      assert.equal(said.filter((line) => /holds no article/.test(line)).length, 4, said.slice(-5).join('\n'));
      await browser.run(() => document.querySelector('#take-away [data-format=csv]').click());
      await sound('files');
    });

    test('in links', async () => {
      const { browser } = visitor;
      for (const hash of [`text=${encodeURIComponent(pageOf(PAYLOADS.slice(0, 10)))}`, `html=${encodeURIComponent(htmlOf(PAYLOADS))}`]) {
        await browser.open('about:blank');
        await browser.open(`${server.address}#lang=en&${hash}`);
        await visitor.answer();
        await sound(hash.slice(0, 40));
      }
      for (const hash of [...PAYLOADS.filter((_, n) => n % 4 === 1).map((payload) => `lang=${encodeURIComponent(payload)}&columns=${encodeURIComponent(payload)}`), 'lang=__proto__&columns=__proto__+constructor+toString', 'lang=../../x&src=https://example.org/', 'packed=%00', 'packed-html=AAAA', `packed=${'A'.repeat(50_000)}`]) {
        await browser.open('about:blank');
        await browser.open(`${server.address}#${hash}`);
        await browser.until(() => performance.getEntriesByName('tallymark:ready').length > 0);
        await sound(hash);
      }
      await browser.run(() => localStorage.clear());
    });

    test('in what is kept in the browser', async () => {
      const { browser } = visitor;
      await visitor.arrive();
      await browser.run((payload) => {
        localStorage.setItem('tallymark.settings', `{"__proto__":{"kept":true,"polluted":1},"columns":["__proto__",${JSON.stringify(payload)}]}`);
        localStorage.setItem('tallymark.language', payload);
      }, PAYLOADS[0]);
      await visitor.arrive();
      await visitor.paste(`${PAYLOADS[3]} grows 8%\nBy Ann Reed\n${pageOf(PAYLOADS)}`);
      await browser.click('#keep');
      await browser.until(() => !document.getElementById('kept').hidden);
      await sound('kept');
      await browser.run(() => localStorage.removeItem('tallymark.language'));
      await browser.click('#kept summary');
      await browser.click('#kept .menu-body > .words');
      await browser.until(() => document.getElementById('kept').hidden);
      await browser.run(() => localStorage.clear());
    });

    test('in messages to the frame', async () => {
      const { browser } = visitor;
      await visitor.arrive();
      await browser.open(`${server.address}embed.html?origin=${new URL(server.address).origin}&lang=${encodeURIComponent(PAYLOADS[1])}`);
      await browser.until(() => customElements.get('tally-mark'));
      // On a page of its own the frame's parent is itself.
      const messages = [
        ...PAYLOADS.map((payload) => ({ tallymark: 1, text: `${payload} rose 8% ${payload}` })),
        { tallymark: 1, html: htmlOf(PAYLOADS) },
        { tallymark: 1, text: { toString: 1 }, html: ['x'] },
        JSON.parse('{"tallymark":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"text":"Fares rose 8%."}'),
      ];
      for (const message of messages) await browser.run((message) => window.postMessage(message, '*'), message);
      await browser.until(() => document.querySelector('tally-mark').report?.metrics[0]?.quote === '8%');
      const inside = await browser.run(() => [...document.querySelector('tally-mark').shadowRoot.querySelectorAll('img, script, iframe, svg, a, x')].length);
      assert.equal(inside, 0);
      await sound('messages');
    });
  });
}
