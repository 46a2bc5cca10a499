//! The stretch of lines that the article is: the best sum of what speaks for each line and against it.

use std::ops::Range;

use super::block::Role;
use super::cue::Cue;
use super::line::Line;

/// Columns that a line needs to speak for itself.
const NEED: f32 = 45.0;

/// No line speaks louder.
const MOST: f32 = 400.0;

/// What speaks for a line (positive) or against it, in columns of running text.
pub(crate) fn weight(line: &Line, section: Option<Cue>) -> f32 {
    let shape = line.shape;
    #[allow(clippy::cast_precision_loss)]
    let width = shape.width as f32;
    if let Some(verdict) = line.verdict.filter(|v| !v.soft) {
        return match verdict.role {
            Role::Byline | Role::Caption | Role::Keywords => -10.0,
            Role::Related if verdict.cue.is_some_and(Cue::opens_section) => -120.0,
            Role::Legal | Role::Comment => -80.0,
            _ => -40.0,
        };
    }
    let told = if shape.ends_sentence {
        width + 15.0
    } else if shape.stops > 0 || shape.commas > 1 {
        width
    } else {
        width * 0.6
    };
    let told = match section {
        // Other headlines are not running text, however wide they are.
        Some(Cue::RelatedSection) => told * 0.3,
        Some(_) => told * 0.5,
        None => told,
    };
    told.min(MOST) - NEED
}

/// The lines of the article: the stretch with the largest sum of weights, empty when nothing speaks for any line.
pub(crate) fn core(weights: &[f32]) -> Range<usize> {
    let (mut best, mut sum, mut from) = (0.0, 0.0, 0);
    let mut range = 0..0;
    for (i, &w) in weights.iter().enumerate() {
        if sum <= 0.0 {
            (sum, from) = (0.0, i);
        }
        sum += w;
        if sum > best {
            (best, range) = (sum, from..i + 1);
        }
    }
    range
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_line_between_long_ones_belongs_to_the_article() {
        assert_eq!(core(&[-40.0, 100.0, -30.0, 90.0, -40.0, 20.0]), 1..4);
    }

    #[test]
    fn nothing_for_any_line_gives_nothing() {
        assert_eq!(core(&[-1.0, -2.0]), 0..0);
    }
}
