//! Charsets that the platform knows: `TextDecoder` in a page and in Node, `encoding_rs` on the command line. What it knows needs no table of
//! ours. A build that has neither (`default-features = false`) knows none.

/// `bytes` as the platform decodes them; `None` where it does not know the charset.
#[cfg(target_arch = "wasm32")]
pub(super) fn decode(label: &str, bytes: &[u8]) -> Option<String> {
    crate::wasm::decode(label, bytes)
}

#[cfg(all(not(target_arch = "wasm32"), feature = "archives"))]
pub(super) fn decode(label: &str, bytes: &[u8]) -> Option<String> {
    let charset = encoding_rs::Encoding::for_label(label.as_bytes())?;
    Some(charset.decode_without_bom_handling(bytes).0.into_owned())
}

#[cfg(all(not(target_arch = "wasm32"), not(feature = "archives")))]
pub(super) fn decode(_: &str, _: &[u8]) -> Option<String> {
    None
}

/// The character of each of these pairs of bytes by itself, as a UTF-16 unit; 0 where it is none or more than one.
pub(super) fn units(label: &str, pairs: impl Iterator<Item = (u8, u8)>) -> Option<Vec<u16>> {
    let bytes: Vec<u8> = pairs.flat_map(|(lead, trail)| [lead, trail, b'\n']).collect();
    let text = decode(label, &bytes)?;
    let unit = |piece: &str| {
        let mut alone = piece.chars().filter(|&c| c != '\u{fffd}').map(|c| u16::try_from(u32::from(c)).unwrap_or(0));
        match (alone.next(), alone.next()) {
            (Some(unit), None) if unit > 0x7f => unit,
            _ => 0,
        }
    };
    Some(text.split('\n').map(unit).take(bytes.len() / 3).collect())
}
