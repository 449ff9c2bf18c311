#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does each rule find what it is for? Spoils a copy of a card, or of what the
cards lean on, in one place after the other, and looks for the finding. A rule that nothing can offend says
nothing."""

import pathlib
import re
import shutil
import sys
import tempfile

sys.dont_write_bytecode = True
# pylint: disable=wrong-import-position
import cards as reader
import rules_language
import rules_length
import rules_reference
import rules_structure
import rules_variety

CARD = "cards/{}/6-balance.xml"
PAGES = "reference/{}/pages.xml"
FACTS = "reference/{}/facts.xml"
QUESTIONS = "reference/{}/questions.xml"
FILES = (CARD, PAGES, FACTS, QUESTIONS)
LONG = "Dit is een zin van " + "heel " * 21 + "veel woorden."
LONGISH = "Heel " * 14 + "veel. "

# What is spoilt: the rules, the language of the file, a regular expression of
# which the first place is replaced, by what, and what the finding then says.
# The file is the card, or else stands before the language.
SPOILT = (
    (rules_structure, "nl", r"(?s)  <tip .*?</tip>\n", "", "9 tips, 10 wanted"),
    (rules_structure, "nl", r'<tip id="\w+-', '<tip id="other-',
     "does not begin with"),
    (rules_structure, "nl", r'<tip id="[\w-]+"(?s:(.*?))<tip id="[\w-]+"',
     r'<tip id="balance-x"\1<tip id="balance-x"', "balance-x is also in"),
    (rules_structure, "en", r'usual="12"', 'usual="13"', "not the attributes"),
    (rules_structure, "en", r"<question>.*</question>\n", "",
     "not the structure"),
    (rules_structure, "nl", r'ref="sofa"', 'ref="sofas"', "no model “sofas”"),
    (rules_structure, "nl", r'(kind="item" ref=")', r"\1no-", "no item “no-"),
    (rules_structure, "nl", r'<see kind="procedure".*', "",
     "speaks of the meldcode"),
    (rules_structure, "nl", r"<words>.*</words>\n", "", "has no <words>"),
    (rules_structure, "nl", r'viewpoint of="client"', 'viewpoint of="carer"',
     "the viewpoints are of"),
    (rules_structure, "nl", r"(?s)<third-way>.*?</third-way>", "",
     "has no <third-way>"),
    (rules_language, "nl", r"<why>", "<why><p>Ontwikkelingspsychologie.</p>",
     "no soft hyphen"),
    (rules_length, "nl", r"<about>", f"<about><p>{LONG * 3}</p>",
     "words of the introduction"),
    (rules_length, "nl", r"<why>", "<why><p>Het is 7 procent.</p>",
     "without its maker"),
    (rules_length, "nl", r"<why>",
     "<why><p>Het is 7% (CBS, 2022). Of 8% (CBS, 2022).</p>", "3 figures"),
    (rules_length, "nl", r"<phase>", f"<phase><p>{LONG * 5}</p>",
     "words of the phases"),
    (rules_length, "nl", r"(<question>.*</question>\s*)", r"\1\1\1\1",
     "questions: "),
    (rules_length, "nl", r"<question>", "<question>Is ", "by yes or no"),
    (rules_length, "en", r"<question>", "<question>Should ", "by yes or no"),
    (rules_length, "nl", r"<situation>", f"<situation><p>{LONG * 3}</p>",
     "words of <situation>"),
    (rules_length, "nl", r"(?s)(<viewpoint [^>]*>).*?(?=</viewpoint>)",
     r"\1<p>Nee.</p>", "words of <viewpoint>"),
    (rules_length, "nl", r'step minutes="', 'step minutes="9',
     "the steps take"),
    (rules_length, "nl", r'least="8"', 'least="15"', "do not rise"),
    (rules_language, "nl", r"<p>", f"<p>{LONG} ", "a sentence of 28 words"),
    (rules_language, "nl", r"<p>", f"<p>{LONGISH * 900}",
     "words on average"),
    (rules_language, "nl", r"<p>", "<p>" + "Zo vaak staat deze zin hier. " * 2,
     "as in "),
    (rules_language, "nl", r"<p>", "<p>Een demente\nvrouw. ", "zeg: mevrouw"),
    (rules_language, "nl", r"<p>", "<p>Matnelzorgers. ", "“Matnelzorgers”"),
    (rules_language, "en", r"<p>", "<p>Her neighbor. ", "“neighbor”"),
    (rules_variety, "nl",
     r'(?s)(person name="(\w+).*?<action>\s*<p>)(.*?<action>\s*<p>)',
     r"\1Met \2. \3Met \2. ", "the name "),
    (rules_variety, "nl", r'name="[^"]+', 'name="Niemand',
     "is declared, but not"),
    (rules_variety, "nl", r'role="carer"(.*) relation="[\w-]+"',
     r'role="carer"\1 relation="boss"', "“boss” is no relation"),
    (rules_language, PAGES, "nl", r"<p>", f"<p>{LONG} ", "a sentence of 28"),
    (rules_language, FACTS, "nl", r"<p>", "<p>Matnelzorgers. ",
     "“Matnelzorgers”"),
    (rules_language, FACTS, "en", r"<p>(.*?)\.(?s:(.*?))<p>",
     r"<p>This stands in two places here.\2<p>This stands in two places here. ",
     "as in "),
    (rules_structure, PAGES, "nl", r'id="sofa"', 'id="couch"',
     "no model “sofa”"),
    (rules_reference, PAGES, "nl", r'id="sofa"', 'id="couch"',
     "the pages are couch"),
    (rules_reference, PAGES, "nl", r'kind="help"', 'kind="model"',
     "the pages are"),
    (rules_reference, PAGES, "en", r'(?s)<page id="sofa".*?</page>', "",
     "not the structure"),
    (rules_reference, PAGES, "en", r"<source>.*?</source>", "",
     "not the structure"),
    (rules_reference, PAGES, "nl", r"<body>", f"<body><p>{LONG * 9}</p>",
     "words of page"),
    (rules_reference, PAGES, "nl", r'lang="nl"', 'lang="en"', "lang is en"),
    (rules_reference, FACTS, "nl", r'card="balance"', 'card="asking"',
     "5 facts of each card"),
    (rules_reference, FACTS, "nl", r"<question>", "<question>" + "Zo " * 25,
     "words of the question"),
    (rules_reference, FACTS, "nl", r"<explanation>",
     f"<explanation><p>{LONG * 3}</p>", "words of the explanation"),
    (rules_reference, FACTS, "nl", r'maker="[^"]*"', 'maker=""',
     "a fact has a maker"),
    (rules_reference, FACTS, "nl", r'year="\d+"', 'year="vorig jaar"',
     "a fact has a maker"),
    (rules_reference, FACTS, "en", r'year="\d+"', 'year="1980"',
     "not the attributes"),
    (rules_reference, FACTS, "en", r' right="yes"', "", "not the attributes"),
    (rules_reference, FACTS, "nl", r"(<answer)((?:.*\n)*)",
     r"\1 right='yes'\2", "not the attributes"),
    (rules_reference, QUESTIONS, "nl", r"(?s)<check-out.*</check-out>", "",
     "0 of <check-out>, 20 at least"),
    (rules_reference, QUESTIONS, "en", r"(<check-in [^>]*>)",
     r"\1" + "So " * 25, "words of <check-in>"),
)


def findings(rules, folder):
    return {message for _, _, message in rules.check(reader.read_content(folder))}


def main():
    data = pathlib.Path("data")
    failed = []
    with tempfile.TemporaryDirectory() as room:
        folder = pathlib.Path(room)
        for name in FILES:
            for language in reader.LANGUAGES:
                file = name.format(language)
                (folder / file).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(data / file, folder / file)
        before = {rules: findings(rules, folder)
                  for rules in {rules for rules, *_ in SPOILT}}
        for rules, *where, pattern, replacement, wanted in SPOILT:
            file = ([CARD] + where)[-2].format(where[-1])
            sound = (folder / file).read_text(encoding="utf-8")
            spoilt = re.sub(pattern, replacement, sound, count=1)
            (folder / file).write_text(spoilt, encoding="utf-8")
            new = findings(rules, folder) - before[rules]
            if not any(wanted in message for message in new):
                failed.append(f"{rules.__name__}: nothing says “{wanted}”")
            (folder / file).write_text(sound, encoding="utf-8")
    print("\n".join(failed) or f"{len(SPOILT)} rules find what they are for")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
