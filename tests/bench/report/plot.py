"""Draws cost against the size of the termbase, one SVG for each job and case that has speeds at several sizes.

Usage: plot.py FIGURES FOLDER. Both axes are logarithmic; colours suit light and dark pages.
"""
import math
import os
import sys
from xml.sax.saxutils import escape

import rows

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 760, 420, 76, 240, 40, 48
COLOURS = ("#d1495b", "#2a7fba", "#3f8f5b", "#8a6bbe", "#b3772b", "#5d8a93", "#a0567d", "#7b8440")
STYLE = """<style>
text { font: 13px sans-serif; fill: #24292f; } .title { font-size: 15px; font-weight: bold; }
.frame { stroke: #57606a; } .grid { stroke: #8b949e; stroke-opacity: .3; }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3; } .frame { stroke: #9ea7b3; } }
</style>"""


class Axis:
    """A logarithmic axis between two pixels."""

    def __init__(self, values, begin, end):
        self.low, self.high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
        self.high = max(self.high, self.low + 1)
        self.begin, self.end = begin, end

    def at(self, value):
        part = (math.log10(value) - self.low) / (self.high - self.low)
        return self.begin + part * (self.end - self.begin)

    def ticks(self):
        return [10.0 ** power for power in range(self.low, self.high + 1)]


def label(value):
    for unit, word in ((1e9, "G"), (1e6, "M"), (1e3, "k")):
        if value >= unit:
            return f"{value / unit:g} {word}"
    return f"{value:g}"


def spread(places, distance=16):
    """Labels at these heights, pushed apart so that none covers another."""
    moved = {}
    last = -math.inf
    for name, height in sorted(places.items(), key=lambda item: item[1]):
        last = max(height, last + distance)
        moved[name] = last
    return moved


def grid(across, upward, measure):
    for tick in across.ticks():
        x = across.at(tick)
        yield f'<line class="grid" x1="{x:.1f}" y1="{TOP}" x2="{x:.1f}" y2="{HEIGHT - BOTTOM}"/>'
        yield f'<text x="{x:.1f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{label(tick)}</text>'
    for tick in upward.ticks():
        y = upward.at(tick)
        yield f'<line class="grid" x1="{LEFT}" y1="{y:.1f}" x2="{WIDTH - RIGHT}" y2="{y:.1f}"/>'
        yield f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{label(tick)}</text>'
    yield f'<path class="frame" fill="none" d="M{LEFT} {TOP}V{HEIGHT - BOTTOM}H{WIDTH - RIGHT}"/>'
    yield f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 10}" text-anchor="middle">concepts</text>'
    yield f'<text x="{LEFT}" y="{TOP - 10}" text-anchor="end">{escape(measure)}</text>'


def lines(contenders, across, upward):
    ends = {name: upward.at(figures[max(figures)]) for name, figures in contenders.items()}
    heights = spread(ends)
    for colour, (name, figures) in zip(COLOURS * 3, contenders.items()):
        points = [(across.at(size), upward.at(value)) for size, value in sorted(figures.items())]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        width = 3 if rows.is_ours(name) else 1.6
        yield f'<polyline fill="none" stroke="{colour}" stroke-width="{width}" points="{path}"/>'
        for x, y in points:
            yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>'
        yield f'<line stroke="{colour}" x1="{points[-1][0] + 5:.1f}" y1="{points[-1][1]:.1f}" ' \
              f'x2="{WIDTH - RIGHT + 14}" y2="{heights[name]:.1f}" stroke-dasharray="2 2"/>'
        yield f'<text x="{WIDTH - RIGHT + 18}" y="{heights[name] + 4:.1f}">{escape(name)}</text>'


def drawing(title, measure, contenders):
    across = Axis([size for figures in contenders.values() for size in figures], LEFT, WIDTH - RIGHT)
    upward = Axis([value for figures in contenders.values() for value in figures.values()], HEIGHT - BOTTOM, TOP)
    yield f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">'
    yield f"<title>{escape(title)}</title>{STYLE}"
    yield f'<text class="title" x="{(LEFT + WIDTH - RIGHT) / 2}" y="18" text-anchor="middle">{escape(title)}</text>'
    yield from grid(across, upward, measure)
    yield from lines(contenders, across, upward)
    yield "</svg>"


def main():
    figures, folder = sys.argv[1:3]
    for (job, case, measure), contenders in rows.read(figures).items():
        contenders = {name: values for name, values in contenders.items() if min(values.values()) > 0}
        sizes = {size for values in contenders.values() for size in values}
        if not rows.is_speed(measure) or len(sizes) < 2:
            continue
        path = os.path.join(folder, f"{job}-{case}.svg".replace(" ", "-"))
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write("\n".join(drawing(f"{job}, {case}", measure, contenders)) + "\n")


main()
