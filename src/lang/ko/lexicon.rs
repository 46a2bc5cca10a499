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
가 넘는\tE\n\
가 넘었다\tE\n\
가까이\tD\n\
가량\tA\n\
까지\tC\n\
남짓\tE\n\
를 넘겼다\tE\n\
를 넘는\tE\n\
를 넘어\tE\n\
를 넘어섰다\tE\n\
를 넘었고\tE\n\
를 넘었다\tE\n\
를 넘으며\tE\n\
를 돌파\tE\n\
를 웃도는\tE\n\
를 웃돌았다\tE\n\
미만\tF\n\
안팎\tA\n\
에 못 미쳤\tF\n\
에 못 미치\tF\n\
에 못 미치는\tF\n\
에 미치지 못\tF\n\
에 육박\tD\n\
여\tE\n\
을 넘겼다\tE\n\
을 넘는\tE\n\
을 넘어\tE\n\
을 넘어섰다\tE\n\
을 넘었고\tE\n\
을 넘었다\tE\n\
을 넘으며\tE\n\
을 돌파\tE\n\
을 밑도는\tF\n\
을 웃도는\tE\n\
을 웃돌았다\tE\n\
이 넘는\tE\n\
이 넘었다\tE\n\
이내\tC\n\
이상\tB\n\
이하\tC\n\
정도\tA\n\
쯤\tA\n\
초과\tE\n\
", |r| (r.text(), r.one_of(&[Bound::About, Bound::AtLeast, Bound::AtMost, Bound::Nearly, Bound::Over, Bound::Under]))));
    &ROWS
};

