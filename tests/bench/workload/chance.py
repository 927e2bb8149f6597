"""Numbers that look like chance and are the same everywhere: only random() of Python's generator is promised to be."""
import random


class Chance:
    def __init__(self, seed):
        self.random = random.Random(seed).random

    def below(self, limit):
        return int(self.random() * limit)

    def of(self, things):
        return things[int(self.random() * len(things))]

    def skewed(self, ranked):
        """One of things in order of frequency: a third by the logarithm of the rank, the rest evenly, as glossaries
        take some common words and many rare ones."""
        if self.random() < 0.35:
            return ranked[int(len(ranked) ** self.random()) - 1]
        return self.of(ranked)
