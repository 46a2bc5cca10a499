"""A real Spark cluster on this machine: a standalone master and workers, each a process of its own, all on the loopback address.

    python cluster.py -- figures.py IN OUT      runs a job on two workers and takes the cluster down
    python cluster.py 1 -- figures.py IN OUT    on one worker

Needs Java and ``pip install pyspark pyarrow 'pandas<3'`` and the tallymark wheel in the same Python.
"""

import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import time

import pyspark

HOME = pathlib.Path(pyspark.__file__).parent
HOST = "127.0.0.1"


def free_port():
    with socket.socket() as s:
        s.bind((HOST, 0))
        return s.getsockname()[1]


def wait_for(port, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with socket.socket() as s:
            if s.connect_ex((HOST, port)) == 0:
                return
        time.sleep(0.2)
    raise TimeoutError(f"nothing listens at {HOST}:{port}")


class Cluster:
    """``with Cluster(workers=2) as cluster: cluster.submit("figures.py", IN, OUT)``"""

    def __init__(self, workers=2, memory="1200m"):
        self.workers, self.memory, self.processes = workers, memory, []
        self.folder = tempfile.TemporaryDirectory(prefix="tallymark-spark-", ignore_cleanup_errors=True)
        self.port = free_port()
        self.environment = os.environ | {
            "SPARK_HOME": str(HOME), "SPARK_LOCAL_IP": HOST, "SPARK_PUBLIC_DNS": HOST, "SPARK_DAEMON_MEMORY": "256m",
            "SPARK_WORKER_DIR": self.folder.name, "PYSPARK_PYTHON": sys.executable, "PYSPARK_DRIVER_PYTHON": sys.executable,
        }

    def start(self, kind, *arguments):
        command = [HOME / "bin/spark-class", f"org.apache.spark.deploy.{kind.lower()}.{kind}", "--host", HOST, *arguments]
        with open(pathlib.Path(self.folder.name) / f"{kind.lower()}-{len(self.processes)}.log", "wb") as log:
            self.processes.append(subprocess.Popen(command, env=self.environment, stdout=log, stderr=log))

    def __enter__(self):
        self.start("Master", "--port", str(self.port), "--webui-port", str(free_port()))
        wait_for(self.port)
        for _ in range(self.workers):
            port = free_port()
            self.start("Worker", "--port", str(port), "--webui-port", str(free_port()), "-c", "1", "-m", self.memory,
                       f"spark://{HOST}:{self.port}")
            wait_for(port)
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            process.kill()
            process.wait()
        self.folder.cleanup()

    def submit(self, *job, cores=None):
        settings = {
            "spark.driver.host": HOST, "spark.driver.bindAddress": HOST, "spark.ui.enabled": "false", "spark.executor.cores": "1",
            "spark.cores.max": str(cores or self.workers), "spark.executor.memory": "700m",
        }
        options = [word for key, value in settings.items() for word in ("--conf", f"{key}={value}")]
        command = [HOME / "bin/spark-submit", "--master", f"spark://{HOST}:{self.port}", *options, *map(str, job)]
        return subprocess.Popen(command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


if __name__ == "__main__":
    here = pathlib.Path(__file__).parent
    at = sys.argv.index("--")
    job = sys.argv[at + 1:]
    with Cluster(workers=int(sys.argv[1]) if at > 1 else 2) as cluster:
        done = cluster.submit(here / job[0], *job[1:])
        output, errors = done.communicate()
        print(output, end="")
        if done.returncode:
            print(errors, file=sys.stderr)
        sys.exit(done.returncode)
