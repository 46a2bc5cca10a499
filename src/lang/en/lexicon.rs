//! Written by `cargo xtask gen` from `lexicon/`: change the lists, not this file.

use crate::metric::Bound;
use crate::metric::Direction;
use crate::metric::Kind;
use crate::text::table::{Row, Table, rows};

/// Abbreviations that end in a point; `true` where one may also end its sentence. From `lexicon/en/abbreviations.tsv`.
#[rustfmt::skip]
pub(crate) static ABBREVIATIONS: &Table<(&str, bool)> = {
    static ROWS: Table<(&str, bool)> = Table::new(|| rows("\
a.m\n\
approx\n\
apr\n\
art\n\
aug\n\
b.a\n\
bros\n\
ca\n\
capt\n\
cf\n\
co\n\
col\n\
corp\n\
d.c\n\
dec\n\
dept\n\
dr\n\
e.g\n\
e.u\n\
est\n\
etc\n\
feb\n\
fig\n\
ft\n\
gen\n\
gov\n\
hon\n\
i.e\n\
inc\n\
jan\n\
jr\n\
jul\n\
jun\n\
lb\n\
lbs\n\
llc\n\
lt\n\
ltd\n\
mar\n\
messrs\n\
mr\n\
mrs\n\
ms\n\
mt\n\
no\n\
nos\n\
nov\n\
oct\n\
oz\n\
p.m\n\
ph.d\n\
plc\n\
pp\n\
prof\n\
rep\n\
rev\n\
rs\n\
sec\n\
sen\n\
sep\n\
sept\n\
sgt\n\
sq\n\
sr\n\
st\n\
u.k\n\
u.n\n\
u.s\n\
univ\n\
v\n\
vol\n\
vs\n\
\tB\nA\nA\nA\nA\nB\nB\nA\nA\nA\nB\nA\nB\nB\nA\nA\nA\nA\nB\nA\nB\nA\nA\nA\nA\nA\nA\nA\nB\nA\nB\nA\nA\nB\nB\nB\nA\nB\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nB\nB\nB\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nB\nB\nB\nA\nA\nA\nA\n\
", |r| (r.text(), r.one_of(&[false, true]))));
    &ROWS
};

/// People of whom an age is told behind `over`, `under`, `older than`: `children under 15`. From `lexicon/en/aged_people.tsv`.
#[rustfmt::skip]
pub(crate) static AGED_PEOPLE: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
adults\n\
boys\n\
children\n\
girls\n\
kids\n\
men\n\
patients\n\
pupils\n\
residents\n\
those\n\
women\n\
", Row::text));
    &ROWS
};

/// Nouns for those who own figures rather than being measured by them. From `lexicon/en/agents.tsv`.
#[rustfmt::skip]
pub(crate) static AGENTS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
agency\n\
airline\n\
analysts\n\
army\n\
association\n\
author\n\
authorities\n\
authority\n\
automaker\n\
bank\n\
banks\n\
board\n\
brewer\n\
builder\n\
bureau\n\
business\n\
businesses\n\
buyers\n\
candidates\n\
carrier\n\
chain\n\
chairman\n\
champion\n\
charities\n\
charity\n\
chief\n\
children\n\
chipmaker\n\
city\n\
club\n\
coach\n\
college\n\
commission\n\
committee\n\
companies\n\
company\n\
conglomerate\n\
congress\n\
consortium\n\
consumers\n\
corporation\n\
council\n\
councils\n\
country\n\
county\n\
court\n\
customers\n\
department\n\
developer\n\
director\n\
division\n\
doctors\n\
drivers\n\
drugmaker\n\
economists\n\
employees\n\
executive\n\
families\n\
fans\n\
farmer\n\
farmers\n\
federation\n\
festival\n\
firm\n\
firms\n\
foundation\n\
founder\n\
fund\n\
giant\n\
government\n\
governments\n\
governor\n\
grazier\n\
grocer\n\
group\n\
growers\n\
hospice\n\
hospital\n\
households\n\
institute\n\
insurer\n\
investors\n\
judge\n\
landlords\n\
leader\n\
league\n\
lender\n\
maker\n\
manager\n\
manufacturer\n\
mayor\n\
members\n\
men\n\
metro\n\
mine\n\
minister\n\
ministers\n\
ministry\n\
municipality\n\
museum\n\
nation\n\
network\n\
nurses\n\
office\n\
officer\n\
officials\n\
operator\n\
owner\n\
owners\n\
parliament\n\
partnership\n\
party\n\
passengers\n\
patients\n\
people\n\
platform\n\
players\n\
police\n\
port\n\
president\n\
producer\n\
province\n\
pupils\n\
regulator\n\
researchers\n\
residents\n\
retailer\n\
school\n\
scientists\n\
sellers\n\
senate\n\
shoppers\n\
site\n\
spokesman\n\
spokeswoman\n\
start-up\n\
startup\n\
state\n\
store\n\
students\n\
subsidiary\n\
supermarket\n\
teachers\n\
team\n\
tenants\n\
tourists\n\
trust\n\
union\n\
unit\n\
university\n\
utility\n\
visitors\n\
voters\n\
watchdog\n\
winner\n\
women\n\
workers\n\
", Row::text));
    &ROWS
};

/// Verbs that move an amount without saying that something rose or fell by it: `cut 450 jobs`, `lost £350,000`. From `lexicon/en/amount_verbs.tsv`.
#[rustfmt::skip]
pub(crate) static AMOUNT_VERBS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
add\n\
added\n\
adding\n\
adds\n\
ahead\n\
beating\n\
boosted\n\
cut\n\
cuts\n\
cutting\n\
extended\n\
lift\n\
lifted\n\
lifting\n\
lifts\n\
lose\n\
loses\n\
losing\n\
lost\n\
raise\n\
raised\n\
raises\n\
raising\n\
recovered\n\
reduced\n\
shed\n\
slashed\n\
sunk\n\
trimmed\n\
", Row::text));
    &ROWS
};

/// Auxiliary verbs and the adverbs that stand among them: `has already been`. From `lexicon/en/auxiliaries.tsv`.
#[rustfmt::skip]
pub(crate) static AUXILIARIES: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
already\n\
also\n\
are\n\
be\n\
been\n\
being\n\
can\n\
could\n\
had\n\
has\n\
have\n\
is\n\
may\n\
might\n\
not\n\
now\n\
still\n\
was\n\
were\n\
will\n\
would\n\
", Row::text));
    &ROWS
};

/// What a change is measured against. From `lexicon/en/bases.tsv`.
#[rustfmt::skip]
pub(crate) static BASES: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
a day earlier\n\
a decade ago\n\
a decade earlier\n\
a month earlier\n\
a week earlier\n\
a year ago\n\
a year before\n\
a year earlier\n\
corresponding period of the previous fiscal\n\
last year\n\
mom\n\
month on month\n\
month over month\n\
on month\n\
on quarter\n\
on the month\n\
on the quarter\n\
on the week\n\
on the year\n\
on year\n\
qoq\n\
quarter on quarter\n\
quarter over quarter\n\
same period a year earlier\n\
same period last year\n\
than a year ago\n\
than a year earlier\n\
than before\n\
than before the pandemic\n\
than in the previous year\n\
than in the year ago period\n\
than last month\n\
than last week\n\
than last year\n\
than the previous month\n\
than the previous week\n\
than the previous year\n\
than the same period last year\n\
the corresponding period last year\n\
the month before\n\
the previous day\n\
the previous month\n\
the previous quarter\n\
the previous week\n\
the previous year\n\
the prior year\n\
the same month last year\n\
the same period a year earlier\n\
the same period last year\n\
the same quarter last year\n\
the week before\n\
the year ago period\n\
the year before\n\
the year earlier period\n\
week on week\n\
y o y\n\
year ago\n\
year earlier\n\
year on year\n\
year over year\n\
yoy\n\
", Row::text));
    &ROWS
};

/// Words before `half`, `third` or `quarter` that make it a part in an order and no share: `the second half`. From `lexicon/en/before_parts.tsv`.
#[rustfmt::skip]
pub(crate) static BEFORE_PARTS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
each\n\
early\n\
either\n\
final\n\
first\n\
last\n\
late\n\
latter\n\
next\n\
opening\n\
other\n\
other's\n\
previous\n\
same\n\
second\n\
this\n\
", Row::text));
    &ROWS
};

/// Words before four digits that ask for a year, whatever noun stands behind: `in 2019 prices`. From `lexicon/en/before_years.tsv`.
#[rustfmt::skip]
pub(crate) static BEFORE_YEARS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
after\n\
april\n\
august\n\
autumn\n\
before\n\
between\n\
by\n\
circa\n\
december\n\
during\n\
early\n\
fall\n\
february\n\
financial\n\
fiscal\n\
from\n\
in\n\
january\n\
july\n\
june\n\
late\n\
march\n\
may\n\
mid\n\
november\n\
october\n\
of\n\
season\n\
september\n\
since\n\
spring\n\
summer\n\
than\n\
the\n\
through\n\
to\n\
until\n\
winter\n\
year\n\
", Row::text));
    &ROWS
};

/// Words behind `m` that make it metres and no million: `260m tall`. From `lexicon/en/behind_metres.tsv`.
#[rustfmt::skip]
pub(crate) static BEHIND_METRES: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
above\n\
across\n\
ahead\n\
apart\n\
at\n\
away\n\
backstroke\n\
beam\n\
below\n\
beneath\n\
breaststroke\n\
butterfly\n\
by\n\
champion\n\
chimney\n\
clear\n\
concrete\n\
crane\n\
cruise\n\
dash\n\
deep\n\
diameter\n\
down\n\
drop\n\
east\n\
fall\n\
final\n\
freestyle\n\
from\n\
gap\n\
heats\n\
height\n\
high\n\
hurdles\n\
in\n\
inland\n\
inside\n\
is\n\
lap\n\
long\n\
medley\n\
north\n\
off\n\
on\n\
out\n\
over\n\
pool\n\
race\n\
radius\n\
record\n\
relay\n\
ship\n\
south\n\
sprint\n\
square\n\
stretch\n\
superyacht\n\
tall\n\
title\n\
to\n\
tower\n\
tunnel\n\
under\n\
underground\n\
up\n\
wall\n\
wave\n\
waves\n\
west\n\
wide\n\
x\n\
yacht\n\
", Row::text));
    &ROWS
};

/// Words behind `a third` that make it a share and no place in an order: `a third of`, `a fifth more`. From `lexicon/en/behind_shares.tsv`.
#[rustfmt::skip]
pub(crate) static BEHIND_SHARES: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
a\n\
above\n\
and\n\
are\n\
as\n\
at\n\
back\n\
below\n\
between\n\
bigger\n\
but\n\
by\n\
cheaper\n\
compared\n\
down\n\
each\n\
faster\n\
fewer\n\
for\n\
from\n\
had\n\
have\n\
higher\n\
in\n\
is\n\
its\n\
larger\n\
last\n\
less\n\
longer\n\
lower\n\
million\n\
more\n\
my\n\
of\n\
off\n\
on\n\
or\n\
our\n\
over\n\
own\n\
said\n\
shorter\n\
since\n\
slower\n\
smaller\n\
than\n\
that\n\
the\n\
their\n\
this\n\
to\n\
took\n\
trillion\n\
under\n\
up\n\
versus\n\
was\n\
were\n\
who\n\
with\n\
", Row::text));
    &ROWS
};

/// Words behind a number that say how it stands to the real one. From `lexicon/en/bounds_after.tsv`.
#[rustfmt::skip]
pub(crate) static BOUNDS_AFTER: &Table<(&str, Bound)> = {
    static ROWS: Table<(&str, Bound)> = Table::new(|| rows("\
+\n\
and above\n\
and more\n\
and over\n\
and up\n\
at least\n\
at most\n\
odd\n\
or above\n\
or below\n\
or better\n\
or fewer\n\
or greater\n\
or higher\n\
or less\n\
or longer\n\
or lower\n\
or more\n\
or older\n\
or over\n\
or so\n\
or thereabouts\n\
or under\n\
plus\n\
\tB\nB\nB\nB\nB\nB\nC\nA\nB\nC\nB\nC\nB\nB\nC\nB\nC\nB\nB\nB\nA\nA\nC\nB\n\
", |r| (r.text(), r.one_of(&[Bound::About, Bound::AtLeast, Bound::AtMost]))));
    &ROWS
};

/// Words before a number that say how it stands to the real one, and whether they belong to the expression (`more than`) or are its verb (`tops`). From `lexicon/en/bounds_before.tsv`.
#[rustfmt::skip]
pub(crate) static BOUNDS_BEFORE: &Table<(&str, Bound, bool)> = {
    static ROWS: Table<(&str, Bound, bool)> = Table::new(|| rows("\
<\n\
>\n\
a little less than\n\
a little more than\n\
a little over\n\
a little under\n\
a maximum\n\
a maximum of\n\
a minimum of\n\
about\n\
above\n\
almost\n\
an estimated\n\
approached\n\
approaches\n\
approaching\n\
approx\n\
approx.\n\
approximately\n\
around\n\
as few as\n\
as high as\n\
as little as\n\
as long as\n\
as low as\n\
as many as\n\
as much as\n\
at least\n\
at most\n\
below\n\
beyond\n\
c.\n\
ca.\n\
circa\n\
close to\n\
cross\n\
crossed\n\
crosses\n\
crossing\n\
estimated\n\
exceed\n\
exceeded\n\
exceeding\n\
exceeds\n\
fewer than\n\
greater than\n\
heavier than\n\
higher than\n\
in excess of\n\
in the neighborhood of\n\
in the neighbourhood of\n\
in the order of\n\
in the region of\n\
just above\n\
just below\n\
just more than\n\
just over\n\
just short of\n\
just shy of\n\
just under\n\
larger than\n\
less than\n\
longer than\n\
lower than\n\
maximum of\n\
minimum\n\
minimum of\n\
more than\n\
near\n\
neared\n\
nearing\n\
nearly\n\
nears\n\
no fewer than\n\
no less than\n\
no longer than\n\
no more than\n\
north of\n\
not fewer than\n\
not less than\n\
not more than\n\
not quite\n\
not up to\n\
on the order of\n\
or so\n\
over\n\
pass\n\
passed\n\
passes\n\
passing\n\
roughly\n\
short of\n\
shorter than\n\
shy of\n\
slightly less than\n\
slightly more than\n\
slightly over\n\
slightly under\n\
smaller than\n\
some\n\
somewhere around\n\
surpass\n\
surpassed\n\
surpasses\n\
surpassing\n\
the maximum of\n\
top\n\
topped\n\
topping\n\
tops\n\
under\n\
up to\n\
upward of\n\
upwards of\n\
well above\n\
well below\n\
well over\n\
well under\n\
within\n\
~\n\
≈\n\
≤\n\
≥\n\
\tF\nE\nF\nE\nE\nF\nC\nC\nB\nA\nE\nD\nA\nD\nD\nD\nA\nA\nA\nA\nB\nC\nB\nC\nB\nC\nC\nB\nC\nF\nE\nA\nA\nA\nD\nE\nE\nE\nE\nA\n\
E\nE\nE\nE\nF\nE\nE\nE\nE\nA\nA\nA\nA\nE\nF\nE\nE\nF\nD\nF\nE\nF\nE\nF\nC\nB\nB\nE\nD\nD\nD\nD\nD\nB\nB\nC\nC\nE\nB\nB\n\
C\nD\nF\nA\nA\nE\nE\nE\nE\nE\nA\nF\nF\nD\nF\nE\nE\nF\nF\nA\nA\nE\nE\nE\nE\nC\nE\nE\nE\nE\nF\nC\nE\nE\nE\nF\nE\nF\nC\nA\n\
A\nC\nB\n\
\tB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nA\nA\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nA\nA\nA\nA\nB\n\
A\nA\nB\nA\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nA\nA\nA\nB\nA\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nA\nA\nA\nA\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nA\nA\nA\nA\nB\nA\nA\nA\nA\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\n\
", |r| (r.text(), r.one_of(&[Bound::About, Bound::AtLeast, Bound::AtMost, Bound::Nearly, Bound::Over, Bound::Under]), r.one_of(&[false, true]))));
    &ROWS
};

/// Words for whole numbers below a hundred. From `lexicon/en/cardinals.tsv`.
#[rustfmt::skip]
pub(crate) static CARDINALS: &Table<(&str, i64)> = {
    static ROWS: Table<(&str, i64)> = Table::new(|| rows("\
eight\n\
eighteen\n\
eighty\n\
eleven\n\
fifteen\n\
fifty\n\
five\n\
forty\n\
four\n\
fourteen\n\
fourty\n\
naught\n\
nine\n\
nineteen\n\
ninety\n\
nought\n\
one\n\
seven\n\
seventeen\n\
seventy\n\
six\n\
sixteen\n\
sixty\n\
ten\n\
thirteen\n\
thirty\n\
three\n\
twelve\n\
twenty\n\
two\n\
zero\n\
\t8\n18\n80\n11\n15\n50\n5\n40\n4\n14\n40\n0\n9\n19\n90\n0\n1\n7\n17\n70\n6\n16\n60\n10\n13\n30\n3\n12\n20\n2\n0\n\
", |r| (r.text(), r.number())));
    &ROWS
};

/// What may stand between a figure and its noun of change: `a 22 per cent annual rise`, `a five-point pay rise`. From `lexicon/en/change_modifiers.tsv`.
#[rustfmt::skip]
pub(crate) static CHANGE_MODIFIERS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
annual\n\
further\n\
monthly\n\
net\n\
on\n\
overall\n\
pay\n\
point\n\
price\n\
rate\n\
tax\n\
year\n\
yearly\n\
", Row::text));
    &ROWS
};

/// Nouns of change that take a figure before them: `a 22 per cent rise`. From `lexicon/en/change_nouns.tsv`.
#[rustfmt::skip]
pub(crate) static CHANGE_NOUNS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
advance\n\
climb\n\
contraction\n\
cut\n\
decline\n\
decrease\n\
dip\n\
downturn\n\
drop\n\
expansion\n\
fall\n\
gain\n\
growth\n\
hike\n\
improvement\n\
increase\n\
jump\n\
plunge\n\
rebound\n\
reduction\n\
rise\n\
slide\n\
slump\n\
surge\n\
uptick\n\
upturn\n\
", Row::text));
    &ROWS
};

