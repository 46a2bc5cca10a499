//! How a news agency or a paper begins its text, in both scripts: `本报讯（记者何安）`.

use super::dispatch_table::{AGENCIES, PAPERS};

/// Characters at the start of a text in which an agency says that it sent it.
const HEAD: usize = 24;

/// Whether a text begins as a dispatch does: `本报讯（记者何安）`, `新华社石桥5月3日电`.
pub(super) fn is_dispatch(text: &str) -> bool {
    let text = text.trim_start();
    let head: String = text.chars().take(HEAD).collect();
    let wired = head.contains(['电', '電', '讯', '訊']);
    PAPERS.iter().any(|p| head.starts_with(p)) || wired && AGENCIES.iter().any(|a| head.starts_with(a))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paper_names_its_report_and_an_agency_says_that_it_wired_it() {
        assert!(is_dispatch("本报讯（记者何安）石桥镇春茶昨天开采"));
        assert!(is_dispatch("新华社石桥5月3日电 石桥镇春茶昨天开采"));
        assert!(!is_dispatch("新华社记者昨天到石桥镇采访"));
        assert!(!is_dispatch("石桥镇春茶昨天开采，本报讯"));
    }
}
