//! Written by `cargo xtask gen` from `lexicon/`: change the lists, not this file.

use crate::lang::myriad::Clue;
use crate::metric::Bound;
use crate::metric::Kind;
use crate::metric::TrapReason;
use crate::text::table::{Row, Table, rows};

/// Words between an indicator and its number that name nothing. From `lexicon/ko/adverbs.tsv`.
#[rustfmt::skip]
pub(crate) static ADVERBS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
가운데\n\
각\n\
각각\n\
기준으로\n\
단\n\
대상으로\n\
더\n\
또\n\
모두\n\
무려\n\
반대로\n\
불과\n\
새로\n\
약\n\
연\n\
이보다\n\
전체\n\
전체의\n\
총\n\
총액\n\
최근\n\
추가로\n\
평균\n\
평균적으로\n\
합계\n\
현재\n\
", Row::text));
    &ROWS
};

/// What a change is against, standing before the figure. From `lexicon/ko/bases.tsv`.
#[rustfmt::skip]
pub(crate) static BASES: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
목표 대비\n\
예상보다\n\
올해보다\n\
작년 같은 기간보다\n\
작년 동기 대비\n\
작년보다\n\
전기 대비\n\
전날보다\n\
전년 대비\n\
전년 동기 대비\n\
전년 동월 대비\n\
전년대비\n\
전년동기대비\n\
전년동월대비\n\
전년보다\n\
전달보다\n\
전분기 대비\n\
전분기대비\n\
전월 대비\n\
전월대비\n\
전일 대비\n\
전일대비\n\
전주 대비\n\
지난달보다\n\
지난해 같은 기간 대비\n\
지난해 같은 기간보다\n\
지난해 같은 달보다\n\
지난해 동기 대비\n\
지난해보다\n\
평상시보다\n\
평소보다\n\
", Row::text));
    &ROWS
};

/// Bound words behind a unit, or between a number and its unit. From `lexicon/ko/bounds_after.tsv`.
#[rustfmt::skip]
pub(crate) static AFTER: &Table<(&str, Bound)> = {
    static ROWS: Table<(&str, Bound)> = Table::new(|| rows("\
가 넘는\n\
가 넘었다\n\
가까이\n\
가량\n\
까지\n\
남짓\n\
를 넘겼다\n\
를 넘는\n\
를 넘어\n\
를 넘어섰다\n\
를 넘었고\n\
를 넘었다\n\
를 넘으며\n\
를 돌파\n\
를 웃도는\n\
를 웃돌았다\n\
미만\n\
안팎\n\
에 못 미쳤\n\
에 못 미치\n\
에 못 미치는\n\
에 미치지 못\n\
에 육박\n\
여\n\
을 넘겼다\n\
을 넘는\n\
을 넘어\n\
을 넘어섰다\n\
을 넘었고\n\
을 넘었다\n\
을 넘으며\n\
을 돌파\n\
을 밑도는\n\
을 웃도는\n\
을 웃돌았다\n\
이 넘는\n\
이 넘었다\n\
이내\n\
이상\n\
이하\n\
정도\n\
쯤\n\
초과\n\
\tE\nE\nD\nA\nC\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nF\nA\nF\nF\nF\nF\nD\nE\nE\nE\nE\nE\nE\nE\nE\nE\nF\nE\nE\nE\nE\nC\nB\nC\n\
A\nA\nE\n\
", |r| (r.text(), r.one_of(&[Bound::About, Bound::AtLeast, Bound::AtMost, Bound::Nearly, Bound::Over, Bound::Under]))));
    &ROWS
};

/// Bound words in front of a number. From `lexicon/ko/bounds_before.tsv`.
#[rustfmt::skip]
pub(crate) static BEFORE: &Table<(&str, Bound)> = {
    static ROWS: Table<(&str, Bound)> = Table::new(|| rows("\
거의\n\
대략\n\
약\n\
적어도\n\
최고\n\
최다\n\
최대\n\
최소\n\
최장\n\
\tD\nA\nA\nB\nC\nC\nC\nB\nC\n\
", |r| (r.text(), r.one_of(&[Bound::About, Bound::AtLeast, Bound::AtMost, Bound::Nearly]))));
    &ROWS
};

/// Endings of verbs that end a clause in front of a phrase: `만들고`, `들여`. From `lexicon/ko/clause_endings.tsv`.
#[rustfmt::skip]
pub(crate) static CLAUSE_ENDINGS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
고\n\
다\n\
되는\n\
된\n\
며\n\
서\n\
여\n\
지만\n\
하는\n\
한\n\
해\n\
", Row::text));
    &ROWS
};

