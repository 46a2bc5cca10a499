// Written by `cargo xtask gen` from src/report/model.rs and the types it names: change those, not this file.

/** Everything that was found. */
export interface Report {
  /** Version of this form, `SCHEMA`. */
  schema: number;
  /** The unit that offsets are counted in. */
  positions: PositionEncoding;
  /** For HTML the text extracted from it, which `start` and `end` point into; absent for plain text. */
  source?: string;
  /** The repaired text. */
  text: string;
  /** The article. */
  article: ArticleView;
  /** The figures, in order of place. */
  metrics: MetricView[];
  /** Number-like text of the article that is no figure. */
  traps: TrapView[];
  /** Every line or block of the page. */
  blocks: BlockView[];
  /** Every repair. */
  repairs: RepairView[];
  /** Every quantity that was read, bare numbers too; present when asked for. */
  quantities?: QuantityView[];
}

/** The unit that offsets in a report are counted in. */
export type PositionEncoding =
  /** UTF-16 code units, as JavaScript strings count. */
  | "utf16"
  /** Unicode code points, as Python strings count; the default of the command line. */
  | "code-point"
  /** UTF-8 bytes, as Rust strings count. */
  | "utf8";

/** The article found on the page. */
export interface ArticleView {
  /** The headline. */
  title: string | null;
  /** Author, source or editor, as written. */
  byline: string | null;
  /** The date of publication, as written. */
  published: string | null;
  /** The date of publication in ISO form, with its time where one is given; absent where there is no full date. */
  published_iso?: string;
  /** What the site calls itself, where there is markup that says so. */
  site?: string;
  /** The language and script of the article. */
  language: LanguageId;
  /** Keywords or tags. */
  keywords: string[];
  /** The main text, one block a line, without the headline that `title` holds; of all articles with their headlines, where there are several. With the captions of Chinese, Japanese and Korean pages. */
  text: string;
  /** The articles in order, where what was pasted holds more than one; absent where it holds one. What is said above is then said of the first. */
  articles?: PartView[];
}

/** A language and script that an article is written in. */
export type LanguageId =
  /** Chinese in Simplified characters */
  | "zh-Hans"
  /** Chinese in Traditional characters */
  | "zh-Hant"
  /** Japanese */
  | "ja"
  /** Korean */
  | "ko"
  /** English, and the fallback for whatever else is written in Latin letters */
  | "en";

/** One of several articles that were pasted together. */
export interface PartView extends Place {
  /** The headline. */
  title: string | null;
  /** Author, source or editor, as written. */
  byline: string | null;
  /** The date of publication, as written. */
  published: string | null;
  /** The date of publication in ISO form; absent where there is no full date. */
  published_iso?: string;
}

/** A place, in both texts. Offsets are half open and counted in the unit that the caller chose. */
export interface Place {
  /** First unit in the text as given (for HTML in `source`, the text extracted from it). */
  start: number;
  /** The unit after the last. */
  end: number;
  /** First unit in the repaired text, `text`. */
  text_start: number;
  /** The unit after the last. */
  text_end: number;
}

/** A figure of the article. */
export interface MetricView extends Place {
  /** The expression as it stands in the text as given, damage and all. */
  quote: string;
  /** The value in base units, a number or `[low, high]`. */
  value: number | [number, number];
  /** The value as exact decimal text, `low..high` for a range. */
  value_text: string;
  /** How the number stands to the real one. */
  bound: Bound;
  /** What sort of quantity it is. */
  kind: Kind;
  /** ISO 4217, UCUM, `%`, `pp`, `×`, or the classifier as written; empty where there is none. */
  unit: string;
  /** What is counted or measured. */
  indicator: string | null;
  /** The verb that governs it. */
  action: string | null;
  /** Whose figure it is. */
  owner: string | null;
  /** The time it covers or holds at, as written. */
  period: string | null;
  /** Set where the figure is a change and not a level. */
  change: Direction | null;
  /** What a change is against, as written. */
  basis: string | null;
  /** Where each slot was read from. */
  evidence: Evidence;
  /** What makes the figure uncertain, in words: a repair that was inferred, a lost character beside it. */
  uncertain: string[];
  /** What a person corrected by hand; absent where nothing was. */
  corrected?: Corrected[];
  /** How the figure stands to others; absent where nothing was noted. */
  notes?: NoteView[];
}

/** How the stated number stands to the real one. */
export type Bound =
  /** `3124次` */
  | "exact"
  /** `超1亿元`, `30余项`, more than */
  | "over"
  /** `不足10家`, less than */
  | "under"
  /** `近250万元`, nearly */
  | "nearly"
  /** `约3公里`, about */
  | "about"
  /** `100人以上`, at least */
  | "at_least"
  /** `不超过5%`, up to */
  | "at_most"
  /** `3至5家`, from three to five */
  | "range"
  /** `千亿级`, millions of */
  | "order";

