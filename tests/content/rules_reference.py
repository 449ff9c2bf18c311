# SPDX-License-Identifier: GPL-3.0-or-later
"""What the cards lean on: its pages, fact questions and questions to begin and
to end with, and that both languages have the same."""

import collections
import itertools
import re

from prose import count_words
from rules_structure import compare

PAGES = {"sofa": "model", "care-triad": "model", "capacity-and-load": "model",
         "appreciative-inquiry": "model", "meldcode": "procedure",
         "ground-rules": "meeting", "where-to-turn": "help"}
FACTS_OF_A_CARD = 5
MOST_RIGHT_IN_A_PLACE = 14
LEAST_ASKED = {"check-in": 40, "check-out": 20}
# As 2022, or 2014–2016, or of two makers 2019; 2022.
YEARS = re.compile(r"(?:(?:^|–|; )(?:19|20)\d\d)+")


def check(content):
    """Findings about the references of all languages."""
    for language in content.references:
        yield from check_files(content.references[language], language)
        yield from check_pages(content.all(language, "page"), language)
        yield from check_facts(content.all(language, "fact"),
                               content.cards[language], language)
        for tag, least in LEAST_ASKED.items():
            yield from check_asked(content.all(language, tag), tag, least,
                                   language)
    for dutch, english in itertools.zip_longest(content.references["nl"],
                                                content.references["en"]):
        if dutch is None or english is None:
            file = dutch or english
            yield file.root.finding("is in one language only")
        else:
            yield from compare(dutch.root, english.root)


def check_files(references, language):
    for reference in references:
        if reference.language != language:
            yield reference.root.finding(
                f"lang is {reference.language}, not {language}")


def check_words(what, least, most, *elements):
    count = count_words(*elements)
    if not least <= count <= most:
        yield elements[0].finding(f"words of {what}: {count}, wanted {least} "
                                  f"to {most}")


def check_pages(pages, language):
    if {page["id"]: page["kind"] for page in pages} != PAGES or \
            len(pages) != len(PAGES):
        yield (f"data/reference/{language}", 1,
               f"the pages are {', '.join(page['id'] for page in pages)}; "
               f"wanted: {', '.join(PAGES)}")
    for page in pages:
        yield from check_words(f"page {page['id']}", 180, 330,
                               *page.all("section"))


def check_facts(facts, cards, language):
    place = f"data/reference/{language}", 1
    of_card = collections.Counter(fact["card"] for fact in facts)
    if of_card != {card.id: FACTS_OF_A_CARD for card in cards}:
        counts = ", ".join(f"{card} {count}" for card, count in of_card.items())
        yield *place, (f"{FACTS_OF_A_CARD} facts of each card are wanted, not "
                       f"{counts}")

    right = collections.Counter()
    for fact in facts:
        answers = fact.all("answer")
        right.update(index for index, answer in enumerate(answers)
                     if answer["right"])
        yield from check_words("the question", 1, 25,
                               fact.first("question"))
        yield from check_words("the explanation", 25, 60,
                               fact.first("explanation"))
        source = fact.first("source")
        if not source["maker"] or not YEARS.fullmatch(source["year"]):
            yield source.finding("a fact has a maker, and a year as 2022 or "
                                 "2014–2016")
    for index, count in right.items():
        if count > MOST_RIGHT_IN_A_PLACE:
            yield *place, (f"{count} right answers are in place {index + 1}, "
                           f"{MOST_RIGHT_IN_A_PLACE} at most")


def check_asked(asked, tag, least, language):
    if len(asked) < least:
        yield (f"data/reference/{language}", 1,
               f"{len(asked)} of <{tag}>, {least} at least")
    for element in asked:
        yield from check_words(f"<{tag}>", 1, 25, element)
