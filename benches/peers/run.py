"""Peers in Python, those that are installed, on the same texts: as benches/native does, lines in, lines out."""

import importlib
import json
import sys
import time

EXTRACTORS = {"trafilatura": lambda m, html: m.extract(html)}


def measure(work, who, texts, run):
    def round_of(times):
        begun = time.process_time()
        for _ in range(times):
            for text in texts:
                run(text)
        return time.process_time() - begun

    round_of(1)
    times = max(1, int(0.25 / max(1e-4, round_of(1))))
    seconds = min(round_of(times) / times for _ in range(5))
    print(json.dumps({"work": work, "who": who, "characters": sum(map(len, texts)), "seconds": seconds, "runs": times * 5}))


for row in map(json.loads, sys.stdin):
    for name, run in EXTRACTORS.items() if row["form"] == "html" else ():
        try:
            module = importlib.import_module(name)
        except ImportError:
            continue
        measure(row["work"], name, row["texts"], lambda html, run=run, module=module: run(module, html))
