"""Figures of an archive with Spark: Parquet of (id, text) in, Parquet of (id, ok, figures, answer) out.

    spark-submit figures.py IN OUT [--html] [--most-errors 0.01] [--seconds 3]

Every article has exactly one row in the output. The job audits itself: rows in = rows out = distinct ids, errors by their code, and a
share of errors beyond the threshold fails it. Only Spark writes, so a task that is repeated leaves nothing twice. With ``--seconds 3`` it
writes three times, the first with cold workers, and tells how long each write took.
"""

import argparse
import json
import time

import pyarrow as pa
from pyspark.sql import SparkSession, functions as f

SCHEMA = "id string, ok boolean, figures int, answer string"


def answer(batches, html):
    import tallymark  # on the executor

    for batch in batches:
        ids, texts = batch.column("id"), batch.column("text").to_pylist()
        answers = tallymark.analyse_batch([t or "" for t in texts], html=html)
        ok = [a.startswith('{"report"') for a in answers]
        # Each figure has the key once, and no text can hold it: its quotes are escaped there. Reading the JSON would take a third more.
        figures = [a.count('"value_text":') for a in answers]
        columns = [ids.cast(pa.string()), pa.array(ok), pa.array(figures, pa.int32()), pa.array(answers, pa.string())]
        yield pa.RecordBatch.from_arrays(columns, names=["id", "ok", "figures", "answer"])


def audit(spark, given, out, most_errors):
    rows = spark.read.parquet(out)
    counts = rows.agg(
        f.count("*").alias("rows"), f.count_distinct("id").alias("ids"), f.sum((~f.col("ok")).cast("int")).alias("errors"),
        f.sum("figures").alias("figures"), f.sum(f.xxhash64("id", "answer").cast("decimal(38)")).alias("checksum"),
    ).first().asDict()
    code = f.get_json_object("answer", "$.error.code")
    counts["codes"] = {r[0]: r[1] for r in rows.where(~f.col("ok")).groupBy(code).count().collect()}
    counts["checksum"] = str(counts["checksum"])
    print(json.dumps(counts))
    assert given == counts["rows"] == counts["ids"], f"{given} articles given: {counts}"
    assert (counts["errors"] or 0) <= most_errors * given, f"too many errors: {counts}"


def main():
    args = argparse.ArgumentParser()
    args.add_argument("input")
    args.add_argument("output")
    args.add_argument("--html", action="store_true")
    args.add_argument("--most-errors", type=float, default=0.01)
    args.add_argument("--seconds", type=int, metavar="TIMES", default=0)
    args = args.parse_args()
    # Small batches: memory is that of a batch of texts and of its answers.
    spark = SparkSession.builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", "500").getOrCreate()
    articles = spark.read.parquet(args.input).select("id", "text")
    html = args.html
    seconds = []
    for _ in range(max(args.seconds, 1)):
        begun = time.monotonic()
        articles.mapInArrow(lambda batches: answer(batches, html), SCHEMA).write.mode("overwrite").parquet(args.output)
        seconds.append(round(time.monotonic() - begun, 1))
    if args.seconds:
        print(json.dumps({"seconds": seconds, "best": min(seconds)}))
    audit(spark, articles.count(), args.output, args.most_errors)


if __name__ == "__main__":
    main()
