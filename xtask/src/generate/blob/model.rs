//! The model of which characters stand where: how rare each is, and how rare behind another.
//!
//! Characters are numbered by rarity, then by code point. Their file holds for each rarity from 0 on the count of its characters and
//! each as the difference to the one before. The file of pairs holds for each character, by number, the count of those that
//! follow it and their numbers as differences; then the rarity of each pair, two a byte. Digits, letters and punctuation, each as a
//! class, are numbered behind the characters.

use std::collections::BTreeMap;

use super::List;
use super::pack::{nibbles, varint};

/// What stands in the list of pairs for any digit, letter and punctuation mark.
const CLASSES: [char; 3] = ['0', 'A', '，'];

pub(super) fn pack_characters(list: &List) -> Result<Vec<u8>, String> {
    let levels = levels(list)?;
    let mut out = Vec::new();
    for level in 0..=levels.keys().last().copied().unwrap_or(0) {
        let chars = levels.get(&level).map_or(&[][..], Vec::as_slice);
        varint(&mut out, size(chars.len())?);
        let mut last = 0x3400;
        for &c in chars {
            varint(&mut out, u32::from(c) - last);
            last = u32::from(c);
        }
    }
    Ok(out)
}

pub(super) fn pack_pairs(list: &List, characters: &List) -> Result<Vec<u8>, String> {
    let order: Vec<char> = levels(characters)?.into_values().flatten().chain(CLASSES).collect();
    let numbers: BTreeMap<char, u32> = order.iter().copied().zip(0..).collect();
    let number = |c: char| numbers.get(&c).copied().ok_or_else(|| format!("{c} is no character of the model"));
    let mut behind: BTreeMap<u32, BTreeMap<u32, u8>> = BTreeMap::new();
    for row in &list.rows {
        let first = number(List::cell(row, 0)?.chars().next().unwrap_or(' '))?;
        let level: u8 = List::cell(row, 1)?.parse().map_err(|e| format!("{row:?}: {e}"))?;
        for c in List::cell(row, 2)?.chars() {
            behind.entry(first).or_default().insert(number(c)?, level.min(15));
        }
    }
    let mut out = Vec::new();
    let mut rarity = Vec::new();
    for first in 0..size(order.len())? {
        let followers = behind.remove(&first).unwrap_or_default();
        varint(&mut out, size(followers.len())?);
        let mut last = 0;
        for (n, level) in followers {
            varint(&mut out, n - last);
            last = n;
            rarity.push(level);
        }
    }
    nibbles(&mut out, &rarity);
    Ok(out)
}

/// The characters of each rarity, by code point.
fn levels(list: &List) -> Result<BTreeMap<u8, Vec<char>>, String> {
    let mut levels: BTreeMap<u8, Vec<char>> = BTreeMap::new();
    for row in &list.rows {
        let level = List::cell(row, 0)?.parse().map_err(|e| format!("{row:?}: {e}"))?;
        levels.entry(level).or_default().extend(List::cell(row, 1)?.chars());
    }
    levels.values_mut().for_each(|chars| chars.sort_unstable());
    Ok(levels)
}

fn size(n: usize) -> Result<u32, String> {
    u32::try_from(n).map_err(|e| e.to_string())
}