/// What a word beside a number says of it: the base of a rate, an index, degrees below zero, a weight, degrees Fahrenheit, a speed. From `lexicon/ko/clues.tsv`.
#[rustfmt::skip]
pub(crate) static CLUES: &Table<(&str, Clue)> = {
    static ROWS: Table<(&str, Clue)> = Table::new(|| rows("\
=\n\
PMI\n\
규모\n\
당\n\
무게\n\
시속\n\
영하\n\
지수\n\
체중\n\
초속\n\
출산율\n\
풍속\n\
화씨\n\
\tA\nD\nD\nA\nG\nE\nB\nD\nG\nF\nD\nH\nC\n\
", |r| (r.text(), r.one_of(&[Clue::Base, Clue::BelowZero, Clue::Fahrenheit, Clue::Index, Clue::PerHour, Clue::PerSecond, Clue::Weight, Clue::Wind]))));
    &ROWS
};

/// What may follow a number in words, or its unit, without a space. From `lexicon/ko/endings.tsv`.
#[rustfmt::skip]
pub(crate) static ENDINGS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
가\n\
가량의\n\
과\n\
까지\n\
까지의\n\
나\n\
는\n\
다\n\
당\n\
도\n\
로\n\
를\n\
만\n\
만에\n\
보다\n\
뿐\n\
씩\n\
에\n\
에게\n\
에는\n\
에서\n\
에서는\n\
였다\n\
와\n\
으로\n\
은\n\
을\n\
의\n\
이\n\
이고\n\
이나\n\
이다\n\
이라고\n\
이며\n\
이었다\n\
이지만\n\
인\n\
입니다\n\
", Row::text));
    &ROWS
};

/// Words behind a figure that say it is a fall. From `lexicon/ko/falls.tsv`.
#[rustfmt::skip]
pub(crate) static FALLS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
감소\n\
감액\n\
급감\n\
급락\n\
낮\n\
내려\n\
내렸\n\
내린\n\
떨어\n\
삭감\n\
악화\n\
인하\n\
줄\n\
축소\n\
하락\n\
", Row::text));
    &ROWS
};

/// Nouns that say nothing alone. From `lexicon/ko/generic.tsv`.
#[rustfmt::skip]
pub(crate) static GENERIC: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
건수\n\
경우\n\
곳\n\
규모\n\
금액\n\
비율\n\
비중\n\
사람\n\
수\n\
이들\n\
인원\n\
", Row::text));
    &ROWS
};

/// Native Korean numerals, as they stand before a counter. From `lexicon/ko/native.tsv`.
#[rustfmt::skip]
pub(crate) static NATIVE: &Table<(&str, i64)> = {
    static ROWS: Table<(&str, i64)> = Table::new(|| rows("\
네\n\
넷\n\
다섯\n\
두\n\
둘\n\
마흔\n\
마흔네\n\
마흔넷\n\
마흔다섯\n\
마흔두\n\
마흔둘\n\
마흔세\n\
마흔셋\n\
마흔아홉\n\
마흔여덟\n\
마흔여섯\n\
마흔일곱\n\
마흔하나\n\
마흔한\n\
서른\n\
서른네\n\
서른넷\n\
서른다섯\n\
서른두\n\
서른둘\n\
서른세\n\
서른셋\n\
서른아홉\n\
서른여덟\n\
서른여섯\n\
서른일곱\n\
서른하나\n\
서른한\n\
세\n\
셋\n\
쉰\n\
쉰네\n\
쉰넷\n\
쉰다섯\n\
쉰두\n\
쉰둘\n\
쉰세\n\
쉰셋\n\
쉰아홉\n\
쉰여덟\n\
쉰여섯\n\
쉰일곱\n\
쉰하나\n\
쉰한\n\
스무\n\
스물\n\
스물네\n\
스물넷\n\
스물다섯\n\
스물두\n\
스물둘\n\
스물세\n\
스물셋\n\
스물아홉\n\
스물여덟\n\
스물여섯\n\
스물일곱\n\
스물하나\n\
스물한\n\
아홉\n\
아흔\n\
아흔네\n\
아흔넷\n\
아흔다섯\n\
아흔두\n\
아흔둘\n\
아흔세\n\
아흔셋\n\
아흔아홉\n\
아흔여덟\n\
아흔여섯\n\
아흔일곱\n\
아흔하나\n\
아흔한\n\
여덟\n\
여든\n\
여든네\n\
여든넷\n\
여든다섯\n\
여든두\n\
여든둘\n\
여든세\n\
여든셋\n\
여든아홉\n\
여든여덟\n\
여든여섯\n\
여든일곱\n\
여든하나\n\
여든한\n\
여섯\n\
열\n\
열네\n\
열넷\n\
열다섯\n\
열두\n\
열둘\n\
열세\n\
열셋\n\
열아홉\n\
열여덟\n\
열여섯\n\
열일곱\n\
열하나\n\
열한\n\
예순\n\
예순네\n\
예순넷\n\
예순다섯\n\
예순두\n\
예순둘\n\
예순세\n\
예순셋\n\
예순아홉\n\
예순여덟\n\
예순여섯\n\
예순일곱\n\
예순하나\n\
예순한\n\
일곱\n\
일흔\n\
일흔네\n\
일흔넷\n\
일흔다섯\n\
일흔두\n\
일흔둘\n\
일흔세\n\
일흔셋\n\
일흔아홉\n\
일흔여덟\n\
일흔여섯\n\
일흔일곱\n\
일흔하나\n\
일흔한\n\
첫\n\
하나\n\
한\n\
\t4\n4\n5\n2\n2\n40\n44\n44\n45\n42\n42\n43\n43\n49\n48\n46\n47\n41\n41\n30\n34\n34\n35\n32\n32\n33\n33\n39\n38\n36\n37\n\
31\n31\n3\n3\n50\n54\n54\n55\n52\n52\n53\n53\n59\n58\n56\n57\n51\n51\n20\n20\n24\n24\n25\n22\n22\n23\n23\n29\n28\n26\n27\n\
21\n21\n9\n90\n94\n94\n95\n92\n92\n93\n93\n99\n98\n96\n97\n91\n91\n8\n80\n84\n84\n85\n82\n82\n83\n83\n89\n88\n86\n87\n81\n\
81\n6\n10\n14\n14\n15\n12\n12\n13\n13\n19\n18\n16\n17\n11\n11\n60\n64\n64\n65\n62\n62\n63\n63\n69\n68\n66\n67\n61\n61\n7\n\
70\n74\n74\n75\n72\n72\n73\n73\n79\n78\n76\n77\n71\n71\n1\n1\n1\n\
", |r| (r.text(), r.number())));
    &ROWS
};

