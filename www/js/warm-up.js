// Small texts of our own that touch most of what the core builds once. A sentence of each script comes first: who pastes while they are
// read waits for one of them and not for a whole page. Then pages with each kind of damage and each kind of figure.

const CHINESE_SENTENCE = '去年，全港新增航线12条，同比增长8.5%。';
const ENGLISH_SENTENCE = 'Revenue rose 8.5% to $31.4 million in 2023.';

const ENGLISH = `Harbour News | Home | Sport
Ferry line adds 40 crossings as passenger numbers jump 12.5%
By Ann Reed, 3 May 2024
The Port Ellis ferry company carried nearly 1.2 million passengers in 2023, up from 950,000 the year before, it said on Monday.
Revenue rose 8.5% to $31.4 million, while fuel costs fell by about a third. It plans to hire 25 to 30 people by June.
It&#8217;s the companyâ€™s best year since 1998.
© 2024 Harbour News. All rights reserved.`;

const SIMPLIFIED = `首页 > 新闻 > 正文
青湾港新增航线12条 货运量同比增长8.5%
来源：青湾日报 2024-05-03 09:30 编辑：李明
记者从青湾港获悉，去年全港完成货物吞吐量超3200万吨，同比增长8.5%；集装箱近45万标箱，新增航线12条，投资约6.8亿元。
其中，外贸货物占三成以上，比上年提高2.1个百分点，平均通关时间缩短40分钟，惠及企业两千余家。
版权所有 未经授权不得转载`;

const TRADITIONAL = `首頁(yè) > 新聞 > 正文
青灣港新增航線(xiàn)12條 貨運(yùn)量同比增長(zhǎng)8.5%
來(lái)源:青灣日?qǐng)?bào) 時(shí)間:2024-05-03 09:30
記(jì)者從青灣港獲(huò)悉,去年全港完成貨物吞吐量超3200萬(wàn)噸,同比增長(zhǎng)8.5%;集裝(zhuāng)箱近45萬(wàn)標(biāo)箱,新增航線(xiàn)12條,投資約6.8億(yì)元。
“我們(men)把船期縮(suō)短到15天?!边@是港務(wù)局的要求。今年上半年,港區(qū)簽約項(xiàng)目20個(gè),總投資1.5億(yì)元,惠及企業(yè)兩(liǎng)千余家。
Copyright © 青灣日?qǐng)?bào) 版權(quán)所有`;

/** The last is the one whose report the page rehearses with. */
export const WARM_UP = [CHINESE_SENTENCE, ENGLISH_SENTENCE, ENGLISH, SIMPLIFIED, TRADITIONAL];
