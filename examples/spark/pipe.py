"""Figures of an archive with Spark and the command-line tool: JSON lines in, JSON lines out. For clusters that take no wheel.

    spark-submit pipe.py IN OUT /absolute/path/of/tallymark [--python]

The JVM's pipe is the default: it always looks at the exit status. Python's pipe does so only with checkCode=True, hangs for ever when
whatever feeds it raises an exception, so nothing is mapped in front of it, and gives the tool an empty environment, hence the absolute
path. Spark reads text files as UTF-8 and replaces what is none before the tool sees it: convert other charsets first.
"""

import argparse
import json
import zlib

from pyspark import SparkContext
from pyspark.serializers import UTF8Deserializer
from pyspark.rdd import RDD


def piped(context, path, tool, python):
    lines = context.textFile(path)
    if python:
        return lines.pipe(f"{tool} jsonl", checkCode=True)
    source = context._jsc.textFile(path)
    command = context._jvm.java.util.ArrayList()
    for word in (tool, "jsonl"):
        command.add(word)
    return RDD(source.pipe(command), context, UTF8Deserializer())


def main():
    args = argparse.ArgumentParser()
    args.add_argument("input")
    args.add_argument("output")
    args.add_argument("tool")
    args.add_argument("--python", action="store_true")
    args = args.parse_args()
    context = SparkContext.getOrCreate()
    piped(context, args.input, args.tool, args.python).saveAsTextFile(args.output)
    given = context.textFile(args.input).count()
    written = context.textFile(args.output)
    checksum = written.map(lambda line: zlib.crc32(line.encode())).sum()
    answers = written.map(json.loads)
    rows, ids = answers.count(), answers.map(lambda a: json.dumps(a["id"])).distinct().count()
    codes = answers.map(lambda a: a.get("error", {}).get("code", "ok")).countByValue()
    print(json.dumps({"rows": rows, "ids": ids, "codes": dict(codes), "checksum": checksum}))
    assert given == rows, f"{given} lines given, {rows} answered"


if __name__ == "__main__":
    main()
