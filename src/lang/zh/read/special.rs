//! Units that are other words as often as not, and what tells: `点 级 度 块 里 方 两 分`.

use super::expression::{Doubt, Expression, UnitName};
use super::line::Line;
use super::numeral::{Numeral, Read, read as read_number};
use super::unit;
use crate::metric::{Kind, TrapReason};
use crate::number::Decimal;

/// The expression of `n` with a unit that only its surroundings make one; `None` where no such unit stands behind it.
pub(super) fn read(line: Line<'_>, n: &Numeral) -> Option<Expression> {
    let at = line.skip_spaces(n.end);
    // A longer unit is meant: `里拉`, `分钟`, `块钱`.
    if unit::read(line, n.end).is_some_and(|u| u.end > at + 1) {
        return None;
    }
    match line.at(at) {
        '‰' => Some(per_mille(n, at, -1)),
        '‱' => Some(per_mille(n, at, -2)),
        '点' => Some(points(line, n, at)),
        '级' => level(line, n, at),
        '度' => degrees(line, n, at),
        '块' => pieces(line, n, at),
        '里' => Some(miles(line, n, at)),
        '方' => cubic_metres(line, n, at),
        '两' => ounces(line, n, at),
        '分' => score(line, n, at),
        '码' if n.is_decimal() || line.ends_any(n.start, &["升息", "降息", "加息", "减息", "升", "降"]) => {
            Some(Expression::with(n, Kind::Points, UnitName::Written(at, at + 1), at + 1))
        }
        _ => None,
    }
}

/// `12.9‰` is 1.29 %.
fn per_mille(n: &Numeral, at: usize, power: i32) -> Expression {
    let mut e = Expression::with(n, Kind::Percent, UnitName::Code("%"), at + 1);
    e.shift(power);
    e
}

/// Verbs before a figure that is a change.
const MOVES: &[&str] = &[
    "跌", "涨", "升", "降", "挫", "扬", "弹", "泻", "滑", "回落", "下降", "上升", "下跌", "上涨", "回升", "下滑",
    "飙升", "重挫", "大涨", "急跌", "高", "低", "多", "少", "提高", "增加", "减少", "扩大", "收窄", "反弹", "下挫",
    "走高", "走低", "收复", "失", "抽升", "倒跌", "攀升", "上扬",
];

/// Whether a verb of change stands directly before `at`, small words between allowed.
fn moved(line: Line<'_>, at: usize) -> bool {
    let mut at = line.skip_spaces_back(at);
    for word in ["了", "约", "近", "逾", "超", "超过", "共", "幅", "达"] {
        if line.ends(at, word) {
            at -= word.chars().count();
        }
    }
    line.ends_any(at, MOVES)
}

/// Index points, or a time of day: `3000点`, `跌184点`, but `8点`, `晚上9点`.
fn points(line: Line<'_>, n: &Numeral, at: usize) -> Expression {
    let change = moved(line, n.start);
    let kind = if change { Kind::Points } else { Kind::Score };
    let e = Expression::with(n, kind, UnitName::Code("point"), at + 1);
    let advice = line.starts_any(
        at + 1,
        &[
            "建议", "意见", "要求", "希望", "共识", "启示", "思考", "体会", "原因", "理由", "措施", "位", "对", "多钟",
            "钟", "半", "整", "许", "左右",
        ],
    );
    let clock = n.small().is_some_and(|v| v <= 24) && !n.is_decimal();
    if !n.is_arabic() || clock && !change || advice && !n.is_decimal() && clock {
        return e.doubted(Doubt::Trap(TrapReason::Date));
    }
    e
}

