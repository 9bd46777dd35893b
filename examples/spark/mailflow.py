"""Counts a folder of logs on a Spark cluster: map is `tally`, reduce is `merge` as a tree.

The report is that of `mailflow-insight report --all --format json LOGS`, byte for byte. The program must
lie under the same path on every machine, and LOGS on storage that all of them see. What goes between
machines is what was counted, never a log.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from pyspark.sql import SparkSession

FAN_IN = 4  # Tallies that one task joins.


def parts_of(logs: Path, count: int) -> list[list[str]]:
    """Deals the files to parts of about the same size, the largest first."""
    files = sorted((path for path in logs.rglob("*") if path.is_file()), key=lambda p: (-p.stat().st_size, p))
    parts = [(0, []) for _ in range(min(count, len(files)))]
    for path in files:
        lightest = min(range(len(parts)), key=lambda index: parts[index][0])
        size, names = parts[lightest]
        parts[lightest] = (size + path.stat().st_size, [*names, str(path)])
    return [names for _, names in parts]


def run(program: list[str], command: str, inputs: list[str]) -> bytes:
    """Runs `tally` or `merge` where this task is; gives the bytes of the tally."""
    with tempfile.TemporaryDirectory() as folder:
        output = str(Path(folder, "out.tally"))
        name, *options = program
        subprocess.run([name, command, "--quiet", *options, "-o", output, *inputs], check=True)
        return Path(output).read_bytes()


def joined(program: list[str], tallies: list[bytes]) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{number}.tally") for number, _ in enumerate(tallies)]
        for path, tally in zip(paths, tallies):
            path.write_bytes(tally)
        return run(program, "merge", [str(path) for path in paths])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("logs", type=Path)
    parser.add_argument("--program", default="mailflow-insight")
    parser.add_argument("--option", action="append", default=[], help="of tally and merge, as --option=--key-file=K")
    parser.add_argument("--master", default="local-cluster[2,1,1024]", help="executors, cores and MB of each")
    parser.add_argument("--output", default="report.json")
    asked = parser.parse_args()
    program = [asked.program, *asked.option]
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    spark = SparkSession.builder.master(asked.master).config("spark.ui.enabled", "false").getOrCreate()
    context = spark.sparkContext
    parts = parts_of(asked.logs, 4 * context.defaultParallelism)
    tallies = context.parallelize(parts, len(parts)).map(lambda names: run(program, "tally", names))
    while tallies.getNumPartitions() > 1:
        fewer = -(-tallies.getNumPartitions() // FAN_IN)
        # With a shuffle: without one, fewer tasks would read the logs.
        lists = tallies.coalesce(fewer, shuffle=True).glom().filter(len)
        tallies = lists.map(lambda some: joined(program, some))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "all.tally")
        path.write_bytes(tallies.first())
        name, *options = program
        report = [name, "merge", *options, "--all", "--format", "json", "--output", asked.output]
        subprocess.run([*report, str(path)], check=True)
    spark.stop()


if __name__ == "__main__":
    main()
