//! Written by `cargo xtask gen` from `lexicon/`: change the lists, not this file.

use super::cue::Cue;
use super::phrase::Place;
use crate::text::table::{Table, rows};

/// Phrases of advertisements. From `lexicon/article/advert.tsv`.
#[rustfmt::skip]
pub(crate) static ADVERT: &Table<(&str, Place, Cue)> = {
    static ROWS: Table<(&str, Place, Cue)> = Table::new(|| rows("\
广告\tB\tA\n\
推广\tB\tA\n\
广告合作\tB\tA\n\
advert\tB\tA\n\
advertisement\tB\tA\n\
advertorial\tB\tA\n\
sponsored\tB\tA\n\
promoted\tB\tA\n\
ad\tB\tA\n\
advts\tB\tA\n\
pr\tB\tA\n\
広告\tB\tA\n\
광고\tB\tA\n\
webinar\tB\tA\n\
领券入口\tB\tA\n\
广告\tC\tA\n\
推广\tC\tA\n\
赞助\tC\tA\n\
赞助内容\tC\tA\n\
advert\tC\tA\n\
advertisement\tC\tA\n\
advertisements\tC\tA\n\
advertisement - scroll to continue\tC\tA\n\
ad\tC\tA\n\
ads\tC\tA\n\
sponsored\tC\tA\n\
paid post\tC\tA\n\
story continues below advertisement\tC\tA\n\
article continues below\tC\tA\n\
continues below\tC\tA\n\
pr\tC\tA\n\
広告\tC\tA\n\
スポンサー\tC\tA\n\
광고\tC\tA\n\
スポンサードリンク\tC\tA\n\
限时抢购\tA\tA\n\
扫码下载\tA\tA\n\
预约看房\tA\tA\n\
订购热线\tA\tA\n\
厂家直销\tA\tA\n\
may earn a commission\tA\tA\n\
affiliate commission\tA\tA\n\
affiliate links\tA\tA\n\
click here to join\tA\tA\n\
join our channel\tA\tA\n\
get a quote\tA\tA\n\
from our sponsors\tA\tA\n\
delivered daily\tA\tA\n\
立即抢购\tA\tA\n\
点击购买\tA\tA\n\
限时特惠\tA\tA\n\
折起满\tA\tA\n\
our full mailing list\tA\tA\n\
", |r| (r.text(), r.one_of(&[Place::Inside, Place::Label, Place::Whole]), r.one_of(&[Cue::Advert]))));
    &ROWS
};

/// Phrases that name who wrote, edited, published or updated an article, and where it comes from. From `lexicon/article/byline.tsv`.
#[rustfmt::skip]
pub(crate) static BYLINE: &Table<(&str, Place, Cue)> = {
    static ROWS: Table<(&str, Place, Cue)> = Table::new(|| rows("\
来源\tB\tA\n\
本文来源\tB\tA\n\
文章来源\tB\tA\n\
信息来源\tB\tA\n\
内容来源\tB\tA\n\
资料来源\tB\tA\n\
数据来源\tB\tA\n\
稿件来源\tB\tA\n\
稿源\tB\tA\n\
出处\tB\tA\n\
来自\tB\tA\n\
转自\tB\tA\n\
转载自\tB\tA\n\
原载\tB\tA\n\
作者\tB\tA\n\
本文作者\tB\tA\n\
原作者\tB\tA\n\
文章作者\tB\tA\n\
撰文\tB\tA\n\
撰稿\tB\tA\n\
撰写\tB\tA\n\
文\tB\tA\n\
文字\tB\tA\n\
文案\tB\tA\n\
编译\tB\tA\n\
翻译\tB\tA\n\
译者\tB\tA\n\
编辑\tB\tA\n\
编审\tB\tA\n\
编者\tB\tA\n\
编辑部\tB\tA\n\
责编\tB\tA\n\
责任编辑\tB\tA\n\
本文责编\tB\tA\n\
网络编辑\tB\tA\n\
实习编辑\tB\tA\n\
值班编辑\tB\tA\n\
主编\tB\tA\n\
总编辑\tB\tA\n\
监制\tB\tA\n\
策划\tB\tA\n\
审核\tB\tA\n\
审校\tB\tA\n\
审稿\tB\tA\n\
校对\tB\tA\n\
校审\tB\tA\n\
初审\tB\tA\n\
复审\tB\tA\n\
终审\tB\tA\n\
排版\tB\tA\n\
制图\tB\tA\n\
制表\tB\tA\n\
整理\tB\tA\n\
供稿\tB\tA\n\
供图\tB\tA\n\
投稿\tB\tA\n\
文图\tB\tA\n\
记者\tB\tA\n\
本报记者\tB\tA\n\
见习记者\tB\tA\n\
实习记者\tB\tA\n\
实习生\tB\tA\n\
通讯员\tB\tA\n\
特约记者\tB\tA\n\
特派员\tB\tA\n\
采写\tB\tA\n\
发布\tB\tA\n\
发布者\tB\tA\n\
发布单位\tB\tA\n\
发布机构\tB\tA\n\
发布机关\tB\tA\n\
发布时间\tB\tA\n\
发布日期\tB\tA\n\
发布于\tB\tA\n\
发表\tB\tA\n\
发表时间\tB\tA\n\
发表于\tB\tA\n\
发文日期\tB\tA\n\
发文机关\tB\tA\n\
更新\tB\tA\n\
更新时间\tB\tA\n\
更新日期\tB\tA\n\
最后更新\tB\tA\n\
时间\tB\tA\n\
日期\tB\tA\n\
出版\tB\tA\n\
成文日期\tB\tA\n\
生成日期\tB\tA\n\
索引号\tB\tA\n\
文号\tB\tA\n\
公告编号\tB\tA\n\
证券简称\tB\tA\n\
证券代码\tB\tA\n\
原标题\tB\tA\n\
栏目\tB\tA\n\
分类\tB\tA\n\
所属分类\tB\tA\n\
by\tB\tA\n\
author\tB\tA\n\
authors\tB\tA\n\
written by\tB\tA\n\
words by\tB\tA\n\
story by\tB\tA\n\
reported by\tB\tA\n\
reporting by\tB\tA\n\
additional reporting by\tB\tA\n\
compiled by\tB\tA\n\
edited by\tB\tA\n\
editing by\tB\tA\n\
produced by\tB\tA\n\
reviewed by\tB\tA\n\
source\tB\tA\n\
sources\tB\tA\n\
posted\tB\tA\n\
posted by\tB\tA\n\
posted on\tB\tA\n\
posted in\tB\tA\n\
published\tB\tA\n\
published by\tB\tA\n\
published on\tB\tA\n\
published date\tB\tA\n\
released\tB\tA\n\
release date\tB\tA\n\
first published\tB\tA\n\
last updated\tB\tA\n\
last modified\tB\tA\n\
updated\tB\tA\n\
updated on\tB\tA\n\
modified\tB\tA\n\
date\tB\tA\n\
location\tB\tA\n\
filed\tB\tA\n\
filed under\tB\tA\n\
category\tB\tA\n\
categories\tB\tA\n\
issued\tB\tA\n\
release date\tB\tA\n\
contributor\tB\tA\n\
著者\tB\tA\n\
筆者\tB\tA\n\
執筆\tB\tA\n\
執筆者\tB\tA\n\
文責\tB\tA\n\
取材\tB\tA\n\
取材・文\tB\tA\n\
編集\tB\tA\n\
編集部\tB\tA\n\
監修\tB\tA\n\
投稿者\tB\tA\n\
投稿日\tB\tA\n\
公開\tB\tA\n\
公開日\tB\tA\n\
公開日時\tB\tA\n\
更新日\tB\tA\n\
更新日時\tB\tA\n\
最終更新\tB\tA\n\
最終更新日\tB\tA\n\
掲載日\tB\tA\n\
掲載\tB\tA\n\
配信\tB\tA\n\
作成日\tB\tA\n\
作成者\tB\tA\n\
日時\tB\tA\n\
カテゴリ\tB\tA\n\
カテゴリー\tB\tA\n\
ページ番号\tB\tA\n\
출처\tB\tA\n\
작성자\tB\tA\n\
글쓴이\tB\tA\n\
기자\tB\tA\n\
등록\tB\tA\n\
등록일\tB\tA\n\
등록일시\tB\tA\n\
작성일\tB\tA\n\
입력\tB\tA\n\
기사입력\tB\tA\n\
수정\tB\tA\n\
최종수정\tB\tA\n\
승인\tB\tA\n\
게시일\tB\tA\n\
송고\tB\tA\n\
담당부서\tB\tA\n\
분류\tB\tA\n\
本报记者\tC\tA\n\
本报讯\tC\tA\n\
通讯员\tC\tA\n\
责任编辑\tC\tA\n\
责编\tC\tA\n\
来源:\tC\tA\n\
作者:\tC\tA\n\
文/\tC\tA\n\
文|\tC\tA\n\
□\tC\tA\n\
文●\tC\tA\n\
by\tC\tA\n\
posted\tC\tA\n\
published\tC\tA\n\
updated\tC\tA\n\
last updated\tC\tA\n\
first published\tC\tA\n\
source:\tC\tA\n\
written by\tC\tA\n\
reporting by\tC\tA\n\
special correspondent\tC\tA\n\
staff reporter\tC\tA\n\
staff writer\tC\tA\n\
our bureau\tC\tA\n\
local democracy reporter\tC\tA\n\
our correspondent\tC\tA\n\
报道)\tA\tA\n\
报导)\tA\tA\n\
综合报导\tA\tA\n\
综合报道\tA\tA\n\
台北报导\tA\tA\n\
报导\tA\tA\n\
实录\tA\tA\n\
专讯\tA\tA\n\
整理\tA\tA\n\
日报\tA\tA\n\
晚报\tA\tA\n\
晨报\tA\tA\n\
综合\tA\tA\n\
讯)\tA\tA\n\
专讯)\tA\tA\n\
本报讯)\tA\tA\n\
社电)\tA\tA\n\
组)\tA\tA\n\
日电\tA\tA\n\
编辑部\tA\tA\n\
观察\tA\tA\n\
通讯社\tA\tA\n\
기자\tA\tA\n\
correspondent\tA\tA\n\
staff reporter\tA\tA\n\
staff writer\tA\tA\n\
news desk\tA\tA\n\
newsdesk\tA\tA\n\
news service\tA\tA\n\
press international\tA\tA\n\
associated press\tA\tA\n\
reuters\tA\tA\n\
editor\tA\tA\n\
reporter\tA\tA\n\
by\tD\tA\n\
date\tD\tA\n\
author\tD\tA\n\
source\tD\tA\n\
来源\tD\tA\n\
原创\tD\tA\n\
转载\tD\tA\n\
编辑\tD\tA\n\
记者\tD\tA\n\
作者\tD\tA\n\
昨天\tD\tA\n\
今天\tD\tA\n\
刚刚\tD\tA\n\
published\tD\tA\n\
updated\tD\tA\n\
posted\tD\tA\n\
posted on\tD\tA\n\
posted by\tD\tA\n\
written by\tD\tA\n\
share by\tD\tA\n\
", |r| (r.text(), r.one_of(&[Place::End, Place::Label, Place::Start, Place::Whole]), r.one_of(&[Cue::Credit]))));
    &ROWS
};

/// Phrases of picture captions, picture credits and picture notes. From `lexicon/article/caption.tsv`.
#[rustfmt::skip]
pub(crate) static CAPTION: &Table<(&str, Place, Cue)> = {
    static ROWS: Table<(&str, Place, Cue)> = Table::new(|| rows("\
图片仅供参考\tB\tB\n\
图片来源\tB\tB\n\
图文无关\tB\tB\n\
图文不符\tB\tB\n\
网络配图\tB\tB\n\
图说\tB\tB\n\
图片提供\tB\tB\n\
图片说明\tB\tB\n\
点击图片\tB\tB\n\
点击查看大图\tB\tB\n\
file photo\tB\tB\n\
stock photo\tB\tB\n\
stock image\tB\tB\n\
photo illustration\tB\tB\n\
photo courtesy\tB\tB\n\
image courtesy\tB\tB\n\
getty images\tB\tB\n\
ap photo\tB\tB\n\
afp photo\tB\tB\n\
(supplied)\tB\tB\n\
(handout)\tB\tB\n\
(reuters)\tB\tB\n\
写真提供\tB\tB\n\
画像提供\tB\tB\n\
写真はイメージ\tB\tB\n\
イメージ写真\tB\tB\n\
사진제공\tB\tB\n\
사진 제공\tB\tB\n\
사진=\tB\tB\n\
사진:\tB\tB\n\
图为\tC\tA\n\
图①\tC\tA\n\
图②\tC\tA\n\
图1\tC\tA\n\
图2\tC\tA\n\
图3\tC\tA\n\
图4\tC\tA\n\
图5\tC\tA\n\
图6\tC\tA\n\
图7\tC\tA\n\
图8\tC\tA\n\
图9\tC\tA\n\
图:\tC\tA\n\
图/\tC\tA\n\
图|\tC\tA\n\
图片:\tC\tA\n\
图片说明\tC\tA\n\
图表:\tC\tA\n\
(图\tC\tA\n\
▲\tC\tA\n\
△\tC\tA\n\
▼\tC\tA\n\
photo:\tC\tA\n\
photos:\tC\tA\n\
photo by\tC\tA\n\
photo credit\tC\tA\n\
photo/\tC\tA\n\
photograph:\tC\tA\n\
photograph by\tC\tA\n\
photographs by\tC\tA\n\
photography by\tC\tA\n\
image:\tC\tA\n\
image credit\tC\tA\n\
images:\tC\tA\n\
image 1 of\tC\tA\n\
picture:\tC\tA\n\
pictured:\tC\tA\n\
picture by\tC\tA\n\
credit:\tC\tA\n\
caption\tC\tA\n\
figure 1\tC\tA\n\
fig. 1\tC\tA\n\
写真:\tC\tA\n\
写真=\tC\tA\n\
写真/\tC\tA\n\
画像:\tC\tA\n\
画像=\tC\tA\n\
画像/\tC\tA\n\
図:\tC\tA\n\
図1\tC\tA\n\
図2\tC\tA\n\
図3\tC\tA\n\
사진\tC\tA\n\
[사진\tC\tA\n\
(사진\tC\tA\n\
摄\tA\tA\n\
摄影\tA\tA\n\
摄影报道\tA\tA\n\
photo/reuters\tA\tA\n\
撮影\tA\tA\n\
ロイター\tA\tA\n\
资料图片\tA\tB\n\
资料图\tA\tB\n\
资料照\tA\tB\n\
资料照片\tA\tB\n\
示意图\tA\tB\n\
效果图\tA\tB\n\
供图\tA\tB\n\
网络图\tA\tB\n\
网络图片\tA\tB\n\
视觉中国\tA\tB\n\
视觉中国 资料\tA\tB\n\
图片库\tA\tB\n\
东方ic\tA\tB\n\
摄图网\tA\tB\n\
shutterstock\tA\tB\n\
unsplash\tA\tB\n\
istock\tA\tB\n\
pixabay\tA\tB\n\
reuters photo\tA\tB\n\
(ap)\tA\tB\n\
(afp)\tA\tB\n\
资料图\tC\tB\n\
资料图片\tC\tB\n\
资料照片\tC\tB\n\
图片由\tC\tB\n\
图源\tC\tB\n\
图源:\tC\tB\n\
图文:\tC\tB\n\
courtesy of\tC\tB\n\
사진 제공\tA\tA\n\
사진제공\tA\tA\n\
截图\tA\tA\n\
视频截图\tA\tA\n\
", |r| (r.text(), r.one_of(&[Place::End, Place::Inside, Place::Start]), r.one_of(&[Cue::PictureCaption, Cue::PictureNote]))));
    &ROWS
};

