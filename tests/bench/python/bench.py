"""What the Python peers share: arguments, files of the workload, and rows of the table of figures."""
import argparse
import os
import time

LIMIT = 20.0  # seconds that a job on some segments may take


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cache", required=True)
    parser.add_argument("--size", type=int, default=1000)
    parser.add_argument("--out")
    return parser.parse_args()


def lines(given, name):
    with open(os.path.join(given.cache, name), encoding="utf-8") as file:
        return file.read().split("\n")[:-1]


def entries(given):
    return [line.split("\t") for line in lines(given, f"tb.{given.size}.tsv")]


def sample(given, wanted):
    """Segment pairs, evenly out of the text."""
    pairs = list(zip(lines(given, "seg.en"), lines(given, "seg.zh")))
    return pairs[::max(1, len(pairs) // wanted)][:wanted]


def run_sample(work, pairs):
    """Runs work on each pair until the time is over: segments per second, and issues per 1000 segments."""
    issues = done = 0
    begin = time.process_time()
    for source, target in pairs:
        issues += work(source, target)
        done += 1
        if time.process_time() - begin > LIMIT:
            break
    return done / (time.process_time() - begin), 1000 * issues / done


def figure(given, job, case, contender, measure, value):
    print(f"{job:10s} {case:8s} {given.size:8d}  {contender:34s} {value:12.4g} {measure}", flush=True)
    if given.out:
        with open(given.out, "a", encoding="utf-8") as file:
            file.write(f"{job}\t{case}\t{given.size}\t{contender}\t{measure}\t{value:.10g}\n")
