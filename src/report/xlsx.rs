//! A workbook for spreadsheets (Office Open XML), written by hand: a handful of small XML parts in a stored ZIP.

use super::sheet::{Cell, Sheet};
use super::width::width;
use super::zip::Archive;

const DECLARATION: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/// A spreadsheet holds no more UTF-16 units in a cell.
const LONGEST_CELL: usize = 32_767;
/// Digits that a spreadsheet's numbers hold; longer ones are written as text, so that nothing is lost.
const EXACT_DIGITS: usize = 15;
const WIDEST_COLUMN: usize = 60;

/// Writes a workbook with these sheets. Text is written as text, so that nothing in it can run as a formula.
#[must_use]
pub fn write(sheets: &[Sheet]) -> Vec<u8> {
    let mut archive = Archive::default();
    archive.add("[Content_Types].xml", content_types(sheets.len()).as_bytes());
    archive.add("_rels/.rels", root_relations().as_bytes());
    archive.add("xl/workbook.xml", workbook(sheets).as_bytes());
    archive.add("xl/_rels/workbook.xml.rels", workbook_relations(sheets.len()).as_bytes());
    archive.add("xl/styles.xml", styles().as_bytes());
    for (i, sheet) in sheets.iter().enumerate() {
        archive.add(&format!("xl/worksheets/sheet{}.xml", i + 1), worksheet(sheet).as_bytes());
    }
    archive.finish()
}