/// Phrases of readers' comments and of view, vote and share counts. From `lexicon/article/comment.tsv`.
#[rustfmt::skip]
pub(crate) static COMMENT: &Table<(&str, Place, Cue)> = {
    static ROWS: Table<(&str, Place, Cue)> = Table::new(|| rows("\
网友评论\tD\tA\n\
最新评论\tD\tA\n\
热门评论\tD\tA\n\
精彩评论\tD\tA\n\
全部评论\tD\tA\n\
用户评论\tD\tA\n\
发表评论\tD\tA\n\
我要评论\tD\tA\n\
我来说两句\tD\tA\n\
我来评论\tD\tA\n\
评论列表\tD\tA\n\
精选留言\tD\tA\n\
网友回应\tD\tA\n\
网友留言\tD\tA\n\
新闻评论\tD\tA\n\
文章评论\tD\tA\n\
写评论\tD\tA\n\
查看评论\tD\tA\n\
发表留言\tD\tA\n\
登录并发贴\tD\tA\n\
我要跟贴\tD\tA\n\
跟贴\tD\tA\n\
跟帖\tD\tA\n\
参与评论\tD\tA\n\
comments\tD\tA\n\
leave a comment\tD\tA\n\
leave a reply\tD\tA\n\
post a comment\tD\tA\n\
add a comment\tD\tA\n\
write a comment\tD\tA\n\
join the conversation\tD\tA\n\
join the discussion\tD\tA\n\
reader comments\tD\tA\n\
view comments\tD\tA\n\
read comments\tD\tA\n\
most read comments\tD\tA\n\
discussion\tD\tA\n\
responses\tD\tA\n\
コメント\tD\tA\n\
コメントを書く\tD\tA\n\
コメントを残す\tD\tA\n\
コメントする\tD\tA\n\
コメントを見る\tD\tA\n\
コメント一覧\tD\tA\n\
レビュー\tD\tA\n\
댓글\tD\tA\n\
댓글쓰기\tD\tA\n\
댓글 쓰기\tD\tA\n\
의견쓰기\tD\tA\n\
독자의견\tD\tA\n\
阅读\tD\tB\n\
阅读量\tD\tB\n\
阅读数\tD\tB\n\
阅读次数\tD\tB\n\
阅读需\tD\tB\n\
阅读时间\tD\tB\n\
浏览\tD\tB\n\
浏览数\tD\tB\n\
浏览量\tD\tB\n\
浏览次数\tD\tB\n\
浏览人次\tD\tB\n\
访问量\tD\tB\n\
访问次数\tD\tB\n\
点击\tD\tB\n\
点击数\tD\tB\n\
点击量\tD\tB\n\
点击率\tD\tB\n\
点阅\tD\tB\n\
点赞\tD\tB\n\
点赞数\tD\tB\n\
评论\tD\tB\n\
评论数\tD\tB\n\
跟贴数\tD\tB\n\
参与\tD\tB\n\
人参与\tD\tB\n\
人次浏览\tD\tB\n\
人评论\tD\tB\n\
人阅读\tD\tB\n\
条评论\tD\tB\n\
条跟贴\tD\tB\n\
条\tD\tB\n\
人\tD\tB\n\
次\tD\tB\n\
则留言\tD\tB\n\
留言\tD\tB\n\
留言数\tD\tB\n\
人气\tD\tB\n\
热度\tD\tB\n\
收藏\tD\tB\n\
分享\tD\tB\n\
分享数\tD\tB\n\
转发\tD\tB\n\
赞\tD\tB\n\
万\tD\tB\n\
千\tD\tB\n\
亿\tD\tB\n\
共有\tD\tB\n\
views\tD\tB\n\
view\tD\tB\n\
reads\tD\tB\n\
comment\tD\tB\n\
shares\tD\tB\n\
share\tD\tB\n\
likes\tD\tB\n\
like\tD\tB\n\
replies\tD\tB\n\
votes\tD\tB\n\
upvotes\tD\tB\n\
points\tD\tB\n\
followers\tD\tB\n\
following\tD\tB\n\
min read\tD\tB\n\
mins read\tD\tB\n\
minute read\tD\tB\n\
minutes\tD\tB\n\
mins\tD\tB\n\
k\tD\tB\n\
閲覧数\tD\tB\n\
閲覧\tD\tB\n\
件のコメント\tD\tB\n\
件\tD\tB\n\
コメント数\tD\tB\n\
조회수\tD\tB\n\
조회\tD\tB\n\
추천\tD\tB\n\
명\tD\tB\n\
건\tD\tB\n\
浏览次数\tC\tB\n\
浏览量\tC\tB\n\
浏览数\tC\tB\n\
浏览人次\tC\tB\n\
点击数\tC\tB\n\
点击量\tC\tB\n\
点阅\tC\tB\n\
阅读次数\tC\tB\n\
人气:\tC\tB\n\
views:\tC\tB\n\
page views\tC\tB\n\
閲覧数\tC\tB\n\
조회수\tC\tB\n\
网友评论\tC\tA\n\
最新评论\tC\tA\n\
热门评论\tC\tA\n\
精选留言\tC\tA\n\
网友回应\tC\tA\n\
我有话说\tC\tA\n\
写评论\tC\tA\n\
登录后发表评论\tC\tA\n\
文明上网\tC\tA\n\
评论仅供\tC\tA\n\
be the first\tC\tA\n\
comments closed\tC\tA\n\
comments are closed\tC\tA\n\
join the conversation\tC\tA\n\
no comments\tC\tA\n\
there are no comments\tC\tA\n\
read comments\tC\tA\n\
仅供其表达个人看法\tB\tA\n\
网友评论仅供\tB\tA\n\
log in to comment\tB\tA\n\
sign in to comment\tB\tA\n\
comments are moderated\tB\tA\n\
文明上网\tB\tA\n\
详细评论页\tB\tA\n\
我有话说\tB\tA\n\
view comments\tC\tA\n\
show comments\tC\tA\n\
show all comments\tC\tA\n\
see all comments\tC\tA\n\
0 comments\tC\tA\n\
no responses\tC\tA\n\
leave your comment\tC\tA\n\
write your comment\tC\tA\n\
add your comment\tC\tA\n\
your comment\tC\tA\n\
comment via\tC\tA\n\
post your comment\tC\tA\n\
comments (\tC\tA\n\
comments:\tC\tA\n\
your email address will not\tC\tA\n\
reader comments\tC\tA\n\
all comments\tC\tA\n\
what do you think\tC\tA\n\
have your say\tC\tA\n\
join the discussion\tC\tA\n\
查看全部评论\tC\tA\n\
查看更多评论\tC\tA\n\
共有评论\tC\tA\n\
我来说\tC\tA\n\
抢沙发\tC\tA\n\
暂无评论\tC\tA\n\
请先说点什么\tC\tA\n\
文明发言\tC\tA\n\
请文明\tC\tA\n\
该文章暂无评论\tC\tA\n\
所有评论\tC\tA\n\
コメントを\tC\tA\n\
コメントは\tC\tA\n\
コメントする\tC\tA\n\
コメント(\tC\tA\n\
この記事へのコメント\tC\tA\n\
この記事のコメント\tC\tA\n\
댓글\tC\tA\n\
コメントは個人の見解\tB\tA\n\
評論僅代表\tB\tA\n\
says:\tA\tB\n\
said:\tA\tB\n\
min read\tA\tB\n\
minutes read\tA\tB\n\
人阅读\tA\tB\n\
人评论\tA\tB\n\
条评论\tA\tB\n\
则留言\tA\tB\n\
人参与\tA\tB\n\
次浏览\tA\tB\n\
次阅读\tA\tB\n\
人浏览\tA\tB\n\
人围观\tA\tB\n\
人关注\tA\tB\n\
人点赞\tA\tB\n\
个赞\tA\tB\n\
件のコメント\tA\tB\n\
件の返信\tA\tB\n\
responses to \"\tB\tA\n\
thoughts on \"\tB\tA\n\
comments on \"\tB\tA\n\
replies to \"\tB\tA\n\
", |r| (r.text(), r.one_of(&[Place::End, Place::Inside, Place::Start, Place::Whole]), r.one_of(&[Cue::CommentSection, Cue::Counter]))));
    &ROWS
};

/// Phrases that hold a phrase of another list and mean something else: what they cover says nothing about its line. From `lexicon/article/exempt.tsv`.
#[rustfmt::skip]
pub(crate) static EXEMPT: &Table<(&str, Place, Cue)> = {
    static ROWS: Table<(&str, Place, Cue)> = Table::new(|| rows("\
拍摄\tA\tA\n\
开拍摄\tA\tA\n\
偷拍摄\tA\tA\n\
涉侵权案\tA\tA\n\
著作权法\tA\tA\n\
著作权人保护\tA\tA\n\
版权所有权\tA\tA\n\
新闻热线索\tA\tA\n\
记者站\tA\tA\n\
记者会\tA\tA\n\
记者节\tA\tA\n\
记者团\tA\tA\n\
记者调查\tA\tA\n\
记者手记\tA\tA\n\
记者观察\tA\tA\n\
记者探访\tA\tA\n\
记者走访\tA\tA\n\
记者获悉\tA\tA\n\
记者了解\tA\tA\n\
来源于\tA\tA\n\
来源地\tA\tA\n\
来源国\tA\tA\n\
来源广\tA\tA\n\
来源多\tA\tA\n\
作者群\tA\tA\n\
编辑器\tA\tA\n\
编辑工具\tA\tA\n\
时间表\tA\tA\n\
时间点\tA\tA\n\
时间窗\tA\tA\n\
日期间\tA\tA\n\
", |r| (r.text(), r.one_of(&[Place::Inside]), r.one_of(&[Cue::Exempt]))));
    &ROWS
};

