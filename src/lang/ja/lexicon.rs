//! Written by `cargo xtask gen` from `lexicon/`: change the lists, not this file.

use crate::metric::Bound;
use crate::metric::Kind;
use crate::metric::TrapReason;
use crate::text::table::{Row, Table, rows};

/// Words between an indicator and its number that name nothing. From `lexicon/ja/adverbs.tsv`.
#[rustfmt::skip]
pub(crate) static ADVERBS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
うち\n\
このうち\n\
それぞれ\n\
のうち\n\
わずか\n\
全体の\n\
反対に\n\
各\n\
合わせて\n\
合計\n\
合計で\n\
平均\n\
延べ\n\
新たに\n\
時点\n\
時点で\n\
末時点で\n\
比で\n\
現在で\n\
計\n\
", Row::text));
    &ROWS
};

/// What a change is against, standing before the figure. From `lexicon/ja/bases.tsv`.
#[rustfmt::skip]
pub(crate) static BASES: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
予想比\n\
前四半期比\n\
前年に対し\n\
前年に比べ\n\
前年より\n\
前年同月\n\
前年同月比\n\
前年同期\n\
前年同期と比べ\n\
前年同期に比べ\n\
前年同期比\n\
前年度と比べ\n\
前年度に比べ\n\
前年度より\n\
前年度比\n\
前年比\n\
前日比\n\
前月に比べ\n\
前月より\n\
前月比\n\
前期に比べ\n\
前期比\n\
前週比\n\
昨年より\n\
目標比\n\
計画比\n\
", Row::text));
    &ROWS
};

/// Bound words behind a unit, or between a number and its unit. From `lexicon/ja/bounds_after.tsv`.
#[rustfmt::skip]
pub(crate) static AFTER: &Table<(&str, Bound)> = {
    static ROWS: Table<(&str, Bound)> = Table::new(|| rows("\
あまり\tE\n\
くらい\tA\n\
ぐらい\tA\n\
に満たない\tF\n\
ほど\tA\n\
を上回った\tE\n\
を上回り\tE\n\
を上回る\tE\n\
を下回った\tF\n\
を下回る\tF\n\
を突破\tE\n\
を超え\tE\n\
を超えた\tE\n\
を超える\tE\n\
以上\tB\n\
以下\tC\n\
以内\tC\n\
余\tE\n\
余り\tE\n\
前後\tA\n\
弱\tD\n\
強\tE\n\
未満\tF\n\
程度\tA\n\
超\tE\n\
近く\tD\n\
", |r| (r.text(), r.one_of(&[Bound::About, Bound::AtLeast, Bound::AtMost, Bound::Nearly, Bound::Over, Bound::Under]))));
    &ROWS
};

/// Bound words in front of a number. From `lexicon/ja/bounds_before.tsv`.
#[rustfmt::skip]
pub(crate) static BEFORE: &Table<(&str, Bound)> = {
    static ROWS: Table<(&str, Bound)> = Table::new(|| rows("\
およそ\tA\n\
ほぼ\tA\n\
少なくとも\tB\n\
最低\tB\n\
最多\tC\n\
最大\tC\n\
最大で\tC\n\
最長\tC\n\
最高\tC\n\
概ね\tA\n\
約\tA\n\
", |r| (r.text(), r.one_of(&[Bound::About, Bound::AtLeast, Bound::AtMost]))));
    &ROWS
};

/// Words behind a figure that say it is a fall. From `lexicon/ja/falls.tsv`.
#[rustfmt::skip]
pub(crate) static FALLS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
ダウン\n\
マイナス\n\
下回\n\
下落\n\
低い\n\
低く\n\
低下\n\
値下が\n\
割れ\n\
安\n\
少ない\n\
少なく\n\
引き下げ\n\
急減\n\
悪化\n\
減\n\
減っ\n\
減らし\n\
減り\n\
減収\n\
減少\n\
減益\n\
縮小\n\
", Row::text));
    &ROWS
};

/// Endings of a topic that can own a figure. From `lexicon/ja/owners.tsv`.
#[rustfmt::skip]
pub(crate) static OWNERS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
HD\n\
グループ\n\
センター\n\
チーム\n\
ホールディングス\n\
事業\n\
会\n\
会社\n\
区\n\
協会\n\
国\n\
大\n\
大学\n\
委員会\n\
学校\n\
局\n\
工場\n\
工業\n\
市\n\
庁\n\
庁舎\n\
店\n\
府\n\
政府\n\
本部\n\
村\n\
機構\n\
法人\n\
球団\n\
町\n\
病院\n\
省\n\
県\n\
社\n\
空港\n\
組合\n\
製作所\n\
財団\n\
連合\n\
連盟\n\
道\n\
部\n\
都\n\
鉄道\n\
銀行\n\
電力\n\
", Row::text));
    &ROWS
};

