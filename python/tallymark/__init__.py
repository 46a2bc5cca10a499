"""Reads an article as people have it and lays out every figure that it states.

>>> import tallymark
>>> report = tallymark.analyse("去年，该市新增高新技术企业超30家。")
>>> [(m["value"], m["bound"], m["unit"], m["indicator"]) for m in report["metrics"]]
[(30, 'over', '家', '高新技术企业')]

Offsets count code points, as Python's strings do. Analysing text never fails: only a call can be wrong (``ValueError``). A lone
surrogate, which no file can hold, is read as U+FFFD.
"""

import json as _json
from collections.abc import Iterable as _Iterable
from typing import Any as _Any

from . import _tallymark
from ._tallymark import __version__

__all__ = ["__version__", "analyse", "analyse_json", "analyse_batch", "answer_lines"]

PROTOCOL = 1


def analyse(text: str, *, html: bool = False, **options: _Any) -> dict[str, _Any]:
    """The report of a text, or of a page of HTML. Options are those of the report: ``quantities``, ``dropPatterns``, …"""
    return _json.loads(analyse_json(text, html=html, **options))


def analyse_json(text: str, *, html: bool = False, **options: _Any) -> str:
    """The report as JSON, byte for byte what the command line writes."""
    return _tallymark.report(_sound(text), html=html, options=_options(options))


def analyse_batch(texts: _Iterable[str], *, html: bool = False, **options: _Any) -> list[str]:
    """One JSON object for each text, in order: ``{"report": …}``, or ``{"error": {"code": …, "message": …}}``."""
    return _tallymark.batch([_sound(t) for t in texts], html=html, options=_options(options))


def answer_lines(lines: _Iterable[str | bytes], *, max_line: int = 16 << 20, **options: _Any) -> list[str]:
    """Answers lines of protocol 1, ``{"id": …, "text": …}``, one for each, in order, as ``tallymark jsonl`` does."""
    raw = [line if isinstance(line, bytes) else _sound(line).encode() for line in lines]
    return _tallymark.answer(raw, max_line=max_line, options=_options(options))


def _options(options: dict[str, _Any]) -> str | None:
    return _json.dumps(options) if options else None


def _sound(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
