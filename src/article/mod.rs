//! Blocks to roles to the article: title, byline, main text. Every dropped block has its reason.

mod block;

pub use block::{Block, Reason, Role};

use std::borrow::Cow;

use crate::text::{Mended, Span};

/// The article found on a page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Article {
    /// The headline.
    pub title: Option<Span<Mended>>,
    /// Author, source or editor, as written.
    pub byline: Option<Span<Mended>>,
    /// The date of publication, as written.
    pub published: Option<Span<Mended>>,
    /// Keywords or tags.
    pub keywords: Vec<Span<Mended>>,
    /// All blocks of the page, in order.
    pub blocks: Vec<Block>,
}

/// Finds the article in the repaired text of a page.
#[must_use]
pub fn strip(text: &str) -> Article {
    let mut blocks = Vec::new();
    let mut at = 0;
    for line in text.split('\n') {
        let trimmed = line.trim();
        if !trimmed.is_empty() {
            let start = at + (line.len() - line.trim_start().len());
            blocks.push(Block {
                span: Span::from_usize(start, start + trimmed.len()),
                role: Role::Main,
                kept: true,
                score: 0.0,
                reason: Reason { rule: "running-text", words: Cow::Borrowed("running text") },
            });
        }
        at += line.len() + 1;
    }
    Article { blocks, ..Article::default() }
}
