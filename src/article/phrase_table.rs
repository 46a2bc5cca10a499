//! Written by `cargo xtask gen` from `lexicon/`: change the lists, not this file.

use super::cue::Cue;
use super::phrase::Place;
use crate::text::table::{Table, rows};

/// Phrases of advertisements. From `lexicon/article/advert.tsv`.
#[rustfmt::skip]
pub(crate) static ADVERT: &Table<(&str, Place, Cue)> = {
    static ROWS: Table<(&str, Place, Cue)> = Table::new(|| rows("\
广告\n\
推广\n\
广告合作\n\
advert\n\
advertisement\n\
advertorial\n\
sponsored\n\
promoted\n\
ad\n\
advts\n\
pr\n\
広告\n\
광고\n\
webinar\n\
领券入口\n\
广告\n\
推广\n\
赞助\n\
赞助内容\n\
advert\n\
advertisement\n\
advertisements\n\
advertisement - scroll to continue\n\
ad\n\
ads\n\
sponsored\n\
paid post\n\
story continues below advertisement\n\
article continues below\n\
continues below\n\
pr\n\
広告\n\
スポンサー\n\
광고\n\
スポンサードリンク\n\
限时抢购\n\
扫码下载\n\
预约看房\n\
订购热线\n\
厂家直销\n\
may earn a commission\n\
affiliate commission\n\
affiliate links\n\
click here to join\n\
join our channel\n\
get a quote\n\
from our sponsors\n\
delivered daily\n\
立即抢购\n\
点击购买\n\
限时特惠\n\
折起满\n\
our full mailing list\n\
\tB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
\tA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
", |r| (r.text(), r.one_of(&[Place::Inside, Place::Label, Place::Whole]), r.one_of(&[Cue::Advert]))));
    &ROWS
};

/// Phrases that name who wrote, edited, published or updated an article, and where it comes from. From `lexicon/article/byline.tsv`.
#[rustfmt::skip]
pub(crate) static BYLINE: &Table<(&str, Place, Cue)> = {
    static ROWS: Table<(&str, Place, Cue)> = Table::new(|| rows("\
来源\n\
本文来源\n\
文章来源\n\
信息来源\n\
内容来源\n\
资料来源\n\
数据来源\n\
稿件来源\n\
稿源\n\
出处\n\
来自\n\
转自\n\
转载自\n\
原载\n\
作者\n\
本文作者\n\
原作者\n\
文章作者\n\
撰文\n\
撰稿\n\
撰写\n\
文\n\
文字\n\
文案\n\
编译\n\
翻译\n\
译者\n\
编辑\n\
编审\n\
编者\n\
编辑部\n\
责编\n\
责任编辑\n\
本文责编\n\
网络编辑\n\
实习编辑\n\
值班编辑\n\
主编\n\
总编辑\n\
监制\n\
策划\n\
审核\n\
审校\n\
审稿\n\
校对\n\
校审\n\
初审\n\
复审\n\
终审\n\
排版\n\
制图\n\
制表\n\
整理\n\
供稿\n\
供图\n\
投稿\n\
文图\n\
记者\n\
本报记者\n\
见习记者\n\
实习记者\n\
实习生\n\
通讯员\n\
特约记者\n\
特派员\n\
采写\n\
发布\n\
发布者\n\
发布单位\n\
发布机构\n\
发布机关\n\
发布时间\n\
发布日期\n\
发布于\n\
发表\n\
发表时间\n\
发表于\n\
发文日期\n\
发文机关\n\
更新\n\
更新时间\n\
更新日期\n\
最后更新\n\
时间\n\
日期\n\
出版\n\
成文日期\n\
生成日期\n\
索引号\n\
文号\n\
公告编号\n\
证券简称\n\
证券代码\n\
原标题\n\
栏目\n\
分类\n\
所属分类\n\
by\n\
author\n\
authors\n\
written by\n\
words by\n\
story by\n\
reported by\n\
reporting by\n\
additional reporting by\n\
compiled by\n\
edited by\n\
editing by\n\
produced by\n\
reviewed by\n\
source\n\
sources\n\
posted\n\
posted by\n\
posted on\n\
posted in\n\
published\n\
published by\n\
published on\n\
published date\n\
released\n\
release date\n\
first published\n\
last updated\n\
last modified\n\
updated\n\
updated on\n\
modified\n\
date\n\
location\n\
filed\n\
filed under\n\
category\n\
categories\n\
issued\n\
release date\n\
contributor\n\
著者\n\
筆者\n\
執筆\n\
執筆者\n\
文責\n\
取材\n\
取材・文\n\
編集\n\
編集部\n\
監修\n\
投稿者\n\
投稿日\n\
公開\n\
公開日\n\
公開日時\n\
更新日\n\
更新日時\n\
最終更新\n\
最終更新日\n\
掲載日\n\
掲載\n\
配信\n\
作成日\n\
作成者\n\
日時\n\
カテゴリ\n\
カテゴリー\n\
ページ番号\n\
출처\n\
작성자\n\
글쓴이\n\
기자\n\
등록\n\
등록일\n\
등록일시\n\
작성일\n\
입력\n\
기사입력\n\
수정\n\
최종수정\n\
승인\n\
게시일\n\
송고\n\
담당부서\n\
분류\n\
本报记者\n\
本报讯\n\
通讯员\n\
责任编辑\n\
责编\n\
来源:\n\
作者:\n\
文/\n\
文|\n\
□\n\
文●\n\
by\n\
posted\n\
published\n\
updated\n\
last updated\n\
first published\n\
source:\n\
written by\n\
reporting by\n\
special correspondent\n\
staff reporter\n\
staff writer\n\
our bureau\n\
local democracy reporter\n\
our correspondent\n\
报道)\n\
报导)\n\
综合报导\n\
综合报道\n\
台北报导\n\
报导\n\
实录\n\
专讯\n\
整理\n\
日报\n\
晚报\n\
晨报\n\
综合\n\
讯)\n\
专讯)\n\
本报讯)\n\
社电)\n\
组)\n\
日电\n\
编辑部\n\
观察\n\
通讯社\n\
기자\n\
correspondent\n\
staff reporter\n\
staff writer\n\
news desk\n\
newsdesk\n\
news service\n\
press international\n\
associated press\n\
reuters\n\
editor\n\
reporter\n\
by\n\
date\n\
author\n\
source\n\
来源\n\
原创\n\
转载\n\
编辑\n\
记者\n\
作者\n\
昨天\n\
今天\n\
刚刚\n\
published\n\
updated\n\
posted\n\
posted on\n\
posted by\n\
written by\n\
share by\n\
\tB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\n\
C\nC\nC\nC\nC\nC\nC\nC\nC\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
\tA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
", |r| (r.text(), r.one_of(&[Place::End, Place::Label, Place::Start, Place::Whole]), r.one_of(&[Cue::Credit]))));
    &ROWS
};

/// Phrases of picture captions, picture credits and picture notes. From `lexicon/article/caption.tsv`.
#[rustfmt::skip]
pub(crate) static CAPTION: &Table<(&str, Place, Cue)> = {
    static ROWS: Table<(&str, Place, Cue)> = Table::new(|| rows("\
图片仅供参考\n\
图片来源\n\
图文无关\n\
图文不符\n\
网络配图\n\
图说\n\
图片提供\n\
图片说明\n\
点击图片\n\
点击查看大图\n\
file photo\n\
stock photo\n\
stock image\n\
photo illustration\n\
photo courtesy\n\
image courtesy\n\
getty images\n\
ap photo\n\
afp photo\n\
(supplied)\n\
(handout)\n\
(reuters)\n\
写真提供\n\
画像提供\n\
写真はイメージ\n\
イメージ写真\n\
사진제공\n\
사진 제공\n\
사진=\n\
사진:\n\
图为\n\
图①\n\
图②\n\
图1\n\
图2\n\
图3\n\
图4\n\
图5\n\
图6\n\
图7\n\
图8\n\
图9\n\
图:\n\
图/\n\
图|\n\
图片:\n\
图片说明\n\
图表:\n\
(图\n\
▲\n\
△\n\
▼\n\
photo:\n\
photos:\n\
photo by\n\
photo credit\n\
photo/\n\
photograph:\n\
photograph by\n\
photographs by\n\
photography by\n\
image:\n\
image credit\n\
images:\n\
image 1 of\n\
picture:\n\
pictured:\n\
picture by\n\
credit:\n\
caption\n\
figure 1\n\
fig. 1\n\
写真:\n\
写真=\n\
写真/\n\
画像:\n\
画像=\n\
画像/\n\
図:\n\
図1\n\
図2\n\
図3\n\
사진\n\
[사진\n\
(사진\n\
摄\n\
摄影\n\
摄影报道\n\
photo/reuters\n\
撮影\n\
ロイター\n\
资料图片\n\
资料图\n\
资料照\n\
资料照片\n\
示意图\n\
效果图\n\
供图\n\
网络图\n\
网络图片\n\
视觉中国\n\
视觉中国 资料\n\
图片库\n\
东方ic\n\
摄图网\n\
shutterstock\n\
unsplash\n\
istock\n\
pixabay\n\
reuters photo\n\
(ap)\n\
(afp)\n\
资料图\n\
资料图片\n\
资料照片\n\
图片由\n\
图源\n\
图源:\n\
图文:\n\
courtesy of\n\
사진 제공\n\
사진제공\n\
截图\n\
视频截图\n\
\tB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\n\
C\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\n\
C\nC\nC\nC\nC\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nC\nC\nC\nC\nC\nC\nC\nC\n\
A\nA\nA\nA\n\
\tB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
A\nA\nA\nA\n\
", |r| (r.text(), r.one_of(&[Place::End, Place::Inside, Place::Start]), r.one_of(&[Cue::PictureCaption, Cue::PictureNote]))));
    &ROWS
};

/// Phrases of readers' comments and of view, vote and share counts. From `lexicon/article/comment.tsv`.
#[rustfmt::skip]
pub(crate) static COMMENT: &Table<(&str, Place, Cue)> = {
    static ROWS: Table<(&str, Place, Cue)> = Table::new(|| rows("\
网友评论\n\
最新评论\n\
热门评论\n\
精彩评论\n\
全部评论\n\
用户评论\n\
发表评论\n\
我要评论\n\
我来说两句\n\
我来评论\n\
评论列表\n\
精选留言\n\
网友回应\n\
网友留言\n\
新闻评论\n\
文章评论\n\
写评论\n\
查看评论\n\
发表留言\n\
登录并发贴\n\
我要跟贴\n\
跟贴\n\
跟帖\n\
参与评论\n\
comments\n\
leave a comment\n\
leave a reply\n\
post a comment\n\
add a comment\n\
write a comment\n\
join the conversation\n\
join the discussion\n\
reader comments\n\
view comments\n\
read comments\n\
most read comments\n\
discussion\n\
responses\n\
コメント\n\
コメントを書く\n\
コメントを残す\n\
コメントする\n\
コメントを見る\n\
コメント一覧\n\
レビュー\n\
댓글\n\
댓글쓰기\n\
댓글 쓰기\n\
의견쓰기\n\
독자의견\n\
阅读\n\
阅读量\n\
阅读数\n\
阅读次数\n\
阅读需\n\
阅读时间\n\
浏览\n\
浏览数\n\
浏览量\n\
浏览次数\n\
浏览人次\n\
访问量\n\
访问次数\n\
点击\n\
点击数\n\
点击量\n\
点击率\n\
点阅\n\
点赞\n\
点赞数\n\
评论\n\
评论数\n\
跟贴数\n\
参与\n\
人参与\n\
人次浏览\n\
人评论\n\
人阅读\n\
条评论\n\
条跟贴\n\
条\n\
人\n\
次\n\
则留言\n\
留言\n\
留言数\n\
人气\n\
热度\n\
收藏\n\
分享\n\
分享数\n\
转发\n\
赞\n\
万\n\
千\n\
亿\n\
共有\n\
views\n\
view\n\
reads\n\
comment\n\
shares\n\
share\n\
likes\n\
like\n\
replies\n\
votes\n\
upvotes\n\
points\n\
followers\n\
following\n\
min read\n\
mins read\n\
minute read\n\
minutes\n\
mins\n\
k\n\
閲覧数\n\
閲覧\n\
件のコメント\n\
件\n\
コメント数\n\
조회수\n\
조회\n\
추천\n\
명\n\
건\n\
浏览次数\n\
浏览量\n\
浏览数\n\
浏览人次\n\
点击数\n\
点击量\n\
点阅\n\
阅读次数\n\
人气:\n\
views:\n\
page views\n\
閲覧数\n\
조회수\n\
网友评论\n\
最新评论\n\
热门评论\n\
精选留言\n\
网友回应\n\
我有话说\n\
写评论\n\
登录后发表评论\n\
文明上网\n\
评论仅供\n\
be the first\n\
comments closed\n\
comments are closed\n\
join the conversation\n\
no comments\n\
there are no comments\n\
read comments\n\
仅供其表达个人看法\n\
网友评论仅供\n\
log in to comment\n\
sign in to comment\n\
comments are moderated\n\
文明上网\n\
详细评论页\n\
我有话说\n\
view comments\n\
show comments\n\
show all comments\n\
see all comments\n\
0 comments\n\
no responses\n\
leave your comment\n\
write your comment\n\
add your comment\n\
your comment\n\
comment via\n\
post your comment\n\
comments (\n\
comments:\n\
your email address will not\n\
reader comments\n\
all comments\n\
what do you think\n\
have your say\n\
join the discussion\n\
查看全部评论\n\
查看更多评论\n\
共有评论\n\
我来说\n\
抢沙发\n\
暂无评论\n\
请先说点什么\n\
文明发言\n\
请文明\n\
该文章暂无评论\n\
所有评论\n\
コメントを\n\
コメントは\n\
コメントする\n\
コメント(\n\
この記事へのコメント\n\
この記事のコメント\n\
댓글\n\
コメントは個人の見解\n\
評論僅代表\n\
says:\n\
said:\n\
min read\n\
minutes read\n\
人阅读\n\
人评论\n\
条评论\n\
则留言\n\
人参与\n\
次浏览\n\
次阅读\n\
人浏览\n\
人围观\n\
人关注\n\
人点赞\n\
个赞\n\
件のコメント\n\
件の返信\n\
responses to \"\n\
thoughts on \"\n\
comments on \"\n\
replies to \"\n\
\tD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nB\nB\nB\n\
B\nB\nB\nB\nB\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\n\
C\nC\nC\nB\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nB\nB\nB\n\
\tA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nA\nA\nA\nA\n\
", |r| (r.text(), r.one_of(&[Place::End, Place::Inside, Place::Start, Place::Whole]), r.one_of(&[Cue::CommentSection, Cue::Counter]))));
    &ROWS
};

/// Phrases that hold a phrase of another list and mean something else: what they cover says nothing about its line. From `lexicon/article/exempt.tsv`.
#[rustfmt::skip]
pub(crate) static EXEMPT: &Table<(&str, Place, Cue)> = {
    static ROWS: Table<(&str, Place, Cue)> = Table::new(|| rows("\
拍摄\n\
开拍摄\n\
偷拍摄\n\
涉侵权案\n\
著作权法\n\
著作权人保护\n\
版权所有权\n\
新闻热线索\n\
记者站\n\
记者会\n\
记者节\n\
记者团\n\
记者调查\n\
记者手记\n\
记者观察\n\
记者探访\n\
记者走访\n\
记者获悉\n\
记者了解\n\
来源于\n\
来源地\n\
来源国\n\
来源广\n\
来源多\n\
作者群\n\
编辑器\n\
编辑工具\n\
时间表\n\
时间点\n\
时间窗\n\
日期间\n\
\tA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
\tA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
", |r| (r.text(), r.one_of(&[Place::Inside]), r.one_of(&[Cue::Exempt]))));
    &ROWS
};

/// Phrases of share bars, font sizes, logins, pagers and the other controls of a page. From `lexicon/article/interface.tsv`.
#[rustfmt::skip]
pub(crate) static INTERFACE: &Table<(&str, Place, Cue)> = {
    static ROWS: Table<(&str, Place, Cue)> = Table::new(|| rows("\
分享\n\
分享到\n\
分享至\n\
分享至好友和朋友圈\n\
转发\n\
转发到\n\
微信\n\
微信好友\n\
微博\n\
新浪微博\n\
腾讯微博\n\
qq\n\
qq空间\n\
qq好友\n\
qzone\n\
易信\n\
人人网\n\
豆瓣\n\
朋友圈\n\
百度贴吧\n\
今日头条\n\
收藏\n\
收藏本文\n\
收藏本页\n\
点赞\n\
赞\n\
讚\n\
讚好\n\
在看\n\
举报\n\
纠错\n\
报错\n\
打印\n\
打印本页\n\
打印本文\n\
打印此文\n\
列印\n\
友善列印\n\
关闭\n\
关闭窗口\n\
关闭本页\n\
返回顶部\n\
回顶部\n\
回顶端\n\
回到顶部\n\
返回列表\n\
返回首页\n\
返回\n\
字号\n\
字体\n\
字级\n\
字级设定\n\
字型\n\
文字大小\n\
调整字体\n\
放大\n\
缩小\n\
大\n\
中\n\
小\n\
特\n\
特大\n\
超大\n\
标准\n\
默认\n\
a\n\
a+\n\
a-\n\
aa\n\
t\n\
登录\n\
登入\n\
登录/注册\n\
登陆\n\
注册\n\
免费注册\n\
退出\n\
用户名\n\
密码\n\
忘记密码\n\
找回密码\n\
搜索\n\
搜寻\n\
全文检索\n\
高级搜索\n\
站内\n\
站内搜索\n\
订阅\n\
rss\n\
rss订阅\n\
订阅电子报\n\
电子报\n\
客户端\n\
手机版\n\
手机客户端\n\
移动端\n\
桌面版\n\
app\n\
app下载\n\
下载app\n\
下载客户端\n\
设为首页\n\
设置首页\n\
加入收藏\n\
添加收藏\n\
简体\n\
繁体\n\
简\n\
繁\n\
english\n\
en\n\
无障碍\n\
无障碍浏览\n\
无障碍阅读\n\
长者模式\n\
关怀版\n\
长辈版\n\
关注\n\
关注我们\n\
加关注\n\
已关注\n\
追踪我们\n\
加入好友\n\
专页\n\
更多\n\
更多>\n\
查看更多\n\
加载更多\n\
点击加载更多\n\
显示更多\n\
看更多\n\
查看全部\n\
全部\n\
换一批\n\
换一换\n\
展开\n\
展开全文\n\
收起\n\
阅读全文\n\
阅读原文\n\
查看全文\n\
点击阅读全文\n\
下一页\n\
上一页\n\
尾页\n\
末页\n\
首页\n\
下一条\n\
上一条\n\
复制链接\n\
复制\n\
复制网址\n\
留言\n\
我要留言\n\
我要投稿\n\
我要纠错\n\
投稿\n\
爆料\n\
意见反馈\n\
办件查询\n\
图集\n\
播放\n\
暂停\n\
静音\n\
全屏\n\
问吧\n\
提问\n\
回答\n\
发送\n\
提交\n\
取消\n\
确定\n\
确认\n\
是\n\
否\n\
语音播报\n\
朗读\n\
听新闻\n\
手机看新闻\n\
扫码\n\
扫一扫\n\
二维码\n\
顶一下\n\
踩一下\n\
顶\n\
踩\n\
share\n\
share this\n\
share this story\n\
share this article\n\
share article\n\
share on facebook\n\
share on twitter\n\
share on x\n\
share on whatsapp\n\
share on linkedin\n\
tweet\n\
email\n\
e-mail\n\
email this\n\
email this story\n\
email this article\n\
email a friend\n\
email to a friend\n\
send to friend\n\
send this article to friends by e-mail\n\
print\n\
print article\n\
print this\n\
print this story\n\
print this article\n\
print this page\n\
printer friendly page\n\
printer friendly\n\
facebook\n\
twitter\n\
x\n\
instagram\n\
youtube\n\
tiktok\n\
whatsapp\n\
telegram\n\
linkedin\n\
reddit\n\
pinterest\n\
tumblr\n\
digg\n\
del.icio.us\n\
stumbleupon\n\
newsvine\n\
google+\n\
flipboard\n\
messenger\n\
snapchat\n\
blogger\n\
rss feed\n\
copy link\n\
link copied\n\
copy\n\
save\n\
save article\n\
save to reading list\n\
bookmark\n\
listen\n\
sign in\n\
sign out\n\
sign up\n\
log in\n\
log out\n\
login\n\
logout\n\
register\n\
create account\n\
create an account\n\
become a member\n\
my account\n\
account\n\
password\n\
username\n\
remember me\n\
forgot password\n\
forgot your password\n\
subscribe\n\
subscribe now\n\
subscriber login\n\
unsubscribe\n\
newsletter\n\
newsletters\n\
menu\n\
main menu\n\
open menu\n\
close menu\n\
navigation\n\
toggle navigation\n\
open navigation menu\n\
search\n\
search for\n\
site search\n\
advanced search\n\
close\n\
open\n\
go\n\
submit\n\
send\n\
apply\n\
reset\n\
skip to content\n\
skip to main content\n\
skip to navigation\n\
skip navigation\n\
skip to footer\n\
skip ad\n\
back to top\n\
top\n\
return to top\n\
next\n\
previous\n\
prev\n\
next page\n\
previous page\n\
first\n\
last\n\
load more\n\
show more\n\
show less\n\
view more\n\
view all\n\
see all\n\
see more\n\
read more\n\
learn more\n\
more\n\
more info\n\
continue reading\n\
follow\n\
follow us\n\
following\n\
like\n\
dislike\n\
font size\n\
text size\n\
font\n\
increase text size\n\
decrease text size\n\
larger\n\
smaller\n\
full screen\n\
view gallery\n\
back to gallery\n\
gallery\n\
play\n\
pause\n\
mute\n\
watch\n\
options\n\
settings\n\
preferences\n\
ok\n\
okay\n\
cancel\n\
yes\n\
no\n\
accept\n\
accept all\n\
accept cookies\n\
i accept\n\
accept & close\n\
agree\n\
i agree\n\
reject all\n\
decline\n\
got it\n\
dismiss\n\
manage cookies\n\
feedback\n\
donate\n\
donate now\n\
gift this article\n\
purchase licensing rights\n\
license article\n\
get alerts\n\
report\n\
report this ad\n\
reply\n\
edit\n\
view\n\
views\n\
quote\n\
upvote\n\
add to cart\n\
add to wishlist\n\
buy now\n\
download\n\
download pdf\n\
view in browser\n\
contents hide\n\
loading\n\
loading...\n\
advertisement\n\
シェア\n\
シェアする\n\
ツイート\n\
ツイートする\n\
ポスト\n\
ポストする\n\
ブックマーク\n\
はてなブックマーク\n\
はてブ\n\
はてな\n\
pocket\n\
line\n\
lineで送る\n\
フォロー\n\
フォローする\n\
フォローしてね\n\
いいね\n\
いいね!\n\
印刷\n\
印刷する\n\
メール\n\
メールで送る\n\
保存\n\
クリップ\n\
ログイン\n\
ログアウト\n\
会員登録\n\
新規登録\n\
新規会員登録\n\
無料会員登録\n\
マイページ\n\
検索\n\
検索する\n\
メニュー\n\
メニューを開く\n\
閉じる\n\
開く\n\
文字サイズ\n\
標準\n\
拡大\n\
縮小\n\
本文へスキップ\n\
本文へ\n\
コンテンツへスキップ\n\
ページトップ\n\
ページトップへ\n\
ページトップへ戻る\n\
ページの先頭へ\n\
ページの先頭へ戻る\n\
トップへ戻る\n\
先頭へ戻る\n\
もっと見る\n\
もっとみる\n\
続きを読む\n\
続きを見る\n\
詳しく見る\n\
詳細を見る\n\
詳細はこちら\n\
一覧\n\
一覧へ\n\
一覧を見る\n\
一覧に戻る\n\
すべて見る\n\
次へ\n\
前へ\n\
次のページ\n\
前のページ\n\
戻る\n\
送信\n\
キャンセル\n\
ヘルプ\n\
メルマガ登録\n\
購読\n\
お気に入り\n\
공유\n\
공유하기\n\
인쇄\n\
인쇄하기\n\
스크랩\n\
글자크기\n\
글씨크기\n\
글자 크기\n\
크게\n\
작게\n\
가\n\
가+\n\
가-\n\
로그인\n\
로그아웃\n\
회원가입\n\
검색\n\
통합검색\n\
메뉴\n\
전체메뉴\n\
닫기\n\
열기\n\
본문 바로가기\n\
본문바로가기\n\
메뉴 바로가기\n\
바로가기\n\
목록\n\
목록보기\n\
목록으로\n\
이전\n\
다음\n\
더보기\n\
전체보기\n\
구독\n\
구독하기\n\
좋아요\n\
추천\n\
신고\n\
기사저장\n\
카카오톡\n\
카카오스토리\n\
페이스북\n\
트위터\n\
네이버\n\
밴드\n\
url복사\n\
링크복사\n\
주소복사\n\
맨위로\n\
위로\n\
마이페이지\n\
앱 다운로드\n\
分享到\n\
分享至\n\
分享:\n\
微信扫\n\
关注新华网\n\
关注微信\n\
关注公众号\n\
微信号\n\
功能介绍\n\
share this:\n\
share on\n\
follow us on\n\
この記事をシェア\n\
기사 공유\n\
字号\n\
字体:\n\
字体大小\n\
【字体\n\
字级设定\n\
字级:\n\
文字サイズ\n\
글자크기\n\
font size\n\
text size\n\
A- A A+\n\
长按识别\n\
QRコード\n\
打开app\n\
下载app\n\
下载客户端\n\
客户端下载\n\
下载手机app\n\
手机客户端\n\
下载网易\n\
app阅读\n\
点击下载\n\
アプリをダウンロード\n\
アプリで読む\n\
앱에서 보기\n\
on our app\n\
download our app\n\
download the app\n\
get the app\n\
请登录\n\
登录后\n\
登录并\n\
登录 注册\n\
登录快速注册\n\
你还没有登录\n\
您还未登录\n\
马上登录\n\
sign in to\n\
log in to\n\
login to\n\
sign up for\n\
sign up to\n\
register to\n\
subscribe to\n\
already a subscriber\n\
already have an account\n\
don't have an account\n\
enter your email\n\
to read this article in full\n\
your account has been\n\
subscribe for\n\
subscribe from\n\
get our\n\
ログインして\n\
会員登録すると\n\
ここから先は\n\
この記事は会員限定\n\
続きを読むには\n\
로그인하시면\n\
马上登录\n\
set your password\n\
email address will not be published\n\
required fields are marked\n\
您的个人资料\n\
您的个人信息\n\
提供个人资料予\n\
个人资料当事人\n\
搜集处理及利用您\n\
uses cookies\n\
cookie policy\n\
our use of cookies\n\
enable javascript\n\
turn on javascript\n\
javascript is disabled\n\
your browser does not\n\
browser is not supported\n\
浏览器版本过低\n\
您的浏览器\n\
启用javascript\n\
クッキーを使用\n\
cookieを使用\n\
javascriptを有効\n\
쿠키를 사용\n\
was this page helpful\n\
was this article helpful\n\
このページは役に立ちましたか\n\
このページに関するアンケート\n\
ご意見\n\
編集部にメッセージ\n\
이 페이지에서 제공하는\n\
首页>投稿\n\
formatted for easy printing\n\
点击“阅读原文”\n\
点击阅读原文\n\
请下载手机\n\
栏目添加到\n\
登录超时\n\
ブラウザ\n\
このページは役に立ちましたか\n\
上一页\n\
下一页\n\
第1页\n\
共1页\n\
page 1 of\n\
1 2 3\n\
<<\n\
次のページ\n\
前のページ\n\
下一页\n\
下一页>\n\
>>\n\
sign up\n\
sign me up\n\
join us\n\
join our\n\
join now\n\
get the latest\n\
get started\n\
get started with\n\
get updates\n\
get breaking news\n\
enter your\n\
create a free\n\
start your free\n\
try it free\n\
request a demo\n\
book a demo\n\
contact sales\n\
subscribe\n\
don't have\n\
not a member\n\
already registered\n\
by signing up\n\
by subscribing\n\
by clicking\n\
by continuing\n\
by submitting\n\
you can unsubscribe\n\
please enter\n\
please log in\n\
please sign in\n\
please register\n\
thank you for subscribing\n\
thanks for signing up\n\
thanks for subscribing\n\
you must be logged in\n\
this site is protected by recaptcha\n\
this site uses\n\
this website uses\n\
we value your privacy\n\
notify me\n\
订阅我们\n\
立即注册\n\
立即登录\n\
立即订阅\n\
立即下载\n\
立即报名\n\
免费注册\n\
免费试用\n\
登录/注册\n\
还没有账号\n\
没有账号\n\
注册新用户\n\
用户登录\n\
会员登录\n\
忘记密码\n\
欢迎光临\n\
您尚未登录\n\
您还没有登录\n\
请先登录\n\
请输入\n\
ログイン\n\
会員登録\n\
新規登録\n\
無料会員\n\
メールマガジン\n\
メールアドレス\n\
お申し込みはこちら\n\
登録はこちら\n\
로그인\n\
회원가입\n\
delivered to your inbox\n\
to your inbox\n\
in your inbox\n\
our newsletter\n\
daily newsletter\n\
weekly newsletter\n\
email newsletter\n\
free newsletter\n\
google privacy policy\n\
privacy policy and terms\n\
terms of service apply\n\
invalid email\n\
valid email address\n\
required field\n\
已显示全部内容\n\
登录后参与讨论\n\
登录后发表\n\
登录后评论\n\
后参与讨论\n\
会員限定です\n\
有料会員\n\
share to\n\
share via\n\
share this\n\
share with\n\
share by\n\
click to share\n\
click to email\n\
click to print\n\
tweet this\n\
pin it\n\
follow @\n\
follow us\n\
find us on\n\
like us on\n\
connect with\n\
print this\n\
email this\n\
copy this\n\
一键转发\n\
发送给朋友\n\
推荐给朋友\n\
分享给\n\
分享本文\n\
请关注\n\
关注微信公众号\n\
微信公众号\n\
官方微信\n\
扫描上方\n\
扫描下方\n\
扫码关注\n\
この記事が気に入ったら\n\
この記事を\n\
ツイッターで\n\
フォローする\n\
공유하기\n\
did you find\n\
like this article\n\
how can we improve\n\
tell us what you think\n\
send us\n\
give feedback\n\
report an error\n\
report a problem\n\
suggest a correction\n\
spot a mistake\n\
have a tip\n\
got a tip\n\
我要纠错\n\
发现错误\n\
如发现\n\
此页面是否\n\
内容有误\n\
間違いの指摘\n\
ご指摘\n\
my profile\n\
profile\n\
dashboard\n\
cart\n\
basket\n\
bag\n\
wishlist\n\
checkout\n\
order now\n\
sign in / register\n\
sign in/sign up\n\
login / register\n\
log in / sign up\n\
get started\n\
start now\n\
start learning\n\
book now\n\
read now\n\
shop now\n\
try now\n\
try it free\n\
free trial\n\
request a demo\n\
contact sales\n\
learn more about us\n\
find out more\n\
more information\n\
more details\n\
view details\n\
details\n\
view full details\n\
view profile\n\
view cart\n\
apply now\n\
join\n\
join now\n\
join us\n\
sign me up\n\
get it\n\
get app\n\
get the app\n\
open in app\n\
select\n\
choose\n\
filter\n\
filters\n\
sort\n\
sort by\n\
newest first\n\
oldest first\n\
clear\n\
clear all\n\
hide\n\
show\n\
expand\n\
collapse\n\
toggle\n\
toggle menu\n\
toggle search\n\
print page\n\
print friendly\n\
comments are closed\n\
add comment\n\
submit comment\n\
post comment\n\
delete\n\
update\n\
upload\n\
permalink\n\
via email\n\
by email\n\
language\n\
languages\n\
select language\n\
espanol\n\
francais\n\
deutsch\n\
日本語\n\
中文\n\
简体中文\n\
繁體中文\n\
한국어\n\
scroll to top\n\
scroll to continue\n\
up\n\
down\n\
left\n\
right\n\
slide\n\
slideshow\n\
photos\n\
pictures\n\
image\n\
images\n\
enlarge\n\
zoom\n\
audio\n\
transcript\n\
captions\n\
subtitles\n\
download now\n\
download app\n\
app store\n\
google play\n\
get it on google play\n\
download on the app store\n\
send message\n\
message\n\
call\n\
chat\n\
live chat\n\
help & support\n\
help and support\n\
support\n\
customer service\n\
permissions\n\
sections\n\
site index\n\
edition\n\
editions\n\
change\n\
continue\n\
finish\n\
done\n\
confirm\n\
verify\n\
try again\n\
refresh\n\
reload\n\
retry\n\
error\n\
404\n\
skip\n\
play video\n\
watch now\n\
watch video\n\
now playing\n\
listen now\n\
add to favorites\n\
add to list\n\
added\n\
remove\n\
name\n\
email address\n\
your email\n\
your name\n\
first name\n\
last name\n\
phone\n\
subject\n\
website\n\
captcha\n\
我的\n\
我的账户\n\
我的收藏\n\
个人中心\n\
会员中心\n\
用户中心\n\
购物车\n\
立即购买\n\
加入购物车\n\
立即咨询\n\
在线咨询\n\
在线客服\n\
联系客服\n\
客服\n\
服务热线\n\
免费试用\n\
立即注册\n\
立即登录\n\
正常登录\n\
隐身登录\n\
记住我\n\
自动登录\n\
验证码\n\
获取验证码\n\
昵称\n\
发布\n\
发表\n\
发贴\n\
发帖\n\
回复\n\
引用\n\
编辑\n\
删除\n\
楼主\n\
只看楼主\n\
按热度\n\
按时间\n\
最新\n\
最热\n\
最早\n\
暂无评论\n\
评论已加载完毕\n\
已显示全部内容\n\
没有更多了\n\
加载中\n\
正在加载\n\
请稍候\n\
不感兴趣\n\
屏蔽\n\
举报投诉\n\
侵权投诉\n\
投诉\n\
换肤\n\
夜间模式\n\
阅读模式\n\
返回页首\n\
返回正文\n\
返回上一页\n\
返回上页\n\
回首页\n\
回列表\n\
回列表页\n\
回上页\n\
回上一页\n\
跳到主要内容\n\
跳至主要内容\n\
进阶搜寻\n\
进阶搜索\n\
站内搜寻\n\
网站搜索\n\
送出\n\
清除\n\
确认送出\n\
列印本页\n\
转寄\n\
转寄友人\n\
转寄好友\n\
加到我的最爱\n\
字级大小\n\
小字型\n\
大字型\n\
默认大小\n\
双击滚屏\n\
恢复默认设置\n\
双击自动滚屏\n\
听语音\n\
语音\n\
报名\n\
立即报名\n\
我要报名\n\
线上报名\n\
前往\n\
前往看看\n\
展开更多\n\
显示全部\n\
收起全文\n\
一键转发\n\
发送给朋友\n\
推荐给好友\n\
快速导航\n\
网站首页\n\
手机访问\n\
扫描\n\
下载\n\
上传\n\
附件\n\
附件下载\n\
ログイン / 会員登録\n\
ログイン・会員登録\n\
ログアウトする\n\
お申し込み\n\
お申込み\n\
申し込む\n\
購入する\n\
カート\n\
カートに入れる\n\
買い物かご\n\
お問い合わせはこちら\n\
詳しく\n\
詳細\n\
くわしくはこちら\n\
詳しくはこちら\n\
続きはこちら\n\
全て見る\n\
すべて\n\
全て\n\
すべて表示\n\
表示する\n\
非表示\n\
コメント非表示\n\
コメントを投稿する\n\
送信する\n\
確認\n\
上へ\n\
上に戻る\n\
先頭へ\n\
トップに戻る\n\
topへ\n\
ページの上へ\n\
ページ上部へ\n\
メインコンテンツへスキップ\n\
メインメニューをとばして、このページの本文エリアへ\n\
サイト内検索\n\
検索フォーム\n\
サイトマップ\n\
シェア数\n\
共有\n\
共有する\n\
リンクをコピー\n\
urlをコピー\n\
facebookでシェア\n\
twitterでシェア\n\
xでポスト\n\
noteで書く\n\
feedly\n\
このエントリーをはてなブックマークに追加\n\
動画を見る\n\
再生\n\
写真を見る\n\
拡大する\n\
画像を拡大\n\
もっと詳しく\n\
ご案内\n\
広告\n\
pr\n\
プッシュ通知\n\
全体\n\
보기\n\
등록\n\
취소\n\
확인\n\
삭제\n\
수정\n\
답글\n\
신고하기\n\
프린트\n\
메일\n\
글자 크기 변경\n\
폰트\n\
기사보내기\n\
이전기사\n\
다음기사\n\
목록 보기\n\
더 보기\n\
전체\n\
扫一扫\n\
扫描二维码\n\
扫二维码\n\
扫码\n\
微信扫一扫\n\
扫一扫关注\n\
扫码关注\n\
扫码下载\n\
扫码阅读\n\
扫码浏览\n\
扫码查看\n\
扫码加\n\
扫描二维码\n\
扫二维码\n\
二维码下载\n\
微信二维码\n\
微信扫码\n\
扫描上方\n\
扫描下方\n\
we use cookies\n\
use cookies to\n\
uses cookies to\n\
\tD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\n\
C\nC\nC\nC\nC\nC\nC\nC\nC\nC\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\n\
C\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nC\nC\nC\nC\nC\nC\nC\nC\nB\nB\nB\nB\nB\nB\nB\nB\nC\nC\nC\nC\nC\nC\nC\nC\nC\nA\nA\nA\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\n\
C\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\n\
C\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\n\
C\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nC\nC\nC\nC\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
\tB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nE\n\
E\nE\nE\nE\nE\nE\nE\nE\nE\nE\nI\nI\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\n\
G\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\n\
C\nC\nD\nD\nD\nD\nD\nD\nD\nD\nF\nF\nF\nF\nF\nF\nF\nF\nH\nH\nH\nH\nH\nH\nH\nH\nH\nH\nH\nH\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\n\
G\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\n\
G\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\nG\n\
G\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nJ\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nI\nI\nI\nI\nI\nI\nI\nI\n\
I\nI\nI\nI\nI\nI\nI\nI\nI\nI\nI\nC\nC\nC\n\
", |r| (r.text(), r.one_of(&[Place::End, Place::Inside, Place::Start, Place::Whole]), r.one_of(&[Cue::AppDownload, Cue::Control, Cue::CookieNotice, Cue::Feedback, Cue::FontSize, Cue::InterfaceNotice, Cue::Login, Cue::Pager, Cue::QrCode, Cue::ShareBar]))));
    &ROWS
};

/// Labels of keyword and tag lines. From `lexicon/article/keywords.tsv`.
#[rustfmt::skip]
pub(crate) static KEYWORDS: &Table<(&str, Place, Cue)> = {
    static ROWS: Table<(&str, Place, Cue)> = Table::new(|| rows("\
关键词\n\
关键字\n\
标签\n\
相关标签\n\
文章标签\n\
本文标签\n\
相关词\n\
话题\n\
主题词\n\
tag\n\
tags\n\
tagged\n\
topics\n\
topic\n\
keywords\n\
keyword\n\
labels\n\
filed under\n\
キーワード\n\
タグ\n\
関連タグ\n\
関連キーワード\n\
키워드\n\
태그\n\
关键词\n\
关键字\n\
标签\n\
相关标签\n\
文章标签\n\
tags\n\
topics\n\
keywords\n\
キーワード\n\
タグ\n\
키워드\n\
태그\n\
\tA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
\tA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
", |r| (r.text(), r.one_of(&[Place::Label, Place::Whole]), r.one_of(&[Cue::Keywords]))));
    &ROWS
};

/// Phrases of copyright lines, licence numbers, contacts and disclaimers: the foot of a page. From `lexicon/article/legal.tsv`.
#[rustfmt::skip]
pub(crate) static LEGAL: &Table<(&str, Place, Cue)> = {
    static ROWS: Table<(&str, Place, Cue)> = Table::new(|| rows("\
版权所有\n\
著作权属\n\
著作权归\n\
著作权人\n\
保留所有权利\n\
保留一切权利\n\
不得转载\n\
禁止转载\n\
请勿转载\n\
谢绝转载\n\
转载请注明\n\
複製必究\n\
翻版必究\n\
©\n\
ⓒ\n\
all rights reserved\n\
rights reserved\n\
copyright ©\n\
(c) copyright\n\
may not be reproduced\n\
may not be published, broadcast\n\
無断転載\n\
無断複製\n\
無断での\n\
著作権\n\
무단전재\n\
무단 전재\n\
재배포 금지\n\
저작권자\n\
ICP备\n\
ICP证\n\
ICP许可证\n\
公网安备\n\
备案号\n\
经营许可证\n\
服务许可证\n\
视听许可证\n\
网站标识码\n\
不良信息举报\n\
京网文\n\
信息网络传播视听节目\n\
节目制作经营\n\
出版许可\n\
统一编号\n\
公司注册号\n\
사업자등록번호\n\
등록번호\n\
발행인\n\
편집인\n\
청소년보호책임자\n\
registered charity\n\
registered in england\n\
company number\n\
VAT number\n\
古物商許可\n\
許可番号\n\
联系我们\n\
联络我们\n\
联系电话\n\
联系方式\n\
联系地址\n\
联系邮箱\n\
联系QQ\n\
电邮\n\
投稿邮箱\n\
投诉邮箱\n\
投诉电话\n\
举报电话\n\
举报邮箱\n\
客服热线\n\
客服专线\n\
客服电话\n\
服务热线\n\
服务电话\n\
新闻热线\n\
咨询电话\n\
咨询热线\n\
热线电话\n\
值班电话\n\
谘询专线\n\
お問い合わせ\n\
問い合わせ先\n\
問合せ先\n\
電話番号\n\
〒\n\
담당부서\n\
contact us\n\
media contact\n\
press contact\n\
media enquiries\n\
for further information\n\
for more information contact\n\
notes to editors\n\
客服热线\n\
客服专线\n\
新闻热线\n\
服务热线\n\
举报电话\n\
举报邮箱\n\
投稿邮箱\n\
投稿信箱\n\
联系邮箱\n\
联系电话\n\
诊断谘询\n\
谘询专线\n\
网站纠错\n\
主办单位\n\
承办单位\n\
协办单位\n\
指导单位\n\
赞助单位\n\
主办方\n\
主办:\n\
承办:\n\
免责声明\n\
免责申明\n\
版权声明\n\
特别声明\n\
郑重声明\n\
本站声明\n\
本网声明\n\
our standards\n\
免責事項\n\
面책\n\
仅供参考\n\
不构成投资建议\n\
不代表本网\n\
不代表本站\n\
不代表本平台\n\
仅代表作者\n\
仅代表券商\n\
并不代表\n\
侵删\n\
如有侵权\n\
风险自担\n\
入市需谨慎\n\
投资须谨慎\n\
投资需谨慎\n\
投资一定有风险\n\
不能取代医师\n\
不能替代医嘱\n\
赌博无益\n\
本文采用创用CC\n\
违法和不良信息\n\
尊重智慧财产\n\
立场无关\n\
views expressed\n\
views and opinions\n\
do not necessarily reflect\n\
not constitute investment advice\n\
content licensed\n\
is authorised under\n\
is authorised and regulated\n\
关于我们\n\
关于本站\n\
关于本网\n\
网站简介\n\
公司简介\n\
网站地图\n\
站点地图\n\
网站声明\n\
隐私政策\n\
隐私声明\n\
隐私条款\n\
隐私保护\n\
安全隐私\n\
版权保护\n\
私隐政策\n\
服务条款\n\
服务协议\n\
使用条款\n\
用户协议\n\
版权声明\n\
版权申明\n\
法律声明\n\
免责声明\n\
招聘信息\n\
诚聘英才\n\
人才招聘\n\
加入我们\n\
广告服务\n\
广告合作\n\
广告刊登\n\
友情链接\n\
网站导航\n\
商务合作\n\
联系方式\n\
联系我们\n\
联系合作\n\
管理团队\n\
客户服务\n\
意见反馈\n\
帮助中心\n\
站长统计\n\
网站律师\n\
举报中心\n\
about us\n\
about\n\
privacy policy\n\
privacy\n\
privacy notice\n\
cookie policy\n\
cookies\n\
cookie settings\n\
terms of service\n\
terms of use\n\
terms and conditions\n\
terms & conditions\n\
terms\n\
advertise\n\
advertise with us\n\
advertising\n\
careers\n\
jobs\n\
contact us\n\
contact\n\
sitemap\n\
site map\n\
help\n\
help centre\n\
help center\n\
faq\n\
faqs\n\
press\n\
accessibility\n\
do not sell my personal information\n\
会社概要\n\
会社案内\n\
運営会社\n\
企業情報\n\
利用規約\n\
プライバシーポリシー\n\
プライバシー\n\
個人情報保護方針\n\
個人情報\n\
サイトマップ\n\
サイトポリシー\n\
広告掲載\n\
広告掲載について\n\
採用情報\n\
特定商取引法に基づく表記\n\
お問い合わせ\n\
お問合せ\n\
ヘルプ\n\
ご利用案内\n\
リンク集\n\
회사소개\n\
개인정보처리방침\n\
개인정보취급방침\n\
이용약관\n\
청소년보호정책\n\
광고문의\n\
제휴문의\n\
고충처리\n\
저작권정책\n\
이메일무단수집거부\n\
사이트맵\n\
찾아오시는 길\n\
1920*1080\n\
ie9.0以上\n\
以上浏览器\n\
位访客\n\
访问量:\n\
推荐使用\n\
建议使用\n\
the information on this\n\
the information contained\n\
the content on this\n\
no content on this site\n\
this article was originally published\n\
this story was originally published\n\
this article is for\n\
opinions expressed\n\
originally published\n\
reprinted\n\
republished\n\
attribution\n\
as an amazon associate\n\
本文由\n\
本文来自\n\
本文系\n\
本文仅\n\
本文转载\n\
本文版权\n\
本文作者\n\
本文首发\n\
本站文章\n\
本站内容\n\
本站所有\n\
本文所述\n\
以上文章\n\
转载自\n\
转载本文\n\
转载声明\n\
凡本网\n\
凡注明\n\
凡来源\n\
内容来源\n\
如需转载\n\
欢迎转载\n\
本著作\n\
本内容\n\
※この記事は\n\
※記事\n\
※本記事\n\
※本サイト\n\
本サイト\n\
本記事は\n\
当サイト\n\
この記事は\n\
記事内の\n\
掲載されている\n\
이 기사는\n\
본 기사\n\
본 사이트\n\
no reproduction\n\
written permission\n\
reproduction in whole\n\
版权©\n\
创用cc\n\
授权条款\n\
ライセンスの下に\n\
クリエイティブ・コモンズ\n\
転載を禁\n\
転載禁止\n\
複製を禁\n\
侵权必究\n\
违者必究\n\
究法律责任\n\
声明\n\
corrections\n\
风险提示\n\
温馨提示\n\
编者按\n\
disclaimer\n\
editor's note\n\
note to readers\n\
note\n\
电话\n\
地址\n\
邮编\n\
邮箱\n\
传真\n\
QQ\n\
联系人\n\
承办人\n\
tel\n\
phone\n\
telephone\n\
fax\n\
e-mail\n\
email\n\
address\n\
所在地\n\
문의\n\
전화\n\
주소\n\
powered by\n\
designed by\n\
developed by\n\
built with\n\
hosted by\n\
proudly powered\n\
site by\n\
theme by\n\
技术支持\n\
未经书面授权\n\
未经本网\n\
未经本报\n\
未经本站\n\
未经授权不得\n\
未经许可不得\n\
未经允许不得\n\
版权归原作者\n\
版权归作者\n\
版权归属\n\
转载须注明\n\
获得授权转载\n\
without written permission\n\
creative commons licen\n\
licensed under a creative\n\
licensed under cc\n\
仅为传递信息\n\
传递更多信息\n\
如涉侵权\n\
不构成任何投资\n\
不构成任何建议\n\
仅代表本人观点\n\
without modifications to the text\n\
据此操作\n\
不承担任何责任\n\
风险自负\n\
copyright 19\n\
copyright 20\n\
copyright (c)\n\
copyright:\n\
copyrights\n\
copyright by\n\
copyright\n\
版权\n\
著作権\n\
저작권\n\
\tA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\n\
C\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nB\nB\nB\nB\nB\nB\nA\nA\nC\nC\nC\nC\nC\nC\n\
C\nC\nC\nC\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nA\nA\nA\nA\nA\nA\nA\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\n\
C\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nC\nC\nC\n\
C\nC\nC\nC\nC\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nC\nC\nC\nC\nC\nC\nD\nD\n\
D\nD\n\
\tB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\n\
E\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nF\nF\nF\nF\nF\nF\nA\nA\nC\nC\nC\nC\nC\nC\n\
C\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\n\
C\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nC\nC\nC\nC\nC\nC\nC\nC\nC\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nD\nD\nD\n\
D\nD\nD\nD\nD\nA\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nB\nB\nB\nB\nB\nB\nD\nD\n\
D\nD\n\
", |r| (r.text(), r.one_of(&[Place::Inside, Place::Label, Place::Start, Place::Whole]), r.one_of(&[Cue::Contact, Cue::Copyright, Cue::Disclaimer, Cue::Footer, Cue::LicenceNumber, Cue::Organiser]))));
    &ROWS
};

/// Names of page sections as menus write them, and the words that lead a breadcrumb. From `lexicon/article/navigation.tsv`.
#[rustfmt::skip]
pub(crate) static NAVIGATION: &Table<(&str, Place, Cue)> = {
    static ROWS: Table<(&str, Place, Cue)> = Table::new(|| rows("\
首页\n\
主页\n\
网站首页\n\
首頁\n\
首页新闻\n\
新闻\n\
新闻中心\n\
新闻频道\n\
资讯\n\
资讯中心\n\
资讯正文\n\
财经\n\
财经中心\n\
经济\n\
体育\n\
娱乐\n\
科技\n\
汽车\n\
房产\n\
健康\n\
教育\n\
旅游\n\
军事\n\
国际\n\
国内\n\
社会\n\
政治\n\
文化\n\
生活\n\
时尚\n\
视频\n\
图片\n\
专题\n\
评论\n\
论坛\n\
博客\n\
股票\n\
股市\n\
基金\n\
基金资讯\n\
理财\n\
港闻\n\
港股\n\
两岸\n\
港澳\n\
台湾\n\
华人\n\
即时\n\
要闻\n\
副刊\n\
地方\n\
时政\n\
法治\n\
高层\n\
人事\n\
理论\n\
访谈\n\
能源\n\
环保\n\
思客\n\
网评\n\
彩票\n\
书画\n\
公益\n\
食品\n\
信息化\n\
数据\n\
舆情\n\
政务\n\
政务公开\n\
政务服务\n\
办事服务\n\
互动交流\n\
政民互动\n\
信息公开\n\
通知公告\n\
工作动态\n\
部门动态\n\
数据开放\n\
机构职能\n\
政策文件\n\
财务信息\n\
人事信息\n\
动态资讯\n\
新闻发布会\n\
正文\n\
内容\n\
频道\n\
更多栏目\n\
专栏\n\
观点\n\
数码\n\
手机\n\
女人\n\
女性\n\
亲子\n\
育儿\n\
星座\n\
情感\n\
美食\n\
游戏\n\
动漫\n\
读书\n\
历史\n\
艺术\n\
艺术设计\n\
直播\n\
下载\n\
导航\n\
快讯\n\
滚动\n\
深度\n\
原创\n\
独家\n\
头条\n\
报料\n\
突发\n\
家居\n\
公司\n\
产经\n\
产业\n\
商业\n\
金融\n\
银行\n\
保险\n\
债券\n\
期货\n\
外汇\n\
黄金\n\
信托\n\
行情\n\
新股\n\
创业\n\
创投\n\
互联网\n\
移动\n\
通信\n\
家电\n\
电脑\n\
公开课\n\
商城\n\
邮箱\n\
地图\n\
招聘\n\
人才\n\
求职\n\
二手房\n\
房价\n\
天气\n\
搜狗\n\
购物\n\
社区\n\
圈子\n\
问答\n\
百科\n\
美图\n\
名家\n\
时评\n\
排行\n\
网站导航\n\
home\n\
homepage\n\
home page\n\
news\n\
news home\n\
latest news\n\
sport\n\
sports\n\
weather\n\
business\n\
world\n\
world news\n\
national\n\
international\n\
politics\n\
opinion\n\
opinions\n\
editorial\n\
editorials\n\
columnists\n\
columns\n\
tech\n\
technology\n\
science\n\
health\n\
healthcare\n\
culture\n\
arts\n\
arts & ents\n\
art\n\
music\n\
movies\n\
film\n\
books\n\
theatre\n\
tv\n\
tv & radio\n\
travel\n\
video\n\
videos\n\
photos\n\
pictures\n\
photo galleries\n\
multimedia\n\
infographics\n\
cartoons\n\
entertainment\n\
celebrity\n\
lifestyle\n\
life\n\
life & style\n\
style\n\
fashion\n\
beauty\n\
food\n\
food & drink\n\
recipes\n\
markets\n\
money\n\
finance\n\
personal finance\n\
economy\n\
companies\n\
property\n\
real estate\n\
homes\n\
jobs\n\
cars\n\
autos\n\
motoring\n\
classifieds\n\
obituaries\n\
local\n\
local news\n\
community\n\
education\n\
environment\n\
climate\n\
energy\n\
crime\n\
law\n\
media\n\
us\n\
u.s.\n\
uk\n\
europe\n\
asia\n\
africa\n\
asia & pacific\n\
middle east\n\
latin america\n\
americas\n\
russia\n\
china\n\
india\n\
australia\n\
canada\n\
football\n\
soccer\n\
cricket\n\
rugby\n\
tennis\n\
golf\n\
basketball\n\
baseball\n\
hockey\n\
boxing\n\
racing\n\
cycling\n\
f1\n\
nfl\n\
nba\n\
mlb\n\
nhl\n\
podcast\n\
podcasts\n\
radio\n\
live\n\
events\n\
calendar\n\
magazine\n\
archive\n\
archives\n\
blog\n\
blogs\n\
forum\n\
forums\n\
games\n\
gaming\n\
puzzles\n\
crosswords\n\
shop\n\
store\n\
products\n\
solutions\n\
services\n\
support\n\
resources\n\
pricing\n\
features\n\
company\n\
investors\n\
partners\n\
research\n\
overview\n\
documentation\n\
docs\n\
tutorials\n\
reviews\n\
guides\n\
deals\n\
apps\n\
mobile\n\
phones\n\
laptops\n\
computing\n\
security\n\
software\n\
hardware\n\
internet\n\
cloud\n\
all\n\
other\n\
others\n\
special reports\n\
today's paper\n\
e-paper\n\
epaper\n\
women\n\
men\n\
kids\n\
family\n\
parenting\n\
relationships\n\
religion\n\
history\n\
breadcrumb\n\
breadcrumbs\n\
ホーム\n\
トップ\n\
トップページ\n\
ニュース\n\
経済\n\
国際\n\
スポーツ\n\
エンタメ\n\
芸能\n\
ビジネス\n\
ライフ\n\
テクノロジー\n\
サイエンス\n\
科学\n\
カルチャー\n\
地域\n\
連載\n\
特集\n\
コラム\n\
天気\n\
動画\n\
写真\n\
記事\n\
記事一覧\n\
社説\n\
オピニオン\n\
マネー\n\
マーケット\n\
企業\n\
自動車\n\
ゲーム\n\
アニメ\n\
映画\n\
音楽\n\
野球\n\
サッカー\n\
ゴルフ\n\
レシピ\n\
グルメ\n\
旅行\n\
医療\n\
住まい\n\
不動産\n\
求人\n\
ショッピング\n\
ブログ\n\
カテゴリ\n\
カテゴリー\n\
アーカイブ\n\
製品情報\n\
サービス\n\
サポート\n\
イベント\n\
ダウンロード\n\
홈\n\
뉴스\n\
정치\n\
경제\n\
사회\n\
국제\n\
세계\n\
문화\n\
스포츠\n\
연예\n\
오피니언\n\
사설\n\
칼럼\n\
지역\n\
전국\n\
산업\n\
금융\n\
증권\n\
부동산\n\
생활\n\
건강\n\
과학\n\
기술\n\
포토\n\
영상\n\
동영상\n\
전체기사\n\
기획\n\
인터뷰\n\
시정소식\n\
보도자료\n\
누리집\n\
当前位置\n\
您的位置\n\
您所在的位置\n\
您所在位置\n\
您当前的位置\n\
您当前位置\n\
你的位置\n\
你所在的位置\n\
现在位置\n\
所在位置\n\
首页>\n\
首页-\n\
首页/\n\
首页|\n\
首页»\n\
主页>\n\
网站首页>\n\
you are here\n\
you're here\n\
breadcrumb\n\
home>\n\
home >\n\
home /\n\
home »\n\
現在位置\n\
現在のページ\n\
現在地\n\
ホーム>\n\
トップ>\n\
home›\n\
현재위치\n\
현재 위치\n\
홈>\n\
홈 >\n\
>正文\n\
> 正文\n\
-正文\n\
今天是\n\
back to index\n\
back to investments\n\
返回网易\n\
进入新闻\n\
进入频道\n\
online edition of\n\
\tD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\n\
C\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nA\nA\nA\nB\nB\nB\nB\nB\nB\nB\n\
\tB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\n\
A\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nA\nC\nC\nC\nC\nC\nC\nC\n\
", |r| (r.text(), r.one_of(&[Place::End, Place::Inside, Place::Start, Place::Whole]), r.one_of(&[Cue::Breadcrumb, Cue::MenuWord, Cue::NavigationNote]))));
    &ROWS
};

/// Phrases that open or name lists of other articles: related, recommended, most read, previous and next. From `lexicon/article/related.tsv`.
#[rustfmt::skip]
pub(crate) static RELATED: &Table<(&str, Place, Cue)> = {
    static ROWS: Table<(&str, Place, Cue)> = Table::new(|| rows("\
相关阅读\n\
相关新闻\n\
相关文章\n\
相关链接\n\
相关推荐\n\
相关报道\n\
相关报导\n\
相关资讯\n\
相关专题\n\
相关内容\n\
相关话题\n\
相关产品\n\
相关搜索\n\
相关图片\n\
关联阅读\n\
延伸阅读\n\
扩展阅读\n\
拓展阅读\n\
推荐阅读\n\
推荐文章\n\
推荐新闻\n\
推荐视频\n\
推荐内容\n\
推荐\n\
热门推荐\n\
精彩推荐\n\
精品推荐\n\
为您推荐\n\
为你推荐\n\
猜你喜欢\n\
你可能会喜欢\n\
你可能感兴趣\n\
您可能感兴趣的文章\n\
您可能喜欢\n\
大家都爱看\n\
大家都在看\n\
大家都在搜\n\
其他人也看了\n\
看了又看\n\
热门\n\
热门文章\n\
热门新闻\n\
热门排行\n\
热门话题\n\
热门专题\n\
热门视频\n\
热门影片\n\
热门标签\n\
热门资讯\n\
热点新闻\n\
热点推荐\n\
热点资讯\n\
热点排行\n\
热点专题\n\
热图\n\
热帖\n\
热文\n\
热榜\n\
本周热门\n\
本周排行\n\
本月热门\n\
今日热点\n\
今日推荐\n\
今日关注\n\
今日头条\n\
今日要闻\n\
排行榜\n\
点击排行\n\
阅读排行\n\
阅读排行榜\n\
跟贴排行\n\
新闻排行\n\
新闻排行榜\n\
热门新闻排行榜\n\
浏览排行\n\
一周热点\n\
一周排行\n\
48小时点击排行\n\
24小时热文\n\
最近更新\n\
最新更新\n\
最新文章\n\
最新新闻\n\
最新资讯\n\
最新消息\n\
最新发布\n\
最新图文\n\
最新报道\n\
编辑推荐\n\
小编推荐\n\
站长推荐\n\
栏目推荐\n\
新闻推荐\n\
图片推荐\n\
视频推荐\n\
图片新闻\n\
图文推荐\n\
精彩图片\n\
更多新闻\n\
更多文章\n\
更多精彩\n\
更多相关\n\
往期回顾\n\
往期精彩\n\
专题推荐\n\
滚动新闻\n\
频道推荐\n\
赞助商链接\n\
友情链接\n\
上一篇\n\
下一篇\n\
阅读下一篇\n\
文章导航\n\
related\n\
related stories\n\
related articles\n\
related article\n\
related news\n\
related topics\n\
related content\n\
related links\n\
related posts\n\
related products\n\
related searches\n\
related video\n\
related videos\n\
related reading\n\
related coverage\n\
more on this story\n\
more on this topic\n\
more stories\n\
more news\n\
more from\n\
more to read\n\
more like this\n\
more in this section\n\
in this section\n\
stories in this section\n\
in other news\n\
news update\n\
most read\n\
most popular\n\
most viewed\n\
most commented\n\
most shared\n\
most recent\n\
most emailed\n\
trending\n\
trending now\n\
trending stories\n\
trending topics\n\
what's hot\n\
popular\n\
popular stories\n\
popular posts\n\
popular now\n\
popular articles\n\
popular tags\n\
recommended\n\
recommended for you\n\
recommended stories\n\
recommended reading\n\
recommended articles\n\
you may also like\n\
you might also like\n\
you may like\n\
you might be interested in\n\
people also read\n\
customers also viewed\n\
customers also bought\n\
readers also liked\n\
read next\n\
up next\n\
next article\n\
previous article\n\
next story\n\
next post\n\
previous post\n\
next up\n\
what to read next\n\
further reading\n\
see also\n\
also read\n\
latest\n\
latest news\n\
latest stories\n\
latest articles\n\
latest posts\n\
latest headlines\n\
latest from\n\
top stories\n\
top news\n\
top headlines\n\
top posts\n\
headlines\n\
recent posts\n\
recent articles\n\
recent comments\n\
recent stories\n\
recent news\n\
featured\n\
featured stories\n\
featured posts\n\
editor's picks\n\
editors' picks\n\
editor's pick\n\
don't miss\n\
must read\n\
must reads\n\
from our partners\n\
from around the web\n\
from the web\n\
around the web\n\
sponsored content\n\
sponsored links\n\
sponsored stories\n\
promoted links\n\
promoted stories\n\
promoted\n\
paid content\n\
ads by google\n\
by taboola\n\
関連\n\
関連記事\n\
関連する記事\n\
関連ニュース\n\
関連情報\n\
関連リンク\n\
関連ページ\n\
関連コンテンツ\n\
関連商品\n\
関連キーワード\n\
関連トピックス\n\
関連タグ\n\
関連画像\n\
関連動画\n\
関連サイト\n\
おすすめ\n\
おすすめ記事\n\
おすすめの記事\n\
おすすめ商品\n\
おすすめコンテンツ\n\
おすすめ情報\n\
オススメ\n\
オススメ記事\n\
あなたにおすすめの記事\n\
あなたにオススメ\n\
あわせて読みたい\n\
合わせて読みたい\n\
こちらもおすすめ\n\
この記事もおすすめ\n\
この記事を読んだ人はこんな記事も読んでいます\n\
よく読まれている記事\n\
よく読まれています\n\
読まれています\n\
人気記事\n\
人気の記事\n\
人気記事ランキング\n\
人気ランキング\n\
人気のキーワード\n\
人気\n\
アクセスランキング\n\
記事ランキング\n\
ランキング\n\
週間ランキング\n\
デイリーランキング\n\
動画ランキング\n\
総合ランキング\n\
新着\n\
新着記事\n\
新着情報\n\
新着ニュース\n\
速報・新着ニュース\n\
最新\n\
最新記事\n\
最新の記事\n\
最新ニュース\n\
最新情報\n\
最近の記事\n\
最近の投稿\n\
注目の記事\n\
注目記事\n\
注目ワード\n\
注目コンテンツ\n\
注目情報\n\
注目の連載\n\
注目の動画\n\
注目トピックス\n\
注目キーワード\n\
編集部のおすすめ\n\
編集部おすすめ\n\
ピックアップ\n\
ピックアップ記事\n\
トップニュース\n\
トピックス\n\
こんな特集も\n\
特集記事\n\
次の記事\n\
前の記事\n\
次の投稿\n\
前の投稿\n\
スポンサーリンク\n\
pr情報\n\
注目のpr情報\n\
관련기사\n\
관련 기사\n\
관련뉴스\n\
관련 뉴스\n\
관련정보\n\
많이 본 뉴스\n\
많이 본 기사\n\
많이본 뉴스\n\
많이본기사\n\
가장 많이 본 뉴스\n\
인기기사\n\
인기뉴스\n\
인기 기사\n\
최신뉴스\n\
최신기사\n\
최신 기사\n\
추천기사\n\
추천뉴스\n\
추천 기사\n\
주요뉴스\n\
주요기사\n\
주요 뉴스\n\
핫이슈\n\
실시간 뉴스\n\
실시간 인기기사\n\
헤드라인\n\
포토뉴스\n\
오늘의 주요뉴스\n\
이전글\n\
다음글\n\
이전 기사\n\
다음 기사\n\
相关阅读\n\
相关新闻\n\
相关文章\n\
相关链接\n\
相关报道\n\
相关推荐\n\
相关专题\n\
延伸阅读\n\
推荐阅读\n\
推荐\n\
热门推荐\n\
热门\n\
猜你喜欢\n\
更多新闻\n\
看更多\n\
更多\n\
往期\n\
专题\n\
懒人包\n\
上一篇\n\
下一篇\n\
上一条\n\
下一条\n\
上篇\n\
下篇\n\
7×24快讯\n\
7x24快讯\n\
热搜词\n\
热搜\n\
热门影片\n\
热门视频\n\
最新评论\n\
related\n\
read\n\
read more\n\
also read\n\
see also\n\
more\n\
more in\n\
more on\n\
more from\n\
watch\n\
listen\n\
tomorrow\n\
next\n\
previous\n\
in pictures\n\
関連記事\n\
関連\n\
関連リンク\n\
あわせて読みたい\n\
次の記事\n\
前の記事\n\
관련기사\n\
이전글\n\
다음글\n\
이전\n\
다음\n\
上一篇:\n\
下一篇:\n\
点击进入专题\n\
更多详情\n\
更多精彩内容\n\
►\n\
点击查看\n\
read more about\n\
read more from\n\
read more on\n\
related topics\n\
click here\n\
이전글\n\
다음글\n\
[관련기사]\n\
[관련뉴스]\n\
more in\n\
more from\n\
more on\n\
more about\n\
view all posts\n\
view all\n\
see all\n\
see more\n\
see our\n\
show all\n\
read our\n\
jump to\n\
you might also like\n\
you may also like\n\
explore more\n\
next post\n\
previous post\n\
next story\n\
next article\n\
previous article\n\
skip to\n\
read this next\n\
read the full\n\
keep reading\n\
related story\n\
don't miss\n\
trending:\n\
watch live\n\
watch:\n\
listen:\n\
photos:\n\
video:\n\
gallery:\n\
看完整\n\
更多相关\n\
更多关于\n\
更多>>\n\
了解更多\n\
查看更多\n\
查看原文\n\
前の記事\n\
次の記事\n\
前へ\n\
次へ\n\
もっと詳しく\n\
詳しくはこちら\n\
記事一覧\n\
の記事一覧\n\
こちらもチェック\n\
あわせて読みたい\n\
관련기사\n\
더보기\n\
の記事一覧をみる\n\
の記事一覧を見る\n\
の一覧を見る\n\
記事一覧はこちら\n\
詳しくはこちら\n\
トップページへ\n\
opens in new window\n\
click to expand\n\
about the author\n\
about the authors\n\
about the reviewer\n\
about this article\n\
article tags\n\
explore more\n\
explore\n\
discover\n\
discover more\n\
what's new\n\
what's next\n\
connect with us\n\
connect\n\
stay connected\n\
stay in touch\n\
follow us on\n\
our partners\n\
partners\n\
from our network\n\
from our sponsors\n\
in the press\n\
in this article\n\
table of contents\n\
on this page\n\
more coverage\n\
more headlines\n\
more top stories\n\
other stories\n\
other news\n\
other articles\n\
similar articles\n\
similar stories\n\
similar posts\n\
you may also be interested in\n\
we recommend\n\
top picks\n\
top posts & pages\n\
best of\n\
tags\n\
categories\n\
archives\n\
recent\n\
newest\n\
oldest\n\
most discussed\n\
hot topics\n\
keep reading\n\
read this next\n\
before you go\n\
watch more\n\
frequently bought together\n\
customers also viewed these products\n\
目录\n\
关于作者\n\
作者简介\n\
作者其他文章\n\
该作者其他文章\n\
作者最新文章\n\
他的其他文章\n\
热门评论\n\
热门关键词\n\
热门搜索\n\
热门产品\n\
热门活动\n\
近期热门活动\n\
近期活动\n\
活动快报\n\
最热文章\n\
最热新闻\n\
一周热门\n\
一周热文\n\
月度排行\n\
总排行\n\
周排行\n\
日排行\n\
今日热文\n\
今日热榜\n\
今日焦点\n\
今日看点\n\
焦点新闻\n\
焦点图片\n\
焦点图\n\
财经要闻\n\
国内要闻\n\
图说新闻\n\
专题报道\n\
精彩视频\n\
精彩专题\n\
精彩内容\n\
好书精选\n\
好文推荐\n\
往期文章\n\
您可能还想看\n\
你可能也喜欢\n\
读者推荐\n\
网友推荐\n\
广告推荐\n\
合作伙伴\n\
合作媒体\n\
赞助商\n\
其他新闻\n\
其他相关\n\
其它新闻\n\
同类新闻\n\
本类推荐\n\
本类热门\n\
上一则\n\
下一则\n\
スポンサード リンク\n\
スポンサードリンク\n\
過去のエントリ\n\
過去の記事\n\
関連エントリ\n\
関連エントリー\n\
最新エントリ\n\
最新のブログ記事\n\
カテゴリ一覧\n\
分類一覧\n\
タグ一覧\n\
月別アーカイブ\n\
著者プロフィール\n\
筆者プロフィール\n\
この記事の著者\n\
この著者の記事一覧\n\
この記事のタグ\n\
この記事に関連するタグ\n\
このシリーズの記事\n\
連載一覧\n\
シリーズ一覧\n\
お知らせ\n\
新着コラム\n\
会員限定記事\n\
有料会員記事\n\
注目のニュース\n\
注目のビジネスニュース\n\
ほかの記事\n\
他の記事を読む\n\
最近の人気記事\n\
今日の人気記事\n\
よく読まれた記事\n\
昨日のトップ5\n\
お得情報\n\
인기 뉴스\n\
인기글\n\
최근글\n\
최신글\n\
다른기사\n\
다른 기사\n\
【上一篇】\n\
【下一篇】\n\
上一篇\n\
参考资料\n\
参考文献\n\
参考书目\n\
参考来源\n\
主要参考文献\n\
参考资料来源\n\
资料来源\n\
引用来源\n\
引用文献\n\
引文注释\n\
注释与参考文献\n\
脚注\n\
尾注\n\
出典\n\
脚注・出典\n\
参照文献\n\
参考リンク\n\
각주\n\
참고 문헌\n\
참고문헌\n\
참고 자료\n\
참고자료\n\
출처\n\
references\n\
reference list\n\
references and notes\n\
notes and references\n\
references and further reading\n\
further reading and references\n\
sources and further reading\n\
bibliography\n\
selected bibliography\n\
works cited\n\
literature cited\n\
cited sources\n\
citations\n\
article sources\n\
footnotes\n\
endnotes\n\
list of references\n\
show references\n\
ข่าวที่เกี่ยวข้อง\n\
เรื่องที่เกี่ยวข้อง\n\
ประเด็นที่เกี่ยวข้อง\n\
แท็กที่เกี่ยวข้อง\n\
ข่าวล่าสุด\n\
ข่าวยอดนิยม\n\
بیشتر بخوانید\n\
الأكثر قراءة\n\
الأكثر تصفحا\n\
الأكثر تصفحاً\n\
اقرأ أيضا\n\
اقرأ أيضاً\n\
مواضيع ذات صلة\n\
أخبار ذات صلة\n\
читайте также\n\
материалы по теме\n\
самое читаемое\n\
последние новости\n\
lire aussi\n\
à lire aussi\n\
sur le même sujet\n\
les plus lus\n\
mehr zum thema\n\
lesen sie auch\n\
das könnte sie auch interessieren\n\
meistgelesen\n\
lea también\n\
lee también\n\
te puede interesar\n\
noticias relacionadas\n\
lo más leído\n\
más leídas\n\
leia também\n\
leia mais\n\
mais lidas\n\
veja também\n\
leggi anche\n\
articoli correlati\n\
più letti\n\
lees ook\n\
meest gelezen\n\
lasītākie\n\
jaunākie\n\
lasi arī\n\
tin liên quan\n\
bài viết liên quan\n\
xem thêm\n\
baca juga\n\
berita terkait\n\
ilgili haberler\n\
czytaj także\n\
zobacz także\n\
\tE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\n\
E\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\n\
E\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\n\
E\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\n\
E\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\n\
E\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\n\
E\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\n\
E\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\n\
E\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\n\
C\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nB\nB\nB\nB\nB\nB\nB\nB\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\n\
E\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\n\
E\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\n\
E\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\n\
E\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nD\nD\nA\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\n\
E\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\n\
E\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\nE\n\
\tD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nA\nA\nA\nA\nA\n\
A\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nA\nA\nC\nC\nC\nC\nC\nA\nA\nC\nA\nA\nA\nA\nA\nA\nC\nC\nC\nC\n\
C\nC\nD\nD\nC\nC\nA\nA\nC\nC\nD\nD\nD\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nA\nA\nA\nA\nA\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\n\
C\nC\nC\nC\nC\nC\nC\nC\nC\nC\nA\nA\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nC\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nA\nA\nA\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\n\
B\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nB\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
D\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\nD\n\
", |r| (r.text(), r.one_of(&[Place::End, Place::Inside, Place::Label, Place::Start, Place::Whole]), r.one_of(&[Cue::Neighbour, Cue::ReferenceSection, Cue::RelatedLink, Cue::RelatedSection]))));
    &ROWS
};
