//! Characters as the bytes of the single-byte encodings that text is most often mistaken for.

/// The byte that `c` was read from by a decoder for Latin-1, Windows-1252 or its Turkish sister Windows-1254.
#[inline]
pub(super) fn byte_of(c: char) -> Option<u8> {
    match u32::from(c) {
        unit @ 0..=0xff => u8::try_from(unit).ok(),
        0x2123.. => None,
        _ => windows(c),
    }
}

fn windows(c: char) -> Option<u8> {
    Some(match c {
        '€' => 0x80,
        '‚' => 0x82,
        'ƒ' => 0x83,
        '„' => 0x84,
        '…' => 0x85,
        '†' => 0x86,
        '‡' => 0x87,
        'ˆ' => 0x88,
        '‰' => 0x89,
        'Š' => 0x8a,
        '‹' => 0x8b,
        'Œ' => 0x8c,
        'Ž' => 0x8e,
        '‘' => 0x91,
        '’' => 0x92,
        '“' => 0x93,
        '”' => 0x94,
        '•' => 0x95,
        '–' => 0x96,
        '—' => 0x97,
        '˜' => 0x98,
        '™' => 0x99,
        'š' => 0x9a,
        '›' => 0x9b,
        'œ' => 0x9c,
        'ž' => 0x9e,
        'Ÿ' => 0x9f,
        'Ğ' => 0xd0,
        'İ' => 0xdd,
        'Ş' => 0xde,
        'ğ' => 0xf0,
        'ı' => 0xfd,
        'ş' => 0xfe,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sisters_share_one_table() {
        assert_eq!(byte_of('é'), Some(0xe9));
        assert_eq!(byte_of('€'), Some(0x80));
        assert_eq!(byte_of('\u{81}'), Some(0x81), "a hole is passed through");
        assert_eq!(byte_of('ş'), Some(0xfe));
        assert_eq!(byte_of('中'), None);
    }
}