/// A grade that is a figure (`7.3级地震`, `头标54级`) or a class (`三级医院`, `8级以上大风`).
fn level(line: Line<'_>, n: &Numeral, at: usize) -> Option<Expression> {
    if line.starts(at, "级分") {
        let kind = if moved(line, n.start) { Kind::Points } else { Kind::Score };
        return Some(Expression::with(n, kind, UnitName::Written(at, at + 2), at + 2));
    }
    if n.power > 0 || n.is_magnitude() {
        return None;
    }
    let kind = if moved(line, n.start) { Kind::Points } else { Kind::Score };
    let e = Expression::with(n, kind, UnitName::Written(at, at + 1), at + 1);
    let class = !n.is_decimal()
        && (!n.is_arabic()
            || line.starts_any(
                at + 1,
                &[
                    "响应", "医", "甲", "建造", "工", "士", "台阶", "联赛", "警", "应急", "保护", "伤残", "火", "航道",
                    "公路", "风景", "文物", "标准", "资质", "市场", "以上", "高", "高层",
                ],
            ));
    Some(if class { e.doubted(Doubt::Trap(TrapReason::Ordinal)) } else { e })
}

/// Degrees: of temperature, of electricity (kWh), of something else.
fn degrees(line: Line<'_>, n: &Numeral, at: usize) -> Option<Expression> {
    let before = n.start.saturating_sub(14);
    let nearby = |words: &[&str]| line.holds_any(before, n.start, words) || line.holds_any(at + 1, at + 4, words);
    if line.starts_any(at + 1, &["电", "绿电", "清洁电"])
        || nearby(&["电", "发电", "用电", "储能", "容量", "千瓦"]) && n.is_arabic()
    {
        return Some(Expression::with(n, Kind::Measure, UnitName::Code("kW.h"), at + 1));
    }
    if nearby(&["温", "摄氏", "热", "冷", "零下", "高烧", "发烧", "降雪", "炎", "寒", "气象", "天文台", "烧到"])
        && (n.is_arabic() || !n.is_single())
    {
        return Some(Expression::with(n, Kind::Measure, UnitName::Code("Cel"), at + 1));
    }
    let e = Expression::with(n, Kind::Measure, UnitName::Code("deg"), at + 1);
    Some(e.doubted(Doubt::Bare))
}

/// `800块`, `9块9` are money where nothing counted follows; `3块屏幕` counts.
fn pieces(line: Line<'_>, n: &Numeral, at: usize) -> Option<Expression> {
    if line.starts(at, "块钱") {
        return None;
    }
    let next = line.at(at + 1);
    let ends = matches!(next, '\0' | '，' | '。' | '、' | '；' | '！' | '？' | '”' | '」' | '）' | '…' | '/')
        || line.starts_any(
            at + 1,
            &["的收入", "的利", "左右", "以上", "以下", "多", "不到", "一斤", "一个", "一天", "一亩", "一张", "起"],
        );
    let digit = next.is_ascii_digit() || "一二三四五六七八九半".contains(next);
    let things = line.holds_any(
        line.clause_start(n.start, 16),
        n.start,
        &["牌", "屏", "板", "石", "玉", "电池", "图", "表", "砖", "碑", "匾", "肉", "布"],
    );
    // Billions of pieces are no money.
    if n.power >= 4 && !line.starts(at + 1, "的收入") {
        return None;
    }
    if n.is_single() && line.at(n.start) == '一' && !digit
        || !(ends && !things || digit && line.at(at + 2) != '个' && !next.is_whitespace())
    {
        return None;
    }
    Some(Expression::with(n, Kind::Money, UnitName::Local, at + 1)).map(|mut e| {
        super::compound::extend(line, &mut e);
        e
    })
}

/// `四十里山路` measures, `十里洋场` and `2023里` do not.
fn miles(line: Line<'_>, n: &Numeral, at: usize) -> Expression {
    let e = Expression::with(n, Kind::Measure, UnitName::Code("里"), at + 1);
    let follows = line
        .starts_any(at + 1, &["路", "地", "外", "长", "以", "，", "。", "多", "山路", "水路", "有余", "左右", "之外"]);
    if follows && !n.is_single() && !n.is_magnitude() { e } else { e.doubted(Doubt::Bare) }
}

