//! Files opened, and unpacked where they are compressed: told by their first bytes, never by their names.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use flate2::bufread::MultiGzDecoder;
use ruzstd::decoding::StreamingDecoder;

const BUFFER: usize = 256 << 10;
const GZIP: [u8; 2] = [0x1f, 0x8b];
const ZSTD: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];

/// A file may unpack to so many times its own bytes, which is twice what gzip can, and to so much in any case. Zstandard can do
/// thirty thousand times: a small file would keep the machine busy for a day.
const RATIO: u64 = 2000;
const ALLOWED: u64 = 1 << 30;

/// Opens a file for reading what is in it. Its own bytes are counted in `read` as they are used up.
pub(crate) fn open(path: &Path, read: &Arc<AtomicU64>) -> io::Result<Box<dyn BufRead + Send>> {
    let own = Arc::default();
    let counted = Counted { file: File::open(path)?, own: Arc::clone(&own), read: Arc::clone(read) };
    unpack(BufReader::with_capacity(BUFFER, counted), own, ALLOWED)
}

struct Counted<R> {
    file: R,
    own: Arc<AtomicU64>,
    read: Arc<AtomicU64>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let n = self.file.read(out)?;
        self.own.fetch_add(n as u64, Ordering::Relaxed);
        self.read.fetch_add(n as u64, Ordering::Relaxed);
        Ok(n)
    }
}

/// What is in `packed`, of which so many bytes were read; `allowed` bytes may come out whatever their number.
fn unpack(
    mut packed: impl BufRead + Send + 'static,
    read: Arc<AtomicU64>,
    allowed: u64,
) -> io::Result<Box<dyn BufRead + Send>> {
    let head = packed.fill_buf()?;
    let text: Box<dyn Read + Send> = if head.starts_with(&GZIP) {
        Box::new(MultiGzDecoder::new(packed))
    } else if head.starts_with(&ZSTD) {
        Box::new(Frames { packed: Some(packed), frame: None })
    } else {
        return Ok(Box::new(packed));
    };
    Ok(Box::new(BufReader::with_capacity(BUFFER, Bounded { text, read, allowed, given: 0 })))
}

/// Unpacked bytes, as long as they are in some proportion to the packed ones.
struct Bounded {
    text: Box<dyn Read + Send>,
    read: Arc<AtomicU64>,
    allowed: u64,
    given: u64,
}

impl Read for Bounded {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let most = self.read.load(Ordering::Relaxed).saturating_mul(RATIO).max(self.allowed);
        if self.given > most {
            return Err(io::Error::other(format!("it unpacks to more than {RATIO} times its size")));
        }
        let n = self.text.read(out)?;
        self.given += n as u64;
        Ok(n)
    }
}

/// A zstd file: frames, one behind the other.
struct Frames<R: BufRead> {
    packed: Option<R>,
    frame: Option<Box<StreamingDecoder<R, ruzstd::decoding::FrameDecoder>>>,
}

impl<R: BufRead> Read for Frames<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        loop {
            if let Some(frame) = &mut self.frame {
                let n = frame.read(out)?;
                if n > 0 || out.is_empty() {
                    return Ok(n);
                }
                self.packed = self.frame.take().map(|frame| frame.into_inner());
            }
            let Some(mut packed) = self.packed.take() else { return Ok(0) };
            if packed.fill_buf()?.is_empty() {
                return Ok(0);
            }
            self.frame = Some(Box::new(StreamingDecoder::new(packed).map_err(io::Error::other)?));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;
    use ruzstd::encoding::{CompressionLevel, compress_to_vec};

    use super::*;

    fn gz(text: &str) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(text.as_bytes()).unwrap();
        encoder.finish().unwrap()
    }

    fn read(packed: Vec<u8>) -> io::Result<String> {
        read_within(packed, ALLOWED)
    }

    fn read_within(packed: Vec<u8>, allowed: u64) -> io::Result<String> {
        let size = Arc::new(AtomicU64::new(packed.len() as u64));
        let mut text = String::new();
        unpack(io::Cursor::new(packed), size, allowed)?.read_to_string(&mut text).map(|_| text)
    }

    /// A frame of zstd that says of one byte how often it is repeated: three million times in a hundred bytes.
    fn bomb() -> Vec<u8> {
        const BLOCK: u32 = 128 << 10;
        let mut packed = ZSTD.to_vec();
        // No checksum, a window of 128 KB.
        packed.extend([0, 7 << 3]);
        for n in 0..24 {
            let head = BLOCK << 3 | 1 << 1 | u32::from(n == 23);
            packed.extend(&head.to_le_bytes()[..3]);
            packed.push(b'a');
        }
        packed
    }

    #[test]
    fn what_unpacks_without_end_is_left() {
        assert_eq!(read(bomb()).unwrap().len(), 24 * (128 << 10), "so little may");
        assert!(bomb().len() < 110);
        let told = read_within(bomb(), 1 << 20).unwrap_err().to_string();
        assert!(told.contains("more than 2000 times"), "{told}");
        let zeros = gz(&"\0".repeat(4 << 20));
        assert!(read_within(zeros, 1 << 20).is_ok(), "no file of gzip is beyond the proportion");
    }

    #[test]
    fn members_and_frames_are_read_one_behind_the_other() {
        assert_eq!(read([gz("一\n"), gz("二\n")].concat()).unwrap(), "一\n二\n");
        let zst = |text: &str| compress_to_vec(text.as_bytes(), CompressionLevel::Fastest);
        assert_eq!(read([zst("一\n"), zst("二\n")].concat()).unwrap(), "一\n二\n");
        assert_eq!(read("plain".into()).unwrap(), "plain");
        assert_eq!(read(Vec::new()).unwrap(), "");
    }

    #[test]
    fn a_truncated_archive_is_an_error_and_not_an_end() {
        let mut packed = gz(&"一二三".repeat(1000));
        packed.truncate(packed.len() - 10);
        assert!(read(packed).is_err());
    }
}