/// Phrases of share bars, font sizes, logins, pagers and the other controls of a page. From `lexicon/article/interface.tsv`.
#[rustfmt::skip]
pub(crate) static INTERFACE: &Table<(&str, Place, Cue)> = {
    static ROWS: Table<(&str, Place, Cue)> = Table::new(|| rows("\
分享\tD\tB\n\
分享到\tD\tB\n\
分享至\tD\tB\n\
分享至好友和朋友圈\tD\tB\n\
转发\tD\tB\n\
转发到\tD\tB\n\
微信\tD\tB\n\
微信好友\tD\tB\n\
微博\tD\tB\n\
新浪微博\tD\tB\n\
腾讯微博\tD\tB\n\
qq\tD\tB\n\
qq空间\tD\tB\n\
qq好友\tD\tB\n\
qzone\tD\tB\n\
易信\tD\tB\n\
人人网\tD\tB\n\
豆瓣\tD\tB\n\
朋友圈\tD\tB\n\
百度贴吧\tD\tB\n\
今日头条\tD\tB\n\
收藏\tD\tB\n\
收藏本文\tD\tB\n\
收藏本页\tD\tB\n\
点赞\tD\tB\n\
赞\tD\tB\n\
讚\tD\tB\n\
讚好\tD\tB\n\
在看\tD\tB\n\
举报\tD\tB\n\
纠错\tD\tB\n\
报错\tD\tB\n\
打印\tD\tB\n\
打印本页\tD\tB\n\
打印本文\tD\tB\n\
打印此文\tD\tB\n\
列印\tD\tB\n\
友善列印\tD\tB\n\
关闭\tD\tB\n\
关闭窗口\tD\tB\n\
关闭本页\tD\tB\n\
返回顶部\tD\tB\n\
回顶部\tD\tB\n\
回顶端\tD\tB\n\
回到顶部\tD\tB\n\
返回列表\tD\tB\n\
返回首页\tD\tB\n\
返回\tD\tB\n\
字号\tD\tB\n\
字体\tD\tB\n\
字级\tD\tB\n\
字级设定\tD\tB\n\
字型\tD\tB\n\
文字大小\tD\tB\n\
调整字体\tD\tB\n\
放大\tD\tB\n\
缩小\tD\tB\n\
大\tD\tB\n\
中\tD\tB\n\
小\tD\tB\n\
特\tD\tB\n\
特大\tD\tB\n\
超大\tD\tB\n\
标准\tD\tB\n\
默认\tD\tB\n\
a\tD\tB\n\
a+\tD\tB\n\
a-\tD\tB\n\
aa\tD\tB\n\
t\tD\tB\n\
登录\tD\tB\n\
登入\tD\tB\n\
登录/注册\tD\tB\n\
登陆\tD\tB\n\
注册\tD\tB\n\
免费注册\tD\tB\n\
退出\tD\tB\n\
用户名\tD\tB\n\
密码\tD\tB\n\
忘记密码\tD\tB\n\
找回密码\tD\tB\n\
搜索\tD\tB\n\
搜寻\tD\tB\n\
全文检索\tD\tB\n\
高级搜索\tD\tB\n\
站内\tD\tB\n\
站内搜索\tD\tB\n\
订阅\tD\tB\n\
rss\tD\tB\n\
rss订阅\tD\tB\n\
订阅电子报\tD\tB\n\
电子报\tD\tB\n\
客户端\tD\tB\n\
手机版\tD\tB\n\
手机客户端\tD\tB\n\
移动端\tD\tB\n\
桌面版\tD\tB\n\
app\tD\tB\n\
app下载\tD\tB\n\
下载app\tD\tB\n\
下载客户端\tD\tB\n\
设为首页\tD\tB\n\
设置首页\tD\tB\n\
加入收藏\tD\tB\n\
添加收藏\tD\tB\n\
简体\tD\tB\n\
繁体\tD\tB\n\
简\tD\tB\n\
繁\tD\tB\n\
english\tD\tB\n\
en\tD\tB\n\
无障碍\tD\tB\n\
无障碍浏览\tD\tB\n\
无障碍阅读\tD\tB\n\
长者模式\tD\tB\n\
关怀版\tD\tB\n\
长辈版\tD\tB\n\
关注\tD\tB\n\
关注我们\tD\tB\n\
加关注\tD\tB\n\
已关注\tD\tB\n\
追踪我们\tD\tB\n\
加入好友\tD\tB\n\
专页\tD\tB\n\
更多\tD\tB\n\
更多>\tD\tB\n\
查看更多\tD\tB\n\
加载更多\tD\tB\n\
点击加载更多\tD\tB\n\
显示更多\tD\tB\n\
看更多\tD\tB\n\
查看全部\tD\tB\n\
全部\tD\tB\n\
换一批\tD\tB\n\
换一换\tD\tB\n\
展开\tD\tB\n\
展开全文\tD\tB\n\
收起\tD\tB\n\
阅读全文\tD\tB\n\
阅读原文\tD\tB\n\
查看全文\tD\tB\n\
点击阅读全文\tD\tB\n\
下一页\tD\tB\n\
上一页\tD\tB\n\
尾页\tD\tB\n\
末页\tD\tB\n\
首页\tD\tB\n\
下一条\tD\tB\n\
上一条\tD\tB\n\
复制链接\tD\tB\n\
复制\tD\tB\n\
复制网址\tD\tB\n\
留言\tD\tB\n\
我要留言\tD\tB\n\
我要投稿\tD\tB\n\
我要纠错\tD\tB\n\
投稿\tD\tB\n\
爆料\tD\tB\n\
意见反馈\tD\tB\n\
办件查询\tD\tB\n\
图集\tD\tB\n\
播放\tD\tB\n\
暂停\tD\tB\n\
静音\tD\tB\n\
全屏\tD\tB\n\
问吧\tD\tB\n\
提问\tD\tB\n\
回答\tD\tB\n\
发送\tD\tB\n\
提交\tD\tB\n\
取消\tD\tB\n\
确定\tD\tB\n\
确认\tD\tB\n\
是\tD\tB\n\
否\tD\tB\n\
语音播报\tD\tB\n\
朗读\tD\tB\n\
听新闻\tD\tB\n\
手机看新闻\tD\tB\n\
扫码\tD\tB\n\
扫一扫\tD\tB\n\
二维码\tD\tB\n\
顶一下\tD\tB\n\
踩一下\tD\tB\n\
顶\tD\tB\n\
踩\tD\tB\n\
share\tD\tB\n\
share this\tD\tB\n\
share this story\tD\tB\n\
share this article\tD\tB\n\
share article\tD\tB\n\
share on facebook\tD\tB\n\
share on twitter\tD\tB\n\
share on x\tD\tB\n\
share on whatsapp\tD\tB\n\
share on linkedin\tD\tB\n\
tweet\tD\tB\n\
email\tD\tB\n\
e-mail\tD\tB\n\
email this\tD\tB\n\
email this story\tD\tB\n\
email this article\tD\tB\n\
email a friend\tD\tB\n\
email to a friend\tD\tB\n\
send to friend\tD\tB\n\
send this article to friends by e-mail\tD\tB\n\
print\tD\tB\n\
print article\tD\tB\n\
print this\tD\tB\n\
print this story\tD\tB\n\
print this article\tD\tB\n\
print this page\tD\tB\n\
printer friendly page\tD\tB\n\
printer friendly\tD\tB\n\
facebook\tD\tB\n\
twitter\tD\tB\n\
x\tD\tB\n\
instagram\tD\tB\n\
youtube\tD\tB\n\
tiktok\tD\tB\n\
whatsapp\tD\tB\n\
telegram\tD\tB\n\
linkedin\tD\tB\n\
reddit\tD\tB\n\
pinterest\tD\tB\n\
tumblr\tD\tB\n\
digg\tD\tB\n\
del.icio.us\tD\tB\n\
stumbleupon\tD\tB\n\
newsvine\tD\tB\n\
google+\tD\tB\n\
flipboard\tD\tB\n\
messenger\tD\tB\n\
snapchat\tD\tB\n\
blogger\tD\tB\n\
rss feed\tD\tB\n\
copy link\tD\tB\n\
link copied\tD\tB\n\
copy\tD\tB\n\
save\tD\tB\n\
save article\tD\tB\n\
save to reading list\tD\tB\n\
bookmark\tD\tB\n\
listen\tD\tB\n\
sign in\tD\tB\n\
sign out\tD\tB\n\
sign up\tD\tB\n\
log in\tD\tB\n\
log out\tD\tB\n\
login\tD\tB\n\
logout\tD\tB\n\
register\tD\tB\n\
create account\tD\tB\n\
create an account\tD\tB\n\
become a member\tD\tB\n\
my account\tD\tB\n\
account\tD\tB\n\
password\tD\tB\n\
username\tD\tB\n\
remember me\tD\tB\n\
forgot password\tD\tB\n\
forgot your password\tD\tB\n\
subscribe\tD\tB\n\
subscribe now\tD\tB\n\
subscriber login\tD\tB\n\
unsubscribe\tD\tB\n\
newsletter\tD\tB\n\
newsletters\tD\tB\n\
menu\tD\tB\n\
main menu\tD\tB\n\
open menu\tD\tB\n\
close menu\tD\tB\n\
navigation\tD\tB\n\
toggle navigation\tD\tB\n\
open navigation menu\tD\tB\n\
search\tD\tB\n\
search for\tD\tB\n\
site search\tD\tB\n\
advanced search\tD\tB\n\
close\tD\tB\n\
open\tD\tB\n\
go\tD\tB\n\
submit\tD\tB\n\
send\tD\tB\n\
apply\tD\tB\n\
reset\tD\tB\n\
skip to content\tD\tB\n\
skip to main content\tD\tB\n\
skip to navigation\tD\tB\n\
skip navigation\tD\tB\n\
skip to footer\tD\tB\n\
skip ad\tD\tB\n\
back to top\tD\tB\n\
top\tD\tB\n\
return to top\tD\tB\n\
next\tD\tB\n\
previous\tD\tB\n\
prev\tD\tB\n\
next page\tD\tB\n\
previous page\tD\tB\n\
first\tD\tB\n\
last\tD\tB\n\
load more\tD\tB\n\
show more\tD\tB\n\
show less\tD\tB\n\
view more\tD\tB\n\
view all\tD\tB\n\
see all\tD\tB\n\
see more\tD\tB\n\
read more\tD\tB\n\
learn more\tD\tB\n\
more\tD\tB\n\
more info\tD\tB\n\
continue reading\tD\tB\n\
follow\tD\tB\n\
follow us\tD\tB\n\
following\tD\tB\n\
like\tD\tB\n\
dislike\tD\tB\n\
font size\tD\tB\n\
text size\tD\tB\n\
font\tD\tB\n\
increase text size\tD\tB\n\
decrease text size\tD\tB\n\
larger\tD\tB\n\
smaller\tD\tB\n\
full screen\tD\tB\n\
view gallery\tD\tB\n\
back to gallery\tD\tB\n\
gallery\tD\tB\n\
play\tD\tB\n\
pause\tD\tB\n\
mute\tD\tB\n\
watch\tD\tB\n\
options\tD\tB\n\
settings\tD\tB\n\
preferences\tD\tB\n\
ok\tD\tB\n\
okay\tD\tB\n\
cancel\tD\tB\n\
yes\tD\tB\n\
no\tD\tB\n\
accept\tD\tB\n\
accept all\tD\tB\n\
accept cookies\tD\tB\n\
i accept\tD\tB\n\
accept & close\tD\tB\n\
agree\tD\tB\n\
i agree\tD\tB\n\
reject all\tD\tB\n\
decline\tD\tB\n\
got it\tD\tB\n\
dismiss\tD\tB\n\
manage cookies\tD\tB\n\
feedback\tD\tB\n\
donate\tD\tB\n\
donate now\tD\tB\n\
gift this article\tD\tB\n\
purchase licensing rights\tD\tB\n\
license article\tD\tB\n\
get alerts\tD\tB\n\
report\tD\tB\n\
report this ad\tD\tB\n\
reply\tD\tB\n\
edit\tD\tB\n\
view\tD\tB\n\
views\tD\tB\n\
quote\tD\tB\n\
upvote\tD\tB\n\
add to cart\tD\tB\n\
add to wishlist\tD\tB\n\
buy now\tD\tB\n\
download\tD\tB\n\
download pdf\tD\tB\n\
view in browser\tD\tB\n\
contents hide\tD\tB\n\
loading\tD\tB\n\
loading...\tD\tB\n\
advertisement\tD\tB\n\
シェア\tD\tB\n\
シェアする\tD\tB\n\
ツイート\tD\tB\n\
ツイートする\tD\tB\n\
ポスト\tD\tB\n\
ポストする\tD\tB\n\
ブックマーク\tD\tB\n\
はてなブックマーク\tD\tB\n\
はてブ\tD\tB\n\
はてな\tD\tB\n\
pocket\tD\tB\n\
line\tD\tB\n\
lineで送る\tD\tB\n\
フォロー\tD\tB\n\
フォローする\tD\tB\n\
フォローしてね\tD\tB\n\
いいね\tD\tB\n\
いいね!\tD\tB\n\
印刷\tD\tB\n\
印刷する\tD\tB\n\
メール\tD\tB\n\
メールで送る\tD\tB\n\
保存\tD\tB\n\
クリップ\tD\tB\n\
ログイン\tD\tB\n\
ログアウト\tD\tB\n\
会員登録\tD\tB\n\
新規登録\tD\tB\n\
新規会員登録\tD\tB\n\
無料会員登録\tD\tB\n\
マイページ\tD\tB\n\
検索\tD\tB\n\
検索する\tD\tB\n\
メニュー\tD\tB\n\
メニューを開く\tD\tB\n\
閉じる\tD\tB\n\
開く\tD\tB\n\
文字サイズ\tD\tB\n\
標準\tD\tB\n\
拡大\tD\tB\n\
縮小\tD\tB\n\
本文へスキップ\tD\tB\n\
本文へ\tD\tB\n\
コンテンツへスキップ\tD\tB\n\
ページトップ\tD\tB\n\
ページトップへ\tD\tB\n\
ページトップへ戻る\tD\tB\n\
ページの先頭へ\tD\tB\n\
ページの先頭へ戻る\tD\tB\n\
トップへ戻る\tD\tB\n\
先頭へ戻る\tD\tB\n\
もっと見る\tD\tB\n\
もっとみる\tD\tB\n\
続きを読む\tD\tB\n\
続きを見る\tD\tB\n\
詳しく見る\tD\tB\n\
詳細を見る\tD\tB\n\
詳細はこちら\tD\tB\n\
一覧\tD\tB\n\
一覧へ\tD\tB\n\
一覧を見る\tD\tB\n\
一覧に戻る\tD\tB\n\
すべて見る\tD\tB\n\
次へ\tD\tB\n\
前へ\tD\tB\n\
次のページ\tD\tB\n\
前のページ\tD\tB\n\
戻る\tD\tB\n\
送信\tD\tB\n\
キャンセル\tD\tB\n\
ヘルプ\tD\tB\n\
メルマガ登録\tD\tB\n\
購読\tD\tB\n\
お気に入り\tD\tB\n\
공유\tD\tB\n\
공유하기\tD\tB\n\
인쇄\tD\tB\n\
인쇄하기\tD\tB\n\
스크랩\tD\tB\n\
글자크기\tD\tB\n\
글씨크기\tD\tB\n\
글자 크기\tD\tB\n\
크게\tD\tB\n\
작게\tD\tB\n\
가\tD\tB\n\
가+\tD\tB\n\
가-\tD\tB\n\
로그인\tD\tB\n\
로그아웃\tD\tB\n\
회원가입\tD\tB\n\
검색\tD\tB\n\
통합검색\tD\tB\n\
메뉴\tD\tB\n\
전체메뉴\tD\tB\n\
닫기\tD\tB\n\
열기\tD\tB\n\
본문 바로가기\tD\tB\n\
본문바로가기\tD\tB\n\
메뉴 바로가기\tD\tB\n\
바로가기\tD\tB\n\
목록\tD\tB\n\
목록보기\tD\tB\n\
목록으로\tD\tB\n\
이전\tD\tB\n\
다음\tD\tB\n\
더보기\tD\tB\n\
전체보기\tD\tB\n\
구독\tD\tB\n\
구독하기\tD\tB\n\
좋아요\tD\tB\n\
추천\tD\tB\n\
신고\tD\tB\n\
기사저장\tD\tB\n\
카카오톡\tD\tB\n\
카카오스토리\tD\tB\n\
페이스북\tD\tB\n\
트위터\tD\tB\n\
네이버\tD\tB\n\
밴드\tD\tB\n\
url복사\tD\tB\n\
링크복사\tD\tB\n\
주소복사\tD\tB\n\
맨위로\tD\tB\n\
위로\tD\tB\n\
마이페이지\tD\tB\n\
앱 다운로드\tD\tB\n\
分享到\tC\tJ\n\
分享至\tC\tJ\n\
分享:\tC\tJ\n\
微信扫\tC\tJ\n\
关注新华网\tC\tJ\n\
关注微信\tC\tJ\n\
关注公众号\tC\tJ\n\
微信号\tC\tJ\n\
功能介绍\tC\tJ\n\
share this:\tC\tJ\n\
share on\tC\tJ\n\
follow us on\tC\tJ\n\
この記事をシェア\tC\tJ\n\
기사 공유\tC\tJ\n\
字号\tC\tE\n\
字体:\tC\tE\n\
字体大小\tC\tE\n\
【字体\tC\tE\n\
字级设定\tC\tE\n\
字级:\tC\tE\n\
文字サイズ\tC\tE\n\
글자크기\tC\tE\n\
font size\tC\tE\n\
text size\tC\tE\n\
A- A A+\tC\tE\n\
长按识别\tB\tI\n\
QRコード\tB\tI\n\
打开app\tB\tA\n\
下载app\tB\tA\n\
下载客户端\tB\tA\n\
客户端下载\tB\tA\n\
下载手机app\tB\tA\n\
手机客户端\tB\tA\n\
下载网易\tB\tA\n\
app阅读\tB\tA\n\
点击下载\tB\tA\n\
アプリをダウンロード\tB\tA\n\
アプリで読む\tB\tA\n\
앱에서 보기\tB\tA\n\
on our app\tB\tA\n\
download our app\tB\tA\n\
download the app\tB\tA\n\
get the app\tB\tA\n\
请登录\tC\tG\n\
登录后\tC\tG\n\
登录并\tC\tG\n\
登录 注册\tC\tG\n\
登录快速注册\tC\tG\n\
你还没有登录\tC\tG\n\
您还未登录\tC\tG\n\
马上登录\tC\tG\n\
sign in to\tC\tG\n\
log in to\tC\tG\n\
login to\tC\tG\n\
sign up for\tC\tG\n\
sign up to\tC\tG\n\
register to\tC\tG\n\
subscribe to\tC\tG\n\
already a subscriber\tC\tG\n\
already have an account\tC\tG\n\
don't have an account\tC\tG\n\
enter your email\tC\tG\n\
to read this article in full\tC\tG\n\
your account has been\tC\tG\n\
subscribe for\tC\tG\n\
subscribe from\tC\tG\n\
get our\tC\tG\n\
ログインして\tC\tG\n\
会員登録すると\tC\tG\n\
ここから先は\tC\tG\n\
この記事は会員限定\tC\tG\n\
続きを読むには\tC\tG\n\
로그인하시면\tC\tG\n\
马上登录\tB\tG\n\
set your password\tB\tG\n\
email address will not be published\tB\tG\n\
required fields are marked\tB\tG\n\
您的个人资料\tB\tC\n\
您的个人信息\tB\tC\n\
提供个人资料予\tB\tC\n\
个人资料当事人\tB\tC\n\
搜集处理及利用您\tB\tC\n\
uses cookies\tB\tC\n\
cookie policy\tB\tC\n\
our use of cookies\tB\tC\n\
enable javascript\tB\tC\n\
turn on javascript\tB\tC\n\
javascript is disabled\tB\tC\n\
your browser does not\tB\tC\n\
browser is not supported\tB\tC\n\
浏览器版本过低\tB\tC\n\
您的浏览器\tB\tC\n\
启用javascript\tB\tC\n\
クッキーを使用\tB\tC\n\
cookieを使用\tB\tC\n\
javascriptを有効\tB\tC\n\
쿠키를 사용\tB\tC\n\
was this page helpful\tC\tD\n\
was this article helpful\tC\tD\n\
このページは役に立ちましたか\tC\tD\n\
このページに関するアンケート\tC\tD\n\
ご意見\tC\tD\n\
編集部にメッセージ\tC\tD\n\
이 페이지에서 제공하는\tC\tD\n\
首页>投稿\tC\tD\n\
formatted for easy printing\tB\tF\n\
点击“阅读原文”\tB\tF\n\
点击阅读原文\tB\tF\n\
请下载手机\tB\tF\n\
栏目添加到\tB\tF\n\
登录超时\tB\tF\n\
ブラウザ\tB\tF\n\
このページは役に立ちましたか\tB\tF\n\
上一页\tC\tH\n\
下一页\tC\tH\n\
第1页\tC\tH\n\
共1页\tC\tH\n\
page 1 of\tC\tH\n\
1 2 3\tC\tH\n\
<<\tC\tH\n\
次のページ\tC\tH\n\
前のページ\tC\tH\n\
下一页\tA\tH\n\
下一页>\tA\tH\n\
>>\tA\tH\n\
sign up\tC\tG\n\
sign me up\tC\tG\n\
join us\tC\tG\n\
join our\tC\tG\n\
join now\tC\tG\n\
get the latest\tC\tG\n\
get started\tC\tG\n\
get started with\tC\tG\n\
get updates\tC\tG\n\
get breaking news\tC\tG\n\
enter your\tC\tG\n\
create a free\tC\tG\n\
start your free\tC\tG\n\
try it free\tC\tG\n\
request a demo\tC\tG\n\
book a demo\tC\tG\n\
contact sales\tC\tG\n\
subscribe\tC\tG\n\
don't have\tC\tG\n\
not a member\tC\tG\n\
already registered\tC\tG\n\
by signing up\tC\tG\n\
by subscribing\tC\tG\n\
by clicking\tC\tG\n\
by continuing\tC\tG\n\
by submitting\tC\tG\n\
you can unsubscribe\tC\tG\n\
please enter\tC\tG\n\
please log in\tC\tG\n\
please sign in\tC\tG\n\
please register\tC\tG\n\
thank you for subscribing\tC\tG\n\
thanks for signing up\tC\tG\n\
thanks for subscribing\tC\tG\n\
you must be logged in\tC\tG\n\
this site is protected by recaptcha\tC\tG\n\
this site uses\tC\tG\n\
this website uses\tC\tG\n\
we value your privacy\tC\tG\n\
notify me\tC\tG\n\
订阅我们\tC\tG\n\
立即注册\tC\tG\n\
立即登录\tC\tG\n\
立即订阅\tC\tG\n\
立即下载\tC\tG\n\
立即报名\tC\tG\n\
免费注册\tC\tG\n\
免费试用\tC\tG\n\
登录/注册\tC\tG\n\
还没有账号\tC\tG\n\
没有账号\tC\tG\n\
注册新用户\tC\tG\n\
用户登录\tC\tG\n\
会员登录\tC\tG\n\
忘记密码\tC\tG\n\
欢迎光临\tC\tG\n\
您尚未登录\tC\tG\n\
您还没有登录\tC\tG\n\
请先登录\tC\tG\n\
请输入\tC\tG\n\
ログイン\tC\tG\n\
会員登録\tC\tG\n\
新規登録\tC\tG\n\
無料会員\tC\tG\n\
メールマガジン\tC\tG\n\
メールアドレス\tC\tG\n\
お申し込みはこちら\tC\tG\n\
登録はこちら\tC\tG\n\
로그인\tC\tG\n\
회원가입\tC\tG\n\
delivered to your inbox\tB\tG\n\
to your inbox\tB\tG\n\
in your inbox\tB\tG\n\
our newsletter\tB\tG\n\
daily newsletter\tB\tG\n\
weekly newsletter\tB\tG\n\
email newsletter\tB\tG\n\
free newsletter\tB\tG\n\
google privacy policy\tB\tG\n\
privacy policy and terms\tB\tG\n\
terms of service apply\tB\tG\n\
invalid email\tB\tG\n\
valid email address\tB\tG\n\
required field\tB\tG\n\
已显示全部内容\tB\tG\n\
登录后参与讨论\tB\tG\n\
登录后发表\tB\tG\n\
登录后评论\tB\tG\n\
后参与讨论\tB\tG\n\
会員限定です\tB\tG\n\
有料会員\tB\tG\n\
share to\tC\tJ\n\
share via\tC\tJ\n\
share this\tC\tJ\n\
share with\tC\tJ\n\
share by\tC\tJ\n\
click to share\tC\tJ\n\
click to email\tC\tJ\n\
click to print\tC\tJ\n\
tweet this\tC\tJ\n\
pin it\tC\tJ\n\
follow @\tC\tJ\n\
follow us\tC\tJ\n\
find us on\tC\tJ\n\
like us on\tC\tJ\n\
connect with\tC\tJ\n\
print this\tC\tJ\n\
email this\tC\tJ\n\
copy this\tC\tJ\n\
一键转发\tC\tJ\n\
发送给朋友\tC\tJ\n\
推荐给朋友\tC\tJ\n\
分享给\tC\tJ\n\
分享本文\tC\tJ\n\
请关注\tC\tJ\n\
关注微信公众号\tC\tJ\n\
微信公众号\tC\tJ\n\
官方微信\tC\tJ\n\
扫描上方\tC\tJ\n\
扫描下方\tC\tJ\n\
扫码关注\tC\tJ\n\
この記事が気に入ったら\tC\tJ\n\
この記事を\tC\tJ\n\
ツイッターで\tC\tJ\n\
フォローする\tC\tJ\n\
공유하기\tC\tJ\n\
did you find\tC\tD\n\
like this article\tC\tD\n\
how can we improve\tC\tD\n\
tell us what you think\tC\tD\n\
send us\tC\tD\n\
give feedback\tC\tD\n\
report an error\tC\tD\n\
report a problem\tC\tD\n\
suggest a correction\tC\tD\n\
spot a mistake\tC\tD\n\
have a tip\tC\tD\n\
got a tip\tC\tD\n\
我要纠错\tC\tD\n\
发现错误\tC\tD\n\
如发现\tC\tD\n\
此页面是否\tC\tD\n\
内容有误\tC\tD\n\
間違いの指摘\tC\tD\n\
ご指摘\tC\tD\n\
my profile\tD\tB\n\
profile\tD\tB\n\
dashboard\tD\tB\n\
cart\tD\tB\n\
basket\tD\tB\n\
bag\tD\tB\n\
wishlist\tD\tB\n\
checkout\tD\tB\n\
order now\tD\tB\n\
sign in / register\tD\tB\n\
sign in/sign up\tD\tB\n\
login / register\tD\tB\n\
log in / sign up\tD\tB\n\
get started\tD\tB\n\
start now\tD\tB\n\
start learning\tD\tB\n\
book now\tD\tB\n\
read now\tD\tB\n\
shop now\tD\tB\n\
try now\tD\tB\n\
try it free\tD\tB\n\
free trial\tD\tB\n\
request a demo\tD\tB\n\
contact sales\tD\tB\n\
learn more about us\tD\tB\n\
find out more\tD\tB\n\
more information\tD\tB\n\
more details\tD\tB\n\
view details\tD\tB\n\
details\tD\tB\n\
view full details\tD\tB\n\
view profile\tD\tB\n\
view cart\tD\tB\n\
apply now\tD\tB\n\
join\tD\tB\n\
join now\tD\tB\n\
join us\tD\tB\n\
sign me up\tD\tB\n\
get it\tD\tB\n\
get app\tD\tB\n\
get the app\tD\tB\n\
open in app\tD\tB\n\
select\tD\tB\n\
choose\tD\tB\n\
filter\tD\tB\n\
filters\tD\tB\n\
sort\tD\tB\n\
sort by\tD\tB\n\
newest first\tD\tB\n\
oldest first\tD\tB\n\
clear\tD\tB\n\
clear all\tD\tB\n\
hide\tD\tB\n\
show\tD\tB\n\
expand\tD\tB\n\
collapse\tD\tB\n\
toggle\tD\tB\n\
toggle menu\tD\tB\n\
toggle search\tD\tB\n\
print page\tD\tB\n\
print friendly\tD\tB\n\
comments are closed\tD\tB\n\
add comment\tD\tB\n\
submit comment\tD\tB\n\
post comment\tD\tB\n\
delete\tD\tB\n\
update\tD\tB\n\
upload\tD\tB\n\
permalink\tD\tB\n\
via email\tD\tB\n\
by email\tD\tB\n\
language\tD\tB\n\
languages\tD\tB\n\
select language\tD\tB\n\
espanol\tD\tB\n\
francais\tD\tB\n\
deutsch\tD\tB\n\
日本語\tD\tB\n\
中文\tD\tB\n\
简体中文\tD\tB\n\
繁體中文\tD\tB\n\
한국어\tD\tB\n\
scroll to top\tD\tB\n\
scroll to continue\tD\tB\n\
up\tD\tB\n\
down\tD\tB\n\
left\tD\tB\n\
right\tD\tB\n\
slide\tD\tB\n\
slideshow\tD\tB\n\
photos\tD\tB\n\
pictures\tD\tB\n\
image\tD\tB\n\
images\tD\tB\n\
enlarge\tD\tB\n\
zoom\tD\tB\n\
audio\tD\tB\n\
transcript\tD\tB\n\
captions\tD\tB\n\
subtitles\tD\tB\n\
download now\tD\tB\n\
download app\tD\tB\n\
app store\tD\tB\n\
google play\tD\tB\n\
get it on google play\tD\tB\n\
download on the app store\tD\tB\n\
send message\tD\tB\n\
message\tD\tB\n\
call\tD\tB\n\
chat\tD\tB\n\
live chat\tD\tB\n\
help & support\tD\tB\n\
help and support\tD\tB\n\
support\tD\tB\n\
customer service\tD\tB\n\
permissions\tD\tB\n\
sections\tD\tB\n\
site index\tD\tB\n\
edition\tD\tB\n\
editions\tD\tB\n\
change\tD\tB\n\
continue\tD\tB\n\
finish\tD\tB\n\
done\tD\tB\n\
confirm\tD\tB\n\
verify\tD\tB\n\
try again\tD\tB\n\
refresh\tD\tB\n\
reload\tD\tB\n\
retry\tD\tB\n\
error\tD\tB\n\
404\tD\tB\n\
skip\tD\tB\n\
play video\tD\tB\n\
watch now\tD\tB\n\
watch video\tD\tB\n\
now playing\tD\tB\n\
listen now\tD\tB\n\
add to favorites\tD\tB\n\
add to list\tD\tB\n\
added\tD\tB\n\
remove\tD\tB\n\
name\tD\tB\n\
email address\tD\tB\n\
your email\tD\tB\n\
your name\tD\tB\n\
first name\tD\tB\n\
last name\tD\tB\n\
phone\tD\tB\n\
subject\tD\tB\n\
website\tD\tB\n\
captcha\tD\tB\n\
我的\tD\tB\n\
我的账户\tD\tB\n\
我的收藏\tD\tB\n\
个人中心\tD\tB\n\
会员中心\tD\tB\n\
用户中心\tD\tB\n\
购物车\tD\tB\n\
立即购买\tD\tB\n\
加入购物车\tD\tB\n\
立即咨询\tD\tB\n\
在线咨询\tD\tB\n\
在线客服\tD\tB\n\
联系客服\tD\tB\n\
客服\tD\tB\n\
服务热线\tD\tB\n\
免费试用\tD\tB\n\
立即注册\tD\tB\n\
立即登录\tD\tB\n\
正常登录\tD\tB\n\
隐身登录\tD\tB\n\
记住我\tD\tB\n\
自动登录\tD\tB\n\
验证码\tD\tB\n\
获取验证码\tD\tB\n\
昵称\tD\tB\n\
发布\tD\tB\n\
发表\tD\tB\n\
发贴\tD\tB\n\
发帖\tD\tB\n\
回复\tD\tB\n\
引用\tD\tB\n\
编辑\tD\tB\n\
删除\tD\tB\n\
楼主\tD\tB\n\
只看楼主\tD\tB\n\
按热度\tD\tB\n\
按时间\tD\tB\n\
最新\tD\tB\n\
最热\tD\tB\n\
最早\tD\tB\n\
暂无评论\tD\tB\n\
评论已加载完毕\tD\tB\n\
已显示全部内容\tD\tB\n\
没有更多了\tD\tB\n\
加载中\tD\tB\n\
正在加载\tD\tB\n\
请稍候\tD\tB\n\
不感兴趣\tD\tB\n\
屏蔽\tD\tB\n\
举报投诉\tD\tB\n\
侵权投诉\tD\tB\n\
投诉\tD\tB\n\
换肤\tD\tB\n\
夜间模式\tD\tB\n\
阅读模式\tD\tB\n\
返回页首\tD\tB\n\
返回正文\tD\tB\n\
返回上一页\tD\tB\n\
返回上页\tD\tB\n\
回首页\tD\tB\n\
回列表\tD\tB\n\
回列表页\tD\tB\n\
回上页\tD\tB\n\
回上一页\tD\tB\n\
跳到主要内容\tD\tB\n\
跳至主要内容\tD\tB\n\
进阶搜寻\tD\tB\n\
进阶搜索\tD\tB\n\
站内搜寻\tD\tB\n\
网站搜索\tD\tB\n\
送出\tD\tB\n\
清除\tD\tB\n\
确认送出\tD\tB\n\
列印本页\tD\tB\n\
转寄\tD\tB\n\
转寄友人\tD\tB\n\
转寄好友\tD\tB\n\
加到我的最爱\tD\tB\n\
字级大小\tD\tB\n\
小字型\tD\tB\n\
大字型\tD\tB\n\
默认大小\tD\tB\n\
双击滚屏\tD\tB\n\
恢复默认设置\tD\tB\n\
双击自动滚屏\tD\tB\n\
听语音\tD\tB\n\
语音\tD\tB\n\
报名\tD\tB\n\
立即报名\tD\tB\n\
我要报名\tD\tB\n\
线上报名\tD\tB\n\
前往\tD\tB\n\
前往看看\tD\tB\n\
展开更多\tD\tB\n\
显示全部\tD\tB\n\
收起全文\tD\tB\n\
一键转发\tD\tB\n\
发送给朋友\tD\tB\n\
推荐给好友\tD\tB\n\
快速导航\tD\tB\n\
网站首页\tD\tB\n\
手机访问\tD\tB\n\
扫描\tD\tB\n\
下载\tD\tB\n\
上传\tD\tB\n\
附件\tD\tB\n\
附件下载\tD\tB\n\
ログイン / 会員登録\tD\tB\n\
ログイン・会員登録\tD\tB\n\
ログアウトする\tD\tB\n\
お申し込み\tD\tB\n\
お申込み\tD\tB\n\
申し込む\tD\tB\n\
購入する\tD\tB\n\
カート\tD\tB\n\
カートに入れる\tD\tB\n\
買い物かご\tD\tB\n\
お問い合わせはこちら\tD\tB\n\
詳しく\tD\tB\n\
詳細\tD\tB\n\
くわしくはこちら\tD\tB\n\
詳しくはこちら\tD\tB\n\
続きはこちら\tD\tB\n\
全て見る\tD\tB\n\
すべて\tD\tB\n\
全て\tD\tB\n\
すべて表示\tD\tB\n\
表示する\tD\tB\n\
非表示\tD\tB\n\
コメント非表示\tD\tB\n\
コメントを投稿する\tD\tB\n\
送信する\tD\tB\n\
確認\tD\tB\n\
上へ\tD\tB\n\
上に戻る\tD\tB\n\
先頭へ\tD\tB\n\
トップに戻る\tD\tB\n\
topへ\tD\tB\n\
ページの上へ\tD\tB\n\
ページ上部へ\tD\tB\n\
メインコンテンツへスキップ\tD\tB\n\
メインメニューをとばして、このページの本文エリアへ\tD\tB\n\
サイト内検索\tD\tB\n\
検索フォーム\tD\tB\n\
サイトマップ\tD\tB\n\
シェア数\tD\tB\n\
共有\tD\tB\n\
共有する\tD\tB\n\
リンクをコピー\tD\tB\n\
urlをコピー\tD\tB\n\
facebookでシェア\tD\tB\n\
twitterでシェア\tD\tB\n\
xでポスト\tD\tB\n\
noteで書く\tD\tB\n\
feedly\tD\tB\n\
このエントリーをはてなブックマークに追加\tD\tB\n\
動画を見る\tD\tB\n\
再生\tD\tB\n\
写真を見る\tD\tB\n\
拡大する\tD\tB\n\
画像を拡大\tD\tB\n\
もっと詳しく\tD\tB\n\
ご案内\tD\tB\n\
広告\tD\tB\n\
pr\tD\tB\n\
プッシュ通知\tD\tB\n\
全体\tD\tB\n\
보기\tD\tB\n\
등록\tD\tB\n\
취소\tD\tB\n\
확인\tD\tB\n\
삭제\tD\tB\n\
수정\tD\tB\n\
답글\tD\tB\n\
신고하기\tD\tB\n\
프린트\tD\tB\n\
메일\tD\tB\n\
글자 크기 변경\tD\tB\n\
폰트\tD\tB\n\
기사보내기\tD\tB\n\
이전기사\tD\tB\n\
다음기사\tD\tB\n\
목록 보기\tD\tB\n\
더 보기\tD\tB\n\
전체\tD\tB\n\
扫一扫\tC\tI\n\
扫描二维码\tC\tI\n\
扫二维码\tC\tI\n\
扫码\tC\tI\n\
微信扫一扫\tB\tI\n\
扫一扫关注\tB\tI\n\
扫码关注\tB\tI\n\
扫码下载\tB\tI\n\
扫码阅读\tB\tI\n\
扫码浏览\tB\tI\n\
扫码查看\tB\tI\n\
扫码加\tB\tI\n\
扫描二维码\tB\tI\n\
扫二维码\tB\tI\n\
二维码下载\tB\tI\n\
微信二维码\tB\tI\n\
微信扫码\tB\tI\n\
扫描上方\tB\tI\n\
扫描下方\tB\tI\n\
we use cookies\tB\tC\n\
use cookies to\tB\tC\n\
uses cookies to\tB\tC\n\
", |r| (r.text(), r.one_of(&[Place::End, Place::Inside, Place::Start, Place::Whole]), r.one_of(&[Cue::AppDownload, Cue::Control, Cue::CookieNotice, Cue::Feedback, Cue::FontSize, Cue::InterfaceNotice, Cue::Login, Cue::Pager, Cue::QrCode, Cue::ShareBar]))));
    &ROWS
};

