# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the parts of an item are, how many, and how long they take."""

import re

from prose import count_words, sentences, words

# A number that says something about the world, as 19 procent, 6 op de 10,
# 355.000, 1.9 million or 37 hours a week.
FIGURE = re.compile(
    r"\d ?%|\d (?:procent|per cent|miljoen|million)\b|\d[.,]\d{3}\b"
    r"|\d (?:op de|in|out of) \d|\d (?:uur per|hours a) week|\d helpers\b")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
MAKER = re.compile(r"\b(?:CBS|GGD|RIVM|SCP|PBL|Nivel|Alzheimer Nederland)\b")

YES_OR_NO = {
    "nl": """ben bent is zijn was waren heb hebt heeft hebben had hadden kan
        kun kunt kunnen kon konden mag mogen mocht moet moeten moest wil wilt
        willen wilde zal zul zult zullen zou zouden word wordt worden werd doe
        doet doen deed ga gaat gaan ging laat laten durf durft hoef hoeft weet
        weten""",
    "en": """am is are was were have has had do does did can could may might
        must shall should will would ought isn’t aren’t don’t doesn’t can’t
        won’t shouldn’t wouldn’t""",
}


def check(content):
    """Findings about the lengths of all cards."""
    for language in content.cards:
        for card in content.cards[language]:
            yield from check_introduction(card.root.first("introduction"))
            for item in card.items:
                yield from check_minutes(item)
                yield from RULES[item.tag](item, language)


def between(element, what, count, least, most):
    if not least <= count <= most:
        yield element.finding(f"{what}: {count}, wanted {least} to {most}")


def check_each(item, tag, least, most):
    for part in item.all(tag):
        yield from between(part, f"words of <{tag}>", count_words(part),
                           least, most)


def check_introduction(introduction):
    yield from between(introduction, "words of the introduction",
                       count_words(introduction), 120, 180)
    found = 0
    for block in introduction.blocks():
        text = " ".join(block.raw_text().split())
        here = sum(bool(FIGURE.search(sentence.text))
                   for sentence in sentences(block))
        found += here
        if here and not (YEAR.search(text) and MAKER.search(text)):
            yield block.finding("a figure without its maker and year")
    if found > 2:
        yield introduction.finding(f"{found} figures, at most two are wanted")


def check_minutes(item):
    least, usual, most = (int(item[name])
                          for name in ("least", "usual", "most"))
    if not least < usual < most:
        yield item.finding(f"minutes {least}, {usual}, {most} do not rise")


def check_case(item, language):
    phases, questions = item.all("phase"), item.all("question")
    yield from between(item, "phases", len(phases), 2, 3)
    yield from between(item, "words of the phases", count_words(*phases),
                       120, 220)
    yield from between(item, "questions", len(questions), 3, 5)
    for question in questions:
        first = words(question.raw_text())[0].strip("‘“").lower()
        if first in YES_OR_NO[language].split():
            yield question.finding(f"“{first} …” can be answered by yes or no")
    yield from check_each(item, "viewpoint", 25, 60)
    yield from check_each(item, "variant", 20, 50)
    yield from check_each(item, "hint", 15, 40)


def check_dilemma(item, _language):
    yield from check_each(item, "situation", 60, 120)
    yield from between(item, "options", len(item.all("option")), 2, 4)
    for option in item.all("option"):
        yield from check_each(option, "says", 2, 10)
        yield from check_each(option, "value", 1, 3)
        yield from check_each(option, "price", 3, 15)
    yield from check_each(item, "viewpoint", 25, 60)
    yield from check_each(item, "third-way", 15, 40)
    yield from check_each(item, "hint", 15, 40)


def check_assignment(item, _language):
    steps = item.all("step")
    total = sum(int(step["minutes"]) for step in steps)
    if total != int(item["usual"]):
        yield item.finding(f"the steps take {total} minutes together, "
                           f"but usual is {item['usual']}")
    yield from between(item, "minutes", int(item["usual"]), 5, 30)
    yield from between(item, "steps", len(steps), 2, 5)


def check_tip(item, _language):
    action = item.first("action")
    yield from between(action, "sentences of <action>",
                       len(list(sentences(action))), 1, 5)


RULES = {"case": check_case, "dilemma": check_dilemma,
         "assignment": check_assignment, "tip": check_tip}
