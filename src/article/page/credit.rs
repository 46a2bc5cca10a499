//! Who wrote the article, and when.

use super::{BELOW, Page};
use crate::article::block::Role;
use crate::article::credits::{Credits, credits, date_among};
use crate::article::line::Line;
use crate::source::Metadata;

/// Lines above the headline and below the text where credits are looked for.
const AROUND: usize = 8;

impl Page<'_> {
    /// Who wrote the article, and when: what stands between the headline and the text comes before what stands around them.
    /// What the markup declares and the text confirms comes before both.
    pub(crate) fn credits(&self, declared: &Metadata) -> Credits {
        let top = self.title.unwrap_or(self.core.start).min(self.core.start);
        let end = (self.core.end + AROUND).min(self.lines.len());
        let near = self.lines[top..end].iter().chain(&self.lines[top.saturating_sub(AROUND)..top]);
        let named = |l: &&Line| l.verdict.is_some_and(|v| matches!(v.role, Role::Byline | Role::Keywords));
        let mut found = credits(self.text, near.filter(named));
        if found.published.is_none() && self.title.is_some_and(|t| t < end) {
            let below = self.lines[top..end].iter().skip(1).take(BELOW);
            found.published = date_among(self.text, below);
        }
        let above = (top.saturating_sub(AROUND)..top).rev();
        let around: Vec<&Line> = (top..end).chain(above).map(|i| &self.lines[i]).collect();
        found.confirm(self.text, &around, declared);
        found
    }
}
