//! Punctuation as the rules of linking see it.

/// Whether a clause ends at `c`.
pub(crate) fn is_stop(c: char) -> bool {
    matches!(c, '，' | '；' | '：' | '。' | '！' | '？' | '（' | '）' | '\n' | '\t' | '|' | '…')
}

/// Whether a sentence ends at `c`.
pub(crate) fn is_full_stop(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '\n')
}

/// Whether `c` opens or closes a quotation or a title.
pub(crate) fn is_quote(c: char) -> bool {
    matches!(c, '“' | '”' | '‘' | '’' | '「' | '」' | '『' | '』' | '"' | '《' | '》' | '﹁' | '﹂')
}

/// Whether `c` closes a quotation.
pub(crate) fn is_closing_quote(c: char) -> bool {
    matches!(c, '”' | '’' | '」' | '』' | '"' | '》')
}

/// Whether `c` may stand between the members of a list.
pub(crate) fn is_joint(c: char) -> bool {
    matches!(c, '、' | '和' | '及' | '与' | '或' | '至' | '到' | '/' | ' ')
}
