//! A report for the tests of the exports, with everything in it that is hard to write down.

use super::model::{ArticleView, BlockView, MetricView, Place, RepairView, Report};
use crate::article::Role;
use crate::lang::LanguageId;
use crate::metric::{Bound, Direction, Kind, Value};
use crate::number::Decimal;
use crate::repair::RepairKind;
use crate::text::PositionEncoding;

/// Three figures, two lines, one repair.
pub(super) fn report() -> Report {
    let decimal = |s: &str| Decimal::parse(s).unwrap();
    let agreements = MetricView {
        indicator: Some("合作協議".to_owned()),
        action: Some("簽訂".to_owned()),
        owner: Some("錫山團隊".to_owned()),
        period: Some("去年來".to_owned()),
        uncertain: ["touches a repair that was inferred".to_owned()].into(),
        ..metric("超1億元", Value::Single(decimal("100000000")), Bound::Over, Kind::Money, "CNY")
    };
    let fall = MetricView {
        indicator: Some("=SUM(A1), \"net\" | <b>".to_owned()),
        change: Some(Direction::Decrease),
        basis: Some("同比".to_owned()),
        ..metric("-2.5%", Value::Single(decimal("-2.5")), Bound::Exact, Kind::Percent, "%")
    };
    let firms = metric("3至5\n家", Value::Range(decimal("3"), decimal("5")), Bound::Range, Kind::Count, "家");
    let line = |role: Role, reason: &str| BlockView {
        place: Place { start: 0, end: 4, text_start: 0, text_end: 4 },
        role,
        kept: role.is_article(),
        score: 0.5,
        rule: "rule",
        reason: reason.to_owned().into(),
        article: None,
    };
    Report {
        schema: super::SCHEMA,
        positions: PositionEncoding::CodePoint,
        source: None,
        text: "錫山團隊去年來簽訂超1億元的合作協議。".to_owned(),
        article: ArticleView {
            title: Some("錫山\u{1b}[31m團隊".to_owned()),
            byline: None,
            published: None,
            published_iso: None,
            site: None,
            language: LanguageId::ZhHant,
            keywords: Vec::new(),
            text: "…".to_owned(),
            articles: Vec::new(),
        },
        metrics: vec![agreements, fall, firms],
        traps: Vec::new(),
        blocks: vec![line(Role::Main, "running text"), line(Role::Legal, "licence number `ICP备`")],
        repairs: vec![RepairView {
            place: Place::default(),
            before: "項(xiàng)".to_owned(),
            after: "項".to_owned(),
            kind: RepairKind::PinyinResidue,
            certain: false,
            reason: "its own reading in brackets".into(),
        }],
        quantities: None,
    }
}

fn metric(quote: &str, value: Value, bound: Bound, kind: Kind, unit: &str) -> MetricView {
    MetricView {
        place: Place { start: 10, end: 15, text_start: 9, text_end: 13 },
        quote: quote.to_owned(),
        value,
        value_text: Box::default(),
        bound,
        kind,
        unit: unit.to_owned(),
        indicator: None,
        action: None,
        owner: None,
        period: None,
        change: None,
        basis: None,
        evidence: Box::default(),
        uncertain: Box::default(),
        corrected: Box::default(),
        notes: Box::default(),
    }
}
