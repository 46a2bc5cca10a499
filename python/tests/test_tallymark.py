"""The Python package: the same answers as the command line, errors as values.

Run with the package installed: ``python -m unittest discover python/tests``. Where ``TALLYMARK`` names the command-line tool, its
output is compared byte for byte.
"""

import json
import os
import subprocess
import threading
import time
import unittest

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

    @unittest.skipUnless("TALLYMARK" in os.environ, "TALLYMARK names no command-line tool")
    def test_answers_are_those_of_the_command_line(self):
        done = subprocess.run([os.environ["TALLYMARK"], "jsonl"], input=b"\n".join(LINES), capture_output=True, check=True)
        self.assertEqual("\n".join(tallymark.answer_lines(LINES)) + "\n", done.stdout.decode())

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