/// Words that say that something rose or fell. From `lexicon/en/change_words.tsv`.
#[rustfmt::skip]
pub(crate) static CHANGE_WORDS: &Table<(&str, Direction)> = {
    static ROWS: Table<(&str, Direction)> = Table::new(|| rows("\
accelerated\n\
added\n\
adding\n\
adds\n\
advance\n\
advanced\n\
advances\n\
ahead\n\
appreciated\n\
ballooned\n\
beating\n\
behind\n\
bigger\n\
boost\n\
boosted\n\
boosts\n\
bounced\n\
cheaper\n\
climb\n\
climbed\n\
climbing\n\
climbs\n\
collapsed\n\
contract\n\
contracted\n\
contraction\n\
contracts\n\
cool\n\
cooled\n\
cools\n\
crash\n\
crashed\n\
crept\n\
cut\n\
cuts\n\
cutting\n\
decelerated\n\
decline\n\
declined\n\
declines\n\
declining\n\
decrease\n\
decreased\n\
decreases\n\
decreasing\n\
deepened\n\
depreciated\n\
dip\n\
dipped\n\
dipping\n\
dips\n\
doubled\n\
down\n\
downgraded\n\
downturn\n\
drop\n\
drop-off\n\
dropped\n\
dropping\n\
drops\n\
dwindled\n\
ease\n\
eased\n\
eases\n\
easing\n\
edged\n\
expand\n\
expanded\n\
expanding\n\
expands\n\
expansion\n\
extend\n\
extended\n\
extending\n\
fall\n\
fallen\n\
falling\n\
falls\n\
faster\n\
fell\n\
fewer\n\
gain\n\
gained\n\
gaining\n\
gains\n\
greater\n\
grew\n\
grow\n\
growing\n\
grown\n\
grows\n\
growth\n\
halved\n\
higher\n\
hike\n\
hiked\n\
hikes\n\
improve\n\
improved\n\
improvement\n\
improves\n\
improving\n\
inched\n\
increase\n\
increased\n\
increases\n\
increasing\n\
increment\n\
jump\n\
jumped\n\
jumping\n\
jumps\n\
larger\n\
leap\n\
leaped\n\
leaps\n\
leapt\n\
less\n\
lift\n\
lifted\n\
lifting\n\
lifts\n\
longer\n\
lose\n\
loses\n\
losing\n\
lost\n\
lower\n\
lowered\n\
lowers\n\
moderated\n\
more\n\
mounted\n\
narrow\n\
narrowed\n\
narrowing\n\
narrows\n\
nosedived\n\
nudged\n\
outgrew\n\
plummet\n\
plummeted\n\
plummets\n\
plunge\n\
plunged\n\
plunges\n\
plunging\n\
quadrupled\n\
raise\n\
raised\n\
raises\n\
raising\n\
rallied\n\
rallies\n\
rally\n\
rebound\n\
rebounded\n\
rebounds\n\
receded\n\
recovered\n\
reduce\n\
reduced\n\
reduces\n\
reducing\n\
reduction\n\
retreat\n\
retreated\n\
rise\n\
risen\n\
rises\n\
rising\n\
rocketed\n\
rose\n\
sagged\n\
sank\n\
shed\n\
shedding\n\
sheds\n\
shortened\n\
shortens\n\
shorter\n\
shrank\n\
shrink\n\
shrinking\n\
shrinks\n\
shrunk\n\
sink\n\
sinks\n\
skidded\n\
skyrocketed\n\
slash\n\
slashed\n\
slashes\n\
slid\n\
slide\n\
slides\n\
sliding\n\
slip\n\
slipped\n\
slipping\n\
slips\n\
slowed\n\
slower\n\
slump\n\
slumped\n\
slumping\n\
slumps\n\
smaller\n\
soar\n\
soared\n\
soaring\n\
soars\n\
softened\n\
spike\n\
spiked\n\
spikes\n\
strengthened\n\
stretched\n\
sunk\n\
surge\n\
surged\n\
surges\n\
surging\n\
swell\n\
swelled\n\
ticked\n\
tightened\n\
tightening\n\
trim\n\
trimmed\n\
trims\n\
tripled\n\
tumble\n\
tumbled\n\
tumbles\n\
up\n\
uptick\n\
upturn\n\
weaken\n\
weakened\n\
widen\n\
widened\n\
widening\n\
widens\n\
\tB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nA\nB\nB\nB\nB\nB\nA\nB\nB\nB\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nB\nA\nA\nA\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nB\nB\nB\nB\nB\nB\nB\nB\nA\nA\nA\nA\nB\nA\n\
A\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nA\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nA\nB\nB\n\
B\nB\nB\nA\nA\nA\nA\nA\nA\nA\nA\nB\nB\nA\nA\nA\nA\nA\nB\nB\nA\nA\nA\nA\nA\nA\nA\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nA\nB\n\
A\nA\nA\nA\nA\nA\nA\nB\nB\nB\nB\nB\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nB\nB\nB\nB\nA\nB\nB\nB\nB\nB\nA\nB\nB\nB\nB\nB\nB\nB\nA\nA\nA\nA\nA\nB\nA\nA\nA\nB\nB\nB\nA\nA\n\
B\nB\nB\nB\n\
", |r| (r.text(), r.one_of(&[Direction::Decrease, Direction::Increase]))));
    &ROWS
};

/// Words that open a clause: `while exports fell`. From `lexicon/en/clause_openers.tsv`.
#[rustfmt::skip]
pub(crate) static CLAUSE_OPENERS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
although\n\
and\n\
as\n\
because\n\
but\n\
if\n\
that\n\
though\n\
when\n\
whereas\n\
while\n\
with\n\
", Row::text));
    &ROWS
};

/// Words that stand behind a figure and name nothing: `1.9 per cent higher`, `12 apiece`. From `lexicon/en/comparatives.tsv`.
#[rustfmt::skip]
pub(crate) static COMPARATIVES: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
ahead\n\
annually\n\
apiece\n\
away\n\
better\n\
bigger\n\
cheaper\n\
each\n\
faster\n\
greater\n\
heavier\n\
higher\n\
larger\n\
lighter\n\
longer\n\
lower\n\
old\n\
respectively\n\
shorter\n\
slower\n\
smaller\n\
worse\n\
yearly\n\
", Row::text));
    &ROWS
};

/// Words behind `times` that compare: `four times the capacity`. From `lexicon/en/compared_by_times.tsv`.
#[rustfmt::skip]
pub(crate) static COMPARED_BY_TIMES: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
as\n\
bigger\n\
faster\n\
greater\n\
her\n\
higher\n\
his\n\
its\n\
larger\n\
last\n\
less\n\
longer\n\
more\n\
our\n\
that\n\
the\n\
their\n\
this\n\
those\n\
what\n\
", Row::text));
    &ROWS
};

/// Names of currencies as they stand behind a number, with the power of ten that leads to the main unit. From `lexicon/en/currency_names.tsv`.
#[rustfmt::skip]
pub(crate) static CURRENCY_NAMES: &Table<(&str, &str, i32)> = {
    static ROWS: Table<(&str, &str, i32)> = Table::new(|| rows("\
$\n\
aed\n\
afghanis\n\
algerian dinars\n\
american dollars\n\
argentine pesos\n\
argentinian pesos\n\
armenian drams\n\
aud\n\
aussie dollars\n\
australian cents\n\
australian dollar\n\
australian dollars\n\
azerbaijani manats\n\
bahamian dollars\n\
bahraini dinars\n\
baht\n\
bahts\n\
balboas\n\
barbados dollars\n\
belgian franc\n\
belgian francs\n\
birr\n\
bitcoin\n\
bitcoins\n\
bolivares\n\
bolivars\n\
bolivianos\n\
brazilian reais\n\
brazilian reals\n\
british pounds\n\
brl\n\
brunei dollars\n\
btc\n\
bucks\n\
bulgarian leva\n\
burmese kyat\n\
c\n\
cad\n\
cambodian riels\n\
canadian cents\n\
canadian dollar\n\
canadian dollars\n\
cedi\n\
cedis\n\
cent\n\
cents\n\
cfa franc\n\
cfa francs\n\
chf\n\
chilean pesos\n\
chinese yuan\n\
cny\n\
colombian pesos\n\
colones\n\
congolese francs\n\
cordobas\n\
croatian kuna\n\
cuban pesos\n\
czech crowns\n\
czech koruna\n\
czk\n\
danish crown\n\
danish crowns\n\
danish krone\n\
danish kroner\n\
deutsche mark\n\
deutsche marks\n\
deutschemarks\n\
deutschmarks\n\
dinar\n\
dinars\n\
dirham\n\
dirhams\n\
dkk\n\
dollar\n\
dollars\n\
dominican pesos\n\
dong\n\
dutch guilders\n\
egyptian pound\n\
egyptian pounds\n\
emirati dirhams\n\
ether\n\
ethereum\n\
ethiopian birr\n\
eur\n\
euro\n\
euro cents\n\
eurocents\n\
euros\n\
fiji dollars\n\
fijian dollars\n\
filipino pesos\n\
finnish markkas\n\
forint\n\
forints\n\
franc\n\
francs\n\
french francs\n\
gbp\n\
georgian lari\n\
german marks\n\
ghanaian cedis\n\
guaranies\n\
guilders\n\
hk dollars\n\
hkd\n\
hong kong cents\n\
hong kong dollar\n\
hong kong dollars\n\
hryvnia\n\
hryvnias\n\
hungarian forints\n\
icelandic krona\n\
icelandic kronur\n\
idr\n\
indian rupee\n\
indian rupees\n\
indonesian rupiah\n\
indonesian rupiahs\n\
inr\n\
iranian rials\n\
iraqi dinars\n\
israeli shekels\n\
italian lira\n\
jamaican dollars\n\
japanese yen\n\
jordanian dinars\n\
jpy\n\
kazakh tenge\n\
kenyan shillings\n\
kip\n\
kiwi dollars\n\
kobo\n\
kopeks\n\
korean won\n\
koruna\n\
korunas\n\
kr\n\
krona\n\
krone\n\
kroner\n\
kronor\n\
kronur\n\
krw\n\
kuna\n\
kuwaiti dinars\n\
kwacha\n\
kwanzas\n\
kyat\n\
kyats\n\
kyrgyz soms\n\
lao kip\n\
lari\n\
lebanese pounds\n\
lei\n\
lempiras\n\
leu\n\
leva\n\
libyan dinars\n\
lira\n\
liras\n\
loonies\n\
macau patacas\n\
malawian kwacha\n\
malaysian ringgit\n\
manat\n\
manats\n\
markka\n\
maud\n\
mauritian rupees\n\
mchf\n\
mdkk\n\
meticais\n\
meticals\n\
meur\n\
mexican peso\n\
mexican pesos\n\
mgbp\n\
mnok\n\
moldovan lei\n\
mongolian tugrik\n\
moroccan dirhams\n\
msek\n\
musd\n\
mxn\n\
myr\n\
naira\n\
nairas\n\
namibian dollars\n\
nepalese rupees\n\
new israeli shekels\n\
new taiwan dollar\n\
new taiwan dollars\n\
new zealand dollar\n\
new zealand dollars\n\
ngultrum\n\
nigerian naira\n\
nok\n\
north korean won\n\
norwegian crowns\n\
norwegian krone\n\
norwegian kroner\n\
nt dollars\n\
omani rials\n\
p\n\
paisa\n\
paise\n\
pakistani rupees\n\
pataca\n\
patacas\n\
pence\n\
penny\n\
peruvian soles\n\
peseta\n\
pesetas\n\
peso\n\
pesos\n\
philippine peso\n\
philippine pesos\n\
php\n\
pln\n\
polish zloty\n\
polish zlotys\n\
pound\n\
pound sterling\n\
pounds\n\
pounds sterling\n\
qatari riyal\n\
qatari riyals\n\
quetzales\n\
quid\n\
rand\n\
rands\n\
reais\n\
renminbi\n\
rial\n\
rials\n\
riels\n\
ringgit\n\
ringgits\n\
riyal\n\
riyals\n\
rmb\n\
romanian lei\n\
rouble\n\
roubles\n\
ruble\n\
rubles\n\
rufiyaa\n\
rupee\n\
rupees\n\
rupiah\n\
rupiahs\n\
russian rubles\n\
rwandan francs\n\
saudi riyal\n\
saudi riyals\n\
sek\n\
sen\n\
serbian dinars\n\
sgd\n\
shekel\n\
shekels\n\
shilling\n\
shillings\n\
singapore cents\n\
singapore dollar\n\
singapore dollars\n\
singaporean dollars\n\
somali shillings\n\
somoni\n\
south african rand\n\
south korean won\n\
sri lankan rupees\n\
sudanese pounds\n\
swedish crowns\n\
swedish krona\n\
swedish kronas\n\
swedish kronor\n\
swiss franc\n\
swiss francs\n\
syrian pounds\n\
taiwan dollar\n\
taiwan dollars\n\
taka\n\
tanzanian shillings\n\
tenge\n\
thai baht\n\
thb\n\
trinidad and tobago dollars\n\
tugrik\n\
tugriks\n\
tunisian dinars\n\
turkish lira\n\
turkish liras\n\
u.s. cents\n\
u.s. dollar\n\
u.s. dollars\n\
uae dirhams\n\
ugandan shillings\n\
ukrainian hryvnia\n\
ukrainian hryvnias\n\
uruguayan pesos\n\
us cents\n\
us dollar\n\
us dollars\n\
us$\n\
usd\n\
uzbek sums\n\
vietnamese dong\n\
won\n\
yemeni rials\n\
yen\n\
yuan\n\
yuan renminbi\n\
zambian kwacha\n\
zar\n\
zloty\n\
zlotys\n\
¢\n\
£\n\
¥\n\
฿\n\
₡\n\
₦\n\
₩\n\
₫\n\
€\n\
₭\n\
₱\n\
₹\n\
₺\n\
₽\n\
₾\n\
元\n\
円\n\
원\n\
\tUSD\nAED\nAFN\nDZD\nUSD\nARS\nARS\nAMD\nAUD\nAUD\nAUD\nAUD\nAUD\nAZN\nBSD\nBHD\nTHB\nTHB\nPAB\nBBD\nBEF\nBEF\nETB\nBTC\n\
BTC\nVES\nVES\nBOB\nBRL\nBRL\nGBP\nBRL\nBND\nBTC\nUSD\nBGN\nMMK\nUSD\nCAD\nKHR\nCAD\nCAD\nCAD\nGHS\nGHS\nUSD\nUSD\nXOF\n\
XOF\nCHF\nCLP\nCNY\nCNY\nCOP\nCRC\nCDF\nNIO\nHRK\nCUP\nCZK\nCZK\nCZK\nDKK\nDKK\nDKK\nDKK\nDEM\nDEM\nDEM\nDEM\nKWD\nKWD\n\
AED\nAED\nDKK\nUSD\nUSD\nDOP\nVND\nNLG\nEGP\nEGP\nAED\nETH\nETH\nETB\nEUR\nEUR\nEUR\nEUR\nEUR\nFJD\nFJD\nPHP\nmarkka\n\
HUF\nHUF\nfranc\nfranc\nFRF\nGBP\nGEL\nDEM\nGHS\nPYG\nNLG\nHKD\nHKD\nHKD\nHKD\nHKD\nUAH\nUAH\nHUF\nISK\nISK\nIDR\nINR\n\
INR\nIDR\nIDR\nINR\nIRR\nIQD\nILS\nITL\nJMD\nJPY\nJOD\nJPY\nKZT\nKES\nLAK\nNZD\nNGN\nRUB\nKRW\nCZK\nCZK\nSEK\nSEK\nNOK\n\
NOK\nSEK\nISK\nKRW\nHRK\nKWD\nZMW\nAOA\nMMK\nMMK\nKGS\nLAK\nGEL\nLBP\nRON\nHNL\nRON\nBGN\nLYD\nTRY\nTRY\nCAD\nMOP\nMWK\n\
MYR\nAZN\nAZN\nmarkka\nAUD\nMUR\nCHF\nDKK\nMZN\nMZN\nEUR\nMXN\nMXN\nGBP\nNOK\nMDL\nMNT\nMAD\nSEK\nUSD\nMXN\nMYR\nNGN\n\
NGN\nNAD\nNPR\nILS\nTWD\nTWD\nNZD\nNZD\nBTN\nNGN\nNOK\nKPW\nNOK\nNOK\nNOK\nTWD\nOMR\nGBP\nINR\nINR\nPKR\nMOP\nMOP\nGBP\n\
GBP\nPEN\npeseta\npeseta\nPHP\nMXN\nPHP\nPHP\nPHP\nPLN\nPLN\nPLN\nGBP\nGBP\nGBP\nGBP\nQAR\nQAR\nGTQ\nGBP\nZAR\nZAR\nBRL\n\
CNY\nIRR\nIRR\nKHR\nMYR\nMYR\nSAR\nSAR\nCNY\nRON\nRUB\nRUB\nRUB\nRUB\nMVR\nINR\nINR\nIDR\nIDR\nRUB\nRWF\nSAR\nSAR\nSEK\n\
MYR\nRSD\nSGD\nILS\nILS\nKES\nKES\nSGD\nSGD\nSGD\nSGD\nSOS\nTJS\nZAR\nKRW\nLKR\nSDG\nSEK\nSEK\nSEK\nSEK\nCHF\nCHF\nSYP\n\
TWD\nTWD\nBDT\nTZS\nKZT\nTHB\nTHB\nTTD\nMNT\nMNT\nTND\nTRY\nTRY\nUSD\nUSD\nUSD\nAED\nUGX\nUAH\nUAH\nUYU\nUSD\nUSD\nUSD\n\
USD\nUSD\nUZS\nVND\nKRW\nYER\nJPY\nCNY\nCNY\nZMW\nZAR\nPLN\nPLN\nUSD\nGBP\nJPY\nTHB\nCRC\nNGN\nKRW\nVND\nEUR\nLAK\nPHP\n\
INR\nTRY\nRUB\nGEL\nCNY\nJPY\nKRW\n\
\t0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n-2\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n-2\n0\n\
0\n-2\n0\n0\n0\n0\n-2\n-2\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n-2\n-2\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n-2\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n-2\n-2\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n6\n0\n6\n6\n0\n0\n6\n0\n0\n6\n6\n0\n0\n0\n6\n6\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n0\n0\n0\n0\n0\n0\n0\n0\n-2\n-2\n-2\n0\n0\n0\n-2\n-2\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n-2\n0\n0\n0\n0\n0\n0\n-2\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n-2\n0\n0\n0\n0\n0\n0\n0\n-2\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n0\n0\n0\n0\n-2\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
", |r| (r.text(), r.text(), r.number() as i32)));
    &ROWS
};

/// Signs and codes of currencies as they stand before a number, in the case they are written in. From `lexicon/en/currency_signs.tsv`.
#[rustfmt::skip]
pub(crate) static CURRENCY_SIGNS: &Table<(&str, &str)> = {
    static ROWS: Table<(&str, &str)> = Table::new(|| rows("\
$\n\
A$\n\
AED\n\
AU$\n\
AUD\n\
AUD$\n\
BDT\n\
BHD\n\
BRL\n\
BTC\n\
Birr\n\
Bt\n\
C$\n\
CA$\n\
CAD\n\
CAD$\n\
CHF\n\
CNY\n\
CN¥\n\
CZK\n\
Can$\n\
Cdn$\n\
DKK\n\
Dh\n\
Dhs\n\
EGP\n\
EUR\n\
Fr\n\
GBP\n\
GHS\n\
GHc\n\
GH₵\n\
HK$\n\
HKD\n\
HKD$\n\
HUF\n\
IDR\n\
ILS\n\
INR\n\
J$\n\
JOD\n\
JPY\n\
JP¥\n\
KES\n\
KRW\n\
KSh\n\
KWD\n\
Ksh\n\
LE\n\
LKR\n\
MAD\n\
MOP$\n\
MX$\n\
MXN\n\
MXN$\n\
MYR\n\
Mex$\n\
N\n\
NGN\n\
NIS\n\
NOK\n\
NPR\n\
NT$\n\
NZ$\n\
NZD\n\
NZD$\n\
OMR\n\
PHP\n\
PKR\n\
PLN\n\
Php\n\
QAR\n\
QR\n\
R\n\
R$\n\
RM\n\
RMB\n\
RMB¥\n\
RS\n\
RUB\n\
Re\n\
Rp\n\
Rs\n\
Rs.\n\
Rs:\n\
S$\n\
SAR\n\
SEK\n\
SFr\n\
SGD\n\
SGD$\n\
SR\n\
Sh\n\
THB\n\
TRY\n\
TSh\n\
TT$\n\
TWD\n\
TZS\n\
Tk\n\
U.S.$\n\
UAH\n\
UGX\n\
US$\n\
USD\n\
USD$\n\
USh\n\
Ush\n\
VND\n\
ZAR\n\
aud$\n\
c $\n\
cad$\n\
dollar\n\
eur\n\
gbp\n\
hk $\n\
hk$\n\
hkd$\n\
inr\n\
kr\n\
mxn$\n\
nz $\n\
nzd$\n\
rmb\n\
sgd$\n\
us $\n\
us$\n\
usd\n\
usd$\n\
£\n\
¥\n\
৳\n\
฿\n\
₡\n\
₦\n\
₩\n\
₪\n\
₫\n\
€\n\
₱\n\
₲\n\
₴\n\
₵\n\
₸\n\
₹\n\
₺\n\
₽\n\
₾\n\
₿\n\
\tUSD\nAUD\nAED\nAUD\nAUD\nAUD\nBDT\nBHD\nBRL\nBTC\nETB\nTHB\nCAD\nCAD\nCAD\nCAD\nCHF\nCNY\nCNY\nCZK\nCAD\nCAD\nDKK\nAED\n\
AED\nEGP\nEUR\nCHF\nGBP\nGHS\nGHS\nGHS\nHKD\nHKD\nHKD\nHUF\nIDR\nILS\nINR\nJMD\nJOD\nJPY\nJPY\nKES\nKRW\nKES\nKWD\nKES\n\
EGP\nLKR\nMAD\nMOP\nMXN\nMXN\nMXN\nMYR\nMXN\nNGN\nNGN\nILS\nNOK\nNPR\nTWD\nNZD\nNZD\nNZD\nOMR\nPHP\nPKR\nPLN\nPHP\nQAR\n\
QAR\nZAR\nBRL\nMYR\nCNY\nCNY\nINR\nRUB\nINR\nIDR\nINR\nINR\nINR\nSGD\nSAR\nSEK\nCHF\nSGD\nSGD\nSAR\nKES\nTHB\nTRY\nTZS\n\
TTD\nTWD\nTZS\nBDT\nUSD\nUAH\nUGX\nUSD\nUSD\nUSD\nUGX\nUGX\nVND\nZAR\nAUD\nCAD\nCAD\nUSD\nEUR\nGBP\nHKD\nHKD\nHKD\nINR\n\
SEK\nMXN\nNZD\nNZD\nCNY\nSGD\nUSD\nUSD\nUSD\nUSD\nGBP\nJPY\nBDT\nTHB\nCRC\nNGN\nKRW\nILS\nVND\nEUR\nPHP\nPYG\nUAH\nGHS\n\
KZT\nINR\nTRY\nRUB\nGEL\nBTC\n\
", |r| (r.text(), r.text())));
    &ROWS
};

/// Ordinal words as denominators of fractions. From `lexicon/en/denominators.tsv`.
#[rustfmt::skip]
pub(crate) static DENOMINATORS: &Table<(&str, i64)> = {
    static ROWS: Table<(&str, i64)> = Table::new(|| rows("\
billionth\n\
billionths\n\
eighteenth\n\
eighteenths\n\
eighth\n\
eighths\n\
eightieth\n\
eightieths\n\
eleventh\n\
elevenths\n\
fifteenth\n\
fifteenths\n\
fifth\n\
fifths\n\
fiftieth\n\
fiftieths\n\
fortieth\n\
fortieths\n\
fourteenth\n\
fourteenths\n\
fourth\n\
fourths\n\
half\n\
halves\n\
hundredth\n\
hundredths\n\
millionth\n\
millionths\n\
nineteenth\n\
nineteenths\n\
ninetieth\n\
ninetieths\n\
ninth\n\
ninths\n\
quarter\n\
quarters\n\
seventeenth\n\
seventeenths\n\
seventh\n\
sevenths\n\
seventieth\n\
seventieths\n\
sixteenth\n\
sixteenths\n\
sixth\n\
sixths\n\
sixtieth\n\
sixtieths\n\
tenth\n\
tenths\n\
third\n\
thirds\n\
thirteenth\n\
thirteenths\n\
thirtieth\n\
thirtieths\n\
thousandth\n\
thousandths\n\
trillionth\n\
trillionths\n\
twelfth\n\
twelfths\n\
twentieth\n\
twentieths\n\
\t1000000000\n1000000000\n18\n18\n8\n8\n80\n80\n11\n11\n15\n15\n5\n5\n50\n50\n40\n40\n14\n14\n4\n4\n2\n2\n100\n100\n\
1000000\n1000000\n19\n19\n90\n90\n9\n9\n4\n4\n17\n17\n7\n7\n70\n70\n16\n16\n6\n6\n60\n60\n10\n10\n3\n3\n13\n13\n30\n30\n\
1000\n1000\n1000000000000\n1000000000000\n12\n12\n20\n20\n\
", |r| (r.text(), r.number())));
    &ROWS
};

/// Words that point and say nothing. From `lexicon/en/determiners.tsv`.
#[rustfmt::skip]
pub(crate) static DETERMINERS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
a\n\
all\n\
an\n\
another\n\
any\n\
both\n\
each\n\
every\n\
her\n\
his\n\
its\n\
my\n\
other\n\
our\n\
some\n\
such\n\
that\n\
the\n\
their\n\
these\n\
this\n\
those\n\
your\n\
", Row::text));
    &ROWS
};

/// Words for a dimension behind a length: `10" wide`. From `lexicon/en/dimensions.tsv`.
#[rustfmt::skip]
pub(crate) static DIMENSIONS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
across\n\
deep\n\
diameter\n\
high\n\
long\n\
screen\n\
tall\n\
thick\n\
wide\n\
", Row::text));
    &ROWS
};

