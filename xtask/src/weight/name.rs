//! Where a function belongs, by the name that the compiler gave it.

/// Rooms inside of these are told apart.
const DIVIDED: [&str; 1] = ["lang"];

/// The room of a function: a crate, or a folder of ours.
pub(super) fn room(symbol: &str) -> String {
    // The standard library comes compiled, with names of another form.
    let Some(path) = path(symbol) else { return "the standard library".to_owned() };
    let mut parts = path.split("::").map(str::trim).filter(|p| !p.is_empty());
    match parts.next().unwrap_or_default() {
        "tallymark" => {
            let room = parts.next().unwrap_or_default();
            match parts.next().filter(|_| DIVIDED.contains(&room)) {
                Some(inner) => format!("{room}/{inner}"),
                None => room.to_owned(),
            }
        }
        "core" | "alloc" | "std" | "hashbrown" => "iterators, collections and sorting, as we use them".to_owned(),
        "serde" | "serde_core" | "serde_json" | "serde_wasm_bindgen" => {
            "serde, serde_json, serde-wasm-bindgen".to_owned()
        }
        _ => "other crates".to_owned(),
    }
}

/// The path in a name: `_ZN9tallymark4text4fold17h…E` is `tallymark::text::fold`; of a trait's method it is the path of the type.
pub(super) fn path(symbol: &str) -> Option<String> {
    let mut rest = symbol.strip_prefix("_ZN")?;
    let mut parts = Vec::new();
    while let Some(end) = rest.find(|c: char| !c.is_ascii_digit()).filter(|&end| end > 0) {
        let length: usize = rest[..end].parse().ok()?;
        parts.push(rest.get(end..end + length)?);
        rest = &rest[end + length..];
    }
    let path = parts.join("::").replace("..", "::");
    let marks = [("$LT$", "<"), ("$GT$", ">"), ("$RF$", "&"), ("$u20$", " "), ("$u7b$", "{"), ("$C$", ",")];
    let path = marks.iter().fold(path, |path, (from, to)| path.replace(from, to));
    let path = path.trim_start_matches(['_', '<', '&', '(', '[', ' ']);
    let path = path.trim_start_matches("mut ").trim_start_matches("dyn ").trim_start_matches('_');
    Some(path.split(['<', ' ', '>', ',']).next().unwrap_or_default().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_belongs_where_it_is_written() {
        assert_eq!(room("_ZN9tallymark4lang2zh4read5split17h0123456789abcdefE"), "lang/zh");
        assert_eq!(room("_ZN9tallymark4text4fold17h0123456789abcdefE"), "text");
    }

    #[test]
    fn a_method_of_a_trait_belongs_to_its_type() {
        let method =
            "_ZN70_$LT$tallymark..report..Kind$u20$as$u20$serde_core..ser..Serialize$GT$9serialize17h0123456789abcdefE";
        assert_eq!(path(method).as_deref(), Some("tallymark::report::Kind"));
    }

    #[test]
    fn what_came_compiled_is_the_standard_library() {
        assert_eq!(room("_RNvXs0_NtNtCsgXGp5Oqx2Ny_4core3fmt3num"), "the standard library");
    }
}
