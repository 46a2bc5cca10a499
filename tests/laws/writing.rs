//! Numbers written out, in the simplest way that is right.

const DIGITS: [&str; 10] = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
const FORMAL: [&str; 10] = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"];

/// With `mark` between the thousands.
pub(crate) fn grouped(n: u64, mark: char) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (i, d) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(mark);
        }
        out.push(d);
    }
    out
}

/// 一千二百三十四万零五
pub(crate) fn han(n: u64) -> String {
    written(n, &DIGITS, &["", "十", "百", "千"]).replacen("一十", "十", usize::from(has_bare_ten(n)))
}

/// 壹仟贰佰叁拾肆万零伍
pub(crate) fn han_formal(n: u64) -> String {
    written(n, &FORMAL, &["", "拾", "佰", "仟"])
}

/// 两千两百 for 二千二百
pub(crate) fn han_two(n: u64) -> String {
    han(n)
        .replace("二千", "两千")
        .replace("二百", "两百")
        .replace("二万", "两万")
        .replace("二亿", "两亿")
        .replace("十两", "十二")
}

/// Whether the highest section begins with a ten that is written without its one.
fn has_bare_ten(n: u64) -> bool {
    let mut top = n;
    while top >= 10_000 {
        top /= 10_000;
    }
    (10..20).contains(&top)
}

fn written(n: u64, digits: &[&str; 10], units: &[&str; 4]) -> String {
    if n == 0 {
        return digits[0].to_owned();
    }
    let mut out = String::new();
    let mut zero = false;
    for (section, name) in [(12, "兆"), (8, "亿"), (4, "万"), (0, "")] {
        let four = n / 10u64.pow(section) % if section == 12 { 1_000_000 } else { 10_000 };
        for (place, unit) in units.iter().enumerate().rev() {
            let digit = usize::try_from(four / 10u64.pow(u32::try_from(place).unwrap()) % 10).unwrap();
            if digit == 0 {
                zero = true;
                continue;
            }
            if zero && !out.is_empty() {
                out.push_str(digits[0]);
            }
            zero = false;
            out.push_str(digits[digit]);
            out.push_str(unit);
        }
        if four > 0 {
            out.push_str(name);
        }
    }
    out
}

/// 1234 is 천이백삼십사
pub(crate) fn korean(n: u64) -> String {
    let han = without_ones(&written(n, &DIGITS, &["", "十", "百", "千"]).replace('零', ""));
    let sounds = [
        ('一', "일"),
        ('二', "이"),
        ('三', "삼"),
        ('四', "사"),
        ('五', "오"),
        ('六', "육"),
        ('七', "칠"),
        ('八', "팔"),
        ('九', "구"),
        ('十', "십"),
        ('百', "백"),
        ('千', "천"),
        ('万', "만"),
        ('亿', "억"),
        ('兆', "조"),
    ];
    if n == 0 {
        return "영".to_owned();
    }
    let sound = |c: char| sounds.iter().find(|(h, _)| *h == c).map_or("", |(_, s)| s);
    han.chars().map(sound).collect()
}

/// 千二百三十四万
pub(crate) fn japanese(n: u64) -> String {
    if n == 0 {
        return "ゼロ".to_owned();
    }
    without_ones(&written(n, &DIGITS, &["", "十", "百", "千"]).replace('零', "")).replace('亿', "億")
}

/// Japanese and Korean say no one before ten, hundred and thousand.
fn without_ones(han: &str) -> String {
    han.replace("一十", "十").replace("一百", "百").replace("一千", "千")
}

/// one thousand two hundred and thirty-four
pub(crate) fn english(n: u64) -> String {
    const ONES: [&str; 20] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    let small = |n: u64| match usize::try_from(n).unwrap() {
        n @ 0..20 => ONES[n].to_owned(),
        n if n % 10 == 0 => TENS[n / 10].to_owned(),
        n => format!("{}-{}", TENS[n / 10], ONES[n % 10]),
    };
    for (scale, name) in [(1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand"), (100, "hundred")] {
        if n >= scale {
            let rest = n % scale;
            let and = if rest > 0 && rest < 100 { " and" } else { "" };
            let tail = if rest > 0 { format!("{and} {}", english(rest)) } else { String::new() };
            return format!("{} {name}{tail}", english(n / scale));
        }
    }
    small(n)
}