/// Places and words that tell whose dollar an article means, with their weight. From `lexicon/en/dollar_homes.tsv`.
#[rustfmt::skip]
pub(crate) static DOLLAR_HOMES: &Table<(&str, &str, i32)> = {
    static ROWS: Table<(&str, &str, i32)> = Table::new(|| rows("\
adelaide\n\
alberta\n\
american\n\
americans\n\
arizona\n\
asx\n\
atlanta\n\
auckland\n\
aussie\n\
australia\n\
australian\n\
australians\n\
boston\n\
brisbane\n\
cairns\n\
calgary\n\
california\n\
canada\n\
canadian\n\
canadians\n\
canberra\n\
changi\n\
chicago\n\
christchurch\n\
colorado\n\
congress\n\
councillor\n\
councillors\n\
dallas\n\
darwin\n\
denver\n\
detroit\n\
dow\n\
dunedin\n\
edmonton\n\
federal\n\
florida\n\
footy\n\
geelong\n\
georgia\n\
grazier\n\
graziers\n\
halifax\n\
hdb\n\
hectares\n\
hkex\n\
hobart\n\
hong\n\
houston\n\
hsi\n\
iowa\n\
kalgoorlie\n\
kansas\n\
kilometres\n\
kimberley\n\
kiwi\n\
kowloon\n\
labour\n\
labrador\n\
loonie\n\
manhattan\n\
manitoba\n\
melbourne\n\
michigan\n\
minnesota\n\
mississauga\n\
missouri\n\
montreal\n\
nasdaq\n\
newcastle\n\
newfoundland\n\
nsw\n\
nunavut\n\
nyse\n\
nzx\n\
ohio\n\
ontario\n\
oregon\n\
otago\n\
ottawa\n\
outback\n\
pennsylvania\n\
percent\n\
perth\n\
philadelphia\n\
pilbara\n\
premier\n\
province\n\
provincial\n\
quebec\n\
queensland\n\
regina\n\
saskatchewan\n\
saskatoon\n\
seattle\n\
senate\n\
sgx\n\
singapore\n\
singaporean\n\
singaporeans\n\
statcan\n\
suburb\n\
sydney\n\
tasmania\n\
tasmanian\n\
tennessee\n\
texas\n\
theater\n\
theaters\n\
toronto\n\
townsville\n\
tsx\n\
u.s.\n\
us\n\
usa\n\
vancouver\n\
victoria\n\
virginia\n\
waikato\n\
washington\n\
wellington\n\
winnipeg\n\
wisconsin\n\
wollongong\n\
york\n\
yukon\n\
zealand\n\
\tAUD\nCAD\nUSD\nUSD\nUSD\nAUD\nUSD\nNZD\nAUD\nAUD\nAUD\nAUD\nUSD\nAUD\nAUD\nCAD\nUSD\nCAD\nCAD\nCAD\nAUD\nSGD\nUSD\nNZD\n\
USD\nUSD\nCAD\nCAD\nUSD\nAUD\nUSD\nUSD\nUSD\nNZD\nCAD\nUSD\nUSD\nAUD\nAUD\nUSD\nAUD\nAUD\nCAD\nSGD\nAUD\nHKD\nAUD\nHKD\n\
USD\nHKD\nUSD\nAUD\nUSD\nCAD\nAUD\nNZD\nHKD\nCAD\nCAD\nCAD\nUSD\nCAD\nAUD\nUSD\nUSD\nCAD\nUSD\nCAD\nUSD\nAUD\nCAD\nAUD\n\
CAD\nUSD\nNZD\nUSD\nCAD\nUSD\nNZD\nCAD\nAUD\nUSD\nUSD\nAUD\nUSD\nAUD\nAUD\nCAD\nCAD\nCAD\nAUD\nCAD\nCAD\nCAD\nUSD\nUSD\n\
SGD\nSGD\nSGD\nSGD\nCAD\nAUD\nAUD\nAUD\nAUD\nUSD\nUSD\nUSD\nUSD\nCAD\nAUD\nCAD\nUSD\nUSD\nUSD\nCAD\nAUD\nUSD\nNZD\nUSD\n\
NZD\nCAD\nUSD\nAUD\nUSD\nCAD\nNZD\n\
\t2\n2\n2\n2\n2\n2\n2\n2\n2\n2\n2\n2\n2\n2\n2\n2\n2\n2\n2\n2\n2\n2\n2\n2\n2\n2\n1\n1\n2\n2\n2\n2\n2\n2\n2\n1\n2\n2\n2\n1\n\
2\n2\n1\n2\n1\n2\n2\n1\n2\n2\n2\n2\n2\n1\n1\n2\n2\n1\n2\n2\n2\n2\n2\n2\n2\n2\n2\n2\n2\n1\n2\n2\n2\n2\n2\n2\n2\n2\n2\n2\n\
2\n2\n1\n1\n2\n2\n1\n1\n2\n2\n2\n1\n2\n2\n2\n2\n2\n2\n2\n2\n2\n1\n2\n2\n2\n2\n2\n1\n1\n2\n2\n2\n2\n1\n2\n2\n1\n2\n2\n1\n\
1\n2\n2\n2\n2\n2\n2\n\
", |r| (r.text(), r.text(), r.number() as i32)));
    &ROWS
};

/// Words that belong to no noun phrase as its noun: articles, prepositions, conjunctions, pronouns, auxiliaries, what these are drawn From `lexicon/en/function_words.tsv`.
#[rustfmt::skip]
pub(crate) static FUNCTION_WORDS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
a\n\
about\n\
above\n\
according\n\
across\n\
after\n\
again\n\
against\n\
ago\n\
all\n\
almost\n\
along\n\
already\n\
also\n\
although\n\
always\n\
am\n\
amid\n\
amidst\n\
among\n\
an\n\
and\n\
another\n\
any\n\
approximately\n\
are\n\
aren't\n\
aren’t\n\
around\n\
as\n\
at\n\
be\n\
because\n\
been\n\
before\n\
behind\n\
being\n\
below\n\
beside\n\
besides\n\
between\n\
beyond\n\
both\n\
but\n\
by\n\
can\n\
can't\n\
can’t\n\
could\n\
couldn't\n\
couldn’t\n\
despite\n\
did\n\
didn't\n\
didn’t\n\
do\n\
does\n\
doesn't\n\
doesn’t\n\
don't\n\
don’t\n\
down\n\
during\n\
each\n\
earlier\n\
either\n\
even\n\
ever\n\
every\n\
except\n\
far\n\
few\n\
fewer\n\
for\n\
from\n\
had\n\
hadn't\n\
hadn’t\n\
has\n\
hasn't\n\
hasn’t\n\
have\n\
haven't\n\
haven’t\n\
he\n\
he'd\n\
he'll\n\
her\n\
here\n\
he’d\n\
he’ll\n\
him\n\
himself\n\
his\n\
how\n\
however\n\
i\n\
i'd\n\
i'll\n\
i'm\n\
i've\n\
if\n\
in\n\
including\n\
inside\n\
into\n\
is\n\
isn't\n\
isn’t\n\
it\n\
it'd\n\
it'll\n\
its\n\
itself\n\
it’d\n\
it’ll\n\
i’d\n\
i’ll\n\
i’m\n\
i’ve\n\
just\n\
later\n\
least\n\
less\n\
like\n\
many\n\
may\n\
me\n\
meanwhile\n\
might\n\
minus\n\
more\n\
moreover\n\
most\n\
much\n\
must\n\
my\n\
near\n\
nearly\n\
neither\n\
never\n\
no\n\
not\n\
now\n\
of\n\
off\n\
often\n\
on\n\
once\n\
only\n\
onto\n\
or\n\
other\n\
our\n\
out\n\
outside\n\
over\n\
per\n\
plus\n\
roughly\n\
several\n\
shall\n\
she\n\
she'd\n\
she'll\n\
she’d\n\
she’ll\n\
should\n\
since\n\
so\n\
some\n\
still\n\
such\n\
than\n\
that\n\
that'll\n\
that’ll\n\
the\n\
their\n\
them\n\
themselves\n\
then\n\
there\n\
there'll\n\
there’ll\n\
these\n\
they\n\
they'd\n\
they'll\n\
they're\n\
they've\n\
they’d\n\
they’ll\n\
they’re\n\
they’ve\n\
this\n\
those\n\
though\n\
through\n\
throughout\n\
till\n\
to\n\
today\n\
tomorrow\n\
tonight\n\
too\n\
toward\n\
towards\n\
under\n\
unless\n\
until\n\
up\n\
upon\n\
us\n\
usually\n\
versus\n\
very\n\
via\n\
vs\n\
was\n\
wasn't\n\
wasn’t\n\
we\n\
we'd\n\
we'll\n\
we're\n\
we've\n\
were\n\
weren't\n\
weren’t\n\
we’d\n\
we’ll\n\
we’re\n\
we’ve\n\
what\n\
when\n\
where\n\
whether\n\
which\n\
while\n\
who\n\
who'll\n\
who've\n\
whom\n\
whose\n\
who’ll\n\
who’ve\n\
why\n\
will\n\
with\n\
within\n\
without\n\
won't\n\
won’t\n\
would\n\
wouldn't\n\
wouldn’t\n\
yesterday\n\
you\n\
you'd\n\
you'll\n\
you're\n\
you've\n\
your\n\
you’d\n\
you’ll\n\
you’re\n\
you’ve\n\
", Row::text));
    &ROWS
};

/// Prepositions between a figure and the verb or noun that governs it: `rose to 25`, `a ratio of 120%`. From `lexicon/en/governing_prepositions.tsv`.
#[rustfmt::skip]
pub(crate) static GOVERNING_PREPOSITIONS: &Table<(&str, bool)> = {
    static ROWS: Table<(&str, bool)> = Table::new(|| rows("\
above\n\
against\n\
as\n\
at\n\
below\n\
between\n\
by\n\
for\n\
from\n\
in\n\
into\n\
of\n\
on\n\
over\n\
to\n\
with\n\
worth\n\
\tB\nA\nB\nB\nB\nA\nB\nB\nB\nB\nA\nB\nA\nB\nB\nB\nB\n\
", |r| (r.text(), r.one_of(&[false, true]))));
    &ROWS
};

/// Words for heat and cold: degrees near them are of temperature. From `lexicon/en/heat_words.tsv`.
#[rustfmt::skip]
pub(crate) static HEAT_WORDS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
absolute\n\
cold\n\
colder\n\
cool\n\
cooler\n\
cools\n\
forecast\n\
freezing\n\
heat\n\
heatwave\n\
high\n\
highs\n\
hot\n\
hotter\n\
low\n\
lows\n\
temperature\n\
temperatures\n\
warm\n\
warmer\n\
warming\n\
weather\n\
", Row::text));
    &ROWS
};

/// Words for an index of a market or a survey: a decimal behind them is its level, and points near them are its points. From `lexicon/en/index_words.tsv`.
#[rustfmt::skip]
pub(crate) static INDEX_WORDS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
composite\n\
dow\n\
ftse\n\
gauge\n\
index\n\
kospi\n\
nasdaq\n\
nifty\n\
nikkei\n\
pmi\n\
seng\n\
sensex\n\
topix\n\
", Row::text));
    &ROWS
};

/// Words that may stand between two figures of one measure: `from 40 last year to 52`. From `lexicon/en/joining_words.tsv`.
#[rustfmt::skip]
pub(crate) static JOINING_WORDS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
about\n\
against\n\
ago\n\
and\n\
around\n\
as\n\
at\n\
before\n\
but\n\
by\n\
compared\n\
down\n\
earlier\n\
figure\n\
for\n\
from\n\
in\n\
just\n\
last\n\
month\n\
nearly\n\
now\n\
of\n\
on\n\
one\n\
only\n\
or\n\
over\n\
per\n\
period\n\
previous\n\
quarter\n\
rather\n\
respectively\n\
same\n\
share\n\
some\n\
still\n\
than\n\
then\n\
to\n\
up\n\
versus\n\
vs\n\
was\n\
week\n\
were\n\
with\n\
year\n\
", Row::text));
    &ROWS
};

/// What runs for the length of time that stands before it: `a 25-year contract`, `a 15-year tax holiday`. From `lexicon/en/lasting_things.tsv`.
#[rustfmt::skip]
pub(crate) static LASTING_THINGS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
ban\n\
contract\n\
deal\n\
guarantee\n\
holiday\n\
lease\n\
sentence\n\
suspension\n\
warranty\n\
", Row::text));
    &ROWS
};

