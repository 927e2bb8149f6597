"""The words, phrases and labels of the text workload, to make terms of."""
import collections
import os
import re

WORD = re.compile("[a-z]{3,}")
LABEL = re.compile("[A-Za-z][a-z]+(?: [A-Za-z][a-z]+){0,3}")
HAN = re.compile("[\u4e00-\u9fff]{2,}")
COMMON = 60  # the most frequent words are no terms


def lines(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        return file.read().split("\n")[:-1]


class Vocabulary:
    def __init__(self, folder):
        self.english, self.chinese_lines = lines(folder, "seg.en"), lines(folder, "seg.zh")
        counts = collections.Counter(word for line in self.english for word in WORD.findall(line.lower()))
        ranked = [word for word, count in counts.most_common() if count > 1]
        self.words, self.common = ranked[COMMON:], set(ranked[:COMMON])
        self.labels = [(line, translation) for line, translation in zip(self.english, self.chinese_lines)
                       if LABEL.fullmatch(line) and HAN.fullmatch(translation) and len(translation) <= 8]
        self.sentences = [line for line in self.english if 40 < len(line) < 200 and line.isprintable()]
        counts = collections.Counter(run[i:i + size] for line in self.chinese_lines for run in HAN.findall(line)
                                     for size in (2, 3) for i in range(0, len(run) - size + 1, size))
        self.grams = [gram for gram, count in counts.most_common() if count > 1]

    def label(self, chance):
        """A short segment with its translation."""
        return chance.of(self.labels)

    def word(self, chance):
        return chance.skewed(self.words)

    def phrase(self, chance):
        """Two or three neighbouring words of a segment, and a piece of its translation."""
        while True:
            place = chance.below(len(self.english))
            words = WORD.findall(self.english[place].lower())
            runs = HAN.findall(self.chinese_lines[place])
            if len(words) < 3 or not runs:
                continue
            size = 2 + chance.below(2)
            begin = chance.below(len(words) - size + 1)
            if self.common.isdisjoint(words[begin:begin + size]):
                run = chance.of(runs)
                cut = chance.below(len(run) - 1)
                return " ".join(words[begin:begin + size]), run[cut:cut + 2 + chance.below(5)]

    def compound(self, chance):
        """Two to four words; in one of four, a word that no text has."""
        lot = chance.below(100)
        words = [chance.skewed(self.words) for _ in range(2 if lot < 60 else 3 if lot < 92 else 4)]
        if chance.below(4) == 0:
            head, tail = chance.of(self.words), chance.of(self.words)
            words[chance.below(len(words))] = head[:(len(head) + 1) // 2] + tail[len(tail) // 2:]
        return " ".join(words)

    def chinese(self, chance):
        return chance.skewed(self.grams)

    def chinese_compound(self, chance):
        return "".join(chance.skewed(self.grams) for _ in range(2 if chance.below(100) < 92 else 3))

    def sentence(self, chance):
        return chance.of(self.sentences)
