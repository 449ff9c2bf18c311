# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is in the cards: many kinds of people, and no name too often. Cases and
dilemmas declare it in <setting>, which is never shown."""

import collections
import re

MOST_ITEMS_OF_A_NAME = 2
LEAST_KINDS = {"illness": 20, "moment": 7}
LEAST_OF_EACH = 2
CARERS = ("partner", "daughter", "son", "sibling", "neighbour", "friend",
          "ex-partner", "parent", "young-carer", "live-in")
OTHER_CARERS = ("grandchild", "nephew")
MOMENTS = ("morning", "evening", "night", "weekend", "first-visit",
           "after-hospital", "last-phase")
LEVELS = ("2", "3", "4", "6")
TITLES = re.compile(r"^(?:mevrouw|meneer|mrs|mr|ms) ", re.IGNORECASE)


def check(content):
    """Findings about the people of all cards."""
    cards = content.cards
    for language in cards:
        yield from check_names(cards[language])
    # The people of both languages are the same; rules_structure.py sees to it.
    yield from check_variety(cards["nl"])


def settings(cards):
    return [(item, setting) for card in cards for item in card.items
            for setting in item.all("setting")]


def check_names(cards):
    """A name belongs to the people who declare it, and is in their text."""
    texts = {item["id"]: " | ".join(block.raw_text() for block in item.blocks())
             for card in cards for item in card.items}
    common = set(re.findall(r"\w+", " ".join(texts.values())))
    places = collections.defaultdict(set)
    last = {}
    for owner, setting in settings(cards):
        for person in setting.children:
            names = [word for word in TITLES.sub("", person["name"]).split()
                     if word[0].isupper()]
            if not any(re.search(rf"\b{re.escape(name)}", texts[owner["id"]])
                       for name in names):
                yield person.finding(f"{person['name']} is declared, but not "
                                     f"in the text of {owner['id']}")
            for name in names:
                places[name].add(owner["id"])
                last[name] = person
    for name, person in last.items():
        pattern = name_pattern(name, common)
        places[name] |= {item for item, text in texts.items()
                         if name in text and pattern.search(text)}
        if len(places[name]) > MOST_ITEMS_OF_A_NAME:
            yield person.finding(f"the name {name} is in {len(places[name])} "
                                 f"items: {', '.join(sorted(places[name]))}")


def name_pattern(name, common):
    """A name that is a common word too, as Wil or Groot, is a name only where
    it does not begin a sentence."""
    pattern = rf"\b{re.escape(name)}\b"
    if name.lower() in common:
        pattern = r"(?<=[a-z,]\s)" + pattern
    return re.compile(pattern)


def count(cards):
    """Counters of what the settings declare."""
    counted = {what: collections.Counter() for what in
               ("carer", "sex", "illness", "moment", "level")}
    for _, setting in settings(cards):
        counted["illness"][setting["illness"]] += 1
        counted["moment"][setting["moment"]] += 1
        for person in setting.children:
            if person["role"] == "carer" or person["relation"] == "live-in":
                counted["carer"][person["relation"]] += 1
                counted["sex"][person["sex"]] += 1
            elif person["role"] == "colleague":
                counted["level"][person["level"]] += 1
    return counted


def check_variety(cards):
    counted = count(cards)
    place = "data/cards/nl", 1
    for what, wanted in (("carer", CARERS), ("moment", MOMENTS),
                         ("level", LEVELS)):
        for kind in wanted:
            if counted[what][kind] < LEAST_OF_EACH:
                yield *place, (f"{what} {kind}: {counted[what][kind]}, "
                               f"{LEAST_OF_EACH} at least")
    for kind in counted["carer"].keys() - {*CARERS, *OTHER_CARERS}:
        yield *place, f"carer “{kind}” is no relation of ours"
    for what, least in LEAST_KINDS.items():
        if len(counted[what]) < least:
            yield *place, (f"{len(counted[what])} kinds of {what}, "
                           f"{least} at least")
    if counted["sex"]["m"] * 3 < counted["sex"].total():
        yield *place, (f"{counted['sex']['m']} of {counted['sex'].total()} "
                       "carers are men, a third at least is wanted")


def report(cards):
    """Lines that say how many there are of each kind."""
    for what, counter in count(cards["nl"]).items():
        kinds = ", ".join(f"{kind or '(none)'} {number}"
                          for kind, number in counter.most_common())
        yield f"{what} ({len(counter)} kinds, {counter.total()}): {kinds}"
