"""Loads a TBX file with translate-toolkit; prints the number of its units and the processor seconds of the load."""
import sys
import time

from translate.storage import tbx

begin = time.process_time()
with open(sys.argv[1], "rb") as file:
    store = tbx.tbxfile.parsefile(file)
print(len(store.units), time.process_time() - begin)
