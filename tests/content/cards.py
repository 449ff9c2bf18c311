# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the cards and what they lean on, and keeps the line that each element
stands on."""

import pathlib
import xml.parsers.expat

LANGUAGES = ("nl", "en")
KINDS = ("case", "dilemma", "assignment", "tip")
TEXT_BLOCKS = ("p", "quote", "li")
# What no reader sees, or what is no prose.
SOFT_HYPHEN = "\u00ad"
NOT_PROSE = ("setting", "author", "licence", "see", "source")


class Element:
    """One XML element: tag, attributes, children, own text, file and line."""

    def __init__(self, file, line, tag, attributes):
        self.file = file
        self.line = line
        self.tag = tag
        self.attributes = attributes
        self.children = []
        self.parts = []

    def __getitem__(self, attribute):
        return self.attributes.get(attribute, "")

    def all(self, *tags):
        """The children of these tags."""
        return [child for child in self.children if child.tag in tags]

    def first(self, tag):
        """The first child of this tag, or None."""
        return next(iter(self.all(tag)), None)

    def typed_text(self):
        """Its text with that of its children, as it is in the file."""
        return "".join(part if isinstance(part, str) else part.typed_text()
                       for part in self.parts)

    def raw_text(self):
        """As people read it: a soft hyphen is no sign."""
        return self.typed_text().replace(SOFT_HYPHEN, "")

    def blocks(self):
        """The elements below it, or itself, that hold one piece of prose."""
        if self.tag in NOT_PROSE:
            return
        inner = [child for child in self.children if child.tag != "em"]
        if not inner:
            yield self
        for child in inner:
            yield from child.blocks()

    def finding(self, message):
        """A finding about this element, as a person will read it."""
        return self.file, self.line, message


class File:
    """One file: its root element and its language."""

    def __init__(self, root):
        self.root = root
        self.file = root.file
        self.language = root["lang"]
        self.items = []


class Card(File):
    """A file that is a card: its id and its items."""

    def __init__(self, root):
        super().__init__(root)
        self.id = root["id"]
        self.items = root.all(*KINDS)


class Reference(File):
    """A file with what the cards lean on."""


class Content:
    """All that there is: per language, the cards in the order of their
    numbers, and the references."""

    def __init__(self, cards, references):
        self.cards = cards
        self.references = references

    def files(self, language):
        """Everything that is read in one language."""
        return self.cards[language] + self.references[language]

    def all(self, language, tag):
        """The elements of this tag in all references of a language."""
        return [element for reference in self.references[language]
                for element in reference.root.all(tag)]


def read_root(path):
    """The root of the file at path. Throws ExpatError if it is no XML."""
    parser = xml.parsers.expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    top = Element(str(path), 1, "", {})
    stack = [top]

    def start(tag, attributes):
        element = Element(str(path), parser.CurrentLineNumber,
                          tag.rpartition(" ")[2], attributes)
        stack[-1].children.append(element)
        stack[-1].parts.append(element)
        stack.append(element)

    def end(_tag):
        stack.pop()

    def text(data):
        stack[-1].parts.append(data)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.Parse(path.read_bytes(), True)
    return top.children[0]


def read_content(folder):
    """What is in the folders cards and reference of folder."""
    def read(kind, what):
        return {language: [what(read_root(path)) for path in sorted(
                    pathlib.Path(folder, kind, language).glob("*.xml"))]
                for language in LANGUAGES}

    return Content(read("cards", Card), read("reference", Reference))
