//! A ZIP archive whose files are stored as they are: all that a workbook needs.

const LOCAL_HEADER: u32 = 0x0403_4b50;
const CENTRAL_HEADER: u32 = 0x0201_4b50;
const END_OF_CENTRAL: u32 = 0x0605_4b50;
const VERSION: u16 = 20;
/// 1 January 1980, the first day that a ZIP can name: the same report gives the same bytes on any day.
const DAY: u16 = 0x0021;

/// An archive being written.
#[derive(Default)]
pub(super) struct Archive {
    bytes: Vec<u8>,
    directory: Vec<u8>,
    files: u16,
}

impl Archive {
    /// Adds a file.
    pub(super) fn add(&mut self, name: &str, content: &[u8]) {
        let offset = length(self.bytes.len());
        let about = About { crc: crc32(content), size: length(content.len()), name };
        push32(&mut self.bytes, LOCAL_HEADER);
        about.push(&mut self.bytes);
        self.bytes.extend_from_slice(name.as_bytes());
        self.bytes.extend_from_slice(content);

        push32(&mut self.directory, CENTRAL_HEADER);
        push16(&mut self.directory, VERSION);
        about.push(&mut self.directory);
        // No comment, first disk, no attributes.
        self.directory.extend_from_slice(&[0; 10]);
        push32(&mut self.directory, offset);
        self.directory.extend_from_slice(name.as_bytes());
        self.files += 1;
    }

    /// The whole archive.
    pub(super) fn finish(mut self) -> Vec<u8> {
        let (start, size) = (length(self.bytes.len()), length(self.directory.len()));
        self.bytes.append(&mut self.directory);
        push32(&mut self.bytes, END_OF_CENTRAL);
        self.bytes.extend_from_slice(&[0; 4]);
        push16(&mut self.bytes, self.files);
        push16(&mut self.bytes, self.files);
        push32(&mut self.bytes, size);
        push32(&mut self.bytes, start);
        push16(&mut self.bytes, 0);
        self.bytes
    }
}

/// What both headers of a file say.
struct About<'n> {
    crc: u32,
    size: u32,
    name: &'n str,
}

impl About<'_> {
    fn push(&self, out: &mut Vec<u8>) {
        push16(out, VERSION);
        // No flags, stored, midnight.
        out.extend_from_slice(&[0; 6]);
        push16(out, DAY);
        push32(out, self.crc);
        push32(out, self.size);
        push32(out, self.size);
        push16(out, u16::try_from(self.name.len()).unwrap_or(u16::MAX));
        push16(out, 0);
    }
}

/// Reports are limited far below 4 GiB.
fn length(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn push16(out: &mut Vec<u8>, n: u16) {
    out.extend_from_slice(&n.to_le_bytes());
}

fn push32(out: &mut Vec<u8>, n: u32) {
    out.extend_from_slice(&n.to_le_bytes());
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc, &b| TABLE[usize::from(crc.to_le_bytes()[0] ^ b)] ^ (crc >> 8))
}

static TABLE: [u32; 256] = table();

const fn table() -> [u32; 256] {
    let mut table = [0u32; 256];
    let mut i = 0;
    while i < 256 {
        let mut crc = i as u32;
        let mut bit = 0;
        while bit < 8 {
            crc = if crc & 1 == 1 { 0xedb8_8320 ^ (crc >> 1) } else { crc >> 1 };
            bit += 1;
        }
        table[i] = crc;
        i += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_that_of_the_standard() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
    }

    #[test]
    fn the_directory_points_at_each_file() {
        let mut archive = Archive::default();
        archive.add("a", b"first");
        archive.add("b", b"second");
        let bytes = archive.finish();
        let end = bytes.len() - 22;
        let word = |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
        assert_eq!(word(end), END_OF_CENTRAL as usize);
        let directory = word(end + 16);
        assert_eq!(directory + word(end + 12), end);
        let second = directory + 46 + 1;
        assert_eq!(word(second), CENTRAL_HEADER as usize);
        let local = word(second + 42);
        assert_eq!(word(local), LOCAL_HEADER as usize);
        assert_eq!(&bytes[local + 30..local + 37], b"bsecond");
    }
}