/// Endings that look like those of organisations and places and name none: `회원`, `인구`. From `lexicon/ko/no_owners.tsv`.
#[rustfmt::skip]
pub(crate) static NO_OWNERS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
가구\n\
강도\n\
개사\n\
거래처\n\
검사\n\
공부\n\
공사비\n\
공원\n\
기부\n\
기사\n\
내부\n\
농도\n\
농부\n\
다시\n\
도구\n\
동시\n\
만족도\n\
민원\n\
부처\n\
빈도\n\
사용처\n\
상대\n\
세대\n\
속도\n\
시대\n\
신부\n\
여부\n\
연구\n\
온도\n\
요구\n\
용도\n\
의원\n\
인구\n\
인사\n\
인원\n\
일부\n\
임시\n\
임원\n\
자원\n\
재원\n\
전시\n\
접수처\n\
정도\n\
정원\n\
제도\n\
조사\n\
즉시\n\
지원\n\
직원\n\
최대\n\
표시\n\
한도\n\
항구\n\
행사\n\
확대\n\
회원\n\
", Row::text));
    &ROWS
};

/// Endings of a topic that can own a figure. From `lexicon/ko/owners.tsv`.
#[rustfmt::skip]
pub(crate) static OWNERS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
건설\n\
공단\n\
공사\n\
공항\n\
구\n\
국\n\
군\n\
그룹\n\
기업\n\
대\n\
대학\n\
도\n\
마트\n\
병원\n\
보험\n\
본부\n\
부\n\
사\n\
센터\n\
시\n\
업체\n\
연맹\n\
연합\n\
원\n\
위\n\
위원회\n\
은행\n\
재단\n\
전자\n\
정부\n\
조합\n\
증권\n\
처\n\
청\n\
학교\n\
항공\n\
협회\n\
화학\n\
회사\n\
", Row::text));
    &ROWS
};

/// Words for two neighbouring numbers: word, the lower, the higher. From `lexicon/ko/pairs.tsv`.
#[rustfmt::skip]
pub(crate) static PAIRS: &Table<(&str, i64, i64)> = {
    static ROWS: Table<(&str, i64, i64)> = Table::new(|| rows("\
너댓\n\
네다섯\n\
네댓\n\
대여섯\n\
두서너\n\
두세\n\
서너\n\
예닐곱\n\
일고여덟\n\
한두\n\
\t4\n4\n4\n5\n2\n2\n3\n6\n7\n1\n\
\t5\n5\n5\n6\n4\n3\n4\n7\n8\n2\n\
", |r| (r.text(), r.number(), r.number())));
    &ROWS
};

/// Particles at the end of a phrase that an indicator loses. From `lexicon/ko/particles.tsv`.
#[rustfmt::skip]
pub(crate) static PARTICLES: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
가\n\
과\n\
까지\n\
는\n\
도\n\
로\n\
를\n\
만\n\
부터\n\
에\n\
에는\n\
에서\n\
에서는\n\
와\n\
으로\n\
은\n\
을\n\
의\n\
이\n\
", Row::text));
    &ROWS
};

