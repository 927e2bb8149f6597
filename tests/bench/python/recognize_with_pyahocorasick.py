"""Finds all patterns in the text with pyahocorasick, inside words, too: it knows no edges."""
import time

import ahocorasick

import bench


def main():
    given = bench.arguments()
    for language in ("en", "zh"):
        text = "\n".join(bench.lines(given, "seg." + language)).lower()
        begin = time.process_time()
        automaton = ahocorasick.Automaton()
        for number, pattern in enumerate(bench.lines(given, f"pat.{language}.{given.size}")):
            automaton.add_word(pattern, number)
        automaton.make_automaton()
        built = time.process_time()
        matches = sum(1 for _ in automaton.iter(text))
        seconds = time.process_time() - built
        for measure, value in (("seconds to build", built - begin),
                               ("MB/s", len(text.encode()) / 1e6 / seconds), ("matches", matches)):
            bench.figure(given, "recognize", language, "pyahocorasick, no edges", measure, value)


main()
