"""Checks pairs with the terminology matcher of translate-toolkit, on as many segments as the time allows."""
from translate.search import match
from translate.storage import base

import bench


def store(entries):
    made = base.TranslationStore()
    for source, target in entries:
        unit = base.TranslationUnit(source)
        unit.target = target
        unit.istranslated = lambda: True
        made.units.append(unit)
    return made


def main():
    given = bench.arguments()
    matcher = match.terminologymatcher(store(bench.entries(given)))

    def missing(source, target):
        return sum(unit.target not in target for unit in matcher.matches(source))

    speed, issues = bench.run_sample(missing, bench.sample(given, 2_000))
    bench.figure(given, "check", "en-zh", "translate-toolkit", "segments/s", speed)
    bench.figure(given, "check", "en-zh", "translate-toolkit", "missing per 1000 segments", issues)


main()