/** What sort of quantity it is. */
export type Kind =
  /** A number of things: `18家` */
  | "count"
  /** An amount of money: `4970万元` */
  | "money"
  /** A share or rate: `8.5%`, `三成` */
  | "percent"
  /** Percentage points, basis points, index points */
  | "points"
  /** A physical measure: `23亩` */
  | "measure"
  /** A length of time: `45分钟` */
  | "duration"
  /** A multiple: `3倍`, doubled */
  | "multiple"
  /** A score, an index, a rating */
  | "score";

/** Which way a figure that is a change went. */
export type Direction =
  /** It rose: `同比增长8.5%` */
  | "increase"
  /** It fell: `下降2.1个百分点` */
  | "decrease";

/** Where each slot of a figure was read from; a slot that is empty has no entry. */
export interface Evidence {
  /** For `indicator`. */
  indicator?: Witness;
  /** For `action`. */
  action?: Witness;
  /** For `owner`. */
  owner?: Witness;
  /** For the name that `owner` stands for, where that is a word like `全县`: its words are those of the place. */
  refers_to?: Witness;
  /** For `period`. */
  period?: Witness;
  /** For `change`. */
  change?: Witness;
  /** For `basis`. */
  basis?: Witness;
  /** For `unit`, where it stands apart from the figure: at the head of a table's column. */
  unit?: Witness;
}

/** The place and the rule of one filled slot. */
export interface Witness extends Place {
  /** The rule that chose them. */
  rule: string;
  /** How likely the words, or others that say the same, are right, in percent; absent where a rule decided alone. */
  confidence?: number;
  /** What else it may be, likeliest first; absent where nothing comes near. */
  rivals?: Rival[];
}

/** Words that might fill a slot instead. */
export interface Rival extends Place {
  /** How likely they are right, in percent. */
  confidence: number;
}

/** A slot that a person corrected. */
export interface Corrected {
  /** `value`, `unit`, `indicator`, `owner` or `period`. */
  slot: string;
  /** What was read there. */
  was: string;
}

/** How a figure stands to others of the article, and whether they add up. A note says what the text says; nothing is corrected. */
export interface NoteView {
  /** What the figure is to the others. */
  kind: NoteKind;
  /** The others, by their index in `metrics`. */
  metrics: number[];
  /** Whether the numbers bear it out, within what their digits leave open. */
  agrees: boolean;
  /** Where they do not: what the others come to, as exact decimal text in base units (for `part` the most it can be). */
  expected?: string;
}

/** How figures stand to each other. */
export type NoteKind =
  /** The other states the same: a headline and its text */
  | "restated"
  /** It is a part of the other: `共30家，其中4家` */
  | "part"
  /** It is the share of the first other in the second: `4217户，其中3982户，占94.4%` */
  | "share"
  /** It is the growth from the first other to the second: `由62份减至23份，减少62.9%` */
  | "growth"
  /** It is the difference between the others: `由4500元减至3750元，少750元` */
  | "difference"
  /** It is the total of the others: `30家、40家，合计70家` */
  | "total"
  /** It is what the first other exceeds the second by, or falls short of it: a trade balance */
  | "balance";

/** Number-like text that is no figure. */
export interface TrapView extends Place {
  /** The text as given. */
  quote: string;
  /** What it is instead. */
  kind: TrapReason;
  /** The same in words. */
  reason: string;
}

/** What number-like text is when it is no figure. */
export type TrapReason =
  /** A date, a clock time or a year: `2023年`, `09:26` */
  | "date"
  /** A place in an order: `第十四批`, `No. 3` */
  | "ordinal"
  /** A phone, licence, stock, model or version number, a postcode: `0571-88001234`, `v1.2.3` */
  | "identifier"
  /** A number inside a name: `长三角`, `5G`, `985高校` */
  | "name"
  /** A number inside a slogan or an idiom: `四新四强`, `四两拨千斤` */
  | "idiom"
  /** `一` as an article: `一个重要平台` */
  | "article"
  /** An amount without a number: `多家`, `一批` */
  | "vague"
  /** The number of an item in a list: `（一）`, `3.` */
  | "list_mark"
  /** A number too long to be a figure: `99999999999999999999999999999999999999999` */
  | "too_long";

/** A line or block of the page. */
export interface BlockView extends Place {
  /** What it is. */
  role: Role;
  /** Whether it is part of the article. */
  kept: boolean;
  /** How much it looks like running text, -1 to 1. */
  score: number;
  /** The rule that decided. */
  rule: string;
  /** Why, in words. */
  reason: string;
  /** The article that it belongs to, by its index in `articles`; absent where there is one. */
  article?: number;
}

