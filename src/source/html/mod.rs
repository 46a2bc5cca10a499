//! HTML to the text that a browser would show.
//!
//! The tokenizer follows the specification: entities, comments, scripts and broken tags come out as in a browser. Above it stands
//! no tree but a stack of open elements, so that time is linear in the page and a page nested a hundred thousand deep is one more
//! page.

mod builder;
mod class_words;
mod clipboard;
mod element;
mod flow;
mod json_ld;
mod name;
mod reference;
mod references;
mod tag;
mod tokenizer;

use super::Document;
use builder::build;
use clipboard::fragment;

/// Extracts the text of `html` as a browser would show it, with hints for its lines.
///
/// What is never shown is left out: scripts, styles, templates, `hidden` elements. A page that hides all its text until a script
/// has run is read as if the script had run. Of what a clipboard holds, the part that was selected is read.
///
/// ```
/// use tallymark::source::extract;
///
/// let document = extract("<h1>Exports</h1><p>Up&nbsp;8<b>%</b>.<script>x()</script>");
/// assert_eq!(document.text, "Exports\n\nUp\u{a0}8%.");
/// ```
#[must_use]
pub fn extract(html: &str) -> Document {
    let html = fragment(html);
    let mut document = build(html, false);
    if document.text.len() < STUB
        && let Some(plain) = without_scripts(html)
    {
        let other = build(&plain, false);
        if other.text.len() > document.text.len() + STUB {
            document = other;
        }
    }
    if document.hints.is_empty() { build(html, true) } else { document }
}

/// Bytes of text that are no page yet: one that waits for its script shows a logo and a menu.
const STUB: usize = 300;

