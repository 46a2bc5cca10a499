//! A space behind every character.
//!
//! Text from PDF files and from optical recognition has `营 业 收 入 增 长`. In a long run of single characters with single spaces
//! between, the spaces are taken out.
//!
//! Titles and menus are set with spaces, too: `关 于 我 们`, `东 南 西 北`, the days over a calendar. So a run must be long, and the
//! characters must make words when they stand together: in running text about every third pair of neighbours is of one word, in
//! lists hardly any. Where one run is proved, shorter ones of the same text are believed.

use std::borrow::Cow;

use super::RepairKind;
use super::clues::Clues;
use super::edit::Edit;
use super::model::DocumentModel;
use crate::text::letter::is_ideograph;

/// A run has at least so many spaces between Chinese characters,
pub(super) const LONG: usize = 9;
/// and its characters cost no more on average than those of running text,
const USUAL: i32 = 600;
/// or it has at least so many spaces,
const LONGER: usize = 14;
/// and one of so many pairs is of one word.
const PER_WORD: usize = 6;
/// Once proved, a run has at least so many.
const SHORT: usize = 3;

/// Takes out the spaces of every long run.
pub(super) fn fix(text: &str, clues: &Clues) -> Vec<Edit> {
    if !clues.seen.spaced {
        return Vec::new();
    }
    let mut runs = Vec::new();
    let model = DocumentModel::default();
    let mut run = Run::default();
    let mut from = 0;
    for (at, _) in text.match_indices(' ') {
        if !run.spaces.is_empty() && ends_run(&text[from..at]) {
            run.finish(&mut runs);
        }
        from = at + 1;
        match (text[..at].chars().next_back(), text[from..].chars().next()) {
            (Some(b), Some(n)) if is_ideograph(b) && is_ideograph(n) => {
                run.add(at, (!is_numeral(b) || !is_numeral(n)).then(|| (model.cost(Some(b), n), model.alone(n))));
            }
            (Some(b), Some(n)) if b != ' ' && n != ' ' => {}
            _ => run.finish(&mut runs),
        }
    }
    run.finish(&mut runs);
    let proved = runs.iter().any(Run::is_proof);
    let wanted = |r: &Run| r.is_usual() || (proved && r.is_likely());
    runs.into_iter().filter(wanted).flat_map(|r| r.spaces).map(edit).collect()
}

/// Whether what stands between two spaces ends a run: the end of a line, or two Chinese characters without a space, which is not this
/// kind of damage.
fn ends_run(between: &str) -> bool {
    let mut before = ' ';
    between.chars().any(|c| c == '\n' || is_ideograph(std::mem::replace(&mut before, c)) && is_ideograph(c))
}

/// Spaces between single characters.
#[derive(Default)]
struct Run {
    spaces: Vec<usize>,
    /// Neighbours that tell, and what they cost.
    told: usize,
    cost: i32,
    /// Those that are of one word.
    words: usize,
}

impl Run {
    /// Adds a space between characters of which the second costs so much behind the first, and by itself.
    fn add(&mut self, space: usize, costs: Option<(i32, i32)>) {
        self.spaces.push(space);
        if let Some((behind, alone)) = costs {
            self.told += 1;
            self.cost = self.cost.saturating_add(behind);
            self.words += usize::from(behind < alone);
        }
    }

    fn is_usual(&self) -> bool {
        let told = i32::try_from(self.told).unwrap_or(i32::MAX);
        self.told >= LONG && self.cost / told <= USUAL
    }

    fn is_proof(&self) -> bool {
        self.told >= LONGER && self.has_words()
    }

    fn is_likely(&self) -> bool {
        self.told >= SHORT && self.has_words()
    }

    fn has_words(&self) -> bool {
        self.words * PER_WORD >= self.told
    }

    fn finish(&mut self, runs: &mut Vec<Self>) {
        let run = std::mem::take(self);
        if run.told >= SHORT {
            runs.push(run);
        }
    }
}

fn edit(space: usize) -> Edit {
    Edit {
        start: space,
        end: space + 1,
        after: String::new(),
        kind: RepairKind::SpacedOut,
        certain: true,
        reason: Cow::Borrowed("a space in a long run that has one behind every character"),
        grain: Vec::new(),
    }
}

/// Numerals stand in rows of their own.
fn is_numeral(c: char) -> bool {
    "〇零一二三四五六七八九十百千万".contains(c)
}

#[cfg(test)]
mod tests {
    use crate::repair::repair;

    #[test]
    fn a_long_run_closes_up() {
        let text = "公司营业收入比去年同期增长三成,净利润达到两千万元";
        let mut damaged = String::new();
        for (c, next) in text.chars().zip(text.chars().skip(1).chain(['。'])) {
            damaged.push(c);
            damaged.push_str(if c != ',' && next != ',' && next != '。' { " " } else { "" });
        }
        assert_eq!(repair(&damaged).text, text);
    }

    #[test]
    fn titles_and_lists_stay() {
        for text in [
            "关 于 我 们",
            "日 一 二 三 四 五 六",
            "东 南 西 北 中 发 白",
            "张 王 李 赵 陈 杨 吴 刘 黄 周 徐 孙",
            "鼠 牛 虎 兔 龙 蛇 马 羊 猴 鸡 狗 猪",
            "甲 乙 丙 丁 戊 己 庚 辛 壬 癸",
            "一 二 三 四 五 六 七 八 九 十 百 千",
            "子 丑 寅 卯 辰 巳 午 未 申 酉 戌 亥",
            "天 地 玄 黄 宇 宙 洪 荒 日 月 盈 昃",
            "春 夏 秋 冬 东 南 西 北 上 下 左 右 前 后",
            "京 津 沪 渝 冀 豫 云 辽 黑 湘 皖 鲁 新 苏 浙 赣 鄂 桂",
            "赵 钱 孙 李 周 吴 郑 王 冯 陈 褚 卫 蒋 沈 韩 杨 朱 秦",
            "冠 亚 季 军 金 银 铜 牌 一 二 三 等 奖",
            "首页 新闻 财经 体育 娱乐 科技 汽车 房产",
        ] {
            assert_eq!(repair(text).text, text);
        }
    }
}