/// Verbs whose subject is what a figure measures: `revenue stood at`. From `lexicon/en/level_verbs.tsv`.
#[rustfmt::skip]
pub(crate) static LEVEL_VERBS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
accounted\n\
accounts\n\
amounted\n\
amounts\n\
are\n\
average\n\
averaged\n\
averages\n\
averaging\n\
be\n\
became\n\
becomes\n\
been\n\
being\n\
bounced\n\
came\n\
capped\n\
changed\n\
close\n\
closed\n\
closes\n\
come\n\
comes\n\
constitute\n\
constitutes\n\
cost\n\
costing\n\
costs\n\
covers\n\
end\n\
ended\n\
ends\n\
equalled\n\
equals\n\
estimated\n\
exceed\n\
exceeded\n\
exceeds\n\
exchanged\n\
expected\n\
fetch\n\
fetched\n\
fetches\n\
fetching\n\
finish\n\
finished\n\
finishes\n\
forecast\n\
frozen\n\
hit\n\
hits\n\
hitting\n\
is\n\
last\n\
lasted\n\
lasting\n\
lasts\n\
measure\n\
measured\n\
measures\n\
opened\n\
opens\n\
passed\n\
passes\n\
peaked\n\
peaks\n\
priced\n\
quickened\n\
ranked\n\
rated\n\
reach\n\
reached\n\
reaches\n\
reaching\n\
remain\n\
remained\n\
remains\n\
represented\n\
represents\n\
runs\n\
sell\n\
sells\n\
settled\n\
slowed\n\
slowing\n\
slows\n\
sold\n\
span\n\
spans\n\
stand\n\
standing\n\
stands\n\
start\n\
started\n\
starts\n\
stay\n\
stayed\n\
stays\n\
steadied\n\
stood\n\
take\n\
takes\n\
took\n\
topped\n\
tops\n\
total\n\
totaled\n\
totalled\n\
totalling\n\
totals\n\
traded\n\
trades\n\
trading\n\
turned\n\
valued\n\
was\n\
weigh\n\
weighed\n\
weighs\n\
were\n\
worth\n\
yield\n\
yielded\n\
yielding\n\
yields\n\
", Row::text));
    &ROWS
};

/// Nouns that say little without what follows `of`: `number of people`. From `lexicon/en/light_heads.tsv`.
#[rustfmt::skip]
pub(crate) static LIGHT_HEADS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
amount\n\
average\n\
capacity\n\
chance\n\
chunk\n\
cost\n\
depth\n\
height\n\
length\n\
level\n\
likelihood\n\
majority\n\
number\n\
odds\n\
output\n\
percentage\n\
pool\n\
portion\n\
price\n\
probability\n\
proportion\n\
range\n\
rate\n\
ratio\n\
remainder\n\
rest\n\
risk\n\
sales\n\
share\n\
shares\n\
size\n\
speed\n\
stock\n\
sum\n\
total\n\
value\n\
volume\n\
weight\n\
width\n\
", Row::text));
    &ROWS
};

/// Metric prefixes in words, with their sign: `nanograms`, `terawatts`. From `lexicon/en/metric_prefixes.tsv`.
#[rustfmt::skip]
pub(crate) static METRIC_PREFIXES: &Table<(&str, &str)> = {
    static ROWS: Table<(&str, &str)> = Table::new(|| rows("\
atto\n\
centi\n\
deca\n\
deci\n\
exa\n\
femto\n\
giga\n\
hecto\n\
kilo\n\
mega\n\
micro\n\
milli\n\
nano\n\
peta\n\
pico\n\
tera\n\
\ta\nc\nda\nd\nE\nf\nG\nh\nk\nM\nu\nm\nn\nP\np\nT\n\
", |r| (r.text(), r.text())));
    &ROWS
};

/// Metric units that take a prefix, in the singular, with their UCUM code. From `lexicon/en/metric_units.tsv`.
#[rustfmt::skip]
pub(crate) static METRIC_UNITS: &Table<(&str, &str)> = {
    static ROWS: Table<(&str, &str)> = Table::new(|| rows("\
amp\n\
ampere\n\
becquerel\n\
bit\n\
byte\n\
calorie\n\
coulomb\n\
electronvolt\n\
farad\n\
gram\n\
gramme\n\
gray\n\
hertz\n\
joule\n\
liter\n\
litre\n\
lumen\n\
meter\n\
metre\n\
newton\n\
ohm\n\
pascal\n\
second\n\
sievert\n\
tesla\n\
ton\n\
tonne\n\
volt\n\
watt\n\
\tA\nA\nBq\nbit\nBy\ncal\nC\neV\nF\ng\ng\nGy\nHz\nJ\nL\nL\nlm\nm\nm\nN\nOhm\nPa\ns\nSv\nT\nt\nt\nV\nW\n\
", |r| (r.text(), r.text())));
    &ROWS
};

/// Words that compare or restrict and are no part of what is counted: `40 more beds`. From `lexicon/en/modifiers.tsv`.
#[rustfmt::skip]
pub(crate) static MODIFIERS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
additional\n\
consecutive\n\
extra\n\
fewer\n\
further\n\
just\n\
less\n\
mere\n\
more\n\
only\n\
straight\n\
total\n\
whopping\n\
", Row::text));
    &ROWS
};

/// Names of months. From `lexicon/en/months.tsv`.
#[rustfmt::skip]
pub(crate) static MONTHS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
apr\n\
april\n\
aug\n\
august\n\
dec\n\
december\n\
feb\n\
february\n\
jan\n\
january\n\
jul\n\
july\n\
jun\n\
june\n\
mar\n\
march\n\
may\n\
nov\n\
november\n\
oct\n\
october\n\
sep\n\
sept\n\
september\n\
", Row::text));
    &ROWS
};

/// Words that are a multiple by themselves: the factor, and whether the word says that something rose to it. From `lexicon/en/multiples.tsv`.
#[rustfmt::skip]
pub(crate) static MULTIPLES: &Table<(&str, i64)> = {
    static ROWS: Table<(&str, i64)> = Table::new(|| rows("\
double\n\
doubled\n\
doubles\n\
doubling\n\
eightfold\n\
fivefold\n\
fourfold\n\
hundredfold\n\
ninefold\n\
quadruple\n\
quadrupled\n\
quadrupling\n\
quintupled\n\
sevenfold\n\
sixfold\n\
tenfold\n\
threefold\n\
thrice\n\
treble\n\
trebled\n\
trebling\n\
triple\n\
tripled\n\
triples\n\
tripling\n\
twice\n\
twofold\n\
\t2\n2\n2\n2\n8\n5\n4\n100\n9\n4\n4\n4\n5\n7\n6\n10\n3\n3\n3\n3\n3\n3\n3\n3\n3\n2\n2\n\
", |r| (r.text(), r.number())));
    &ROWS
};

/// Words that take a number as their name; `true` where they do so without a capital. From `lexicon/en/name_heads.tsv`.
#[rustfmt::skip]
pub(crate) static NAME_HEADS: &Table<(&str, bool)> = {
    static ROWS: Table<(&str, bool)> = Table::new(|| rows("\
act\n\
agenda\n\
airbus\n\
apollo\n\
appendix\n\
area\n\
article\n\
articles\n\
bay\n\
bbc\n\
berth\n\
bill\n\
block\n\
boeing\n\
bowl\n\
box\n\
case\n\
category\n\
channel\n\
chapter\n\
class\n\
clause\n\
covid\n\
day\n\
directive\n\
district\n\
docket\n\
episode\n\
exit\n\
ext\n\
extension\n\
fig\n\
figure\n\
flight\n\
formula\n\
galaxy\n\
game\n\
gate\n\
grade\n\
group\n\
hall\n\
heat\n\
highway\n\
interstate\n\
iphone\n\
issue\n\
item\n\
itv\n\
junction\n\
lane\n\
law\n\
lesson\n\
level\n\
line\n\
lot\n\
mark\n\
model\n\
models\n\
motorway\n\
opus\n\
order\n\
page\n\
pages\n\
para\n\
paragraph\n\
part\n\
phase\n\
pier\n\
platform\n\
postcode\n\
prop\n\
proposition\n\
ps\n\
psalm\n\
question\n\
radio\n\
reactor\n\
resolution\n\
room\n\
round\n\
route\n\
rule\n\
schedule\n\
season\n\
section\n\
sections\n\
serial\n\
series\n\
sku\n\
stage\n\
stall\n\
step\n\
substation\n\
super\n\
symphony\n\
table\n\
terminal\n\
tier\n\
title\n\
top\n\
track\n\
type\n\
unit\n\
version\n\
vol\n\
volume\n\
war\n\
ward\n\
week\n\
well\n\
windows\n\
world\n\
zip\n\
zone\n\
\tA\nA\nA\nA\nB\nA\nB\nB\nA\nA\nB\nA\nA\nA\nA\nB\nB\nB\nA\nB\nA\nB\nA\nA\nB\nA\nB\nB\nB\nB\nB\nB\nB\nB\nA\nA\nB\nB\nB\nA\n\
A\nA\nB\nA\nB\nA\nA\nA\nB\nA\nB\nA\nB\nA\nA\nA\nB\nB\nB\nA\nA\nB\nB\nB\nB\nB\nB\nA\nB\nB\nA\nA\nB\nA\nB\nA\nB\nB\nB\nA\n\
B\nB\nA\nA\nB\nB\nB\nA\nB\nB\nB\nB\nA\nA\nA\nB\nB\nB\nA\nB\nB\nB\nA\nB\nB\nB\nA\nB\nA\nA\nA\nA\nB\nA\n\
", |r| (r.text(), r.one_of(&[false, true]))));
    &ROWS
};

/// Small words inside names of other tongues: `Ursula von der Leyen`. From `lexicon/en/name_particles.tsv`.
#[rustfmt::skip]
pub(crate) static NAME_PARTICLES: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
al\n\
bin\n\
da\n\
de\n\
del\n\
della\n\
den\n\
der\n\
des\n\
di\n\
do\n\
dos\n\
du\n\
el\n\
la\n\
le\n\
van\n\
von\n\
", Row::text));
    &ROWS
};

/// Names and set phrases with a number in them that counts nothing. From `lexicon/en/names_with_numbers.tsv`.
#[rustfmt::skip]
pub(crate) static NAMES_WITH_NUMBERS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
20/20\n\
24/7\n\
4 x 4\n\
50/50\n\
7/7\n\
9/11\n\
air force one\n\
area 51\n\
asx 200\n\
back to square one\n\
big five\n\
big four\n\
big three\n\
cac 40\n\
catch 22\n\
co 2\n\
csi 300\n\
dax 40\n\
day one\n\
double figures\n\
euro stoxx 50\n\
fifty fifty\n\
five figures\n\
formula 1\n\
formula one\n\
fortune 100\n\
fortune 500\n\
forty niners\n\
four by four\n\
four figures\n\
ftse 100\n\
ftse 250\n\
g 7\n\
ground zero\n\
h 1 b\n\
ibex 35\n\
kospi 200\n\
loved one\n\
loved ones\n\
net zero\n\
nifty 50\n\
nikkei 225\n\
no one\n\
number one\n\
one and only\n\
one another\n\
one day\n\
one day internationals\n\
one hit wonder\n\
one man\n\
one nation\n\
one of\n\
one off\n\
one offs\n\
one on one\n\
one sided\n\
one stop\n\
one thing\n\
one time\n\
one way\n\
one woman\n\
patient zero\n\
pm 2.5\n\
route 66\n\
russell 2000\n\
s & p 500\n\
s&p 500\n\
seven figures\n\
seven seas\n\
seven sisters\n\
six figures\n\
six pack\n\
square one\n\
standard & poor's 500\n\
stoxx 600\n\
stoxx europe 600\n\
ten commandments\n\
the one\n\
third party\n\
three dimensional\n\
three figures\n\
tier one\n\
topix 500\n\
triple zero\n\
twenty 20\n\
twenty first century\n\
twenty foot equivalent unit\n\
twenty foot equivalent units\n\
two dimensional\n\
two fold\n\
two sided\n\
two tone\n\
two way\n\
world war i\n\
world war ii\n\
world war one\n\
world war two\n\
year zero\n\
zero carbon\n\
zero emission\n\
zero emissions\n\
zero sum\n\
zero tolerance\n\
", Row::text));
    &ROWS
};

/// Words in `-ly` that are no adverbs. From `lexicon/en/nouns_in_ly.tsv`.
#[rustfmt::skip]
pub(crate) static NOUNS_IN_LY: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
anomaly\n\
assembly\n\
daily\n\
early\n\
elderly\n\
family\n\
hourly\n\
italy\n\
july\n\
monthly\n\
quarterly\n\
reply\n\
supply\n\
weekly\n\
yearly\n\
", Row::text));
    &ROWS
};

/// Prepositions of the time or place that may open a clause before its subject: `In 2019 the figure`. From `lexicon/en/opening_prepositions.tsv`.
#[rustfmt::skip]
pub(crate) static OPENING_PREPOSITIONS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
after\n\
among\n\
as\n\
at\n\
by\n\
during\n\
for\n\
from\n\
in\n\
of\n\
on\n\
since\n\
under\n\
with\n\
", Row::text));
    &ROWS
};

/// Plural scales that name an order of magnitude and no number: `millions of`. From `lexicon/en/orders.tsv`.
#[rustfmt::skip]
pub(crate) static ORDERS: &Table<(&str, i64)> = {
    static ROWS: Table<(&str, i64)> = Table::new(|| rows("\
billions\n\
crores\n\
dozens\n\
hundreds\n\
lakhs\n\
millions\n\
scores\n\
tens\n\
thousands\n\
trillions\n\
\t1000000000\n10000000\n12\n100\n100000\n1000000\n20\n10\n1000\n1000000000000\n\
", |r| (r.text(), r.number())));
    &ROWS
};

/// Words that take `over` for themselves, so that it bounds no number: verbs (`turned over £3m`); `true` for quarrels and sentences, where what they are about must follow (`jailed over £2m fraud`). From `lexicon/en/over_heads.tsv`.
#[rustfmt::skip]
pub(crate) static OVER_HEADS: &Table<(&str, bool)> = {
    static ROWS: Table<(&str, bool)> = Table::new(|| rows("\
accused\n\
anger\n\
arrested\n\
arrests\n\
battle\n\
clash\n\
convicted\n\
court\n\
custody\n\
dispute\n\
feud\n\
fight\n\
fury\n\
guilty\n\
hand\n\
handed\n\
handing\n\
hands\n\
investigated\n\
jail\n\
jailed\n\
jails\n\
lawsuit\n\
mulled\n\
mulling\n\
presided\n\
presides\n\
presiding\n\
prison\n\
probe\n\
protest\n\
protests\n\
quits\n\
row\n\
rows\n\
scattered\n\
sentenced\n\
spaced\n\
spread\n\
spreading\n\
spreads\n\
staggered\n\
sue\n\
sued\n\
sues\n\
suing\n\
suspended\n\
trial\n\
turn\n\
turned\n\
turning\n\
turns\n\
\tB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nA\nA\nA\nA\nB\nB\nB\nB\nB\nA\nA\nA\nA\nA\nB\nB\nB\nB\nB\nB\nB\nA\nB\nA\nA\nA\n\
A\nA\nB\nB\nB\nB\nB\nB\nA\nA\nA\nA\n\
", |r| (r.text(), r.one_of(&[false, true]))));
    &ROWS
};

/// Verbs of things that lie between two figures: `prices range from $10 to $20`. From `lexicon/en/range_verbs.tsv`.
#[rustfmt::skip]
pub(crate) static RANGE_VERBS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
cost\n\
costs\n\
priced\n\
prices\n\
range\n\
ranged\n\
ranges\n\
ranging\n\
sell\n\
sells\n\
varied\n\
varies\n\
vary\n\
varying\n\
", Row::text));
    &ROWS
};

/// Verbs behind which somebody's words begin: `the agency said output rose 5%`. From `lexicon/en/reporting_verbs.tsv`.
#[rustfmt::skip]
pub(crate) static REPORTING_VERBS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
announced\n\
believes\n\
calculated\n\
claimed\n\
confirmed\n\
estimated\n\
estimates\n\
expects\n\
indicated\n\
indicates\n\
means\n\
predicted\n\
reckon\n\
reckons\n\
revealed\n\
said\n\
says\n\
show\n\
showed\n\
shows\n\
suggest\n\
suggested\n\
suggests\n\
warned\n\
", Row::text));
    &ROWS
};

/// What the name of a road ends with, whole or shortened: `18 Corn Street`. From `lexicon/en/roads.tsv`.
#[rustfmt::skip]
pub(crate) static ROADS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
ave\n\
avenue\n\
boulevard\n\
drive\n\
lane\n\
rd\n\
road\n\
st\n\
street\n\
", Row::text));
    &ROWS
};

/// Words that multiply a number by a power of ten; `tight` ones are abbreviations that count only right behind digits. From `lexicon/en/scales.tsv`.
#[rustfmt::skip]
pub(crate) static SCALES: &Table<(&str, i32, bool)> = {
    static ROWS: Table<(&str, i32, bool)> = Table::new(|| rows("\
b\n\
billion\n\
billions\n\
bln\n\
bn\n\
cr\n\
crore\n\
crores\n\
g\n\
hundred\n\
k\n\
koti\n\
krore\n\
krores\n\
lac\n\
lacs\n\
lakh\n\
lakhs\n\
lkh\n\
lkhs\n\
m\n\
mil\n\
million\n\
millions\n\
mln\n\
mm\n\
mn\n\
quadrillion\n\
t\n\
thousand\n\
thousands\n\
tln\n\
tn\n\
trillion\n\
trillions\n\
trn\n\
\t9\n9\n9\n9\n9\n7\n7\n7\n9\n2\n3\n7\n7\n7\n5\n5\n5\n5\n5\n5\n6\n6\n6\n6\n6\n6\n6\n15\n12\n3\n3\n12\n12\n12\n12\n12\n\
\tB\nA\nA\nA\nA\nA\nA\nA\nB\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nB\nA\nA\nA\nB\nB\nA\nB\nA\nA\nA\nA\nA\nA\nA\n\
", |r| (r.text(), r.number() as i32, r.one_of(&[false, true]))));
    &ROWS
};

/// Words with a capital that open sentences and no names. From `lexicon/en/sentence_openers.tsv`.
#[rustfmt::skip]
pub(crate) static SENTENCE_OPENERS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
a\n\
after\n\
all\n\
an\n\
and\n\
as\n\
at\n\
but\n\
by\n\
for\n\
he\n\
if\n\
in\n\
it\n\
its\n\
on\n\
she\n\
that\n\
the\n\
they\n\
this\n\
we\n\
when\n\
while\n\
", Row::text));
    &ROWS
};

/// Words between a governor and its figure that change nothing for it: `employs just 40`, `reached an estimated $2bn`. From `lexicon/en/small_words.tsv`.
#[rustfmt::skip]
pub(crate) static SMALL_WORDS: &Table<(&str, bool)> = {
    static ROWS: Table<(&str, bool)> = Table::new(|| rows("\
a\n\
about\n\
additional\n\
all\n\
almost\n\
already\n\
also\n\
an\n\
another\n\
approximately\n\
around\n\
currently\n\
earlier\n\
estimated\n\
even\n\
extra\n\
further\n\
initial\n\
its\n\
just\n\
least\n\
mere\n\
more\n\
nearly\n\
not\n\
now\n\
only\n\
out\n\
previous\n\
roughly\n\
same\n\
some\n\
still\n\
than\n\
the\n\
their\n\
whopping\n\
\tB\nB\nA\nA\nB\nA\nA\nB\nB\nA\nB\nA\nA\nA\nB\nA\nB\nA\nA\nB\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\n\
", |r| (r.text(), r.one_of(&[false, true]))));
    &ROWS
};

