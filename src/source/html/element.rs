//! A start tag: its name and those of its attributes that say something.

use std::sync::LazyLock;

use super::class_words::CLASS_WORDS;
use super::name::{
    CLASS, CONTENT, HIDDEN, HREF, ID, ITEMPROP, LETTERS, META, NAME, Name, PROPERTY, ROLE, SCRIPT, STYLE, Spelling,
    TYPE,
};
use crate::source::Cues;
use crate::text::search::either;

/// What a word of a class or an id says of the element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ClassWord {
    Navigation,
    Header,
    Footer,
    Aside,
    Comment,
    Interface,
    Related,
    Advert,
    Keywords,
    Byline,
    Caption,
    Title,
    Content,
}

impl ClassWord {
    fn cues(self) -> Cues {
        match self {
            Self::Navigation => Cues::NAVIGATION,
            Self::Header => Cues::HEADER,
            Self::Footer => Cues::FOOTER,
            Self::Aside => Cues::ASIDE,
            Self::Comment => Cues::COMMENT,
            Self::Interface => Cues::INTERFACE,
            Self::Related => Cues::RELATED,
            Self::Advert => Cues::ADVERT,
            Self::Keywords => Cues::KEYWORDS,
            Self::Byline => Cues::BYLINE,
            Self::Caption => Cues::CAPTION,
            Self::Title => Cues::TITLE,
            Self::Content => Cues::CONTENT,
        }
    }
}

/// Bytes of a class or an id that are read.
const CLASS_BYTES: usize = 160;

/// A start tag while its attributes come in.
#[derive(Debug, Default)]
pub(super) struct StartTag {
    pub(super) name: Name,
    attribute: Name,
    /// Whether it takes no room: `display: none`, `hidden`.
    pub(super) hidden: bool,
    /// Whether it takes room but is not seen: `visibility: hidden`.
    pub(super) invisible: bool,
    /// Whether it leads somewhere: `href`.
    pub(super) link: bool,
    /// What its class, id and role call it.
    pub(super) cues: Cues,
    /// Of a `<meta>` what it declares, and its content.
    pub(super) declares: String,
    pub(super) content: String,
    /// Whether it is a script that holds JSON-LD.
    pub(super) holds_json: bool,
}

/// Bytes of a `<meta>` that are kept.
const META_BYTES: usize = 2000;

impl StartTag {
    /// Begins a new tag.
    pub(super) fn open(&mut self, name: Name) {
        (self.name, self.attribute) = (name, Name::default());
        (self.hidden, self.invisible, self.link) = (false, false, false);
        self.cues = Cues::NONE;
        self.declares.clear();
        self.content.clear();
        self.holds_json = false;
    }

    /// Begins an attribute; one without a value counts at once. Whether its value says something.
    pub(super) fn attribute(&mut self, name: Name) -> bool {
        self.attribute = name;
        match name {
            HIDDEN => self.hidden = true,
            HREF => self.link = true,
            _ => {}
        }
        match self.name {
            META => matches!(name, CONTENT | NAME | PROPERTY | ITEMPROP),
            SCRIPT if name == TYPE => true,
            _ => matches!(name, CLASS | ID | ROLE | ITEMPROP | STYLE),
        }
    }

    /// Takes the value of the attribute begun last.
    pub(super) fn value(&mut self, value: &[u8]) {
        if self.name == META {
            return self.meta(value);
        }
        match self.attribute {
            TYPE => self.holds_json = value.to_ascii_lowercase().starts_with(b"application/ld+json"),
            ROLE if value.eq_ignore_ascii_case(b"main") => self.cues = self.cues.with(Cues::MAIN.with(Cues::CONTENT)),
            CLASS if draws_glyphs(value) => self.hidden = true,
            CLASS | ID | ROLE | ITEMPROP => self.cues = self.cues.with(cues(value)),
            STYLE => {
                self.hidden |= says(value, b"display:none");
                self.invisible |= says(value, b"visibility:hidden");
            }
            _ => {}
        }
    }

