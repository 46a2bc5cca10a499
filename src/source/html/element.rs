//! A start tag: its name and those of its attributes that say something.

use super::class_words::CLASS_WORDS;
use crate::source::Cues;

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
    /// Its name, in lower case.
    pub(super) name: Vec<u8>,
    attribute: Vec<u8>,
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
    pub(super) fn open(&mut self, name: &[u8]) {
        self.name.clear();
        self.name.extend_from_slice(name);
        self.attribute.clear();
        (self.hidden, self.invisible, self.link) = (false, false, false);
        self.cues = Cues::NONE;
        self.declares.clear();
        self.content.clear();
        self.holds_json = false;
    }

    /// Begins an attribute; one without a value counts at once.
    pub(super) fn attribute(&mut self, name: &[u8]) {
        self.attribute.clear();
        self.attribute.extend_from_slice(name);
        match name {
            b"hidden" => self.hidden = true,
            b"href" => self.link = true,
            _ => {}
        }
    }

    /// Takes the value of the attribute begun last.
    pub(super) fn value(&mut self, value: &[u8]) {
        if self.name == b"meta" {
            return self.meta(value);
        }
        match self.attribute.as_slice() {
            b"type" if self.name == b"script" => {
                self.holds_json = value.to_ascii_lowercase().starts_with(b"application/ld+json");
            }
            b"class" | b"id" | b"role" | b"itemprop" => self.cues = self.cues.with(cues(value)),
            b"style" => {
                self.hidden |= says(value, b"display:none");
                self.invisible |= says(value, b"visibility:hidden");
            }
            _ => {}
        }
    }

    fn meta(&mut self, value: &[u8]) {
        let value = String::from_utf8_lossy(&value[..value.len().min(META_BYTES)]);
        match self.attribute.as_slice() {
            b"content" => self.content.push_str(&value),
            b"name" | b"property" | b"itemprop" if self.declares.is_empty() => {
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

/// Whether a style says `what`.
fn says(style: &[u8], what: &[u8]) -> bool {
    let plain: Vec<u8> =
        style.iter().take(400).filter(|b| !b.is_ascii_whitespace()).map(u8::to_ascii_lowercase).collect();
    plain.windows(what.len()).any(|w| w == what)
}

/// What the words of a class, an id or a role say. `postContent`, `post-content` and `post_content` are two words each.
fn cues(value: &[u8]) -> Cues {
    let mut cues = Cues::NONE;
    let mut word = String::new();
    let mut before = b' ';
    for &b in value.iter().take(CLASS_BYTES).chain(b" ") {
        let camel = b.is_ascii_uppercase() && before.is_ascii_lowercase();
        if (!b.is_ascii_alphabetic() || camel) && !word.is_empty() {
            if let Ok(i) = CLASS_WORDS.binary_search_by_key(&word.as_str(), |&(w, _)| w) {
                cues = cues.with(CLASS_WORDS[i].1.cues());
            }
            word.clear();
        }
        if b.is_ascii_alphabetic() {
            word.push(char::from(b.to_ascii_lowercase()));
        }
        before = b;
    }
    cues
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