/// Words for the time that a figure covers. From `lexicon/ko/periods.tsv`.
#[rustfmt::skip]
pub(crate) static PERIODS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
1분기\n\
1일 평균\n\
2분기\n\
3분기\n\
4분기\n\
내년\n\
내년도\n\
다음달\n\
매년\n\
매달\n\
매월\n\
매일\n\
상반기\n\
어제\n\
연간\n\
연평균\n\
오늘\n\
올 1분기\n\
올 2분기\n\
올 3분기\n\
올 4분기\n\
올 상반기\n\
올 하반기\n\
올해\n\
올해 1분기\n\
올해 2분기\n\
올해 3분기\n\
올해 4분기\n\
올해 상반기\n\
올해 하반기\n\
월평균\n\
이달\n\
이달부터\n\
이번 달\n\
이번 주\n\
작년\n\
작년 1분기\n\
작년 2분기\n\
작년 3분기\n\
작년 4분기\n\
지난달\n\
지난주\n\
지난해\n\
지난해 1분기\n\
지난해 2분기\n\
지난해 3분기\n\
지난해 4분기\n\
최근\n\
하루 평균\n\
하반기\n\
현재\n\
", Row::text));
    &ROWS
};

/// Words that point to what was said before: no figure counts them. From `lexicon/ko/pointers.tsv`.
#[rustfmt::skip]
pub(crate) static POINTERS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
것으로\n\
그는\n\
그중\n\
따르면\n\
미만\n\
이 중\n\
이는\n\
이로\n\
이를\n\
이번\n\
이상\n\
이에\n\
이중\n\
이하\n\
초과\n\
", Row::text));
    &ROWS
};

/// Words behind a figure that say it is a rise. From `lexicon/ko/rises.tsv`.
#[rustfmt::skip]
pub(crate) static RISES: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
개선\n\
급등\n\
급증\n\
높\n\
늘\n\
늘려\n\
뛰\n\
상승\n\
성장\n\
오른\n\
올라\n\
올랐\n\
올렸\n\
올린\n\
인상\n\
증가\n\
증액\n\
추가\n\
확대\n\
", Row::text));
    &ROWS
};

/// Words that are a share by themselves: word, per cent, bound. From `lexicon/ko/shares.tsv`.
#[rustfmt::skip]
pub(crate) static SHARES: &Table<(&str, i64, Bound)> = {
    static ROWS: Table<(&str, i64, Bound)> = Table::new(|| rows("\
과반\n\
과반수\n\
반수\n\
절반\n\
\t50\n50\n50\n50\n\
\tB\nB\nA\nA\n\
", |r| (r.text(), r.number(), r.one_of(&[Bound::Exact, Bound::Over]))));
    &ROWS
};

/// Units of time that a length of time is put together from: word, unit. From `lexicon/ko/times.tsv`.
#[rustfmt::skip]
pub(crate) static TIMES: &Table<(&str, &str)> = {
    static ROWS: Table<(&str, &str)> = Table::new(|| rows("\
개월\n\
년\n\
달\n\
분\n\
시간\n\
일\n\
초\n\
\tmo\na\nmo\nmin\nh\nd\ns\n\
", |r| (r.text(), r.text())));
    &ROWS
};

/// Words that make a number before them no figure. From `lexicon/ko/traps.tsv`.
#[rustfmt::skip]
pub(crate) static TRAPS: &Table<(&str, TrapReason)> = {
    static ROWS: Table<(&str, TrapReason)> = Table::new(|| rows("\
D\n\
G\n\
K\n\
개당\n\
건당\n\
급\n\
기\n\
년\n\
년대\n\
년도\n\
년생\n\
년째\n\
단\n\
단계\n\
대째\n\
등\n\
명당\n\
번지\n\
번째\n\
번째로\n\
부\n\
분\n\
분기\n\
살\n\
세\n\
세기\n\
세대째\n\
순위\n\
시\n\
시께\n\
월\n\
월말\n\
위\n\
인당\n\
일\n\
일 평균\n\
일째\n\
조\n\
째\n\
차\n\
층\n\
학기\n\
학년\n\
항\n\
호\n\
호선\n\
회차\n\
\tC\nC\nC\nE\nE\nD\nD\nA\nA\nA\nA\nA\nD\nD\nD\nD\nE\nD\nD\nD\nD\nA\nA\nB\nB\nA\nD\nD\nA\nA\nA\nA\nD\nE\nA\nA\nA\nD\nD\nD\n\
D\nA\nA\nD\nD\nD\nD\n\
", |r| (r.text(), r.one_of(&[TrapReason::Date, TrapReason::Identifier, TrapReason::Name, TrapReason::Ordinal, TrapReason::Vague]))));
    &ROWS
};

