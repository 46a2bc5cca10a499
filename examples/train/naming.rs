//! Whether a phrase names what the annotation names.

use tallymark::text::fold_char;

/// The phrase without script, an English article, width, case, punctuation and `的`.
fn folded(phrase: &str, spaced: bool) -> Vec<char> {
    let article = ["the ", "a ", "an ", "its ", "their ", "of "]
        .into_iter()
        .find(|article| spaced && phrase.get(..article.len()).is_some_and(|start| start.eq_ignore_ascii_case(article)));
    let phrase = &phrase[article.map_or(0, str::len)..];
    let dropped = |c: &char| !(c.is_whitespace() || "“”\"'‘’「」『』《》()（）,，、·的".contains(*c));
    phrase.chars().map(fold_char).flat_map(char::to_lowercase).filter(dropped).collect()
}

/// The share of characters that two phrases have in common, their order left out.
pub(crate) fn likeness(a: &str, b: &str, spaced: bool) -> f32 {
    // What is written with spaces is compared by word.
    if spaced { shared(&words(a), &words(b)) } else { shared(&folded(a, false), &folded(b, false)) }
}

fn words(phrase: &str) -> Vec<String> {
    let words = phrase.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    words.map(str::to_lowercase).collect()
}

fn shared<T: PartialEq + Clone>(a: &[T], b: &[T]) -> f32 {
    if a.is_empty() || b.is_empty() {
        return 0.0;
    }
    let mut rest = b.to_vec();
    let common = a.iter().filter(|c| rest.iter().position(|x| x == *c).map(|i| rest.swap_remove(i)).is_some()).count();
    2.0 * common as f32 / (a.len() + b.len()) as f32
}

/// Whether a phrase is as good as one of the wordings.
pub(crate) fn names(phrase: &str, wordings: &[String], spaced: bool) -> bool {
    let p = folded(phrase, spaced);
    wordings.iter().any(|wording| {
        let w = folded(wording, spaced);
        let holds = |long: &[char], short: &[char]| !short.is_empty() && long.windows(short.len()).any(|x| x == short);
        p == w
            || likeness(phrase, wording, spaced) >= 0.7
            || holds(&p, &w) && p.len() <= 2 * w.len() + 2
            || holds(&w, &p) && 2 * p.len() >= w.len()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_or_a_longer_wording_names_the_same() {
        assert!(names("合同金額", &["合同金额".to_owned()], false));
        assert!(names("企业", &["走访企业".to_owned()], false));
        assert!(!names("企业", &["合作协议".to_owned()], false));
        assert!(names("net income", &["the net income".to_owned()], true));
        assert!(!names("sales", &["same-store outlets".to_owned()], true));
    }
}
