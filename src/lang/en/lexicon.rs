//! Written by `cargo xtask gen` from `lexicon/`: change the lists, not this file.

use crate::metric::Bound;
use crate::metric::Direction;
use crate::metric::Kind;
use crate::text::table::{Row, Table, rows};

/// Abbreviations that end in a point; `true` where one may also end its sentence. From `lexicon/en/abbreviations.tsv`.
#[rustfmt::skip]
pub(crate) static ABBREVIATIONS: &Table<(&str, bool)> = {
    static ROWS: Table<(&str, bool)> = Table::new(|| rows("\
a.m\tB\n\
approx\tA\n\
apr\tA\n\
art\tA\n\
aug\tA\n\
b.a\tB\n\
bros\tB\n\
ca\tA\n\
capt\tA\n\
cf\tA\n\
co\tB\n\
col\tA\n\
corp\tB\n\
d.c\tB\n\
dec\tA\n\
dept\tA\n\
dr\tA\n\
e.g\tA\n\
e.u\tB\n\
est\tA\n\
etc\tB\n\
feb\tA\n\
fig\tA\n\
ft\tA\n\
gen\tA\n\
gov\tA\n\
hon\tA\n\
i.e\tA\n\
inc\tB\n\
jan\tA\n\
jr\tB\n\
jul\tA\n\
jun\tA\n\
lb\tB\n\
lbs\tB\n\
llc\tB\n\
lt\tA\n\
ltd\tB\n\
mar\tA\n\
messrs\tA\n\
mr\tA\n\
mrs\tA\n\
ms\tA\n\
mt\tA\n\
no\tA\n\
nos\tA\n\
nov\tA\n\
oct\tA\n\
oz\tB\n\
p.m\tB\n\
ph.d\tB\n\
plc\tB\n\
pp\tA\n\
prof\tA\n\
rep\tA\n\
rev\tA\n\
rs\tA\n\
sec\tA\n\
sen\tA\n\
sep\tA\n\
sept\tA\n\
sgt\tA\n\
sq\tA\n\
sr\tB\n\
st\tA\n\
u.k\tB\n\
u.n\tB\n\
u.s\tB\n\
univ\tA\n\
v\tA\n\
vol\tA\n\
vs\tA\n\
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
+\tB\n\
and above\tB\n\
and more\tB\n\
and over\tB\n\
and up\tB\n\
at least\tB\n\
at most\tC\n\
odd\tA\n\
or above\tB\n\
or below\tC\n\
or better\tB\n\
or fewer\tC\n\
or greater\tB\n\
or higher\tB\n\
or less\tC\n\
or longer\tB\n\
or lower\tC\n\
or more\tB\n\
or older\tB\n\
or over\tB\n\
or so\tA\n\
or thereabouts\tA\n\
or under\tC\n\
plus\tB\n\
", |r| (r.text(), r.one_of(&[Bound::About, Bound::AtLeast, Bound::AtMost]))));
    &ROWS
};

/// Words before a number that say how it stands to the real one, and whether they belong to the expression (`more than`) or are its verb (`tops`). From `lexicon/en/bounds_before.tsv`.
#[rustfmt::skip]
pub(crate) static BOUNDS_BEFORE: &Table<(&str, Bound, bool)> = {
    static ROWS: Table<(&str, Bound, bool)> = Table::new(|| rows("\
<\tF\tB\n\
>\tE\tB\n\
a little less than\tF\tB\n\
a little more than\tE\tB\n\
a little over\tE\tB\n\
a little under\tF\tB\n\
a maximum\tC\tB\n\
a maximum of\tC\tB\n\
a minimum of\tB\tB\n\
about\tA\tB\n\
above\tE\tB\n\
almost\tD\tB\n\
an estimated\tA\tB\n\
approached\tD\tA\n\
approaches\tD\tA\n\
approaching\tD\tB\n\
approx\tA\tB\n\
approx.\tA\tB\n\
approximately\tA\tB\n\
around\tA\tB\n\
as few as\tB\tB\n\
as high as\tC\tB\n\
as little as\tB\tB\n\
as long as\tC\tB\n\
as low as\tB\tB\n\
as many as\tC\tB\n\
as much as\tC\tB\n\
at least\tB\tB\n\
at most\tC\tB\n\
below\tF\tB\n\
beyond\tE\tB\n\
c.\tA\tB\n\
ca.\tA\tB\n\
circa\tA\tB\n\
close to\tD\tB\n\
cross\tE\tA\n\
crossed\tE\tA\n\
crosses\tE\tA\n\
crossing\tE\tA\n\
estimated\tA\tB\n\
exceed\tE\tA\n\
exceeded\tE\tA\n\
exceeding\tE\tB\n\
exceeds\tE\tA\n\
fewer than\tF\tB\n\
greater than\tE\tB\n\
heavier than\tE\tB\n\
higher than\tE\tB\n\
in excess of\tE\tB\n\
in the neighborhood of\tA\tB\n\
in the neighbourhood of\tA\tB\n\
in the order of\tA\tB\n\
in the region of\tA\tB\n\
just above\tE\tB\n\
just below\tF\tB\n\
just more than\tE\tB\n\
just over\tE\tB\n\
just short of\tF\tB\n\
just shy of\tD\tB\n\
just under\tF\tB\n\
larger than\tE\tB\n\
less than\tF\tB\n\
longer than\tE\tB\n\
lower than\tF\tB\n\
maximum of\tC\tB\n\
minimum\tB\tB\n\
minimum of\tB\tB\n\
more than\tE\tB\n\
near\tD\tA\n\
neared\tD\tA\n\
nearing\tD\tA\n\
nearly\tD\tB\n\
nears\tD\tA\n\
no fewer than\tB\tB\n\
no less than\tB\tB\n\
no longer than\tC\tB\n\
no more than\tC\tB\n\
north of\tE\tB\n\
not fewer than\tB\tB\n\
not less than\tB\tB\n\
not more than\tC\tB\n\
not quite\tD\tB\n\
not up to\tF\tB\n\
on the order of\tA\tB\n\
or so\tA\tB\n\
over\tE\tB\n\
pass\tE\tA\n\
passed\tE\tA\n\
passes\tE\tA\n\
passing\tE\tA\n\
roughly\tA\tB\n\
short of\tF\tB\n\
shorter than\tF\tB\n\
shy of\tD\tB\n\
slightly less than\tF\tB\n\
slightly more than\tE\tB\n\
slightly over\tE\tB\n\
slightly under\tF\tB\n\
smaller than\tF\tB\n\
some\tA\tB\n\
somewhere around\tA\tB\n\
surpass\tE\tA\n\
surpassed\tE\tA\n\
surpasses\tE\tA\n\
surpassing\tE\tA\n\
the maximum of\tC\tB\n\
top\tE\tA\n\
topped\tE\tA\n\
topping\tE\tA\n\
tops\tE\tA\n\
under\tF\tB\n\
up to\tC\tB\n\
upward of\tE\tB\n\
upwards of\tE\tB\n\
well above\tE\tB\n\
well below\tF\tB\n\
well over\tE\tB\n\
well under\tF\tB\n\
within\tC\tB\n\
~\tA\tB\n\
≈\tA\tB\n\
≤\tC\tB\n\
≥\tB\tB\n\
", |r| (r.text(), r.one_of(&[Bound::About, Bound::AtLeast, Bound::AtMost, Bound::Nearly, Bound::Over, Bound::Under]), r.one_of(&[false, true]))));
    &ROWS
};

/// Words for whole numbers below a hundred. From `lexicon/en/cardinals.tsv`.
#[rustfmt::skip]
pub(crate) static CARDINALS: &Table<(&str, i64)> = {
    static ROWS: Table<(&str, i64)> = Table::new(|| rows("\
eight\t8\n\
eighteen\t18\n\
eighty\t80\n\
eleven\t11\n\
fifteen\t15\n\
fifty\t50\n\
five\t5\n\
forty\t40\n\
four\t4\n\
fourteen\t14\n\
fourty\t40\n\
naught\t0\n\
nine\t9\n\
nineteen\t19\n\
ninety\t90\n\
nought\t0\n\
one\t1\n\
seven\t7\n\
seventeen\t17\n\
seventy\t70\n\
six\t6\n\
sixteen\t16\n\
sixty\t60\n\
ten\t10\n\
thirteen\t13\n\
thirty\t30\n\
three\t3\n\
twelve\t12\n\
twenty\t20\n\
two\t2\n\
zero\t0\n\
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
accelerated\tB\n\
added\tB\n\
adding\tB\n\
adds\tB\n\
advance\tB\n\
advanced\tB\n\
advances\tB\n\
ahead\tB\n\
appreciated\tB\n\
ballooned\tB\n\
beating\tB\n\
behind\tA\n\
bigger\tB\n\
boost\tB\n\
boosted\tB\n\
boosts\tB\n\
bounced\tB\n\
cheaper\tA\n\
climb\tB\n\
climbed\tB\n\
climbing\tB\n\
climbs\tB\n\
collapsed\tA\n\
contract\tA\n\
contracted\tA\n\
contraction\tA\n\
contracts\tA\n\
cool\tA\n\
cooled\tA\n\
cools\tA\n\
crash\tA\n\
crashed\tA\n\
crept\tB\n\
cut\tA\n\
cuts\tA\n\
cutting\tA\n\
decelerated\tA\n\
decline\tA\n\
declined\tA\n\
declines\tA\n\
declining\tA\n\
decrease\tA\n\
decreased\tA\n\
decreases\tA\n\
decreasing\tA\n\
deepened\tB\n\
depreciated\tA\n\
dip\tA\n\
dipped\tA\n\
dipping\tA\n\
dips\tA\n\
doubled\tB\n\
down\tA\n\
downgraded\tA\n\
downturn\tA\n\
drop\tA\n\
drop-off\tA\n\
dropped\tA\n\
dropping\tA\n\
drops\tA\n\
dwindled\tA\n\
ease\tA\n\
eased\tA\n\
eases\tA\n\
easing\tA\n\
edged\tB\n\
expand\tB\n\
expanded\tB\n\
expanding\tB\n\
expands\tB\n\
expansion\tB\n\
extend\tB\n\
extended\tB\n\
extending\tB\n\
fall\tA\n\
fallen\tA\n\
falling\tA\n\
falls\tA\n\
faster\tB\n\
fell\tA\n\
fewer\tA\n\
gain\tB\n\
gained\tB\n\
gaining\tB\n\
gains\tB\n\
greater\tB\n\
grew\tB\n\
grow\tB\n\
growing\tB\n\
grown\tB\n\
grows\tB\n\
growth\tB\n\
halved\tA\n\
higher\tB\n\
hike\tB\n\
hiked\tB\n\
hikes\tB\n\
improve\tB\n\
improved\tB\n\
improvement\tB\n\
improves\tB\n\
improving\tB\n\
inched\tB\n\
increase\tB\n\
increased\tB\n\
increases\tB\n\
increasing\tB\n\
increment\tB\n\
jump\tB\n\
jumped\tB\n\
jumping\tB\n\
jumps\tB\n\
larger\tB\n\
leap\tB\n\
leaped\tB\n\
leaps\tB\n\
leapt\tB\n\
less\tA\n\
lift\tB\n\
lifted\tB\n\
lifting\tB\n\
lifts\tB\n\
longer\tB\n\
lose\tA\n\
loses\tA\n\
losing\tA\n\
lost\tA\n\
lower\tA\n\
lowered\tA\n\
lowers\tA\n\
moderated\tA\n\
more\tB\n\
mounted\tB\n\
narrow\tA\n\
narrowed\tA\n\
narrowing\tA\n\
narrows\tA\n\
nosedived\tA\n\
nudged\tB\n\
outgrew\tB\n\
plummet\tA\n\
plummeted\tA\n\
plummets\tA\n\
plunge\tA\n\
plunged\tA\n\
plunges\tA\n\
plunging\tA\n\
quadrupled\tB\n\
raise\tB\n\
raised\tB\n\
raises\tB\n\
raising\tB\n\
rallied\tB\n\
rallies\tB\n\
rally\tB\n\
rebound\tB\n\
rebounded\tB\n\
rebounds\tB\n\
receded\tA\n\
recovered\tB\n\
reduce\tA\n\
reduced\tA\n\
reduces\tA\n\
reducing\tA\n\
reduction\tA\n\
retreat\tA\n\
retreated\tA\n\
rise\tB\n\
risen\tB\n\
rises\tB\n\
rising\tB\n\
rocketed\tB\n\
rose\tB\n\
sagged\tA\n\
sank\tA\n\
shed\tA\n\
shedding\tA\n\
sheds\tA\n\
shortened\tA\n\
shortens\tA\n\
shorter\tA\n\
shrank\tA\n\
shrink\tA\n\
shrinking\tA\n\
shrinks\tA\n\
shrunk\tA\n\
sink\tA\n\
sinks\tA\n\
skidded\tA\n\
skyrocketed\tB\n\
slash\tA\n\
slashed\tA\n\
slashes\tA\n\
slid\tA\n\
slide\tA\n\
slides\tA\n\
sliding\tA\n\
slip\tA\n\
slipped\tA\n\
slipping\tA\n\
slips\tA\n\
slowed\tA\n\
slower\tA\n\
slump\tA\n\
slumped\tA\n\
slumping\tA\n\
slumps\tA\n\
smaller\tA\n\
soar\tB\n\
soared\tB\n\
soaring\tB\n\
soars\tB\n\
softened\tA\n\
spike\tB\n\
spiked\tB\n\
spikes\tB\n\
strengthened\tB\n\
stretched\tB\n\
sunk\tA\n\
surge\tB\n\
surged\tB\n\
surges\tB\n\
surging\tB\n\
swell\tB\n\
swelled\tB\n\
ticked\tB\n\
tightened\tA\n\
tightening\tA\n\
trim\tA\n\
trimmed\tA\n\
trims\tA\n\
tripled\tB\n\
tumble\tA\n\
tumbled\tA\n\
tumbles\tA\n\
up\tB\n\
uptick\tB\n\
upturn\tB\n\
weaken\tA\n\
weakened\tA\n\
widen\tB\n\
widened\tB\n\
widening\tB\n\
widens\tB\n\
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
$\tUSD\t0\n\
aed\tAED\t0\n\
afghanis\tAFN\t0\n\
algerian dinars\tDZD\t0\n\
american dollars\tUSD\t0\n\
argentine pesos\tARS\t0\n\
argentinian pesos\tARS\t0\n\
armenian drams\tAMD\t0\n\
aud\tAUD\t0\n\
aussie dollars\tAUD\t0\n\
australian cents\tAUD\t-2\n\
australian dollar\tAUD\t0\n\
australian dollars\tAUD\t0\n\
azerbaijani manats\tAZN\t0\n\
bahamian dollars\tBSD\t0\n\
bahraini dinars\tBHD\t0\n\
baht\tTHB\t0\n\
bahts\tTHB\t0\n\
balboas\tPAB\t0\n\
barbados dollars\tBBD\t0\n\
belgian franc\tBEF\t0\n\
belgian francs\tBEF\t0\n\
birr\tETB\t0\n\
bitcoin\tBTC\t0\n\
bitcoins\tBTC\t0\n\
bolivares\tVES\t0\n\
bolivars\tVES\t0\n\
bolivianos\tBOB\t0\n\
brazilian reais\tBRL\t0\n\
brazilian reals\tBRL\t0\n\
british pounds\tGBP\t0\n\
brl\tBRL\t0\n\
brunei dollars\tBND\t0\n\
btc\tBTC\t0\n\
bucks\tUSD\t0\n\
bulgarian leva\tBGN\t0\n\
burmese kyat\tMMK\t0\n\
c\tUSD\t-2\n\
cad\tCAD\t0\n\
cambodian riels\tKHR\t0\n\
canadian cents\tCAD\t-2\n\
canadian dollar\tCAD\t0\n\
canadian dollars\tCAD\t0\n\
cedi\tGHS\t0\n\
cedis\tGHS\t0\n\
cent\tUSD\t-2\n\
cents\tUSD\t-2\n\
cfa franc\tXOF\t0\n\
cfa francs\tXOF\t0\n\
chf\tCHF\t0\n\
chilean pesos\tCLP\t0\n\
chinese yuan\tCNY\t0\n\
cny\tCNY\t0\n\
colombian pesos\tCOP\t0\n\
colones\tCRC\t0\n\
congolese francs\tCDF\t0\n\
cordobas\tNIO\t0\n\
croatian kuna\tHRK\t0\n\
cuban pesos\tCUP\t0\n\
czech crowns\tCZK\t0\n\
czech koruna\tCZK\t0\n\
czk\tCZK\t0\n\
danish crown\tDKK\t0\n\
danish crowns\tDKK\t0\n\
danish krone\tDKK\t0\n\
danish kroner\tDKK\t0\n\
deutsche mark\tDEM\t0\n\
deutsche marks\tDEM\t0\n\
deutschemarks\tDEM\t0\n\
deutschmarks\tDEM\t0\n\
dinar\tKWD\t0\n\
dinars\tKWD\t0\n\
dirham\tAED\t0\n\
dirhams\tAED\t0\n\
dkk\tDKK\t0\n\
dollar\tUSD\t0\n\
dollars\tUSD\t0\n\
dominican pesos\tDOP\t0\n\
dong\tVND\t0\n\
dutch guilders\tNLG\t0\n\
egyptian pound\tEGP\t0\n\
egyptian pounds\tEGP\t0\n\
emirati dirhams\tAED\t0\n\
ether\tETH\t0\n\
ethereum\tETH\t0\n\
ethiopian birr\tETB\t0\n\
eur\tEUR\t0\n\
euro\tEUR\t0\n\
euro cents\tEUR\t-2\n\
eurocents\tEUR\t-2\n\
euros\tEUR\t0\n\
fiji dollars\tFJD\t0\n\
fijian dollars\tFJD\t0\n\
filipino pesos\tPHP\t0\n\
finnish markkas\tmarkka\t0\n\
forint\tHUF\t0\n\
forints\tHUF\t0\n\
franc\tfranc\t0\n\
francs\tfranc\t0\n\
french francs\tFRF\t0\n\
gbp\tGBP\t0\n\
georgian lari\tGEL\t0\n\
german marks\tDEM\t0\n\
ghanaian cedis\tGHS\t0\n\
guaranies\tPYG\t0\n\
guilders\tNLG\t0\n\
hk dollars\tHKD\t0\n\
hkd\tHKD\t0\n\
hong kong cents\tHKD\t-2\n\
hong kong dollar\tHKD\t0\n\
hong kong dollars\tHKD\t0\n\
hryvnia\tUAH\t0\n\
hryvnias\tUAH\t0\n\
hungarian forints\tHUF\t0\n\
icelandic krona\tISK\t0\n\
icelandic kronur\tISK\t0\n\
idr\tIDR\t0\n\
indian rupee\tINR\t0\n\
indian rupees\tINR\t0\n\
indonesian rupiah\tIDR\t0\n\
indonesian rupiahs\tIDR\t0\n\
inr\tINR\t0\n\
iranian rials\tIRR\t0\n\
iraqi dinars\tIQD\t0\n\
israeli shekels\tILS\t0\n\
italian lira\tITL\t0\n\
jamaican dollars\tJMD\t0\n\
japanese yen\tJPY\t0\n\
jordanian dinars\tJOD\t0\n\
jpy\tJPY\t0\n\
kazakh tenge\tKZT\t0\n\
kenyan shillings\tKES\t0\n\
kip\tLAK\t0\n\
kiwi dollars\tNZD\t0\n\
kobo\tNGN\t-2\n\
kopeks\tRUB\t-2\n\
korean won\tKRW\t0\n\
koruna\tCZK\t0\n\
korunas\tCZK\t0\n\
kr\tSEK\t0\n\
krona\tSEK\t0\n\
krone\tNOK\t0\n\
kroner\tNOK\t0\n\
kronor\tSEK\t0\n\
kronur\tISK\t0\n\
krw\tKRW\t0\n\
kuna\tHRK\t0\n\
kuwaiti dinars\tKWD\t0\n\
kwacha\tZMW\t0\n\
kwanzas\tAOA\t0\n\
kyat\tMMK\t0\n\
kyats\tMMK\t0\n\
kyrgyz soms\tKGS\t0\n\
lao kip\tLAK\t0\n\
lari\tGEL\t0\n\
lebanese pounds\tLBP\t0\n\
lei\tRON\t0\n\
lempiras\tHNL\t0\n\
leu\tRON\t0\n\
leva\tBGN\t0\n\
libyan dinars\tLYD\t0\n\
lira\tTRY\t0\n\
liras\tTRY\t0\n\
loonies\tCAD\t0\n\
macau patacas\tMOP\t0\n\
malawian kwacha\tMWK\t0\n\
malaysian ringgit\tMYR\t0\n\
manat\tAZN\t0\n\
manats\tAZN\t0\n\
markka\tmarkka\t0\n\
maud\tAUD\t6\n\
mauritian rupees\tMUR\t0\n\
mchf\tCHF\t6\n\
mdkk\tDKK\t6\n\
meticais\tMZN\t0\n\
meticals\tMZN\t0\n\
meur\tEUR\t6\n\
mexican peso\tMXN\t0\n\
mexican pesos\tMXN\t0\n\
mgbp\tGBP\t6\n\
mnok\tNOK\t6\n\
moldovan lei\tMDL\t0\n\
mongolian tugrik\tMNT\t0\n\
moroccan dirhams\tMAD\t0\n\
msek\tSEK\t6\n\
musd\tUSD\t6\n\
mxn\tMXN\t0\n\
myr\tMYR\t0\n\
naira\tNGN\t0\n\
nairas\tNGN\t0\n\
namibian dollars\tNAD\t0\n\
nepalese rupees\tNPR\t0\n\
new israeli shekels\tILS\t0\n\
new taiwan dollar\tTWD\t0\n\
new taiwan dollars\tTWD\t0\n\
new zealand dollar\tNZD\t0\n\
new zealand dollars\tNZD\t0\n\
ngultrum\tBTN\t0\n\
nigerian naira\tNGN\t0\n\
nok\tNOK\t0\n\
north korean won\tKPW\t0\n\
norwegian crowns\tNOK\t0\n\
norwegian krone\tNOK\t0\n\
norwegian kroner\tNOK\t0\n\
nt dollars\tTWD\t0\n\
omani rials\tOMR\t0\n\
p\tGBP\t-2\n\
paisa\tINR\t-2\n\
paise\tINR\t-2\n\
pakistani rupees\tPKR\t0\n\
pataca\tMOP\t0\n\
patacas\tMOP\t0\n\
pence\tGBP\t-2\n\
penny\tGBP\t-2\n\
peruvian soles\tPEN\t0\n\
peseta\tpeseta\t0\n\
pesetas\tpeseta\t0\n\
peso\tPHP\t0\n\
pesos\tMXN\t0\n\
philippine peso\tPHP\t0\n\
philippine pesos\tPHP\t0\n\
php\tPHP\t0\n\
pln\tPLN\t0\n\
polish zloty\tPLN\t0\n\
polish zlotys\tPLN\t0\n\
pound\tGBP\t0\n\
pound sterling\tGBP\t0\n\
pounds\tGBP\t0\n\
pounds sterling\tGBP\t0\n\
qatari riyal\tQAR\t0\n\
qatari riyals\tQAR\t0\n\
quetzales\tGTQ\t0\n\
quid\tGBP\t0\n\
rand\tZAR\t0\n\
rands\tZAR\t0\n\
reais\tBRL\t0\n\
renminbi\tCNY\t0\n\
rial\tIRR\t0\n\
rials\tIRR\t0\n\
riels\tKHR\t0\n\
ringgit\tMYR\t0\n\
ringgits\tMYR\t0\n\
riyal\tSAR\t0\n\
riyals\tSAR\t0\n\
rmb\tCNY\t0\n\
romanian lei\tRON\t0\n\
rouble\tRUB\t0\n\
roubles\tRUB\t0\n\
ruble\tRUB\t0\n\
rubles\tRUB\t0\n\
rufiyaa\tMVR\t0\n\
rupee\tINR\t0\n\
rupees\tINR\t0\n\
rupiah\tIDR\t0\n\
rupiahs\tIDR\t0\n\
russian rubles\tRUB\t0\n\
rwandan francs\tRWF\t0\n\
saudi riyal\tSAR\t0\n\
saudi riyals\tSAR\t0\n\
sek\tSEK\t0\n\
sen\tMYR\t-2\n\
serbian dinars\tRSD\t0\n\
sgd\tSGD\t0\n\
shekel\tILS\t0\n\
shekels\tILS\t0\n\
shilling\tKES\t0\n\
shillings\tKES\t0\n\
singapore cents\tSGD\t-2\n\
singapore dollar\tSGD\t0\n\
singapore dollars\tSGD\t0\n\
singaporean dollars\tSGD\t0\n\
somali shillings\tSOS\t0\n\
somoni\tTJS\t0\n\
south african rand\tZAR\t0\n\
south korean won\tKRW\t0\n\
sri lankan rupees\tLKR\t0\n\
sudanese pounds\tSDG\t0\n\
swedish crowns\tSEK\t0\n\
swedish krona\tSEK\t0\n\
swedish kronas\tSEK\t0\n\
swedish kronor\tSEK\t0\n\
swiss franc\tCHF\t0\n\
swiss francs\tCHF\t0\n\
syrian pounds\tSYP\t0\n\
taiwan dollar\tTWD\t0\n\
taiwan dollars\tTWD\t0\n\
taka\tBDT\t0\n\
tanzanian shillings\tTZS\t0\n\
tenge\tKZT\t0\n\
thai baht\tTHB\t0\n\
thb\tTHB\t0\n\
trinidad and tobago dollars\tTTD\t0\n\
tugrik\tMNT\t0\n\
tugriks\tMNT\t0\n\
tunisian dinars\tTND\t0\n\
turkish lira\tTRY\t0\n\
turkish liras\tTRY\t0\n\
u.s. cents\tUSD\t-2\n\
u.s. dollar\tUSD\t0\n\
u.s. dollars\tUSD\t0\n\
uae dirhams\tAED\t0\n\
ugandan shillings\tUGX\t0\n\
ukrainian hryvnia\tUAH\t0\n\
ukrainian hryvnias\tUAH\t0\n\
uruguayan pesos\tUYU\t0\n\
us cents\tUSD\t-2\n\
us dollar\tUSD\t0\n\
us dollars\tUSD\t0\n\
us$\tUSD\t0\n\
usd\tUSD\t0\n\
uzbek sums\tUZS\t0\n\
vietnamese dong\tVND\t0\n\
won\tKRW\t0\n\
yemeni rials\tYER\t0\n\
yen\tJPY\t0\n\
yuan\tCNY\t0\n\
yuan renminbi\tCNY\t0\n\
zambian kwacha\tZMW\t0\n\
zar\tZAR\t0\n\
zloty\tPLN\t0\n\
zlotys\tPLN\t0\n\
¢\tUSD\t-2\n\
£\tGBP\t0\n\
¥\tJPY\t0\n\
฿\tTHB\t0\n\
₡\tCRC\t0\n\
₦\tNGN\t0\n\
₩\tKRW\t0\n\
₫\tVND\t0\n\
€\tEUR\t0\n\
₭\tLAK\t0\n\
₱\tPHP\t0\n\
₹\tINR\t0\n\
₺\tTRY\t0\n\
₽\tRUB\t0\n\
₾\tGEL\t0\n\
元\tCNY\t0\n\
円\tJPY\t0\n\
원\tKRW\t0\n\
", |r| (r.text(), r.text(), r.number() as i32)));
    &ROWS
};

/// Signs and codes of currencies as they stand before a number, in the case they are written in. From `lexicon/en/currency_signs.tsv`.
#[rustfmt::skip]
pub(crate) static CURRENCY_SIGNS: &Table<(&str, &str)> = {
    static ROWS: Table<(&str, &str)> = Table::new(|| rows("\
$\tUSD\n\
A$\tAUD\n\
AED\tAED\n\
AU$\tAUD\n\
AUD\tAUD\n\
AUD$\tAUD\n\
BDT\tBDT\n\
BHD\tBHD\n\
BRL\tBRL\n\
BTC\tBTC\n\
Birr\tETB\n\
Bt\tTHB\n\
C$\tCAD\n\
CA$\tCAD\n\
CAD\tCAD\n\
CAD$\tCAD\n\
CHF\tCHF\n\
CNY\tCNY\n\
CN¥\tCNY\n\
CZK\tCZK\n\
Can$\tCAD\n\
Cdn$\tCAD\n\
DKK\tDKK\n\
Dh\tAED\n\
Dhs\tAED\n\
EGP\tEGP\n\
EUR\tEUR\n\
Fr\tCHF\n\
GBP\tGBP\n\
GHS\tGHS\n\
GHc\tGHS\n\
GH₵\tGHS\n\
HK$\tHKD\n\
HKD\tHKD\n\
HKD$\tHKD\n\
HUF\tHUF\n\
IDR\tIDR\n\
ILS\tILS\n\
INR\tINR\n\
J$\tJMD\n\
JOD\tJOD\n\
JPY\tJPY\n\
JP¥\tJPY\n\
KES\tKES\n\
KRW\tKRW\n\
KSh\tKES\n\
KWD\tKWD\n\
Ksh\tKES\n\
LE\tEGP\n\
LKR\tLKR\n\
MAD\tMAD\n\
MOP$\tMOP\n\
MX$\tMXN\n\
MXN\tMXN\n\
MXN$\tMXN\n\
MYR\tMYR\n\
Mex$\tMXN\n\
N\tNGN\n\
NGN\tNGN\n\
NIS\tILS\n\
NOK\tNOK\n\
NPR\tNPR\n\
NT$\tTWD\n\
NZ$\tNZD\n\
NZD\tNZD\n\
NZD$\tNZD\n\
OMR\tOMR\n\
PHP\tPHP\n\
PKR\tPKR\n\
PLN\tPLN\n\
Php\tPHP\n\
QAR\tQAR\n\
QR\tQAR\n\
R\tZAR\n\
R$\tBRL\n\
RM\tMYR\n\
RMB\tCNY\n\
RMB¥\tCNY\n\
RS\tINR\n\
RUB\tRUB\n\
Re\tINR\n\
Rp\tIDR\n\
Rs\tINR\n\
Rs.\tINR\n\
Rs:\tINR\n\
S$\tSGD\n\
SAR\tSAR\n\
SEK\tSEK\n\
SFr\tCHF\n\
SGD\tSGD\n\
SGD$\tSGD\n\
SR\tSAR\n\
Sh\tKES\n\
THB\tTHB\n\
TRY\tTRY\n\
TSh\tTZS\n\
TT$\tTTD\n\
TWD\tTWD\n\
TZS\tTZS\n\
Tk\tBDT\n\
U.S.$\tUSD\n\
UAH\tUAH\n\
UGX\tUGX\n\
US$\tUSD\n\
USD\tUSD\n\
USD$\tUSD\n\
USh\tUGX\n\
Ush\tUGX\n\
VND\tVND\n\
ZAR\tZAR\n\
aud$\tAUD\n\
c $\tCAD\n\
cad$\tCAD\n\
dollar\tUSD\n\
eur\tEUR\n\
gbp\tGBP\n\
hk $\tHKD\n\
hk$\tHKD\n\
hkd$\tHKD\n\
inr\tINR\n\
kr\tSEK\n\
mxn$\tMXN\n\
nz $\tNZD\n\
nzd$\tNZD\n\
rmb\tCNY\n\
sgd$\tSGD\n\
us $\tUSD\n\
us$\tUSD\n\
usd\tUSD\n\
usd$\tUSD\n\
£\tGBP\n\
¥\tJPY\n\
৳\tBDT\n\
฿\tTHB\n\
₡\tCRC\n\
₦\tNGN\n\
₩\tKRW\n\
₪\tILS\n\
₫\tVND\n\
€\tEUR\n\
₱\tPHP\n\
₲\tPYG\n\
₴\tUAH\n\
₵\tGHS\n\
₸\tKZT\n\
₹\tINR\n\
₺\tTRY\n\
₽\tRUB\n\
₾\tGEL\n\
₿\tBTC\n\
", |r| (r.text(), r.text())));
    &ROWS
};

/// Ordinal words as denominators of fractions. From `lexicon/en/denominators.tsv`.
#[rustfmt::skip]
pub(crate) static DENOMINATORS: &Table<(&str, i64)> = {
    static ROWS: Table<(&str, i64)> = Table::new(|| rows("\
billionth\t1000000000\n\
billionths\t1000000000\n\
eighteenth\t18\n\
eighteenths\t18\n\
eighth\t8\n\
eighths\t8\n\
eightieth\t80\n\
eightieths\t80\n\
eleventh\t11\n\
elevenths\t11\n\
fifteenth\t15\n\
fifteenths\t15\n\
fifth\t5\n\
fifths\t5\n\
fiftieth\t50\n\
fiftieths\t50\n\
fortieth\t40\n\
fortieths\t40\n\
fourteenth\t14\n\
fourteenths\t14\n\
fourth\t4\n\
fourths\t4\n\
half\t2\n\
halves\t2\n\
hundredth\t100\n\
hundredths\t100\n\
millionth\t1000000\n\
millionths\t1000000\n\
nineteenth\t19\n\
nineteenths\t19\n\
ninetieth\t90\n\
ninetieths\t90\n\
ninth\t9\n\
ninths\t9\n\
quarter\t4\n\
quarters\t4\n\
seventeenth\t17\n\
seventeenths\t17\n\
seventh\t7\n\
sevenths\t7\n\
seventieth\t70\n\
seventieths\t70\n\
sixteenth\t16\n\
sixteenths\t16\n\
sixth\t6\n\
sixths\t6\n\
sixtieth\t60\n\
sixtieths\t60\n\
tenth\t10\n\
tenths\t10\n\
third\t3\n\
thirds\t3\n\
thirteenth\t13\n\
thirteenths\t13\n\
thirtieth\t30\n\
thirtieths\t30\n\
thousandth\t1000\n\
thousandths\t1000\n\
trillionth\t1000000000000\n\
trillionths\t1000000000000\n\
twelfth\t12\n\
twelfths\t12\n\
twentieth\t20\n\
twentieths\t20\n\
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
adelaide\tAUD\t2\n\
alberta\tCAD\t2\n\
american\tUSD\t2\n\
americans\tUSD\t2\n\
arizona\tUSD\t2\n\
asx\tAUD\t2\n\
atlanta\tUSD\t2\n\
auckland\tNZD\t2\n\
aussie\tAUD\t2\n\
australia\tAUD\t2\n\
australian\tAUD\t2\n\
australians\tAUD\t2\n\
boston\tUSD\t2\n\
brisbane\tAUD\t2\n\
cairns\tAUD\t2\n\
calgary\tCAD\t2\n\
california\tUSD\t2\n\
canada\tCAD\t2\n\
canadian\tCAD\t2\n\
canadians\tCAD\t2\n\
canberra\tAUD\t2\n\
changi\tSGD\t2\n\
chicago\tUSD\t2\n\
christchurch\tNZD\t2\n\
colorado\tUSD\t2\n\
congress\tUSD\t2\n\
councillor\tCAD\t1\n\
councillors\tCAD\t1\n\
dallas\tUSD\t2\n\
darwin\tAUD\t2\n\
denver\tUSD\t2\n\
detroit\tUSD\t2\n\
dow\tUSD\t2\n\
dunedin\tNZD\t2\n\
edmonton\tCAD\t2\n\
federal\tUSD\t1\n\
florida\tUSD\t2\n\
footy\tAUD\t2\n\
geelong\tAUD\t2\n\
georgia\tUSD\t1\n\
grazier\tAUD\t2\n\
graziers\tAUD\t2\n\
halifax\tCAD\t1\n\
hdb\tSGD\t2\n\
hectares\tAUD\t1\n\
hkex\tHKD\t2\n\
hobart\tAUD\t2\n\
hong\tHKD\t1\n\
houston\tUSD\t2\n\
hsi\tHKD\t2\n\
iowa\tUSD\t2\n\
kalgoorlie\tAUD\t2\n\
kansas\tUSD\t2\n\
kilometres\tCAD\t1\n\
kimberley\tAUD\t1\n\
kiwi\tNZD\t2\n\
kowloon\tHKD\t2\n\
labour\tCAD\t1\n\
labrador\tCAD\t2\n\
loonie\tCAD\t2\n\
manhattan\tUSD\t2\n\
manitoba\tCAD\t2\n\
melbourne\tAUD\t2\n\
michigan\tUSD\t2\n\
minnesota\tUSD\t2\n\
mississauga\tCAD\t2\n\
missouri\tUSD\t2\n\
montreal\tCAD\t2\n\
nasdaq\tUSD\t2\n\
newcastle\tAUD\t1\n\
newfoundland\tCAD\t2\n\
nsw\tAUD\t2\n\
nunavut\tCAD\t2\n\
nyse\tUSD\t2\n\
nzx\tNZD\t2\n\
ohio\tUSD\t2\n\
ontario\tCAD\t2\n\
oregon\tUSD\t2\n\
otago\tNZD\t2\n\
ottawa\tCAD\t2\n\
outback\tAUD\t2\n\
pennsylvania\tUSD\t2\n\
percent\tUSD\t1\n\
perth\tAUD\t1\n\
philadelphia\tUSD\t2\n\
pilbara\tAUD\t2\n\
premier\tAUD\t1\n\
province\tCAD\t1\n\
provincial\tCAD\t2\n\
quebec\tCAD\t2\n\
queensland\tAUD\t2\n\
regina\tCAD\t1\n\
saskatchewan\tCAD\t2\n\
saskatoon\tCAD\t2\n\
seattle\tUSD\t2\n\
senate\tUSD\t2\n\
sgx\tSGD\t2\n\
singapore\tSGD\t2\n\
singaporean\tSGD\t2\n\
singaporeans\tSGD\t2\n\
statcan\tCAD\t2\n\
suburb\tAUD\t1\n\
sydney\tAUD\t2\n\
tasmania\tAUD\t2\n\
tasmanian\tAUD\t2\n\
tennessee\tUSD\t2\n\
texas\tUSD\t2\n\
theater\tUSD\t1\n\
theaters\tUSD\t1\n\
toronto\tCAD\t2\n\
townsville\tAUD\t2\n\
tsx\tCAD\t2\n\
u.s.\tUSD\t2\n\
us\tUSD\t1\n\
usa\tUSD\t2\n\
vancouver\tCAD\t2\n\
victoria\tAUD\t1\n\
virginia\tUSD\t2\n\
waikato\tNZD\t2\n\
washington\tUSD\t1\n\
wellington\tNZD\t1\n\
winnipeg\tCAD\t2\n\
wisconsin\tUSD\t2\n\
wollongong\tAUD\t2\n\
york\tUSD\t2\n\
yukon\tCAD\t2\n\
zealand\tNZD\t2\n\
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
above\tB\n\
against\tA\n\
as\tB\n\
at\tB\n\
below\tB\n\
between\tA\n\
by\tB\n\
for\tB\n\
from\tB\n\
in\tB\n\
into\tA\n\
of\tB\n\
on\tA\n\
over\tB\n\
to\tB\n\
with\tB\n\
worth\tB\n\
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
atto\ta\n\
centi\tc\n\
deca\tda\n\
deci\td\n\
exa\tE\n\
femto\tf\n\
giga\tG\n\
hecto\th\n\
kilo\tk\n\
mega\tM\n\
micro\tu\n\
milli\tm\n\
nano\tn\n\
peta\tP\n\
pico\tp\n\
tera\tT\n\
", |r| (r.text(), r.text())));
    &ROWS
};

/// Metric units that take a prefix, in the singular, with their UCUM code. From `lexicon/en/metric_units.tsv`.
#[rustfmt::skip]
pub(crate) static METRIC_UNITS: &Table<(&str, &str)> = {
    static ROWS: Table<(&str, &str)> = Table::new(|| rows("\
amp\tA\n\
ampere\tA\n\
becquerel\tBq\n\
bit\tbit\n\
byte\tBy\n\
calorie\tcal\n\
coulomb\tC\n\
electronvolt\teV\n\
farad\tF\n\
gram\tg\n\
gramme\tg\n\
gray\tGy\n\
hertz\tHz\n\
joule\tJ\n\
liter\tL\n\
litre\tL\n\
lumen\tlm\n\
meter\tm\n\
metre\tm\n\
newton\tN\n\
ohm\tOhm\n\
pascal\tPa\n\
second\ts\n\
sievert\tSv\n\
tesla\tT\n\
ton\tt\n\
tonne\tt\n\
volt\tV\n\
watt\tW\n\
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
double\t2\n\
doubled\t2\n\
doubles\t2\n\
doubling\t2\n\
eightfold\t8\n\
fivefold\t5\n\
fourfold\t4\n\
hundredfold\t100\n\
ninefold\t9\n\
quadruple\t4\n\
quadrupled\t4\n\
quadrupling\t4\n\
quintupled\t5\n\
sevenfold\t7\n\
sixfold\t6\n\
tenfold\t10\n\
threefold\t3\n\
thrice\t3\n\
treble\t3\n\
trebled\t3\n\
trebling\t3\n\
triple\t3\n\
tripled\t3\n\
triples\t3\n\
tripling\t3\n\
twice\t2\n\
twofold\t2\n\
", |r| (r.text(), r.number())));
    &ROWS
};

/// Words that take a number as their name; `true` where they do so without a capital. From `lexicon/en/name_heads.tsv`.
#[rustfmt::skip]
pub(crate) static NAME_HEADS: &Table<(&str, bool)> = {
    static ROWS: Table<(&str, bool)> = Table::new(|| rows("\
act\tA\n\
agenda\tA\n\
airbus\tA\n\
apollo\tA\n\
appendix\tB\n\
area\tA\n\
article\tB\n\
articles\tB\n\
bay\tA\n\
bbc\tA\n\
berth\tB\n\
bill\tA\n\
block\tA\n\
boeing\tA\n\
bowl\tA\n\
box\tB\n\
case\tB\n\
category\tB\n\
channel\tA\n\
chapter\tB\n\
class\tA\n\
clause\tB\n\
covid\tA\n\
day\tA\n\
directive\tB\n\
district\tA\n\
docket\tB\n\
episode\tB\n\
exit\tB\n\
ext\tB\n\
extension\tB\n\
fig\tB\n\
figure\tB\n\
flight\tB\n\
formula\tA\n\
galaxy\tA\n\
game\tB\n\
gate\tB\n\
grade\tB\n\
group\tA\n\
hall\tA\n\
heat\tA\n\
highway\tB\n\
interstate\tA\n\
iphone\tB\n\
issue\tA\n\
item\tA\n\
itv\tA\n\
junction\tB\n\
lane\tA\n\
law\tB\n\
lesson\tA\n\
level\tB\n\
line\tA\n\
lot\tA\n\
mark\tA\n\
model\tB\n\
models\tB\n\
motorway\tB\n\
opus\tA\n\
order\tA\n\
page\tB\n\
pages\tB\n\
para\tB\n\
paragraph\tB\n\
part\tB\n\
phase\tB\n\
pier\tA\n\
platform\tB\n\
postcode\tB\n\
prop\tA\n\
proposition\tA\n\
ps\tB\n\
psalm\tA\n\
question\tB\n\
radio\tA\n\
reactor\tB\n\
resolution\tB\n\
room\tB\n\
round\tA\n\
route\tB\n\
rule\tB\n\
schedule\tA\n\
season\tA\n\
section\tB\n\
sections\tB\n\
serial\tB\n\
series\tA\n\
sku\tB\n\
stage\tB\n\
stall\tB\n\
step\tB\n\
substation\tA\n\
super\tA\n\
symphony\tA\n\
table\tB\n\
terminal\tB\n\
tier\tB\n\
title\tA\n\
top\tB\n\
track\tB\n\
type\tB\n\
unit\tA\n\
version\tB\n\
vol\tB\n\
volume\tB\n\
war\tA\n\
ward\tB\n\
week\tA\n\
well\tA\n\
windows\tA\n\
world\tA\n\
zip\tB\n\
zone\tA\n\
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
billions\t1000000000\n\
crores\t10000000\n\
dozens\t12\n\
hundreds\t100\n\
lakhs\t100000\n\
millions\t1000000\n\
scores\t20\n\
tens\t10\n\
thousands\t1000\n\
trillions\t1000000000000\n\
", |r| (r.text(), r.number())));
    &ROWS
};

/// Words that take `over` for themselves, so that it bounds no number: verbs (`turned over £3m`); `true` for quarrels and sentences, where what they are about must follow (`jailed over £2m fraud`). From `lexicon/en/over_heads.tsv`.
#[rustfmt::skip]
pub(crate) static OVER_HEADS: &Table<(&str, bool)> = {
    static ROWS: Table<(&str, bool)> = Table::new(|| rows("\
accused\tB\n\
anger\tB\n\
arrested\tB\n\
arrests\tB\n\
battle\tB\n\
clash\tB\n\
convicted\tB\n\
court\tB\n\
custody\tB\n\
dispute\tB\n\
feud\tB\n\
fight\tB\n\
fury\tB\n\
guilty\tB\n\
hand\tA\n\
handed\tA\n\
handing\tA\n\
hands\tA\n\
investigated\tB\n\
jail\tB\n\
jailed\tB\n\
jails\tB\n\
lawsuit\tB\n\
mulled\tA\n\
mulling\tA\n\
presided\tA\n\
presides\tA\n\
presiding\tA\n\
prison\tB\n\
probe\tB\n\
protest\tB\n\
protests\tB\n\
quits\tB\n\
row\tB\n\
rows\tB\n\
scattered\tA\n\
sentenced\tB\n\
spaced\tA\n\
spread\tA\n\
spreading\tA\n\
spreads\tA\n\
staggered\tA\n\
sue\tB\n\
sued\tB\n\
sues\tB\n\
suing\tB\n\
suspended\tB\n\
trial\tB\n\
turn\tA\n\
turned\tA\n\
turning\tA\n\
turns\tA\n\
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
b\t9\tB\n\
billion\t9\tA\n\
billions\t9\tA\n\
bln\t9\tA\n\
bn\t9\tA\n\
cr\t7\tA\n\
crore\t7\tA\n\
crores\t7\tA\n\
g\t9\tB\n\
hundred\t2\tA\n\
k\t3\tB\n\
koti\t7\tA\n\
krore\t7\tA\n\
krores\t7\tA\n\
lac\t5\tA\n\
lacs\t5\tA\n\
lakh\t5\tA\n\
lakhs\t5\tA\n\
lkh\t5\tA\n\
lkhs\t5\tA\n\
m\t6\tB\n\
mil\t6\tB\n\
million\t6\tA\n\
millions\t6\tA\n\
mln\t6\tA\n\
mm\t6\tB\n\
mn\t6\tB\n\
quadrillion\t15\tA\n\
t\t12\tB\n\
thousand\t3\tA\n\
thousands\t3\tA\n\
tln\t12\tA\n\
tn\t12\tA\n\
trillion\t12\tA\n\
trillions\t12\tA\n\
trn\t12\tA\n\
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
a\tB\n\
about\tB\n\
additional\tA\n\
all\tA\n\
almost\tB\n\
already\tA\n\
also\tA\n\
an\tB\n\
another\tB\n\
approximately\tA\n\
around\tB\n\
currently\tA\n\
earlier\tA\n\
estimated\tA\n\
even\tB\n\
extra\tA\n\
further\tB\n\
initial\tA\n\
its\tA\n\
just\tB\n\
least\tA\n\
mere\tA\n\
more\tA\n\
nearly\tB\n\
not\tA\n\
now\tA\n\
only\tB\n\
out\tA\n\
previous\tA\n\
roughly\tA\n\
same\tA\n\
some\tA\n\
still\tA\n\
than\tA\n\
the\tB\n\
their\tA\n\
whopping\tA\n\
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
after\tB\n\
all\tB\n\
any\tB\n\
away\tB\n\
before\tB\n\
coming\tB\n\
during\tB\n\
each\tB\n\
every\tA\n\
first\tB\n\
following\tB\n\
for\tA\n\
in\tA\n\
last\tB\n\
next\tB\n\
other\tB\n\
over\tA\n\
past\tB\n\
per\tB\n\
preceding\tB\n\
previous\tB\n\
recent\tB\n\
since\tB\n\
some\tB\n\
than\tA\n\
the\tB\n\
these\tB\n\
this\tB\n\
within\tA\n\
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
coming\tA\n\
corresponding\tA\n\
current\tA\n\
early\tB\n\
final\tA\n\
financial\tA\n\
first\tB\n\
fiscal\tB\n\
fourth\tB\n\
full\tB\n\
last\tB\n\
late\tB\n\
latest\tA\n\
mid\tA\n\
next\tB\n\
past\tA\n\
preceding\tA\n\
previous\tB\n\
prior\tA\n\
same\tA\n\
second\tB\n\
third\tB\n\
this\tB\n\
whole\tA\n\
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
%\tD\t%\t0\n\
%age points\tE\tpp\t0\n\
acre\tB\t[acr_us]\t0\n\
acre feet\tB\tacre-feet\t0\n\
acre-feet\tB\tacre-feet\t0\n\
acre-foot\tB\tacre-feet\t0\n\
acres\tB\t[acr_us]\t0\n\
ah\tB\tA.h\t0\n\
amp\tB\tA\t0\n\
amps\tB\tA\t0\n\
bar\tB\tbar\t0\n\
barrel\tB\t[bbl_us]\t0\n\
barrels\tB\t[bbl_us]\t0\n\
basis point\tE\tbp\t0\n\
basis points\tE\tbp\t0\n\
bhp\tB\thp\t0\n\
bit\tB\tbit\t0\n\
bits\tB\tbit\t0\n\
bits per second\tB\tbit/s\t0\n\
bp\tE\tbp\t0\n\
bps\tE\tbp\t0\n\
btu\tB\t[Btu]\t0\n\
bushel\tB\t[bu_us]\t0\n\
bushels\tB\t[bu_us]\t0\n\
byte\tB\tBy\t0\n\
bytes\tB\tBy\t0\n\
c\tB\tCel\t0\n\
calorie\tB\tcal\t0\n\
calories\tB\tcal\t0\n\
carat\tB\t[car_m]\t0\n\
carats\tB\t[car_m]\t0\n\
cc\tB\tcm3\t0\n\
celcius\tB\tCel\t0\n\
celsius\tB\tCel\t0\n\
centigrade\tB\tCel\t0\n\
centiliters\tB\tcL\t0\n\
centilitre\tB\tcL\t0\n\
centilitres\tB\tcL\t0\n\
centimeter\tB\tcm\t0\n\
centimeters\tB\tcm\t0\n\
centimetre\tB\tcm\t0\n\
centimetres\tB\tcm\t0\n\
centuries\tA\ta\t2\n\
century\tA\ta\t2\n\
cl\tB\tcL\t0\n\
cm\tB\tcm\t0\n\
cm3\tB\tcm3\t0\n\
cm^3\tB\tcm3\t0\n\
cms\tB\tcm\t0\n\
cm²\tB\tcm2\t0\n\
cu ft\tB\t[cft_i]\t0\n\
cu in\tB\t[cin_i]\t0\n\
cu m\tB\tm3\t0\n\
cu yd\tB\t[cyd_i]\t0\n\
cu. ft\tB\t[cft_i]\t0\n\
cubic centimeter\tB\tcm3\t0\n\
cubic centimeters\tB\tcm3\t0\n\
cubic centimetre\tB\tcm3\t0\n\
cubic centimetres\tB\tcm3\t0\n\
cubic feet\tB\t[cft_i]\t0\n\
cubic foot\tB\t[cft_i]\t0\n\
cubic inch\tB\t[cin_i]\t0\n\
cubic inches\tB\t[cin_i]\t0\n\
cubic kilometer\tB\tkm3\t0\n\
cubic kilometers\tB\tkm3\t0\n\
cubic kilometre\tB\tkm3\t0\n\
cubic kilometres\tB\tkm3\t0\n\
cubic meter\tB\tm3\t0\n\
cubic meters\tB\tm3\t0\n\
cubic metre\tB\tm3\t0\n\
cubic metres\tB\tm3\t0\n\
cubic mile\tB\t[cmi_us]\t0\n\
cubic miles\tB\t[cmi_us]\t0\n\
cubic yard\tB\t[cyd_i]\t0\n\
cubic yards\tB\t[cyd_i]\t0\n\
cup\tB\t[cup_us]\t0\n\
cups\tB\t[cup_us]\t0\n\
curies\tB\tCi\t0\n\
day\tA\td\t0\n\
days\tA\td\t0\n\
db\tB\tdB\t0\n\
decade\tA\ta\t1\n\
decades\tA\ta\t1\n\
decibel\tB\tdB\t0\n\
decibels\tB\tdB\t0\n\
decimetres\tB\tdm\t0\n\
deg\tB\tdeg\t0\n\
deg c\tB\tCel\t0\n\
deg celsius\tB\tCel\t0\n\
deg f\tB\t[degF]\t0\n\
deg fahrenheit\tB\t[degF]\t0\n\
deg. c\tB\tCel\t0\n\
deg. f\tB\t[degF]\t0\n\
degree\tB\tdeg\t0\n\
degree c\tB\tCel\t0\n\
degree celsius\tB\tCel\t0\n\
degree centigrade\tB\tCel\t0\n\
degree f\tB\t[degF]\t0\n\
degree fahrenheit\tB\t[degF]\t0\n\
degree kelvin\tB\tK\t0\n\
degrees\tB\tdeg\t0\n\
degrees c\tB\tCel\t0\n\
degrees celsius\tB\tCel\t0\n\
degrees centigrade\tB\tCel\t0\n\
degrees f\tB\t[degF]\t0\n\
degrees fahrenheit\tB\t[degF]\t0\n\
degrees kelvin\tB\tK\t0\n\
dm\tB\tdm\t0\n\
dpi\tB\tdpi\t0\n\
drachma\tB\t[dr_av]\t0\n\
ev\tB\teV\t0\n\
exabytes\tB\tEBy\t0\n\
exajoules\tB\tEJ\t0\n\
f\tB\t[degF]\t0\n\
fahrenheit\tB\t[degF]\t0\n\
fathom\tB\t[fth_i]\t0\n\
fathoms\tB\t[fth_i]\t0\n\
feet\tB\tft\t0\n\
feet per second\tB\tft/s\t0\n\
fl oz\tB\t[foz_us]\t0\n\
fluid ounce\tB\t[foz_us]\t0\n\
fluid ounces\tB\t[foz_us]\t0\n\
fold\tC\t×\t0\n\
foot\tB\tft\t0\n\
foot pounds\tB\tlb-ft\t0\n\
fps\tB\tfps\t0\n\
ft\tB\tft\t0\n\
ft.\tB\tft\t0\n\
furlong\tB\t[fur_us]\t0\n\
furlongs\tB\t[fur_us]\t0\n\
g\tB\tg\t0\n\
g/km\tB\tg/km\t0\n\
gal\tB\t[gal_us]\t0\n\
gallon\tB\t[gal_us]\t0\n\
gallons\tB\t[gal_us]\t0\n\
gb\tB\tGBy\t0\n\
gbps\tB\tGbit/s\t0\n\
gev\tB\tGeV\t0\n\
ghz\tB\tGHz\t0\n\
gig\tB\tGBy\t0\n\
gigabits per second\tB\tGbit/s\t0\n\
gigabyte\tB\tGBy\t0\n\
gigabytes\tB\tGBy\t0\n\
gigahertz\tB\tGHz\t0\n\
gigajoules\tB\tGJ\t0\n\
gigalitre\tB\tL\t9\n\
gigalitres\tB\tL\t9\n\
gigawatt\tB\tGW\t0\n\
gigawatt hour\tB\tGW.h\t0\n\
gigawatt hours\tB\tGW.h\t0\n\
gigawatts\tB\tGW\t0\n\
gigs\tB\tGBy\t0\n\
gm\tB\tg\t0\n\
gms\tB\tg\t0\n\
gram\tB\tg\t0\n\
gramme\tB\tg\t0\n\
grammes\tB\tg\t0\n\
grams\tB\tg\t0\n\
gt\tB\tGt\t0\n\
gw\tB\tGW\t0\n\
gwh\tB\tGW.h\t0\n\
h\tA\th\t0\n\
ha\tB\tha\t0\n\
hectare\tB\tha\t0\n\
hectares\tB\tha\t0\n\
hectolitres\tB\thL\t0\n\
hertz\tB\tHz\t0\n\
horsepower\tB\thp\t0\n\
hour\tA\th\t0\n\
hours\tA\th\t0\n\
hp\tB\thp\t0\n\
hpa\tB\thPa\t0\n\
hr\tA\th\t0\n\
hrs\tA\th\t0\n\
hz\tB\tHz\t0\n\
in\tB\tin\t0\n\
inch\tB\tin\t0\n\
inches\tB\tin\t0\n\
j\tB\tJ\t0\n\
joule\tB\tJ\t0\n\
joule second\tB\tJ.s\t0\n\
joules\tB\tJ\t0\n\
k\tB\tK\t0\n\
kb\tB\tkBy\t0\n\
kbps\tB\tkbit/s\t0\n\
kcal\tB\tkcal\t0\n\
kelvin\tB\tK\t0\n\
kelvins\tB\tK\t0\n\
kev\tB\tkeV\t0\n\
kg\tB\tkg\t0\n\
kgs\tB\tkg\t0\n\
khz\tB\tkHz\t0\n\
kilo\tB\tkg\t0\n\
kilobytes\tB\tkBy\t0\n\
kilogram\tB\tkg\t0\n\
kilogramme\tB\tkg\t0\n\
kilogrammes\tB\tkg\t0\n\
kilograms\tB\tkg\t0\n\
kilojoules\tB\tkJ\t0\n\
kiloliters\tB\tL\t3\n\
kilolitre\tB\tL\t3\n\
kilolitres\tB\tL\t3\n\
kilometer\tB\tkm\t0\n\
kilometers\tB\tkm\t0\n\
kilometers per hour\tB\tkm/h\t0\n\
kilometre\tB\tkm\t0\n\
kilometres\tB\tkm\t0\n\
kilometres per hour\tB\tkm/h\t0\n\
kilos\tB\tkg\t0\n\
kilotonne\tB\tkt\t0\n\
kilotonnes\tB\tkt\t0\n\
kilowatt\tB\tkW\t0\n\
kilowatt hour\tB\tkW.h\t0\n\
kilowatt hours\tB\tkW.h\t0\n\
kilowatts\tB\tkW\t0\n\
kj\tB\tkJ\t0\n\
kl\tB\tL\t3\n\
km\tB\tkm\t0\n\
km per hour\tB\tkm/h\t0\n\
km/h\tB\tkm/h\t0\n\
km2\tB\tkm2\t0\n\
km3\tB\tkm3\t0\n\
km^2\tB\tkm2\t0\n\
km^3\tB\tkm3\t0\n\
kmh\tB\tkm/h\t0\n\
kmph\tB\tkm/h\t0\n\
kms\tB\tkm\t0\n\
km²\tB\tkm2\t0\n\
km³\tB\tkm3\t0\n\
knot\tB\t[kn_i]\t0\n\
knots\tB\t[kn_i]\t0\n\
knots per hour\tB\t[kn_i]\t0\n\
kpa\tB\tkPa\t0\n\
kph\tB\tkm/h\t0\n\
kt\tB\tkt\t0\n\
kv\tB\tkV\t0\n\
kw\tB\tkW\t0\n\
kwh\tB\tkW.h\t0\n\
l\tB\tL\t0\n\
lb\tB\tlb\t0\n\
lb ft\tB\tlb-ft\t0\n\
lb ft of torque\tB\tlb-ft\t0\n\
lb.\tB\tlb\t0\n\
lbs\tB\tlb\t0\n\
lbs.\tB\tlb\t0\n\
light year\tB\t[ly]\t0\n\
light years\tB\t[ly]\t0\n\
liter\tB\tL\t0\n\
liters\tB\tL\t0\n\
litre\tB\tL\t0\n\
litres\tB\tL\t0\n\
long ton\tB\t[lton_av]\t0\n\
long tons\tB\t[lton_av]\t0\n\
lumens\tB\tlm\t0\n\
lux\tB\tlx\t0\n\
m\tB\tm\t0\n\
m/s\tB\tm/s\t0\n\
m2\tB\tm2\t0\n\
m3\tB\tm3\t0\n\
m^2\tB\tm2\t0\n\
m^3\tB\tm3\t0\n\
mah\tB\tmA.h\t0\n\
mb\tB\tMBy\t0\n\
mbps\tB\tMbit/s\t0\n\
mcg\tB\tug\t0\n\
megabits per second\tB\tMbit/s\t0\n\
megabyte\tB\tMBy\t0\n\
megabytes\tB\tMBy\t0\n\
megahertz\tB\tMHz\t0\n\
megajoules\tB\tMJ\t0\n\
megaliters\tB\tL\t6\n\
megalitre\tB\tL\t6\n\
megalitres\tB\tL\t6\n\
megapixel\tB\tpx\t6\n\
megapixels\tB\tpx\t6\n\
megatonnes\tB\tMt\t0\n\
megawatt\tB\tMW\t0\n\
megawatt hour\tB\tMW.h\t0\n\
megawatt hours\tB\tMW.h\t0\n\
megawatts\tB\tMW\t0\n\
meter\tB\tm\t0\n\
meters\tB\tm\t0\n\
meters per second\tB\tm/s\t0\n\
metre\tB\tm\t0\n\
metres\tB\tm\t0\n\
metres per second\tB\tm/s\t0\n\
metric ton\tB\tt\t0\n\
metric tonnes\tB\tt\t0\n\
metric tons\tB\tt\t0\n\
mev\tB\tMeV\t0\n\
mg\tB\tmg\t0\n\
mg/dl\tB\tmg/dL\t0\n\
mg/l\tB\tmg/L\t0\n\
mhz\tB\tMHz\t0\n\
mi\tB\tmi\t0\n\
microgram\tB\tug\t0\n\
microgrammes\tB\tug\t0\n\
micrograms\tB\tug\t0\n\
micrograms per cubic meter\tB\tug/m3\t0\n\
micrograms per cubic metre\tB\tug/m3\t0\n\
micrometers\tB\tum\t0\n\
micrometre\tB\tum\t0\n\
micrometres\tB\tum\t0\n\
micron\tB\tum\t0\n\
microns\tB\tum\t0\n\
mile\tB\tmi\t0\n\
miles\tB\tmi\t0\n\
miles per gallon\tB\tmpg\t0\n\
miles per hour\tB\tmph\t0\n\
millibars\tB\tmbar\t0\n\
milligram\tB\tmg\t0\n\
milligramme\tB\tmg\t0\n\
milligrammes\tB\tmg\t0\n\
milligrams\tB\tmg\t0\n\
milliliter\tB\tmL\t0\n\
milliliters\tB\tmL\t0\n\
millilitre\tB\tmL\t0\n\
millilitres\tB\tmL\t0\n\
millimeter\tB\tmm\t0\n\
millimeters\tB\tmm\t0\n\
millimetre\tB\tmm\t0\n\
millimetres\tB\tmm\t0\n\
millisecond\tA\tms\t0\n\
milliseconds\tA\tms\t0\n\
millisieverts\tB\tmSv\t0\n\
min\tA\tmin\t0\n\
mins\tA\tmin\t0\n\
minute\tA\tmin\t0\n\
minutes\tA\tmin\t0\n\
mj\tB\tMJ\t0\n\
ml\tB\tmL\t0\n\
mm\tB\tmm\t0\n\
mm hg\tB\tmm[Hg]\t0\n\
mmhg\tB\tmm[Hg]\t0\n\
mmol/l\tB\tmmol/L\t0\n\
month\tA\tmo\t0\n\
months\tA\tmo\t0\n\
mp\tB\tpx\t6\n\
mpa\tB\tMPa\t0\n\
mpg\tB\tmpg\t0\n\
mph\tB\tmph\t0\n\
ms\tA\tms\t0\n\
mt\tB\tt\t0\n\
mw\tB\tMW\t0\n\
mwh\tB\tMW.h\t0\n\
m²\tB\tm2\t0\n\
m³\tB\tm3\t0\n\
nanometer\tB\tnm\t0\n\
nanometers\tB\tnm\t0\n\
nanometre\tB\tnm\t0\n\
nanometres\tB\tnm\t0\n\
nautical mile\tB\t[nmi_i]\t0\n\
nautical miles\tB\t[nmi_i]\t0\n\
newton\tB\tN\t0\n\
newton meters\tB\tN.m\t0\n\
newton metres\tB\tN.m\t0\n\
newtons\tB\tN\t0\n\
night\tA\td\t0\n\
nights\tA\td\t0\n\
nit\tB\tnit\t0\n\
nits\tB\tnit\t0\n\
nm\tB\tnm\t0\n\
nm of torque\tB\tN.m\t0\n\
ohm\tB\tOhm\t0\n\
ohms\tB\tOhm\t0\n\
ounce\tB\toz\t0\n\
ounces\tB\toz\t0\n\
oz\tB\toz\t0\n\
pa\tB\tPa\t0\n\
parsec\tB\tpc\t0\n\
parsecs\tB\tpc\t0\n\
parts per billion\tB\t[ppb]\t0\n\
parts per million\tB\t[ppm]\t0\n\
pascal\tB\tPa\t0\n\
pascals\tB\tPa\t0\n\
pb\tB\tPBy\t0\n\
pc\tD\t%\t0\n\
pct\tD\t%\t0\n\
per cent\tD\t%\t0\n\
per cent point\tE\tpp\t0\n\
per cent points\tE\tpp\t0\n\
percent\tD\t%\t0\n\
percent point\tE\tpp\t0\n\
percent points\tE\tpp\t0\n\
percentage\tD\t%\t0\n\
percentage point\tE\tpp\t0\n\
percentage points\tE\tpp\t0\n\
percents\tD\t%\t0\n\
petabytes\tB\tPBy\t0\n\
petajoules\tB\tPJ\t0\n\
picometer\tB\tpm\t0\n\
picometers\tB\tpm\t0\n\
picometre\tB\tpm\t0\n\
picometres\tB\tpm\t0\n\
pint\tB\t[pt_us]\t0\n\
pints\tB\t[pt_us]\t0\n\
pixel\tB\tpx\t0\n\
pixels\tB\tpx\t0\n\
pm\tB\tpm\t0\n\
point\tE\tpoint\t0\n\
points\tE\tpoint\t0\n\
pound\tB\tlb\t0\n\
pound feet\tB\tlb-ft\t0\n\
pounds\tB\tlb\t0\n\
pp\tE\tpp\t0\n\
ppb\tB\t[ppb]\t0\n\
ppm\tB\t[ppm]\t0\n\
pps\tE\tpp\t0\n\
ppt\tE\tpp\t0\n\
ppts\tE\tpp\t0\n\
ps\tB\tPS\t0\n\
psi\tB\t[psi]\t0\n\
pts\tE\tpoint\t0\n\
qt\tB\t[qt_us]\t0\n\
quart\tB\t[qt_us]\t0\n\
quarts\tB\t[qt_us]\t0\n\
quintal\tB\tq\t0\n\
quintals\tB\tq\t0\n\
rad\tB\trad\t0\n\
radians\tB\trad\t0\n\
rpm\tB\t{rpm}\t0\n\
s\tA\ts\t0\n\
sec\tA\ts\t0\n\
second\tA\ts\t0\n\
seconds\tA\ts\t0\n\
secs\tA\ts\t0\n\
short ton\tB\t[ston_av]\t0\n\
short tons\tB\t[ston_av]\t0\n\
sieverts\tB\tSv\t0\n\
sq cm\tB\tcm2\t0\n\
sq ft\tB\tft2\t0\n\
sq in\tB\t[sin_i]\t0\n\
sq km\tB\tkm2\t0\n\
sq kms\tB\tkm2\t0\n\
sq m\tB\tm2\t0\n\
sq mi\tB\tmi2\t0\n\
sq miles\tB\tmi2\t0\n\
sq yd\tB\t[syd_i]\t0\n\
sq. ft\tB\tft2\t0\n\
sq. ft.\tB\tft2\t0\n\
sq. in\tB\t[sin_i]\t0\n\
sq. km\tB\tkm2\t0\n\
sq. m\tB\tm2\t0\n\
sqft\tB\tft2\t0\n\
sqm\tB\tm2\t0\n\
square centimeter\tB\tcm2\t0\n\
square centimeters\tB\tcm2\t0\n\
square centimetre\tB\tcm2\t0\n\
square centimetres\tB\tcm2\t0\n\
square feet\tB\tft2\t0\n\
square foot\tB\tft2\t0\n\
square inch\tB\t[sin_i]\t0\n\
square inches\tB\t[sin_i]\t0\n\
square kilometer\tB\tkm2\t0\n\
square kilometers\tB\tkm2\t0\n\
square kilometre\tB\tkm2\t0\n\
square kilometres\tB\tkm2\t0\n\
square meter\tB\tm2\t0\n\
square meters\tB\tm2\t0\n\
square metre\tB\tm2\t0\n\
square metres\tB\tm2\t0\n\
square mile\tB\tmi2\t0\n\
square miles\tB\tmi2\t0\n\
square millimeters\tB\tmm2\t0\n\
square millimetres\tB\tmm2\t0\n\
square yard\tB\t[syd_i]\t0\n\
square yards\tB\t[syd_i]\t0\n\
star\tF\t\t0\n\
stars\tF\t\t0\n\
stone\tB\t[stone_av]\t0\n\
t\tB\tt\t0\n\
tablespoon\tB\t[tbs_us]\t0\n\
tablespoons\tB\t[tbs_us]\t0\n\
tb\tB\tTBy\t0\n\
tbs\tB\t[tbs_us]\t0\n\
tbsp\tB\t[tbs_us]\t0\n\
tbsps\tB\t[tbs_us]\t0\n\
teaspoon\tB\t[tsp_us]\t0\n\
teaspoons\tB\t[tsp_us]\t0\n\
terabyte\tB\tTBy\t0\n\
terabytes\tB\tTBy\t0\n\
terawatt hours\tB\tTW.h\t0\n\
terawatts\tB\tTW\t0\n\
tev\tB\tTeV\t0\n\
times\tC\t×\t0\n\
ton\tB\tt\t0\n\
tonne\tB\tt\t0\n\
tonnes\tB\tt\t0\n\
tons\tB\tt\t0\n\
tpd\tB\tt/d\t0\n\
tsp\tB\t[tsp_us]\t0\n\
tsps\tB\t[tsp_us]\t0\n\
tw\tB\tTW\t0\n\
twh\tB\tTW.h\t0\n\
v\tB\tV\t0\n\
volt\tB\tV\t0\n\
volts\tB\tV\t0\n\
w\tB\tW\t0\n\
watt\tB\tW\t0\n\
watt hours\tB\tW.h\t0\n\
watts\tB\tW\t0\n\
week\tA\twk\t0\n\
weeks\tA\twk\t0\n\
wh\tB\tW.h\t0\n\
x\tC\t×\t0\n\
yard\tB\t[yd_i]\t0\n\
yards\tB\t[yd_i]\t0\n\
yd\tB\t[yd_i]\t0\n\
yds\tB\t[yd_i]\t0\n\
year\tA\ta\t0\n\
years\tA\ta\t0\n\
yr\tA\ta\t0\n\
yrs\tA\ta\t0\n\
°\tB\tdeg\t0\n\
°c\tB\tCel\t0\n\
°f\tB\t[degF]\t0\n\
µg\tB\tug\t0\n\
µg/m3\tB\tug/m3\t0\n\
µg/m³\tB\tug/m3\t0\n\
µm\tB\tum\t0\n\
μg\tB\tug\t0\n\
μm\tB\tum\t0\n\
‰\tD\t‰\t0\n\
′\tB\tft\t0\n\
″\tB\tin\t0\n\
℃\tB\tCel\t0\n\
℉\tB\t[degF]\t0\n\
％\tD\t%\t0\n\
", |r| (r.text(), r.one_of(&[Kind::Duration, Kind::Measure, Kind::Multiple, Kind::Percent, Kind::Points, Kind::Score]), r.text(), r.number() as i32)));
    &ROWS
};

/// Verbs with `up` or `down`: `true` where that says a direction (`closed up`), `false` where it belongs to the verb (`made up`). From `lexicon/en/up_down_verbs.tsv`.
#[rustfmt::skip]
pub(crate) static UP_DOWN_VERBS: &Table<(&str, bool)> = {
    static ROWS: Table<(&str, bool)> = Table::new(|| rows("\
cleaned\tA\n\
climbed\tB\n\
close\tB\n\
closed\tB\n\
closes\tB\n\
edged\tB\n\
ended\tB\n\
finished\tB\n\
go\tB\n\
goes\tB\n\
going\tB\n\
gone\tB\n\
inched\tB\n\
made\tA\n\
make\tA\n\
makes\tA\n\
making\tA\n\
moved\tB\n\
opened\tB\n\
picked\tA\n\
put\tA\n\
set\tA\n\
shot\tB\n\
signed\tA\n\
taken\tA\n\
ticked\tB\n\
took\tA\n\
traded\tB\n\
trading\tB\n\
went\tB\n\
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
accept\tA\n\
accepted\tA\n\
accepting\tA\n\
accepts\tA\n\
account\tB\n\
accounted\tA\n\
accounting\tA\n\
accounts\tB\n\
accuse\tA\n\
accused\tA\n\
accuses\tA\n\
accusing\tA\n\
achieve\tA\n\
achieved\tA\n\
achieves\tA\n\
achieving\tA\n\
acquire\tA\n\
acquired\tA\n\
acquires\tA\n\
acquiring\tA\n\
act\tB\n\
acted\tA\n\
acting\tA\n\
acts\tB\n\
add\tA\n\
added\tA\n\
adding\tA\n\
adds\tA\n\
adjust\tA\n\
adjusted\tA\n\
adjusting\tA\n\
adjusts\tA\n\
admit\tA\n\
admits\tA\n\
admitted\tA\n\
admitting\tA\n\
advance\tA\n\
advanced\tB\n\
advances\tA\n\
advancing\tA\n\
affect\tA\n\
affected\tA\n\
affecting\tA\n\
affects\tA\n\
agree\tA\n\
agreed\tA\n\
agrees\tA\n\
agreing\tA\n\
aim\tB\n\
aimed\tA\n\
aiming\tA\n\
aims\tB\n\
air\tB\n\
aired\tA\n\
airing\tA\n\
airs\tB\n\
allege\tA\n\
alleged\tA\n\
alleges\tA\n\
alleging\tA\n\
allocate\tA\n\
allocated\tA\n\
allocates\tA\n\
allocating\tA\n\
allow\tA\n\
allowed\tA\n\
allowing\tA\n\
allows\tA\n\
am\tA\n\
amount\tB\n\
amounted\tA\n\
amounting\tA\n\
amounts\tB\n\
analyse\tA\n\
analysed\tA\n\
analyses\tA\n\
analysing\tA\n\
analyze\tA\n\
analyzed\tA\n\
analyzes\tA\n\
analyzing\tA\n\
announce\tA\n\
announced\tA\n\
announces\tA\n\
announcing\tA\n\
answer\tB\n\
answered\tA\n\
answering\tA\n\
answers\tB\n\
appeal\tB\n\
appealed\tA\n\
appealing\tA\n\
appeals\tB\n\
appear\tA\n\
appeared\tA\n\
appearing\tA\n\
appears\tA\n\
applied\tA\n\
applies\tA\n\
apply\tA\n\
applying\tA\n\
appoint\tA\n\
appointed\tA\n\
appointing\tA\n\
appoints\tA\n\
approve\tA\n\
approved\tA\n\
approves\tA\n\
approving\tA\n\
are\tA\n\
argue\tA\n\
argued\tA\n\
argues\tA\n\
arguing\tA\n\
arrest\tA\n\
arrested\tA\n\
arresting\tA\n\
arrests\tA\n\
arrive\tA\n\
arrived\tA\n\
arrives\tA\n\
arriving\tA\n\
ask\tA\n\
asked\tA\n\
asking\tA\n\
asks\tA\n\
assess\tA\n\
assessed\tA\n\
assesses\tA\n\
assessing\tA\n\
assume\tA\n\
assumed\tA\n\
assumes\tA\n\
assuming\tA\n\
ate\tA\n\
attack\tB\n\
attacked\tA\n\
attacking\tA\n\
attacks\tB\n\
attend\tA\n\
attended\tA\n\
attending\tA\n\
attends\tA\n\
attract\tA\n\
attracted\tA\n\
attracting\tA\n\
attracts\tA\n\
attribute\tA\n\
attributed\tA\n\
attributes\tA\n\
attributing\tA\n\
auction\tB\n\
auctioned\tA\n\
auctioning\tA\n\
auctions\tB\n\
average\tB\n\
averaged\tA\n\
averages\tB\n\
averaging\tA\n\
award\tB\n\
awarded\tA\n\
awarding\tA\n\
awards\tB\n\
back\tB\n\
backed\tA\n\
backing\tA\n\
backs\tB\n\
bag\tB\n\
bagged\tA\n\
bagging\tA\n\
bags\tB\n\
bake\tA\n\
baked\tA\n\
bakes\tA\n\
baking\tA\n\
ban\tB\n\
banned\tA\n\
banning\tA\n\
bans\tB\n\
base\tB\n\
based\tB\n\
bases\tB\n\
basing\tA\n\
battle\tB\n\
battled\tA\n\
battles\tB\n\
battling\tA\n\
be\tA\n\
bear\tA\n\
bears\tA\n\
beat\tA\n\
beaten\tA\n\
beats\tA\n\
became\tA\n\
become\tA\n\
becomes\tA\n\
been\tA\n\
began\tA\n\
begin\tA\n\
begins\tA\n\
begun\tA\n\
being\tA\n\
believe\tA\n\
believed\tA\n\
believes\tA\n\
believing\tA\n\
belong\tA\n\
belonged\tA\n\
belonging\tA\n\
belongs\tA\n\
benefit\tB\n\
benefited\tA\n\
benefiting\tA\n\
benefits\tB\n\
berth\tA\n\
berthed\tA\n\
berthing\tA\n\
berths\tA\n\
bid\tB\n\
bids\tB\n\
blame\tA\n\
blamed\tA\n\
blames\tA\n\
blaming\tA\n\
block\tB\n\
blocked\tA\n\
blocking\tA\n\
blocks\tB\n\
boast\tA\n\
boasted\tA\n\
boasting\tA\n\
boasts\tA\n\
boost\tB\n\
boosted\tA\n\
boosting\tA\n\
boosts\tB\n\
bore\tA\n\
borne\tA\n\
borrow\tA\n\
borrowed\tA\n\
borrowing\tB\n\
borrows\tA\n\
bought\tA\n\
bounce\tA\n\
bounced\tA\n\
bounces\tA\n\
bouncing\tA\n\
breach\tA\n\
breached\tA\n\
breaches\tA\n\
breaching\tA\n\
break\tB\n\
breaks\tB\n\
breed\tB\n\
breeded\tA\n\
breeding\tA\n\
breeds\tB\n\
brew\tA\n\
brewed\tA\n\
brewing\tA\n\
brews\tA\n\
bring\tA\n\
bringing\tA\n\
brings\tA\n\
broadcast\tB\n\
broke\tB\n\
broken\tA\n\
brought\tA\n\
build\tA\n\
building\tB\n\
builds\tA\n\
built\tA\n\
buy\tA\n\
buying\tA\n\
buys\tA\n\
call\tB\n\
called\tA\n\
calling\tA\n\
calls\tB\n\
calve\tA\n\
calved\tA\n\
calving\tA\n\
came\tA\n\
can\tB\n\
cancel\tA\n\
canceled\tA\n\
canceling\tA\n\
cancels\tA\n\
capture\tA\n\
captured\tA\n\
captures\tA\n\
capturing\tA\n\
carried\tA\n\
carries\tA\n\
carry\tA\n\
carrying\tA\n\
catch\tB\n\
catches\tB\n\
cater\tA\n\
catered\tA\n\
catering\tA\n\
caters\tA\n\
caught\tA\n\
cause\tB\n\
caused\tA\n\
causes\tB\n\
causing\tA\n\
celebrate\tA\n\
celebrated\tA\n\
celebrates\tA\n\
celebrating\tA\n\
change\tB\n\
changed\tA\n\
changes\tB\n\
changing\tA\n\
charge\tB\n\
charged\tA\n\
charges\tB\n\
charging\tB\n\
check\tB\n\
checked\tA\n\
checking\tA\n\
checks\tB\n\
choose\tA\n\
chooses\tA\n\
chose\tA\n\
chosen\tA\n\
claim\tB\n\
claimed\tA\n\
claiming\tA\n\
claims\tB\n\
clear\tB\n\
cleared\tA\n\
clearing\tB\n\
clears\tB\n\
climb\tA\n\
climbed\tA\n\
climbing\tA\n\
climbs\tA\n\
clinch\tA\n\
clinched\tA\n\
clinches\tA\n\
clinching\tA\n\
clock\tB\n\
clocked\tA\n\
clocking\tA\n\
clocks\tB\n\
close\tB\n\
closed\tB\n\
closes\tB\n\
closing\tB\n\
collapse\tA\n\
collapsed\tA\n\
collapses\tA\n\
collapsing\tA\n\
collect\tA\n\
collected\tA\n\
collecting\tA\n\
collects\tA\n\
combine\tA\n\
combined\tB\n\
combines\tA\n\
combining\tA\n\
come\tA\n\
comes\tA\n\
coming\tA\n\
comment\tB\n\
commented\tA\n\
commenting\tA\n\
comments\tB\n\
commit\tA\n\
commits\tA\n\
committed\tA\n\
committing\tA\n\
compare\tA\n\
compared\tA\n\
compares\tA\n\
comparing\tA\n\
compete\tA\n\
competed\tA\n\
competes\tA\n\
competing\tA\n\
complain\tA\n\
complained\tA\n\
complaining\tA\n\
complains\tA\n\
complete\tB\n\
completed\tA\n\
completes\tB\n\
completing\tA\n\
comprise\tA\n\
comprised\tA\n\
comprises\tA\n\
comprising\tA\n\
concern\tB\n\
concerned\tA\n\
concerning\tA\n\
concerns\tB\n\
conclude\tA\n\
concluded\tA\n\
concludes\tA\n\
concluding\tA\n\
confirm\tA\n\
confirmed\tA\n\
confirming\tA\n\
confirms\tA\n\
connect\tA\n\
connected\tA\n\
connecting\tA\n\
connects\tA\n\
consider\tA\n\
considered\tA\n\
considering\tA\n\
considers\tA\n\
consist\tA\n\
consisted\tA\n\
consisting\tA\n\
consists\tA\n\
consume\tA\n\
consumed\tA\n\
consumes\tA\n\
consuming\tA\n\
contain\tA\n\
contained\tA\n\
containing\tA\n\
contains\tA\n\
continue\tA\n\
continued\tA\n\
continues\tA\n\
continuing\tA\n\
contract\tB\n\
contracted\tA\n\
contracting\tA\n\
contracts\tB\n\
contribute\tA\n\
contributed\tA\n\
contributes\tA\n\
contributing\tA\n\
control\tB\n\
controlled\tA\n\
controlling\tA\n\
controls\tB\n\
convert\tA\n\
converted\tA\n\
converting\tA\n\
converts\tA\n\
convict\tA\n\
convicted\tA\n\
convicting\tA\n\
convicts\tA\n\
cook\tB\n\
cooked\tA\n\
cooking\tA\n\
cooks\tB\n\
cool\tB\n\
cooled\tA\n\
cooling\tA\n\
cools\tB\n\
cope\tA\n\
coped\tA\n\
copes\tA\n\
coping\tA\n\
cost\tB\n\
costing\tA\n\
costs\tB\n\
could\tA\n\
count\tB\n\
counted\tA\n\
counting\tA\n\
counts\tB\n\
cover\tB\n\
covered\tA\n\
covering\tA\n\
covers\tB\n\
crash\tB\n\
crashed\tA\n\
crashes\tB\n\
crashing\tA\n\
create\tA\n\
created\tA\n\
creates\tA\n\
creating\tA\n\
cross\tA\n\
crossed\tA\n\
crosses\tA\n\
crossing\tA\n\
cruise\tB\n\
cruised\tA\n\
cruises\tB\n\
cruising\tA\n\
cut\tB\n\
cuts\tB\n\
cutting\tA\n\
cycle\tB\n\
cycled\tA\n\
cycles\tB\n\
cycling\tA\n\
damage\tB\n\
damaged\tA\n\
damages\tB\n\
damaging\tA\n\
deal\tB\n\
dealed\tA\n\
dealing\tA\n\
deals\tB\n\
debut\tB\n\
debuted\tA\n\
debuting\tA\n\
debuts\tB\n\
decide\tA\n\
decided\tA\n\
decides\tA\n\
deciding\tA\n\
declare\tA\n\
declared\tA\n\
declares\tA\n\
declaring\tA\n\
decline\tB\n\
declined\tA\n\
declines\tB\n\
declining\tA\n\
decrease\tB\n\
decreased\tA\n\
decreases\tB\n\
decreasing\tA\n\
defeat\tA\n\
defeated\tA\n\
defeating\tA\n\
defeats\tA\n\
defend\tA\n\
defended\tA\n\
defending\tA\n\
defends\tA\n\
delay\tB\n\
delayed\tA\n\
delaying\tA\n\
delays\tB\n\
deliver\tA\n\
delivered\tA\n\
delivering\tA\n\
delivers\tA\n\
demand\tB\n\
demanded\tA\n\
demanding\tA\n\
demands\tB\n\
denied\tA\n\
denies\tA\n\
deny\tA\n\
denying\tA\n\
depend\tA\n\
depended\tA\n\
depending\tA\n\
depends\tA\n\
deplete\tA\n\
depleted\tA\n\
depletes\tA\n\
depleting\tA\n\
deposit\tB\n\
deposited\tA\n\
depositing\tA\n\
deposits\tB\n\
describe\tA\n\
described\tA\n\
describes\tA\n\
describing\tA\n\
design\tB\n\
designed\tA\n\
designing\tA\n\
designs\tB\n\
destroy\tA\n\
destroyed\tA\n\
destroying\tA\n\
destroys\tA\n\
detect\tA\n\
detected\tA\n\
detecting\tA\n\
detects\tA\n\
determine\tA\n\
determined\tA\n\
determines\tA\n\
determining\tA\n\
develop\tA\n\
developed\tA\n\
developing\tA\n\
develops\tA\n\
did\tA\n\
die\tA\n\
died\tA\n\
dies\tA\n\
dip\tB\n\
dipped\tA\n\
dipping\tA\n\
dips\tB\n\
disappear\tA\n\
disappeared\tA\n\
disappearing\tA\n\
disappears\tA\n\
discharge\tA\n\
discharged\tA\n\
discharges\tA\n\
discharging\tA\n\
disclose\tA\n\
disclosed\tA\n\
discloses\tA\n\
disclosing\tA\n\
discover\tA\n\
discovered\tA\n\
discovering\tA\n\
discovers\tA\n\
dismiss\tA\n\
dismissed\tA\n\
dismisses\tA\n\
dismissing\tA\n\
displace\tA\n\
displaced\tA\n\
displaces\tB\n\
displacing\tA\n\
display\tB\n\
displayed\tA\n\
displaying\tA\n\
displays\tB\n\
divert\tA\n\
diverted\tA\n\
diverting\tA\n\
diverts\tA\n\
divide\tA\n\
divided\tA\n\
divides\tA\n\
dividing\tA\n\
do\tA\n\
dock\tB\n\
docked\tA\n\
docking\tA\n\
docks\tB\n\
does\tA\n\
doing\tA\n\
donate\tA\n\
donated\tA\n\
donates\tA\n\
donating\tA\n\
done\tA\n\
double\tB\n\
doubled\tA\n\
doubles\tB\n\
doubling\tA\n\
downgraded\tA\n\
download\tA\n\
downloaded\tA\n\
downloading\tA\n\
downloads\tA\n\
drain\tA\n\
drained\tA\n\
draining\tA\n\
drains\tA\n\
draw\tB\n\
drawn\tA\n\
draws\tB\n\
drew\tA\n\
dried\tA\n\
dries\tB\n\
drink\tB\n\
drinked\tA\n\
drinking\tA\n\
drinks\tB\n\
drive\tB\n\
driven\tA\n\
drives\tB\n\
drop\tB\n\
dropped\tA\n\
dropping\tA\n\
drops\tB\n\
drove\tA\n\
dry\tB\n\
drying\tA\n\
dying\tA\n\
earmark\tA\n\
earmarked\tA\n\
earmarking\tA\n\
earmarks\tA\n\
earn\tA\n\
earned\tA\n\
earning\tB\n\
earns\tA\n\
ease\tA\n\
eased\tA\n\
eases\tA\n\
easing\tA\n\
eat\tA\n\
eaten\tA\n\
eats\tA\n\
edge\tB\n\
edged\tA\n\
edges\tB\n\
edging\tA\n\
elect\tA\n\
elected\tA\n\
electing\tA\n\
elects\tA\n\
eliminate\tA\n\
eliminated\tA\n\
eliminates\tA\n\
eliminating\tA\n\
emerge\tA\n\
emerged\tA\n\
emerges\tA\n\
emerging\tA\n\
employ\tA\n\
employed\tA\n\
employing\tA\n\
employs\tA\n\
enable\tA\n\
enabled\tA\n\
enables\tA\n\
enabling\tA\n\
encourage\tA\n\
encouraged\tA\n\
encourages\tA\n\
encouraging\tA\n\
end\tB\n\
ended\tA\n\
ending\tA\n\
ends\tB\n\
enjoy\tA\n\
enjoyed\tA\n\
enjoying\tA\n\
enjoys\tA\n\
enrol\tA\n\
enroll\tA\n\
enrolled\tA\n\
enrolling\tA\n\
enrolls\tA\n\
enrols\tA\n\
ensure\tA\n\
ensured\tA\n\
ensures\tA\n\
ensuring\tA\n\
enter\tA\n\
entered\tA\n\
entering\tA\n\
enters\tA\n\
equal\tB\n\
equaled\tA\n\
equaling\tA\n\
equals\tB\n\
escape\tB\n\
escaped\tA\n\
escapes\tB\n\
escaping\tA\n\
establish\tA\n\
established\tA\n\
establishes\tA\n\
establishing\tA\n\
estimate\tB\n\
estimated\tB\n\
estimates\tB\n\
estimating\tA\n\
evacuate\tA\n\
evacuated\tA\n\
evacuates\tA\n\
evacuating\tA\n\
examine\tA\n\
examined\tA\n\
examines\tA\n\
examining\tA\n\
exceed\tA\n\
exceeded\tA\n\
exceeding\tA\n\
exceeds\tA\n\
exchange\tB\n\
exchanged\tA\n\
exchanges\tB\n\
exchanging\tA\n\
exclude\tA\n\
excluded\tA\n\
excludes\tA\n\
excluding\tA\n\
exist\tA\n\
existed\tA\n\
existing\tA\n\
exists\tA\n\
expand\tA\n\
expanded\tA\n\
expanding\tA\n\
expands\tA\n\
expect\tA\n\
expected\tB\n\
expecting\tA\n\
expects\tA\n\
expire\tA\n\
expired\tA\n\
expires\tA\n\
expiring\tA\n\
explain\tA\n\
explained\tA\n\
explaining\tA\n\
explains\tA\n\
export\tB\n\
exported\tA\n\
exporting\tA\n\
exports\tB\n\
expose\tA\n\
exposed\tA\n\
exposes\tA\n\
exposing\tA\n\
express\tB\n\
expressed\tA\n\
expresses\tB\n\
expressing\tA\n\
extend\tA\n\
extended\tA\n\
extending\tA\n\
extends\tA\n\
face\tB\n\
faced\tA\n\
faces\tB\n\
facing\tA\n\
fail\tB\n\
failed\tA\n\
failing\tA\n\
fails\tB\n\
fall\tB\n\
fallen\tA\n\
falling\tA\n\
falls\tB\n\
favor\tA\n\
favored\tA\n\
favoring\tA\n\
favors\tA\n\
favour\tB\n\
favoured\tA\n\
favouring\tA\n\
favours\tB\n\
feature\tB\n\
featured\tA\n\
features\tB\n\
featuring\tA\n\
fed\tB\n\
feed\tA\n\
feeds\tA\n\
feel\tA\n\
feels\tA\n\
fell\tA\n\
felt\tA\n\
ferment\tA\n\
fermented\tA\n\
fermenting\tA\n\
ferments\tA\n\
ferried\tA\n\
ferries\tA\n\
ferry\tA\n\
ferrying\tA\n\
fetch\tA\n\
fetched\tA\n\
fetches\tA\n\
fetching\tA\n\
field\tB\n\
fielded\tA\n\
fielding\tA\n\
fields\tB\n\
fight\tB\n\
fights\tB\n\
file\tB\n\
filed\tA\n\
files\tB\n\
filing\tA\n\
fill\tB\n\
filled\tA\n\
filling\tA\n\
fills\tB\n\
find\tA\n\
finding\tB\n\
finds\tA\n\
finish\tB\n\
finished\tA\n\
finishes\tB\n\
finishing\tA\n\
fire\tB\n\
fired\tA\n\
fires\tB\n\
firing\tA\n\
fit\tB\n\
fits\tB\n\
fitted\tA\n\
fitting\tA\n\
fix\tB\n\
fixed\tB\n\
fixes\tB\n\
fixing\tA\n\
flatten\tA\n\
flattened\tA\n\
flattening\tA\n\
flattens\tA\n\
fledge\tA\n\
fledged\tA\n\
fledges\tA\n\
fledging\tA\n\
flew\tA\n\
flies\tB\n\
flood\tB\n\
flooded\tA\n\
flooding\tA\n\
floods\tB\n\
flow\tB\n\
flowed\tA\n\
flowing\tA\n\
flown\tA\n\
flows\tB\n\
fly\tB\n\
focus\tB\n\
focused\tA\n\
focuses\tB\n\
focusing\tA\n\
follow\tA\n\
followed\tA\n\
following\tB\n\
follows\tA\n\
force\tB\n\
forced\tA\n\
forces\tB\n\
forcing\tA\n\
forecast\tB\n\
forecasts\tB\n\
fought\tA\n\
found\tB\n\
founded\tA\n\
founding\tA\n\
founds\tB\n\
freeze\tA\n\
freezed\tA\n\
freezes\tA\n\
freezing\tA\n\
fund\tB\n\
funded\tA\n\
funding\tB\n\
funds\tB\n\
gain\tB\n\
gained\tA\n\
gaining\tA\n\
gains\tB\n\
gather\tA\n\
gathered\tA\n\
gathering\tA\n\
gathers\tA\n\
gave\tA\n\
generate\tA\n\
generated\tA\n\
generates\tA\n\
generating\tA\n\
get\tA\n\
gets\tA\n\
getting\tA\n\
give\tA\n\
given\tA\n\
gives\tA\n\
giving\tA\n\
go\tA\n\
goes\tA\n\
going\tA\n\
gone\tA\n\
got\tA\n\
gotten\tA\n\
grade\tB\n\
graded\tA\n\
grades\tB\n\
grading\tA\n\
grant\tB\n\
granted\tA\n\
granting\tA\n\
grants\tB\n\
graze\tA\n\
grazed\tA\n\
grazes\tA\n\
grazing\tA\n\
greet\tA\n\
greeted\tA\n\
greeting\tA\n\
greets\tA\n\
grew\tA\n\
gross\tB\n\
grossed\tA\n\
grosses\tB\n\
grossing\tA\n\
grow\tA\n\
growing\tB\n\
grown\tA\n\
grows\tA\n\
guide\tB\n\
guided\tA\n\
guides\tB\n\
guiding\tA\n\
had\tA\n\
halt\tB\n\
halted\tA\n\
halting\tA\n\
halts\tB\n\
halve\tA\n\
halved\tA\n\
halves\tA\n\
halving\tA\n\
handle\tA\n\
handled\tA\n\
handles\tA\n\
handling\tB\n\
hang\tA\n\
hanged\tA\n\
hanging\tA\n\
hangs\tA\n\
happen\tA\n\
happened\tA\n\
happening\tA\n\
happens\tA\n\
harvest\tA\n\
harvested\tA\n\
harvesting\tA\n\
harvests\tA\n\
has\tA\n\
hatch\tA\n\
hatched\tA\n\
hatches\tA\n\
hatching\tA\n\
have\tA\n\
having\tA\n\
head\tB\n\
headed\tA\n\
heading\tA\n\
heads\tB\n\
heal\tA\n\
healed\tA\n\
healing\tA\n\
heals\tA\n\
hear\tA\n\
heard\tA\n\
hears\tA\n\
held\tA\n\
help\tB\n\
helped\tA\n\
helping\tA\n\
helps\tB\n\
hike\tB\n\
hiked\tA\n\
hikes\tB\n\
hiking\tA\n\
hire\tB\n\
hired\tA\n\
hires\tB\n\
hiring\tA\n\
hit\tA\n\
hits\tA\n\
hitting\tA\n\
hold\tA\n\
holding\tB\n\
holds\tA\n\
hope\tB\n\
hoped\tA\n\
hopes\tB\n\
hoping\tA\n\
host\tB\n\
hosted\tA\n\
hosting\tA\n\
hosts\tB\n\
house\tB\n\
housed\tA\n\
houses\tB\n\
housing\tB\n\
hurt\tA\n\
identified\tA\n\
identifies\tA\n\
identify\tA\n\
identifying\tA\n\
impact\tB\n\
impacted\tA\n\
impacting\tA\n\
impacts\tB\n\
implement\tA\n\
implemented\tA\n\
implementing\tA\n\
implements\tA\n\
import\tB\n\
imported\tA\n\
importing\tA\n\
imports\tB\n\
impose\tA\n\
imposed\tA\n\
imposes\tA\n\
imposing\tA\n\
improve\tA\n\
improved\tA\n\
improves\tA\n\
improving\tA\n\
inch\tB\n\
inched\tA\n\
inches\tB\n\
inching\tA\n\
include\tA\n\
included\tA\n\
includes\tA\n\
including\tA\n\
increase\tB\n\
increased\tB\n\
increases\tB\n\
increasing\tA\n\
indicate\tA\n\
indicated\tA\n\
indicates\tA\n\
indicating\tA\n\
infect\tA\n\
infected\tA\n\
infecting\tA\n\
infects\tA\n\
inform\tA\n\
informed\tA\n\
informing\tA\n\
informs\tA\n\
inherit\tA\n\
inherited\tA\n\
inheriting\tA\n\
inherits\tA\n\
inject\tA\n\
injected\tA\n\
injecting\tA\n\
injects\tA\n\
injure\tA\n\
injured\tA\n\
injures\tA\n\
injuring\tA\n\
insist\tA\n\
insisted\tA\n\
insisting\tA\n\
insists\tA\n\
inspect\tA\n\
inspected\tA\n\
inspecting\tA\n\
inspects\tA\n\
install\tA\n\
installed\tA\n\
installing\tA\n\
installs\tA\n\
intend\tA\n\
intended\tA\n\
intending\tA\n\
intends\tA\n\
introduce\tA\n\
introduced\tA\n\
introduces\tA\n\
introducing\tA\n\
invest\tA\n\
invested\tA\n\
investigate\tA\n\
investigated\tA\n\
investigates\tA\n\
investigating\tA\n\
investing\tA\n\
invests\tA\n\
invite\tA\n\
invited\tA\n\
invites\tA\n\
inviting\tA\n\
invoice\tA\n\
invoiced\tA\n\
invoices\tA\n\
invoicing\tA\n\
involve\tA\n\
involved\tA\n\
involves\tA\n\
involving\tA\n\
is\tA\n\
issue\tB\n\
issued\tA\n\
issues\tB\n\
issuing\tA\n\
jail\tB\n\
jailed\tA\n\
jailing\tA\n\
jails\tB\n\
join\tA\n\
joined\tA\n\
joining\tA\n\
joins\tA\n\
jump\tB\n\
jumped\tA\n\
jumping\tA\n\
jumps\tB\n\
justified\tA\n\
justifies\tA\n\
justify\tA\n\
justifying\tA\n\
keep\tA\n\
keeping\tA\n\
keeps\tA\n\
kept\tA\n\
kill\tA\n\
killed\tA\n\
killing\tA\n\
kills\tA\n\
knew\tA\n\
know\tA\n\
known\tB\n\
knows\tA\n\
label\tB\n\
labeled\tA\n\
labeling\tA\n\
labels\tB\n\
lack\tB\n\
lacked\tA\n\
lacking\tA\n\
lacks\tB\n\
land\tB\n\
landed\tA\n\
landing\tB\n\
lands\tB\n\
last\tB\n\
lasted\tA\n\
lasting\tA\n\
lasts\tB\n\
launch\tB\n\
launched\tA\n\
launches\tB\n\
launching\tA\n\
lead\tB\n\
leading\tB\n\
leads\tB\n\
leak\tB\n\
leaks\tB\n\
leap\tB\n\
leaped\tA\n\
leaping\tA\n\
leaps\tB\n\
learn\tA\n\
learned\tA\n\
learning\tA\n\
learns\tA\n\
lease\tB\n\
leased\tA\n\
leases\tB\n\
leasing\tA\n\
leave\tB\n\
leaves\tB\n\
leaving\tB\n\
led\tB\n\
left\tB\n\
lend\tA\n\
lending\tB\n\
lends\tA\n\
lent\tA\n\
let\tA\n\
lets\tA\n\
levied\tA\n\
levies\tB\n\
levy\tB\n\
levying\tA\n\
license\tA\n\
licensed\tA\n\
licenses\tA\n\
licensing\tA\n\
lie\tB\n\
lies\tB\n\
lift\tB\n\
lifted\tA\n\
lifting\tA\n\
lifts\tB\n\
like\tB\n\
liked\tA\n\
likes\tB\n\
liking\tA\n\
limit\tB\n\
limited\tB\n\
limiting\tA\n\
limits\tB\n\
link\tB\n\
linked\tA\n\
linking\tA\n\
links\tB\n\
liquidate\tA\n\
liquidated\tA\n\
liquidates\tA\n\
liquidating\tA\n\
list\tB\n\
listed\tA\n\
listing\tB\n\
lists\tB\n\
live\tB\n\
lived\tA\n\
lives\tB\n\
living\tB\n\
load\tB\n\
loaded\tA\n\
loading\tA\n\
loads\tB\n\
lodge\tA\n\
lodged\tA\n\
lodges\tA\n\
lodging\tA\n\
log\tB\n\
logged\tA\n\
logging\tA\n\
logs\tB\n\
look\tB\n\
looked\tA\n\
looking\tA\n\
looks\tB\n\
lose\tA\n\
loses\tA\n\
losing\tA\n\
lost\tB\n\
lower\tB\n\
lowered\tA\n\
lowering\tA\n\
lowers\tB\n\
made\tA\n\
maintain\tA\n\
maintained\tA\n\
maintaining\tA\n\
maintains\tA\n\
make\tA\n\
makes\tB\n\
making\tA\n\
manage\tA\n\
managed\tA\n\
manages\tA\n\
managing\tA\n\
manufacture\tA\n\
manufactured\tA\n\
manufactures\tA\n\
manufacturing\tB\n\
mark\tB\n\
marked\tA\n\
market\tB\n\
marketed\tA\n\
marketing\tB\n\
markets\tB\n\
marking\tA\n\
marks\tB\n\
match\tB\n\
matched\tA\n\
matches\tB\n\
matching\tA\n\
may\tB\n\
mean\tB\n\
means\tB\n\
meant\tA\n\
measure\tB\n\
measured\tA\n\
measures\tB\n\
measuring\tA\n\
meet\tA\n\
meeting\tB\n\
meets\tA\n\
melt\tA\n\
melted\tA\n\
melting\tA\n\
melts\tA\n\
merge\tA\n\
merged\tA\n\
merges\tA\n\
merging\tA\n\
met\tA\n\
might\tB\n\
migrate\tA\n\
migrated\tA\n\
migrates\tA\n\
migrating\tA\n\
miss\tA\n\
missed\tA\n\
misses\tA\n\
missing\tA\n\
moor\tA\n\
moored\tA\n\
mooring\tA\n\
moors\tA\n\
mount\tB\n\
mounted\tA\n\
mounting\tA\n\
mounts\tB\n\
move\tB\n\
moved\tA\n\
moves\tB\n\
moving\tA\n\
must\tB\n\
narrow\tB\n\
narrowed\tA\n\
narrowing\tA\n\
narrows\tB\n\
near\tB\n\
neared\tA\n\
nearing\tA\n\
nears\tB\n\
need\tB\n\
needed\tA\n\
needing\tA\n\
needs\tB\n\
net\tB\n\
nets\tB\n\
netted\tA\n\
netting\tA\n\
notch\tA\n\
notched\tA\n\
notches\tA\n\
notching\tA\n\
note\tB\n\
noted\tA\n\
notes\tB\n\
noting\tA\n\
nudge\tA\n\
nudged\tA\n\
nudges\tA\n\
nudging\tA\n\
number\tB\n\
numbered\tA\n\
numbering\tA\n\
numbers\tB\n\
observe\tA\n\
observed\tA\n\
observes\tA\n\
observing\tA\n\
obtain\tA\n\
obtained\tA\n\
obtaining\tA\n\
obtains\tA\n\
occupied\tA\n\
occupies\tA\n\
occupy\tA\n\
occupying\tA\n\
occur\tA\n\
occurred\tA\n\
occurring\tA\n\
occurs\tA\n\
offer\tB\n\
offered\tA\n\
offering\tB\n\
offers\tB\n\
offset\tB\n\
offseted\tA\n\
offseting\tA\n\
offsets\tB\n\
open\tB\n\
opened\tA\n\
opening\tB\n\
opens\tB\n\
operate\tA\n\
operated\tA\n\
operates\tA\n\
operating\tB\n\
order\tB\n\
ordered\tA\n\
ordering\tA\n\
orders\tB\n\
outline\tB\n\
outlined\tA\n\
outlines\tB\n\
outlining\tA\n\
outnumber\tA\n\
outnumbered\tA\n\
outnumbering\tA\n\
outnumbers\tA\n\
outpace\tA\n\
outpaced\tA\n\
outpaces\tA\n\
outpacing\tA\n\
outperform\tA\n\
outperformed\tA\n\
outperforming\tA\n\
outperforms\tA\n\
outsell\tA\n\
outsold\tA\n\
overflow\tA\n\
overflowed\tA\n\
overflowing\tA\n\
overflows\tA\n\
oversee\tA\n\
overseed\tA\n\
oversees\tA\n\
overseing\tA\n\
overtake\tA\n\
overtaken\tA\n\
overtakes\tA\n\
overtook\tA\n\
overturn\tA\n\
overturned\tA\n\
overturning\tA\n\
overturns\tA\n\
own\tB\n\
owned\tB\n\
owning\tA\n\
owns\tB\n\
pack\tB\n\
packed\tA\n\
packing\tA\n\
packs\tB\n\
paddle\tA\n\
paddled\tA\n\
paddles\tA\n\
paddling\tA\n\
paid\tB\n\
park\tB\n\
parked\tA\n\
parking\tB\n\
parks\tB\n\
participate\tA\n\
participated\tA\n\
participates\tA\n\
participating\tA\n\
pass\tB\n\
passed\tA\n\
passes\tB\n\
passing\tA\n\
pay\tA\n\
paying\tA\n\
pays\tA\n\
peak\tB\n\
peaked\tA\n\
peaking\tA\n\
peaks\tB\n\
penalise\tA\n\
penalised\tA\n\
penalises\tA\n\
penalising\tA\n\
perform\tA\n\
performed\tA\n\
performing\tA\n\
performs\tA\n\
pick\tB\n\
picked\tA\n\
picking\tA\n\
picks\tB\n\
place\tB\n\
placed\tA\n\
places\tB\n\
placing\tA\n\
plan\tB\n\
planned\tA\n\
planning\tB\n\
plans\tB\n\
plant\tB\n\
planted\tA\n\
planting\tA\n\
plants\tB\n\
play\tB\n\
played\tA\n\
playing\tA\n\
plays\tB\n\
plead\tA\n\
pleaded\tA\n\
pleading\tA\n\
pleads\tA\n\
pledge\tA\n\
pledged\tA\n\
pledges\tA\n\
pledging\tA\n\
plummet\tA\n\
plummeted\tA\n\
plummeting\tA\n\
plummets\tA\n\
plunge\tA\n\
plunged\tA\n\
plunges\tA\n\
plunging\tA\n\
point\tB\n\
pointed\tA\n\
pointing\tA\n\
points\tB\n\
poll\tB\n\
polled\tA\n\
polling\tA\n\
polls\tB\n\
position\tB\n\
positioned\tA\n\
positioning\tA\n\
positions\tB\n\
post\tB\n\
posted\tA\n\
posting\tA\n\
postpone\tA\n\
postponed\tA\n\
postpones\tA\n\
postponing\tA\n\
posts\tB\n\
pour\tA\n\
poured\tA\n\
pouring\tA\n\
pours\tA\n\
predict\tA\n\
predicted\tA\n\
predicting\tA\n\
predicts\tA\n\
prefer\tA\n\
preferred\tA\n\
preferring\tA\n\
prefers\tA\n\
prepare\tA\n\
prepared\tA\n\
prepares\tA\n\
preparing\tA\n\
present\tB\n\
presented\tA\n\
presenting\tA\n\
presents\tB\n\
prevent\tA\n\
prevented\tA\n\
preventing\tA\n\
prevents\tA\n\
price\tB\n\
priced\tA\n\
prices\tB\n\
pricing\tB\n\
print\tB\n\
printed\tA\n\
printing\tA\n\
prints\tB\n\
process\tB\n\
processed\tA\n\
processes\tB\n\
processing\tA\n\
produce\tB\n\
produced\tA\n\
produces\tB\n\
producing\tA\n\
project\tB\n\
projected\tA\n\
projecting\tA\n\
projects\tB\n\
promise\tB\n\
promised\tA\n\
promises\tB\n\
promising\tA\n\
promote\tB\n\
promoted\tA\n\
promotes\tB\n\
promoting\tA\n\
propose\tA\n\
proposed\tA\n\
proposes\tA\n\
proposing\tA\n\
prosecute\tA\n\
prosecuted\tA\n\
prosecutes\tA\n\
prosecuting\tA\n\
protect\tA\n\
protected\tA\n\
protecting\tA\n\
protects\tA\n\
prove\tA\n\
proved\tA\n\
proves\tA\n\
provide\tA\n\
provided\tA\n\
provides\tA\n\
providing\tA\n\
proving\tA\n\
publish\tA\n\
published\tA\n\
publishes\tA\n\
publishing\tA\n\
pull\tA\n\
pulled\tA\n\
pulling\tA\n\
pulls\tA\n\
pump\tB\n\
pumped\tA\n\
pumping\tA\n\
pumps\tB\n\
purchase\tB\n\
purchased\tA\n\
purchases\tB\n\
purchasing\tA\n\
push\tB\n\
pushed\tA\n\
pushes\tB\n\
pushing\tA\n\
put\tA\n\
puts\tA\n\
putting\tA\n\
quadruple\tA\n\
quadrupled\tA\n\
quadruples\tA\n\
quadrupling\tA\n\
qualified\tA\n\
qualifies\tA\n\
qualify\tA\n\
qualifying\tA\n\
question\tB\n\
questioned\tA\n\
questioning\tA\n\
questions\tB\n\
quit\tA\n\
quits\tA\n\
rack\tA\n\
racked\tA\n\
racking\tA\n\
racks\tA\n\
raise\tB\n\
raised\tA\n\
raises\tB\n\
raising\tA\n\
rake\tA\n\
raked\tA\n\
rakes\tA\n\
raking\tA\n\
rallied\tA\n\
rallies\tB\n\
rally\tB\n\
rallying\tA\n\
ran\tA\n\
range\tB\n\
ranged\tA\n\
ranges\tB\n\
ranging\tA\n\
rank\tB\n\
ranked\tA\n\
ranking\tA\n\
ranks\tB\n\
rate\tB\n\
rated\tA\n\
rates\tB\n\
rating\tB\n\
reach\tA\n\
reached\tA\n\
reaches\tA\n\
reaching\tA\n\
read\tB\n\
reads\tB\n\
realise\tA\n\
realised\tA\n\
realises\tA\n\
realising\tA\n\
realize\tA\n\
realized\tA\n\
realizes\tA\n\
realizing\tA\n\
rebuild\tA\n\
rebuilt\tA\n\
receive\tA\n\
received\tA\n\
receives\tA\n\
receiving\tA\n\
recommend\tA\n\
recommended\tA\n\
recommending\tA\n\
recommends\tA\n\
record\tB\n\
recorded\tA\n\
recording\tB\n\
records\tB\n\
recover\tA\n\
recovered\tA\n\
recovering\tA\n\
recovers\tA\n\
recruit\tA\n\
recruited\tA\n\
recruiting\tA\n\
recruits\tA\n\
reduce\tA\n\
reduced\tB\n\
reduces\tA\n\
reducing\tA\n\
refer\tA\n\
referred\tA\n\
referring\tA\n\
refers\tA\n\
refund\tB\n\
refunded\tA\n\
refunding\tA\n\
refunds\tB\n\
refurbish\tA\n\
refurbished\tA\n\
refurbishes\tA\n\
refurbishing\tA\n\
refuse\tA\n\
refused\tA\n\
refuses\tA\n\
refusing\tA\n\
register\tA\n\
registered\tB\n\
registering\tA\n\
registers\tA\n\
rehouse\tA\n\
rehoused\tA\n\
rehouses\tA\n\
rehousing\tA\n\
reinstate\tA\n\
reinstated\tA\n\
reinstates\tA\n\
reinstating\tA\n\
reject\tA\n\
rejected\tA\n\
rejecting\tA\n\
rejects\tA\n\
relate\tA\n\
related\tB\n\
relates\tA\n\
relating\tA\n\
release\tB\n\
released\tA\n\
releases\tB\n\
releasing\tA\n\
remain\tA\n\
remained\tA\n\
remaining\tA\n\
remains\tA\n\
remove\tA\n\
removed\tA\n\
removes\tA\n\
removing\tA\n\
renovate\tA\n\
renovated\tA\n\
renovates\tA\n\
renovating\tA\n\
rent\tB\n\
rented\tA\n\
renting\tA\n\
rents\tB\n\
reopen\tA\n\
reopened\tA\n\
reopening\tA\n\
reopens\tA\n\
repair\tB\n\
repaired\tA\n\
repairing\tA\n\
repairs\tB\n\
repay\tA\n\
repayed\tA\n\
repaying\tA\n\
repays\tA\n\
replace\tA\n\
replaced\tA\n\
replaces\tA\n\
replacing\tA\n\
report\tB\n\
reported\tA\n\
reporting\tB\n\
reports\tB\n\
represent\tA\n\
represented\tA\n\
representing\tA\n\
represents\tA\n\
request\tB\n\
requested\tA\n\
requesting\tA\n\
requests\tB\n\
require\tA\n\
required\tA\n\
requires\tA\n\
requiring\tA\n\
reroute\tA\n\
rerouted\tA\n\
reroutes\tA\n\
rerouting\tA\n\
rescue\tB\n\
rescued\tA\n\
rescues\tB\n\
rescuing\tA\n\
research\tB\n\
researched\tA\n\
researches\tB\n\
researching\tA\n\
resign\tA\n\
resigned\tA\n\
resigning\tA\n\
resigns\tA\n\
respond\tA\n\
responded\tA\n\
responding\tA\n\
responds\tA\n\
restock\tA\n\
restocked\tA\n\
restocking\tA\n\
restocks\tA\n\
restore\tA\n\
restored\tA\n\
restores\tA\n\
restoring\tA\n\
result\tB\n\
resulted\tA\n\
resulting\tA\n\
results\tB\n\
resurface\tA\n\
resurfaced\tA\n\
resurfaces\tA\n\
resurfacing\tA\n\
retain\tA\n\
retained\tA\n\
retaining\tA\n\
retains\tA\n\
retire\tA\n\
retired\tA\n\
retires\tA\n\
retiring\tA\n\
retreat\tA\n\
retreated\tA\n\
retreating\tA\n\
retreats\tA\n\
return\tB\n\
returned\tA\n\
returning\tA\n\
returns\tB\n\
reveal\tA\n\
revealed\tA\n\
revealing\tA\n\
reveals\tA\n\
review\tB\n\
reviewed\tA\n\
reviewing\tA\n\
reviews\tB\n\
revise\tA\n\
revised\tA\n\
revises\tA\n\
revising\tA\n\
rewrite\tA\n\
rewrited\tA\n\
rewrites\tA\n\
rewriting\tA\n\
rise\tB\n\
risen\tA\n\
rises\tB\n\
rising\tA\n\
rocket\tB\n\
rocketed\tA\n\
rocketing\tA\n\
rockets\tB\n\
roost\tA\n\
roosted\tA\n\
roosting\tA\n\
roosts\tA\n\
rose\tA\n\
round\tB\n\
rounded\tA\n\
rounding\tA\n\
rounds\tB\n\
rule\tB\n\
ruled\tA\n\
rules\tB\n\
ruling\tA\n\
run\tB\n\
running\tA\n\
runs\tB\n\
sack\tB\n\
sacked\tA\n\
sacking\tA\n\
sacks\tB\n\
said\tA\n\
sail\tB\n\
sailed\tA\n\
sailing\tA\n\
sails\tB\n\
sank\tA\n\
sat\tA\n\
save\tA\n\
saved\tA\n\
saves\tA\n\
saving\tB\n\
saw\tA\n\
say\tA\n\
saying\tA\n\
says\tA\n\
schedule\tB\n\
scheduled\tA\n\
schedules\tB\n\
scheduling\tA\n\
scoop\tA\n\
scooped\tA\n\
scooping\tA\n\
scoops\tA\n\
score\tB\n\
scored\tA\n\
scores\tB\n\
scoring\tA\n\
scrap\tA\n\
scrapped\tA\n\
scrapping\tA\n\
scraps\tA\n\
seat\tB\n\
seated\tA\n\
seating\tB\n\
seats\tB\n\
secure\tA\n\
secured\tA\n\
secures\tA\n\
securing\tA\n\
see\tA\n\
seeing\tA\n\
seek\tA\n\
seeking\tA\n\
seeks\tA\n\
seen\tA\n\
sees\tA\n\
seize\tA\n\
seized\tA\n\
seizes\tA\n\
seizing\tA\n\
sell\tA\n\
selling\tB\n\
sells\tA\n\
send\tA\n\
sending\tA\n\
sends\tA\n\
sent\tA\n\
sentence\tB\n\
sentenced\tA\n\
sentences\tB\n\
sentencing\tA\n\
separate\tB\n\
separated\tA\n\
separates\tB\n\
separating\tA\n\
serve\tA\n\
served\tA\n\
serves\tA\n\
serving\tA\n\
set\tB\n\
sets\tB\n\
setting\tB\n\
settle\tB\n\
settled\tA\n\
settles\tB\n\
settling\tA\n\
shall\tA\n\
share\tB\n\
shared\tA\n\
shares\tB\n\
sharing\tA\n\
shed\tA\n\
shedding\tA\n\
sheds\tA\n\
shift\tB\n\
shifted\tA\n\
shifting\tA\n\
shifts\tB\n\
ship\tB\n\
shipped\tA\n\
shipping\tA\n\
ships\tB\n\
shoot\tB\n\
shoots\tB\n\
shop\tB\n\
shopped\tA\n\
shopping\tB\n\
shops\tB\n\
shot\tB\n\
should\tA\n\
show\tB\n\
showed\tA\n\
showing\tA\n\
shown\tA\n\
shows\tB\n\
shrank\tA\n\
shrink\tA\n\
shrinking\tA\n\
shrinks\tA\n\
shrunk\tA\n\
sign\tB\n\
signal\tA\n\
signaled\tA\n\
signaling\tA\n\
signals\tA\n\
signed\tA\n\
signing\tA\n\
signs\tB\n\
sink\tB\n\
sinks\tB\n\
siphon\tA\n\
siphoned\tA\n\
siphoning\tA\n\
siphons\tA\n\
sit\tA\n\
sits\tA\n\
skip\tA\n\
skipped\tA\n\
skipping\tA\n\
skips\tA\n\
slash\tA\n\
slashed\tA\n\
slashes\tA\n\
slashing\tA\n\
slated\tB\n\
slid\tA\n\
slide\tB\n\
slides\tB\n\
sliding\tA\n\
slip\tA\n\
slipped\tA\n\
slipping\tA\n\
slips\tA\n\
slow\tB\n\
slowed\tA\n\
slowing\tA\n\
slows\tB\n\
slump\tB\n\
slumped\tA\n\
slumping\tA\n\
slumps\tB\n\
snap\tA\n\
snapped\tA\n\
snapping\tA\n\
snaps\tA\n\
snatch\tA\n\
snatched\tA\n\
snatches\tA\n\
snatching\tA\n\
soak\tA\n\
soaked\tA\n\
soaking\tA\n\
soaks\tA\n\
soar\tA\n\
soared\tA\n\
soaring\tA\n\
soars\tA\n\
sold\tB\n\
sought\tA\n\
spare\tB\n\
spared\tA\n\
spares\tB\n\
sparing\tA\n\
spawn\tA\n\
spawned\tA\n\
spawning\tA\n\
spawns\tA\n\
speak\tA\n\
speaks\tA\n\
spend\tA\n\
spending\tB\n\
spends\tA\n\
spent\tA\n\
spike\tB\n\
spiked\tA\n\
spikes\tB\n\
spiking\tA\n\
split\tB\n\
splits\tB\n\
spoke\tA\n\
spoken\tA\n\
spot\tB\n\
spots\tB\n\
spotted\tA\n\
spotting\tA\n\
spread\tB\n\
spreads\tB\n\
spur\tB\n\
spurred\tA\n\
spurring\tA\n\
spurs\tB\n\
stabilise\tA\n\
stabilised\tA\n\
stabilises\tA\n\
stabilising\tA\n\
stack\tB\n\
stacked\tA\n\
stacking\tA\n\
stacks\tB\n\
stage\tB\n\
staged\tA\n\
stages\tB\n\
staging\tA\n\
stand\tA\n\
standing\tB\n\
stands\tB\n\
start\tB\n\
started\tA\n\
starting\tB\n\
starts\tB\n\
stash\tA\n\
stashed\tA\n\
stashes\tA\n\
stashing\tA\n\
state\tB\n\
stated\tA\n\
states\tB\n\
stating\tA\n\
stay\tB\n\
stayed\tA\n\
staying\tA\n\
stays\tB\n\
steadied\tA\n\
steadies\tB\n\
steady\tB\n\
steadying\tA\n\
steal\tA\n\
steals\tA\n\
steam\tB\n\
steamed\tA\n\
steaming\tA\n\
steams\tB\n\
stem\tB\n\
stemmed\tA\n\
stemming\tA\n\
stems\tB\n\
step\tB\n\
stepped\tA\n\
stepping\tA\n\
steps\tB\n\
stole\tA\n\
stolen\tA\n\
stood\tA\n\
stop\tB\n\
stopped\tA\n\
stopping\tA\n\
stops\tB\n\
store\tB\n\
stored\tA\n\
stores\tB\n\
storing\tA\n\
strand\tA\n\
stranded\tA\n\
stranding\tA\n\
strands\tA\n\
strengthen\tA\n\
strengthened\tA\n\
strengthening\tA\n\
strengthens\tA\n\
stretch\tB\n\
stretched\tA\n\
stretches\tB\n\
stretching\tA\n\
strike\tB\n\
striked\tA\n\
strikes\tB\n\
striking\tA\n\
studied\tA\n\
studies\tB\n\
study\tB\n\
studying\tA\n\
submerge\tA\n\
submerged\tA\n\
submerges\tA\n\
submerging\tA\n\
submit\tA\n\
submits\tA\n\
submitted\tA\n\
submitting\tA\n\
succeed\tA\n\
succeeded\tA\n\
succeeding\tA\n\
succeeds\tA\n\
sue\tA\n\
sued\tA\n\
sues\tA\n\
suffer\tA\n\
suffered\tA\n\
suffering\tA\n\
suffers\tA\n\
suggest\tA\n\
suggested\tA\n\
suggesting\tA\n\
suggests\tA\n\
suing\tA\n\
sunk\tA\n\
supplied\tA\n\
supplies\tB\n\
supply\tB\n\
supplying\tA\n\
support\tB\n\
supported\tA\n\
supporting\tA\n\
supports\tB\n\
surge\tB\n\
surged\tA\n\
surges\tB\n\
surging\tA\n\
surpass\tA\n\
surpassed\tA\n\
surpasses\tA\n\
surpassing\tA\n\
surrender\tA\n\
surrendered\tA\n\
surrendering\tA\n\
surrenders\tA\n\
survey\tB\n\
surveyed\tA\n\
surveying\tA\n\
surveys\tB\n\
survive\tA\n\
survived\tA\n\
survives\tA\n\
surviving\tA\n\
suspend\tA\n\
suspended\tA\n\
suspending\tA\n\
suspends\tA\n\
sustain\tA\n\
sustained\tA\n\
sustaining\tA\n\
sustains\tA\n\
swallow\tA\n\
swallowed\tA\n\
swallowing\tA\n\
swallows\tA\n\
swam\tA\n\
swap\tA\n\
swapped\tA\n\
swapping\tA\n\
swaps\tA\n\
swell\tA\n\
swelled\tA\n\
swelling\tA\n\
swells\tA\n\
swim\tB\n\
swims\tB\n\
swing\tB\n\
swings\tB\n\
switch\tB\n\
switched\tA\n\
switches\tB\n\
switching\tA\n\
swung\tA\n\
tackle\tB\n\
tackled\tA\n\
tackles\tA\n\
tackling\tA\n\
tag\tB\n\
tagged\tA\n\
tagging\tA\n\
tags\tB\n\
take\tA\n\
taken\tA\n\
takes\tA\n\
taking\tA\n\
talk\tB\n\
talked\tA\n\
talking\tA\n\
talks\tB\n\
tallied\tA\n\
tallies\tB\n\
tally\tB\n\
tallying\tA\n\
target\tB\n\
targeted\tA\n\
targeting\tA\n\
targets\tB\n\
taught\tA\n\
tax\tB\n\
taxed\tA\n\
taxes\tB\n\
taxing\tA\n\
teach\tA\n\
teaches\tA\n\
tell\tB\n\
telled\tA\n\
telling\tA\n\
tells\tB\n\
test\tB\n\
tested\tA\n\
testing\tB\n\
tests\tB\n\
thank\tA\n\
thanked\tA\n\
thanking\tA\n\
thanks\tA\n\
thaw\tA\n\
thawed\tA\n\
thawing\tA\n\
thaws\tA\n\
think\tA\n\
thinks\tA\n\
thought\tA\n\
threaten\tA\n\
threatened\tA\n\
threatening\tA\n\
threatens\tA\n\
threw\tA\n\
throw\tA\n\
thrown\tA\n\
throws\tA\n\
tick\tB\n\
ticked\tA\n\
ticking\tA\n\
ticks\tB\n\
tighten\tA\n\
tightened\tA\n\
tightening\tA\n\
tightens\tA\n\
told\tA\n\
took\tA\n\
top\tB\n\
topped\tA\n\
topping\tA\n\
tops\tB\n\
total\tB\n\
totaled\tA\n\
totaling\tA\n\
totals\tB\n\
touch\tB\n\
touched\tA\n\
touches\tB\n\
touching\tA\n\
tour\tB\n\
toured\tA\n\
touring\tA\n\
tours\tB\n\
tout\tA\n\
touted\tA\n\
touting\tA\n\
touts\tA\n\
track\tB\n\
tracked\tA\n\
tracking\tA\n\
tracks\tB\n\
trade\tB\n\
traded\tA\n\
trades\tB\n\
trading\tA\n\
trail\tB\n\
trailed\tA\n\
trailing\tA\n\
trails\tB\n\
train\tB\n\
trained\tA\n\
training\tB\n\
trains\tB\n\
transfer\tB\n\
transferred\tA\n\
transferring\tA\n\
transfers\tB\n\
translate\tA\n\
translated\tA\n\
translates\tA\n\
translating\tA\n\
transport\tA\n\
transported\tA\n\
transporting\tA\n\
transports\tA\n\
travel\tB\n\
traveled\tA\n\
traveling\tA\n\
travels\tB\n\
treat\tB\n\
treated\tA\n\
treating\tA\n\
treats\tB\n\
trek\tA\n\
treked\tA\n\
treking\tA\n\
treks\tA\n\
trigger\tA\n\
triggered\tA\n\
triggering\tA\n\
triggers\tA\n\
trim\tA\n\
trimmed\tA\n\
trimming\tA\n\
trims\tA\n\
triple\tB\n\
tripled\tA\n\
triples\tB\n\
tripling\tA\n\
tumble\tA\n\
tumbled\tA\n\
tumbles\tA\n\
tumbling\tA\n\
turn\tB\n\
turned\tA\n\
turning\tA\n\
turns\tB\n\
undergo\tA\n\
underwent\tA\n\
unveil\tA\n\
unveiled\tA\n\
unveiling\tA\n\
unveils\tA\n\
update\tB\n\
updated\tA\n\
updates\tB\n\
updating\tA\n\
upgrade\tA\n\
upgraded\tA\n\
upgrades\tA\n\
upgrading\tA\n\
upset\tA\n\
urge\tA\n\
urged\tA\n\
urges\tA\n\
urging\tA\n\
use\tB\n\
used\tB\n\
uses\tB\n\
using\tA\n\
vaccinate\tA\n\
vaccinated\tA\n\
vaccinates\tA\n\
vaccinating\tA\n\
value\tB\n\
valued\tA\n\
values\tB\n\
valuing\tA\n\
varied\tA\n\
varies\tA\n\
vary\tA\n\
varying\tA\n\
visit\tB\n\
visited\tA\n\
visiting\tA\n\
visits\tB\n\
volunteer\tB\n\
volunteered\tA\n\
volunteering\tA\n\
volunteers\tB\n\
vote\tB\n\
voted\tA\n\
votes\tB\n\
voting\tA\n\
vow\tA\n\
vowed\tA\n\
vowing\tA\n\
vows\tA\n\
wait\tB\n\
waited\tA\n\
waiting\tA\n\
waits\tB\n\
waive\tA\n\
waived\tA\n\
waives\tA\n\
waiving\tA\n\
walk\tB\n\
walked\tA\n\
walking\tA\n\
walks\tB\n\
want\tA\n\
wanted\tA\n\
wanting\tA\n\
wants\tA\n\
warn\tA\n\
warned\tA\n\
warning\tB\n\
warns\tA\n\
was\tA\n\
waste\tB\n\
wasted\tA\n\
wastes\tB\n\
wasting\tA\n\
watch\tB\n\
watched\tA\n\
watches\tB\n\
watching\tA\n\
weaken\tA\n\
weakened\tA\n\
weakening\tA\n\
weakens\tA\n\
wear\tA\n\
wears\tA\n\
wed\tA\n\
wedded\tA\n\
wedding\tA\n\
weds\tA\n\
weigh\tA\n\
weighed\tA\n\
weighing\tA\n\
weighs\tA\n\
welcome\tB\n\
welcomed\tA\n\
welcomes\tB\n\
welcoming\tA\n\
went\tA\n\
were\tA\n\
widen\tA\n\
widened\tA\n\
widening\tA\n\
widens\tA\n\
will\tB\n\
win\tB\n\
winning\tB\n\
wins\tB\n\
wipe\tA\n\
wiped\tA\n\
wipes\tA\n\
wiping\tA\n\
withdraw\tA\n\
withdraws\tA\n\
withdrew\tA\n\
withhold\tA\n\
withholded\tA\n\
withholding\tA\n\
withholds\tA\n\
won\tA\n\
wore\tA\n\
work\tB\n\
worked\tA\n\
working\tB\n\
works\tB\n\
worn\tA\n\
worsen\tA\n\
worsened\tA\n\
worsening\tA\n\
worsens\tA\n\
would\tA\n\
write\tA\n\
writes\tA\n\
written\tA\n\
wrote\tA\n\
yield\tB\n\
yielded\tA\n\
yielding\tA\n\
yields\tB\n\
zone\tB\n\
zoned\tA\n\
zones\tB\n\
zoning\tA\n\
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
