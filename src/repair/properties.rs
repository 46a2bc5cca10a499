//! What always holds, whatever was pasted.

use proptest::prelude::*;

use super::damage::annotate;
use super::repair;

/// Text with everything that fixers look for.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[一-龥]{1,4}",
        4 => "[产业项目会议发展的是在有个產業項發隊設創]{1,6}",
        2 => prop::sample::select(vec!["產(chǎn)", "業(yè)", "項(xiàng)", "個(gè)", "隊(duì)", "?cè)", "?wù)", "(chǎn)", "I(lǐng)", "們(men)"])
            .prop_map(str::to_owned),
        2 => prop::sample::select(vec!["?", "\u{fffd}", "!", "a", "\n", "(", ")", "。”", "\u{e43f}", "😀", "1", " "]).prop_map(str::to_owned),
        2 => prop::sample::select(vec![
            "â€™", "Ã©", "Â\u{a0}", "ä¸\u{ad}", "Å·Ôª", "ÖÐ¹ú¾\u{ad}¼Ã", "浣犲ソ涓栫晫", "涓€", "&amp;", "&lt;", "&#x4e2d;", "&amp;amp;", "\u{200b}",
            "\u{ad}", "\u{200d}", "⼈", "⼝", "\u{fa19}", "１", "２.", "％", " ", "营 业 收 入 增 长 三 成 以 上 去 年",
        ])
        .prop_map(str::to_owned),
        1 => "\\PC{0,6}",
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// Chinese sentences as pages have them.
fn sentences() -> impl Strategy<Value = String> {
    let sentence = prop::sample::select(vec![
        "記者從會議上了解到，近年來該市圍繞創新驅動、產業提升，完善建立了服務隊伍，取得多方面成效。",
        "“我們引進創新平臺5個，融資金額超2億元。”團長說。",
        "去年組織走訪企業3124次，簽訂146份合作協議，總三支科技人才服務隊伍到位。",
        "目前，已完成落地註冊企業18家，待註冊企業4家，申報專利30項。",
        "各項工作和隊伍管理規範有序開展，聯合專家打造生態環境項目，積極爭取資金支持。",
    ]);
    let opening = "該隊發展產業，設三個項目，創辦企業進展順利。\n";
    prop::collection::vec(sentence, 1..8).prop_map(move |all| opening.to_owned() + &all.join("\n"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn undoing_gives_the_paste_and_applying_gives_the_text(pasted in hostile()) {
        let repaired = repair(&pasted);
        prop_assert_eq!(&repaired.undone(), &pasted);
        prop_assert_eq!(&repaired.with(|_| true).text, &repaired.text);
        prop_assert_eq!(&repaired.with(|_| false).text, &pasted);
        for r in &repaired.repairs {
            prop_assert_eq!(r.pasted.slice(&pasted), r.before.as_str());
            prop_assert_eq!(r.mended.slice(&repaired.text), r.after.as_str());
            prop_assert_ne!(&r.before, &r.after);
            prop_assert!(!r.reason.is_empty());
        }
    }

    #[test]
    fn repairing_again_changes_nothing(pasted in hostile()) {
        let text = repair(&pasted).text;
        prop_assert_eq!(&repair(&text).text, &text);
    }

    #[test]
    fn sound_text_comes_through_byte_for_byte(text in sentences()) {
        prop_assert_eq!(&repair(&text).text, &text);
    }

    #[test]
    fn what_the_tool_did_to_a_text_is_undone(text in sentences()) {
        let damaged = annotate(&text, "產業創項設進點務協規責實個隊團發領側會說");
        prop_assert_eq!(&repair(&damaged).text, &text);
    }
}
