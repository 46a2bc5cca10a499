//! Rows of links that no heading announces: headlines with their dates, posts with their moments (`… 08-11 16:06`), questions that
//! others have asked.
//!
//! One headline with a date behind it may be anything; three close together are a list of other articles. Not meant: a chronicle,
//! whose dates come first, and questions with their answers between them.

use super::line::Line;

/// Lines around a line in which its like are counted, and how many have to be found, the line itself among them.
const NEAR: usize = 4;
const ENOUGH: usize = 3;

/// Moments on one line that make it a list by itself.
const MANY: u8 = 2;

/// Columns of the widest headline.
const WIDEST: u32 = 160;

/// For each line whether it stands in such a row.
pub(crate) fn rows(lines: &[Line]) -> Vec<bool> {
    let narrow = |l: &Line| l.shape.width <= WIDEST && l.shape.stops <= 1;
    let dated: Vec<bool> = lines.iter().map(|l| narrow(l) && l.dated).collect();
    let asks: Vec<bool> = lines.iter().map(|l| narrow(l) && !l.is_barred() && l.marks.asks).collect();
    let posted: Vec<bool> = lines.iter().map(|l| !l.is_barred() && l.marks.moments > 0).collect();
    (0..lines.len())
        .map(|i| {
            let near = i.saturating_sub(NEAR)..(i + NEAR + 1).min(lines.len());
            let close = i.saturating_sub(2)..(i + 3).min(lines.len());
            let like = |of: &[bool]| of[near.clone()].iter().filter(|&&d| d).count() >= ENOUGH;
            let dates = dated[i] && like(&dated);
            let between = close.clone().all(|k| asks[k] || lines[k].is_barred() || lines[k].shape.width < 8);
            let posts = posted[i] && (lines[i].marks.moments > MANY || like(&posted));
            dates || posts || asks[i] && between && asks[close].iter().filter(|&&a| a).count() >= ENOUGH
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::line::lines;

    fn found(text: &str) -> Vec<bool> {
        rows(&lines(text))
    }

    #[test]
    fn headlines_with_dates_behind_them_are_a_row() {
        let text = "石桥镇春茶开采首日采摘三千公斤2025年3月18日\n城南体育公园下月起免费开放 2025-03-17\n老街雨污分流工程完工（2025-03-15）";
        assert_eq!(found(text), [true; 3]);
    }

    #[test]
    fn posts_with_their_moments_are_a_row_and_a_live_blog_is_none() {
        let posts = "石桥的春茶今年比往年更香一些 【采茶人】 03-18 16:06 12字\n开采第一天到底采了多少公斤？ 【过路客】 03-18 16:20 9字\n听说采了三千多公斤鲜叶 【采茶人】 03-18 17:01 7字";
        assert_eq!(found(posts), [true; 3]);
        let live = "03-18 16:06 石桥镇春茶开采\n03-18 16:20 首日采摘三千公斤\n03-18 17:01 收购价上涨一成";
        assert_eq!(found(live), [false; 3]);
    }

    #[test]
    fn a_chronicle_is_no_row_of_links() {
        let text = "2019年3月 石桥电机公司成立\n2021年6月 二期厂房投产\n2023年9月 年产电机突破百万台";
        assert_eq!(found(text), [false; 3]);
    }

    #[test]
    fn questions_with_answers_between_them_are_no_row() {
        let asked = "How much should I pay for cleaning in Leeds?\nHow much should I pay for cleaning in York?\nHow much should I pay for cleaning in Hull?";
        assert_eq!(found(asked), [true; 3]);
        let answered =
            asked.replace('\n', "\nIt depends on the rooms, and on how long nobody has cleaned them before you ask.\n");
        assert!(!found(&answered).contains(&true));
    }
}