/// Words that tell that pounds are money. From `lexicon/en/sterling_clues.tsv`.
#[rustfmt::skip]
pub(crate) static STERLING_CLUES: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
britain\n\
british\n\
england\n\
ftse\n\
london\n\
pence\n\
quid\n\
scotland\n\
sterling\n\
wales\n\
", Row::text));
    &ROWS
};

/// Verbs of change whose object is the sum that the figure tells: `the club lost £350,000`. From `lexicon/en/sum_verbs.tsv`.
#[rustfmt::skip]
pub(crate) static SUM_VERBS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
add\n\
added\n\
adds\n\
cost\n\
cut\n\
cuts\n\
gains\n\
lose\n\
loses\n\
losing\n\
lost\n\
raise\n\
raised\n\
raises\n\
raising\n\
shed\n\
", Row::text));
    &ROWS
};

/// Words before a length of time that make it say when and not how long: `after six weeks`. From `lexicon/en/time_frames_before.tsv`.
#[rustfmt::skip]
pub(crate) static TIME_FRAMES_BEFORE: &Table<(&str, bool)> = {
    static ROWS: Table<(&str, bool)> = Table::new(|| rows("\
after\n\
all\n\
any\n\
away\n\
before\n\
coming\n\
during\n\
each\n\
every\n\
first\n\
following\n\
for\n\
in\n\
last\n\
next\n\
other\n\
over\n\
past\n\
per\n\
preceding\n\
previous\n\
recent\n\
since\n\
some\n\
than\n\
the\n\
these\n\
this\n\
within\n\
\tB\nB\nB\nB\nB\nB\nB\nB\nA\nB\nB\nA\nA\nB\nB\nB\nA\nB\nB\nB\nB\nB\nB\nB\nA\nB\nB\nB\nA\n\
", |r| (r.text(), r.one_of(&[false, true]))));
    &ROWS
};

/// Words behind a length of time that make it say when and not how long: `five years ago`. From `lexicon/en/time_frames_behind.tsv`.
#[rustfmt::skip]
pub(crate) static TIME_FRAMES_BEHIND: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
after\n\
ago\n\
apart\n\
before\n\
earlier\n\
ended\n\
ending\n\
hence\n\
later\n\
old\n\
on\n\
since\n\
", Row::text));
    &ROWS
};

/// Lengths and points of time that are no thing counted. From `lexicon/en/time_lengths.tsv`.
#[rustfmt::skip]
pub(crate) static TIME_LENGTHS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
afternoon\n\
autumn\n\
century\n\
christmas\n\
day\n\
days\n\
decade\n\
easter\n\
end\n\
evening\n\
half\n\
hour\n\
month\n\
months\n\
morning\n\
night\n\
period\n\
quarter\n\
season\n\
session\n\
spring\n\
summer\n\
term\n\
time\n\
today\n\
week\n\
weekend\n\
weeks\n\
winter\n\
year\n\
years\n\
yesterday\n\
", Row::text));
    &ROWS
};

/// Nouns for a stretch or a point of time: with a preposition or a pointing word before them they say when. From `lexicon/en/time_nouns.tsv`.
#[rustfmt::skip]
pub(crate) static TIME_NOUNS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
afternoon\n\
autumn\n\
beginning\n\
century\n\
christmas\n\
close\n\
cycle\n\
dawn\n\
day\n\
days\n\
decade\n\
decades\n\
dusk\n\
easter\n\
end\n\
eve\n\
evening\n\
fiscal\n\
fortnight\n\
half\n\
holiday\n\
holidays\n\
hour\n\
hours\n\
lockdown\n\
lockdowns\n\
lunch\n\
lunchtime\n\
midday\n\
midnight\n\
minute\n\
minutes\n\
monsoon\n\
month\n\
months\n\
morning\n\
night\n\
nightfall\n\
nights\n\
noon\n\
outset\n\
pandemic\n\
period\n\
periods\n\
quarter\n\
ramadan\n\
season\n\
seasons\n\
semester\n\
semesters\n\
session\n\
sessions\n\
spring\n\
start\n\
summer\n\
teatime\n\
term\n\
time\n\
today\n\
trading\n\
week\n\
weekday\n\
weekdays\n\
weekend\n\
weekends\n\
weeks\n\
winter\n\
year\n\
years\n\
yesterday\n\
", Row::text));
    &ROWS
};

/// Words that say when without a date: adverbs, and phrases that another time may follow (`so far this season`). From `lexicon/en/time_phrases.tsv`.
#[rustfmt::skip]
pub(crate) static TIME_PHRASES: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
annual\n\
annualised\n\
annualized\n\
annually\n\
at dawn\n\
at lunchtime\n\
at midday\n\
at midnight\n\
at noon\n\
at present\n\
at the moment\n\
at the time\n\
at year end\n\
by lunchtime\n\
by nightfall\n\
by noon\n\
by teatime\n\
by year end\n\
currently\n\
last time\n\
monthly\n\
now\n\
nowadays\n\
overnight\n\
quarterly\n\
so far\n\
this time\n\
to date\n\
today\n\
tomorrow\n\
tonight\n\
weekly\n\
year to date\n\
yearly\n\
yesterday\n\
", Row::text));
    &ROWS
};

/// Prepositions before a time: `during the quarter`, `since 2019`. From `lexicon/en/time_prepositions.tsv`.
#[rustfmt::skip]
pub(crate) static TIME_PREPOSITIONS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
after\n\
at\n\
before\n\
between\n\
by\n\
during\n\
for\n\
from\n\
in\n\
on\n\
over\n\
since\n\
through\n\
throughout\n\
till\n\
to\n\
until\n\
within\n\
", Row::text));
    &ROWS
};

/// Words that say which time is meant: `last year`, `the third quarter`. From `lexicon/en/time_qualifiers.tsv`.
#[rustfmt::skip]
pub(crate) static TIME_QUALIFIERS: &Table<(&str, bool)> = {
    static ROWS: Table<(&str, bool)> = Table::new(|| rows("\
coming\n\
corresponding\n\
current\n\
early\n\
final\n\
financial\n\
first\n\
fiscal\n\
fourth\n\
full\n\
last\n\
late\n\
latest\n\
mid\n\
next\n\
past\n\
preceding\n\
previous\n\
prior\n\
same\n\
second\n\
third\n\
this\n\
whole\n\
\tA\nA\nA\nB\nA\nA\nB\nB\nB\nB\nB\nB\nA\nA\nB\nA\nA\nB\nA\nA\nB\nB\nB\nA\n\
", |r| (r.text(), r.one_of(&[false, true]))));
    &ROWS
};

/// Short names of time zones, in the case they are written in: `20.41 BST`. From `lexicon/en/time_zones.tsv`.
#[rustfmt::skip]
pub(crate) static TIME_ZONES: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
AEDT\n\
AEST\n\
BST\n\
CEST\n\
CET\n\
EAT\n\
EDT\n\
EST\n\
ET\n\
GMT\n\
HKT\n\
IST\n\
NZDT\n\
NZST\n\
PST\n\
PT\n\
SAST\n\
SGT\n\
UTC\n\
", Row::text));
    &ROWS
};

/// Words at the start of a phrase that do not tell it from another: `the net income` and `net income`. From `lexicon/en/uncompared.tsv`.
#[rustfmt::skip]
pub(crate) static UNCOMPARED: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
a\n\
an\n\
its\n\
of\n\
the\n\
their\n\
", Row::text));
    &ROWS
};

/// Units as they stand behind a number, with the code that is reported (UCUM where it has one) and the power of ten that leads to it. From `lexicon/en/units.tsv`.
#[rustfmt::skip]
pub(crate) static UNITS: &Table<(&str, Kind, &str, i32)> = {
    static ROWS: Table<(&str, Kind, &str, i32)> = Table::new(|| rows("\
%\n\
%age points\n\
acre\n\
acre feet\n\
acre-feet\n\
acre-foot\n\
acres\n\
ah\n\
amp\n\
amps\n\
bar\n\
barrel\n\
barrels\n\
basis point\n\
basis points\n\
bhp\n\
bit\n\
bits\n\
bits per second\n\
bp\n\
bps\n\
btu\n\
bushel\n\
bushels\n\
byte\n\
bytes\n\
c\n\
calorie\n\
calories\n\
carat\n\
carats\n\
cc\n\
celcius\n\
celsius\n\
centigrade\n\
centiliters\n\
centilitre\n\
centilitres\n\
centimeter\n\
centimeters\n\
centimetre\n\
centimetres\n\
centuries\n\
century\n\
cl\n\
cm\n\
cm3\n\
cm^3\n\
cms\n\
cm²\n\
cu ft\n\
cu in\n\
cu m\n\
cu yd\n\
cu. ft\n\
cubic centimeter\n\
cubic centimeters\n\
cubic centimetre\n\
cubic centimetres\n\
cubic feet\n\
cubic foot\n\
cubic inch\n\
cubic inches\n\
cubic kilometer\n\
cubic kilometers\n\
cubic kilometre\n\
cubic kilometres\n\
cubic meter\n\
cubic meters\n\
cubic metre\n\
cubic metres\n\
cubic mile\n\
cubic miles\n\
cubic yard\n\
cubic yards\n\
cup\n\
cups\n\
curies\n\
day\n\
days\n\
db\n\
decade\n\
decades\n\
decibel\n\
decibels\n\
decimetres\n\
deg\n\
deg c\n\
deg celsius\n\
deg f\n\
deg fahrenheit\n\
deg. c\n\
deg. f\n\
degree\n\
degree c\n\
degree celsius\n\
degree centigrade\n\
degree f\n\
degree fahrenheit\n\
degree kelvin\n\
degrees\n\
degrees c\n\
degrees celsius\n\
degrees centigrade\n\
degrees f\n\
degrees fahrenheit\n\
degrees kelvin\n\
dm\n\
dpi\n\
drachma\n\
ev\n\
exabytes\n\
exajoules\n\
f\n\
fahrenheit\n\
fathom\n\
fathoms\n\
feet\n\
feet per second\n\
fl oz\n\
fluid ounce\n\
fluid ounces\n\
fold\n\
foot\n\
foot pounds\n\
fps\n\
ft\n\
ft.\n\
furlong\n\
furlongs\n\
g\n\
g/km\n\
gal\n\
gallon\n\
gallons\n\
gb\n\
gbps\n\
gev\n\
ghz\n\
gig\n\
gigabits per second\n\
gigabyte\n\
gigabytes\n\
gigahertz\n\
gigajoules\n\
gigalitre\n\
gigalitres\n\
gigawatt\n\
gigawatt hour\n\
gigawatt hours\n\
gigawatts\n\
gigs\n\
gm\n\
gms\n\
gram\n\
gramme\n\
grammes\n\
grams\n\
gt\n\
gw\n\
gwh\n\
h\n\
ha\n\
hectare\n\
hectares\n\
hectolitres\n\
hertz\n\
horsepower\n\
hour\n\
hours\n\
hp\n\
hpa\n\
hr\n\
hrs\n\
hz\n\
in\n\
inch\n\
inches\n\
j\n\
joule\n\
joule second\n\
joules\n\
k\n\
kb\n\
kbps\n\
kcal\n\
kelvin\n\
kelvins\n\
kev\n\
kg\n\
kgs\n\
khz\n\
kilo\n\
kilobytes\n\
kilogram\n\
kilogramme\n\
kilogrammes\n\
kilograms\n\
kilojoules\n\
kiloliters\n\
kilolitre\n\
kilolitres\n\
kilometer\n\
kilometers\n\
kilometers per hour\n\
kilometre\n\
kilometres\n\
kilometres per hour\n\
kilos\n\
kilotonne\n\
kilotonnes\n\
kilowatt\n\
kilowatt hour\n\
kilowatt hours\n\
kilowatts\n\
kj\n\
kl\n\
km\n\
km per hour\n\
km/h\n\
km2\n\
km3\n\
km^2\n\
km^3\n\
kmh\n\
kmph\n\
kms\n\
km²\n\
km³\n\
knot\n\
knots\n\
knots per hour\n\
kpa\n\
kph\n\
kt\n\
kv\n\
kw\n\
kwh\n\
l\n\
lb\n\
lb ft\n\
lb ft of torque\n\
lb.\n\
lbs\n\
lbs.\n\
light year\n\
light years\n\
liter\n\
liters\n\
litre\n\
litres\n\
long ton\n\
long tons\n\
lumens\n\
lux\n\
m\n\
m/s\n\
m2\n\
m3\n\
m^2\n\
m^3\n\
mah\n\
mb\n\
mbps\n\
mcg\n\
megabits per second\n\
megabyte\n\
megabytes\n\
megahertz\n\
megajoules\n\
megaliters\n\
megalitre\n\
megalitres\n\
megapixel\n\
megapixels\n\
megatonnes\n\
megawatt\n\
megawatt hour\n\
megawatt hours\n\
megawatts\n\
meter\n\
meters\n\
meters per second\n\
metre\n\
metres\n\
metres per second\n\
metric ton\n\
metric tonnes\n\
metric tons\n\
mev\n\
mg\n\
mg/dl\n\
mg/l\n\
mhz\n\
mi\n\
microgram\n\
microgrammes\n\
micrograms\n\
micrograms per cubic meter\n\
micrograms per cubic metre\n\
micrometers\n\
micrometre\n\
micrometres\n\
micron\n\
microns\n\
mile\n\
miles\n\
miles per gallon\n\
miles per hour\n\
millibars\n\
milligram\n\
milligramme\n\
milligrammes\n\
milligrams\n\
milliliter\n\
milliliters\n\
millilitre\n\
millilitres\n\
millimeter\n\
millimeters\n\
millimetre\n\
millimetres\n\
millisecond\n\
milliseconds\n\
millisieverts\n\
min\n\
mins\n\
minute\n\
minutes\n\
mj\n\
ml\n\
mm\n\
mm hg\n\
mmhg\n\
mmol/l\n\
month\n\
months\n\
mp\n\
mpa\n\
mpg\n\
mph\n\
ms\n\
mt\n\
mw\n\
mwh\n\
m²\n\
m³\n\
nanometer\n\
nanometers\n\
nanometre\n\
nanometres\n\
nautical mile\n\
nautical miles\n\
newton\n\
newton meters\n\
newton metres\n\
newtons\n\
night\n\
nights\n\
nit\n\
nits\n\
nm\n\
nm of torque\n\
ohm\n\
ohms\n\
ounce\n\
ounces\n\
oz\n\
pa\n\
parsec\n\
parsecs\n\
parts per billion\n\
parts per million\n\
pascal\n\
pascals\n\
pb\n\
pc\n\
pct\n\
per cent\n\
per cent point\n\
per cent points\n\
percent\n\
percent point\n\
percent points\n\
percentage\n\
percentage point\n\
percentage points\n\
percents\n\
petabytes\n\
petajoules\n\
picometer\n\
picometers\n\
picometre\n\
picometres\n\
pint\n\
pints\n\
pixel\n\
pixels\n\
pm\n\
point\n\
points\n\
pound\n\
pound feet\n\
pounds\n\
pp\n\
ppb\n\
ppm\n\
pps\n\
ppt\n\
ppts\n\
ps\n\
psi\n\
pts\n\
qt\n\
quart\n\
quarts\n\
quintal\n\
quintals\n\
rad\n\
radians\n\
rpm\n\
s\n\
sec\n\
second\n\
seconds\n\
secs\n\
short ton\n\
short tons\n\
sieverts\n\
sq cm\n\
sq ft\n\
sq in\n\
sq km\n\
sq kms\n\
sq m\n\
sq mi\n\
sq miles\n\
sq yd\n\
sq. ft\n\
sq. ft.\n\
sq. in\n\
sq. km\n\
sq. m\n\
sqft\n\
sqm\n\
square centimeter\n\
square centimeters\n\
square centimetre\n\
square centimetres\n\
square feet\n\
square foot\n\
square inch\n\
square inches\n\
square kilometer\n\
square kilometers\n\
square kilometre\n\
square kilometres\n\
square meter\n\
square meters\n\
square metre\n\
square metres\n\
square mile\n\
square miles\n\
square millimeters\n\
square millimetres\n\
square yard\n\
square yards\n\
star\n\
stars\n\
stone\n\
t\n\
tablespoon\n\
tablespoons\n\
tb\n\
tbs\n\
tbsp\n\
tbsps\n\
teaspoon\n\
teaspoons\n\
terabyte\n\
terabytes\n\
terawatt hours\n\
terawatts\n\
tev\n\
times\n\
ton\n\
tonne\n\
tonnes\n\
tons\n\
tpd\n\
tsp\n\
tsps\n\
tw\n\
twh\n\
v\n\
volt\n\
volts\n\
w\n\
watt\n\
watt hours\n\
watts\n\
week\n\
weeks\n\
wh\n\
x\n\
yard\n\
yards\n\
yd\n\
yds\n\
year\n\
years\n\
yr\n\
yrs\n\
°\n\
°c\n\
°f\n\
µg\n\
µg/m3\n\
µg/m³\n\
µm\n\
μg\n\
μm\n\
‰\n\
′\n\
″\n\
℃\n\
℉\n\
％\n\
\tD\nE\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nE\nE\nB\nB\nB\nB\nE\nE\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nA\nA\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nA\nA\n\
B\nA\nA\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nC\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nA\nB\nB\nB\nB\nB\nB\nA\nA\nB\nB\nA\nA\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nA\nA\nB\nA\nA\nA\nA\nB\nB\nB\nB\nB\nB\nA\nA\nB\nB\nB\nB\nA\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nA\nA\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nD\nD\nD\nE\nE\nD\nE\nE\nD\nE\nE\nD\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nE\n\
E\nB\nB\nB\nE\nB\nB\nE\nE\nE\nB\nB\nE\nB\nB\nB\nB\nB\nB\nB\nB\nA\nA\nA\nA\nA\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nF\nF\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nC\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nA\nA\nB\nC\nB\nB\nB\nB\nA\nA\nA\nA\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nD\nB\nB\nB\nB\nD\n\
\t%\npp\n[acr_us]\nacre-feet\nacre-feet\nacre-feet\n[acr_us]\nA.h\nA\nA\nbar\n[bbl_us]\n[bbl_us]\nbp\nbp\nhp\nbit\nbit\n\
bit/s\nbp\nbp\n[Btu]\n[bu_us]\n[bu_us]\nBy\nBy\nCel\ncal\ncal\n[car_m]\n[car_m]\ncm3\nCel\nCel\nCel\ncL\ncL\ncL\ncm\ncm\n\
cm\ncm\na\na\ncL\ncm\ncm3\ncm3\ncm\ncm2\n[cft_i]\n[cin_i]\nm3\n[cyd_i]\n[cft_i]\ncm3\ncm3\ncm3\ncm3\n[cft_i]\n[cft_i]\n\
[cin_i]\n[cin_i]\nkm3\nkm3\nkm3\nkm3\nm3\nm3\nm3\nm3\n[cmi_us]\n[cmi_us]\n[cyd_i]\n[cyd_i]\n[cup_us]\n[cup_us]\nCi\nd\nd\n\
dB\na\na\ndB\ndB\ndm\ndeg\nCel\nCel\n[degF]\n[degF]\nCel\n[degF]\ndeg\nCel\nCel\nCel\n[degF]\n[degF]\nK\ndeg\nCel\nCel\n\
Cel\n[degF]\n[degF]\nK\ndm\ndpi\n[dr_av]\neV\nEBy\nEJ\n[degF]\n[degF]\n[fth_i]\n[fth_i]\nft\nft/s\n[foz_us]\n[foz_us]\n\
[foz_us]\n×\nft\nlb-ft\nfps\nft\nft\n[fur_us]\n[fur_us]\ng\ng/km\n[gal_us]\n[gal_us]\n[gal_us]\nGBy\nGbit/s\nGeV\nGHz\n\
GBy\nGbit/s\nGBy\nGBy\nGHz\nGJ\nL\nL\nGW\nGW.h\nGW.h\nGW\nGBy\ng\ng\ng\ng\ng\ng\nGt\nGW\nGW.h\nh\nha\nha\nha\nhL\nHz\nhp\n\
h\nh\nhp\nhPa\nh\nh\nHz\nin\nin\nin\nJ\nJ\nJ.s\nJ\nK\nkBy\nkbit/s\nkcal\nK\nK\nkeV\nkg\nkg\nkHz\nkg\nkBy\nkg\nkg\nkg\nkg\n\
kJ\nL\nL\nL\nkm\nkm\nkm/h\nkm\nkm\nkm/h\nkg\nkt\nkt\nkW\nkW.h\nkW.h\nkW\nkJ\nL\nkm\nkm/h\nkm/h\nkm2\nkm3\nkm2\nkm3\nkm/h\n\
km/h\nkm\nkm2\nkm3\n[kn_i]\n[kn_i]\n[kn_i]\nkPa\nkm/h\nkt\nkV\nkW\nkW.h\nL\nlb\nlb-ft\nlb-ft\nlb\nlb\nlb\n[ly]\n[ly]\nL\n\
L\nL\nL\n[lton_av]\n[lton_av]\nlm\nlx\nm\nm/s\nm2\nm3\nm2\nm3\nmA.h\nMBy\nMbit/s\nug\nMbit/s\nMBy\nMBy\nMHz\nMJ\nL\nL\nL\n\
px\npx\nMt\nMW\nMW.h\nMW.h\nMW\nm\nm\nm/s\nm\nm\nm/s\nt\nt\nt\nMeV\nmg\nmg/dL\nmg/L\nMHz\nmi\nug\nug\nug\nug/m3\nug/m3\n\
um\num\num\num\num\nmi\nmi\nmpg\nmph\nmbar\nmg\nmg\nmg\nmg\nmL\nmL\nmL\nmL\nmm\nmm\nmm\nmm\nms\nms\nmSv\nmin\nmin\nmin\n\
min\nMJ\nmL\nmm\nmm[Hg]\nmm[Hg]\nmmol/L\nmo\nmo\npx\nMPa\nmpg\nmph\nms\nt\nMW\nMW.h\nm2\nm3\nnm\nnm\nnm\nnm\n[nmi_i]\n\
[nmi_i]\nN\nN.m\nN.m\nN\nd\nd\nnit\nnit\nnm\nN.m\nOhm\nOhm\noz\noz\noz\nPa\npc\npc\n[ppb]\n[ppm]\nPa\nPa\nPBy\n%\n%\n%\n\
pp\npp\n%\npp\npp\n%\npp\npp\n%\nPBy\nPJ\npm\npm\npm\npm\n[pt_us]\n[pt_us]\npx\npx\npm\npoint\npoint\nlb\nlb-ft\nlb\npp\n\
[ppb]\n[ppm]\npp\npp\npp\nPS\n[psi]\npoint\n[qt_us]\n[qt_us]\n[qt_us]\nq\nq\nrad\nrad\n{rpm}\ns\ns\ns\ns\ns\n[ston_av]\n\
[ston_av]\nSv\ncm2\nft2\n[sin_i]\nkm2\nkm2\nm2\nmi2\nmi2\n[syd_i]\nft2\nft2\n[sin_i]\nkm2\nm2\nft2\nm2\ncm2\ncm2\ncm2\n\
cm2\nft2\nft2\n[sin_i]\n[sin_i]\nkm2\nkm2\nkm2\nkm2\nm2\nm2\nm2\nm2\nmi2\nmi2\nmm2\nmm2\n[syd_i]\n[syd_i]\n\n\n\
[stone_av]\nt\n[tbs_us]\n[tbs_us]\nTBy\n[tbs_us]\n[tbs_us]\n[tbs_us]\n[tsp_us]\n[tsp_us]\nTBy\nTBy\nTW.h\nTW\nTeV\n×\nt\n\
t\nt\nt\nt/d\n[tsp_us]\n[tsp_us]\nTW\nTW.h\nV\nV\nV\nW\nW\nW.h\nW\nwk\nwk\nW.h\n×\n[yd_i]\n[yd_i]\n[yd_i]\n[yd_i]\na\na\n\
a\na\ndeg\nCel\n[degF]\nug\nug/m3\nug/m3\num\nug\num\n‰\nft\nin\nCel\n[degF]\n%\n\
\t0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n0\n2\n2\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n1\n1\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n9\n9\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n3\n\
3\n3\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n3\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n6\n6\n6\n6\n6\n0\n0\n0\n0\n0\n\
0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n6\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n\
0\n0\n0\n0\n0\n0\n0\n0\n\
", |r| (r.text(), r.one_of(&[Kind::Duration, Kind::Measure, Kind::Multiple, Kind::Percent, Kind::Points, Kind::Score]), r.text(), r.number() as i32)));
    &ROWS
};

