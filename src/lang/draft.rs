//! What a language reads: the kept blocks of an article, folded.

use crate::article::{Article, Block, Role};
use crate::lang::LanguageId;
use crate::text::{Folded, Mended, Span};

/// One kept block of the article.
#[derive(Clone, Copy, Debug)]
pub struct Passage {
    /// Where it stands in the repaired text.
    pub span: Span<Mended>,
    /// Title, heading or main text.
    pub role: Role,
}

impl Passage {
    /// Its characters, folded for matching; index 0 is the first character of `span`. They take several times the room of the
    /// text, so nothing holds those of a whole article that can do without.
    #[must_use]
    pub fn folded(&self, text: &str) -> Folded {
        Folded::new(text, self.span)
    }
}

/// An article ready for reading.
#[derive(Clone, Debug)]
pub struct Draft<'t> {
    /// The repaired text of the whole page. Rules look outside the passages only for what tells the article's place of
    /// origin, never for figures.
    pub text: &'t str,
    /// The language the article is written in.
    pub language: LanguageId,
    /// The kept blocks, in order.
    pub passages: Vec<Passage>,
}

impl<'t> Draft<'t> {
    /// Folds the kept blocks of `article`.
    #[must_use]
    pub fn new(text: &'t str, article: &Article, language: LanguageId) -> Self {
        Self::of_blocks(text, &article.blocks, language)
    }

    /// Folds those of `blocks` that are kept: those of one article, where there are several.
    #[must_use]
    pub fn of_blocks(text: &'t str, blocks: &[Block], language: LanguageId) -> Self {
        let passages = blocks.iter().filter(|b| b.kept).map(|b| Passage { span: b.span, role: b.role }).collect();
        Self { text, language, passages }
    }

    /// A draft of plain text: each line that is not empty is a passage of main text. For tests and for callers that have
    /// stripped their text themselves.
    #[must_use]
    pub fn of_lines(text: &'t str, language: LanguageId) -> Self {
        let mut passages = Vec::new();
        let mut start = 0;
        for line in text.split('\n') {
            if !line.trim().is_empty() {
                let span: Span<Mended> = Span::from_usize(start, start + line.len());
                passages.push(Passage { span, role: Role::Main });
            }
            start += line.len() + 1;
        }
        Self { text, language, passages }
    }

    /// The passage that holds byte `at` of the repaired text.
    #[must_use]
    pub fn passage_at(&self, at: u32) -> Option<&Passage> {
        let n = self.passages.partition_point(|p| p.span.start <= at);
        self.passages[..n].last().filter(|p| at < p.span.end)
    }
}
