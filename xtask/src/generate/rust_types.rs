//! Reads the plain types of a Rust source: structs with named fields, enums whose variants carry nothing. Enough for a wire model
//! formatted by rustfmt, and loud about anything else.

/// A type with its doc comment and the attributes above it.
#[derive(Debug, Default)]
pub(super) struct Type {
    pub(super) name: String,
    pub(super) docs: Vec<String>,
    pub(super) attributes: String,
    pub(super) is_enum: bool,
    pub(super) members: Vec<Member>,
}

/// A field, or a variant, which has no type.
#[derive(Debug, Default)]
pub(super) struct Member {
    pub(super) name: String,
    pub(super) docs: Vec<String>,
    pub(super) attributes: String,
    pub(super) of: Option<String>,
}

/// All plain types of `source`. Enums with data are left out: they have no one shape on the wire.
pub(super) fn read(source: &str) -> Vec<Type> {
    let mut found = Vec::new();
    let mut head = Head::default();
    let mut lines = source.lines();
    while let Some(line) = lines.next() {
        if head.take(line) {
            continue;
        }
        let above = std::mem::take(&mut head);
        let opened = [("pub struct ", false), ("pub enum ", true)]
            .into_iter()
            .find_map(|(key, is_enum)| Some((line.strip_prefix(key)?.strip_suffix(" {")?, is_enum)));
        let Some((name, is_enum)) = opened else { continue };
        if let Some(members) = members(&mut lines) {
            let (docs, attributes) = (above.docs, above.attributes);
            found.push(Type { name: name.to_owned(), docs, attributes, is_enum, members });
        }
    }
    found
}

/// The members up to the closing brace; `None` when one is neither a public field nor a plain variant.
fn members<'a>(lines: &mut impl Iterator<Item = &'a str>) -> Option<Vec<Member>> {
    let mut members = Vec::new();
    let mut head = Head::default();
    let mut plain = true;
    for line in lines.take_while(|l| *l != "}") {
        let line = line.trim();
        if head.take(line) || line.is_empty() {
            continue;
        }
        let (docs, attributes) = { (std::mem::take(&mut head.docs), std::mem::take(&mut head.attributes)) };
        let (name, of) = match line.strip_prefix("pub ").and_then(|l| l.split_once(": ")) {
            Some((name, of)) => (name, Some(of.trim_end_matches(',').to_owned())),
            None => (line.trim_end_matches(','), None),
        };
        plain &= name.chars().all(|c| c.is_alphanumeric() || c == '_');
        members.push(Member { name: name.to_owned(), docs, attributes, of });
    }
    plain.then_some(members)
}

/// Doc comments and attributes, gathered until the thing that they stand above.
#[derive(Default)]
struct Head {
    docs: Vec<String>,
    attributes: String,
}

impl Head {
    fn take(&mut self, line: &str) -> bool {
        if let Some(doc) = line.strip_prefix("///") {
            self.docs.push(doc.trim().to_owned());
        } else if line.starts_with("#[") {
            self.attributes.push_str(line);
        } else {
            return false;
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_keep_their_docs_and_attributes() {
        let types =
            read("/// A.\n#[derive(Serialize)]\npub struct A {\n    /// B.\n    #[serde(flatten)]\n    pub b: B,\n}\n");
        assert_eq!((types[0].name.as_str(), types[0].docs[0].as_str()), ("A", "A."));
        let b = &types[0].members[0];
        assert_eq!(
            (b.of.as_deref(), b.attributes.as_str(), b.docs[0].as_str()),
            (Some("B"), "#[serde(flatten)]", "B.")
        );
    }

    #[test]
    fn enums_with_data_are_left_out() {
        let types = read("pub enum Value {\n    Single(u8),\n}\npub enum Kind {\n    Count,\n}\n");
        assert_eq!(types.len(), 1);
        assert!(types[0].is_enum && types[0].members[0].name == "Count");
    }
}
