"""Peers in Python, those that are installed, on the same texts: as benches/native does, lines in, lines out."""

import importlib
import json
import sys
import time

EXTRACTORS = {"trafilatura": lambda m, html: m.extract(html)}


def measure(work, who, text, run):
    def round_of(times):
        begun = time.process_time()
        for _ in range(times):
            run()
        return time.process_time() - begun

    round_of(1)
    times = max(1, int(0.25 / max(1e-4, round_of(1))))
    seconds = min(round_of(times) / times for _ in range(5))
    print(json.dumps({"work": work, "who": who, "characters": len(text), "seconds": seconds, "runs": times * 5}))


for row in map(json.loads, sys.stdin):
    for name, run in EXTRACTORS.items() if "html" in row else ():
        try:
            module = importlib.import_module(name)
        except ImportError:
            continue
        measure(row["work"], name, row["html"], lambda run=run, module=module, html=row["html"]: run(module, html))
