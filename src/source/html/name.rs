//! Names of elements and attributes as numbers: they are compared at every tag.

/// The name of an element or an attribute, in lower case. Up to fifteen letters it is the letters themselves; a longer one is a number
/// made of all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Name(u128);

/// Letters that a name itself can hold.
pub(super) const LETTERS: usize = 15;

impl Name {
    /// The name with these letters, in lower case.
    #[inline]
    pub(super) const fn of(letters: &[u8]) -> Self {
        let mut spelling = Spelling::new();
        let mut i = 0;
        while i < letters.len() {
            spelling.add(letters[i]);
            i += 1;
        }
        spelling.name()
    }

    /// A place for the name among so many, a power of two.
    #[inline]
    pub(super) fn spread<const PLACES: usize>(self) -> usize {
        let [high, low] = [self.0 >> 64, self.0].map(|half| half as u64);
        let spread = (high ^ low.rotate_left(21)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (spread >> 40) as usize & (PLACES - 1)
    }
}

/// A name while its letters come in.
#[derive(Clone, Copy)]
pub(super) struct Spelling {
    number: u128,
    letters: usize,
}

impl Spelling {
    #[inline]
    pub(super) const fn new() -> Self {
        Self { number: 0, letters: 0 }
    }

    /// How many letters came.
    #[inline]
    pub(super) const fn len(&self) -> usize {
        self.letters
    }

    #[inline]
    pub(super) const fn add(&mut self, letter: u8) {
        self.number = if self.letters < LETTERS { self.number << 8 } else { self.number.wrapping_mul(PRIME) };
        self.number ^= letter.to_ascii_lowercase() as u128;
        self.letters += 1;
    }

    /// The name of these letters. The first letter of a short one stands first, so that names are in the order of words.
    #[inline]
    pub(super) const fn name(self) -> Name {
        let missing = LETTERS.saturating_sub(self.letters);
        Name(if self.letters <= LETTERS { self.number << (8 * missing) } else { self.number | 1 << 127 })
    }
}

/// Spreads a letter over the whole number.
const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;

/// Names the constants that elements and attributes are compared with.
macro_rules! names {
    ($($constant:ident $name:literal)*) => {
        $(pub(super) const $constant: Name = Name::of($name.as_bytes());)*
    };
}

names! {
    A "a" ADDRESS "address" AREA "area" ARTICLE "article" ASIDE "aside" AUDIO "audio" BASE "base" BASEFONT "basefont" BGSOUND "bgsound"
    BLOCKQUOTE "blockquote" BODY "body" BR "br" BUTTON "button" CANVAS "canvas" CAPTION "caption" CENTER "center" COL "col"
    DATALIST "datalist" DD "dd" DETAILS "details" DIALOG "dialog" DIR "dir" DIV "div" DL "dl" DT "dt" EMBED "embed"
    FIELDSET "fieldset" FIGCAPTION "figcaption" FIGURE "figure" FOOTER "footer" FORM "form" FRAME "frame" H1 "h1" H2 "h2" H3 "h3"
    H4 "h4" H5 "h5" H6 "h6" HEADER "header" HGROUP "hgroup" HR "hr" HTML "html" IFRAME "iframe" IMAGE "image" IMG "img" INPUT "input"
    KEYGEN "keygen" LEGEND "legend" LI "li" LINK "link" LISTING "listing" MAIN "main" MATH "math" MENU "menu" META "meta" NAV "nav"
    NOEMBED "noembed" NOFRAME "noframe" NOFRAMES "noframes" NOSCRIPT "noscript" OBJECT "object" OL "ol" P "p" PARAM "param"
    PLAINTEXT "plaintext" PRE "pre" RP "rp" RT "rt" RUBY "ruby" SCRIPT "script" SEARCH "search" SECTION "section" SELECT "select"
    SOURCE "source" STYLE "style" SUMMARY "summary" SVG "svg" TABLE "table" TBODY "tbody" TD "td" TEMPLATE "template"
    TEXTAREA "textarea" TFOOT "tfoot" TH "th" THEAD "thead" TITLE "title" TR "tr" TRACK "track" UL "ul" VIDEO "video" WBR "wbr"
    XMP "xmp"
    // Attributes that are no elements as well.
    CLASS "class" CONTENT "content" HIDDEN "hidden" HREF "href" ID "id" ITEMPROP "itemprop" NAME "name" PROPERTY "property"
    ROLE "role" TYPE "type"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_apart_and_in_order() {
        assert_eq!(Name::of(b"DIV"), DIV);
        assert!(Name::of(b"a") < Name::of(b"ab") && Name::of(b"ab") < Name::of(b"b"));
        let long = [&b"recommendations-a"[..], b"recommendations-b", b"recommendations", b"recommendation"];
        let names = long.map(Name::of);
        assert!((0..4).all(|i| (0..i).all(|k| names[i] != names[k])));
    }
}
