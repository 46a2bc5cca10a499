//! Facts of an event or a product, each on a line with its label: `地點：城南體育公園`, `Mileage: 11,500 miles`.

use super::block::Role;
use super::cue::Cue;
use super::line::Line;

/// Lines around a fact in which its like are counted, and how many have to be found, the fact itself among them.
const NEAR: usize = 3;
const ENOUGH: usize = 3;

/// For each line whether it is a fact among facts.
pub(crate) fn facts(lines: &[Line]) -> Vec<bool> {
    let fact: Vec<bool> = lines.iter().map(|l| l.marks.labelled && !l.is_barred()).collect();
    let near = |i: usize| i.saturating_sub(NEAR)..(i + NEAR + 1).min(fact.len());
    (0..fact.len()).map(|i| fact[i] && fact[near(i)].iter().filter(|&&f| f).count() >= ENOUGH).collect()
}

/// Lines around a contact line that are asked whether they are facts of an event.
const FACTS: usize = 3;

/// A telephone number, an address, an organiser among the facts of an event (`時間：`, `地點：`, `費用：`) is one of them; at the foot
/// of a page it stands among its like.
pub(crate) fn soften_facts(lines: &mut [Line]) {
    let fact = |l: &Line| l.marks.labelled && !l.is_barred();
    let facts: Vec<bool> = lines.iter().map(fact).collect();
    let labels = below_labels(lines);
    for (i, line) in lines.iter_mut().enumerate() {
        let below = labels[i];
        let Some(verdict) = line.verdict.as_mut() else { continue };
        if verdict.role == Role::Byline && verdict.cue.is_none() && below {
            verdict.soft = true;
        }
        if verdict.cue != Some(Cue::Contact) {
            continue;
        }
        let near = i.saturating_sub(FACTS)..(i + FACTS + 1).min(facts.len());
        verdict.soft |= line.marks.labelled && facts[near].iter().filter(|&&f| f).count() >= 2;
    }
}

/// For each line whether it is one of the dates below a line that announces them: `演出時間:`.
fn below_labels(lines: &[Line]) -> Vec<bool> {
    let mut open = false;
    lines
        .iter()
        .map(|line| {
            let date = line.is_barred_as(Role::Byline) && line.verdict.is_some_and(|v| v.cue.is_none());
            let below = open && date;
            open = below || line.marks.announces && !line.is_barred();
            below
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::line::lines;

    #[test]
    fn an_address_among_the_facts_of_an_event_is_one_of_them() {
        let event = lines(
            "時間：12月25日 10:00～17:00\n地點：城南體育公園\n地址：石橋市長安路12號\n費用：每人50元\n主辦單位：石橋市體育會",
        );
        assert!(event.iter().all(|l| !l.is_barred()), "{event:#?}");
        let foot = lines("地址：石橋市長安路12號\n電話：0512-1234567\n郵箱：news@example.com");
        assert!(foot.iter().all(Line::is_barred), "{foot:#?}");
    }

    #[test]
    fn facts_stand_among_their_like() {
        let car =
            "Mileage: 11,500 miles\nFuel: petrol\nDoors: five\nColour: blue\nOne.\nTwo.\nThree.\nFour.\nWeight: 900 kg";
        assert_eq!(facts(&lines(car)), [true, true, true, true, false, false, false, false, false]);
    }

    #[test]
    fn dates_below_a_line_that_announces_them_are_facts() {
        let event = lines("演出時間:\n2019/11/29(五) 19:30\n2019/11/30(六) 19:30\n公開演出\n2019/11/30(六) 19:30");
        assert_eq!(event.iter().map(Line::is_barred).collect::<Vec<_>>(), [false, false, false, false, true]);
    }
}