/// Bound words in front of a number. From `lexicon/ko/bounds_before.tsv`.
#[rustfmt::skip]
pub(crate) static BEFORE: &Table<(&str, Bound)> = {
    static ROWS: Table<(&str, Bound)> = Table::new(|| rows("\
거의\tD\n\
대략\tA\n\
약\tA\n\
적어도\tB\n\
최고\tC\n\
최다\tC\n\
최대\tC\n\
최소\tB\n\
최장\tC\n\
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
=\tA\n\
PMI\tD\n\
규모\tD\n\
당\tA\n\
무게\tG\n\
시속\tE\n\
영하\tB\n\
지수\tD\n\
체중\tG\n\
초속\tF\n\
출산율\tD\n\
풍속\tH\n\
화씨\tC\n\
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
네\t4\n\
넷\t4\n\
다섯\t5\n\
두\t2\n\
둘\t2\n\
마흔\t40\n\
마흔네\t44\n\
마흔넷\t44\n\
마흔다섯\t45\n\
마흔두\t42\n\
마흔둘\t42\n\
마흔세\t43\n\
마흔셋\t43\n\
마흔아홉\t49\n\
마흔여덟\t48\n\
마흔여섯\t46\n\
마흔일곱\t47\n\
마흔하나\t41\n\
마흔한\t41\n\
서른\t30\n\
서른네\t34\n\
서른넷\t34\n\
서른다섯\t35\n\
서른두\t32\n\
서른둘\t32\n\
서른세\t33\n\
서른셋\t33\n\
서른아홉\t39\n\
서른여덟\t38\n\
서른여섯\t36\n\
서른일곱\t37\n\
서른하나\t31\n\
서른한\t31\n\
세\t3\n\
셋\t3\n\
쉰\t50\n\
쉰네\t54\n\
쉰넷\t54\n\
쉰다섯\t55\n\
쉰두\t52\n\
쉰둘\t52\n\
쉰세\t53\n\
쉰셋\t53\n\
쉰아홉\t59\n\
쉰여덟\t58\n\
쉰여섯\t56\n\
쉰일곱\t57\n\
쉰하나\t51\n\
쉰한\t51\n\
스무\t20\n\
스물\t20\n\
스물네\t24\n\
스물넷\t24\n\
스물다섯\t25\n\
스물두\t22\n\
스물둘\t22\n\
스물세\t23\n\
스물셋\t23\n\
스물아홉\t29\n\
스물여덟\t28\n\
스물여섯\t26\n\
스물일곱\t27\n\
스물하나\t21\n\
스물한\t21\n\
아홉\t9\n\
아흔\t90\n\
아흔네\t94\n\
아흔넷\t94\n\
아흔다섯\t95\n\
아흔두\t92\n\
아흔둘\t92\n\
아흔세\t93\n\
아흔셋\t93\n\
아흔아홉\t99\n\
아흔여덟\t98\n\
아흔여섯\t96\n\
아흔일곱\t97\n\
아흔하나\t91\n\
아흔한\t91\n\
여덟\t8\n\
여든\t80\n\
여든네\t84\n\
여든넷\t84\n\
여든다섯\t85\n\
여든두\t82\n\
여든둘\t82\n\
여든세\t83\n\
여든셋\t83\n\
여든아홉\t89\n\
여든여덟\t88\n\
여든여섯\t86\n\
여든일곱\t87\n\
여든하나\t81\n\
여든한\t81\n\
여섯\t6\n\
열\t10\n\
열네\t14\n\
열넷\t14\n\
열다섯\t15\n\
열두\t12\n\
열둘\t12\n\
열세\t13\n\
열셋\t13\n\
열아홉\t19\n\
열여덟\t18\n\
열여섯\t16\n\
열일곱\t17\n\
열하나\t11\n\
열한\t11\n\
예순\t60\n\
예순네\t64\n\
예순넷\t64\n\
예순다섯\t65\n\
예순두\t62\n\
예순둘\t62\n\
예순세\t63\n\
예순셋\t63\n\
예순아홉\t69\n\
예순여덟\t68\n\
예순여섯\t66\n\
예순일곱\t67\n\
예순하나\t61\n\
예순한\t61\n\
일곱\t7\n\
일흔\t70\n\
일흔네\t74\n\
일흔넷\t74\n\
일흔다섯\t75\n\
일흔두\t72\n\
일흔둘\t72\n\
일흔세\t73\n\
일흔셋\t73\n\
일흔아홉\t79\n\
일흔여덟\t78\n\
일흔여섯\t76\n\
일흔일곱\t77\n\
일흔하나\t71\n\
일흔한\t71\n\
첫\t1\n\
하나\t1\n\
한\t1\n\
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
너댓\t4\t5\n\
네다섯\t4\t5\n\
네댓\t4\t5\n\
대여섯\t5\t6\n\
두서너\t2\t4\n\
두세\t2\t3\n\
서너\t3\t4\n\
예닐곱\t6\t7\n\
일고여덟\t7\t8\n\
한두\t1\t2\n\
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
과반\t50\tB\n\
과반수\t50\tB\n\
반수\t50\tA\n\
절반\t50\tA\n\
", |r| (r.text(), r.number(), r.one_of(&[Bound::Exact, Bound::Over]))));
    &ROWS
};

/// Units of time that a length of time is put together from: word, unit. From `lexicon/ko/times.tsv`.
#[rustfmt::skip]
pub(crate) static TIMES: &Table<(&str, &str)> = {
    static ROWS: Table<(&str, &str)> = Table::new(|| rows("\
개월\tmo\n\
년\ta\n\
달\tmo\n\
분\tmin\n\
시간\th\n\
일\td\n\
초\ts\n\
", |r| (r.text(), r.text())));
    &ROWS
};

/// Words that make a number before them no figure. From `lexicon/ko/traps.tsv`.
#[rustfmt::skip]
pub(crate) static TRAPS: &Table<(&str, TrapReason)> = {
    static ROWS: Table<(&str, TrapReason)> = Table::new(|| rows("\
D\tC\n\
G\tC\n\
K\tC\n\
개당\tE\n\
건당\tE\n\
급\tD\n\
기\tD\n\
년\tA\n\
년대\tA\n\
년도\tA\n\
년생\tA\n\
년째\tA\n\
단\tD\n\
단계\tD\n\
대째\tD\n\
등\tD\n\
명당\tE\n\
번지\tD\n\
번째\tD\n\
번째로\tD\n\
부\tD\n\
분\tA\n\
분기\tA\n\
살\tB\n\
세\tB\n\
세기\tA\n\
세대째\tD\n\
순위\tD\n\
시\tA\n\
시께\tA\n\
월\tA\n\
월말\tA\n\
위\tD\n\
인당\tE\n\
일\tA\n\
일 평균\tA\n\
일째\tA\n\
조\tD\n\
째\tD\n\
차\tD\n\
층\tD\n\
학기\tA\n\
학년\tA\n\
항\tD\n\
호\tD\n\
호선\tD\n\
회차\tD\n\
", |r| (r.text(), r.one_of(&[TrapReason::Date, TrapReason::Identifier, TrapReason::Name, TrapReason::Ordinal, TrapReason::Vague]))));
    &ROWS
};

/// Korean units: word, kind, code, power of ten. From `lexicon/ko/units.tsv`.
#[rustfmt::skip]
pub(crate) static UNITS: &Table<(&str, Kind, &str, i32)> = {
    static ROWS: Table<(&str, Kind, &str, i32)> = Table::new(|| rows("\
%\tF\t%\t0\n\
%P\tG\tpp\t0\n\
%p\tG\tpp\t0\n\
%포인트\tG\tpp\t0\n\
GB\tC\tGB\t0\n\
GHz\tC\tGHz\t0\n\
GW\tC\tGW\t0\n\
GWh\tC\tGW.h\t0\n\
Gbps\tC\tGbit/s\t0\n\
Hz\tC\tHz\t0\n\
KB\tC\tkBy\t0\n\
L\tC\tL\t0\n\
MB\tC\tMB\t0\n\
MW\tC\tMW\t0\n\
MWh\tC\tMW.h\t0\n\
Mbps\tC\tMbit/s\t0\n\
TB\tC\tTB\t0\n\
UAE 디르함\tD\tAED\t0\n\
US달러\tD\tUSD\t0\n\
V\tC\tV\t0\n\
W\tC\tW\t0\n\
bp\tG\tbp\t0\n\
cc\tC\tcm3\t0\n\
cm\tC\tcm\t0\n\
dB\tC\tdB\t0\n\
g\tC\tg\t0\n\
hPa\tC\thPa\t0\n\
ha\tC\tha\t0\n\
kW\tC\tkW\t0\n\
kWh\tC\tkW.h\t0\n\
kcal\tC\tkcal\t0\n\
kg\tC\tkg\t0\n\
km\tC\tkm\t0\n\
km/h\tC\tkm/h\t0\n\
km2\tC\tkm2\t0\n\
km²\tC\tkm2\t0\n\
l\tC\tL\t0\n\
m\tC\tm\t0\n\
m/s\tC\tm/s\t0\n\
m2\tC\tm2\t0\n\
m3\tC\tm3\t0\n\
mAh\tC\tmA.h\t0\n\
mL\tC\tmL\t0\n\
mg\tC\tmg\t0\n\
mg/dL\tC\tmg/dL\t0\n\
ml\tC\tmL\t0\n\
mm\tC\tmm\t0\n\
mmHg\tC\tmm[Hg]\t0\n\
mmol/L\tC\tmmol/L\t0\n\
m²\tC\tm2\t0\n\
m³\tC\tm3\t0\n\
nm\tC\tnm\t0\n\
t\tC\tt\t0\n\
°\tC\tdeg\t0\n\
°C\tC\tCel\t0\n\
°F\tC\tdegF\t0\n\
℃\tC\tCel\t0\n\
℉\tC\tdegF\t0\n\
ℓ\tC\tL\t0\n\
㎉\tC\tkcal\t0\n\
㎍/㎥\tC\tug/m3\t0\n\
㎎\tC\tmg\t0\n\
㎏\tC\tkg\t0\n\
㎐\tC\tHz\t0\n\
㎒\tC\tMHz\t0\n\
㎓\tC\tGHz\t0\n\
㎖\tC\tmL\t0\n\
㎚\tC\tnm\t0\n\
㎛\tC\tum\t0\n\
㎜\tC\tmm\t0\n\
㎝\tC\tcm\t0\n\
㎞\tC\tkm\t0\n\
㎡\tC\tm2\t0\n\
㎢\tC\tkm2\t0\n\
㎥\tC\tm3\t0\n\
㎾\tC\tkW\t0\n\
㎾h\tC\tkW.h\t0\n\
㎿\tC\tMW\t0\n\
㎿h\tC\tMW.h\t0\n\
㏊\tC\tha\t0\n\
가구\tA\t가구\t0\n\
가나 세디\tD\tGHS\t0\n\
가지\tA\t가지\t0\n\
개\tA\t개\t0\n\
개교\tA\t개교\t0\n\
개국\tA\t개국\t0\n\
개군\tA\t개군\t0\n\
개년\tB\ta\t0\n\
개동\tA\t개동\t0\n\
개반\tA\t개반\t0\n\
개사\tA\t개사\t0\n\
개소\tA\t개소\t0\n\
개시\tA\t개시\t0\n\
개월\tB\tmo\t0\n\
개월간\tB\tmo\t0\n\
개읍면\tA\t개읍면\t0\n\
객실\tA\t객실\t0\n\
갤런\tC\t[gal_us]\t0\n\
건\tA\t건\t0\n\
곳\tA\t곳\t0\n\
과라니\tD\tPYG\t0\n\
과목\tA\t과목\t0\n\
광년\tC\t[ly]\t0\n\
구역\tA\t구역\t0\n\
권\tA\t권\t0\n\
그램\tC\tg\t0\n\
그루\tA\t그루\t0\n\
근\tC\t근\t0\n\
기가바이트\tC\tGB\t0\n\
기가비트\tC\tGbit\t0\n\
기가와트\tC\tGW\t0\n\
기가와트시\tC\tGW.h\t0\n\
기가헤르츠\tC\tGHz\t0\n\
기압\tC\tatm\t0\n\
기업\tA\t기업\t0\n\
나노미터\tC\tnm\t0\n\
나이라\tD\tNGN\t0\n\
나이지리아 나이라\tD\tNGN\t0\n\
남아공 랜드\tD\tZAR\t0\n\
남아프리카 랜드\tD\tZAR\t0\n\
네팔 루피\tD\tNPR\t0\n\
년간\tB\ta\t0\n\
노르웨이 크로네\tD\tNOK\t0\n\
노선\tA\t노선\t0\n\
노트\tC\t[kn_i]\t0\n\
농가\tA\t농가\t0\n\
누에보솔\tD\tPEN\t0\n\
뉴질랜드 달러\tD\tNZD\t0\n\
뉴질랜드달러\tD\tNZD\t0\n\
뉴턴\tC\tN\t0\n\
달\tB\tmo\t0\n\
달간\tB\tmo\t0\n\
달러\tD\tUSD\t0\n\
대\tA\t대\t0\n\
대만 달러\tD\tTWD\t0\n\
대만달러\tD\tTWD\t0\n\
데시리터\tC\tdL\t0\n\
데시미터\tC\tdm\t0\n\
데시벨\tC\tdB\t0\n\
덴마크 크로네\tD\tDKK\t0\n\
도\tC\tCel\t0\n\
도미니카 페소\tD\tDOP\t0\n\
독일 마르크\tD\tDEM\t0\n\
돈쭝\tC\t돈\t0\n\
동\tA\t동\t0\n\
드람\tD\tAMD\t0\n\
디르함\tD\tAED\t0\n\
라디안\tC\trad\t0\n\
라오스 킵\tD\tLAK\t0\n\
랜드\tD\tZAR\t0\n\
량\tA\t량\t0\n\
러시아 루블\tD\tRUB\t0\n\
러시아루블\tD\tRUB\t0\n\
레바논 파운드\tD\tLBP\t0\n\
레알\tD\tBRL\t0\n\
레우\tD\tRON\t0\n\
루마니아 레우\tD\tRON\t0\n\
루블\tD\tRUB\t0\n\
루피\tD\tINR\t0\n\
루피아\tD\tIDR\t0\n\
르완다 프랑\tD\tRWF\t0\n\
리라\tD\tTRY\t0\n\
리비아 디나르\tD\tLYD\t0\n\
리알\tD\tSAR\t0\n\
리얄\tD\tSAR\t0\n\
리엘\tD\tKHR\t0\n\
리터\tC\tL\t0\n\
링깃\tD\tMYR\t0\n\
마나트\tD\tAZN\t0\n\
마력\tC\thp\t0\n\
마르크\tD\tDEM\t0\n\
마리\tA\t마리\t0\n\
마이크로그램\tC\tug\t0\n\
마이크로미터\tC\tum\t0\n\
마일\tC\tmi\t0\n\
마카오 파타카\tD\tMOP\t0\n\
말레이시아 링깃\tD\tMYR\t0\n\
말레이시아링깃\tD\tMYR\t0\n\
매\tA\t매\t0\n\
메가바이트\tC\tMBy\t0\n\
메가비트\tC\tMbit\t0\n\
메가와트\tC\tMW\t0\n\
메가와트시\tC\tMW.h\t0\n\
메가헤르츠\tC\tMHz\t0\n\
메티칼\tD\tMZN\t0\n\
멕시코 페소\tD\tMXN\t0\n\
멕시코페소\tD\tMXN\t0\n\
면\tA\t면\t0\n\
명\tA\t명\t0\n\
모로코 디르함\tD\tMAD\t0\n\
모리셔스 루피\tD\tMUR\t0\n\
몽골 투그릭\tD\tMNT\t0\n\
문항\tA\t문항\t0\n\
미 달러\tD\tUSD\t0\n\
미국 달러\tD\tUSD\t0\n\
미국달러\tD\tUSD\t0\n\
미달러\tD\tUSD\t0\n\
미얀마 짯\tD\tMMK\t0\n\
미크론\tC\tum\t0\n\
미터\tC\tm\t0\n\
미터톤\tC\tt\t0\n\
밀리그램\tC\tmg\t0\n\
밀리리터\tC\tmL\t0\n\
밀리미터\tC\tmm\t0\n\
밀리시버트\tC\tmSv\t0\n\
밀리초\tB\tms\t0\n\
바레인 디나르\tD\tBHD\t0\n\
바이트\tC\tBy\t0\n\
바트\tD\tTHB\t0\n\
발보아\tD\tPAB\t0\n\
방글라데시 타카\tD\tBDT\t0\n\
배\tE\t×\t0\n\
배럴\tC\t배럴\t0\n\
번\tA\t번\t0\n\
벌\tA\t벌\t0\n\
베크렐\tC\tBq\t0\n\
베트남 동\tD\tVND\t0\n\
베트남동\tD\tVND\t0\n\
병\tA\t병\t0\n\
병상\tA\t병상\t0\n\
볼리바르\tD\tVES\t0\n\
볼리비아노\tD\tBOB\t0\n\
볼트\tC\tV\t0\n\
봉지\tA\t봉지\t0\n\
부셸\tC\t[bu_us]\t0\n\
북한 원\tD\tKPW\t0\n\
분간\tB\tmin\t0\n\
불가리아 레프\tD\tBGN\t0\n\
브라질 헤알\tD\tBRL\t0\n\
브라질헤알\tD\tBRL\t0\n\
브루나이 달러\tD\tBND\t0\n\
비트\tC\tbit\t0\n\
비트코인\tD\tBTC\t0\n\
사\tA\t사\t0\n\
사우디 리알\tD\tSAR\t0\n\
사우디 리얄\tD\tSAR\t0\n\
상자\tA\t상자\t0\n\
석\tA\t석\t0\n\
세기간\tB\ta\t2\n\
세대\tA\t세대\t0\n\
세디\tD\tGHS\t0\n\
세르비아 디나르\tD\tRSD\t0\n\
세제곱마일\tC\t[cmi_us]\t0\n\
세제곱미터\tC\tm3\t0\n\
세제곱센티미터\tC\tcm3\t0\n\
세제곱인치\tC\t[cin_i]\t0\n\
세제곱킬로미터\tC\tkm3\t0\n\
세제곱피트\tC\t[cft_i]\t0\n\
세파프랑\tD\tXOF\t0\n\
센치\tC\tcm\t0\n\
센트\tD\tUSD\t-2\n\
센티\tC\tcm\t0\n\
센티리터\tC\tcL\t0\n\
센티미터\tC\tcm\t0\n\
셰켈\tD\tILS\t0\n\
수단 파운드\tD\tSDG\t0\n\
스리랑카 루피\tD\tLKR\t0\n\
스웨덴 크로나\tD\tSEK\t0\n\
스위스 프랑\tD\tCHF\t0\n\
스위스프랑\tD\tCHF\t0\n\
스털링\tD\tGBP\t0\n\
시간\tB\th\t0\n\
시리아 파운드\tD\tSYP\t0\n\
시버트\tC\tSv\t0\n\
시속킬로미터\tC\tkm/h\t0\n\
신 대만 달러\tD\tTWD\t0\n\
신대만달러\tD\tTWD\t0\n\
신셰켈\tD\tILS\t0\n\
실\tA\t실\t0\n\
싱가포르 달러\tD\tSGD\t0\n\
싱가포르달러\tD\tSGD\t0\n\
쌍\tA\t쌍\t0\n\
아랍에미리트 디르함\tD\tAED\t0\n\
아르메니아 드람\tD\tAMD\t0\n\
아르헨티나 페소\tD\tARS\t0\n\
아이슬란드 크로나\tD\tISK\t0\n\
아제르바이잔 마나트\tD\tAZN\t0\n\
알제리 디나르\tD\tDZD\t0\n\
암페어\tC\tA\t0\n\
액량온스\tC\t[foz_us]\t0\n\
야드\tC\t[yd_i]\t0\n\
업체\tA\t업체\t0\n\
에이커\tC\t[acr_us]\t0\n\
에티오피아 비르\tD\tETB\t0\n\
엔\tD\tJPY\t0\n\
엔화\tD\tJPY\t0\n\
영국 파운드\tD\tGBP\t0\n\
영국파운드\tD\tGBP\t0\n\
예멘 리알\tD\tYER\t0\n\
오만 리알\tD\tOMR\t0\n\
오스트레일리아 달러\tD\tAUD\t0\n\
온스\tC\toz\t0\n\
옴\tC\tOhm\t0\n\
와트\tC\tW\t0\n\
요르단 디나르\tD\tJOD\t0\n\
우간다 실링\tD\tUGX\t0\n\
우루과이 페소\tD\tUYU\t0\n\
우즈베키스탄 숨\tD\tUZS\t0\n\
우크라이나 흐리브냐\tD\tUAH\t0\n\
원\tD\tKRW\t0\n\
위안\tD\tCNY\t0\n\
위안화\tD\tCNY\t0\n\
유러\tD\tEUR\t0\n\
유로\tD\tEUR\t0\n\
유로센트\tD\tEUR\t-2\n\
유로화\tD\tEUR\t0\n\
이라크 디나르\tD\tIQD\t0\n\
이란 리알\tD\tIRR\t0\n\
이스라엘 셰켈\tD\tILS\t0\n\
이집트 파운드\tD\tEGP\t0\n\
이탈리아 리라\tD\tITL\t0\n\
인\tA\t인\t0\n\
인도 루피\tD\tINR\t0\n\
인도네시아 루피아\tD\tIDR\t0\n\
인도루피\tD\tINR\t0\n\
인민폐\tD\tCNY\t0\n\
인치\tC\tin\t0\n\
일간\tB\td\t0\n\
일본 엔\tD\tJPY\t0\n\
일본엔\tD\tJPY\t0\n\
입방마일\tC\t[cmi_us]\t0\n\
입방미터\tC\tm3\t0\n\
입방센티미터\tC\tcm3\t0\n\
입방인치\tC\t[cin_i]\t0\n\
입방킬로미터\tC\tkm3\t0\n\
입방피트\tC\t[cft_i]\t0\n\
자루\tA\t자루\t0\n\
자메이카 달러\tD\tJMD\t0\n\
작은술\tC\t[tsp_us]\t0\n\
잔\tA\t잔\t0\n\
잠비아 콰차\tD\tZMW\t0\n\
장\tA\t장\t0\n\
점\tA\t점\t0\n\
제곱마일\tC\tmi2\t0\n\
제곱미터\tC\tm2\t0\n\
제곱밀리미터\tC\tmm2\t0\n\
제곱센티미터\tC\tcm2\t0\n\
제곱야드\tC\t[syd_i]\t0\n\
제곱인치\tC\t[sin_i]\t0\n\
제곱킬로미터\tC\tkm2\t0\n\
제곱피트\tC\tft2\t0\n\
조지아 라리\tD\tGEL\t0\n\
종\tA\t종\t0\n\
종류\tA\t종류\t0\n\
좌석\tA\t좌석\t0\n\
주\tA\t주\t0\n\
주간\tB\twk\t0\n\
주일\tB\twk\t0\n\
중국 위안\tD\tCNY\t0\n\
중국위안\tD\tCNY\t0\n\
즈워티\tD\tPLN\t0\n\
즐로티\tD\tPLN\t0\n\
짯\tD\tMMK\t0\n\
차례\tA\t차례\t0\n\
채\tA\t채\t0\n\
척\tA\t척\t0\n\
체코 코루나\tD\tCZK\t0\n\
초\tB\ts\t0\n\
초간\tB\ts\t0\n\
칠레 페소\tD\tCLP\t0\n\
카자흐스탄 텡게\tD\tKZT\t0\n\
카타르 리알\tD\tQAR\t0\n\
카타르 리얄\tD\tQAR\t0\n\
칼로리\tC\tcal\t0\n\
캄보디아 리엘\tD\tKHR\t0\n\
캐나다 달러\tD\tCAD\t0\n\
캐나다달러\tD\tCAD\t0\n\
캐럿\tC\t[car_m]\t0\n\
컵\tC\t[cup_us]\t0\n\
케냐 실링\tD\tKES\t0\n\
케찰\tD\tGTQ\t0\n\
켈빈\tC\tK\t0\n\
켤레\tA\t켤레\t0\n\
코루나\tD\tCZK\t0\n\
콜론\tD\tCRC\t0\n\
콜롬비아 페소\tD\tCOP\t0\n\
콰차\tD\tZMW\t0\n\
콴자\tD\tAOA\t0\n\
쿠나\tD\tHRK\t0\n\
쿠바 페소\tD\tCUP\t0\n\
쿠웨이트 디나르\tD\tKWD\t0\n\
쿼트\tC\t[qt_us]\t0\n\
크로나\tD\tSEK\t0\n\
크로네\tD\tDKK\t0\n\
큰술\tC\t[tbs_us]\t0\n\
킬로\tC\tkg\t0\n\
킬로그램\tC\tkg\t0\n\
킬로리터\tC\tkL\t0\n\
킬로미터\tC\tkm\t0\n\
킬로바이트\tC\tkBy\t0\n\
킬로와트\tC\tkW\t0\n\
킬로와트시\tC\tkW.h\t0\n\
킬로칼로리\tC\tkcal\t0\n\
킬로헤르츠\tC\tkHz\t0\n\
타카\tD\tBDT\t0\n\
탄자니아 실링\tD\tTZS\t0\n\
태국 바트\tD\tTHB\t0\n\
태국바트\tD\tTHB\t0\n\
터키 리라\tD\tTRY\t0\n\
터키리라\tD\tTRY\t0\n\
테라바이트\tC\tTBy\t0\n\
테이블스푼\tC\t[tbs_us]\t0\n\
텡게\tD\tKZT\t0\n\
톤\tC\tt\t0\n\
통\tA\t통\t0\n\
투그릭\tD\tMNT\t0\n\
튀니지 디나르\tD\tTND\t0\n\
튀르키예 리라\tD\tTRY\t0\n\
티스푼\tC\t[tsp_us]\t0\n\
팀\tA\t팀\t0\n\
파나마 발보아\tD\tPAB\t0\n\
파스칼\tC\tPa\t0\n\
파운드\tD\tGBP\t0\n\
파운드스털링\tD\tGBP\t0\n\
파인트\tC\t[pt_us]\t0\n\
파키스탄 루피\tD\tPKR\t0\n\
파타카\tD\tMOP\t0\n\
퍼센트\tF\t%\t0\n\
퍼센트포인트\tG\tpp\t0\n\
페니\tD\tGBP\t-2\n\
페루 솔\tD\tPEN\t0\n\
페소\tD\tPHP\t0\n\
페타바이트\tC\tPBy\t0\n\
펜스\tD\tGBP\t-2\n\
편\tA\t편\t0\n\
평\tC\t평\t0\n\
평방마일\tC\tmi2\t0\n\
평방미터\tC\tm2\t0\n\
평방센티미터\tC\tcm2\t0\n\
평방인치\tC\t[sin_i]\t0\n\
평방킬로미터\tC\tkm2\t0\n\
평방피트\tC\tft2\t0\n\
포린트\tD\tHUF\t0\n\
포인트\tG\tpoint\t0\n\
폴란드 즈워티\tD\tPLN\t0\n\
폴란드 즐로티\tD\tPLN\t0\n\
표\tA\t표\t0\n\
품목\tA\t품목\t0\n\
프랑\tD\tCHF\t0\n\
프랑스 프랑\tD\tFRF\t0\n\
프로\tF\t%\t0\n\
피지 달러\tD\tFJD\t0\n\
피코미터\tC\tpm\t0\n\
피트\tC\tft\t0\n\
픽셀\tC\tpx\t0\n\
필리핀 페소\tD\tPHP\t0\n\
필리핀페소\tD\tPHP\t0\n\
필지\tA\t필지\t0\n\
학교\tA\t학교\t0\n\
한국 원\tD\tKRW\t0\n\
한국원\tD\tKRW\t0\n\
할\tF\t%\t1\n\
해리\tC\t[nmi_i]\t0\n\
헝가리 포린트\tD\tHUF\t0\n\
헤르츠\tC\tHz\t0\n\
헤알\tD\tBRL\t0\n\
헥타르\tC\tha\t0\n\
헥토리터\tC\thL\t0\n\
헥토파스칼\tC\thPa\t0\n\
호주 달러\tD\tAUD\t0\n\
호주달러\tD\tAUD\t0\n\
홍콩 달러\tD\tHKD\t0\n\
홍콩달러\tD\tHKD\t0\n\
회\tA\t회\t0\n\
흐리브냐\tD\tUAH\t0\n\
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
