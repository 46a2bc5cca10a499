//! Sound lines that look like damage: each must come through as it is, also in a text that proves the tool.

use super::repair;

/// Marks, letters and rare characters where slips would have them.
const MARKS: &[&str] = &[
    "参见a?b运算符",
    "用?x?表示未知数",
    "什么?a组和b组都赢了",
    "是A?B?还是C?",
    "℃ㄅㄆㄇㄈ",
    "丂丄丅丆丏 龘",
    "你知道嗎?A股大跌了,B股也大跌",
    "真的嗎??我不相信",
    "為什麼?!因為沒有錢",
    "通配符 *.t?t 可以匹配 *.txt",
    "正则表达式 (?:https?:)?// 匹配协议",
    "cond ? 甲 : 乙",
    "https://example.com/搜索?关键词=北京&page=2",
    "他问:?是什么符号",
    "K歌之王、T恤、B超、A4纸、3D打印",
    "去年H股、B股和N股都涨了",
    "甲A联赛和中B联赛",
    "囍、嘂、龘、靐、齉、爩、鱻、麤",
    "饕餮、魑魅魍魉、彳亍、囹圄、龃龉",
    "氕氘氚锂铍硼氖钠镁铝硅磷硫氯氩钾钙",
    "鄄城、郯城、莒县、鄠邑、盩厔、乐亭",
];

/// Brackets where readings would be.
const BRACKETS: &[&str] = &[
    "他叫李翀(chōng)",
    "重(chóng)复这句话",
    "總額(GMV)增長,用戶(DAU)也增長",
    "張先生(chair)和王女士(vice)出席",
    "主演:陳(Chen)、林(Lin)、黃(Huang)",
    "函數(f)和變數(x)的關係",
    "「長」讀作(zhǎng)或(cháng)",
    "他在當(dàng)鋪裡換了錢",
];

/// Accents, references, spaces and widths.
const LETTERS: &[&str] = &[
    "Ça va? Où êtes-vous? À bientôt…",
    "SÃO PAULO, IRMÃ, MAÇÃ E PÃO",
    "Größe ± 5 °C, 3 µm, ½ Stück, «ja»",
    "Þetta er íslenska og það er ágætt",
    "naïve café résumé £5 §3 ¶2",
    "R&D、AT&T、Q&A、M&A",
    "a && b || c & d",
    "if (a<b && c>d) { x &= y; }",
    "👨‍👩‍👧‍👦 一家四口 🏳️‍🌈",
    "می‌خواهم فارسی بنویسم",
    "क्‍ष और ज्ञ",
    "日 一 二 三 四 五 六",
    "春 夏 秋 冬 东 南 西 北 上 下 左 右 前 后",
    "赵 钱 孙 李 周 吴 郑 王 冯 陈 褚 卫 蒋 沈 韩 杨",
    "２０２４年１０月に１２．５％増えた",
    "「⼈」部和「⼝」部",
];

fn all() -> impl Iterator<Item = &'static str> {
    [MARKS, BRACKETS, LETTERS].concat().into_iter()
}

#[test]
fn lines_that_look_like_damage_stay() {
    for line in all() {
        assert_eq!(repair(line).text, line);
    }
}

#[test]
fn they_stay_together() {
    let text: Vec<_> = all().collect();
    assert_eq!(repair(&text.join("\n")).text, text.join("\n"));
}

#[test]
fn marks_stay_where_the_tool_is_proved() {
    const PROOF: &str = "兩個(gè)項(xiàng)目,產(chǎn)值增長,產(chǎn)業(yè)升級,項(xiàng)目落地。\n";
    for line in MARKS {
        let repaired = repair(&format!("{PROOF}{line}")).text;
        assert!(repaired.ends_with(&format!("\n{line}")), "{line}: {repaired}");
    }
}