/// Words for the time that a figure covers. From `lexicon/ja/periods.tsv`.
#[rustfmt::skip]
pub(crate) static PERIODS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
1日平均\n\
一昨年\n\
上半期\n\
上期\n\
下半期\n\
下期\n\
今年\n\
今年度\n\
今日\n\
今月\n\
今期\n\
今週\n\
先月\n\
先週\n\
前連結会計年度\n\
年間\n\
年額\n\
当期\n\
当第1四半期\n\
当連結会計年度\n\
昨年\n\
昨年度\n\
昨日\n\
月間\n\
月額\n\
来年\n\
来年度\n\
来月\n\
来期\n\
毎年\n\
毎日\n\
毎月\n\
現在\n\
第1四半期\n\
第2四半期\n\
第3四半期\n\
第4四半期\n\
通期\n\
", Row::text));
    &ROWS
};

/// Words behind a figure that say it is a rise. From `lexicon/ja/rises.tsv`.
#[rustfmt::skip]
pub(crate) static RISES: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
アップ\n\
プラス\n\
上回\n\
上昇\n\
上積み\n\
伸び\n\
伸長\n\
値上が\n\
加え\n\
加わ\n\
増\n\
増え\n\
増やし\n\
増加\n\
増収\n\
増益\n\
多い\n\
多く\n\
引き上げ\n\
急増\n\
拡大\n\
改善\n\
高\n\
高い\n\
高く\n\
", Row::text));
    &ROWS
};

/// Words that are a share by themselves: word, per cent, bound. From `lexicon/ja/shares.tsv`.
#[rustfmt::skip]
pub(crate) static SHARES: &Table<(&str, i64, Bound)> = {
    static ROWS: Table<(&str, i64, Bound)> = Table::new(|| rows("\
半数\t50\tA\n\
半額\t50\tA\n\
大半\t50\tB\n\
過半数\t50\tB\n\
", |r| (r.text(), r.number(), r.one_of(&[Bound::Exact, Bound::Over]))));
    &ROWS
};

/// Words that make a number before them no figure. From `lexicon/ja/traps.tsv`.
#[rustfmt::skip]
pub(crate) static TRAPS: &Table<(&str, TrapReason)> = {
    static ROWS: Table<(&str, TrapReason)> = Table::new(|| rows("\
D\tC\n\
G\tC\n\
K\tC\n\
丁目\tD\n\
世紀\tA\n\
人あたり\tE\n\
人当たり\tE\n\
人目\tD\n\
代目\tD\n\
件当たり\tE\n\
件目\tD\n\
位\tD\n\
分\tA\n\
台当たり\tE\n\
号\tD\n\
号機\tD\n\
四半期\tA\n\
回目\tD\n\
学期\tA\n\
年\tA\n\
年ぶり\tA\n\
年代\tA\n\
年前\tA\n\
年度\tA\n\
年生\tA\n\
年目\tA\n\
日\tA\n\
日付\tA\n\
日平均\tA\n\
日当たり\tE\n\
日目\tA\n\
時\tA\n\
時ごろ\tA\n\
時頃\tA\n\
月\tA\n\
月期\tA\n\
月末\tA\n\
期\tD\n\
条\tD\n\
歳\tB\n\
歳以上\tB\n\
版\tD\n\
番\tD\n\
番地\tD\n\
番目\tD\n\
章\tD\n\
等\tD\n\
級\tD\n\
軍\tD\n\
部門\tD\n\
階\tD\n\
階建て\tD\n\
", |r| (r.text(), r.one_of(&[TrapReason::Date, TrapReason::Identifier, TrapReason::Name, TrapReason::Ordinal, TrapReason::Vague]))));
    &ROWS
};

