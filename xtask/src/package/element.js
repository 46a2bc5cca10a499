// <tally-mark>: the figures of a text as a table, and marked in the text itself.
//
//   <tally-mark for="story"></tally-mark>          the text of an element of the page
//   <tally-mark src="story.html"></tally-mark>     a text or page of the same origin
//   <tally-mark>Sales rose 8%.</tally-mark>        its own content, which stays where scripts do not run
import { exactValue, formatValue } from "./format.js";
import { analyse, ready } from "./index.js";

const WORDS = {
  en: { head: ["What", "Value", "Whose", "When", "Change"], none: "No figures were found.", increase: "up", decrease: "down", over: "over", under: "under", nearly: "nearly", about: "about", at_least: "at least", at_most: "up to", order: "order of" },
  "zh-hans": { head: ["指标", "数值", "主体", "时间", "变化"], none: "没有找到数据。", increase: "升", decrease: "降", over: "超", under: "不足", nearly: "近", about: "约", at_least: "至少", at_most: "至多", order: "量级" },
  "zh-hant": { head: ["指標", "數值", "主體", "時間", "變化"], none: "沒有找到數據。", increase: "升", decrease: "降", over: "超", under: "不足", nearly: "近", about: "約", at_least: "至少", at_most: "至多", order: "量級" },
  ja: { head: ["何の数", "値", "主体", "時期", "増減"], none: "数値は見つかりませんでした。", increase: "増", decrease: "減", over: "超", under: "未満", nearly: "近く", about: "約", at_least: "以上", at_most: "以下", order: "規模" },
  ko: { head: ["무엇", "값", "주체", "때", "증감"], none: "수치를 찾지 못했습니다.", increase: "증가", decrease: "감소", over: "초과", under: "미만", nearly: "가까이", about: "약", at_least: "이상", at_most: "이하", order: "규모" },
};
const COLUMNS = ["indicator", "value", "owner", "period", "change"];

const STYLE = `
  :host { display: block; color-scheme: light dark; }
  :host([hidden]) { display: none; }
  .scroll { overflow-x: auto; }
  table { width: 100%; border-collapse: collapse; font: inherit; font-size: var(--tally-font-size, 0.9375em); }
  th, td { padding: 0.4em 0.6em; border-bottom: 1px solid var(--tally-line, light-dark(#ddd, #444)); text-align: start; vertical-align: top; }
  th { font-weight: 500; color: var(--tally-quiet, light-dark(#555, #bbb)); }
  .value { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
  .value button { padding: 0; border: 0; background: none; font: inherit; font-weight: 600; color: inherit; cursor: pointer; }
  .bound { font-size: 0.875em; color: var(--tally-quiet, light-dark(#555, #bbb)); }
  tr[aria-current] { background: var(--tally-chosen, light-dark(#e8f0f8, #24384a)); }
  button:focus-visible { outline: 2px solid var(--tally-accent, light-dark(#1f4b6e, #9cc7ea)); outline-offset: 2px; }
`;
/** Marks in the page's own text are painted, never put in: the page's elements stay as they are. */
const MARKS = `
  ::highlight(tally-mark) { background-color: var(--tally-mark, light-dark(#d7eafb, #2d4d68)); }
  ::highlight(tally-mark-chosen) { background-color: var(--tally-mark-chosen, light-dark(#9dcdf5, #3f729c)); }
`;

const BLOCK = /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/;
const UNREAD = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|TALLY-MARK)$/;

/** The text of an element, a line for each block, with the place of every text node in it. */
function textOf(root) {
  const nodes = [];
  let text = "";
  const line = () => {
    if (text !== "" && !text.endsWith("\n")) text += "\n";
  };
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      nodes.push({ node, start: text.length });
      text += node.data.replaceAll(/[\n\r\t]/g, " ");
    } else if (node.nodeType === Node.ELEMENT_NODE && !UNREAD.test(node.tagName)) {
      if (BLOCK.test(node.tagName)) line();
      node.childNodes.forEach(walk);
      if (BLOCK.test(node.tagName)) line();
    }
  };
  root.childNodes.forEach(walk);
  return { text, nodes };
}

function rangeOf(nodes, start, end) {
  const first = nodes.findLast((n) => n.start <= start);
  const last = nodes.findLast((n) => n.start < end);
  if (!first || !last) return null;
  const range = new Range();
  range.setStart(first.node, Math.min(start - first.start, first.node.length));
  range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  return range;
}

function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [key, value] of Object.entries(properties)) if (value !== undefined) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== undefined && child !== null && child !== ""));
  return made;
}

function sheet(text) {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}

const painted = { all: new Map(), chosen: new Map() };
let marksAdded = false;

/** One list of highlights for every element of the page. */
function paint(name, owner, ranges) {
  if (!globalThis.Highlight) return;
  if (!marksAdded) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet(MARKS)];
  marksAdded = true;
  painted[name].set(owner, ranges);
  CSS.highlights.set(name === "all" ? "tally-mark" : "tally-mark-chosen", new Highlight(...[...painted[name].values()].flat()));
}

