// The texts that everyone is measured on: articles of our own, and pages around them.

import { readFileSync } from 'node:fs';

const SENTENCES = {
  zh: [
    '去年，全市新增高新技术企业326家，实现产值1.2万亿元，同比增长8.6%。',
    '其中，新能源汽车产量超40万辆，带动就业3.5万人，占全市工业增加值的12.4%。',
    '截至今年6月底，累计发放贷款逾560亿元，服务小微企业2万余户，平均利率降至3.85%。',
    '项目总投资约25亿元，预计2027年建成，年处理污水3000万吨，惠及周边12个村镇。',
    '市民王女士说，新线路开通后，上班时间从一个半小时缩短到四十分钟，票价只要三元。',
  ],
  en: [
    'The council approved 326 new homes last year, up 8.6% from 2023, at a cost of $1.2 billion.',
    'More than 40,000 visitors came to the museum in June, and about a quarter of them stayed for two days.',
    'Profit at Northwind Rail fell to £56 million in the third quarter, while passenger numbers doubled to 3.5 million.',
    'The plant will treat 30 million tonnes of water a year and serve 12 towns along the river, officials said.',
    'A single ticket costs $3, and the journey now takes forty minutes instead of an hour and a half.',
  ],
};

/** An article of about so many characters. */
export function article(language, characters) {
  const sentences = SENTENCES[language];
  let text = '';
  for (let n = 0; text.length < characters; n++) text += sentences[n % 5] + (n % 3 === 2 ? '\n\n' : language === 'en' ? ' ' : '');
  return text;
}

/** A page with menus, lists of other headlines and a footer around an article. */
export function page(language, characters) {
  const link = (n, words) => `<li class="item-${n % 7}"><a href="/news/${n}.html" title="${words}">${words}</a></li>`;
  const menu = Array.from({ length: 40 }, (_, n) => link(n, ['首页', '新闻', '财经', '体育'][n % 4])).join('\n');
  const others = Array.from({ length: 60 }, (_, n) => link(n, `${n}号线延长段开工 总投资${n + 20}亿元`)).join('\n');
  const paragraphs = article(language, characters).split('\n\n').map((p) => `<p style="text-indent:2em">${p}</p>`);
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>产业运行平稳 - 某某网</title>
<script>window.data = {"a": [1, 2, 3]};</script><style>.nav li { float: left }</style></head><body>
<div class="header"><ul class="nav">${menu}</ul></div>
<div class="main"><h1>全市产业运行平稳</h1><div class="info">2026-03-05 09:30 来源：某某日报</div>
<div class="content" id="article">${paragraphs.join('\n')}</div>
<div class="share"><a href="#">分享到微信</a><a href="#">微博</a></div></div>
<div class="sidebar"><h3>相关阅读</h3><ul>${others}</ul></div>
<div class="footer"><p>版权所有 某某网 ICP备12345678号-1 违法和不良信息举报电话：010-12345678</p></div></body></html>`;
}

/** Five articles as they are pasted, with their menus and footers, composed for the tests. */
function pastes(language) {
  const lines = readFileSync(new URL('../../tests/gold/articles.jsonl', import.meta.url), 'utf8').trim().split('\n');
  const all = lines.map((line) => JSON.parse(line));
  return all.filter((each) => each.lang === language).slice(0, 5).map((each) => each.text);
}

/** What is measured: figures in texts (`text`), or the article of a page (`html`). A work is all of its texts, one after the other. */
export const WORKS = [
  { work: 'figures, Chinese', culture: 'zh-cn', form: 'text', texts: [article('zh', 3000)] },
  { work: 'figures, English', culture: 'en-us', form: 'text', texts: [article('en', 3000)] },
  { work: 'article of a page, 3,000 characters', form: 'html', texts: [page('zh', 3000)] },
  { work: 'article of a page, 30,000 characters', form: 'html', texts: [page('zh', 30000)] },
  { work: 'five pasted articles, Chinese', culture: 'zh-cn', form: 'text', texts: pastes('zh-Hans') },
  { work: 'five pasted articles, English', culture: 'en-us', form: 'text', texts: pastes('en') },
];