    fn meta(&mut self, value: &[u8]) {
        let value = String::from_utf8_lossy(&value[..value.len().min(META_BYTES)]);
        match self.attribute {
            CONTENT => self.content.push_str(&value),
            NAME | PROPERTY | ITEMPROP if self.declares.is_empty() => {
                self.declares = value.trim().to_ascii_lowercase();
            }
            _ => {}
        }
    }

    /// Whether its text is left out. The box of an article that is merely invisible waits for a script to show it.
    pub(super) fn hides(&self) -> bool {
        self.hidden || self.invisible && !self.cues.any(Cues::CONTENT)
    }
}

/// Whether a class says that the text is the name of a picture in a font: `<i class="material-icons">access_time</i>`.
fn draws_glyphs(class: &[u8]) -> bool {
    class.starts_with(b"material-icons") || class.starts_with(b"material-symbols")
}

/// Bytes of a style that are read.
const STYLE_BYTES: usize = 400;

/// Whether a style says `what`, whatever white space and capitals it is written with.
fn says(style: &[u8], what: &[u8]) -> bool {
    let mut rest = &style[..style.len().min(STYLE_BYTES)];
    let begin = [what[0], what[0].to_ascii_uppercase()];
    while let Some(at) = either(rest, begin) {
        let mut plain = rest[at..].iter().filter(|b| !b.is_ascii_whitespace());
        if what.iter().all(|w| plain.next().is_some_and(|b| b.eq_ignore_ascii_case(w))) {
            return true;
        }
        rest = &rest[at + 1..];
    }
    false
}

/// The words by their names.
struct Words {
    /// In order.
    names: Vec<Name>,
    /// A bit for each of them, which others share: most words of classes are none of these.
    bits: [u64; 32],
}

impl Words {
    /// What a word says, if it is one of them.
    #[inline]
    fn cues(&self, word: Spelling) -> Cues {
        if !(1..=LETTERS).contains(&word.len()) {
            return Cues::NONE;
        }
        let name = word.name();
        let bit = name.spread::<2048>();
        if self.bits[bit / 64] >> (bit % 64) & 1 == 0 {
            return Cues::NONE;
        }
        self.names.binary_search(&name).map_or(Cues::NONE, |i| CLASS_WORDS[i].1.cues())
    }
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut words = Words { names: Vec::new(), bits: [0; 32] };
    for (word, _) in CLASS_WORDS {
        let name = Name::of(word.as_bytes());
        let bit = name.spread::<2048>();
        words.bits[bit / 64] |= 1 << (bit % 64);
        words.names.push(name);
    }
    words
});

/// What the words of a class, an id or a role say. `postContent`, `post-content` and `post_content` are two words each.
fn cues(value: &[u8]) -> Cues {
    let words = &*WORDS;
    let mut cues = Cues::NONE;
    let mut word = Spelling::new();
    let mut before = b' ';
    for &byte in &value[..value.len().min(CLASS_BYTES)] {
        let letter = byte.is_ascii_alphabetic();
        if word.len() > 0 && (!letter || byte.is_ascii_uppercase() && before.is_ascii_lowercase()) {
            cues = cues.with(words.cues(word));
            word = Spelling::new();
        }
        if letter {
            word.add(byte);
        }
        before = byte;
    }
    cues.with(words.cues(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_class_are_told_apart() {
        assert!(cues(b"postContent").any(Cues::CONTENT));
        assert!(cues(b"g-footer_links").any(Cues::FOOTER));
        assert_eq!(cues(b"shadow adventure"), Cues::NONE);
    }

    #[test]
    fn a_style_that_hides_is_seen_however_it_is_written() {
        assert!(says(b"color:red;DISPLAY : none", b"display:none"));
        assert!(!says(b"display:block", b"display:none"));
    }
}
