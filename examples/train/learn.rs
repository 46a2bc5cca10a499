//! A linear ranker: scores of choices are sums of weights, trained so that the right ones come first.

use tallymark::lang::{LanguageId, training};

/// Passes over the examples, step and decay: found by measuring on folds.
const PASSES: usize = 12;
const STEP: f32 = 0.05;
const DECAY: f32 = 2e-4;
/// What the orders are shuffled from.
const ORDERS: [u64; 3] = [0x2545_f491_4f6c_dd1d, 0x9e37_79b9_7f4a_7c15, 0x6a09_e667_f3bc_c909];

/// A choice: its words, whether it is right, how much it is worth, and its features.
pub(crate) struct Choice {
    pub(crate) words: String,
    pub(crate) right: bool,
    pub(crate) worth: f32,
    pub(crate) cells: Vec<u16>,
}

/// The choices for one figure.
pub(crate) struct Example {
    pub(crate) choices: Vec<Choice>,
}

impl Example {
    /// The choice that wins the ranker's vote, and how sure that is, in percent.
    pub(crate) fn best(&self, weights: &[u8], language: LanguageId) -> Option<(&Choice, u8)> {
        let score =
            |c: &Choice| -> i32 { c.cells.iter().map(|&i| i32::from(weights[usize::from(i)].cast_signed())).sum() };
        let candidates: Vec<_> = self.choices.iter().map(|c| (score(c), c.words.as_str())).collect();
        let (winner, percent) = training::vote(&candidates, language)?;
        Some((&self.choices[winner], percent))
    }
}

/// Trains by adaptive steps on the softmax over each example's choices, any right choice being as good as its worth; the
/// weights after each pass are averaged.
///
/// The order of the examples is chance, and decides a figure in a hundred: the weights of several orders are averaged.
pub(crate) fn train(examples: &[&Example], cells: usize) -> Vec<f32> {
    let mut mean = vec![0_f32; cells];
    for dice in ORDERS {
        mean.iter_mut().zip(train_in_order(examples, cells, dice)).for_each(|(m, w)| *m += w / ORDERS.len() as f32);
    }
    mean
}

fn train_in_order(examples: &[&Example], cells: usize, mut dice: u64) -> Vec<f32> {
    let mut usable: Vec<&Example> = examples.iter().copied().filter(|e| e.choices.iter().any(|c| c.right)).collect();
    let (mut weights, mut steps, mut sum) = (vec![0_f32; cells], vec![1e-3_f32; cells], vec![0_f64; cells]);
    let (mut gradient, mut touched) = (vec![0_f32; cells], Vec::new());
    for _ in 0..PASSES {
        shuffle(&mut usable, &mut dice);
        for example in &usable {
            add_gradient(example, &weights, &mut gradient, &mut touched);
            for &cell in &touched {
                let g = gradient[cell] + DECAY * weights[cell];
                gradient[cell] = 0.0;
                steps[cell] += g * g;
                weights[cell] -= STEP * g / steps[cell].sqrt();
            }
            touched.clear();
        }
        for (s, w) in sum.iter_mut().zip(&weights) {
            *s += f64::from(*w);
        }
    }
    sum.iter().map(|s| (s / PASSES as f64) as f32).collect()
}

fn add_gradient(example: &Example, weights: &[f32], gradient: &mut [f32], touched: &mut Vec<usize>) {
    let scores: Vec<f32> =
        example.choices.iter().map(|c| c.cells.iter().map(|&i| weights[usize::from(i)]).sum()).collect();
    let top = scores.iter().copied().fold(f32::MIN, f32::max);
    let odds: Vec<f32> = scores.iter().map(|s| (s - top).exp()).collect();
    let total: f32 = odds.iter().sum();
    let wanted: f32 = odds.iter().zip(&example.choices).map(|(o, c)| o * c.worth).sum();
    if wanted <= 0.0 {
        return;
    }
    for (odd, choice) in odds.iter().zip(&example.choices) {
        let push = odd / total - odd * choice.worth / wanted;
        if push.abs() < 1e-6 {
            continue;
        }
        for &cell in &choice.cells {
            let cell = usize::from(cell);
            if gradient[cell] == 0.0 {
                touched.push(cell);
            }
            gradient[cell] += push;
        }
    }
    touched.sort_unstable();
    touched.dedup();
}

fn shuffle(examples: &mut [&Example], dice: &mut u64) {
    for i in (1..examples.len()).rev() {
        *dice ^= *dice << 13;
        *dice ^= *dice >> 7;
        *dice ^= *dice << 17;
        examples.swap(i, (*dice % (i as u64 + 1)) as usize);
    }
}

/// The weights as signed bytes, in steps of the ranker's vote.
pub(crate) fn quantised(weights: &[f32]) -> Vec<u8> {
    let byte = |w: &f32| ((w * training::STEPS as f32).round().clamp(-127.0, 127.0) as i8).cast_unsigned();
    weights.iter().map(byte).collect()
}
