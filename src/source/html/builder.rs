//! From tags to text: the stack of open elements.

use super::element::StartTag;
use super::flow::{Flow, Setting};
use super::json_ld;
use super::name::{A, BODY, BR, HTML, LISTING, META, Name, PRE, RP, RT, RUBY, TABLE, TITLE, XMP};
use super::tag::{Layout, Tag, ends_implicitly, is_scope, is_table_part};
use super::tokenizer::{Sink, tokenize, with_line_feeds};
use crate::source::metadata::{Field, Metadata};
use crate::source::{Container, Cues, Document, Kind};

/// Open elements that an end tag or an implied one looks through. A bound, so that no page takes quadratic time.
const REACH: usize = 256;

/// Elements that are open at once; what stands deeper is text of the deepest. Browsers stop at 512, and a page that closes none of its boxes
/// would take seven times its size here.
const DEEPEST: usize = 4096;

/// Bytes of JSON-LD that are read.
const JSON_BYTES: usize = 200_000;

/// Bytes of the page's title that are kept.
const TITLE_BYTES: usize = 1000;

/// Reads `html`; `show_all` shows hidden elements too.
pub(super) fn build(html: &str, show_all: bool) -> Document {
    let mut builder = Builder::new(show_all);
    builder.flow.reserve(html.len() / 4);
    tokenize(&with_line_feeds(html), &mut builder);
    builder.finish()
}

/// An element whose end has not come yet.
struct Open {
    name: Name,
    hidden: bool,
    layout: Layout,
    setting: Setting,
}

/// An element whose content is never shown, and how many of its own name are open in it.
struct Skipped {
    name: Name,
    depth: usize,
    /// Whether it is read as JSON-LD.
    json: bool,
}

struct Builder {
    flow: Flow,
    stack: Vec<Open>,
    tag: StartTag,
    skipped: Option<Skipped>,
    title: String,
    json: String,
    metadata: Metadata,
    show_all: bool,
    containers: Vec<Container>,
}

impl Builder {
    fn new(show_all: bool) -> Self {
        Self {
            flow: Flow::new(),
            stack: Vec::new(),
            tag: StartTag::default(),
            skipped: None,
            title: String::new(),
            json: String::new(),
            metadata: Metadata::default(),
            show_all,
            containers: vec![Container { parent: 0, cues: Cues::NONE }],
        }
    }

    fn start(&mut self, self_closing: bool) {
        let tag = Tag::of(self.tag.name);
        if let Some(skipped) = &mut self.skipped {
            let reading = matches!(skipped.name, RT | RP);
            skipped.depth += usize::from(skipped.name == self.tag.name && !self_closing && !reading);
            return;
        }
        if self.tag.name == META
            && let Some(field) = Field::of_meta(&self.tag.declares)
        {
            self.metadata.declare(field, &self.tag.content);
        }
        self.end_implied();
        match tag.layout {
            Layout::Skipped => {
                if !self_closing {
                    self.skipped = Some(Skipped { name: self.tag.name, depth: 1, json: self.tag.holds_json });
                }
                return;
            }
            Layout::Break => return self.flow.line_break(),
            Layout::Block => self.flow.block(false),
            Layout::Spaced => self.flow.block(true),
            Layout::Cell => self.flow.cell(),
            Layout::Inline => {}
        }
        if !tag.void && self.stack.len() < DEEPEST {
            let open = self.opened(tag);
            self.stack.push(open);
        }
    }

    /// The element that the current start tag opens.
    fn opened(&mut self, tag: Tag) -> Open {
        let (around, hidden) = self.stack.last().map_or((Setting::default(), false), |o| (o.setting, o.hidden));
        let page = matches!(self.tag.name, HTML | BODY);
        let own = if page { Cues::NONE } else { tag.cues.with(self.tag.cues) };
        let (container, cues) = if tag.container {
            self.containers.push(Container { parent: around.container, cues: own });
            (u32::try_from(self.containers.len() - 1).unwrap_or(u32::MAX), Cues::NONE)
        } else {
            (around.container, around.cues.with(own))
        };
        Open {
            name: self.tag.name,
            hidden: hidden || self.tag.hides() && !page,
            layout: tag.layout,
            setting: Setting {
                kind: if tag.kind == Kind::Plain { around.kind } else { tag.kind },
                cues,
                container,
                linked: around.linked || self.tag.name == A && self.tag.link,
                preserved: around.preserved || matches!(self.tag.name, PRE | LISTING | XMP),
            },
        }
    }

    /// Closes what the current start tag ends without a word: a paragraph before a block, an item before the next.
    fn end_implied(&mut self) {
        let next = self.tag.name;
        let implied = self.stack.iter().rev().take(REACH).take_while(|o| ends_implicitly(o.name, next)).count();
        let mut keep = self.stack.len() - implied;
        // `<li>a<b>b<li>c`: what is inline in between goes with it.
        if implied == 0 {
            let inline = self.stack.iter().rev().take(REACH).take_while(|o| o.layout == Layout::Inline).count();
            let under = self.stack.len() - inline;
            if inline > 0 && under > 0 && ends_implicitly(self.stack[under - 1].name, next) {
                keep = under - 1;
            }
        }
        self.close_all_but(keep);
    }

    /// Closes all but the first `keep` open elements.
    fn close_all_but(&mut self, keep: usize) {
        while self.stack.len() > keep {
            match self.stack.pop().map(|o| o.layout) {
                Some(Layout::Block) => self.flow.block(false),
                Some(Layout::Spaced) => self.flow.block(true),
                _ => {}
            }
        }
    }

    fn finish(mut self) -> Document {
        json_ld::read(&self.json, &mut self.metadata);
        let mut document = self.flow.finish();
        document.containers = self.containers;
        document.metadata = self.metadata;
        let title = self.title.split_whitespace().collect::<Vec<_>>().join(" ");
        document.title = Some(title).filter(|t| !t.is_empty());
        document
    }
}

impl Sink for Builder {
    fn text(&mut self, text: &str) {
        if let Some(skipped) = &self.skipped {
            if skipped.name == TITLE && self.title.len() + text.len() <= TITLE_BYTES {
                self.title.push_str(text);
            }
            if skipped.json && self.json.len() + text.len() <= JSON_BYTES {
                self.json.push_str(text);
            }
        } else if self.show_all || !self.stack.last().is_some_and(|o| o.hidden) {
            let setting = self.stack.last().map(|o| o.setting).unwrap_or_default();
            self.flow.text(text, setting);
        }
    }

    fn open(&mut self, name: Name) {
        self.tag.open(name);
    }

    fn attribute(&mut self, name: Name) -> bool {
        self.tag.attribute(name)
    }

    fn value(&mut self, value: &str) {
        self.tag.value(value.as_bytes());
    }

    fn close(&mut self, self_closing: bool) {
        self.start(self_closing);
    }

    fn end(&mut self, name: Name) {
        if let Some(skipped) = &mut self.skipped {
            let ruby = matches!(skipped.name, RT | RP) && name == RUBY;
            skipped.depth -= usize::from(skipped.name == name || ruby);
            if skipped.depth == 0 {
                self.skipped = None;
            }
            if !ruby {
                return;
            }
        }
        if name == BR {
            return self.flow.line_break();
        }
        let part = is_table_part(name);
        let mut keep = None;
        for (i, open) in self.stack.iter().enumerate().rev().take(REACH) {
            if open.name == name {
                keep = Some(i);
                break;
            }
            if if part { open.name == TABLE } else { is_scope(open.name) } {
                break;
            }
        }
        if let Some(keep) = keep {
            self.close_all_but(keep);
        }
    }
}
