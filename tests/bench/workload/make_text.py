"""Makes the text workload: English segments and their Chinese translations, one segment per line in two files.

Usage: make_text.py OUT FOLDER…

Reads every message catalogue (.mo) for Simplified Chinese below the folders, in the order of their paths, and writes
OUT/seg.en and OUT/seg.zh: each pair once, white space as single spaces, the English side without Han characters and
the Chinese side with some. The same catalogues give the same files.
"""
import os
import re
import struct
import sys

HAN = re.compile("[\u4e00-\u9fff]")
LITTLE, BIG = 0x950412DE, 0xDE120495
LOCALES = ("zh_CN", "zh_Hans")


def catalogues(folders):
    """The paths of all catalogues for Simplified Chinese, sorted."""
    found = []
    for folder in folders:
        for place, _, names in os.walk(folder):
            found += [os.path.join(place, name) for name in names if name.endswith(".mo")]
    return sorted(path for path in found if any(locale in path for locale in LOCALES))


def strings(data, order, count, table):
    """The strings of one of the two tables of a catalogue."""
    for length, start in struct.iter_unpack(order + "2I", data[table:table + 8 * count]):
        yield data[start:start + length]


def messages(data):
    """Pairs of original and translation, singular forms, without contexts."""
    magic = struct.unpack_from("<I", data)[0] if len(data) >= 28 else 0
    if magic not in (LITTLE, BIG):
        return
    order = "<" if magic == LITTLE else ">"
    count, originals, translations = struct.unpack_from(order + "3I", data, 8)
    for original, translation in zip(strings(data, order, count, originals),
                                     strings(data, order, count, translations)):
        try:
            original, translation = original.decode("utf-8"), translation.decode("utf-8")
        except UnicodeDecodeError:
            continue
        yield original.split("\x04")[-1].split("\0")[0], translation.split("\0")[0]


def main():
    out, folders = sys.argv[1], sys.argv[2:]
    seen = set()
    paths = catalogues(folders)
    with open(os.path.join(out, "seg.en"), "w", encoding="utf-8", newline="\n") as english, \
         open(os.path.join(out, "seg.zh"), "w", encoding="utf-8", newline="\n") as chinese:
        for path in paths:
            with open(path, "rb") as file:
                data = file.read()
            for pair in messages(data):
                original, translation = (" ".join(text.split()) for text in pair)
                if len(original) < 2 or HAN.search(original) or not HAN.search(translation):
                    continue
                if (original, translation) in seen:
                    continue
                seen.add((original, translation))
                english.write(original + "\n")
                chinese.write(translation + "\n")
    print(f"text: {len(seen)} pairs out of {len(paths)} catalogues")


main()
