"""Prints the figures of run.sh as Markdown: a table for each job, case and measure, a column for each size.

Usage: table.py FIGURES. Beside a figure of a peer stands how many times faster the first row of termrail is.
"""
import sys

import rows


def readable(value):
    if value >= 1000:
        return f"{value:,.0f}"
    return f"{value:.3g}"


def ratio(ours, theirs, measure):
    """How much better termrail is, in words for the cell; nothing where the measure is no cost."""
    if not ours or not theirs:
        return ""
    if rows.is_speed(measure):
        return f" ({ours / theirs:.2f} x)"
    if measure.startswith(("seconds", "milliseconds", "bytes")):
        return f" ({theirs / ours:.2f} x)"
    return ""


def growth(figures, measure):
    """How much more work the largest termbase is than the smallest."""
    if not rows.is_speed(measure) or len(figures) < 2:
        return ""
    return f"{figures[min(figures)] / figures[max(figures)]:.1f}"


def table(measure, contenders):
    sizes = sorted({size for figures in contenders.values() for size in figures})
    ours = next((figures for name, figures in contenders.items() if rows.is_ours(name)), {})
    heads = [f"{size:,}" for size in sizes]
    if rows.is_speed(measure) and len(sizes) > 1:
        heads.append(f"cost of {heads[-1]} / {heads[0]}")
    yield f"| {measure} | " + " | ".join(heads) + " |"
    yield "|---" * (len(heads) + 1) + "|"
    for name, figures in contenders.items():
        cells = []
        for size in sizes:
            value = figures.get(size)
            beside = "" if rows.is_ours(name) else ratio(ours.get(size), value, measure)
            cells.append("" if value is None else readable(value) + beside)
        if len(heads) > len(sizes):
            cells.append(growth(figures, measure) if len(figures) == len(sizes) else "")
        yield f"| {name} | " + " | ".join(cells) + " |"


def main():
    title = None
    for (job, case, measure), contenders in rows.read(sys.argv[1]).items():
        if (job, case) != title:
            title = job, case
            print(f"## {job}, {case}\n")
        print("\n".join(table(measure, contenders)) + "\n")


main()
