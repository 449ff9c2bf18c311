# SPDX-License-Identifier: GPL-3.0-or-later
"""What a word and a sentence are."""

import re

# A sentence ends at . ? ! or …, perhaps with a closing quote or bracket, when
# what follows begins like a sentence. ‘Why?’ she asks. is therefore one, and so
# is what is said after a colon.
SENTENCE_END = re.compile(
    r"[.?!…]+[’”)]*(?=\s+[‘“(]?(?:’[a-z]\s)?[A-ZÀ-Ý0-9’])")
ENDS_WELL = re.compile(r"[.?!…][’”)]*$")
# Letters, with what joins them: zo’n, auto’s, well-known; and not the 14th.
SPELT_WORD = re.compile(r"(?<!\w)[^\W\d_]+(?:[’-][^\W\d_]+)*")
ABBREVIATION = re.compile(r"\b(?:Mrs|Mr|Ms|Dr|dr|St)\.$")


class Sentence:
    """One sentence, with the file and the line it begins on."""

    def __init__(self, file, line, text):
        self.file = file
        self.line = line
        self.text = " ".join(text.split())
        self.words = words(text)
        # A title or a list of materials is none, but is not to be long either.
        self.is_whole = bool(ENDS_WELL.search(self.text))

    def normal(self):
        """The same for sentences that differ only in signs and capitals."""
        return " ".join(re.sub(r"[^\w ]", "", word).lower()
                        for word in self.words)

    def finding(self, message):
        return self.file, self.line, message


def words(text):
    """What white space divides and has a letter or a digit in it."""
    return [word for word in text.split() if re.search(r"\w", word)]


def count_words(*elements):
    """The words of all the prose in these elements."""
    return sum(len(words(block.raw_text()))
               for element in elements for block in element.blocks())


def sentences(element):
    """Every sentence of the prose in element."""
    for block in element.blocks():
        raw = block.raw_text()
        start = 0
        ends = [match.end() for match in SENTENCE_END.finditer(raw)
                if not ABBREVIATION.search(raw[:match.end()])]
        for end in ends + [len(raw)]:
            piece = raw[start:end]
            before = start + len(piece) - len(piece.lstrip())
            if words(piece):
                yield Sentence(block.file,
                               block.line + raw.count("\n", 0, before), piece)
            start = end
