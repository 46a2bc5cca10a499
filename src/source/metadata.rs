//! What the markup of a page declares about its article.

/// What `<meta>`, Open Graph and JSON-LD say of a page: nobody sees it, and it is as right as its template.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Metadata {
    /// The headline.
    pub headline: Option<String>,
    /// Who wrote it.
    pub author: Option<String>,
    /// When it was published, mostly in ISO form.
    pub published: Option<String>,
    /// What the site is called.
    pub site: Option<String>,
    /// Keywords or tags.
    pub keywords: Vec<String>,
}

/// Characters of a name, a headline, a date. What is longer is none.
const LONGEST: usize = 300;

/// Keywords that are kept.
const KEYWORDS: usize = 40;

/// What is declared, by the name that it is declared under. Names are compared in lower case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    /// The headline.
    Headline,
    /// Who wrote it.
    Author,
    /// When it was published.
    Published,
    /// The site's name.
    Site,
    /// Keywords, one or many in a row.
    Keywords,
}

impl Field {
    /// What `<meta name=…>` or `<meta property=…>` of this name declares.
    pub(super) fn of_meta(name: &str) -> Option<Self> {
        Some(match name {
            "og:title" | "twitter:title" | "headline" | "dc.title" | "parsely-title" | "sailthru.title" => {
                Self::Headline
            }
            "author" | "article:author" | "og:article:author" | "dc.creator" | "dcterms.creator" | "parsely-author"
            | "sailthru.author" | "byl" | "authors" | "mediaid" => Self::Author,
            "article:published_time"
            | "og:published_time"
            | "og:release_date"
            | "datepublished"
            | "pubdate"
            | "publishdate"
            | "publish-date"
            | "publish_date"
            | "publication_date"
            | "date"
            | "dc.date"
            | "dc.date.issued"
            | "dcterms.created"
            | "dcterms.issued"
            | "parsely-pub-date"
            | "sailthru.date"
            | "weibo: article:create_at"
            | "article:create_at"
            | "displaydate"
            | "date.release" => Self::Published,
            "og:site_name" | "application-name" | "publisher" | "dc.publisher" | "source" | "dc.source" => Self::Site,
            "keywords" | "news_keywords" | "article:tag" | "parsely-tags" | "sailthru.tags" => Self::Keywords,
            _ => return None,
        })
    }
}

impl Metadata {
    /// Takes what is declared of one field; what came first stays.
    pub(super) fn declare(&mut self, field: Field, value: &str) {
        let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
        let fits = !value.is_empty() && (field == Field::Keywords || value.chars().count() <= LONGEST);
        if !fits || value.contains("{{") || value == "null" || value == "undefined" {
            return;
        }
        let slot = match field {
            Field::Keywords => return self.add_keywords(&value),
            Field::Headline => &mut self.headline,
            Field::Author => &mut self.author,
            Field::Published => &mut self.published,
            Field::Site => &mut self.site,
        };
        // Open Graph gives the author's page, not their name.
        let address = value.contains("://") || value.starts_with("www.");
        if slot.is_none() && !address {
            *slot = Some(value);
        }
    }

    fn add_keywords(&mut self, value: &str) {
        for word in value.split([',', '，', '、', ';', '；', '|']).map(str::trim) {
            let fits = !word.is_empty() && word.chars().count() <= 60 && self.keywords.len() < KEYWORDS;
            if fits && !self.keywords.iter().any(|k| k == word) {
                self.keywords.push(word.to_owned());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_declared_first_stays() {
        let mut metadata = Metadata::default();
        metadata.declare(Field::Author, "https://example.com/ann");
        metadata.declare(Field::Author, " Ann\n Hall ");
        metadata.declare(Field::Author, "Bo Hill");
        assert_eq!(metadata.author.as_deref(), Some("Ann Hall"));
    }

    #[test]
    fn keywords_come_in_a_row_or_one_by_one() {
        let mut metadata = Metadata::default();
        metadata.declare(Field::Keywords, "春茶，石桥镇, 采摘");
        metadata.declare(Field::Keywords, "石桥镇");
        assert_eq!(metadata.keywords, ["春茶", "石桥镇", "采摘"]);
    }
}
