//! The JavaScript side: the only file that knows JavaScript.