/// Labels of keyword and tag lines. From `lexicon/article/keywords.tsv`.
#[rustfmt::skip]
pub(crate) static KEYWORDS: &Table<(&str, Place, Cue)> = {
    static ROWS: Table<(&str, Place, Cue)> = Table::new(|| rows("\
关键词\tA\tA\n\
关键字\tA\tA\n\
标签\tA\tA\n\
相关标签\tA\tA\n\
文章标签\tA\tA\n\
本文标签\tA\tA\n\
相关词\tA\tA\n\
话题\tA\tA\n\
主题词\tA\tA\n\
tag\tA\tA\n\
tags\tA\tA\n\
tagged\tA\tA\n\
topics\tA\tA\n\
topic\tA\tA\n\
keywords\tA\tA\n\
keyword\tA\tA\n\
labels\tA\tA\n\
filed under\tA\tA\n\
キーワード\tA\tA\n\
タグ\tA\tA\n\
関連タグ\tA\tA\n\
関連キーワード\tA\tA\n\
키워드\tA\tA\n\
태그\tA\tA\n\
关键词\tB\tA\n\
关键字\tB\tA\n\
标签\tB\tA\n\
相关标签\tB\tA\n\
文章标签\tB\tA\n\
tags\tB\tA\n\
topics\tB\tA\n\
keywords\tB\tA\n\
キーワード\tB\tA\n\
タグ\tB\tA\n\
키워드\tB\tA\n\
태그\tB\tA\n\
", |r| (r.text(), r.one_of(&[Place::Label, Place::Whole]), r.one_of(&[Cue::Keywords]))));
    &ROWS
};