/// Verbs with `up` or `down`: `true` where that says a direction (`closed up`), `false` where it belongs to the verb (`made up`). From `lexicon/en/up_down_verbs.tsv`.
#[rustfmt::skip]
pub(crate) static UP_DOWN_VERBS: &Table<(&str, bool)> = {
    static ROWS: Table<(&str, bool)> = Table::new(|| rows("\
cleaned\n\
climbed\n\
close\n\
closed\n\
closes\n\
edged\n\
ended\n\
finished\n\
go\n\
goes\n\
going\n\
gone\n\
inched\n\
made\n\
make\n\
makes\n\
making\n\
moved\n\
opened\n\
picked\n\
put\n\
set\n\
shot\n\
signed\n\
taken\n\
ticked\n\
took\n\
traded\n\
trading\n\
went\n\
\tA\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nA\nA\nA\nA\nB\nB\nA\nA\nA\nB\nA\nA\nB\nA\nB\nB\nB\n\
", |r| (r.text(), r.one_of(&[false, true]))));
    &ROWS
};

/// What companies and loans are valued against: `31 times earnings`. From `lexicon/en/valuations.tsv`.
#[rustfmt::skip]
pub(crate) static VALUATIONS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
book\n\
earnings\n\
ebitda\n\
forward\n\
profits\n\
revenue\n\
revenues\n\
salary\n\
sales\n\
trailing\n\
", Row::text));
    &ROWS
};