/// Japanese units: word, kind, code, power of ten. From `lexicon/ja/units.tsv`.
#[rustfmt::skip]
pub(crate) static UNITS: &Table<(&str, Kind, &str, i32)> = {
    static ROWS: Table<(&str, Kind, &str, i32)> = Table::new(|| rows("\
%\tF\t%\t0\n\
%ポイント\tG\tpp\t0\n\
ANSIルーメン\tC\tlm\t0\n\
GB\tC\tGB\t0\n\
GHz\tC\tGHz\t0\n\
GW\tC\tGW\t0\n\
Hz\tC\tHz\t0\n\
L\tC\tL\t0\n\
MB\tC\tMB\t0\n\
MHz\tC\tMHz\t0\n\
MW\tC\tMW\t0\n\
MWh\tC\tMW.h\t0\n\
PV\tA\tPV\t0\n\
TB\tC\tTB\t0\n\
V\tC\tV\t0\n\
W\tC\tW\t0\n\
cm\tC\tcm\t0\n\
dB\tC\tdB\t0\n\
g\tC\tg\t0\n\
hPa\tC\thPa\t0\n\
kW\tC\tkW\t0\n\
kWh\tC\tkW.h\t0\n\
kg\tC\tkg\t0\n\
km\tC\tkm\t0\n\
m\tC\tm\t0\n\
mAh\tC\tmA.h\t0\n\
mL\tC\tmL\t0\n\
mg\tC\tmg\t0\n\
ml\tC\tmL\t0\n\
mm\tC\tmm\t0\n\
t\tC\tt\t0\n\
℃\tC\tCel\t0\n\
か国\tA\tか国\t0\n\
か年\tB\ta\t0\n\
か所\tA\tか所\t0\n\
か月\tB\tmo\t0\n\
か月間\tB\tmo\t0\n\
アイテム\tA\tアイテム\t0\n\
アカウント\tA\tアカウント\t0\n\
アール\tC\tar\t0\n\
インチ\tC\tin\t0\n\
ウォン\tD\tKRW\t0\n\
カロリー\tC\tcal\t0\n\
カ国\tA\tカ国\t0\n\
カ年\tB\ta\t0\n\
カ所\tA\tカ所\t0\n\
カ月\tB\tmo\t0\n\
カ月間\tB\tmo\t0\n\
キロ\tC\tkm\t0\n\
キロカロリー\tC\tkcal\t0\n\
キログラム\tC\tkg\t0\n\
キロメートル\tC\tkm\t0\n\
キロワット\tC\tkW\t0\n\
キロワット時\tC\tkW.h\t0\n\
ギガバイト\tC\tGB\t0\n\
ギガワット\tC\tGW\t0\n\
クラス\tA\tクラス\t0\n\
グラム\tC\tg\t0\n\
スイスフラン\tD\tCHF\t0\n\
センチ\tC\tcm\t0\n\
センチメートル\tC\tcm\t0\n\
タイトル\tA\tタイトル\t0\n\
ダウンロード\tA\tダウンロード\t0\n\
チーム\tA\tチーム\t0\n\
デシベル\tC\tdB\t0\n\
トン\tC\tt\t0\n\
ドット\tA\tドット\t0\n\
ドル\tD\tUSD\t0\n\
ノット\tC\t[kn_i]\t0\n\
バレル\tC\tバレル\t0\n\
バーツ\tD\tTHB\t0\n\
パーセント\tF\t%\t0\n\
パーセントポイント\tG\tpp\t0\n\
ブランド\tA\tブランド\t0\n\
ヘクタール\tC\tha\t0\n\
ヘクトパスカル\tC\thPa\t0\n\
ベーシスポイント\tG\tbp\t0\n\
ボルト\tC\tV\t0\n\
ポイント\tG\tpp\t0\n\
ポンド\tD\tGBP\t0\n\
マイル\tC\tmi\t0\n\
ミリ\tC\tmm\t0\n\
ミリグラム\tC\tmg\t0\n\
ミリメートル\tC\tmm\t0\n\
ミリリットル\tC\tmL\t0\n\
メガ\tC\tメガ\t0\n\
メガワット\tC\tMW\t0\n\
メガワット時\tC\tMW.h\t0\n\
メートル\tC\tm\t0\n\
ユーザー\tA\tユーザー\t0\n\
ユーロ\tD\tEUR\t0\n\
リットル\tC\tL\t0\n\
ルピー\tD\tINR\t0\n\
ルーブル\tD\tRUB\t0\n\
ルーメン\tC\tlm\t0\n\
ワット\tC\tW\t0\n\
ヵ国\tA\tヵ国\t0\n\
ヵ所\tA\tヵ所\t0\n\
ヵ月\tB\tmo\t0\n\
ヶ年\tB\ta\t0\n\
ヶ所\tA\tヶ所\t0\n\
ヶ月\tB\tmo\t0\n\
ヶ月間\tB\tmo\t0\n\
㎡\tC\tm2\t0\n\
世代\tA\t世代\t0\n\
世帯\tA\t世帯\t0\n\
両\tA\t両\t0\n\
事業\tA\t事業\t0\n\
人\tA\t人\t0\n\
人分\tA\t人分\t0\n\
人前\tA\t人前\t0\n\
人民元\tD\tCNY\t0\n\
件\tA\t件\t0\n\
作品\tA\t作品\t0\n\
便\tA\t便\t0\n\
個\tA\t個\t0\n\
倍\tE\t×\t0\n\
円\tD\tJPY\t0\n\
冊\tA\t冊\t0\n\
分間\tB\tmin\t0\n\
割\tF\t%\t1\n\
匹\tA\t匹\t0\n\
区画\tA\t区画\t0\n\
口\tA\t口\t0\n\
台\tA\t台\t0\n\
台湾ドル\tD\tTWD\t0\n\
名\tA\t名\t0\n\
品目\tA\t品目\t0\n\
商品\tA\t商品\t0\n\
回\tA\t回\t0\n\
回り\tA\t回り\t0\n\
団体\tA\t団体\t0\n\
坪\tC\t坪\t0\n\
型\tC\tin\t0\n\
基\tA\t基\t0\n\
室\tA\t室\t0\n\
局\tA\t局\t0\n\
工場\tA\t工場\t0\n\
巻\tA\t巻\t0\n\
市町村\tA\t市町村\t0\n\
席\tA\t席\t0\n\
平方キロ\tC\tkm2\t0\n\
平方キロメートル\tC\tkm2\t0\n\
平方メートル\tC\tm2\t0\n\
平米\tC\tm2\t0\n\
年間\tB\ta\t0\n\
床\tA\t床\t0\n\
店\tA\t店\t0\n\
店舗\tA\t店舗\t0\n\
度\tC\tCel\t0\n\
戸\tA\t戸\t0\n\
拠点\tA\t拠点\t0\n\
施設\tA\t施設\t0\n\
日間\tB\td\t0\n\
時間\tB\th\t0\n\
曲\tA\t曲\t0\n\
本\tA\t本\t0\n\
杯\tA\t杯\t0\n\
枚\tA\t枚\t0\n\
校\tA\t校\t0\n\
株\tA\t株\t0\n\
棟\tA\t棟\t0\n\
機\tA\t機\t0\n\
機種\tA\t機種\t0\n\
点\tA\t点\t0\n\
画素\tA\t画素\t0\n\
畳\tC\t畳\t0\n\
病院\tA\t病院\t0\n\
着\tA\t着\t0\n\
社\tA\t社\t0\n\
票\tA\t票\t0\n\
秒\tB\ts\t0\n\
秒間\tB\ts\t0\n\
種\tA\t種\t0\n\
種類\tA\t種類\t0\n\
立方メートル\tC\tm3\t0\n\
筆\tA\t筆\t0\n\
箇所\tA\t箇所\t0\n\
箱\tA\t箱\t0\n\
米ドル\tD\tUSD\t0\n\
系統\tA\t系統\t0\n\
組\tA\t組\t0\n\
羽\tA\t羽\t0\n\
自治体\tA\t自治体\t0\n\
艘\tA\t艘\t0\n\
行\tA\t行\t0\n\
袋\tA\t袋\t0\n\
言語\tA\t言語\t0\n\
試合\tA\t試合\t0\n\
話\tA\t話\t0\n\
講座\tA\t講座\t0\n\
議席\tA\t議席\t0\n\
豪ドル\tD\tAUD\t0\n\
足\tA\t足\t0\n\
路線\tA\t路線\t0\n\
輪\tA\t輪\t0\n\
農家\tA\t農家\t0\n\
通\tA\t通\t0\n\
通り\tA\t通り\t0\n\
週間\tB\twk\t0\n\
部\tA\t部\t0\n\
部屋\tA\t部屋\t0\n\
都市\tA\t都市\t0\n\
隻\tA\t隻\t0\n\
面\tA\t面\t0\n\
項目\tA\t項目\t0\n\
頭\tA\t頭\t0\n\
食\tA\t食\t0\n\
香港ドル\tD\tHKD\t0\n\
馬力\tC\thp\t0\n\
駅\tA\t駅\t0\n\
", |r| (r.text(), r.one_of(&[Kind::Count, Kind::Duration, Kind::Measure, Kind::Money, Kind::Multiple, Kind::Percent, Kind::Points]), r.text(), r.number() as i32)));
    &ROWS
};
