//! Rules that tell what a line is from the line alone. They overrule the score of the text.

mod breadcrumb;
mod byline;
mod hashtags;
mod menu;
mod numbers;
mod phrases;
mod prose;

pub(crate) use prose::is_plain_prose;

use super::block::Role;
use super::cue::Cue;
use super::phrase::Hit;
use super::shape::Shape;
use super::view::View;

/// What a rule says of a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Verdict {
    /// The rule's name.
    pub(crate) rule: &'static str,
    /// What the line is.
    pub(crate) role: Role,
    /// What the rule saw, in words.
    pub(crate) words: &'static str,
    /// The piece of the line that it saw, in bytes from the line's start.
    pub(crate) seen: (u32, u32),
    /// The phrase behind it, if a phrase decided.
    pub(crate) cue: Option<Cue>,
    /// Whether running text around the line overrules it: a heading inside an article may read `International`.
    pub(crate) soft: bool,
}

/// What the rules look at.
pub(crate) struct Sight<'a> {
    /// The line, folded.
    pub(crate) view: &'a View,
    /// Its looks.
    pub(crate) shape: Shape,
    /// The phrases on it.
    pub(crate) hits: &'a [Hit],
}

/// Asks the rules in their order of precedence.
pub(crate) fn judge(sight: &Sight<'_>) -> Option<Verdict> {
    phrases::strong(sight)
        .or_else(|| phrases::whole(sight))
        .or_else(|| breadcrumb::judge(sight))
        .or_else(|| byline::judge(sight))
        .or_else(|| phrases::weak(sight))
        .or_else(|| hashtags::judge(sight))
        .or_else(|| menu::judge(sight))
        .or_else(|| numbers::judge(sight))
}

#[cfg(test)]
mod tests {
    use crate::article::line::lines;

    #[test]
    fn running_text_that_mentions_a_phrase_is_no_boilerplate() {
        for text in [
            "该公司未经许可开采砂石1.2万吨，被处以罚款30万元，并被责令限期修复受损林地。",
            "法院认为，被告的行为侵犯了原告的著作权，判令其赔偿经济损失15万元。",
            "上半年，全市扫码支付交易额达到420亿元，同比增长18%。",
            "以上项目由市财政提供资金，由高校提供技术支持，惠及企业260家。",
            "记者从市统计局获悉，前三季度全市生产总值同比增长5.2%。",
            "来源于境外的投资增长了两成，其中分享经济平台占一半以上。",
            "The engine is powered by hydrogen and was designed by a team of 40 engineers.",
            "Sales of cookies rose 5% to $1.2 billion, the company said on Monday.",
            "By 2030 the council wants to add 4,000 homes, and it has set aside £12m.",
            "前 5 个月外贸增长两成，出口占六成以上，创下同期新高。",
        ] {
            let line = lines(text)[0];
            assert!(!line.is_barred(), "{text}: {:?}", line.verdict);
        }
    }

    #[test]
    fn headlines_that_mention_a_phrase_may_be_titles() {
        for text in [
            "发放文旅消费券2.6亿元 带动消费超20亿元",
            "记者调查：县城咖啡馆一年新增三成",
            "视频｜300架无人机点亮江面",
            "发布｜上半年我市新增就业4.2万人",
            "电话诈骗案下降三成 追回资金1.2亿元",
            "Back to school sales up 5%",
            "Fund buys 20% of airport shares",
            "Phone sales fall for third quarter",
            "声明称合作金额超5亿元",
        ] {
            let line = lines(text)[0];
            assert!(!line.is_barred(), "{text}: {:?}", line.verdict);
        }
    }
}