export class TallyMark extends HTMLElement {
  static observedAttributes = ["src", "for", "lang", "view"];
  #root = this.attachShadow({ mode: "open" });
  #nodes = [];
  #given = null;
  #asked = 0;
  #queued = false;
  /** The report of what is shown, or null. */
  report = null;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet(STYLE)];
    this.#root.append(element("slot"), element("div", { class: "scroll", part: "figures" }));
  }

  connectedCallback() {
    this.#queue();
  }

  disconnectedCallback() {
    this.#asked += 1;
    paint("all", this, []);
    paint("chosen", this, []);
  }

  attributeChangedCallback(name) {
    if (this.isConnected && (name === "src" || name === "for" || !this.report)) this.#queue();
    else if (this.report) this.#draw();
  }

  /** A text, `{ text }` or `{ html }` in the place of an attribute. */
  set source(source) {
    this.#given = source;
    this.#queue();
  }

  get source() {
    return this.#given;
  }

  /** Reads again, after the text has changed. */
  refresh() {
    return this.#read();
  }

  #queue() {
    if (this.#queued) return;
    this.#queued = true;
    queueMicrotask(() => {
      this.#queued = false;
      if (this.isConnected) this.#read();
    });
  }

  async #input() {
    this.#nodes = [];
    if (this.#given !== null) return this.#given;
    if (this.hasAttribute("src")) {
      const response = await fetch(new URL(this.getAttribute("src"), document.baseURI));
      if (!response.ok) throw new Error(`${response.status} ${response.url}`);
      const text = await response.text();
      return /html/.test(response.headers.get("content-type") ?? "") ? { html: text } : { text };
    }
    const id = this.getAttribute("for");
    if (id === null && this.textContent.trim() === "") return null;
    const root = id === null ? this : this.getRootNode().getElementById(id);
    if (!root) throw new Error(`no element has the id ${id}`);
    const { text, nodes } = textOf(root);
    this.#nodes = nodes;
    return { text };
  }

  async #read() {
    const asked = ++this.#asked;
    try {
      await ready(this.getAttribute("wasm-url") === null ? undefined : new URL(this.getAttribute("wasm-url"), document.baseURI));
      const input = await this.#input();
      // Without a source yet there is nothing to say.
      if (input === null || asked !== this.#asked) return;
      this.report = analyse(input);
      this.#draw();
      this.dispatchEvent(new CustomEvent("tally-report", { detail: this.report, bubbles: true, composed: true }));
    } catch (error) {
      // What stands in the slot stays; whoever wants to know is told.
      if (asked === this.#asked) this.dispatchEvent(new CustomEvent("tally-error", { detail: error, bubbles: true, composed: true }));
    }
  }

  get #words() {
    const tag = (this.closest("[lang]")?.lang || navigator.language).toLowerCase();
    if (/^zh\b.*(hant|tw|hk|mo)/.test(tag)) return WORDS["zh-hant"];
    if (tag.startsWith("zh")) return WORDS["zh-hans"];
    return WORDS[tag.slice(0, 2)] ?? WORDS.en;
  }

  #shows(view) {
    return (this.getAttribute("view") ?? "table highlights").split(/\s+/).includes(view);
  }

  #draw() {
    const place = this.#root.querySelector(".scroll");
    const { metrics } = this.report;
    if (!this.#shows("table")) place.replaceChildren();
    else if (metrics.length === 0) place.replaceChildren(element("p", { part: "none" }, this.#words.none));
    else place.replaceChildren(this.#table());
    const marked = this.#shows("highlights") && this.#nodes.length > 0;
    paint("all", this, marked ? metrics.map(({ start, end }) => rangeOf(this.#nodes, start, end)).filter(Boolean) : []);
    paint("chosen", this, []);
  }

  #table() {
    const words = this.#words;
    const head = element("tr", {}, ...words.head.map((word, n) => element("th", { scope: "col", class: COLUMNS[n] }, word)));
    const rows = this.report.metrics.map((metric, n) => this.#row(metric, n));
    return element("table", { part: "table" }, element("thead", { part: "head" }, head), element("tbody", { part: "body" }, ...rows));
  }

  #row(metric, n) {
    const words = this.#words;
    const lang = this.report.article.language;
    const button = element("button", { type: "button", part: "value", title: exactValue(metric), lang }, formatValue({ ...metric, written: this.report.text.slice(metric.text_start, metric.text_end) }, lang));
    button.addEventListener("click", () => this.#choose(n));
    const bound = words[metric.bound];
    const cell = (column, ...content) => element("td", { class: column, part: column === "value" ? "amount" : column, lang: column === "change" ? undefined : lang }, ...content);
    const change = metric.change && [words[metric.change], metric.basis].filter(Boolean).join(" ");
    return element("tr", { part: "row" }, cell("indicator", metric.indicator ?? metric.action), cell("value", bound && element("span", { class: "bound", part: "bound" }, `${bound} `), button), cell("owner", metric.owner), cell("period", metric.period), cell("change", change));
  }

  #choose(n) {
    const metric = this.report.metrics[n];
    this.#root.querySelectorAll("tbody tr").forEach((row, i) => (i === n ? row.setAttribute("aria-current", "true") : row.removeAttribute("aria-current")));
    const range = this.#nodes.length > 0 ? rangeOf(this.#nodes, metric.start, metric.end) : null;
    if (range && this.#shows("highlights")) {
      paint("chosen", this, [range]);
      range.startContainer.parentElement?.scrollIntoView({ block: "nearest", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
    }
    this.dispatchEvent(new CustomEvent("tally-select", { detail: metric, bubbles: true, composed: true }));
  }
}

if (!customElements.get("tally-mark")) customElements.define("tally-mark", TallyMark);
