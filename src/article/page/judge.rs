//! What each line of a page is, and why: the headline, the article, and what stands before, among and behind it.

use std::borrow::Cow;

use super::{BELOW, Page};
use crate::article::block::{Block, Reason, Role};
use crate::article::cue::Cue;
use crate::article::rule::Verdict;

/// Columns of a line below a byline that leads into the text; a narrower one is a button.
const DECK: u32 = 24;

impl Page<'_> {
    /// What line `i` is, and why.
    pub(crate) fn block(&self, i: usize) -> Block {
        let line = &self.lines[i];
        let (role, reason) = self.judge(i);
        Block { span: line.span, role, kept: role.is_article(), score: (self.weights[i] / 200.0).tanh(), reason }
    }

    /// Rule `title`: the headline: the page's own `<title>`, or the line above the text that reads like a headline of it. Not a section's name.
    ///
    /// Rule `related-list`: a short line below the heading of a list of links, `相关阅读`, in the midst of the text. Not a paragraph there.
    ///
    /// Rule `table-row`: a row of a table of figures inside the article, `城东 → 120.5 → 8.2`, whatever it looks like by itself.
    ///
    /// Rule `source-list`: a line below the heading of a list of sources: `参考资料`, `References`. Not where the next lines read like a text.
    ///
    /// Rule `link-in-article`: a short line inside the article that the markup says is nothing but a link, or stands in a box that is no
    /// article: `報名點我`. Not a link inside a sentence, not a heading that is a link: neither weighs against itself.
    ///
    /// Rule `beside-list`: a menu, a button or a reader's comment in the main part of a page that is all list: `Sort by date`. Not the entries
    /// of the list, which are links as well.
    ///
    /// Rule `said-twice`: a paragraph of a page that the article has held before, word for word: `港务局说，去年有驳船719艘。` of a folded form and of
    /// the unfolded one below it. Not a short line, and nothing in plain text, which somebody may have pasted twice.
    ///
    /// Rule `numbering`: a number alone on its line that is one of an order, the number of a line of code or of a link in a list, or, in an
    /// article, a rating or a telephone number: `9.8 / 10`. Not the number of a chapter, not `34,000`, nor a number whose unit follows.
    ///
    /// Rule `heading`: a line of the article that is short and ends no sentence: `一、总体情况`. Not `营收增长8.5%。`, which is running text.
    ///
    /// Rule `running-text`: a line of the stretch that is most like an article, as long sentences are and menus are not: `记者从市科技局获悉，…`.
    ///
    /// Rule `deck`: a line between headline and text that leads from the one into the other: `今年以来签约项目126个`. Not a byline, not a name.
    ///
    /// Rule `comment-list`: a line below the heading of readers' comments, `网友评论`, up to the next running text.
    ///
    /// Rule `before-article`: a line before the article that no other rule names: the menu `要闻 县区`. An article has one beginning.
    ///
    /// Rule `behind-article`: a line behind the article that no other rule names: the headlines below `推荐`. An article has one end.
    fn judge(&self, i: usize) -> (Role, Reason) {
        let line = &self.lines[i];
        let inside = self.core.contains(&i);
        let because = |rule, words| Reason { rule, words: Cow::Borrowed(words) };
        if self.title == Some(i) {
            return (Role::Title, because("title", "the headline above the text"));
        }
        let alone = self.core.len() == 1;
        if inside && self.numbering[i].is_some() {
            return (Role::Interface, because("numbering", "a number that counts nothing"));
        }
        if let Some(v) = line.verdict.filter(|v| !(inside && (alone || self.overrules(i, *v)))) {
            let seen = line.span.slice(self.text).get(v.seen.0 as usize..v.seen.1 as usize).unwrap_or("");
            return (v.role, Reason { rule: v.rule, words: Cow::Owned(format!("{}: `{}`", v.words, seen.trim())) });
        }
        if inside {
            if self.sections[i] == Some(Cue::ReferenceSection) {
                return (Role::Related, because("source-list", "stands in a list of sources"));
            }
            if self.sections[i].is_some() && self.weights[i] < 0.0 && self.beside.is_none() {
                return (Role::Related, because("related-list", "stands in a list of links"));
            }
            if line.row {
                return (Role::Main, because("table-row", "a row of a table"));
            }
            let heading = line.shape.width <= 60 && !line.shape.ends_sentence;
            if self.beside.as_ref().is_some_and(|b| b[i]) {
                return (Role::Navigation, because("beside-list", "a menu or a button of the list"));
            }
            if self.twice.as_ref().is_some_and(|t| t[i]) {
                return (Role::Related, because("said-twice", "has stood above, word for word"));
            }
            let link = self.beside.is_none() && self.links.as_ref().is_some_and(|l| l[i]);
            return if heading && link {
                (Role::Navigation, because("link-in-article", "a link between running text"))
            } else if heading {
                (Role::Heading, because("heading", "a short line between running text"))
            } else {
                (Role::Main, because("running-text", "running text"))
            };
        }
        if self.is_deck(i) {
            return (Role::Heading, because("deck", "stands between the headline and the text"));
        }
        match self.sections[i] {
            Some(Cue::CommentSection) => (Role::Comment, because("comment-list", "stands among readers' comments")),
            _ if i < self.core.start => (Role::Navigation, because("before-article", "stands before the article")),
            _ => (Role::Related, because("behind-article", "stands behind the article")),
        }
    }

    /// Whether the article around line `i` overrules what a rule says of it. In an article of short lines dates, names and numbers of
    /// people are facts; credits below the headline are none.
    fn overrules(&self, i: usize, verdict: Verdict) -> bool {
        let below = || self.title.is_some_and(|t| (t..=t + BELOW).contains(&i));
        let credit = verdict.cue == Some(Cue::Credit) && below();
        let fact = verdict.role == Role::Byline && !credit || verdict.cue == Some(Cue::Counter);
        verdict.soft || verdict.rule == "interface-address" || verdict.role == Role::Keywords || self.listed && fact
    }

    /// Whether line `i` leads from the headline into the text: a finished sentence, a line too wide for a name, or whatever
    /// stands below the byline.
    fn is_deck(&self, i: usize) -> bool {
        let Some(title) = self.title.filter(|&t| t < i && i < self.core.start) else { return false };
        let shape = self.lines[i].shape;
        let wide = shape.width >= 45 || shape.width >= 28 && shape.digits > 0;
        let bylined = || self.lines[title..i].iter().rev().take(8).any(|l| l.is_barred_as(Role::Byline));
        let words = self.lines[i].span.slice(self.text);
        let name = looks_like_a_name(words) || words == self.lines[title].span.slice(self.text);
        self.lines[i].verdict.is_none() && !name && (wide || shape.ends_sentence || shape.width >= DECK && bylined())
    }
}

/// Whether a line reads like a person's name or handle in Latin letters: `Todd Bates`, `@aprilroach28`.
fn looks_like_a_name(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let capital = |w: &str| {
        w.starts_with(|c: char| c.is_uppercase() || c == '@') && w.is_ascii() && !w.ends_with(['.', ':', '?', '!'])
    };
    line.len() <= 40 && words.clone().count() <= 4 && words.all(capital)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_below_the_headline_is_a_deck_or_a_name() {
        assert!(looks_like_a_name("Todd Bates") && looks_like_a_name("@example"));
        assert!(!looks_like_a_name("More flights, fewer crashes"));
    }
}