/// `土方3万方`: cubic metres where something is dug, stored or poured; `商品房库存50万方`: square metres of floors.
fn cubic_metres(line: Line<'_>, n: &Numeral, at: usize) -> Option<Expression> {
    if line.starts_any(
        at,
        &["方呎", "方尺", "方面", "方案", "方位", "方向", "方式", "方法", "方言", "方队", "方阵", "方米"],
    ) {
        return None;
    }
    let floor = line.holds_any(n.start.saturating_sub(14), n.start, &["房", "住宅", "楼", "面积", "库存"]);
    if n.is_arabic() && n.power >= 4 && floor {
        return Some(Expression::with(n, Kind::Measure, UnitName::Code("m2"), at + 1));
    }
    let words = &[
        "土",
        "石",
        "水",
        "蓄",
        "库容",
        "采",
        "挖",
        "填",
        "混凝土",
        "木材",
        "砂",
        "沙",
        "气",
        "渣",
        "垃圾",
        "淤",
        "料",
    ];
    let e = Expression::with(n, Kind::Measure, UnitName::Code("m3"), at + 1);
    if n.is_arabic()
        && (n.power >= 4
            || line.holds_any(n.start.saturating_sub(12), n.start, words)
            || line.holds_any(at + 1, at + 5, words))
    {
        return Some(e);
    }
    Some(e.doubted(Doubt::Bare))
}

/// The weight: `三两茶叶`, a figure only behind Arabic digits.
fn ounces(line: Line<'_>, n: &Numeral, at: usize) -> Option<Expression> {
    if at > n.end || unit::read(line, at + 1).is_some() {
        return None;
    }
    let e = Expression::with(n, Kind::Measure, UnitName::Code("两"), at + 1);
    let word = line.starts_any(
        at + 1,
        &["个", "位", "名", "家", "国", "岸", "地", "会", "年", "万", "千", "百", "大", "项", "次", "者", "级", "种"],
    );
    Some(if n.is_arabic() && !word { e } else { e.doubted(Doubt::Bare) })
}

/// A score: `满意度95.2分`; minutes and parts are other words.
fn score(line: Line<'_>, n: &Numeral, at: usize) -> Option<Expression> {
    if line.starts_any(at, &["分钟", "分多钟", "分之", "分米", "分贝", "分钱"]) {
        return None;
    }
    if line.ends_any(n.start, &["升值", "贬值"]) {
        let mut e = Expression::with(n, Kind::Money, UnitName::Local, at + 1);
        e.shift(-2);
        return Some(e);
    }
    let long = !n.is_single() && !n.is_magnitude() && n.single_value().is_some_and(|v| v <= Decimal::from(1000));
    let scored = line.holds_any(
        line.clause_start(n.start, 20),
        n.start,
        &["分", "考", "绩", "评", "满意", "测评", "指数", "打分", "测试"],
    );
    if !(n.is_arabic() || long && scored) {
        return None;
    }
    if let Read::Number(seconds) = read_number(line, at + 1)
        && line.at(seconds.end) == '秒'
    {
        let mut e = Expression::with(n, Kind::Duration, UnitName::Code("min"), at + 1);
        super::compound::extend(line, &mut e);
        return Some(e);
    }
    let part = line.starts_any(
        at + 1,
        &[
            "别", "为", "析", "布", "配", "公司", "局", "会", "行", "支", "类", "享", "红", "管", "散", "店", "歧",
            "包", "开", "拣", "洪", "流", "离", "院", "部", "贝", "化", "解", "销", "裂", "组", "球", "炮", "线", "批",
            "段", "步",
        ],
    );
    let e = Expression::with(n, Kind::Score, UnitName::Written(at, at + 1), at + 1);
    Some(if part { e.doubted(Doubt::Bare) } else { e })
}
