//! What a clipboard puts around the HTML that was copied.

/// Begins what was selected; browsers and office programs write it so.
const START: &str = "<!--StartFragment";
/// Ends it.
const END: &str = "<!--EndFragment";

/// The part of `html` that was selected. Around it stand the page's head, styles, and on Windows a header with offsets
/// (`Version:0.9 StartHTML:…`), which nobody copied. A page without the two marks is whole.
pub(super) fn fragment(html: &str) -> &str {
    // To find that a thing stands nowhere is quicker than to find where it stands.
    let mark = if html.contains(START) { html.find(START) } else { None };
    let inner = mark.and_then(|mark| {
        let from = mark + html[mark..].find("-->")? + 3;
        let to = html.rfind(END).filter(|&to| to >= from)?;
        html.get(from..to)
    });
    inner.filter(|inner| !inner.trim().is_empty()).unwrap_or(html)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_around_the_selection_is_left_out() {
        let html = "Version:0.9\r\nStartHTML:0000000105\r\n<html><body>\r\n<!--StartFragment--><p>增长8%</p><!--EndFragment-->\r\n</body></html>";
        assert_eq!(fragment(html), "<p>增长8%</p>");
    }

    #[test]
    fn marks_that_mark_nothing_are_ignored() {
        for html in
            ["<p>a</p>", "<!--StartFragment--><p>a", "<!--EndFragment-->b<!--StartFragment-->", "<!--StartFragment"]
        {
            assert_eq!(fragment(html), html);
        }
        assert_eq!(fragment("<!--StartFragment--> <!--EndFragment-->x"), "<!--StartFragment--> <!--EndFragment-->x");
    }
}