/// Phrases of copyright lines, licence numbers, contacts and disclaimers: the foot of a page. From `lexicon/article/legal.tsv`.
#[rustfmt::skip]
pub(crate) static LEGAL: &Table<(&str, Place, Cue)> = {
    static ROWS: Table<(&str, Place, Cue)> = Table::new(|| rows("\
版权所有\tA\tB\n\
著作权属\tA\tB\n\
著作权归\tA\tB\n\
著作权人\tA\tB\n\
保留所有权利\tA\tB\n\
保留一切权利\tA\tB\n\
不得转载\tA\tB\n\
禁止转载\tA\tB\n\
请勿转载\tA\tB\n\
谢绝转载\tA\tB\n\
转载请注明\tA\tB\n\
複製必究\tA\tB\n\
翻版必究\tA\tB\n\
©\tA\tB\n\
ⓒ\tA\tB\n\
all rights reserved\tA\tB\n\
rights reserved\tA\tB\n\
copyright ©\tA\tB\n\
(c) copyright\tA\tB\n\
may not be reproduced\tA\tB\n\
may not be published, broadcast\tA\tB\n\
無断転載\tA\tB\n\
無断複製\tA\tB\n\
無断での\tA\tB\n\
著作権\tA\tB\n\
무단전재\tA\tB\n\
무단 전재\tA\tB\n\
재배포 금지\tA\tB\n\
저작권자\tA\tB\n\
ICP备\tA\tE\n\
ICP证\tA\tE\n\
ICP许可证\tA\tE\n\
公网安备\tA\tE\n\
备案号\tA\tE\n\
经营许可证\tA\tE\n\
服务许可证\tA\tE\n\
视听许可证\tA\tE\n\
网站标识码\tA\tE\n\
不良信息举报\tA\tE\n\
京网文\tA\tE\n\
信息网络传播视听节目\tA\tE\n\
节目制作经营\tA\tE\n\
出版许可\tA\tE\n\
统一编号\tA\tE\n\
公司注册号\tA\tE\n\
사업자등록번호\tA\tE\n\
등록번호\tA\tE\n\
발행인\tA\tE\n\
편집인\tA\tE\n\
청소년보호책임자\tA\tE\n\
registered charity\tA\tE\n\
registered in england\tA\tE\n\
company number\tA\tE\n\
VAT number\tA\tE\n\
古物商許可\tA\tE\n\
許可番号\tA\tE\n\
联系我们\tC\tA\n\
联络我们\tC\tA\n\
联系电话\tC\tA\n\
联系方式\tC\tA\n\
联系地址\tC\tA\n\
联系邮箱\tC\tA\n\
联系QQ\tC\tA\n\
电邮\tC\tA\n\
投稿邮箱\tC\tA\n\
投诉邮箱\tC\tA\n\
投诉电话\tC\tA\n\
举报电话\tC\tA\n\
举报邮箱\tC\tA\n\
客服热线\tC\tA\n\
客服专线\tC\tA\n\
客服电话\tC\tA\n\
服务热线\tC\tA\n\
服务电话\tC\tA\n\
新闻热线\tC\tA\n\
咨询电话\tC\tA\n\
咨询热线\tC\tA\n\
热线电话\tC\tA\n\
值班电话\tC\tA\n\
谘询专线\tC\tA\n\
お問い合わせ\tC\tA\n\
問い合わせ先\tC\tA\n\
問合せ先\tC\tA\n\
電話番号\tC\tA\n\
〒\tC\tA\n\
담당부서\tC\tA\n\
contact us\tC\tA\n\
media contact\tC\tA\n\
press contact\tC\tA\n\
media enquiries\tC\tA\n\
for further information\tC\tA\n\
for more information contact\tC\tA\n\
notes to editors\tC\tA\n\
客服热线\tA\tA\n\
客服专线\tA\tA\n\
新闻热线\tA\tA\n\
服务热线\tA\tA\n\
举报电话\tA\tA\n\
举报邮箱\tA\tA\n\
投稿邮箱\tA\tA\n\
投稿信箱\tA\tA\n\
联系邮箱\tA\tA\n\
联系电话\tA\tA\n\
诊断谘询\tA\tA\n\
谘询专线\tA\tA\n\
网站纠错\tA\tA\n\
主办单位\tB\tF\n\
承办单位\tB\tF\n\
协办单位\tB\tF\n\
指导单位\tB\tF\n\
赞助单位\tB\tF\n\
主办方\tB\tF\n\
主办:\tA\tA\n\
承办:\tA\tA\n\
免责声明\tC\tC\n\
免责申明\tC\tC\n\
版权声明\tC\tC\n\
特别声明\tC\tC\n\
郑重声明\tC\tC\n\
本站声明\tC\tC\n\
本网声明\tC\tC\n\
our standards\tC\tC\n\
免責事項\tC\tC\n\
面책\tC\tC\n\
仅供参考\tA\tC\n\
不构成投资建议\tA\tC\n\
不代表本网\tA\tC\n\
不代表本站\tA\tC\n\
不代表本平台\tA\tC\n\
仅代表作者\tA\tC\n\
仅代表券商\tA\tC\n\
并不代表\tA\tC\n\
侵删\tA\tC\n\
如有侵权\tA\tC\n\
风险自担\tA\tC\n\
入市需谨慎\tA\tC\n\
投资须谨慎\tA\tC\n\
投资需谨慎\tA\tC\n\
投资一定有风险\tA\tC\n\
不能取代医师\tA\tC\n\
不能替代医嘱\tA\tC\n\
赌博无益\tA\tC\n\
本文采用创用CC\tA\tC\n\
违法和不良信息\tA\tC\n\
尊重智慧财产\tA\tC\n\
立场无关\tA\tC\n\
views expressed\tA\tC\n\
views and opinions\tA\tC\n\
do not necessarily reflect\tA\tC\n\
not constitute investment advice\tA\tC\n\
content licensed\tA\tC\n\
is authorised under\tA\tC\n\
is authorised and regulated\tA\tC\n\
关于我们\tD\tD\n\
关于本站\tD\tD\n\
关于本网\tD\tD\n\
网站简介\tD\tD\n\
公司简介\tD\tD\n\
网站地图\tD\tD\n\
站点地图\tD\tD\n\
网站声明\tD\tD\n\
隐私政策\tD\tD\n\
隐私声明\tD\tD\n\
隐私条款\tD\tD\n\
隐私保护\tD\tD\n\
安全隐私\tD\tD\n\
版权保护\tD\tD\n\
私隐政策\tD\tD\n\
服务条款\tD\tD\n\
服务协议\tD\tD\n\
使用条款\tD\tD\n\
用户协议\tD\tD\n\
版权声明\tD\tD\n\
版权申明\tD\tD\n\
法律声明\tD\tD\n\
免责声明\tD\tD\n\
招聘信息\tD\tD\n\
诚聘英才\tD\tD\n\
人才招聘\tD\tD\n\
加入我们\tD\tD\n\
广告服务\tD\tD\n\
广告合作\tD\tD\n\
广告刊登\tD\tD\n\
友情链接\tD\tD\n\
网站导航\tD\tD\n\
商务合作\tD\tD\n\
联系方式\tD\tD\n\
联系我们\tD\tD\n\
联系合作\tD\tD\n\
管理团队\tD\tD\n\
客户服务\tD\tD\n\
意见反馈\tD\tD\n\
帮助中心\tD\tD\n\
站长统计\tD\tD\n\
网站律师\tD\tD\n\
举报中心\tD\tD\n\
about us\tD\tD\n\
about\tD\tD\n\
privacy policy\tD\tD\n\
privacy\tD\tD\n\
privacy notice\tD\tD\n\
cookie policy\tD\tD\n\
cookies\tD\tD\n\
cookie settings\tD\tD\n\
terms of service\tD\tD\n\
terms of use\tD\tD\n\
terms and conditions\tD\tD\n\
terms & conditions\tD\tD\n\
terms\tD\tD\n\
advertise\tD\tD\n\
advertise with us\tD\tD\n\
advertising\tD\tD\n\
careers\tD\tD\n\
jobs\tD\tD\n\
contact us\tD\tD\n\
contact\tD\tD\n\
sitemap\tD\tD\n\
site map\tD\tD\n\
help\tD\tD\n\
help centre\tD\tD\n\
help center\tD\tD\n\
faq\tD\tD\n\
faqs\tD\tD\n\
press\tD\tD\n\
accessibility\tD\tD\n\
do not sell my personal information\tD\tD\n\
会社概要\tD\tD\n\
会社案内\tD\tD\n\
運営会社\tD\tD\n\
企業情報\tD\tD\n\
利用規約\tD\tD\n\
プライバシーポリシー\tD\tD\n\
プライバシー\tD\tD\n\
個人情報保護方針\tD\tD\n\
個人情報\tD\tD\n\
サイトマップ\tD\tD\n\
サイトポリシー\tD\tD\n\
広告掲載\tD\tD\n\
広告掲載について\tD\tD\n\
採用情報\tD\tD\n\
特定商取引法に基づく表記\tD\tD\n\
お問い合わせ\tD\tD\n\
お問合せ\tD\tD\n\
ヘルプ\tD\tD\n\
ご利用案内\tD\tD\n\
リンク集\tD\tD\n\
회사소개\tD\tD\n\
개인정보처리방침\tD\tD\n\
개인정보취급방침\tD\tD\n\
이용약관\tD\tD\n\
청소년보호정책\tD\tD\n\
광고문의\tD\tD\n\
제휴문의\tD\tD\n\
고충처리\tD\tD\n\
저작권정책\tD\tD\n\
이메일무단수집거부\tD\tD\n\
사이트맵\tD\tD\n\
찾아오시는 길\tD\tD\n\
1920*1080\tA\tD\n\
ie9.0以上\tA\tD\n\
以上浏览器\tA\tD\n\
位访客\tA\tD\n\
访问量:\tA\tD\n\
推荐使用\tA\tD\n\
建议使用\tA\tD\n\
the information on this\tC\tC\n\
the information contained\tC\tC\n\
the content on this\tC\tC\n\
no content on this site\tC\tC\n\
this article was originally published\tC\tC\n\
this story was originally published\tC\tC\n\
this article is for\tC\tC\n\
opinions expressed\tC\tC\n\
originally published\tC\tC\n\
reprinted\tC\tC\n\
republished\tC\tC\n\
attribution\tC\tC\n\
as an amazon associate\tC\tC\n\
本文由\tC\tC\n\
本文来自\tC\tC\n\
本文系\tC\tC\n\
本文仅\tC\tC\n\
本文转载\tC\tC\n\
本文版权\tC\tC\n\
本文作者\tC\tC\n\
本文首发\tC\tC\n\
本站文章\tC\tC\n\
本站内容\tC\tC\n\
本站所有\tC\tC\n\
本文所述\tC\tC\n\
以上文章\tC\tC\n\
转载自\tC\tC\n\
转载本文\tC\tC\n\
转载声明\tC\tC\n\
凡本网\tC\tC\n\
凡注明\tC\tC\n\
凡来源\tC\tC\n\
内容来源\tC\tC\n\
如需转载\tC\tC\n\
欢迎转载\tC\tC\n\
本著作\tC\tC\n\
本内容\tC\tC\n\
※この記事は\tC\tC\n\
※記事\tC\tC\n\
※本記事\tC\tC\n\
※本サイト\tC\tC\n\
本サイト\tC\tC\n\
本記事は\tC\tC\n\
当サイト\tC\tC\n\
この記事は\tC\tC\n\
記事内の\tC\tC\n\
掲載されている\tC\tC\n\
이 기사는\tC\tC\n\
본 기사\tC\tC\n\
본 사이트\tC\tC\n\
no reproduction\tA\tB\n\
written permission\tA\tB\n\
reproduction in whole\tA\tB\n\
版权©\tA\tB\n\
创用cc\tA\tB\n\
授权条款\tA\tB\n\
ライセンスの下に\tA\tB\n\
クリエイティブ・コモンズ\tA\tB\n\
転載を禁\tA\tB\n\
転載禁止\tA\tB\n\
複製を禁\tA\tB\n\
侵权必究\tA\tB\n\
违者必究\tA\tB\n\
究法律责任\tA\tB\n\
声明\tB\tC\n\
corrections\tB\tC\n\
风险提示\tB\tC\n\
温馨提示\tB\tC\n\
编者按\tB\tC\n\
disclaimer\tB\tC\n\
editor's note\tB\tC\n\
note to readers\tB\tC\n\
note\tB\tC\n\
电话\tB\tA\n\
地址\tB\tA\n\
邮编\tB\tA\n\
邮箱\tB\tA\n\
传真\tB\tA\n\
QQ\tB\tA\n\
联系人\tB\tA\n\
承办人\tB\tA\n\
tel\tB\tA\n\
phone\tB\tA\n\
telephone\tB\tA\n\
fax\tB\tA\n\
e-mail\tB\tA\n\
email\tB\tA\n\
address\tB\tA\n\
所在地\tB\tA\n\
문의\tB\tA\n\
전화\tB\tA\n\
주소\tB\tA\n\
powered by\tC\tD\n\
designed by\tC\tD\n\
developed by\tC\tD\n\
built with\tC\tD\n\
hosted by\tC\tD\n\
proudly powered\tC\tD\n\
site by\tC\tD\n\
theme by\tC\tD\n\
技术支持\tA\tA\n\
未经书面授权\tA\tB\n\
未经本网\tA\tB\n\
未经本报\tA\tB\n\
未经本站\tA\tB\n\
未经授权不得\tA\tB\n\
未经许可不得\tA\tB\n\
未经允许不得\tA\tB\n\
版权归原作者\tA\tB\n\
版权归作者\tA\tB\n\
版权归属\tA\tB\n\
转载须注明\tA\tB\n\
获得授权转载\tA\tB\n\
without written permission\tA\tB\n\
creative commons licen\tA\tB\n\
licensed under a creative\tA\tB\n\
licensed under cc\tA\tB\n\
仅为传递信息\tA\tC\n\
传递更多信息\tA\tC\n\
如涉侵权\tA\tC\n\
不构成任何投资\tA\tC\n\
不构成任何建议\tA\tC\n\
仅代表本人观点\tA\tC\n\
without modifications to the text\tA\tC\n\
据此操作\tA\tC\n\
不承担任何责任\tA\tC\n\
风险自负\tA\tC\n\
copyright 19\tC\tB\n\
copyright 20\tC\tB\n\
copyright (c)\tC\tB\n\
copyright:\tC\tB\n\
copyrights\tC\tB\n\
copyright by\tC\tB\n\
copyright\tD\tD\n\
版权\tD\tD\n\
著作権\tD\tD\n\
저작권\tD\tD\n\
", |r| (r.text(), r.one_of(&[Place::Inside, Place::Label, Place::Start, Place::Whole]), r.one_of(&[Cue::Contact, Cue::Copyright, Cue::Disclaimer, Cue::Footer, Cue::LicenceNumber, Cue::Organiser]))));
    &ROWS
};