/** What a block is on its page. */
export type Role =
  /** The article's headline */
  | "title"
  /** A heading inside the article */
  | "heading"
  /** The article's text */
  | "main"
  /** Date, source, author, editor */
  | "byline"
  /** A picture's caption or credit */
  | "caption"
  /** Menu, breadcrumb, pager */
  | "navigation"
  /** Share, font size, print, login, back to top */
  | "interface"
  /** Related or recommended articles */
  | "related"
  /** Keywords or tags */
  | "keywords"
  /** Copyright, licence, contact, disclaimer */
  | "legal"
  /** Advertisement */
  | "advertisement"
  /** Readers' comments, view counts */
  | "comment";

/** A repair. */
export interface RepairView extends Place {
  /** What stood there. */
  before: string;
  /** What stands there now. */
  after: string;
  /** What was wrong. */
  kind: RepairKind;
  /** Whether no other reading is left. */
  certain: boolean;
  /** Why, in words. */
  reason: string;
}

/** What was wrong. */
export type RepairKind =
  /** The reading of a character left in brackets behind it: `項(xiàng)` */
  | "pinyin_residue"
  /** Text behind a byte that was lost or inserted inside a pair of GBK bytes: `?!卞a` for `。”錫` */
  | "gbk_slip"
  /** UTF-8 read as Latin-1: `itâ€™s` */
  | "utf8_as_latin1"
  /** UTF-8 read as GBK: `浣犲ソ` for `你好` */
  | "utf8_as_gbk"
  /** GBK read as Latin-1: `Å·Ôª` for `欧元` */
  | "gbk_as_latin1"
  /** Big5 read as GBK: `い瓣` for `中國` */
  | "big5_as_gbk"
  /** GBK read as Big5: `笢弊` for `中国` */
  | "gbk_as_big5"
  /** A character reference of HTML: `AT&amp;T` */
  | "html_entity"
  /** Zero-width spaces and the like */
  | "invisible"
  /** Radicals and duplicates in the place of characters */
  | "compatibility"
  /** Full-width digits among half-width ones: `１1.9` */
  | "mixed_width"
  /** A space behind every character: `营 业 收 入` */
  | "spaced_out"
  /** A letter that looks like a digit, inside a figure: `2O15年` */
  | "look_alike"
  /** A space inside a figure: `增长1 5%` */
  | "digit_gap"
  /** A line broken in the middle of a sentence or of a word */
  | "hard_wrap";

/** A quantity, figure or bare number. */
export interface QuantityView extends Place {
  /** The value in base units. */
  value: number | [number, number];
  /** Its unit, as in metrics. */
  unit: string;
  /** How the number stands to the real one. */
  bound: Bound;
  /** What sort of quantity it is. */
  kind: Kind;
}

/** Choices for `analyse`; the defaults are right for most callers. */
export interface Options {
  /** The unit of the offsets in the report. */
  positions?: PositionEncoding;
  /** Read the figures. Without, the text is mended and the article found, and that is all. */
  figures?: boolean;
  /** Report every quantity that was read, bare numbers too, in `quantities`. */
  quantities?: boolean;
  /** Repairs to take back, each by its `start` in the report of the same source without this option. */
  undo?: number[];
  /** Blocks to keep whatever they look like, each by its `start`. */
  keep?: number[];
  /** Blocks to drop, each by its `start`. */
  drop?: number[];
  /** Figures corrected by hand. */
  corrections?: Correction[];
  /** Regular expressions of lines to keep, in the syntax of the crate `regex`; natively only, unless a build has the feature `patterns`. */
  keepPatterns?: string[];
  /** Regular expressions of lines to drop: the boilerplate of one's own sources. */
  dropPatterns?: string[];
  /** Largest source in bytes; a larger one is refused. At most `Options::MAX_BYTES`. */
  maxBytes?: number;
}

/** A figure corrected by hand. What is absent stays as it was read; an empty text empties the slot. A value is a number (`-2.5`, `3..5`) or what an author would write: `约1.5亿元` brings its bound and its unit along. */
export interface Correction {
  /** The figure's `start` in the report of the same source without this option. */
  start: number;
  /** The value: exact digits, `low..high`, or words of the article's kind. */
  value?: string;
  /** The unit, a code or a classifier. */
  unit?: string;
  /** What is counted or measured. */
  indicator?: string;
  /** Whose figure it is. */
  owner?: string;
  /** The time it covers or holds at. */
  period?: string;
}

/** What a report can be taken away as. */
export type ExportFormat = "csv" | "markdown" | "xlsx" | "json";

/** What a call that cannot be answered throws. Text never is the cause, only its size. */
export interface AnalyseError extends Error {
  code: "text_too_long" | "bad_option";
}
