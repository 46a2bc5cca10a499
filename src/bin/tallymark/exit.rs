//! What the exit status says: 0 done, 2 wrong usage, 3 reading or writing failed.

use std::io;
use std::process::ExitCode;

/// Why the tool stops before its work is done.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The call makes no sense; what is wrong with it.
    Usage(String),
    /// Something could not be read or written; what, and why.
    Io(String),
    /// Something could not be read, and a message has said so already.
    Told,
    /// Whoever read the output has closed it: nothing is wrong.
    ClosedPipe,
}

impl Failure {
    /// The failure to read `what`.
    pub(crate) fn reading(what: &str, why: &io::Error) -> Self {
        Self::Io(format!("cannot read {what}: {why}"))
    }

    /// The failure to write `what`, which is none when the reader has gone.
    pub(crate) fn writing(what: &str, why: &io::Error) -> Self {
        match why.kind() {
            io::ErrorKind::BrokenPipe => Self::ClosedPipe,
            _ => Self::Io(format!("cannot write {what}: {why}")),
        }
    }

    /// Says on standard error what went wrong, and gives the exit status.
    pub(crate) fn report(self) -> ExitCode {
        let (message, status) = match self {
            Self::Usage(message) => (Some(message), 2),
            Self::Io(message) => (Some(message), 3),
            Self::Told => (None, 3),
            // What a shell shows for a program that SIGPIPE ended.
            Self::ClosedPipe => (None, 141),
        };
        if let Some(message) = message {
            eprintln!("tallymark: {message}");
        }
        ExitCode::from(status)
    }
}