/// Names of page sections as menus write them, and the words that lead a breadcrumb. From `lexicon/article/navigation.tsv`.
#[rustfmt::skip]
pub(crate) static NAVIGATION: &Table<(&str, Place, Cue)> = {
    static ROWS: Table<(&str, Place, Cue)> = Table::new(|| rows("\
首页\tD\tB\n\
主页\tD\tB\n\
网站首页\tD\tB\n\
首頁\tD\tB\n\
首页新闻\tD\tB\n\
新闻\tD\tB\n\
新闻中心\tD\tB\n\
新闻频道\tD\tB\n\
资讯\tD\tB\n\
资讯中心\tD\tB\n\
资讯正文\tD\tB\n\
财经\tD\tB\n\
财经中心\tD\tB\n\
经济\tD\tB\n\
体育\tD\tB\n\
娱乐\tD\tB\n\
科技\tD\tB\n\
汽车\tD\tB\n\
房产\tD\tB\n\
健康\tD\tB\n\
教育\tD\tB\n\
旅游\tD\tB\n\
军事\tD\tB\n\
国际\tD\tB\n\
国内\tD\tB\n\
社会\tD\tB\n\
政治\tD\tB\n\
文化\tD\tB\n\
生活\tD\tB\n\
时尚\tD\tB\n\
视频\tD\tB\n\
图片\tD\tB\n\
专题\tD\tB\n\
评论\tD\tB\n\
论坛\tD\tB\n\
博客\tD\tB\n\
股票\tD\tB\n\
股市\tD\tB\n\
基金\tD\tB\n\
基金资讯\tD\tB\n\
理财\tD\tB\n\
港闻\tD\tB\n\
港股\tD\tB\n\
两岸\tD\tB\n\
港澳\tD\tB\n\
台湾\tD\tB\n\
华人\tD\tB\n\
即时\tD\tB\n\
要闻\tD\tB\n\
副刊\tD\tB\n\
地方\tD\tB\n\
时政\tD\tB\n\
法治\tD\tB\n\
高层\tD\tB\n\
人事\tD\tB\n\
理论\tD\tB\n\
访谈\tD\tB\n\
能源\tD\tB\n\
环保\tD\tB\n\
思客\tD\tB\n\
网评\tD\tB\n\
彩票\tD\tB\n\
书画\tD\tB\n\
公益\tD\tB\n\
食品\tD\tB\n\
信息化\tD\tB\n\
数据\tD\tB\n\
舆情\tD\tB\n\
政务\tD\tB\n\
政务公开\tD\tB\n\
政务服务\tD\tB\n\
办事服务\tD\tB\n\
互动交流\tD\tB\n\
政民互动\tD\tB\n\
信息公开\tD\tB\n\
通知公告\tD\tB\n\
工作动态\tD\tB\n\
部门动态\tD\tB\n\
数据开放\tD\tB\n\
机构职能\tD\tB\n\
政策文件\tD\tB\n\
财务信息\tD\tB\n\
人事信息\tD\tB\n\
动态资讯\tD\tB\n\
新闻发布会\tD\tB\n\
正文\tD\tB\n\
内容\tD\tB\n\
频道\tD\tB\n\
更多栏目\tD\tB\n\
专栏\tD\tB\n\
观点\tD\tB\n\
数码\tD\tB\n\
手机\tD\tB\n\
女人\tD\tB\n\
女性\tD\tB\n\
亲子\tD\tB\n\
育儿\tD\tB\n\
星座\tD\tB\n\
情感\tD\tB\n\
美食\tD\tB\n\
游戏\tD\tB\n\
动漫\tD\tB\n\
读书\tD\tB\n\
历史\tD\tB\n\
艺术\tD\tB\n\
艺术设计\tD\tB\n\
直播\tD\tB\n\
下载\tD\tB\n\
导航\tD\tB\n\
快讯\tD\tB\n\
滚动\tD\tB\n\
深度\tD\tB\n\
原创\tD\tB\n\
独家\tD\tB\n\
头条\tD\tB\n\
报料\tD\tB\n\
突发\tD\tB\n\
家居\tD\tB\n\
公司\tD\tB\n\
产经\tD\tB\n\
产业\tD\tB\n\
商业\tD\tB\n\
金融\tD\tB\n\
银行\tD\tB\n\
保险\tD\tB\n\
债券\tD\tB\n\
期货\tD\tB\n\
外汇\tD\tB\n\
黄金\tD\tB\n\
信托\tD\tB\n\
行情\tD\tB\n\
新股\tD\tB\n\
创业\tD\tB\n\
创投\tD\tB\n\
互联网\tD\tB\n\
移动\tD\tB\n\
通信\tD\tB\n\
家电\tD\tB\n\
电脑\tD\tB\n\
公开课\tD\tB\n\
商城\tD\tB\n\
邮箱\tD\tB\n\
地图\tD\tB\n\
招聘\tD\tB\n\
人才\tD\tB\n\
求职\tD\tB\n\
二手房\tD\tB\n\
房价\tD\tB\n\
天气\tD\tB\n\
搜狗\tD\tB\n\
购物\tD\tB\n\
社区\tD\tB\n\
圈子\tD\tB\n\
问答\tD\tB\n\
百科\tD\tB\n\
美图\tD\tB\n\
名家\tD\tB\n\
时评\tD\tB\n\
排行\tD\tB\n\
网站导航\tD\tB\n\
home\tD\tB\n\
homepage\tD\tB\n\
home page\tD\tB\n\
news\tD\tB\n\
news home\tD\tB\n\
latest news\tD\tB\n\
sport\tD\tB\n\
sports\tD\tB\n\
weather\tD\tB\n\
business\tD\tB\n\
world\tD\tB\n\
world news\tD\tB\n\
national\tD\tB\n\
international\tD\tB\n\
politics\tD\tB\n\
opinion\tD\tB\n\
opinions\tD\tB\n\
editorial\tD\tB\n\
editorials\tD\tB\n\
columnists\tD\tB\n\
columns\tD\tB\n\
tech\tD\tB\n\
technology\tD\tB\n\
science\tD\tB\n\
health\tD\tB\n\
healthcare\tD\tB\n\
culture\tD\tB\n\
arts\tD\tB\n\
arts & ents\tD\tB\n\
art\tD\tB\n\
music\tD\tB\n\
movies\tD\tB\n\
film\tD\tB\n\
books\tD\tB\n\
theatre\tD\tB\n\
tv\tD\tB\n\
tv & radio\tD\tB\n\
travel\tD\tB\n\
video\tD\tB\n\
videos\tD\tB\n\
photos\tD\tB\n\
pictures\tD\tB\n\
photo galleries\tD\tB\n\
multimedia\tD\tB\n\
infographics\tD\tB\n\
cartoons\tD\tB\n\
entertainment\tD\tB\n\
celebrity\tD\tB\n\
lifestyle\tD\tB\n\
life\tD\tB\n\
life & style\tD\tB\n\
style\tD\tB\n\
fashion\tD\tB\n\
beauty\tD\tB\n\
food\tD\tB\n\
food & drink\tD\tB\n\
recipes\tD\tB\n\
markets\tD\tB\n\
money\tD\tB\n\
finance\tD\tB\n\
personal finance\tD\tB\n\
economy\tD\tB\n\
companies\tD\tB\n\
property\tD\tB\n\
real estate\tD\tB\n\
homes\tD\tB\n\
jobs\tD\tB\n\
cars\tD\tB\n\
autos\tD\tB\n\
motoring\tD\tB\n\
classifieds\tD\tB\n\
obituaries\tD\tB\n\
local\tD\tB\n\
local news\tD\tB\n\
community\tD\tB\n\
education\tD\tB\n\
environment\tD\tB\n\
climate\tD\tB\n\
energy\tD\tB\n\
crime\tD\tB\n\
law\tD\tB\n\
media\tD\tB\n\
us\tD\tB\n\
u.s.\tD\tB\n\
uk\tD\tB\n\
europe\tD\tB\n\
asia\tD\tB\n\
africa\tD\tB\n\
asia & pacific\tD\tB\n\
middle east\tD\tB\n\
latin america\tD\tB\n\
americas\tD\tB\n\
russia\tD\tB\n\
china\tD\tB\n\
india\tD\tB\n\
australia\tD\tB\n\
canada\tD\tB\n\
football\tD\tB\n\
soccer\tD\tB\n\
cricket\tD\tB\n\
rugby\tD\tB\n\
tennis\tD\tB\n\
golf\tD\tB\n\
basketball\tD\tB\n\
baseball\tD\tB\n\
hockey\tD\tB\n\
boxing\tD\tB\n\
racing\tD\tB\n\
cycling\tD\tB\n\
f1\tD\tB\n\
nfl\tD\tB\n\
nba\tD\tB\n\
mlb\tD\tB\n\
nhl\tD\tB\n\
podcast\tD\tB\n\
podcasts\tD\tB\n\
radio\tD\tB\n\
live\tD\tB\n\
events\tD\tB\n\
calendar\tD\tB\n\
magazine\tD\tB\n\
archive\tD\tB\n\
archives\tD\tB\n\
blog\tD\tB\n\
blogs\tD\tB\n\
forum\tD\tB\n\
forums\tD\tB\n\
games\tD\tB\n\
gaming\tD\tB\n\
puzzles\tD\tB\n\
crosswords\tD\tB\n\
shop\tD\tB\n\
store\tD\tB\n\
products\tD\tB\n\
solutions\tD\tB\n\
services\tD\tB\n\
support\tD\tB\n\
resources\tD\tB\n\
pricing\tD\tB\n\
features\tD\tB\n\
company\tD\tB\n\
investors\tD\tB\n\
partners\tD\tB\n\
research\tD\tB\n\
overview\tD\tB\n\
documentation\tD\tB\n\
docs\tD\tB\n\
tutorials\tD\tB\n\
reviews\tD\tB\n\
guides\tD\tB\n\
deals\tD\tB\n\
apps\tD\tB\n\
mobile\tD\tB\n\
phones\tD\tB\n\
laptops\tD\tB\n\
computing\tD\tB\n\
security\tD\tB\n\
software\tD\tB\n\
hardware\tD\tB\n\
internet\tD\tB\n\
cloud\tD\tB\n\
all\tD\tB\n\
other\tD\tB\n\
others\tD\tB\n\
special reports\tD\tB\n\
today's paper\tD\tB\n\
e-paper\tD\tB\n\
epaper\tD\tB\n\
women\tD\tB\n\
men\tD\tB\n\
kids\tD\tB\n\
family\tD\tB\n\
parenting\tD\tB\n\
relationships\tD\tB\n\
religion\tD\tB\n\
history\tD\tB\n\
breadcrumb\tD\tB\n\
breadcrumbs\tD\tB\n\
ホーム\tD\tB\n\
トップ\tD\tB\n\
トップページ\tD\tB\n\
ニュース\tD\tB\n\
経済\tD\tB\n\
国際\tD\tB\n\
スポーツ\tD\tB\n\
エンタメ\tD\tB\n\
芸能\tD\tB\n\
ビジネス\tD\tB\n\
ライフ\tD\tB\n\
テクノロジー\tD\tB\n\
サイエンス\tD\tB\n\
科学\tD\tB\n\
カルチャー\tD\tB\n\
地域\tD\tB\n\
連載\tD\tB\n\
特集\tD\tB\n\
コラム\tD\tB\n\
天気\tD\tB\n\
動画\tD\tB\n\
写真\tD\tB\n\
記事\tD\tB\n\
記事一覧\tD\tB\n\
社説\tD\tB\n\
オピニオン\tD\tB\n\
マネー\tD\tB\n\
マーケット\tD\tB\n\
企業\tD\tB\n\
自動車\tD\tB\n\
ゲーム\tD\tB\n\
アニメ\tD\tB\n\
映画\tD\tB\n\
音楽\tD\tB\n\
野球\tD\tB\n\
サッカー\tD\tB\n\
ゴルフ\tD\tB\n\
レシピ\tD\tB\n\
グルメ\tD\tB\n\
旅行\tD\tB\n\
医療\tD\tB\n\
住まい\tD\tB\n\
不動産\tD\tB\n\
求人\tD\tB\n\
ショッピング\tD\tB\n\
ブログ\tD\tB\n\
カテゴリ\tD\tB\n\
カテゴリー\tD\tB\n\
アーカイブ\tD\tB\n\
製品情報\tD\tB\n\
サービス\tD\tB\n\
サポート\tD\tB\n\
イベント\tD\tB\n\
ダウンロード\tD\tB\n\
홈\tD\tB\n\
뉴스\tD\tB\n\
정치\tD\tB\n\
경제\tD\tB\n\
사회\tD\tB\n\
국제\tD\tB\n\
세계\tD\tB\n\
문화\tD\tB\n\
스포츠\tD\tB\n\
연예\tD\tB\n\
오피니언\tD\tB\n\
사설\tD\tB\n\
칼럼\tD\tB\n\
지역\tD\tB\n\
전국\tD\tB\n\
산업\tD\tB\n\
금융\tD\tB\n\
증권\tD\tB\n\
부동산\tD\tB\n\
생활\tD\tB\n\
건강\tD\tB\n\
과학\tD\tB\n\
기술\tD\tB\n\
포토\tD\tB\n\
영상\tD\tB\n\
동영상\tD\tB\n\
전체기사\tD\tB\n\
기획\tD\tB\n\
인터뷰\tD\tB\n\
시정소식\tD\tB\n\
보도자료\tD\tB\n\
누리집\tD\tB\n\
当前位置\tC\tA\n\
您的位置\tC\tA\n\
您所在的位置\tC\tA\n\
您所在位置\tC\tA\n\
您当前的位置\tC\tA\n\
您当前位置\tC\tA\n\
你的位置\tC\tA\n\
你所在的位置\tC\tA\n\
现在位置\tC\tA\n\
所在位置\tC\tA\n\
首页>\tC\tA\n\
首页-\tC\tA\n\
首页/\tC\tA\n\
首页|\tC\tA\n\
首页»\tC\tA\n\
主页>\tC\tA\n\
网站首页>\tC\tA\n\
you are here\tC\tA\n\
you're here\tC\tA\n\
breadcrumb\tC\tA\n\
home>\tC\tA\n\
home >\tC\tA\n\
home /\tC\tA\n\
home »\tC\tA\n\
現在位置\tC\tA\n\
現在のページ\tC\tA\n\
現在地\tC\tA\n\
ホーム>\tC\tA\n\
トップ>\tC\tA\n\
home›\tC\tA\n\
현재위치\tC\tA\n\
현재 위치\tC\tA\n\
홈>\tC\tA\n\
홈 >\tC\tA\n\
>正文\tA\tA\n\
> 正文\tA\tA\n\
-正文\tA\tA\n\
今天是\tB\tC\n\
back to index\tB\tC\n\
back to investments\tB\tC\n\
返回网易\tB\tC\n\
进入新闻\tB\tC\n\
进入频道\tB\tC\n\
online edition of\tB\tC\n\
", |r| (r.text(), r.one_of(&[Place::End, Place::Inside, Place::Start, Place::Whole]), r.one_of(&[Cue::Breadcrumb, Cue::MenuWord, Cue::NavigationNote]))));
    &ROWS
};

