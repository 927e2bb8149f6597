"""Prints the terms that translate-toolkit finds in a TBX file, a line each: language, tab, term."""
import sys

from translate.storage import tbx

with open(sys.argv[1], "rb") as file:
    store = tbx.tbxfile.parsefile(file)
for unit in store.units:
    for node in unit.getlanguageNodes():
        language = node.get("{http://www.w3.org/XML/1998/namespace}lang")
        print(language, unit.getNodeText(node), sep="\t")
