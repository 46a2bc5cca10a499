//! What a phrase on a line says about the line.

use super::block::Role;

/// What the phrases of the lists in `lexicon/article/` say about a line that holds them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Cue {
    /// Who owns the text and what may not be done with it: `版权所有`, `All rights reserved`.
    Copyright,
    /// Numbers under which a site is registered: `ICP备`, `registered charity`.
    LicenceNumber,
    /// Telephone, mail, address: `新闻热线：`, `お問い合わせ`.
    Contact,
    /// Who holds an event: `主办单位：`.
    Organiser,
    /// What the site does not answer for: `仅供参考`, `投资需谨慎`.
    Disclaimer,
    /// Links at the foot of a page, alone on a line: `关于我们 | 网站地图`.
    Footer,
    /// Buttons and switches, alone on a line: `分享 打印 A+ A-`.
    Control,
    /// A share bar that begins the line: `分享到：微信 微博`.
    ShareBar,
    /// A choice of font size: `字号：大 中 小`.
    FontSize,
    /// A code to scan: `扫一扫`.
    QrCode,
    /// A call to install something: `打开App阅读全文`.
    AppDownload,
    /// A call to log in, register or subscribe: `登录后查看全文`, `Subscribe to read on`.
    Login,
    /// A notice on cookies, scripts or the browser: `We use cookies`.
    CookieNotice,
    /// A question to the reader about the page: `本页内容对您有帮助吗`, `Was this page helpful?`
    Feedback,
    /// A notice about the page as such: `本文共1200字，阅读需4分钟`, `This article is also available in French`.
    InterfaceNotice,
    /// Page numbers and arrows: `上一页 1 2 3 下一页`.
    Pager,
    /// The heading of a list of other articles, alone on a line: `相关阅读`, `Most read`.
    RelatedSection,
    /// The heading of a list of sources, alone on a line: `参考资料`, `References`.
    ReferenceSection,
    /// A link to another article: `延伸阅读：…`, `Related: …`.
    RelatedLink,
    /// A link to the article before or behind this one in its list: `上一篇：…`, `Previous: …`.
    Neighbour,
    /// The heading of readers' comments, or a call to write one: `网友评论`, `Leave a comment`.
    CommentSection,
    /// How often the page was viewed, liked, shared: `阅读 1.3万 评论 46`.
    Counter,
    /// Who wrote, edited, published the article, and when: `来源：`, `By`.
    Credit,
    /// A note on a picture: `资料图片`, `Getty Images`.
    PictureNote,
    /// A caption: `图为`, `▲`, `Photo:`, `… 摄`.
    PictureCaption,
    /// Keywords or tags: `关键词：`, `Tags:`.
    Keywords,
    /// An advertisement: `广告`, `Sponsored`.
    Advert,
    /// Names of sections, alone on a line: `首页 新闻 财经`.
    MenuWord,
    /// Where the page stands in its site: `当前位置：`, `Home >`.
    Breadcrumb,
    /// A line of a page's head: date and weather, links to the front page: `返回首页`, `设为首页`.
    NavigationNote,
    /// None: a longer phrase that holds one of another list and means something else, `拍摄` for `摄`.
    Exempt,
}

/// How a cue is told and how far it reaches.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reading {
    /// The rule's name in reports.
    pub(crate) rule: &'static str,
    /// What the line is.
    pub(crate) role: Role,
    /// What the rule saw, in words; the phrase follows.
    pub(crate) words: &'static str,
    /// A wider line is running text that only mentions the phrase. In columns, of which a Han character takes two.
    pub(crate) limit: u32,
    /// Whether a line that holds finished sentences may be meant.
    pub(crate) in_sentences: bool,
}

impl Cue {
    /// How the cue is told and how far it reaches.
    pub(crate) fn reading(self) -> Reading {
        let told = |rule, role, words, limit, in_sentences| Reading { rule, role, words, limit, in_sentences };
        match self {
            Self::Copyright => told("legal-copyright", Role::Legal, "copyright line", 420, true),
            Self::LicenceNumber => told("legal-licence-number", Role::Legal, "licence number", 300, false),
            Self::Contact => told("legal-contact", Role::Legal, "contact line", 120, false),
            Self::Organiser => told("legal-organiser", Role::Legal, "organiser", 200, false),
            Self::Disclaimer => told("legal-disclaimer", Role::Legal, "disclaimer", 300, true),
            Self::Footer => told("legal-footer", Role::Legal, "links of a page's foot", 200, false),
            Self::Control => told("interface-control", Role::Interface, "buttons", 160, false),
            Self::ShareBar => told("interface-share", Role::Interface, "share bar", 80, false),
            Self::FontSize => told("interface-font-size", Role::Interface, "choice of font size", 60, false),
            Self::QrCode => told("interface-qr-code", Role::Interface, "code to scan", 60, false),
            Self::AppDownload => told("interface-app", Role::Interface, "call to install an app", 80, false),
            Self::Login => told("interface-login", Role::Interface, "call to log in or subscribe", 200, true),
            Self::CookieNotice => {
                told("interface-cookies", Role::Interface, "notice on cookies or the browser", 420, true)
            }
            Self::Feedback => told("interface-feedback", Role::Interface, "question about the page", 120, true),
            Self::InterfaceNotice => told("interface-notice", Role::Interface, "notice on the page", 100, true),
            Self::Pager => told("interface-pager", Role::Interface, "page numbers", 60, false),
            Self::RelatedSection => told("related-section", Role::Related, "heading of a list of links", 80, false),
            Self::ReferenceSection => {
                told("reference-section", Role::Related, "heading of a list of sources", 60, false)
            }
            Self::RelatedLink => told("related-link", Role::Related, "link to another article", 240, false),
            Self::Neighbour => told("related-neighbour", Role::Related, "link to the next article", 240, true),
            Self::CommentSection => told("comment-section", Role::Comment, "heading of readers' comments", 120, true),
            Self::Counter => told("comment-counter", Role::Comment, "view or vote count", 60, false),
            Self::Credit => told("byline-credit", Role::Byline, "credit", 110, false),
            Self::PictureNote => told("caption-note", Role::Caption, "note on a picture", 200, true),
            Self::PictureCaption => told("caption-picture", Role::Caption, "caption", 300, true),
            Self::Keywords => told("keywords-label", Role::Keywords, "keywords", 200, false),
            Self::Advert => told("advertisement-label", Role::Advertisement, "advertisement", 120, true),
            Self::MenuWord => told("navigation-menu", Role::Navigation, "names of page sections", 300, false),
            Self::Breadcrumb => told("navigation-breadcrumb", Role::Navigation, "breadcrumb", 120, false),
            Self::Exempt => told("exempt", Role::Main, "a phrase that says nothing", 0, false),
            Self::NavigationNote => told("navigation-note", Role::Navigation, "line of a page's head", 80, false),
        }
    }

    /// Whether the line opens a section: what follows belongs to it until running text begins.
    pub(crate) fn opens_section(self) -> bool {
        matches!(self, Self::RelatedSection | Self::ReferenceSection | Self::CommentSection)
    }
}
