# SPDX-License-Identifier: GPL-3.0-or-later
"""How many items there are, their ids, their links, and that both languages
are the same card."""

import re

from cards import TEXT_BLOCKS

COUNTS = {"case": 6, "dilemma": 5, "assignment": 5, "tip": 10}
MELDCODE = re.compile(r"\bmeldcode\b|\breporting code\b|\bVeilig Thuis\b")
SEATS = {"client", "carer", "colleague"}
TITLES = re.compile(r"^(?:mevrouw|meneer|mrs|mr|ms) ", re.IGNORECASE)


def check(content):
    """Findings about the structure of all cards."""
    cards = content.cards
    if len(cards["nl"]) != 8 or len(cards["en"]) != 8:
        yield "data/cards", 1, "there are eight cards in each of two languages"
    for language in cards:
        pages = content.all(language, "page")
        yield from check_ids(cards[language])
        for card in cards[language]:
            yield from check_counts(card, language)
            for item in card.items:
                yield from check_links(item, card, pages)
                yield from check_parts(item)
    for dutch, english in zip(cards["nl"], cards["en"]):
        yield from compare(dutch.root, english.root)


def check_counts(card, language):
    if card.language != language:
        yield card.root.finding(f"lang is {card.language}, not {language}")
    name = f"{card.root['number']}-{card.id}.xml"
    if not card.file.endswith("/" + name):
        yield card.root.finding(f"by its number and id this would be {name}")
    for kind, wanted in COUNTS.items():
        found = len(card.root.all(kind))
        if found != wanted:
            yield card.root.finding(f"{found} {kind}s, {wanted} wanted")


def check_ids(cards):
    seen = {}
    for card in cards:
        for item in card.items:
            if item["id"] in seen:
                yield item.finding(f"{item['id']} is also in "
                                   f"{seen[item['id']]}")
            seen[item["id"]] = f"{item.file}:{item.line}"
            if not item["id"].startswith(card.id + "-"):
                yield item.finding(f"{item['id']} does not begin with the "
                                   f"card’s {card.id}-")


def check_links(item, card, pages):
    known = {kind: {page["id"] for page in pages if page["kind"] == kind}
             for kind in ("model", "procedure")}
    known["item"] = {other["id"] for other in card.items} - {item["id"]}
    for see in item.all("see"):
        if see["ref"] not in known.get(see["kind"], ()):
            yield see.finding(f"no {see['kind']} “{see['ref']}” to link to")
    if any(MELDCODE.search(" ".join(block.raw_text().split()))
           for block in item.blocks()) and \
            not any(see["ref"] == "meldcode" for see in item.all("see")):
        yield item.finding(f"{item['id']} speaks of the meldcode and does not "
                           "link to it")
    if item.tag == "case":
        for kind in ("model", "item"):
            if not any(see["kind"] == kind for see in item.all("see")):
                yield item.finding(f"a case links to one {kind} at least")


def check_parts(item):
    """What the schema leaves to the author but our own items always have."""
    wanted = {
        "case": ("setting", "variant", "hint"),
        "dilemma": ("setting", "third-way", "hint"),
        "assignment": ("goal", "result", "hint"),
        "tip": ("action", "words", "reason"),
    }[item.tag]
    for tag in wanted:
        if not item.first(tag):
            yield item.finding(f"{item['id']} has no <{tag}>")
    if item.tag in ("case", "dilemma"):
        seats = [viewpoint["of"] for viewpoint in item.all("viewpoint")]
        if sorted(seats) != sorted(SEATS):
            yield item.finding(f"the viewpoints are of {', '.join(seats)}; "
                               "wanted: client, carer, colleague")


def shape(element):
    """Its attributes but for what is translated."""
    return {name: TITLES.sub("", value)
            for name, value in element.attributes.items() if name != "lang"}


def element_is_text(element):
    return bool(element.children) and all(
        child.tag in TEXT_BLOCKS or child.tag in ("list", "em")
        for child in element.children)


def compare(dutch, english):
    """Same elements, in the same order, with the same attributes. How many
    paragraphs a text has is up to each language."""
    if shape(dutch) != shape(english):
        yield english.finding(f"<{english.tag}>: not the attributes of "
                              f"{dutch.file}:{dutch.line}")
    if element_is_text(dutch) and element_is_text(english):
        return
    here = [child.tag for child in english.children]
    there = [child.tag for child in dutch.children]
    if here != there:
        yield english.finding(f"<{english.tag} {english['id']}>: not the "
                              f"structure of {dutch.file}:{dutch.line}")
        return
    for one, other in zip(dutch.children, english.children):
        yield from compare(one, other)
