//! A block of the page: what it is, whether it is kept, and why.

use std::borrow::Cow;

use serde::Serialize;

use crate::text::{Mended, Span};

/// What a block is on its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Role {
    /// The article's headline
    Title,
    /// A heading inside the article
    Heading,
    /// The article's text
    Main,
    /// Date, source, author, editor
    Byline,
    /// A picture's caption or credit
    Caption,
    /// Menu, breadcrumb, pager
    Navigation,
    /// Share, font size, print, login, back to top
    Interface,
    /// Related or recommended articles
    Related,
    /// Keywords or tags
    Keywords,
    /// Copyright, licence, contact, disclaimer
    Legal,
    /// Advertisement
    Advertisement,
    /// Readers' comments, view counts
    Comment,
}

impl Role {
    /// Whether blocks of this role make up the article.
    #[must_use]
    pub fn is_article(self) -> bool {
        matches!(self, Self::Title | Self::Heading | Self::Main)
    }

    /// The name used in reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Heading => "heading",
            Self::Main => "main",
            Self::Byline => "byline",
            Self::Caption => "caption",
            Self::Navigation => "navigation",
            Self::Interface => "interface",
            Self::Related => "related",
            Self::Keywords => "keywords",
            Self::Legal => "legal",
            Self::Advertisement => "advertisement",
            Self::Comment => "comment",
        }
    }
}

/// Why a block has its role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The rule that decided, in kebab case: `legal-licence-number`.
    pub rule: &'static str,
    /// The reason in words, with what was seen: ``licence number `ICP备` ``.
    pub words: Cow<'static, str>,
}

/// One line of a paste or one block of a page.
///
/// Blocks are in order and apart, and every character that is not white space lies in exactly one.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// Its text, without white space around it.
    pub span: Span<Mended>,
    /// What it is.
    pub role: Role,
    /// Whether it is part of the article. Follows from the role unless a person decided otherwise.
    pub kept: bool,
    /// How much it looks like running text, -1 to 1; the sign is the score's own verdict, which a rule may overrule.
    pub score: f32,
    /// Why.
    pub reason: Reason,
}