/// Phrases that open or name lists of other articles: related, recommended, most read, previous and next. From `lexicon/article/related.tsv`.
#[rustfmt::skip]
pub(crate) static RELATED: &Table<(&str, Place, Cue)> = {
    static ROWS: Table<(&str, Place, Cue)> = Table::new(|| rows("\
相关阅读\tE\tD\n\
相关新闻\tE\tD\n\
相关文章\tE\tD\n\
相关链接\tE\tD\n\
相关推荐\tE\tD\n\
相关报道\tE\tD\n\
相关报导\tE\tD\n\
相关资讯\tE\tD\n\
相关专题\tE\tD\n\
相关内容\tE\tD\n\
相关话题\tE\tD\n\
相关产品\tE\tD\n\
相关搜索\tE\tD\n\
相关图片\tE\tD\n\
关联阅读\tE\tD\n\
延伸阅读\tE\tD\n\
扩展阅读\tE\tD\n\
拓展阅读\tE\tD\n\
推荐阅读\tE\tD\n\
推荐文章\tE\tD\n\
推荐新闻\tE\tD\n\
推荐视频\tE\tD\n\
推荐内容\tE\tD\n\
推荐\tE\tD\n\
热门推荐\tE\tD\n\
精彩推荐\tE\tD\n\
精品推荐\tE\tD\n\
为您推荐\tE\tD\n\
为你推荐\tE\tD\n\
猜你喜欢\tE\tD\n\
你可能会喜欢\tE\tD\n\
你可能感兴趣\tE\tD\n\
您可能感兴趣的文章\tE\tD\n\
您可能喜欢\tE\tD\n\
大家都爱看\tE\tD\n\
大家都在看\tE\tD\n\
大家都在搜\tE\tD\n\
其他人也看了\tE\tD\n\
看了又看\tE\tD\n\
热门\tE\tD\n\
热门文章\tE\tD\n\
热门新闻\tE\tD\n\
热门排行\tE\tD\n\
热门话题\tE\tD\n\
热门专题\tE\tD\n\
热门视频\tE\tD\n\
热门影片\tE\tD\n\
热门标签\tE\tD\n\
热门资讯\tE\tD\n\
热点新闻\tE\tD\n\
热点推荐\tE\tD\n\
热点资讯\tE\tD\n\
热点排行\tE\tD\n\
热点专题\tE\tD\n\
热图\tE\tD\n\
热帖\tE\tD\n\
热文\tE\tD\n\
热榜\tE\tD\n\
本周热门\tE\tD\n\
本周排行\tE\tD\n\
本月热门\tE\tD\n\
今日热点\tE\tD\n\
今日推荐\tE\tD\n\
今日关注\tE\tD\n\
今日头条\tE\tD\n\
今日要闻\tE\tD\n\
排行榜\tE\tD\n\
点击排行\tE\tD\n\
阅读排行\tE\tD\n\
阅读排行榜\tE\tD\n\
跟贴排行\tE\tD\n\
新闻排行\tE\tD\n\
新闻排行榜\tE\tD\n\
热门新闻排行榜\tE\tD\n\
浏览排行\tE\tD\n\
一周热点\tE\tD\n\
一周排行\tE\tD\n\
48小时点击排行\tE\tD\n\
24小时热文\tE\tD\n\
最近更新\tE\tD\n\
最新更新\tE\tD\n\
最新文章\tE\tD\n\
最新新闻\tE\tD\n\
最新资讯\tE\tD\n\
最新消息\tE\tD\n\
最新发布\tE\tD\n\
最新图文\tE\tD\n\
最新报道\tE\tD\n\
编辑推荐\tE\tD\n\
小编推荐\tE\tD\n\
站长推荐\tE\tD\n\
栏目推荐\tE\tD\n\
新闻推荐\tE\tD\n\
图片推荐\tE\tD\n\
视频推荐\tE\tD\n\
图片新闻\tE\tD\n\
图文推荐\tE\tD\n\
精彩图片\tE\tD\n\
更多新闻\tE\tD\n\
更多文章\tE\tD\n\
更多精彩\tE\tD\n\
更多相关\tE\tD\n\
往期回顾\tE\tD\n\
往期精彩\tE\tD\n\
专题推荐\tE\tD\n\
滚动新闻\tE\tD\n\
频道推荐\tE\tD\n\
赞助商链接\tE\tD\n\
友情链接\tE\tD\n\
上一篇\tE\tD\n\
下一篇\tE\tD\n\
阅读下一篇\tE\tD\n\
文章导航\tE\tD\n\
related\tE\tD\n\
related stories\tE\tD\n\
related articles\tE\tD\n\
related article\tE\tD\n\
related news\tE\tD\n\
related topics\tE\tD\n\
related content\tE\tD\n\
related links\tE\tD\n\
related posts\tE\tD\n\
related products\tE\tD\n\
related searches\tE\tD\n\
related video\tE\tD\n\
related videos\tE\tD\n\
related reading\tE\tD\n\
related coverage\tE\tD\n\
more on this story\tE\tD\n\
more on this topic\tE\tD\n\
more stories\tE\tD\n\
more news\tE\tD\n\
more from\tE\tD\n\
more to read\tE\tD\n\
more like this\tE\tD\n\
more in this section\tE\tD\n\
in this section\tE\tD\n\
stories in this section\tE\tD\n\
in other news\tE\tD\n\
news update\tE\tD\n\
most read\tE\tD\n\
most popular\tE\tD\n\
most viewed\tE\tD\n\
most commented\tE\tD\n\
most shared\tE\tD\n\
most recent\tE\tD\n\
most emailed\tE\tD\n\
trending\tE\tD\n\
trending now\tE\tD\n\
trending stories\tE\tD\n\
trending topics\tE\tD\n\
what's hot\tE\tD\n\
popular\tE\tD\n\
popular stories\tE\tD\n\
popular posts\tE\tD\n\
popular now\tE\tD\n\
popular articles\tE\tD\n\
popular tags\tE\tD\n\
recommended\tE\tD\n\
recommended for you\tE\tD\n\
recommended stories\tE\tD\n\
recommended reading\tE\tD\n\
recommended articles\tE\tD\n\
you may also like\tE\tD\n\
you might also like\tE\tD\n\
you may like\tE\tD\n\
you might be interested in\tE\tD\n\
people also read\tE\tD\n\
customers also viewed\tE\tD\n\
customers also bought\tE\tD\n\
readers also liked\tE\tD\n\
read next\tE\tD\n\
up next\tE\tD\n\
next article\tE\tD\n\
previous article\tE\tD\n\
next story\tE\tD\n\
next post\tE\tD\n\
previous post\tE\tD\n\
next up\tE\tD\n\
what to read next\tE\tD\n\
further reading\tE\tD\n\
see also\tE\tD\n\
also read\tE\tD\n\
latest\tE\tD\n\
latest news\tE\tD\n\
latest stories\tE\tD\n\
latest articles\tE\tD\n\
latest posts\tE\tD\n\
latest headlines\tE\tD\n\
latest from\tE\tD\n\
top stories\tE\tD\n\
top news\tE\tD\n\
top headlines\tE\tD\n\
top posts\tE\tD\n\
headlines\tE\tD\n\
recent posts\tE\tD\n\
recent articles\tE\tD\n\
recent comments\tE\tD\n\
recent stories\tE\tD\n\
recent news\tE\tD\n\
featured\tE\tD\n\
featured stories\tE\tD\n\
featured posts\tE\tD\n\
editor's picks\tE\tD\n\
editors' picks\tE\tD\n\
editor's pick\tE\tD\n\
don't miss\tE\tD\n\
must read\tE\tD\n\
must reads\tE\tD\n\
from our partners\tE\tD\n\
from around the web\tE\tD\n\
from the web\tE\tD\n\
around the web\tE\tD\n\
sponsored content\tE\tD\n\
sponsored links\tE\tD\n\
sponsored stories\tE\tD\n\
promoted links\tE\tD\n\
promoted stories\tE\tD\n\
promoted\tE\tD\n\
paid content\tE\tD\n\
ads by google\tE\tD\n\
by taboola\tE\tD\n\
関連\tE\tD\n\
関連記事\tE\tD\n\
関連する記事\tE\tD\n\
関連ニュース\tE\tD\n\
関連情報\tE\tD\n\
関連リンク\tE\tD\n\
関連ページ\tE\tD\n\
関連コンテンツ\tE\tD\n\
関連商品\tE\tD\n\
関連キーワード\tE\tD\n\
関連トピックス\tE\tD\n\
関連タグ\tE\tD\n\
関連画像\tE\tD\n\
関連動画\tE\tD\n\
関連サイト\tE\tD\n\
おすすめ\tE\tD\n\
おすすめ記事\tE\tD\n\
おすすめの記事\tE\tD\n\
おすすめ商品\tE\tD\n\
おすすめコンテンツ\tE\tD\n\
おすすめ情報\tE\tD\n\
オススメ\tE\tD\n\
オススメ記事\tE\tD\n\
あなたにおすすめの記事\tE\tD\n\
あなたにオススメ\tE\tD\n\
あわせて読みたい\tE\tD\n\
合わせて読みたい\tE\tD\n\
こちらもおすすめ\tE\tD\n\
この記事もおすすめ\tE\tD\n\
この記事を読んだ人はこんな記事も読んでいます\tE\tD\n\
よく読まれている記事\tE\tD\n\
よく読まれています\tE\tD\n\
読まれています\tE\tD\n\
人気記事\tE\tD\n\
人気の記事\tE\tD\n\
人気記事ランキング\tE\tD\n\
人気ランキング\tE\tD\n\
人気のキーワード\tE\tD\n\
人気\tE\tD\n\
アクセスランキング\tE\tD\n\
記事ランキング\tE\tD\n\
ランキング\tE\tD\n\
週間ランキング\tE\tD\n\
デイリーランキング\tE\tD\n\
動画ランキング\tE\tD\n\
総合ランキング\tE\tD\n\
新着\tE\tD\n\
新着記事\tE\tD\n\
新着情報\tE\tD\n\
新着ニュース\tE\tD\n\
速報・新着ニュース\tE\tD\n\
最新\tE\tD\n\
最新記事\tE\tD\n\
最新の記事\tE\tD\n\
最新ニュース\tE\tD\n\
最新情報\tE\tD\n\
最近の記事\tE\tD\n\
最近の投稿\tE\tD\n\
注目の記事\tE\tD\n\
注目記事\tE\tD\n\
注目ワード\tE\tD\n\
注目コンテンツ\tE\tD\n\
注目情報\tE\tD\n\
注目の連載\tE\tD\n\
注目の動画\tE\tD\n\
注目トピックス\tE\tD\n\
注目キーワード\tE\tD\n\
編集部のおすすめ\tE\tD\n\
編集部おすすめ\tE\tD\n\
ピックアップ\tE\tD\n\
ピックアップ記事\tE\tD\n\
トップニュース\tE\tD\n\
トピックス\tE\tD\n\
こんな特集も\tE\tD\n\
特集記事\tE\tD\n\
次の記事\tE\tD\n\
前の記事\tE\tD\n\
次の投稿\tE\tD\n\
前の投稿\tE\tD\n\
スポンサーリンク\tE\tD\n\
pr情報\tE\tD\n\
注目のpr情報\tE\tD\n\
관련기사\tE\tD\n\
관련 기사\tE\tD\n\
관련뉴스\tE\tD\n\
관련 뉴스\tE\tD\n\
관련정보\tE\tD\n\
많이 본 뉴스\tE\tD\n\
많이 본 기사\tE\tD\n\
많이본 뉴스\tE\tD\n\
많이본기사\tE\tD\n\
가장 많이 본 뉴스\tE\tD\n\
인기기사\tE\tD\n\
인기뉴스\tE\tD\n\
인기 기사\tE\tD\n\
최신뉴스\tE\tD\n\
최신기사\tE\tD\n\
최신 기사\tE\tD\n\
추천기사\tE\tD\n\
추천뉴스\tE\tD\n\
추천 기사\tE\tD\n\
주요뉴스\tE\tD\n\
주요기사\tE\tD\n\
주요 뉴스\tE\tD\n\
핫이슈\tE\tD\n\
실시간 뉴스\tE\tD\n\
실시간 인기기사\tE\tD\n\
헤드라인\tE\tD\n\
포토뉴스\tE\tD\n\
오늘의 주요뉴스\tE\tD\n\
이전글\tE\tD\n\
다음글\tE\tD\n\
이전 기사\tE\tD\n\
다음 기사\tE\tD\n\
相关阅读\tC\tC\n\
相关新闻\tC\tC\n\
相关文章\tC\tC\n\
相关链接\tC\tC\n\
相关报道\tC\tC\n\
相关推荐\tC\tC\n\
相关专题\tC\tC\n\
延伸阅读\tC\tC\n\
推荐阅读\tC\tC\n\
推荐\tC\tC\n\
热门推荐\tC\tC\n\
热门\tC\tC\n\
猜你喜欢\tC\tC\n\
更多新闻\tC\tC\n\
看更多\tC\tC\n\
更多\tC\tC\n\
往期\tC\tC\n\
专题\tC\tC\n\
懒人包\tC\tC\n\
上一篇\tC\tA\n\
下一篇\tC\tA\n\
上一条\tC\tA\n\
下一条\tC\tA\n\
上篇\tC\tA\n\
下篇\tC\tA\n\
7×24快讯\tC\tC\n\
7x24快讯\tC\tC\n\
热搜词\tC\tC\n\
热搜\tC\tC\n\
热门影片\tC\tC\n\
热门视频\tC\tC\n\
最新评论\tC\tC\n\
related\tC\tC\n\
read\tC\tC\n\
read more\tC\tC\n\
also read\tC\tC\n\
see also\tC\tC\n\
more\tC\tC\n\
more in\tC\tC\n\
more on\tC\tC\n\
more from\tC\tC\n\
watch\tC\tC\n\
listen\tC\tC\n\
tomorrow\tC\tC\n\
next\tC\tA\n\
previous\tC\tA\n\
in pictures\tC\tC\n\
関連記事\tC\tC\n\
関連\tC\tC\n\
関連リンク\tC\tC\n\
あわせて読みたい\tC\tC\n\
次の記事\tC\tA\n\
前の記事\tC\tA\n\
관련기사\tC\tC\n\
이전글\tC\tA\n\
다음글\tC\tA\n\
이전\tC\tA\n\
다음\tC\tA\n\
上一篇:\tD\tA\n\
下一篇:\tD\tA\n\
点击进入专题\tD\tC\n\
更多详情\tD\tC\n\
更多精彩内容\tD\tC\n\
►\tD\tC\n\
点击查看\tD\tC\n\
read more about\tD\tC\n\
read more from\tD\tD\n\
read more on\tD\tD\n\
related topics\tD\tC\n\
click here\tD\tC\n\
이전글\tD\tA\n\
다음글\tD\tA\n\
[관련기사]\tD\tC\n\
[관련뉴스]\tD\tC\n\
more in\tD\tD\n\
more from\tD\tD\n\
more on\tD\tD\n\
more about\tD\tC\n\
view all posts\tD\tC\n\
view all\tD\tC\n\
see all\tD\tC\n\
see more\tD\tC\n\
see our\tD\tC\n\
show all\tD\tC\n\
read our\tD\tC\n\
jump to\tD\tC\n\
you might also like\tD\tC\n\
you may also like\tD\tC\n\
explore more\tD\tC\n\
next post\tD\tA\n\
previous post\tD\tA\n\
next story\tD\tA\n\
next article\tD\tA\n\
previous article\tD\tA\n\
skip to\tD\tC\n\
read this next\tD\tC\n\
read the full\tD\tC\n\
keep reading\tD\tC\n\
related story\tD\tC\n\
don't miss\tD\tC\n\
trending:\tD\tC\n\
watch live\tD\tC\n\
watch:\tD\tC\n\
listen:\tD\tC\n\
photos:\tD\tC\n\
video:\tD\tC\n\
gallery:\tD\tC\n\
看完整\tD\tC\n\
更多相关\tD\tC\n\
更多关于\tD\tC\n\
更多>>\tD\tC\n\
了解更多\tD\tC\n\
查看更多\tD\tC\n\
查看原文\tD\tC\n\
前の記事\tD\tA\n\
次の記事\tD\tA\n\
前へ\tD\tC\n\
次へ\tD\tC\n\
もっと詳しく\tD\tC\n\
詳しくはこちら\tD\tC\n\
記事一覧\tD\tC\n\
の記事一覧\tD\tC\n\
こちらもチェック\tD\tC\n\
あわせて読みたい\tD\tC\n\
관련기사\tD\tC\n\
더보기\tD\tC\n\
の記事一覧をみる\tB\tC\n\
の記事一覧を見る\tB\tC\n\
の一覧を見る\tB\tC\n\
記事一覧はこちら\tB\tC\n\
詳しくはこちら\tB\tC\n\
トップページへ\tB\tC\n\
opens in new window\tB\tC\n\
click to expand\tB\tC\n\
about the author\tE\tD\n\
about the authors\tE\tD\n\
about the reviewer\tE\tD\n\
about this article\tE\tD\n\
article tags\tE\tD\n\
explore more\tE\tD\n\
explore\tE\tD\n\
discover\tE\tD\n\
discover more\tE\tD\n\
what's new\tE\tD\n\
what's next\tE\tD\n\
connect with us\tE\tD\n\
connect\tE\tD\n\
stay connected\tE\tD\n\
stay in touch\tE\tD\n\
follow us on\tE\tD\n\
our partners\tE\tD\n\
partners\tE\tD\n\
from our network\tE\tD\n\
from our sponsors\tE\tD\n\
in the press\tE\tD\n\
in this article\tE\tD\n\
table of contents\tE\tD\n\
on this page\tE\tD\n\
more coverage\tE\tD\n\
more headlines\tE\tD\n\
more top stories\tE\tD\n\
other stories\tE\tD\n\
other news\tE\tD\n\
other articles\tE\tD\n\
similar articles\tE\tD\n\
similar stories\tE\tD\n\
similar posts\tE\tD\n\
you may also be interested in\tE\tD\n\
we recommend\tE\tD\n\
top picks\tE\tD\n\
top posts & pages\tE\tD\n\
best of\tE\tD\n\
tags\tE\tD\n\
categories\tE\tD\n\
archives\tE\tD\n\
recent\tE\tD\n\
newest\tE\tD\n\
oldest\tE\tD\n\
most discussed\tE\tD\n\
hot topics\tE\tD\n\
keep reading\tE\tD\n\
read this next\tE\tD\n\
before you go\tE\tD\n\
watch more\tE\tD\n\
frequently bought together\tE\tD\n\
customers also viewed these products\tE\tD\n\
目录\tE\tD\n\
关于作者\tE\tD\n\
作者简介\tE\tD\n\
作者其他文章\tE\tD\n\
该作者其他文章\tE\tD\n\
作者最新文章\tE\tD\n\
他的其他文章\tE\tD\n\
热门评论\tE\tD\n\
热门关键词\tE\tD\n\
热门搜索\tE\tD\n\
热门产品\tE\tD\n\
热门活动\tE\tD\n\
近期热门活动\tE\tD\n\
近期活动\tE\tD\n\
活动快报\tE\tD\n\
最热文章\tE\tD\n\
最热新闻\tE\tD\n\
一周热门\tE\tD\n\
一周热文\tE\tD\n\
月度排行\tE\tD\n\
总排行\tE\tD\n\
周排行\tE\tD\n\
日排行\tE\tD\n\
今日热文\tE\tD\n\
今日热榜\tE\tD\n\
今日焦点\tE\tD\n\
今日看点\tE\tD\n\
焦点新闻\tE\tD\n\
焦点图片\tE\tD\n\
焦点图\tE\tD\n\
财经要闻\tE\tD\n\
国内要闻\tE\tD\n\
图说新闻\tE\tD\n\
专题报道\tE\tD\n\
精彩视频\tE\tD\n\
精彩专题\tE\tD\n\
精彩内容\tE\tD\n\
好书精选\tE\tD\n\
好文推荐\tE\tD\n\
往期文章\tE\tD\n\
您可能还想看\tE\tD\n\
你可能也喜欢\tE\tD\n\
读者推荐\tE\tD\n\
网友推荐\tE\tD\n\
广告推荐\tE\tD\n\
合作伙伴\tE\tD\n\
合作媒体\tE\tD\n\
赞助商\tE\tD\n\
其他新闻\tE\tD\n\
其他相关\tE\tD\n\
其它新闻\tE\tD\n\
同类新闻\tE\tD\n\
本类推荐\tE\tD\n\
本类热门\tE\tD\n\
上一则\tE\tD\n\
下一则\tE\tD\n\
スポンサード リンク\tE\tD\n\
スポンサードリンク\tE\tD\n\
過去のエントリ\tE\tD\n\
過去の記事\tE\tD\n\
関連エントリ\tE\tD\n\
関連エントリー\tE\tD\n\
最新エントリ\tE\tD\n\
最新のブログ記事\tE\tD\n\
カテゴリ一覧\tE\tD\n\
分類一覧\tE\tD\n\
タグ一覧\tE\tD\n\
月別アーカイブ\tE\tD\n\
著者プロフィール\tE\tD\n\
筆者プロフィール\tE\tD\n\
この記事の著者\tE\tD\n\
この著者の記事一覧\tE\tD\n\
この記事のタグ\tE\tD\n\
この記事に関連するタグ\tE\tD\n\
このシリーズの記事\tE\tD\n\
連載一覧\tE\tD\n\
シリーズ一覧\tE\tD\n\
お知らせ\tE\tD\n\
新着コラム\tE\tD\n\
会員限定記事\tE\tD\n\
有料会員記事\tE\tD\n\
注目のニュース\tE\tD\n\
注目のビジネスニュース\tE\tD\n\
ほかの記事\tE\tD\n\
他の記事を読む\tE\tD\n\
最近の人気記事\tE\tD\n\
今日の人気記事\tE\tD\n\
よく読まれた記事\tE\tD\n\
昨日のトップ5\tE\tD\n\
お得情報\tE\tD\n\
인기 뉴스\tE\tD\n\
인기글\tE\tD\n\
최근글\tE\tD\n\
최신글\tE\tD\n\
다른기사\tE\tD\n\
다른 기사\tE\tD\n\
【上一篇】\tD\tA\n\
【下一篇】\tD\tA\n\
上一篇\tA\tA\n\
参考资料\tE\tB\n\
参考文献\tE\tB\n\
参考书目\tE\tB\n\
参考来源\tE\tB\n\
主要参考文献\tE\tB\n\
参考资料来源\tE\tB\n\
资料来源\tE\tB\n\
引用来源\tE\tB\n\
引用文献\tE\tB\n\
引文注释\tE\tB\n\
注释与参考文献\tE\tB\n\
脚注\tE\tB\n\
尾注\tE\tB\n\
出典\tE\tB\n\
脚注・出典\tE\tB\n\
参照文献\tE\tB\n\
参考リンク\tE\tB\n\
각주\tE\tB\n\
참고 문헌\tE\tB\n\
참고문헌\tE\tB\n\
참고 자료\tE\tB\n\
참고자료\tE\tB\n\
출처\tE\tB\n\
references\tE\tB\n\
reference list\tE\tB\n\
references and notes\tE\tB\n\
notes and references\tE\tB\n\
references and further reading\tE\tB\n\
further reading and references\tE\tB\n\
sources and further reading\tE\tB\n\
bibliography\tE\tB\n\
selected bibliography\tE\tB\n\
works cited\tE\tB\n\
literature cited\tE\tB\n\
cited sources\tE\tB\n\
citations\tE\tB\n\
article sources\tE\tB\n\
footnotes\tE\tB\n\
endnotes\tE\tB\n\
list of references\tE\tB\n\
show references\tE\tB\n\
ข่าวที่เกี่ยวข้อง\tE\tD\n\
เรื่องที่เกี่ยวข้อง\tE\tD\n\
ประเด็นที่เกี่ยวข้อง\tE\tD\n\
แท็กที่เกี่ยวข้อง\tE\tD\n\
ข่าวล่าสุด\tE\tD\n\
ข่าวยอดนิยม\tE\tD\n\
بیشتر بخوانید\tE\tD\n\
الأكثر قراءة\tE\tD\n\
الأكثر تصفحا\tE\tD\n\
الأكثر تصفحاً\tE\tD\n\
اقرأ أيضا\tE\tD\n\
اقرأ أيضاً\tE\tD\n\
مواضيع ذات صلة\tE\tD\n\
أخبار ذات صلة\tE\tD\n\
читайте также\tE\tD\n\
материалы по теме\tE\tD\n\
самое читаемое\tE\tD\n\
последние новости\tE\tD\n\
lire aussi\tE\tD\n\
à lire aussi\tE\tD\n\
sur le même sujet\tE\tD\n\
les plus lus\tE\tD\n\
mehr zum thema\tE\tD\n\
lesen sie auch\tE\tD\n\
das könnte sie auch interessieren\tE\tD\n\
meistgelesen\tE\tD\n\
lea también\tE\tD\n\
lee también\tE\tD\n\
te puede interesar\tE\tD\n\
noticias relacionadas\tE\tD\n\
lo más leído\tE\tD\n\
más leídas\tE\tD\n\
leia também\tE\tD\n\
leia mais\tE\tD\n\
mais lidas\tE\tD\n\
veja também\tE\tD\n\
leggi anche\tE\tD\n\
articoli correlati\tE\tD\n\
più letti\tE\tD\n\
lees ook\tE\tD\n\
meest gelezen\tE\tD\n\
lasītākie\tE\tD\n\
jaunākie\tE\tD\n\
lasi arī\tE\tD\n\
tin liên quan\tE\tD\n\
bài viết liên quan\tE\tD\n\
xem thêm\tE\tD\n\
baca juga\tE\tD\n\
berita terkait\tE\tD\n\
ilgili haberler\tE\tD\n\
czytaj także\tE\tD\n\
zobacz także\tE\tD\n\
", |r| (r.text(), r.one_of(&[Place::End, Place::Inside, Place::Label, Place::Start, Place::Whole]), r.one_of(&[Cue::Neighbour, Cue::ReferenceSection, Cue::RelatedLink, Cue::RelatedSection]))));
    &ROWS
};
