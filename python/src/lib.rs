//! Tallymark for Python: the same core, the same reports to the byte.
//!
//! Python is released while text is analysed, so threads run side by side. What is wrong with a text comes back as a value; only a call
//! can fail, with `ValueError`.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use tallymark::protocol::{Answerer, Line};
use tallymark::{Options, Source, analyse};

/// Bytes that a line may have unless the caller says otherwise, as on the command line.
const MAX_LINE: usize = 16 << 20;

fn read_options(options: Option<&str>) -> PyResult<Options> {
    let bad = |e: &dyn std::fmt::Display| PyValueError::new_err(format!("options: {e}"));
    let options: Options = options.map_or_else(|| Ok(Options::default()), serde_json::from_str).map_err(|e| bad(&e))?;
    // Patterns and limits are refused here and not once for each text.
    analyse(&Source::Text(""), &options).map_err(|e| bad(&e))?;
    Ok(options)
}

/// The report of a text, or of a page of HTML, as JSON; `options` are the report's options as JSON.
#[pyfunction]
#[pyo3(signature = (text, *, html = false, options = None))]
fn report(py: Python<'_>, text: &str, html: bool, options: Option<&str>) -> PyResult<String> {
    let options = read_options(options)?;
    py.detach(|| {
        let source = if html { Source::Html(text) } else { Source::Text(text) };
        let report = analyse(&source, &options).map_err(|e| PyValueError::new_err(e.to_string()))?;
        serde_json::to_string(&report).map_err(|e| PyValueError::new_err(e.to_string()))
    })
}

/// Answers lines of protocol 1, one for each, in order.
#[pyfunction]
#[pyo3(signature = (lines, *, max_line = MAX_LINE, options = None))]
fn answer(py: Python<'_>, lines: Vec<Vec<u8>>, max_line: usize, options: Option<&str>) -> PyResult<Vec<String>> {
    let answerer = Answerer { options: read_options(options)?, max_line, analyse };
    Ok(py.detach(|| lines.iter().map(|line| answer_one(&answerer, line)).collect()))
}

fn answer_one(answerer: &Answerer, line: &[u8]) -> String {
    let mut out = Vec::new();
    let limit = answerer.max_line;
    answerer.answer(if line.len() > limit { Line::Cut(&line[..limit]) } else { Line::Whole(line) }, &mut out);
    // JSON is UTF-8.
    String::from_utf8(out).unwrap_or_default()
}

/// Answers texts, one for each, in order: `{"report":…}` or `{"error":…}` as JSON.
#[pyfunction]
#[pyo3(signature = (texts, *, html = false, options = None))]
fn batch(py: Python<'_>, texts: Vec<String>, html: bool, options: Option<&str>) -> PyResult<Vec<String>> {
    let answerer = Answerer { options: read_options(options)?, max_line: usize::MAX, analyse };
    Ok(py.detach(|| texts.into_iter().map(|text| answerer.answer_text(text, html)).collect()))
}

#[pymodule]
fn _tallymark(module: &Bound<'_, PyModule>) -> PyResult<()> {
    // A panic is answered by a record. Its message could quote the text, so standard error gets none.
    std::panic::set_hook(Box::new(|_| {}));
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add_function(wrap_pyfunction!(report, module)?)?;
    module.add_function(wrap_pyfunction!(answer, module)?)?;
    module.add_function(wrap_pyfunction!(batch, module)?)
}
