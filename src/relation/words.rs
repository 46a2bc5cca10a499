//! Written by `cargo xtask gen` from `lexicon/`: change the lists, not this file.

use super::cue::Cue;
use crate::text::table::{Table, rows};

/// Words between two figures that say how the one stands to the other. From `lexicon/relation.tsv`.
#[rustfmt::skip]
pub(crate) static WORDS: &Table<(&str, Cue)> = {
    static ROWS: Table<(&str, Cue)> = Table::new(|| rows("\
(\tG\n\
1人当たり\tC\n\
a total of\tJ\n\
account for\tG\n\
accounted for\tG\n\
accounting for\tG\n\
accounts for\tG\n\
against\tH\n\
altogether\tJ\n\
average\tC\n\
averaged\tC\n\
averaging\tC\n\
bringing the total to\tJ\n\
compared to\tH\n\
compared with\tH\n\
deficit of\tA\n\
from\tB\n\
in all\tJ\n\
in total\tJ\n\
including\tD\n\
made up\tG\n\
makes up\tG\n\
making up\tG\n\
mean\tC\n\
median\tC\n\
of them\tE\n\
of these\tD\n\
of those\tD\n\
of which\tD\n\
of whom\tD\n\
or\tG\n\
over\tH\n\
per\tC\n\
ratio of\tF\n\
surplus of\tA\n\
than\tH\n\
to\tI\n\
totaling\tJ\n\
totalling\tJ\n\
versus\tH\n\
うち\tD\n\
から\tB\n\
に\tI\n\
に対し\tB\n\
よりも\tH\n\
一共\tJ\n\
两项合计\tJ\n\
中位数\tC\n\
为\tI\n\
人均\tC\n\
从\tB\n\
任务的\tF\n\
共\tJ\n\
共有\tJ\n\
共计\tJ\n\
其中\tD\n\
净回笼\tA\n\
净投放\tA\n\
净流入\tA\n\
净流出\tA\n\
到\tI\n\
割合\tG\n\
单价\tC\n\
占\tG\n\
占到\tG\n\
占总数\tG\n\
占总量\tG\n\
占比\tG\n\
占比为\tG\n\
合わせて\tJ\n\
合计\tJ\n\
均价\tC\n\
差距\tA\n\
差额\tA\n\
平均\tC\n\
当中\tD\n\
总共\tJ\n\
总数\tJ\n\
总计\tJ\n\
总量\tJ\n\
成\tI\n\
户均\tC\n\
比\tH\n\
率\tF\n\
率は\tF\n\
率为\tF\n\
率仅\tF\n\
率约\tF\n\
率达\tF\n\
率达到\tF\n\
由\tB\n\
目标的\tF\n\
相差\tA\n\
相比\tH\n\
自\tB\n\
至\tI\n\
贸易逆差\tA\n\
贸易顺差\tA\n\
赤字\tA\n\
较\tH\n\
这其中\tD\n\
逆差\tA\n\
顺差\tA\n\
黒字\tA\n\
그중\tD\n\
로\tI\n\
모두\tJ\n\
보다\tH\n\
비율\tF\n\
비중\tG\n\
에서\tB\n\
이 중\tD\n\
이중\tD\n\
적자\tA\n\
평균\tC\n\
합계\tJ\n\
흑자\tA\n\
（\tG\n\
", |r| (r.text(), r.one_of(&[Cue::Balance, Cue::From, Cue::Mean, Cue::Of, Cue::OfThem, Cue::Rate, Cue::Share, Cue::Than, Cue::To, Cue::Total]))));
    &ROWS
};
