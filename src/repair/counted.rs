//! What stands behind a figure: without it a row of digits may be anything.

/// Whether `c` begins what a figure counts or measures.
pub(super) fn begins_unit(c: char) -> bool {
    "年月日天万萬亿億千百元块塊家个個项項次人名户戶倍成件台辆輛米吨噸公亩畝座所种種位条條篇场場届屆岁歲%％".contains(c)
}

/// Whether `c` may stand right before a figure: Chinese text, but not what numbers a thing (`图2`, `第3`).
pub(super) fn leads_to_figure(c: char) -> bool {
    let numbers = "第图圖表例题題章节節页頁版式注列号號卷册冊期条條款楼樓".contains(c);
    matches!(c, '\u{3400}'..='\u{9fff}' | '，' | '。' | '：' | '；' | '（' | '、') && !numbers
}

/// Whether the four digits of `year` are a year of our times.
pub(super) fn is_year(year: &str) -> bool {
    year.len() == 4 && (year.starts_with("19") || year.starts_with("20")) && year.bytes().all(|b| b.is_ascii_digit())
}

/// Whether `c` may stand right before a year.
pub(super) fn may_stand_before_year(c: char) -> bool {
    leads_to_figure(c) || matches!(c, '\n' | '　' | '-' | '—' | '“' | '(')
}