/// Forms of the verbs that press text uses with figures; `true` where the form is as often a noun or an adjective. From `lexicon/en/verbs.tsv`.
#[rustfmt::skip]
pub(crate) static VERBS: &Table<(&str, bool)> = {
    static ROWS: Table<(&str, bool)> = Table::new(|| rows("\
accept\n\
accepted\n\
accepting\n\
accepts\n\
account\n\
accounted\n\
accounting\n\
accounts\n\
accuse\n\
accused\n\
accuses\n\
accusing\n\
achieve\n\
achieved\n\
achieves\n\
achieving\n\
acquire\n\
acquired\n\
acquires\n\
acquiring\n\
act\n\
acted\n\
acting\n\
acts\n\
add\n\
added\n\
adding\n\
adds\n\
adjust\n\
adjusted\n\
adjusting\n\
adjusts\n\
admit\n\
admits\n\
admitted\n\
admitting\n\
advance\n\
advanced\n\
advances\n\
advancing\n\
affect\n\
affected\n\
affecting\n\
affects\n\
agree\n\
agreed\n\
agrees\n\
agreing\n\
aim\n\
aimed\n\
aiming\n\
aims\n\
air\n\
aired\n\
airing\n\
airs\n\
allege\n\
alleged\n\
alleges\n\
alleging\n\
allocate\n\
allocated\n\
allocates\n\
allocating\n\
allow\n\
allowed\n\
allowing\n\
allows\n\
am\n\
amount\n\
amounted\n\
amounting\n\
amounts\n\
analyse\n\
analysed\n\
analyses\n\
analysing\n\
analyze\n\
analyzed\n\
analyzes\n\
analyzing\n\
announce\n\
announced\n\
announces\n\
announcing\n\
answer\n\
answered\n\
answering\n\
answers\n\
appeal\n\
appealed\n\
appealing\n\
appeals\n\
appear\n\
appeared\n\
appearing\n\
appears\n\
applied\n\
applies\n\
apply\n\
applying\n\
appoint\n\
appointed\n\
appointing\n\
appoints\n\
approve\n\
approved\n\
approves\n\
approving\n\
are\n\
argue\n\
argued\n\
argues\n\
arguing\n\
arrest\n\
arrested\n\
arresting\n\
arrests\n\
arrive\n\
arrived\n\
arrives\n\
arriving\n\
ask\n\
asked\n\
asking\n\
asks\n\
assess\n\
assessed\n\
assesses\n\
assessing\n\
assume\n\
assumed\n\
assumes\n\
assuming\n\
ate\n\
attack\n\
attacked\n\
attacking\n\
attacks\n\
attend\n\
attended\n\
attending\n\
attends\n\
attract\n\
attracted\n\
attracting\n\
attracts\n\
attribute\n\
attributed\n\
attributes\n\
attributing\n\
auction\n\
auctioned\n\
auctioning\n\
auctions\n\
average\n\
averaged\n\
averages\n\
averaging\n\
award\n\
awarded\n\
awarding\n\
awards\n\
back\n\
backed\n\
backing\n\
backs\n\
bag\n\
bagged\n\
bagging\n\
bags\n\
bake\n\
baked\n\
bakes\n\
baking\n\
ban\n\
banned\n\
banning\n\
bans\n\
base\n\
based\n\
bases\n\
basing\n\
battle\n\
battled\n\
battles\n\
battling\n\
be\n\
bear\n\
bears\n\
beat\n\
beaten\n\
beats\n\
became\n\
become\n\
becomes\n\
been\n\
began\n\
begin\n\
begins\n\
begun\n\
being\n\
believe\n\
believed\n\
believes\n\
believing\n\
belong\n\
belonged\n\
belonging\n\
belongs\n\
benefit\n\
benefited\n\
benefiting\n\
benefits\n\
berth\n\
berthed\n\
berthing\n\
berths\n\
bid\n\
bids\n\
blame\n\
blamed\n\
blames\n\
blaming\n\
block\n\
blocked\n\
blocking\n\
blocks\n\
boast\n\
boasted\n\
boasting\n\
boasts\n\
boost\n\
boosted\n\
boosting\n\
boosts\n\
bore\n\
borne\n\
borrow\n\
borrowed\n\
borrowing\n\
borrows\n\
bought\n\
bounce\n\
bounced\n\
bounces\n\
bouncing\n\
breach\n\
breached\n\
breaches\n\
breaching\n\
break\n\
breaks\n\
breed\n\
breeded\n\
breeding\n\
breeds\n\
brew\n\
brewed\n\
brewing\n\
brews\n\
bring\n\
bringing\n\
brings\n\
broadcast\n\
broke\n\
broken\n\
brought\n\
build\n\
building\n\
builds\n\
built\n\
buy\n\
buying\n\
buys\n\
call\n\
called\n\
calling\n\
calls\n\
calve\n\
calved\n\
calving\n\
came\n\
can\n\
cancel\n\
canceled\n\
canceling\n\
cancels\n\
capture\n\
captured\n\
captures\n\
capturing\n\
carried\n\
carries\n\
carry\n\
carrying\n\
catch\n\
catches\n\
cater\n\
catered\n\
catering\n\
caters\n\
caught\n\
cause\n\
caused\n\
causes\n\
causing\n\
celebrate\n\
celebrated\n\
celebrates\n\
celebrating\n\
change\n\
changed\n\
changes\n\
changing\n\
charge\n\
charged\n\
charges\n\
charging\n\
check\n\
checked\n\
checking\n\
checks\n\
choose\n\
chooses\n\
chose\n\
chosen\n\
claim\n\
claimed\n\
claiming\n\
claims\n\
clear\n\
cleared\n\
clearing\n\
clears\n\
climb\n\
climbed\n\
climbing\n\
climbs\n\
clinch\n\
clinched\n\
clinches\n\
clinching\n\
clock\n\
clocked\n\
clocking\n\
clocks\n\
close\n\
closed\n\
closes\n\
closing\n\
collapse\n\
collapsed\n\
collapses\n\
collapsing\n\
collect\n\
collected\n\
collecting\n\
collects\n\
combine\n\
combined\n\
combines\n\
combining\n\
come\n\
comes\n\
coming\n\
comment\n\
commented\n\
commenting\n\
comments\n\
commit\n\
commits\n\
committed\n\
committing\n\
compare\n\
compared\n\
compares\n\
comparing\n\
compete\n\
competed\n\
competes\n\
competing\n\
complain\n\
complained\n\
complaining\n\
complains\n\
complete\n\
completed\n\
completes\n\
completing\n\
comprise\n\
comprised\n\
comprises\n\
comprising\n\
concern\n\
concerned\n\
concerning\n\
concerns\n\
conclude\n\
concluded\n\
concludes\n\
concluding\n\
confirm\n\
confirmed\n\
confirming\n\
confirms\n\
connect\n\
connected\n\
connecting\n\
connects\n\
consider\n\
considered\n\
considering\n\
considers\n\
consist\n\
consisted\n\
consisting\n\
consists\n\
consume\n\
consumed\n\
consumes\n\
consuming\n\
contain\n\
contained\n\
containing\n\
contains\n\
continue\n\
continued\n\
continues\n\
continuing\n\
contract\n\
contracted\n\
contracting\n\
contracts\n\
contribute\n\
contributed\n\
contributes\n\
contributing\n\
control\n\
controlled\n\
controlling\n\
controls\n\
convert\n\
converted\n\
converting\n\
converts\n\
convict\n\
convicted\n\
convicting\n\
convicts\n\
cook\n\
cooked\n\
cooking\n\
cooks\n\
cool\n\
cooled\n\
cooling\n\
cools\n\
cope\n\
coped\n\
copes\n\
coping\n\
cost\n\
costing\n\
costs\n\
could\n\
count\n\
counted\n\
counting\n\
counts\n\
cover\n\
covered\n\
covering\n\
covers\n\
crash\n\
crashed\n\
crashes\n\
crashing\n\
create\n\
created\n\
creates\n\
creating\n\
cross\n\
crossed\n\
crosses\n\
crossing\n\
cruise\n\
cruised\n\
cruises\n\
cruising\n\
cut\n\
cuts\n\
cutting\n\
cycle\n\
cycled\n\
cycles\n\
cycling\n\
damage\n\
damaged\n\
damages\n\
damaging\n\
deal\n\
dealed\n\
dealing\n\
deals\n\
debut\n\
debuted\n\
debuting\n\
debuts\n\
decide\n\
decided\n\
decides\n\
deciding\n\
declare\n\
declared\n\
declares\n\
declaring\n\
decline\n\
declined\n\
declines\n\
declining\n\
decrease\n\
decreased\n\
decreases\n\
decreasing\n\
defeat\n\
defeated\n\
defeating\n\
defeats\n\
defend\n\
defended\n\
defending\n\
defends\n\
delay\n\
delayed\n\
delaying\n\
delays\n\
deliver\n\
delivered\n\
delivering\n\
delivers\n\
demand\n\
demanded\n\
demanding\n\
demands\n\
denied\n\
denies\n\
deny\n\
denying\n\
depend\n\
depended\n\
depending\n\
depends\n\
deplete\n\
depleted\n\
depletes\n\
depleting\n\
deposit\n\
deposited\n\
depositing\n\
deposits\n\
describe\n\
described\n\
describes\n\
describing\n\
design\n\
designed\n\
designing\n\
designs\n\
destroy\n\
destroyed\n\
destroying\n\
destroys\n\
detect\n\
detected\n\
detecting\n\
detects\n\
determine\n\
determined\n\
determines\n\
determining\n\
develop\n\
developed\n\
developing\n\
develops\n\
did\n\
die\n\
died\n\
dies\n\
dip\n\
dipped\n\
dipping\n\
dips\n\
disappear\n\
disappeared\n\
disappearing\n\
disappears\n\
discharge\n\
discharged\n\
discharges\n\
discharging\n\
disclose\n\
disclosed\n\
discloses\n\
disclosing\n\
discover\n\
discovered\n\
discovering\n\
discovers\n\
dismiss\n\
dismissed\n\
dismisses\n\
dismissing\n\
displace\n\
displaced\n\
displaces\n\
displacing\n\
display\n\
displayed\n\
displaying\n\
displays\n\
divert\n\
diverted\n\
diverting\n\
diverts\n\
divide\n\
divided\n\
divides\n\
dividing\n\
do\n\
dock\n\
docked\n\
docking\n\
docks\n\
does\n\
doing\n\
donate\n\
donated\n\
donates\n\
donating\n\
done\n\
double\n\
doubled\n\
doubles\n\
doubling\n\
downgraded\n\
download\n\
downloaded\n\
downloading\n\
downloads\n\
drain\n\
drained\n\
draining\n\
drains\n\
draw\n\
drawn\n\
draws\n\
drew\n\
dried\n\
dries\n\
drink\n\
drinked\n\
drinking\n\
drinks\n\
drive\n\
driven\n\
drives\n\
drop\n\
dropped\n\
dropping\n\
drops\n\
drove\n\
dry\n\
drying\n\
dying\n\
earmark\n\
earmarked\n\
earmarking\n\
earmarks\n\
earn\n\
earned\n\
earning\n\
earns\n\
ease\n\
eased\n\
eases\n\
easing\n\
eat\n\
eaten\n\
eats\n\
edge\n\
edged\n\
edges\n\
edging\n\
elect\n\
elected\n\
electing\n\
elects\n\
eliminate\n\
eliminated\n\
eliminates\n\
eliminating\n\
emerge\n\
emerged\n\
emerges\n\
emerging\n\
employ\n\
employed\n\
employing\n\
employs\n\
enable\n\
enabled\n\
enables\n\
enabling\n\
encourage\n\
encouraged\n\
encourages\n\
encouraging\n\
end\n\
ended\n\
ending\n\
ends\n\
enjoy\n\
enjoyed\n\
enjoying\n\
enjoys\n\
enrol\n\
enroll\n\
enrolled\n\
enrolling\n\
enrolls\n\
enrols\n\
ensure\n\
ensured\n\
ensures\n\
ensuring\n\
enter\n\
entered\n\
entering\n\
enters\n\
equal\n\
equaled\n\
equaling\n\
equals\n\
escape\n\
escaped\n\
escapes\n\
escaping\n\
establish\n\
established\n\
establishes\n\
establishing\n\
estimate\n\
estimated\n\
estimates\n\
estimating\n\
evacuate\n\
evacuated\n\
evacuates\n\
evacuating\n\
examine\n\
examined\n\
examines\n\
examining\n\
exceed\n\
exceeded\n\
exceeding\n\
exceeds\n\
exchange\n\
exchanged\n\
exchanges\n\
exchanging\n\
exclude\n\
excluded\n\
excludes\n\
excluding\n\
exist\n\
existed\n\
existing\n\
exists\n\
expand\n\
expanded\n\
expanding\n\
expands\n\
expect\n\
expected\n\
expecting\n\
expects\n\
expire\n\
expired\n\
expires\n\
expiring\n\
explain\n\
explained\n\
explaining\n\
explains\n\
export\n\
exported\n\
exporting\n\
exports\n\
expose\n\
exposed\n\
exposes\n\
exposing\n\
express\n\
expressed\n\
expresses\n\
expressing\n\
extend\n\
extended\n\
extending\n\
extends\n\
face\n\
faced\n\
faces\n\
facing\n\
fail\n\
failed\n\
failing\n\
fails\n\
fall\n\
fallen\n\
falling\n\
falls\n\
favor\n\
favored\n\
favoring\n\
favors\n\
favour\n\
favoured\n\
favouring\n\
favours\n\
feature\n\
featured\n\
features\n\
featuring\n\
fed\n\
feed\n\
feeds\n\
feel\n\
feels\n\
fell\n\
felt\n\
ferment\n\
fermented\n\
fermenting\n\
ferments\n\
ferried\n\
ferries\n\
ferry\n\
ferrying\n\
fetch\n\
fetched\n\
fetches\n\
fetching\n\
field\n\
fielded\n\
fielding\n\
fields\n\
fight\n\
fights\n\
file\n\
filed\n\
files\n\
filing\n\
fill\n\
filled\n\
filling\n\
fills\n\
find\n\
finding\n\
finds\n\
finish\n\
finished\n\
finishes\n\
finishing\n\
fire\n\
fired\n\
fires\n\
firing\n\
fit\n\
fits\n\
fitted\n\
fitting\n\
fix\n\
fixed\n\
fixes\n\
fixing\n\
flatten\n\
flattened\n\
flattening\n\
flattens\n\
fledge\n\
fledged\n\
fledges\n\
fledging\n\
flew\n\
flies\n\
flood\n\
flooded\n\
flooding\n\
floods\n\
flow\n\
flowed\n\
flowing\n\
flown\n\
flows\n\
fly\n\
focus\n\
focused\n\
focuses\n\
focusing\n\
follow\n\
followed\n\
following\n\
follows\n\
force\n\
forced\n\
forces\n\
forcing\n\
forecast\n\
forecasts\n\
fought\n\
found\n\
founded\n\
founding\n\
founds\n\
freeze\n\
freezed\n\
freezes\n\
freezing\n\
fund\n\
funded\n\
funding\n\
funds\n\
gain\n\
gained\n\
gaining\n\
gains\n\
gather\n\
gathered\n\
gathering\n\
gathers\n\
gave\n\
generate\n\
generated\n\
generates\n\
generating\n\
get\n\
gets\n\
getting\n\
give\n\
given\n\
gives\n\
giving\n\
go\n\
goes\n\
going\n\
gone\n\
got\n\
gotten\n\
grade\n\
graded\n\
grades\n\
grading\n\
grant\n\
granted\n\
granting\n\
grants\n\
graze\n\
grazed\n\
grazes\n\
grazing\n\
greet\n\
greeted\n\
greeting\n\
greets\n\
grew\n\
gross\n\
grossed\n\
grosses\n\
grossing\n\
grow\n\
growing\n\
grown\n\
grows\n\
guide\n\
guided\n\
guides\n\
guiding\n\
had\n\
halt\n\
halted\n\
halting\n\
halts\n\
halve\n\
halved\n\
halves\n\
halving\n\
handle\n\
handled\n\
handles\n\
handling\n\
hang\n\
hanged\n\
hanging\n\
hangs\n\
happen\n\
happened\n\
happening\n\
happens\n\
harvest\n\
harvested\n\
harvesting\n\
harvests\n\
has\n\
hatch\n\
hatched\n\
hatches\n\
hatching\n\
have\n\
having\n\
head\n\
headed\n\
heading\n\
heads\n\
heal\n\
healed\n\
healing\n\
heals\n\
hear\n\
heard\n\
hears\n\
held\n\
help\n\
helped\n\
helping\n\
helps\n\
hike\n\
hiked\n\
hikes\n\
hiking\n\
hire\n\
hired\n\
hires\n\
hiring\n\
hit\n\
hits\n\
hitting\n\
hold\n\
holding\n\
holds\n\
hope\n\
hoped\n\
hopes\n\
hoping\n\
host\n\
hosted\n\
hosting\n\
hosts\n\
house\n\
housed\n\
houses\n\
housing\n\
hurt\n\
identified\n\
identifies\n\
identify\n\
identifying\n\
impact\n\
impacted\n\
impacting\n\
impacts\n\
implement\n\
implemented\n\
implementing\n\
implements\n\
import\n\
imported\n\
importing\n\
imports\n\
impose\n\
imposed\n\
imposes\n\
imposing\n\
improve\n\
improved\n\
improves\n\
improving\n\
inch\n\
inched\n\
inches\n\
inching\n\
include\n\
included\n\
includes\n\
including\n\
increase\n\
increased\n\
increases\n\
increasing\n\
indicate\n\
indicated\n\
indicates\n\
indicating\n\
infect\n\
infected\n\
infecting\n\
infects\n\
inform\n\
informed\n\
informing\n\
informs\n\
inherit\n\
inherited\n\
inheriting\n\
inherits\n\
inject\n\
injected\n\
injecting\n\
injects\n\
injure\n\
injured\n\
injures\n\
injuring\n\
insist\n\
insisted\n\
insisting\n\
insists\n\
inspect\n\
inspected\n\
inspecting\n\
inspects\n\
install\n\
installed\n\
installing\n\
installs\n\
intend\n\
intended\n\
intending\n\
intends\n\
introduce\n\
introduced\n\
introduces\n\
introducing\n\
invest\n\
invested\n\
investigate\n\
investigated\n\
investigates\n\
investigating\n\
investing\n\
invests\n\
invite\n\
invited\n\
invites\n\
inviting\n\
invoice\n\
invoiced\n\
invoices\n\
invoicing\n\
involve\n\
involved\n\
involves\n\
involving\n\
is\n\
issue\n\
issued\n\
issues\n\
issuing\n\
jail\n\
jailed\n\
jailing\n\
jails\n\
join\n\
joined\n\
joining\n\
joins\n\
jump\n\
jumped\n\
jumping\n\
jumps\n\
justified\n\
justifies\n\
justify\n\
justifying\n\
keep\n\
keeping\n\
keeps\n\
kept\n\
kill\n\
killed\n\
killing\n\
kills\n\
knew\n\
know\n\
known\n\
knows\n\
label\n\
labeled\n\
labeling\n\
labels\n\
lack\n\
lacked\n\
lacking\n\
lacks\n\
land\n\
landed\n\
landing\n\
lands\n\
last\n\
lasted\n\
lasting\n\
lasts\n\
launch\n\
launched\n\
launches\n\
launching\n\
lead\n\
leading\n\
leads\n\
leak\n\
leaks\n\
leap\n\
leaped\n\
leaping\n\
leaps\n\
learn\n\
learned\n\
learning\n\
learns\n\
lease\n\
leased\n\
leases\n\
leasing\n\
leave\n\
leaves\n\
leaving\n\
led\n\
left\n\
lend\n\
lending\n\
lends\n\
lent\n\
let\n\
lets\n\
levied\n\
levies\n\
levy\n\
levying\n\
license\n\
licensed\n\
licenses\n\
licensing\n\
lie\n\
lies\n\
lift\n\
lifted\n\
lifting\n\
lifts\n\
like\n\
liked\n\
likes\n\
liking\n\
limit\n\
limited\n\
limiting\n\
limits\n\
link\n\
linked\n\
linking\n\
links\n\
liquidate\n\
liquidated\n\
liquidates\n\
liquidating\n\
list\n\
listed\n\
listing\n\
lists\n\
live\n\
lived\n\
lives\n\
living\n\
load\n\
loaded\n\
loading\n\
loads\n\
lodge\n\
lodged\n\
lodges\n\
lodging\n\
log\n\
logged\n\
logging\n\
logs\n\
look\n\
looked\n\
looking\n\
looks\n\
lose\n\
loses\n\
losing\n\
lost\n\
lower\n\
lowered\n\
lowering\n\
lowers\n\
made\n\
maintain\n\
maintained\n\
maintaining\n\
maintains\n\
make\n\
makes\n\
making\n\
manage\n\
managed\n\
manages\n\
managing\n\
manufacture\n\
manufactured\n\
manufactures\n\
manufacturing\n\
mark\n\
marked\n\
market\n\
marketed\n\
marketing\n\
markets\n\
marking\n\
marks\n\
match\n\
matched\n\
matches\n\
matching\n\
may\n\
mean\n\
means\n\
meant\n\
measure\n\
measured\n\
measures\n\
measuring\n\
meet\n\
meeting\n\
meets\n\
melt\n\
melted\n\
melting\n\
melts\n\
merge\n\
merged\n\
merges\n\
merging\n\
met\n\
might\n\
migrate\n\
migrated\n\
migrates\n\
migrating\n\
miss\n\
missed\n\
misses\n\
missing\n\
moor\n\
moored\n\
mooring\n\
moors\n\
mount\n\
mounted\n\
mounting\n\
mounts\n\
move\n\
moved\n\
moves\n\
moving\n\
must\n\
narrow\n\
narrowed\n\
narrowing\n\
narrows\n\
near\n\
neared\n\
nearing\n\
nears\n\
need\n\
needed\n\
needing\n\
needs\n\
net\n\
nets\n\
netted\n\
netting\n\
notch\n\
notched\n\
notches\n\
notching\n\
note\n\
noted\n\
notes\n\
noting\n\
nudge\n\
nudged\n\
nudges\n\
nudging\n\
number\n\
numbered\n\
numbering\n\
numbers\n\
observe\n\
observed\n\
observes\n\
observing\n\
obtain\n\
obtained\n\
obtaining\n\
obtains\n\
occupied\n\
occupies\n\
occupy\n\
occupying\n\
occur\n\
occurred\n\
occurring\n\
occurs\n\
offer\n\
offered\n\
offering\n\
offers\n\
offset\n\
offseted\n\
offseting\n\
offsets\n\
open\n\
opened\n\
opening\n\
opens\n\
operate\n\
operated\n\
operates\n\
operating\n\
order\n\
ordered\n\
ordering\n\
orders\n\
outline\n\
outlined\n\
outlines\n\
outlining\n\
outnumber\n\
outnumbered\n\
outnumbering\n\
outnumbers\n\
outpace\n\
outpaced\n\
outpaces\n\
outpacing\n\
outperform\n\
outperformed\n\
outperforming\n\
outperforms\n\
outsell\n\
outsold\n\
overflow\n\
overflowed\n\
overflowing\n\
overflows\n\
oversee\n\
overseed\n\
oversees\n\
overseing\n\
overtake\n\
overtaken\n\
overtakes\n\
overtook\n\
overturn\n\
overturned\n\
overturning\n\
overturns\n\
own\n\
owned\n\
owning\n\
owns\n\
pack\n\
packed\n\
packing\n\
packs\n\
paddle\n\
paddled\n\
paddles\n\
paddling\n\
paid\n\
park\n\
parked\n\
parking\n\
parks\n\
participate\n\
participated\n\
participates\n\
participating\n\
pass\n\
passed\n\
passes\n\
passing\n\
pay\n\
paying\n\
pays\n\
peak\n\
peaked\n\
peaking\n\
peaks\n\
penalise\n\
penalised\n\
penalises\n\
penalising\n\
perform\n\
performed\n\
performing\n\
performs\n\
pick\n\
picked\n\
picking\n\
picks\n\
place\n\
placed\n\
places\n\
placing\n\
plan\n\
planned\n\
planning\n\
plans\n\
plant\n\
planted\n\
planting\n\
plants\n\
play\n\
played\n\
playing\n\
plays\n\
plead\n\
pleaded\n\
pleading\n\
pleads\n\
pledge\n\
pledged\n\
pledges\n\
pledging\n\
plummet\n\
plummeted\n\
plummeting\n\
plummets\n\
plunge\n\
plunged\n\
plunges\n\
plunging\n\
point\n\
pointed\n\
pointing\n\
points\n\
poll\n\
polled\n\
polling\n\
polls\n\
position\n\
positioned\n\
positioning\n\
positions\n\
post\n\
posted\n\
posting\n\
postpone\n\
postponed\n\
postpones\n\
postponing\n\
posts\n\
pour\n\
poured\n\
pouring\n\
pours\n\
predict\n\
predicted\n\
predicting\n\
predicts\n\
prefer\n\
preferred\n\
preferring\n\
prefers\n\
prepare\n\
prepared\n\
prepares\n\
preparing\n\
present\n\
presented\n\
presenting\n\
presents\n\
prevent\n\
prevented\n\
preventing\n\
prevents\n\
price\n\
priced\n\
prices\n\
pricing\n\
print\n\
printed\n\
printing\n\
prints\n\
process\n\
processed\n\
processes\n\
processing\n\
produce\n\
produced\n\
produces\n\
producing\n\
project\n\
projected\n\
projecting\n\
projects\n\
promise\n\
promised\n\
promises\n\
promising\n\
promote\n\
promoted\n\
promotes\n\
promoting\n\
propose\n\
proposed\n\
proposes\n\
proposing\n\
prosecute\n\
prosecuted\n\
prosecutes\n\
prosecuting\n\
protect\n\
protected\n\
protecting\n\
protects\n\
prove\n\
proved\n\
proves\n\
provide\n\
provided\n\
provides\n\
providing\n\
proving\n\
publish\n\
published\n\
publishes\n\
publishing\n\
pull\n\
pulled\n\
pulling\n\
pulls\n\
pump\n\
pumped\n\
pumping\n\
pumps\n\
purchase\n\
purchased\n\
purchases\n\
purchasing\n\
push\n\
pushed\n\
pushes\n\
pushing\n\
put\n\
puts\n\
putting\n\
quadruple\n\
quadrupled\n\
quadruples\n\
quadrupling\n\
qualified\n\
qualifies\n\
qualify\n\
qualifying\n\
question\n\
questioned\n\
questioning\n\
questions\n\
quit\n\
quits\n\
rack\n\
racked\n\
racking\n\
racks\n\
raise\n\
raised\n\
raises\n\
raising\n\
rake\n\
raked\n\
rakes\n\
raking\n\
rallied\n\
rallies\n\
rally\n\
rallying\n\
ran\n\
range\n\
ranged\n\
ranges\n\
ranging\n\
rank\n\
ranked\n\
ranking\n\
ranks\n\
rate\n\
rated\n\
rates\n\
rating\n\
reach\n\
reached\n\
reaches\n\
reaching\n\
read\n\
reads\n\
realise\n\
realised\n\
realises\n\
realising\n\
realize\n\
realized\n\
realizes\n\
realizing\n\
rebuild\n\
rebuilt\n\
receive\n\
received\n\
receives\n\
receiving\n\
recommend\n\
recommended\n\
recommending\n\
recommends\n\
record\n\
recorded\n\
recording\n\
records\n\
recover\n\
recovered\n\
recovering\n\
recovers\n\
recruit\n\
recruited\n\
recruiting\n\
recruits\n\
reduce\n\
reduced\n\
reduces\n\
reducing\n\
refer\n\
referred\n\
referring\n\
refers\n\
refund\n\
refunded\n\
refunding\n\
refunds\n\
refurbish\n\
refurbished\n\
refurbishes\n\
refurbishing\n\
refuse\n\
refused\n\
refuses\n\
refusing\n\
register\n\
registered\n\
registering\n\
registers\n\
rehouse\n\
rehoused\n\
rehouses\n\
rehousing\n\
reinstate\n\
reinstated\n\
reinstates\n\
reinstating\n\
reject\n\
rejected\n\
rejecting\n\
rejects\n\
relate\n\
related\n\
relates\n\
relating\n\
release\n\
released\n\
releases\n\
releasing\n\
remain\n\
remained\n\
remaining\n\
remains\n\
remove\n\
removed\n\
removes\n\
removing\n\
renovate\n\
renovated\n\
renovates\n\
renovating\n\
rent\n\
rented\n\
renting\n\
rents\n\
reopen\n\
reopened\n\
reopening\n\
reopens\n\
repair\n\
repaired\n\
repairing\n\
repairs\n\
repay\n\
repayed\n\
repaying\n\
repays\n\
replace\n\
replaced\n\
replaces\n\
replacing\n\
report\n\
reported\n\
reporting\n\
reports\n\
represent\n\
represented\n\
representing\n\
represents\n\
request\n\
requested\n\
requesting\n\
requests\n\
require\n\
required\n\
requires\n\
requiring\n\
reroute\n\
rerouted\n\
reroutes\n\
rerouting\n\
rescue\n\
rescued\n\
rescues\n\
rescuing\n\
research\n\
researched\n\
researches\n\
researching\n\
resign\n\
resigned\n\
resigning\n\
resigns\n\
respond\n\
responded\n\
responding\n\
responds\n\
restock\n\
restocked\n\
restocking\n\
restocks\n\
restore\n\
restored\n\
restores\n\
restoring\n\
result\n\
resulted\n\
resulting\n\
results\n\
resurface\n\
resurfaced\n\
resurfaces\n\
resurfacing\n\
retain\n\
retained\n\
retaining\n\
retains\n\
retire\n\
retired\n\
retires\n\
retiring\n\
retreat\n\
retreated\n\
retreating\n\
retreats\n\
return\n\
returned\n\
returning\n\
returns\n\
reveal\n\
revealed\n\
revealing\n\
reveals\n\
review\n\
reviewed\n\
reviewing\n\
reviews\n\
revise\n\
revised\n\
revises\n\
revising\n\
rewrite\n\
rewrited\n\
rewrites\n\
rewriting\n\
rise\n\
risen\n\
rises\n\
rising\n\
rocket\n\
rocketed\n\
rocketing\n\
rockets\n\
roost\n\
roosted\n\
roosting\n\
roosts\n\
rose\n\
round\n\
rounded\n\
rounding\n\
rounds\n\
rule\n\
ruled\n\
rules\n\
ruling\n\
run\n\
running\n\
runs\n\
sack\n\
sacked\n\
sacking\n\
sacks\n\
said\n\
sail\n\
sailed\n\
sailing\n\
sails\n\
sank\n\
sat\n\
save\n\
saved\n\
saves\n\
saving\n\
saw\n\
say\n\
saying\n\
says\n\
schedule\n\
scheduled\n\
schedules\n\
scheduling\n\
scoop\n\
scooped\n\
scooping\n\
scoops\n\
score\n\
scored\n\
scores\n\
scoring\n\
scrap\n\
scrapped\n\
scrapping\n\
scraps\n\
seat\n\
seated\n\
seating\n\
seats\n\
secure\n\
secured\n\
secures\n\
securing\n\
see\n\
seeing\n\
seek\n\
seeking\n\
seeks\n\
seen\n\
sees\n\
seize\n\
seized\n\
seizes\n\
seizing\n\
sell\n\
selling\n\
sells\n\
send\n\
sending\n\
sends\n\
sent\n\
sentence\n\
sentenced\n\
sentences\n\
sentencing\n\
separate\n\
separated\n\
separates\n\
separating\n\
serve\n\
served\n\
serves\n\
serving\n\
set\n\
sets\n\
setting\n\
settle\n\
settled\n\
settles\n\
settling\n\
shall\n\
share\n\
shared\n\
shares\n\
sharing\n\
shed\n\
shedding\n\
sheds\n\
shift\n\
shifted\n\
shifting\n\
shifts\n\
ship\n\
shipped\n\
shipping\n\
ships\n\
shoot\n\
shoots\n\
shop\n\
shopped\n\
shopping\n\
shops\n\
shot\n\
should\n\
show\n\
showed\n\
showing\n\
shown\n\
shows\n\
shrank\n\
shrink\n\
shrinking\n\
shrinks\n\
shrunk\n\
sign\n\
signal\n\
signaled\n\
signaling\n\
signals\n\
signed\n\
signing\n\
signs\n\
sink\n\
sinks\n\
siphon\n\
siphoned\n\
siphoning\n\
siphons\n\
sit\n\
sits\n\
skip\n\
skipped\n\
skipping\n\
skips\n\
slash\n\
slashed\n\
slashes\n\
slashing\n\
slated\n\
slid\n\
slide\n\
slides\n\
sliding\n\
slip\n\
slipped\n\
slipping\n\
slips\n\
slow\n\
slowed\n\
slowing\n\
slows\n\
slump\n\
slumped\n\
slumping\n\
slumps\n\
snap\n\
snapped\n\
snapping\n\
snaps\n\
snatch\n\
snatched\n\
snatches\n\
snatching\n\
soak\n\
soaked\n\
soaking\n\
soaks\n\
soar\n\
soared\n\
soaring\n\
soars\n\
sold\n\
sought\n\
spare\n\
spared\n\
spares\n\
sparing\n\
spawn\n\
spawned\n\
spawning\n\
spawns\n\
speak\n\
speaks\n\
spend\n\
spending\n\
spends\n\
spent\n\
spike\n\
spiked\n\
spikes\n\
spiking\n\
split\n\
splits\n\
spoke\n\
spoken\n\
spot\n\
spots\n\
spotted\n\
spotting\n\
spread\n\
spreads\n\
spur\n\
spurred\n\
spurring\n\
spurs\n\
stabilise\n\
stabilised\n\
stabilises\n\
stabilising\n\
stack\n\
stacked\n\
stacking\n\
stacks\n\
stage\n\
staged\n\
stages\n\
staging\n\
stand\n\
standing\n\
stands\n\
start\n\
started\n\
starting\n\
starts\n\
stash\n\
stashed\n\
stashes\n\
stashing\n\
state\n\
stated\n\
states\n\
stating\n\
stay\n\
stayed\n\
staying\n\
stays\n\
steadied\n\
steadies\n\
steady\n\
steadying\n\
steal\n\
steals\n\
steam\n\
steamed\n\
steaming\n\
steams\n\
stem\n\
stemmed\n\
stemming\n\
stems\n\
step\n\
stepped\n\
stepping\n\
steps\n\
stole\n\
stolen\n\
stood\n\
stop\n\
stopped\n\
stopping\n\
stops\n\
store\n\
stored\n\
stores\n\
storing\n\
strand\n\
stranded\n\
stranding\n\
strands\n\
strengthen\n\
strengthened\n\
strengthening\n\
strengthens\n\
stretch\n\
stretched\n\
stretches\n\
stretching\n\
strike\n\
striked\n\
strikes\n\
striking\n\
studied\n\
studies\n\
study\n\
studying\n\
submerge\n\
submerged\n\
submerges\n\
submerging\n\
submit\n\
submits\n\
submitted\n\
submitting\n\
succeed\n\
succeeded\n\
succeeding\n\
succeeds\n\
sue\n\
sued\n\
sues\n\
suffer\n\
suffered\n\
suffering\n\
suffers\n\
suggest\n\
suggested\n\
suggesting\n\
suggests\n\
suing\n\
sunk\n\
supplied\n\
supplies\n\
supply\n\
supplying\n\
support\n\
supported\n\
supporting\n\
supports\n\
surge\n\
surged\n\
surges\n\
surging\n\
surpass\n\
surpassed\n\
surpasses\n\
surpassing\n\
surrender\n\
surrendered\n\
surrendering\n\
surrenders\n\
survey\n\
surveyed\n\
surveying\n\
surveys\n\
survive\n\
survived\n\
survives\n\
surviving\n\
suspend\n\
suspended\n\
suspending\n\
suspends\n\
sustain\n\
sustained\n\
sustaining\n\
sustains\n\
swallow\n\
swallowed\n\
swallowing\n\
swallows\n\
swam\n\
swap\n\
swapped\n\
swapping\n\
swaps\n\
swell\n\
swelled\n\
swelling\n\
swells\n\
swim\n\
swims\n\
swing\n\
swings\n\
switch\n\
switched\n\
switches\n\
switching\n\
swung\n\
tackle\n\
tackled\n\
tackles\n\
tackling\n\
tag\n\
tagged\n\
tagging\n\
tags\n\
take\n\
taken\n\
takes\n\
taking\n\
talk\n\
talked\n\
talking\n\
talks\n\
tallied\n\
tallies\n\
tally\n\
tallying\n\
target\n\
targeted\n\
targeting\n\
targets\n\
taught\n\
tax\n\
taxed\n\
taxes\n\
taxing\n\
teach\n\
teaches\n\
tell\n\
telled\n\
telling\n\
tells\n\
test\n\
tested\n\
testing\n\
tests\n\
thank\n\
thanked\n\
thanking\n\
thanks\n\
thaw\n\
thawed\n\
thawing\n\
thaws\n\
think\n\
thinks\n\
thought\n\
threaten\n\
threatened\n\
threatening\n\
threatens\n\
threw\n\
throw\n\
thrown\n\
throws\n\
tick\n\
ticked\n\
ticking\n\
ticks\n\
tighten\n\
tightened\n\
tightening\n\
tightens\n\
told\n\
took\n\
top\n\
topped\n\
topping\n\
tops\n\
total\n\
totaled\n\
totaling\n\
totals\n\
touch\n\
touched\n\
touches\n\
touching\n\
tour\n\
toured\n\
touring\n\
tours\n\
tout\n\
touted\n\
touting\n\
touts\n\
track\n\
tracked\n\
tracking\n\
tracks\n\
trade\n\
traded\n\
trades\n\
trading\n\
trail\n\
trailed\n\
trailing\n\
trails\n\
train\n\
trained\n\
training\n\
trains\n\
transfer\n\
transferred\n\
transferring\n\
transfers\n\
translate\n\
translated\n\
translates\n\
translating\n\
transport\n\
transported\n\
transporting\n\
transports\n\
travel\n\
traveled\n\
traveling\n\
travels\n\
treat\n\
treated\n\
treating\n\
treats\n\
trek\n\
treked\n\
treking\n\
treks\n\
trigger\n\
triggered\n\
triggering\n\
triggers\n\
trim\n\
trimmed\n\
trimming\n\
trims\n\
triple\n\
tripled\n\
triples\n\
tripling\n\
tumble\n\
tumbled\n\
tumbles\n\
tumbling\n\
turn\n\
turned\n\
turning\n\
turns\n\
undergo\n\
underwent\n\
unveil\n\
unveiled\n\
unveiling\n\
unveils\n\
update\n\
updated\n\
updates\n\
updating\n\
upgrade\n\
upgraded\n\
upgrades\n\
upgrading\n\
upset\n\
urge\n\
urged\n\
urges\n\
urging\n\
use\n\
used\n\
uses\n\
using\n\
vaccinate\n\
vaccinated\n\
vaccinates\n\
vaccinating\n\
value\n\
valued\n\
values\n\
valuing\n\
varied\n\
varies\n\
vary\n\
varying\n\
visit\n\
visited\n\
visiting\n\
visits\n\
volunteer\n\
volunteered\n\
volunteering\n\
volunteers\n\
vote\n\
voted\n\
votes\n\
voting\n\
vow\n\
vowed\n\
vowing\n\
vows\n\
wait\n\
waited\n\
waiting\n\
waits\n\
waive\n\
waived\n\
waives\n\
waiving\n\
walk\n\
walked\n\
walking\n\
walks\n\
want\n\
wanted\n\
wanting\n\
wants\n\
warn\n\
warned\n\
warning\n\
warns\n\
was\n\
waste\n\
wasted\n\
wastes\n\
wasting\n\
watch\n\
watched\n\
watches\n\
watching\n\
weaken\n\
weakened\n\
weakening\n\
weakens\n\
wear\n\
wears\n\
wed\n\
wedded\n\
wedding\n\
weds\n\
weigh\n\
weighed\n\
weighing\n\
weighs\n\
welcome\n\
welcomed\n\
welcomes\n\
welcoming\n\
went\n\
were\n\
widen\n\
widened\n\
widening\n\
widens\n\
will\n\
win\n\
winning\n\
wins\n\
wipe\n\
wiped\n\
wipes\n\
wiping\n\
withdraw\n\
withdraws\n\
withdrew\n\
withhold\n\
withholded\n\
withholding\n\
withholds\n\
won\n\
wore\n\
work\n\
worked\n\
working\n\
works\n\
worn\n\
worsen\n\
worsened\n\
worsening\n\
worsens\n\
would\n\
write\n\
writes\n\
written\n\
wrote\n\
yield\n\
yielded\n\
yielding\n\
yields\n\
zone\n\
zoned\n\
zones\n\
zoning\n\
\tA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nB\nA\nA\nB\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\nB\nA\nB\nA\nB\n\
A\nA\nB\nB\nA\nA\nB\nB\nA\nA\nB\nA\nA\nA\nA\nB\nA\nA\nB\nB\nB\nB\nA\nB\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nB\nB\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\n\
B\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nB\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nB\nB\nA\nA\nA\nB\nA\nA\nA\nA\nA\nB\nA\nA\nB\nA\n\
A\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nB\nA\nA\nA\nA\nA\nB\nA\nB\nA\nA\nA\nA\nA\nB\nA\nB\nA\nB\nA\nB\nB\nB\n\
A\nA\nB\nA\nA\nA\nA\nB\nA\nA\nB\nB\nA\nB\nB\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\nB\nB\nB\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
B\nA\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nB\nA\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nB\nA\n\
A\nB\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\nB\nA\nA\nB\nA\nA\nA\nA\nB\nA\nB\nA\nB\nA\nA\nB\nB\nA\nA\nB\nB\nA\nB\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nB\nA\nB\nA\nB\nB\nA\nB\nA\nB\nA\nB\nA\nB\nA\nB\nA\nA\nB\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nB\n\
A\nB\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\n\
B\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\n\
A\nB\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nB\nA\nA\nB\nB\nA\nA\nB\nB\nA\nB\nB\nA\nA\nB\nA\nB\nA\nA\nA\nA\nA\nA\nA\n\
A\nB\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\n\
A\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\nB\nA\nB\nA\nA\nA\nA\nA\nB\nB\nB\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nB\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\n\
A\nA\nA\nA\nB\nA\nB\nA\nA\nA\nA\nA\nB\nA\nB\nA\nB\nA\nA\nB\nB\nA\nA\nB\nA\nA\nA\nA\nB\nA\nA\nB\nB\nA\nB\nA\nB\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\nB\nB\nB\nA\nB\nA\nB\nA\nA\nB\nA\nB\nA\nB\nA\nB\nA\nB\nA\nB\nA\n\
B\nB\nA\nA\nB\nB\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nB\nA\nA\nB\nB\nA\nA\nA\nB\nB\nB\nA\nB\nA\nA\nA\nB\nA\nB\nA\nB\nA\n\
B\nB\nA\nB\nA\nA\nB\nA\nA\nA\nA\nB\nA\nB\nB\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
A\nB\nA\nB\nA\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nB\nA\nA\nB\nA\nA\nB\nA\nB\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nA\n\
A\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\nB\nA\n\
B\nA\nB\nA\nB\nA\nA\nA\nA\nA\nB\nA\nB\nA\nB\nA\nB\nA\nA\nB\nB\nA\nB\nB\nA\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nB\nA\nA\n\
B\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nB\nA\nA\nA\nA\nA\nB\nB\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nB\nA\nB\nA\nB\nA\nA\nB\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nB\nA\n\
A\nB\nB\nA\nA\nB\nB\nA\nB\nB\nB\nA\nA\nB\nB\nA\nB\nA\nB\nB\nB\nB\nB\nB\nA\nA\nB\nA\nA\nA\nA\nB\nA\nB\nA\nB\nB\nB\nB\nB\n\
A\nB\nA\nA\nA\nA\nA\nB\nB\nA\nA\nA\nA\nA\nB\nB\nB\nA\nA\nB\nB\nA\nB\nA\nB\nB\nA\nB\nB\nA\nA\nB\nA\nA\nA\nA\nB\nA\nB\nB\n\
B\nA\nB\nB\nB\nA\nA\nB\nA\nA\nA\nA\nB\nA\nA\nB\nB\nA\nA\nB\nA\nA\nA\nB\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nB\nA\nA\nA\nA\nA\n\
A\nA\nA\nB\nB\nA\nB\nA\nB\nB\nA\nB\nB\nA\nB\nA\nB\nB\nB\nA\nB\nA\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\nB\nA\nB\nA\nB\nB\nA\nA\nB\nB\nA\nA\nB\nB\nA\nA\nB\nB\nB\nA\nA\nA\nA\nA\nA\nB\nA\n\
B\nA\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nB\nB\nB\nA\nA\nB\nB\nA\nB\nB\nA\nA\n\
A\nB\nB\nA\nA\nB\nB\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
B\nB\nA\nB\nB\nA\nA\nB\nA\nA\nA\nA\nB\nB\nA\nB\nB\nA\nA\nA\nA\nB\nA\nB\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\n\
B\nA\nA\nB\nB\nA\nB\nA\nB\nA\nB\nB\nB\nA\nA\nB\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\n\
B\nA\nA\nB\nB\nA\nA\nB\nB\nA\nA\nA\nA\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\n\
B\nA\nB\nB\nB\nA\nA\nB\nB\nA\nB\nA\nB\nA\nB\nA\nB\nA\nA\nB\nB\nA\nB\nA\nB\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\nB\nA\nB\nA\nB\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\n\
A\nA\nB\nA\nA\nA\nA\nA\nA\nB\nA\nB\nA\nA\nA\nA\nA\nA\nB\nB\nA\nA\nB\nA\nB\nA\nB\nA\nA\nB\nB\nA\nB\nB\nA\nA\nA\nA\nB\nB\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nB\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nA\nA\nA\nA\nB\nA\n\
A\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\nA\nB\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nB\nB\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\n\
A\nA\nA\nA\nA\nA\nB\nA\nB\nA\nB\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nB\nA\nB\nA\nA\nB\nA\nA\n\
A\nA\nA\nB\nA\nA\nB\nB\nA\nB\nA\nB\nA\nB\nB\nA\nA\nB\nA\nB\nA\nA\nB\nA\nA\nA\nA\nA\nB\nA\nA\nA\nA\nB\nA\nB\nA\nA\nA\nA\n\
A\nB\nA\nB\nA\nA\nA\nA\nA\nB\nA\nB\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nA\nA\nA\nB\nA\nB\nA\nB\n\
A\nB\nA\nA\nA\nA\nA\nB\nB\nB\nB\nA\nB\nA\nA\nB\nA\nB\nA\nA\nA\nA\nB\nA\nA\nB\nB\nA\nA\nB\nB\nB\nB\nA\nB\nB\nB\nA\nB\nA\n\
A\nA\nB\nA\nA\nA\nA\nA\nB\nA\nA\nA\nA\nA\nA\nB\nB\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nB\nB\nA\nA\nA\nA\n\
A\nB\nA\nA\nB\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nB\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\n\
A\nB\nA\nB\nA\nB\nB\nA\nA\nB\nB\nA\nA\nB\nB\nB\nA\nA\nB\nA\nA\nA\nA\nB\nA\nA\nB\nB\nA\nB\nA\nA\nB\nB\nB\nA\nB\nB\nA\nA\n\
A\nA\nB\nA\nB\nA\nB\nA\nA\nB\nA\nB\nB\nA\nA\nA\nB\nA\nA\nB\nB\nA\nA\nB\nB\nA\nA\nB\nA\nA\nA\nB\nA\nA\nB\nB\nA\nB\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nB\nA\nB\nA\nB\nA\nB\nA\nA\nB\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nB\nB\nA\nB\nA\nA\nB\nB\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nB\nB\nB\nB\nA\nB\nA\nA\nB\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nB\nA\nA\nB\nA\nB\n\
B\nA\nB\nA\nA\nB\nA\nB\nA\nB\nA\nA\nA\nB\nA\nA\nB\nB\nA\nB\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
B\nA\nA\nB\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\nB\nA\nA\nB\nB\nA\nB\nA\nB\nA\nA\nB\nA\nA\nA\nA\nB\nA\nA\nB\nB\nA\nB\nA\nB\nA\n\
A\nB\nB\nA\nB\nB\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\n\
B\nA\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nB\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nB\nB\nA\nA\nA\nA\nA\nB\nA\nB\n\
A\nA\nA\nA\nA\nB\nA\nA\nB\nB\nA\nA\nB\nB\nA\nB\nA\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nB\nA\nA\nB\nA\nA\nA\nA\nA\nA\nB\n\
A\nA\nB\nA\nB\nA\nB\nA\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nB\nA\nA\nA\nA\nA\nA\nA\nB\nB\nB\nB\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nB\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nA\nA\nB\nB\nA\nB\nA\n\
", |r| (r.text(), r.one_of(&[false, true]))));
    &ROWS
};

/// Names of days of the week. From `lexicon/en/weekdays.tsv`.
#[rustfmt::skip]
pub(crate) static WEEKDAYS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
fri\n\
friday\n\
mon\n\
monday\n\
sat\n\
saturday\n\
sun\n\
sunday\n\
thu\n\
thur\n\
thurs\n\
thursday\n\
tue\n\
tues\n\
tuesday\n\
wed\n\
wednesday\n\
", Row::text));
    &ROWS
};
