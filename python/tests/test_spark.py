"""A Spark cluster on this machine: whatever is killed, the result is that of the undisturbed run.

Run with ``cargo xtask test --spark``; needs Java, pyspark, pyarrow and the package installed.
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
    folder.mkdir()
    each = ARTICLES // FILES
    for k in range(FILES):
        numbers = range(k * each, (k + 1) * each)
        table = pyarrow.table({"id": [str(n) for n in numbers], "text": [text(n) for n in numbers]})
        pyarrow.parquet.write_table(table, folder / f"{k}.parquet")


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
        write_articles(cls.folder / "in")
        cls.cluster = Cluster().__enter__()
        cls.undisturbed = cls.run_job("undisturbed", lambda: None)

    @classmethod
    def tearDownClass(cls):
        cls.cluster.__exit__()
        cls.place.cleanup()

    @classmethod
    def run_job(cls, name, disturb):
        job = cls.cluster.submit(EXAMPLES / "figures.py", cls.folder / "in", cls.folder / name)
        try:
            disturb()
            output, errors = job.communicate(timeout=LIMIT)
        except subprocess.TimeoutExpired:
            job.kill()
            raise
        assert job.returncode == 0, errors[-4000:]
        return json.loads(output.strip().splitlines()[-1])

    def kill_in_mid_run(self, name, *words):
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

        result = self.run_job(name, disturb)
        self.assertTrue(killed, f"no process with {words} was met in mid-run")
        self.assertEqual(result, self.undisturbed)

    def test_nothing_is_lost_or_doubled(self):
        self.assertEqual((self.undisturbed["rows"], self.undisturbed["ids"]), (ARTICLES, ARTICLES))
        self.assertGreater(self.undisturbed["figures"], ARTICLES * 12)

    def test_an_executor_that_is_killed_changes_nothing(self):
        self.kill_in_mid_run("executor", "CoarseGrainedExecutorBackend")

    def test_a_python_worker_that_is_killed_changes_nothing(self):
        self.kill_in_mid_run("worker", "pyspark.daemon")


if __name__ == "__main__":
    unittest.main()
