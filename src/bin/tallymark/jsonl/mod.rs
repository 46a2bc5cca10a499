//! Standard input answered on standard output, as [`tallymark::protocol`] has it. What is wrong with a line is said in its answer and
//! never in the exit status: the stream goes on.

use std::io::{self, BufWriter, Read, Write};

use tallymark::analyse;
use tallymark::protocol::{Answerer, LineReader, Stop};

use crate::args::JsonlArgs;
use crate::exit::Failure;

const BUFFER: usize = 64 << 10;

/// Answers standard input on standard output.
pub(crate) fn run(args: &JsonlArgs) -> Result<(), Failure> {
    quieten_panics();
    let answerer = Answerer { options: args.reading.options(), max_line: args.max_line, analyse };
    let output = BufWriter::with_capacity(BUFFER, io::stdout().lock());
    serve(&answerer, io::stdin().lock(), output)
}

/// Answers every line of `input` on `output`. Output is written out whenever the next line has yet to arrive, so that
/// whoever sends a line and waits gets its answer.
pub(crate) fn serve(answerer: &Answerer, input: impl Read, mut output: impl Write) -> Result<(), Failure> {
    let unwritten = |e: io::Error| Failure::writing("the output", &e);
    let mut lines = LineReader::new(input, BUFFER, answerer.max_line);
    let mut answer = Vec::new();
    loop {
        let line = match lines.next(|| output.flush()) {
            Ok(Some(line)) => line,
            Ok(None) => break,
            Err(Stop::Reading(e)) => {
                // What was answered so far is not lost with the rest.
                output.flush().map_err(unwritten)?;
                return Err(Failure::reading("the input", &e));
            }
            Err(Stop::Waiting(e)) => return Err(unwritten(e)),
        };
        answer.clear();
        answerer.answer(line, &mut answer);
        answer.push(b'\n');
        output.write_all(&answer).map_err(unwritten)?;
    }
    output.flush().map_err(unwritten)
}

/// A panic is answered by a record. Its message could quote the text, so standard error names the place only.
pub(crate) fn quieten_panics() {
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map_or_else(String::new, |l| format!(" at {}:{}", l.file(), l.line()));
        eprintln!("tallymark: internal error{place}");
    }));
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::rc::Rc;

    use super::*;
    use tallymark::Options;

    fn answerer() -> Answerer {
        Answerer { options: Options::default(), max_line: 1000, analyse }
    }

    fn answers(input: &[u8]) -> Vec<serde_json::Value> {
        let mut output = Vec::new();
        serve(&answerer(), input, &mut output).unwrap();
        assert!(output.is_empty() || output.ends_with(b"\n"));
        output.split(|&b| b == b'\n').filter(|l| !l.is_empty()).map(|l| serde_json::from_slice(l).unwrap()).collect()
    }

    #[test]
    fn every_line_has_its_answer_in_order() {
        let got = answers(
            b"{\"id\":1,\"text\":\"a\"}\n\n{\"id\":3}\n{\"id\":4,\"text\":\"\xff\"}\n{\"id\":5,\"text\":\"b\"}",
        );
        let codes: Vec<_> = got.iter().map(|a| a["error"]["code"].as_str().unwrap_or("ok")).collect();
        assert_eq!(codes, ["ok", "invalid_json", "missing_field", "invalid_utf8", "ok"]);
        let ids: Vec<_> = got.iter().map(|a| a["id"].as_i64()).collect();
        assert_eq!(ids, [Some(1), None, Some(3), Some(4), Some(5)]);
    }

    #[test]
    fn nothing_in_nothing_out() {
        assert!(answers(b"").is_empty());
    }

    #[test]
    fn separators_other_than_line_feed_end_no_line() {
        let got = answers("{\"id\":1,\"text\":\"a\u{2028}b\u{85}c\"}\r\n{\"id\":2,\"text\":\"\"}\r".as_bytes());
        assert_eq!(got.len(), 2);
        assert_eq!(got[0]["report"]["text"], "a\u{2028}b\u{85}c");
    }

    /// Gives one line at a read, and notes how much was written out before each.
    struct Driver {
        lines: Vec<&'static [u8]>,
        written: Rc<RefCell<Vec<u8>>>,
        seen: Rc<RefCell<Vec<usize>>>,
    }

    impl Read for Driver {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let newlines = self.written.borrow().iter().filter(|&&b| b == b'\n').count();
            self.seen.borrow_mut().push(newlines);
            if self.lines.is_empty() {
                return Ok(0);
            }
            let line = self.lines.remove(0);
            buffer[..line.len()].copy_from_slice(line);
            Ok(line.len())
        }
    }

    #[derive(Clone)]
    struct Shared(Rc<RefCell<Vec<u8>>>);

    impl Write for Shared {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.borrow_mut().extend_from_slice(bytes);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn whoever_waits_for_an_answer_gets_it() {
        let (written, seen) = (Rc::default(), Rc::default());
        let lines: Vec<&'static [u8]> = vec![b"{\"text\":\"a\"}\n", b"{\"text\":", b"\"b\"}\n{\"text\":\"c\"}\n"];
        let driver = Driver { lines, written: Rc::clone(&written), seen: Rc::clone(&seen) };
        serve(&answerer(), driver, BufWriter::new(Shared(written))).unwrap();
        assert_eq!(*seen.borrow(), [0, 1, 1, 3]);
    }
}
