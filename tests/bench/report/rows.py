"""The table of figures that run.sh collects, as values[job, case, measure][contender][size]."""
import csv
from collections import defaultdict


def read(path):
    values = defaultdict(lambda: defaultdict(dict))
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            key = row["job"], row["case"], row["measure"]
            values[key][row["contender"]][int(row["size"])] = float(row["value"])
    return values


def is_ours(contender):
    return contender.startswith("termrail")


def is_speed(measure):
    return measure.endswith("/s")
