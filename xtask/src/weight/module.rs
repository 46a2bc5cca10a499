//! A module of WebAssembly taken apart: its functions with their names, and its data.

use std::collections::BTreeMap;
use std::ops::Range;

/// Numbers of the sections that are looked at.
const CUSTOM: u8 = 0;
const IMPORTS: u8 = 2;
const CODE: u8 = 10;
const DATA: u8 = 11;

/// Number of the list of function names in the section of names.
const FUNCTIONS: u8 = 1;

/// A module that has been read.
pub(super) struct Module<'a> {
    bytes: &'a [u8],
    /// Functions that come from outside: they have numbers, but no bodies.
    imported: u32,
    bodies: Vec<Range<usize>>,
    names: BTreeMap<u32, &'a str>,
    data: Range<usize>,
}

impl<'a> Module<'a> {
    /// Takes it apart; `None` where it is no module.
    pub(super) fn read(bytes: &'a [u8]) -> Option<Self> {
        let mut module = Self { bytes, imported: 0, bodies: Vec::new(), names: BTreeMap::new(), data: 0..0 };
        let mut at = Reader { bytes, at: bytes.starts_with(b"\0asm").then_some(8)? };
        while at.at < bytes.len() {
            let (kind, section) = (at.byte()?, at.sized()?);
            let mut inside = Reader { bytes: bytes.get(..section.end)?, at: section.start };
            match kind {
                IMPORTS => module.imported = inside.imported_functions()?,
                CODE => module.bodies = (0..inside.number()?).map(|_| inside.sized()).collect::<Option<_>>()?,
                DATA => module.data = section,
                CUSTOM if inside.text()? == "name" => module.names = inside.function_names()?,
                _ => {}
            }
        }
        Some(module)
    }

    /// Every function of its own, with its name.
    pub(super) fn functions(&self) -> impl Iterator<Item = (&'a str, &'a [u8])> {
        let name = |n| self.names.get(&n).copied().unwrap_or_default();
        (self.imported..).zip(&self.bodies).map(move |(n, body)| (name(n), &self.bytes[body.clone()]))
    }

    /// How many functions come from outside: the first own one has this number.
    pub(super) fn imported(&self) -> u32 {
        self.imported
    }

    /// The section of data.
    pub(super) fn data(&self) -> &'a [u8] {
        &self.bytes[self.data.clone()]
    }
}

/// Reads numbers and texts one after the other.
pub(super) struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.at >= self.bytes.len()
    }

    pub(super) fn skip(&mut self, bytes: usize) {
        self.at += bytes;
    }

    /// Leaves out so many numbers, of any length.
    pub(super) fn skip_numbers(&mut self, count: u32) -> Option<()> {
        for _ in 0..count {
            while self.byte()? >= 0x80 {}
        }
        Some(())
    }

    pub(super) fn byte(&mut self) -> Option<u8> {
        self.at += 1;
        self.bytes.get(self.at - 1).copied()
    }

    pub(super) fn number(&mut self) -> Option<u32> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            number |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    /// A stretch behind its own length.
    fn sized(&mut self) -> Option<Range<usize>> {
        let length = self.number()? as usize;
        let range = self.at..self.at.checked_add(length).filter(|end| *end <= self.bytes.len())?;
        self.at = range.end;
        Some(range)
    }

    fn text(&mut self) -> Option<&'a str> {
        let range = self.sized()?;
        std::str::from_utf8(&self.bytes[range]).ok()
    }

    fn limits(&mut self) -> Option<()> {
        let most = self.byte()? & 1 == 1;
        self.number()?;
        if most { self.number().map(drop) } else { Some(()) }
    }

    fn imported_functions(&mut self) -> Option<u32> {
        let mut functions = 0;
        for _ in 0..self.number()? {
            // The module and the name that it comes from.
            self.sized()?;
            self.sized()?;
            match self.byte()? {
                0 => {
                    functions += 1;
                    self.number()?;
                }
                1 => {
                    self.byte()?;
                    self.limits()?;
                }
                2 => self.limits()?,
                _ => drop((self.byte()?, self.byte()?)),
            }
        }
        Some(functions)
    }

    fn function_names(&mut self) -> Option<BTreeMap<u32, &'a str>> {
        while self.at < self.bytes.len() {
            let (kind, list) = (self.byte()?, self.sized()?);
            if kind == FUNCTIONS {
                let mut inside = Reader { bytes: &self.bytes[..list.end], at: list.start };
                return (0..inside.number()?).map(|_| Some((inside.number()?, inside.text()?))).collect();
            }
        }
        Some(BTreeMap::new())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_have_their_names_and_data_its_bytes() {
        let mut bytes = b"\0asm\x01\0\0\0".to_vec();
        bytes.extend(b"\x02\x07\x01\x01a\x01b\x00\x00");
        bytes.extend(b"\x0a\x07\x02\x02\x00\x0b\x02\x01\x0b");
        bytes.extend(b"\x0b\x03abc");
        bytes.extend(b"\x00\x0e\x04name\x01\x07\x02\x01\x01f\x02\x01g");
        let module = Module::read(&bytes).unwrap();
        assert_eq!(module.functions().collect::<Vec<_>>(), [("f", &b"\0\x0b"[..]), ("g", &b"\x01\x0b"[..])]);
        assert_eq!(module.data(), b"abc");
    }

    #[test]
    fn what_is_cut_short_is_no_module() {
        assert!(Module::read(b"\0asm\x01\0\0\0\x0a\x70\x02").is_none());
        assert!(Module::read(b"something else").is_none());
    }
}
