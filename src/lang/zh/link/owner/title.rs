//! The owner that the title begins with.

use super::name_at;
use crate::article::Role;
use crate::lang::zh::link::ground::{Find, Ground};
use crate::lang::zh::link::period;
use crate::lang::zh::link::phrase::trim_start;

/// A column's name before the title proper is no longer, by character: `当前关注：`.
const LONGEST_COLUMN: usize = 8;

/// The owner that the title begins with, behind the name of a column and a time: `今日热讯：宜兴市上半年…`.
pub(crate) fn of_title(grounds: &[Ground<'_>]) -> Option<Find> {
    let passage = grounds.iter().position(|g| g.role == Role::Title)?;
    let chars = grounds[passage].chars();
    let mark = chars.iter().take(LONGEST_COLUMN + 1).position(|&c| matches!(c, '：' | ':' | '|' | '｜' | '丨'));
    let column = mark.map_or(0, |i| i + 1);
    let periods = period::periods(chars, &(0..chars.len().min(60)));
    let rest = trim_start(chars, column..chars.len().min(60), &periods);
    let name = name_at(chars, &rest).or_else(|| name_at(chars, &(0..column)))?;
    Some(Find { passage, chars: name, rule: "owner-in-title" })
}
