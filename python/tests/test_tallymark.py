"""The Python package: the same answers as the command line, errors as values.

Run by ``cargo xtask test --python``, which installs the package and names the command-line tool (``TALLYMARK``) and texts to compare
both with (``TALLYMARK_TEXTS``).
"""

import json
import os
import pathlib
import subprocess
import tempfile
import threading
import time
import unittest

import pyarrow.parquet
import tallymark

ARTICLE = "去年，该市新增高新技术企业超30家。"
LINES = [
    json.dumps({"id": 1, "text": ARTICLE}).encode(),
    json.dumps({"id": "b", "html": f"<p>{ARTICLE}</p>", "pass": {"k": 1.50}}).encode(),
    b"",
    b"not json",
    b'{"id":3}',
    b'{"id":4,"text":"\xd7\xdf"}',
    b'{"id":5,"text":"a\\ud800b"}',
    '{"id":6,"text":"a\u2028b\u0085c"}'.encode(),
]


class Answers(unittest.TestCase):
    def test_a_report_has_the_figures(self):
        (figure,) = tallymark.analyse(ARTICLE)["metrics"]
        self.assertEqual((figure["value"], figure["bound"], figure["unit"]), (30, "over", "家"))

    def test_html_is_read_as_html(self):
        report = tallymark.analyse(f"<p>{ARTICLE}</p>", html=True)
        self.assertEqual(len(report["metrics"]), 1)
        self.assertEqual(report["source"], ARTICLE)

    def test_every_line_is_answered_in_order(self):
        answers = [json.loads(a) for a in tallymark.answer_lines(LINES)]
        codes = [a.get("error", {}).get("code") for a in answers]
        want = [None, None, "invalid_json", "invalid_json", "missing_field", "invalid_utf8", None, None]
        self.assertEqual(codes, want)

    def test_answers_are_those_of_the_command_line(self):
        lines = LINES + pathlib.Path(os.environ["TALLYMARK_TEXTS"]).read_bytes().rstrip(b"\n").split(b"\n")
        self.assertGreater(len(lines), 40)
        done = subprocess.run([os.environ["TALLYMARK"], "jsonl"], input=b"\n".join(lines), capture_output=True, check=True)
        wanted = done.stdout.decode().split("\n")
        for answer, want in zip(tallymark.answer_lines(lines), wanted, strict=False):
            self.assertEqual(answer, want)
        self.assertEqual(len(wanted), len(lines) + 1)

    def test_parquet_of_the_command_line_holds_what_its_lines_say(self):
        figures = pathlib.Path(os.environ["TALLYMARK_TEXTS"])
        with tempfile.TemporaryDirectory() as folder:
            for rows in ("figures", "parquet"):
                command = [os.environ["TALLYMARK"], "batch", figures, "--out", f"{folder}/{rows}", "--rows", rows]
                subprocess.run(command, check=True, capture_output=True)
            read = pyarrow.parquet.read_table(f"{folder}/parquet/part-00000.parquet").to_pylist()
            lines = pathlib.Path(f"{folder}/figures/part-00000.jsonl").read_text("utf-8").split("\n")[:-1]
        self.assertEqual(len(read), len(lines))
        for row, line in zip(read, map(json.loads, lines)):
            figure = line.get("figure", {})
            self.assertEqual((row["quote"], row["start"]), (figure.get("quote"), figure.get("start")))
            low = figure.get("value")
            self.assertEqual(row["value"], low[0] if isinstance(low, list) else low)
            self.assertEqual((row["owner"], row["error"]), (figure.get("owner"), line.get("error", {}).get("code")))

    def test_a_batch_gives_what_single_calls_give(self):
        for text, answer in zip([ARTICLE, ""], tallymark.analyse_batch([ARTICLE, ""])):
            self.assertEqual(answer, '{"report":' + tallymark.analyse_json(text) + "}")

    def test_a_lone_surrogate_is_one_lost_character(self):
        self.assertEqual(tallymark.analyse("a\ud800b")["text"], "a\ufffdb")
        self.assertEqual(tallymark.analyse_batch(["\udfff"]), tallymark.analyse_batch(["\ufffd"]))

    def test_a_wrong_call_is_a_value_error(self):
        for options in ({"dropPatterns": ["("]}, {"nothing": 1}, {"maxBytes": 1 << 40}):
            with self.assertRaises(ValueError):
                tallymark.analyse("", **options)
        with self.assertRaises(ValueError):
            tallymark.analyse("long", maxBytes=2)
        self.assertIn("text_too_long", tallymark.analyse_batch(["long"], maxBytes=2)[0])

    def test_others_run_while_text_is_analysed(self):
        busy = threading.Thread(target=tallymark.analyse_batch, args=([ARTICLE * 200] * 100,))
        busy.start()
        ticks = 0
        while busy.is_alive():
            time.sleep(0.001)
            ticks += 1
        self.assertGreater(ticks, 5)


if __name__ == "__main__":
    unittest.main()
