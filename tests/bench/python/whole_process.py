"""Times the command: all pairs of the text checked against a termbase, from the start of the process to its end.

The termbase is TBX and, where there is one, a compiled lexicon (tb.SIZE.lex); both in turn, the median of the rounds.
"""
import argparse
import os
import statistics
import subprocess
import time

import bench


def seconds(command, glossary, pairs):
    begin = time.perf_counter()
    done = subprocess.run([command, "check", "-g", glossary, "-s", "en", "-t", "zh-CN", "--exit-zero", pairs],
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{command} check failed: {done.stderr.decode()[:500]}")
    return time.perf_counter() - begin


def main():
    parser = argparse.ArgumentParser()
    for option in ("--cache", "--command", "--out"):
        parser.add_argument(option)
    for option in ("--size", "--rounds"):
        parser.add_argument(option, type=int)
    given = parser.parse_args()
    glossaries = [os.path.join(given.cache, f"tb.{given.size}.{kind}") for kind in ("tbx", "lex")]
    taken = {path: [] for path in glossaries if os.path.exists(path)}
    for _ in range(given.rounds):
        for path, times in taken.items():
            times.append(seconds(given.command, path, os.path.join(given.cache, "pairs.tsv")))
    for path, times in taken.items():
        name = "termrail check, TBX" if path.endswith("tbx") else "termrail check, compiled"
        bench.figure(given, "process", "en-zh", name, "seconds for all pairs", statistics.median(times))


main()
