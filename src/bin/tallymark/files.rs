//! Files in, a table or an export out.

use crate::args::FilesArgs;
use crate::exit::Failure;

/// Reads the files and prints what was asked.
pub(crate) fn run(args: &FilesArgs) -> Result<(), Failure> {
    let _ = args;
    Err(Failure::Usage("not yet".to_owned()))
}
