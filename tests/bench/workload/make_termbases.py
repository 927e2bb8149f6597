"""Makes termbases of growing size, English and Chinese, out of the text workload. No glossary of others is used.

Usage: make_termbases.py OUT SIZE…          (seg.en and seg.zh stand in OUT)

For each SIZE (concepts; the smaller termbases are the beginnings of the larger ones):
  OUT/tb.SIZE.tbx             TBX-Basic of version 2, definitions, parts of speech, statuses
  OUT/tb.SIZE.tsv             the first term of each language, one concept a line
  OUT/pat.en.SIZE, pat.zh.SIZE  the distinct terms, folded by lower(), one a line

The concepts come in the order in which glossaries grow: labels of the text with their translations, words, phrases of
the text, then compounds that mostly do not occur. The same text gives the same files.
"""
import os
import sys
from xml.sax.saxutils import escape

from chance import Chance
from vocabulary import Vocabulary

PARTS_OF_SPEECH = ("noun", "verb", "adjective")
STATUSES = ("preferredTerm-admn-sts", "admittedTerm-admn-sts", "deprecatedTerm-admn-sts")
HEADER = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en">
<martifHeader><fileDesc><titleStmt><title>made of the words of a text</title></titleStmt><sourceDesc><p>generated</p>\
</sourceDesc></fileDesc><encodingDesc><p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc></martifHeader>
<text><body>
"""
FOOTER = "</body></text>\n</martif>\n"


class Concepts:
    """An endless row of concepts: (English terms, Chinese terms, definition)."""

    def __init__(self, words):
        self.words, self.chance, self.made = words, Chance(20261), 0
        self.used = set()
        self.used_chinese = set()

    def next(self):
        self.made += 1
        english, chinese = self.fresh()
        return self.english_terms(english), self.chinese_terms(chinese), self.definition()

    def fresh(self):
        """A pair of first terms whose English one is new, and the Chinese one too but for a few homographs; wider kinds
        where the narrow ones are used up."""
        for attempt in range(1000):
            english, chinese = self.pair(attempt)
            homograph = chinese in self.used_chinese
            if english not in self.used and (not homograph or self.chance.below(100) < 3):
                self.used.add(english)
                self.used_chinese.add(chinese)
                return english, chinese
        raise RuntimeError("the text has too few words for so many concepts")

    def pair(self, attempt):
        lot = self.chance.below(100)
        if self.made <= 150_000 and attempt < 4:
            if lot < 30:
                return self.words.label(self.chance)
            if lot < 45:
                return self.words.word(self.chance), self.words.chinese(self.chance)
            if lot < 80:
                return self.words.phrase(self.chance)
        return self.words.compound(self.chance), self.words.chinese_compound(self.chance)

    def english_terms(self, first):
        terms = [first]
        parts = first.split()
        if len(parts) > 1 and self.chance.below(100) < 22:
            terms.append("-".join(parts[:2]) + "".join(" " + part for part in parts[2:]))
        if len(parts) > 1 and self.chance.below(100) < 15:
            terms.append("".join(part[0] for part in parts).upper() + str(self.chance.below(100)))
        if len(terms) == 1 and self.chance.below(100) < 10:
            terms.append(self.words.compound(self.chance))
        return terms

    def chinese_terms(self, first):
        terms = [first]
        if self.chance.below(100) < 25:
            terms.append(first + "器机法性件表值"[self.chance.below(7)])
        return terms

    def definition(self):
        return self.words.sentence(self.chance) if self.chance.below(100) < 60 else ""


def entry(number, english, chinese, definition):
    part_of_speech = PARTS_OF_SPEECH[number % 3 if number % 5 == 0 else 0]
    lines = [f'<termEntry id="c{number}">',
             f'<descrip type="subjectField">{"computing" if number % 2 else "general"}</descrip>']
    for language, terms in (("en", english), ("zh-CN", chinese)):
        lines.append(f'<langSet xml:lang="{language}">')
        if language == "en" and definition:
            lines.append(f'<descripGrp><descrip type="definition">{escape(definition)}</descrip></descripGrp>')
        for rank, term in enumerate(terms):
            lines.append(f'<tig><term>{escape(term)}</term><termNote type="partOfSpeech">{part_of_speech}</termNote>'
                         f'<termNote type="administrativeStatus">{STATUSES[min(rank, 2)]}</termNote></tig>')
        lines.append("</langSet>")
    lines.append("</termEntry>\n")
    return "\n".join(lines)


class Files:
    """The files of one size."""

    def __init__(self, folder, size):
        self.folder, self.size = folder, size
        self.patterns = {"en": {}, "zh": {}}
        self.tbx, self.tsv = self.open(f"tb.{size}.tbx"), self.open(f"tb.{size}.tsv")
        self.tbx.write(HEADER)

    def open(self, name):
        return open(os.path.join(self.folder, name), "w", encoding="utf-8", newline="\n")

    def add(self, text, english, chinese):
        self.tbx.write(text)
        self.tsv.write(f"{english[0]}\t{chinese[0]}\n")
        for language, terms in (("en", english), ("zh", chinese)):
            self.patterns[language].update((term.lower(), None) for term in terms if len(term) > 1)

    def finish(self):
        self.tbx.write(FOOTER)
        self.tbx.close()
        self.tsv.close()
        for language, terms in self.patterns.items():
            with self.open(f"pat.{language}.{self.size}") as file:
                file.write("".join(term + "\n" for term in terms))
        print(f"termbase: {self.size} concepts, {len(self.patterns['en'])} distinct English terms, "
              f"{len(self.patterns['zh'])} Chinese")


def main():
    folder, sizes = sys.argv[1], sorted(int(size) for size in sys.argv[2:])
    concepts = Concepts(Vocabulary(folder))
    files = [Files(folder, size) for size in sizes]
    for number in range(1, sizes[-1] + 1):
        english, chinese, definition = concepts.next()
        text = entry(number, english, chinese, definition)
        for file in files:
            if number <= file.size:
                file.add(text, english, chinese)
                if number == file.size:
                    file.finish()


main()