/// Korean units: word, kind, code, power of ten. From `lexicon/ko/units.tsv`.
#[rustfmt::skip]
pub(crate) static UNITS: &Table<(&str, Kind, &str, i32)> = {
    static ROWS: Table<(&str, Kind, &str, i32)> = Table::new(|| rows("\
%\n\
%P\n\
%p\n\
%포인트\n\
GB\n\
GHz\n\
GW\n\
GWh\n\
Gbps\n\
Hz\n\
KB\n\
L\n\
MB\n\
MW\n\
MWh\n\
Mbps\n\
TB\n\
UAE 디르함\n\
US달러\n\
V\n\
W\n\
bp\n\
cc\n\
cm\n\
dB\n\
g\n\
hPa\n\
ha\n\
kW\n\
kWh\n\
kcal\n\
kg\n\
km\n\
km/h\n\
km2\n\
km²\n\
l\n\
m\n\
m/s\n\
m2\n\
m3\n\
mAh\n\
mL\n\
mg\n\
mg/dL\n\
ml\n\
mm\n\
mmHg\n\
mmol/L\n\
m²\n\
m³\n\
nm\n\
t\n\
°\n\
°C\n\
°F\n\
℃\n\
℉\n\
ℓ\n\
㎉\n\
㎍/㎥\n\
㎎\n\
㎏\n\
㎐\n\
㎒\n\
㎓\n\
㎖\n\
㎚\n\
㎛\n\
㎜\n\
㎝\n\
㎞\n\
㎡\n\
㎢\n\
㎥\n\
㎾\n\
㎾h\n\
㎿\n\
㎿h\n\
㏊\n\
가구\n\
가나 세디\n\
가지\n\
개\n\
개교\n\
개국\n\
개군\n\
개년\n\
개동\n\
개반\n\
개사\n\
개소\n\
개시\n\
개월\n\
개월간\n\
개읍면\n\
객실\n\
갤런\n\
건\n\
곳\n\
과라니\n\
과목\n\
광년\n\
구역\n\
권\n\
그램\n\
그루\n\
근\n\
기가바이트\n\
기가비트\n\
기가와트\n\
기가와트시\n\
기가헤르츠\n\
기압\n\
기업\n\
나노미터\n\
나이라\n\
나이지리아 나이라\n\
남아공 랜드\n\
남아프리카 랜드\n\
네팔 루피\n\
년간\n\
노르웨이 크로네\n\
노선\n\
노트\n\
농가\n\
누에보솔\n\
뉴질랜드 달러\n\
뉴질랜드달러\n\
뉴턴\n\
달\n\
달간\n\
달러\n\
대\n\
대만 달러\n\
대만달러\n\
데시리터\n\
데시미터\n\
데시벨\n\
덴마크 크로네\n\
도\n\
도미니카 페소\n\
독일 마르크\n\
돈쭝\n\
동\n\
드람\n\
디르함\n\
라디안\n\
라오스 킵\n\
랜드\n\
량\n\
러시아 루블\n\
러시아루블\n\
레바논 파운드\n\
레알\n\
레우\n\
루마니아 레우\n\
루블\n\
루피\n\
루피아\n\
르완다 프랑\n\
리라\n\
리비아 디나르\n\
리알\n\
리얄\n\
리엘\n\
리터\n\
링깃\n\
마나트\n\
마력\n\
마르크\n\
마리\n\
마이크로그램\n\
마이크로미터\n\
마일\n\
마카오 파타카\n\
말레이시아 링깃\n\
말레이시아링깃\n\
매\n\
메가바이트\n\
메가비트\n\
메가와트\n\
메가와트시\n\
메가헤르츠\n\
메티칼\n\
멕시코 페소\n\
멕시코페소\n\
면\n\
명\n\
모로코 디르함\n\
모리셔스 루피\n\
몽골 투그릭\n\
문항\n\
미 달러\n\
미국 달러\n\
미국달러\n\
미달러\n\
미얀마 짯\n\
미크론\n\
미터\n\
미터톤\n\
밀리그램\n\
밀리리터\n\
밀리미터\n\
밀리시버트\n\
밀리초\n\
바레인 디나르\n\
바이트\n\
바트\n\
발보아\n\
방글라데시 타카\n\
배\n\
배럴\n\
번\n\
벌\n\
베크렐\n\
베트남 동\n\
베트남동\n\
병\n\
병상\n\
볼리바르\n\
볼리비아노\n\
볼트\n\
봉지\n\
부셸\n\
북한 원\n\
분간\n\
불가리아 레프\n\
브라질 헤알\n\
브라질헤알\n\
브루나이 달러\n\
비트\n\
비트코인\n\
사\n\
사우디 리알\n\
사우디 리얄\n\
상자\n\
석\n\
세기간\n\
세대\n\
세디\n\
세르비아 디나르\n\
세제곱마일\n\
세제곱미터\n\
세제곱센티미터\n\
세제곱인치\n\
세제곱킬로미터\n\
세제곱피트\n\
세파프랑\n\
센치\n\
센트\n\
센티\n\
센티리터\n\
센티미터\n\
셰켈\n\
수단 파운드\n\
스리랑카 루피\n\
스웨덴 크로나\n\
스위스 프랑\n\
스위스프랑\n\
스털링\n\
시간\n\
시리아 파운드\n\
시버트\n\
시속킬로미터\n\
신 대만 달러\n\
신대만달러\n\
신셰켈\n\
실\n\
싱가포르 달러\n\
싱가포르달러\n\
쌍\n\
아랍에미리트 디르함\n\
아르메니아 드람\n\
아르헨티나 페소\n\
아이슬란드 크로나\n\
아제르바이잔 마나트\n\
알제리 디나르\n\
암페어\n\
액량온스\n\
야드\n\
업체\n\
에이커\n\
에티오피아 비르\n\
엔\n\
엔화\n\
영국 파운드\n\
영국파운드\n\
예멘 리알\n\
오만 리알\n\
오스트레일리아 달러\n\
온스\n\
옴\n\
와트\n\
요르단 디나르\n\
우간다 실링\n\
우루과이 페소\n\
우즈베키스탄 숨\n\
우크라이나 흐리브냐\n\
원\n\
위안\n\
위안화\n\
유러\n\
유로\n\
유로센트\n\
유로화\n\
이라크 디나르\n\
이란 리알\n\
이스라엘 셰켈\n\
이집트 파운드\n\
이탈리아 리라\n\
인\n\
인도 루피\n\
인도네시아 루피아\n\
인도루피\n\
인민폐\n\
인치\n\
일간\n\
일본 엔\n\
일본엔\n\
입방마일\n\
입방미터\n\
입방센티미터\n\
입방인치\n\
입방킬로미터\n\
입방피트\n\
자루\n\
자메이카 달러\n\
작은술\n\
잔\n\
잠비아 콰차\n\
장\n\
점\n\
제곱마일\n\
제곱미터\n\
제곱밀리미터\n\
제곱센티미터\n\
제곱야드\n\
제곱인치\n\
제곱킬로미터\n\
제곱피트\n\
조지아 라리\n\
종\n\
종류\n\
좌석\n\
주\n\
주간\n\
주일\n\
중국 위안\n\
중국위안\n\
즈워티\n\
즐로티\n\
짯\n\
차례\n\
채\n\
척\n\
체코 코루나\n\
초\n\
초간\n\
칠레 페소\n\
카자흐스탄 텡게\n\
카타르 리알\n\
카타르 리얄\n\
칼로리\n\
캄보디아 리엘\n\
캐나다 달러\n\
캐나다달러\n\
캐럿\n\
컵\n\
케냐 실링\n\
케찰\n\
켈빈\n\
켤레\n\
코루나\n\
콜론\n\
콜롬비아 페소\n\
콰차\n\
콴자\n\
쿠나\n\
쿠바 페소\n\
쿠웨이트 디나르\n\
쿼트\n\
크로나\n\
크로네\n\
큰술\n\
킬로\n\
킬로그램\n\
킬로리터\n\
킬로미터\n\
킬로바이트\n\
킬로와트\n\
킬로와트시\n\
킬로칼로리\n\
킬로헤르츠\n\
타카\n\
탄자니아 실링\n\
태국 바트\n\
태국바트\n\
터키 리라\n\
터키리라\n\
테라바이트\n\
테이블스푼\n\
텡게\n\
톤\n\
통\n\
투그릭\n\
튀니지 디나르\n\
튀르키예 리라\n\
티스푼\n\
팀\n\
파나마 발보아\n\
파스칼\n\
파운드\n\
파운드스털링\n\
파인트\n\
파키스탄 루피\n\
파타카\n\
퍼센트\n\
퍼센트포인트\n\
페니\n\
페루 솔\n\
페소\n\
페타바이트\n\
펜스\n\
편\n\
평\n\
평방마일\n\
평방미터\n\
평방센티미터\n\
평방인치\n\
평방킬로미터\n\
평방피트\n\
포린트\n\
포인트\n\
폴란드 즈워티\n\
폴란드 즐로티\n\
표\n\
품목\n\
프랑\n\
프랑스 프랑\n\
프로\n\
피지 달러\n\
피코미터\n\
피트\n\
픽셀\n\
필리핀 페소\n\
필리핀페소\n\
필지\n\
학교\n\
한국 원\n\
한국원\n\
할\n\
해리\n\
헝가리 포린트\n\
헤르츠\n\
헤알\n\
헥타르\n\
헥토리터\n\
헥토파스칼\n\
호주 달러\n\
호주달러\n\
홍콩 달러\n\
홍콩달러\n\
회\n\
흐리브냐\n\
\tF\nG\nG\nG\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nD\nD\nC\nC\nG\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\n\
C\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\n\
A\nD\nA\nA\nA\nA\nA\nB\nA\nA\nA\nA\nA\nB\nB\nA\nA\nC\nA\nA\nD\nA\nC\nA\nA\nC\nA\nC\nC\nC\nC\nC\nC\nC\nA\nC\nD\nD\nD\nD\n\
D\nB\nD\nA\nC\nA\nD\nD\nD\nC\nB\nB\nD\nA\nD\nD\nC\nC\nC\nD\nC\nD\nD\nC\nA\nD\nD\nC\nD\nD\nA\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nC\nD\nD\nC\nD\nA\nC\nC\nC\nD\nD\nD\nA\nC\nC\nC\nC\nC\nD\nD\nD\nA\nA\nD\nD\nD\nA\nD\nD\nD\nD\nD\nC\nC\n\
C\nC\nC\nC\nC\nB\nD\nC\nD\nD\nD\nE\nC\nA\nA\nC\nD\nD\nA\nA\nD\nD\nC\nA\nC\nD\nB\nD\nD\nD\nD\nC\nD\nA\nD\nD\nA\nA\nB\nA\n\
D\nD\nC\nC\nC\nC\nC\nC\nD\nC\nD\nC\nC\nC\nD\nD\nD\nD\nD\nD\nD\nB\nD\nC\nC\nD\nD\nD\nA\nD\nD\nA\nD\nD\nD\nD\nD\nD\nC\nC\n\
C\nA\nC\nD\nD\nD\nD\nD\nD\nD\nD\nC\nC\nC\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nA\nD\nD\nD\nD\nC\nB\nD\nD\n\
C\nC\nC\nC\nC\nC\nA\nD\nC\nA\nD\nA\nA\nC\nC\nC\nC\nC\nC\nC\nC\nD\nA\nA\nA\nA\nB\nB\nD\nD\nD\nD\nD\nA\nA\nA\nD\nB\nB\nD\n\
D\nD\nD\nC\nD\nD\nD\nC\nC\nD\nD\nC\nA\nD\nD\nD\nD\nD\nD\nD\nD\nC\nD\nD\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nD\nD\nD\nD\nD\nD\n\
C\nC\nD\nC\nA\nD\nD\nD\nC\nA\nD\nC\nD\nD\nC\nD\nD\nF\nG\nD\nD\nD\nC\nD\nA\nC\nC\nC\nC\nC\nC\nC\nD\nG\nD\nD\nA\nA\nD\nD\n\
F\nD\nC\nC\nC\nD\nD\nA\nA\nD\nD\nF\nC\nD\nC\nD\nC\nC\nC\nD\nD\nD\nD\nA\nD\n\
\t%\npp\npp\npp\nGB\nGHz\nGW\nGW.h\nGbit/s\nHz\nkBy\nL\nMB\nMW\nMW.h\nMbit/s\nTB\nAED\nUSD\nV\nW\nbp\ncm3\ncm\ndB\ng\n\
hPa\nha\nkW\nkW.h\nkcal\nkg\nkm\nkm/h\nkm2\nkm2\nL\nm\nm/s\nm2\nm3\nmA.h\nmL\nmg\nmg/dL\nmL\nmm\nmm[Hg]\nmmol/L\nm2\nm3\n\
nm\nt\ndeg\nCel\ndegF\nCel\ndegF\nL\nkcal\nug/m3\nmg\nkg\nHz\nMHz\nGHz\nmL\nnm\num\nmm\ncm\nkm\nm2\nkm2\nm3\nkW\nkW.h\n\
MW\nMW.h\nha\n가구\nGHS\n가지\n개\n개교\n개국\n개군\na\n개동\n개반\n개사\n개소\n개시\nmo\nmo\n\
개읍면\n객실\n[gal_us]\n건\n곳\nPYG\n과목\n[ly]\n구역\n권\ng\n그루\n근\nGB\nGbit\nGW\nGW.h\nGHz\natm\n\
기업\nnm\nNGN\nNGN\nZAR\nZAR\nNPR\na\nNOK\n노선\n[kn_i]\n농가\nPEN\nNZD\nNZD\nN\nmo\nmo\nUSD\n대\nTWD\nTWD\ndL\n\
dm\ndB\nDKK\nCel\nDOP\nDEM\n돈\n동\nAMD\nAED\nrad\nLAK\nZAR\n량\nRUB\nRUB\nLBP\nBRL\nRON\nRON\nRUB\nINR\nIDR\nRWF\n\
TRY\nLYD\nSAR\nSAR\nKHR\nL\nMYR\nAZN\nhp\nDEM\n마리\nug\num\nmi\nMOP\nMYR\nMYR\n매\nMBy\nMbit\nMW\nMW.h\nMHz\nMZN\n\
MXN\nMXN\n면\n명\nMAD\nMUR\nMNT\n문항\nUSD\nUSD\nUSD\nUSD\nMMK\num\nm\nt\nmg\nmL\nmm\nmSv\nms\nBHD\nBy\nTHB\nPAB\n\
BDT\n×\n배럴\n번\n벌\nBq\nVND\nVND\n병\n병상\nVES\nBOB\nV\n봉지\n[bu_us]\nKPW\nmin\nBGN\nBRL\nBRL\nBND\nbit\n\
BTC\n사\nSAR\nSAR\n상자\n석\na\n세대\nGHS\nRSD\n[cmi_us]\nm3\ncm3\n[cin_i]\nkm3\n[cft_i]\nXOF\ncm\nUSD\ncm\ncL\ncm\n\
ILS\nSDG\nLKR\nSEK\nCHF\nCHF\nGBP\nh\nSYP\nSv\nkm/h\nTWD\nTWD\nILS\n실\nSGD\nSGD\n쌍\nAED\nAMD\nARS\nISK\nAZN\nDZD\nA\n\
[foz_us]\n[yd_i]\n업체\n[acr_us]\nETB\nJPY\nJPY\nGBP\nGBP\nYER\nOMR\nAUD\noz\nOhm\nW\nJOD\nUGX\nUYU\nUZS\nUAH\nKRW\n\
CNY\nCNY\nEUR\nEUR\nEUR\nEUR\nIQD\nIRR\nILS\nEGP\nITL\n인\nINR\nIDR\nINR\nCNY\nin\nd\nJPY\nJPY\n[cmi_us]\nm3\ncm3\n\
[cin_i]\nkm3\n[cft_i]\n자루\nJMD\n[tsp_us]\n잔\nZMW\n장\n점\nmi2\nm2\nmm2\ncm2\n[syd_i]\n[sin_i]\nkm2\nft2\nGEL\n\
종\n종류\n좌석\n주\nwk\nwk\nCNY\nCNY\nPLN\nPLN\nMMK\n차례\n채\n척\nCZK\ns\ns\nCLP\nKZT\nQAR\nQAR\ncal\nKHR\n\
CAD\nCAD\n[car_m]\n[cup_us]\nKES\nGTQ\nK\n켤레\nCZK\nCRC\nCOP\nZMW\nAOA\nHRK\nCUP\nKWD\n[qt_us]\nSEK\nDKK\n[tbs_us]\n\
kg\nkg\nkL\nkm\nkBy\nkW\nkW.h\nkcal\nkHz\nBDT\nTZS\nTHB\nTHB\nTRY\nTRY\nTBy\n[tbs_us]\nKZT\nt\n통\nMNT\nTND\nTRY\n\
[tsp_us]\n팀\nPAB\nPa\nGBP\nGBP\n[pt_us]\nPKR\nMOP\n%\npp\nGBP\nPEN\nPHP\nPBy\nGBP\n편\n평\nmi2\nm2\ncm2\n[sin_i]\n\
km2\nft2\nHUF\npoint\nPLN\nPLN\n표\n품목\nCHF\nFRF\n%\nFJD\npm\nft\npx\nPHP\nPHP\n필지\n학교\nKRW\nKRW\n%\n\
[nmi_i]\nHUF\nHz\nBRL\nha\nhL\nhPa\nAUD\nAUD\nHKD\nHKD\n회\nUAH\n\
\t0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n2\n0\n\
0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n-2\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n-2\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n-2\n0\n0\n0\n-2\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n1\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
", |r| (r.text(), r.one_of(&[Kind::Count, Kind::Duration, Kind::Measure, Kind::Money, Kind::Multiple, Kind::Percent, Kind::Points]), r.text(), r.number() as i32)));
    &ROWS
};

/// Endings of verbs that describe or lead on: `추가해`, `늘어난`, `들여`. From `lexicon/ko/verb_endings.tsv`.
#[rustfmt::skip]
pub(crate) static VERB_ENDINGS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
됐으며\n\
되는\n\
되며\n\
된\n\
들여\n\
따라\n\
어난\n\
위해\n\
으로써\n\
이며\n\
지난\n\
통해\n\
하고\n\
하는\n\
하며\n\
한\n\
해\n\
했고\n\
했으며\n\
", Row::text));
    &ROWS
};

/// Nouns that end like such verbs. From `lexicon/ko/verb_like.tsv`.
#[rustfmt::skip]
pub(crate) static VERB_LIKE: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
권한\n\
기한\n\
남한\n\
남해\n\
동해\n\
북한\n\
상한\n\
상해\n\
새해\n\
서해\n\
손해\n\
시한\n\
올해\n\
이해\n\
재해\n\
제한\n\
지난해\n\
침해\n\
폐해\n\
피해\n\
하한\n\
한도\n\
", Row::text));
    &ROWS
};
