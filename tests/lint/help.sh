#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The help in data/help, kept by hand in two languages: it is Mallard, no link of
# it leads nowhere, and no page is left out; both languages have the same pages
# with the same sections and links; what it quotes of the interface stands there
# in the very same words, and a page that the program opens by F1 is there.
set -eu
cd "$(dirname "$0")/../.."

for language in C nl; do
  for what in validate ids links orphans media; do
    yelp-check "$what" "data/help/$language" || {
      echo "data/help/$language: yelp-check $what" >&2
      exit 1
    }
  done
done

python3 - <<'END'
import collections
import pathlib
import re
import sys
import xml.etree.ElementTree as ET

MALLARD = "{http://projectmallard.org/1.0/}"
failures = 0


def fail(text):
    global failures
    failures += 1
    print(text, file=sys.stderr)


def plain(words):
    """As a reader sees it: neither the sign of an access key nor what says that
    a button asks for more."""
    return words.replace("_", "").rstrip("…›").strip()


def read_words():
    """What each text of the interface is in Dutch: po/nl.po has every one."""
    dutch = collections.defaultdict(set)
    for entry in open("po/nl.po", encoding="utf-8").read().split("\n\n")[1:]:
        texts = {}
        for key, lines in re.findall(
                r'^(msg\w+(?:\[\d\])?) ((?:".*"(?:\n|$))+)', entry, re.M):
            text = "".join(re.findall(r'"(.*)"', lines))
            texts[key] = plain(text.replace('\\"', '"'))
        for key in ("msgid", "msgid_plural"):
            if texts.get(key):
                dutch[texts[key]] |= {
                    text for name, text in texts.items()
                    if name.startswith("msgstr")}
    return dutch


def outline(page):
    """What must be the same in every language."""
    return [(node.tag.removeprefix(MALLARD), node.get("id"), node.get("xref"),
             node.get("type"), node.get("style"))
            for node in page.iter()
            if node.get("id") or node.get("xref") or node.get("style")]


def count(page, tag):
    return collections.Counter(
        plain(" ".join("".join(node.itertext()).split()))
        for node in page.iter(MALLARD + tag))


dutch = read_words()
pages = {
    language: {path.name: ET.parse(path).getroot() for path in
               sorted(pathlib.Path("data/help", language).glob("*.page"))}
    for language in ("C", "nl")}

for name in sorted(pages["C"].keys() ^ pages["nl"].keys()):
    fail(f"{name}: is there in one language only")

for name in sorted(pages["C"].keys() & pages["nl"].keys()):
    english, other = pages["C"][name], pages["nl"][name]
    if outline(english) != outline(other):
        fail(f"{name}: ids, links or notes differ between C and nl")
    for tag in ("p", "item", "key"):
        many = [sum(count(page, tag).values()) for page in (english, other)]
        if many[0] != many[1]:
            fail(f"{name}: {many[0]} of <{tag}> in C, {many[1]} in nl")

    quoted = count(other, "gui")
    for words, n in count(english, "gui").items():
        if words not in dutch:
            fail(f"C/{name}: the interface does not say “{words}”")
            continue
        found = sum(quoted.pop(text, 0) for text in sorted(dutch[words]))
        if found != n:
            fail(f"nl/{name}: “{words}” {n} times in C, but {found} times as "
                 + " or ".join(f"“{text}”" for text in sorted(dutch[words])))
    for words in quoted:
        fail(f"nl/{name}: C does not quote what “{words}” stands for")

source = open("src/app/shell/sam-help.c", encoding="utf-8").read()
table = source[source.index("} pages[]"):source.index("static const char *")]
named = set(re.findall(r'(?:NULL|"),\s*"([a-z-]+)" }', table))
named |= set(re.findall(r'return "([a-z-]+)";', source))
if not named:
    fail("src/app/shell/sam-help.c: names no page")
for page in sorted(named):
    if page + ".page" not in pages["C"]:
        fail(f"src/app/shell/sam-help.c: there is no page “{page}”")

sys.exit(failures > 0)
END
