//! Written by `cargo xtask gen` from `lexicon/`: change the lists, not this file.

use super::cue::Cue;
use crate::text::table::{Table, rows};

/// Words between two figures that say how the one stands to the other. From `lexicon/relation.tsv`.
#[rustfmt::skip]
pub(crate) static WORDS: &Table<(&str, Cue)> = {
    static ROWS: Table<(&str, Cue)> = Table::new(|| rows("\
(\n\
1人当たり\n\
a total of\n\
account for\n\
accounted for\n\
accounting for\n\
accounts for\n\
against\n\
altogether\n\
average\n\
averaged\n\
averaging\n\
bringing the total to\n\
compared to\n\
compared with\n\
deficit of\n\
from\n\
in all\n\
in total\n\
including\n\
made up\n\
makes up\n\
making up\n\
mean\n\
median\n\
of them\n\
of these\n\
of those\n\
of which\n\
of whom\n\
or\n\
over\n\
per\n\
ratio of\n\
surplus of\n\
than\n\
to\n\
totaling\n\
totalling\n\
versus\n\
うち\n\
から\n\
に\n\
に対し\n\
よりも\n\
一共\n\
两项合计\n\
中位数\n\
为\n\
人均\n\
从\n\
任务的\n\
共\n\
共有\n\
共计\n\
其中\n\
净回笼\n\
净投放\n\
净流入\n\
净流出\n\
到\n\
割合\n\
单价\n\
占\n\
占到\n\
占总数\n\
占总量\n\
占比\n\
占比为\n\
合わせて\n\
合计\n\
均价\n\
差距\n\
差额\n\
平均\n\
当中\n\
总共\n\
总数\n\
总计\n\
总量\n\
成\n\
户均\n\
比\n\
率\n\
率は\n\
率为\n\
率仅\n\
率约\n\
率达\n\
率达到\n\
由\n\
目标的\n\
相差\n\
相比\n\
自\n\
至\n\
贸易逆差\n\
贸易顺差\n\
赤字\n\
较\n\
这其中\n\
逆差\n\
顺差\n\
黒字\n\
그중\n\
로\n\
모두\n\
보다\n\
비율\n\
비중\n\
에서\n\
이 중\n\
이중\n\
적자\n\
평균\n\
합계\n\
흑자\n\
（\n\
\tG\nC\nJ\nG\nG\nG\nG\nH\nJ\nC\nC\nC\nJ\nH\nH\nA\nB\nJ\nJ\nD\nG\nG\nG\nC\nC\nE\nD\nD\nD\nD\nG\nH\nC\nF\nA\nH\nI\nJ\nJ\nH\n\
D\nB\nI\nB\nH\nJ\nJ\nC\nI\nC\nB\nF\nJ\nJ\nJ\nD\nA\nA\nA\nA\nI\nG\nC\nG\nG\nG\nG\nG\nG\nJ\nJ\nC\nA\nA\nC\nD\nJ\nJ\nJ\nJ\n\
I\nC\nH\nF\nF\nF\nF\nF\nF\nF\nB\nF\nA\nH\nB\nI\nA\nA\nA\nH\nD\nA\nA\nA\nD\nI\nJ\nH\nF\nG\nB\nD\nD\nA\nC\nJ\nA\nG\n\
", |r| (r.text(), r.one_of(&[Cue::Balance, Cue::From, Cue::Mean, Cue::Of, Cue::OfThem, Cue::Rate, Cue::Share, Cue::Than, Cue::To, Cue::Total]))));
    &ROWS
};
