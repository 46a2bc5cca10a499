"""A Spark cluster on this machine: whatever is killed, the result is that of the undisturbed run.

Run by ``cargo xtask test --spark``, which installs the package and pyspark, and names the command-line tool (``TALLYMARK``) and texts to
compare both with (``TALLYMARK_TEXTS``). Needs Java.
"""

import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time
import unittest

EXAMPLES = pathlib.Path(__file__).parents[2] / "examples/spark"
sys.path.insert(0, str(EXAMPLES))

import pyarrow  # noqa: E402
import pyarrow.parquet  # noqa: E402
from cluster import Cluster  # noqa: E402

ARTICLES, FILES = 1600, 8
LIMIT = 170


def text(n):
    """An article of its own for each number, long enough that a kill meets the work half done."""
    months = (f"{m}月，全市新增企业{n + m}家，实现产值{n % 97 + m}.5亿元，同比增长{m}.2%，带动就业超{m}万人。" for m in range(1, 13))
    return f"某市第{n}区工业经济运行平稳\n" + "\n".join(months) * 3


def write_articles(folder):
    """The same articles as Parquet and as JSON lines."""
    each = ARTICLES // FILES
    for k in range(FILES):
        numbers = range(k * each, (k + 1) * each)
        rows = [{"id": str(n), "text": text(n)} for n in numbers]
        write_table(folder / "in", k, rows)
        (folder / "lines").mkdir(exist_ok=True)
        (folder / f"lines/{k}.jsonl").write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows), "utf-8")


def write_table(folder, k, rows):
    folder.mkdir(exist_ok=True)
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), folder / f"{k}.parquet")


def processes(*words):
    """The processes of this machine whose command line holds all words."""
    found = []
    for path in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
        try:
            command = path.read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue
        if all(word in command for word in words):
            found.append(int(path.parent.name))
    return found


class Disturbed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.place = tempfile.TemporaryDirectory(prefix="tallymark-spark-test-")
        cls.folder = pathlib.Path(cls.place.name)
        write_articles(cls.folder)
        cls.cluster = Cluster().__enter__()
        cls.undisturbed = cls.run_job("undisturbed", cls.arrow)

    @classmethod
    def tearDownClass(cls):
        cls.cluster.__exit__()
        cls.place.cleanup()

    @classmethod
    def arrow(cls, out, source="in"):
        return cls.cluster.submit(EXAMPLES / "figures.py", cls.folder / source, cls.folder / out)

    @classmethod
    def pipe(cls, out):
        return cls.cluster.submit(EXAMPLES / "pipe.py", cls.folder / "lines", cls.folder / out, os.environ["TALLYMARK"])

    @classmethod
    def run_job(cls, name, submit, disturb=lambda: None):
        job = submit(name)
        try:
            disturb()
            output, errors = job.communicate(timeout=LIMIT)
        except subprocess.TimeoutExpired:
            job.kill()
            raise
        assert job.returncode == 0, errors[-4000:]
        return json.loads(output.strip().splitlines()[-1])

    def kill_in_mid_run(self, name, submit, *words):
        killed = []

        def disturb():
            begun = self.folder / name / "_temporary"
            end = time.monotonic() + LIMIT
            while time.monotonic() < end and not killed:
                victims = processes(*words)
                if begun.exists() and victims:
                    os.kill(victims[0], signal.SIGKILL)
                    killed.append(victims[0])
                time.sleep(0.05)

        result = self.run_job(name, submit, disturb)
        self.assertTrue(killed, f"no process with {words} was met in mid-run")
        return result

    def test_nothing_is_lost_or_doubled(self):
        self.assertEqual((self.undisturbed["rows"], self.undisturbed["ids"]), (ARTICLES, ARTICLES))
        self.assertGreater(self.undisturbed["figures"], ARTICLES * 12)

    def test_an_executor_that_is_killed_changes_nothing(self):
        self.assertEqual(self.kill_in_mid_run("executor", self.arrow, "CoarseGrainedExecutorBackend"), self.undisturbed)

    def test_a_python_worker_that_is_killed_changes_nothing(self):
        self.assertEqual(self.kill_in_mid_run("worker", self.arrow, "pyspark.daemon"), self.undisturbed)

    def test_a_child_that_is_killed_changes_nothing(self):
        undisturbed = self.run_job("piped", self.pipe)
        self.assertEqual((undisturbed["rows"], undisturbed["ids"], undisturbed["codes"]), (ARTICLES, ARTICLES, {"ok": ARTICLES}))
        self.assertEqual(self.kill_in_mid_run("child", self.pipe, os.environ["TALLYMARK"], "jsonl"), undisturbed)

    def test_the_answers_are_those_of_the_command_line(self):
        lines = pathlib.Path(os.environ["TALLYMARK_TEXTS"]).read_bytes().split(b"\n")[:-1]
        lines = [line for line in lines if isinstance(json.loads(line).get("text"), str) and b"\\ud8" not in line.lower()]
        write_table(self.folder / "texts", 0, [{"id": str(n), "text": json.loads(line)["text"]} for n, line in enumerate(lines)])
        self.run_job("answers", lambda out: self.arrow(out, "texts"))
        rows = pyarrow.parquet.read_table(self.folder / "answers").sort_by("id").to_pylist()
        answers = {row["id"]: row["answer"] for row in rows}
        done = subprocess.run([os.environ["TALLYMARK"], "jsonl"], input=b"\n".join(lines), capture_output=True, check=True)
        self.assertGreater(len(lines), 40)
        self.assertEqual(len(answers), len(lines))
        for n, line in enumerate(done.stdout.decode().split("\n")[:-1]):
            self.assertEqual(answers[str(n)], "{" + line[line.index('"report":'):])


if __name__ == "__main__":
    unittest.main()
