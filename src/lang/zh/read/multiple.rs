//! Multiples: `翻番`, `翻了两番`, `翻倍`, `翻3倍`.

use super::expression::{Expression, UnitName};
use super::line::{Line, is_clause_mark};
use super::numeral::{Form, Numeral, Read, read};
use crate::metric::{Bound, Kind, Value};
use crate::number::Decimal;

/// The multiple that begins with `翻` at `at`: `翻番` and `翻倍` are 2, `翻两番` is 4, `翻3倍` is 3.
pub(super) fn turned(line: Line<'_>, at: usize) -> Option<Expression> {
    if line.at(at) == '倍' {
        return doubled(line, at);
    }
    if line.at(at) != '翻' {
        return None;
    }
    let mut next = if line.at(at + 1) == '了' { at + 2 } else { at + 1 };
    let mut bound = Bound::Exact;
    for (word, b) in [
        ("近", Bound::Nearly),
        ("将近", Bound::Nearly),
        ("逾", Bound::Over),
        ("超", Bound::Over),
        ("约", Bound::About),
        ("超过", Bound::Over),
    ] {
        if line.starts(next, word) && line.at(next + word.chars().count()) != '乎' {
            (next, bound) = (next + word.chars().count(), b);
            break;
        }
    }
    let (value, end) = match line.at(next) {
        '番' | '倍' => (Decimal::from(2), next + 1),
        _ => {
            let Read::Number(n) = read(line, next) else { return None };
            if n.bound != Bound::Exact {
                bound = n.bound;
            }
            let sign = line.skip_spaces(n.end);
            match line.at(sign) {
                '番' => (two_to_the(n.small()?)?, sign + 1),
                '倍' => (n.single_value()?, sign + 1),
                _ => return None,
            }
        }
    };
    Some(expression(at, end, value, bound))
}

/// `同比倍增`; but not `倍增计划` and `成倍增长`.
fn doubled(line: Line<'_>, at: usize) -> Option<Expression> {
    let ends = is_clause_mark(line.at(at + 2)) || line.at(at + 2) == '、';
    let free = !matches!(line.before(at), '成' | '加' | '数' | '几' | '百' | '千' | '万');
    if line.at(at + 1) != '增' || !ends || !free {
        return None;
    }
    Some(expression(at, at + 2, Decimal::from(2), Bound::Exact))
}

fn expression(start: usize, end: usize, value: Decimal, bound: Bound) -> Expression {
    let form = Form::Han { single: false, magnitude: false, spelled: false, decimal: false };
    let n = Numeral { start, end, value: Value::Single(value), bound, form, power: 0 };
    let mut e = Expression::with(&n, Kind::Multiple, UnitName::Code("×"), end);
    e.round = true;
    e
}

fn two_to_the(n: i64) -> Option<Decimal> {
    (1..=20).contains(&n).then(|| Decimal::from(1i64 << n))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn multiple(text: &str) -> Option<(String, Bound)> {
        let chars: Vec<char> = text.chars().collect();
        turned(Line::new(&chars), 0).map(|e| (e.value.low().to_string(), e.bound))
    }

    #[test]
    fn each_turn_doubles() {
        assert_eq!(multiple("翻番"), Some(("2".into(), Bound::Exact)));
        assert_eq!(multiple("翻了一番"), Some(("2".into(), Bound::Exact)));
        assert_eq!(multiple("翻两番"), Some(("4".into(), Bound::Exact)));
        assert_eq!(multiple("翻了近一倍"), Some(("1".into(), Bound::Nearly)));
        assert_eq!(multiple("翻3倍"), Some(("3".into(), Bound::Exact)));
    }

    #[test]
    fn other_words_turn_nothing() {
        assert_eq!(multiple("翻修三次"), None);
        assert_eq!(multiple("翻99999999番"), None);
    }
}