fn content_types(sheets: usize) -> String {
    let part =
        |name: &str, kind: &str| format!(r#"<Override PartName="/xl/{name}.xml" ContentType="{TYPE}.{kind}+xml"/>"#);
    let mut parts = part("workbook", "sheet.main") + &part("styles", "styles");
    for i in 1..=sheets {
        parts.push_str(&part(&format!("worksheets/sheet{i}"), "worksheet"));
    }
    format!(
        r#"{DECLARATION}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{parts}</Types>"#
    )
}

fn root_relations() -> String {
    relations(&relation("rId1", "officeDocument", "xl/workbook.xml"))
}

fn workbook_relations(sheets: usize) -> String {
    let mut all = relation("styles", "styles", "styles.xml");
    for i in 1..=sheets {
        all.push_str(&relation(&format!("sheet{i}"), "worksheet", &format!("worksheets/sheet{i}.xml")));
    }
    relations(&all)
}

fn relations(all: &str) -> String {
    format!(r#"{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{all}</Relationships>"#)
}

fn relation(id: &str, kind: &str, target: &str) -> String {
    format!(r#"<Relationship Id="{id}" Type="{RELATIONS}/{kind}" Target="{target}"/>"#)
}

fn workbook(sheets: &[Sheet]) -> String {
    let mut all = String::new();
    for (i, sheet) in sheets.iter().enumerate() {
        let n = i + 1;
        all.push_str(&format!(r#"<sheet name="{}" sheetId="{n}" r:id="sheet{n}"/>"#, sheet.name));
    }
    format!(r#"{DECLARATION}<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>{all}</sheets></workbook>"#)
}

/// Two looks: plain, and bold for the header.
fn styles() -> String {
    format!(
        r#"{DECLARATION}<styleSheet xmlns="{MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"#
    )
}

fn worksheet(sheet: &Sheet) -> String {
    let mut rows = String::new();
    let header: Vec<_> = sheet.header.iter().map(|h| Cell::Text((*h).to_owned())).collect();
    push_row(&mut rows, 1, &header, 1);
    for (i, row) in sheet.rows.iter().enumerate() {
        push_row(&mut rows, i + 2, row, 0);
    }
    // The header stays in sight while the rows move under it.
    let view = r#"<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>"#;
    format!(
        r#"{DECLARATION}<worksheet xmlns="{MAIN}">{view}<cols>{}</cols><sheetData>{rows}</sheetData></worksheet>"#,
        columns(sheet)
    )
}

fn columns(sheet: &Sheet) -> String {
    let mut out = String::new();
    for (i, name) in sheet.header.iter().enumerate() {
        let widest = sheet.rows.iter().map(|r| width(r[i].as_str())).chain([width(name)]).max().unwrap_or(0);
        let n = i + 1;
        let width = widest.min(WIDEST_COLUMN) + 2;
        out.push_str(&format!(r#"<col min="{n}" max="{n}" width="{width}" customWidth="1"/>"#));
    }
    out
}

fn push_row(out: &mut String, number: usize, cells: &[Cell], style: usize) {
    out.push_str(&format!(r#"<row r="{number}">"#));
    for (i, cell) in cells.iter().enumerate() {
        let place = format!("{}{number}", column_name(i));
        match cell {
            Cell::Empty => {}
            Cell::Number(digits) if fits_a_number(digits) => {
                out.push_str(&format!(r#"<c r="{place}" s="{style}"><v>{digits}</v></c>"#));
            }
            Cell::Text(words) | Cell::Number(words) => {
                let words = escaped(words);
                out.push_str(&format!(
                    r#"<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{words}</t></is></c>"#
                ));
            }
        }
    }
    out.push_str("</row>");
}

fn fits_a_number(digits: &str) -> bool {
    let significant = digits.trim_start_matches(['-', '0', '.']).trim_end_matches('0');
    let plain = digits.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'.'));
    plain && significant.bytes().filter(u8::is_ascii_digit).count() <= EXACT_DIGITS
}

/// `A`, `B`, … `Z`, `AA`, …
fn column_name(index: usize) -> String {
    let letter = char::from(b'A' + (index % 26) as u8);
    match index / 26 {
        0 => letter.to_string(),
        more => column_name(more - 1) + &letter.to_string(),
    }
}

/// The words as XML text; what XML cannot hold becomes U+FFFD.
fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut units = 0;
    for c in words.chars() {
        units += c.len_utf16();
        if units > LONGEST_CELL {
            break;
        }
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\t' | '\n' => out.push(c),
            '\r' => out.push_str("&#13;"),
            '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            c if c < ' ' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample::report;

    #[test]
    fn numbers_are_numbers_and_words_are_words() {
        let xml = worksheet(&Sheet::figures(&report()));
        assert!(xml.contains(r#"<c r="B2" s="0"><v>100000000</v></c>"#), "{xml}");
        assert!(xml.contains(r#"<c r="B3" s="0"><v>-2.5</v></c>"#), "{xml}");
        assert!(xml.contains("=SUM(A1), \"net\" | &lt;b&gt;</t>"), "{xml}");
        assert!(!xml.contains("<f>"));
    }

    #[test]
    fn digits_that_a_spreadsheet_would_round_are_kept_as_text() {
        assert!(fits_a_number("1200000000000000000"));
        assert!(fits_a_number("-0.000125"));
        assert!(!fits_a_number("1234567890123456"));
        assert!(!fits_a_number("3–5"));
    }

    #[test]
    fn what_xml_cannot_hold_is_replaced() {
        assert_eq!(escaped("a\u{0}b\u{1b}&\u{ffff}"), "a\u{fffd}b\u{fffd}&amp;\u{fffd}");
        assert_eq!(escaped(&"億".repeat(40_000)).chars().count(), LONGEST_CELL);
    }

    #[test]
    fn columns_are_named_as_spreadsheets_name_them() {
        assert_eq!([0, 25, 26, 701, 702].map(column_name), ["A", "Z", "AA", "ZZ", "AAA"]);
    }

    #[test]
    fn the_same_report_gives_the_same_bytes() {
        let sheets = [Sheet::figures(&report()), Sheet::repairs(&report())];
        let bytes = write(&sheets);
        assert!(bytes.starts_with(b"PK\x03\x04"));
        assert_eq!(bytes, write(&sheets));
    }
}
