"""Makes misspelt queries out of a list of terms: one random edit, then two, in turn.

Usage: make_queries.py PATTERNS OUT COUNT      (terms of at least 5 letters, or 3 Chinese characters)
"""
import sys

from chance import Chance


def misspelt(term, edits, letters, chance):
    text = list(term)
    for _ in range(edits):
        kind, place = chance.below(3), chance.below(len(text))
        if kind == 0:
            text[place] = chance.of(letters)
        elif kind == 1:
            text.insert(place, chance.of(letters))
        else:
            del text[place]
    return "".join(text)


def main():
    patterns, out, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
    with open(patterns, encoding="utf-8") as file:
        terms = [line for line in file.read().split("\n") if line]
    letters = sorted({letter for term in terms[:5000] for letter in term if not letter.isspace()})
    shortest = 3 if letters[-1] >= "\u4e00" else 5
    terms = [term for term in terms if shortest <= len(term) <= 40]
    chance = Chance(7)
    with open(out, "w", encoding="utf-8", newline="\n") as file:
        for number in range(count):
            file.write(misspelt(chance.of(terms), 1 + number % 2, letters, chance) + "\n")


main()
