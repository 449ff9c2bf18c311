# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the cards, and keeps the line that each element stands on."""

import pathlib
import xml.parsers.expat

NAMESPACE = "urn:x-samenspel:card "
KINDS = ("case", "dilemma", "assignment", "tip")
TEXT_BLOCKS = ("p", "quote", "li")
# What no reader sees, or what is no prose.
NOT_PROSE = ("setting", "author", "licence", "see")


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

    def raw_text(self):
        """Its text with that of its children, line breaks as in the file."""
        return "".join(part if isinstance(part, str) else part.raw_text()
                       for part in self.parts)

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


class Card:
    """One file: its root element, its language and its items."""

    def __init__(self, root):
        self.root = root
        self.file = root.file
        self.language = root["lang"]
        self.id = root["id"]
        self.items = root.all(*KINDS)


def read_card(path):
    """The card in the file at path. Throws ExpatError if it is no XML."""
    parser = xml.parsers.expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    top = Element(str(path), 1, "", {})
    stack = [top]

    def start(tag, attributes):
        element = Element(str(path), parser.CurrentLineNumber,
                          tag.removeprefix(NAMESPACE), attributes)
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
    return Card(top.children[0])


def read_cards(folder):
    """Per language, the cards in order of their number."""
    return {
        language: [read_card(path) for path in
                   sorted(pathlib.Path(folder, language).glob("*.xml"))]
        for language in ("nl", "en")
    }