/// The page as a browser without scripts reads it, where it says something for those: `<noscript>` is a box like others.
fn without_scripts(html: &str) -> Option<String> {
    const NAME: &str = "noscript";
    let is_it =
        |at: usize| html.as_bytes().get(at..at + NAME.len()).is_some_and(|n| n.eq_ignore_ascii_case(NAME.as_bytes()));
    let mut plain = String::new();
    let mut from = 0;
    for (at, _) in html.match_indices('<') {
        let name = at + 1 + usize::from(html.as_bytes().get(at + 1) == Some(&b'/'));
        if is_it(name) {
            plain.push_str(&html[from..name]);
            plain.push_str("div");
            from = name + NAME.len();
        }
    }
    (from > 0).then(|| plain + &html[from..])
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::{Cues, Kind};
    use super::*;
    use proptest::prelude::*;

    fn text(html: &str) -> String {
        extract(html).text
    }

    #[test]
    fn blocks_stand_on_lines_of_their_own_and_inline_elements_do_not() {
        assert_eq!(text("<div>去年<b>新增</b>\n 30 家<div>企业</div>今年</div>"), "去年新增 30 家\n企业\n今年");
        assert_eq!(text("a<br>b<br><br>c"), "a\nb\n\nc");
        assert_eq!(text("<ul><li>一<li>二</ul>三"), "一\n二\n三");
    }

    #[test]
    fn the_names_of_pictures_in_a_font_are_left_out() {
        assert_eq!(text("<p><i class='material-icons md-18'>access_time</i>3 May 2025</p>"), "3 May 2025");
    }

    #[test]
    fn a_page_that_waits_for_its_script_is_read_without_it() {
        let words = "The harbour counted 719 barges last year. ".repeat(12);
        let page = format!(
            "<title>t</title><div id=app>Loading</div><NoScript class=x><h1>Barges</h1><p>{words}</p></noscript>"
        );
        assert!(text(&page).contains("719 barges"));
        let page = format!("<p>{words}</p><noscript>Please turn scripts on. {words}</noscript>");
        assert!(!text(&page).contains("turn scripts on"));
        assert_eq!(text("<p>Barges<noscript>Please turn scripts on.</noscript>"), "Barges");
    }

    #[test]
    fn cells_are_parted_by_tabs_and_rows_by_lines() {
        assert_eq!(text("<table><tr><th>年<th>数<tr><td>2023<td>15</table>"), "年\t数\n2023\t15");
    }

    #[test]
    fn what_is_never_shown_is_left_out() {
        let html = "<title>页</title><style>p{}</style><script>var a='<p>';</script><template>t</template><noscript>n</noscript>\
            <p hidden>h</p><p style='color:red; DISPLAY : none'>d</p><svg><text>s</text></svg><p>在";
        assert_eq!(text(html), "在");
        assert_eq!(extract(html).title.as_deref(), Some("页"));
    }

    #[test]
    fn a_page_that_hides_everything_is_read_all_the_same() {
        assert_eq!(text("<div style=\"display:none\"><p>Sales rose 8%.</div>"), "Sales rose 8%.");
    }

    #[test]
    fn an_article_that_is_invisible_until_a_script_has_run_is_read() {
        let html = "<p>Menu</p><div class='rich_media_content' style='visibility: hidden; opacity: 0'><p>Sales rose 8%.</div>\
            <div style='visibility:hidden'>never</div>";
        assert_eq!(text(html), "Menu\n\nSales rose 8%.");
    }

    #[test]
    fn what_the_markup_declares_is_read_and_never_shown() {
        let html = "<title>Barges - Harbour News</title><meta property=og:title content='Barges &amp; quays'>\
            <meta name=Author content='Ann Hall'><script type='application/ld+json'>{\"datePublished\":\"2025-03-18\"}</script><p>Text";
        let document = extract(html);
        assert_eq!(document.text, "Text");
        assert_eq!(document.metadata.headline.as_deref(), Some("Barges & quays"));
        assert_eq!(document.metadata.author.as_deref(), Some("Ann Hall"));
        assert_eq!(document.metadata.published.as_deref(), Some("2025-03-18"));
    }

    #[test]
    fn entities_and_preserved_space_come_out_as_shown() {
        assert_eq!(text("<p>R&amp;D &lt;5&percnt; &#20159;</p>"), "R&D <5% 亿");
        assert_eq!(text("<pre>a\n  b</pre>"), "a\n  b");
        assert_eq!(text("<ruby>項<rp>(<rt>xiàng<rp>)</ruby>目"), "項目");
    }

    #[test]
    fn hints_say_what_the_markup_said() {
        let document = extract(
            "<nav><a href=/>首页</a></nav><article class='post-content'><h1>标题</h1><p>正文<a href=x>链接</a></p></article>\
             <div id=comments>评论</div>",
        );
        let hints = &document.hints;
        assert_eq!(hints.iter().map(|h| h.linked).collect::<Vec<_>>(), [100, 0, 50, 0]);
        let called = |i: usize| document.containers[hints[i].container as usize].cues;
        assert!(called(0).any(Cues::NAVIGATION) && called(3).any(Cues::COMMENT));
        assert_eq!((hints[1].kind, hints[2].kind), (Kind::Headline, Kind::Paragraph));
        assert!(called(2).any(Cues::CONTENT));
        assert_eq!(hints[1].container, hints[2].container);
        assert_ne!(hints[2].container, hints[3].container);
        let spans: Vec<_> = hints.iter().map(|h| &document.text[h.span.range()]).collect();
        assert_eq!(spans, ["首页", "标题", "正文链接", "评论"]);
    }

    #[test]
    fn end_tags_that_close_nothing_are_ignored() {
        assert_eq!(text("</p></div><p>a</section>b</p>"), "ab");
        assert_eq!(text("<div><table><tr><td>a</div>b<td>c</table>"), "ab\tc");
    }

    #[test]
    fn depth_and_stray_tags_cost_linear_time() {
        let deep = format!("{}x{}", "<div><b>".repeat(100_000), "</i></div>".repeat(100_000));
        assert_eq!(text(&deep), "x");
        assert_eq!(text(&"<p>".repeat(200_000)), "");
        assert_eq!(text(&"<td></table>".repeat(100_000)), "");
    }

    proptest! {
        #[test]
        fn hints_are_the_lines_in_order(html in "(<(p|div|td|tr|table|br|a|/p|/div|/table|pre|/a|li|span|script|svg|h1)( class='nav x')?>|\\PC|\n|&amp;| ){0,60}") {
            let document = extract(&html);
            let lines: Vec<&str> = document.text.split('\n').map(str::trim).filter(|l| !l.is_empty()).collect();
            let spans: Vec<&str> = document.hints.iter().map(|h| h.span.slice(&document.text)).collect();
            prop_assert_eq!(lines, spans);
            prop_assert!(document.hints.iter().all(|h| (h.container as usize) < document.containers.len()));
            prop_assert!(document.containers.iter().enumerate().all(|(i, c)| c.parent as usize <= i));
        }
    }
}
