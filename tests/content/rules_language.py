# SPDX-License-Identifier: GPL-3.0-or-later
"""How the text is written: its sentences, its words and what it never says."""

import pathlib
import re
import subprocess

from prose import SPELT_WORD, sentences

LONGEST_SENTENCE = 25
AVERAGE_SENTENCE = {"nl": 12}
SHORTEST_REPEAT = 6
# A longer word must be able to break on a narrow page or on the shared screen.
LONGEST_WHOLE_WORD = {"nl": 20}
DICTIONARY = {"nl": "nl_NL", "en": "en_GB"}
HERE = pathlib.Path(__file__).parent


def check(content):
    """Findings about the language of all cards and references."""
    for language in content.cards:
        files = content.files(language)
        for file in files:
            yield from check_sentences(file, language)
            yield from check_long_words(file, language)
        yield from check_repeats(files)
        yield from check_forbidden(files, language)
        yield from check_spelling(files, language)


def check_sentences(file, language):
    lengths = []
    for sentence in sentences(file.root):
        length = len(sentence.words)
        if sentence.is_whole:
            lengths.append(length)
        if length > LONGEST_SENTENCE:
            yield sentence.finding(
                f"a sentence of {length} words, {LONGEST_SENTENCE} at most: "
                f"{sentence.text}")
    average = sum(lengths) / max(len(lengths), 1)
    if average > AVERAGE_SENTENCE.get(language, LONGEST_SENTENCE):
        yield file.root.finding(
            f"its sentences have {average:.1f} words on average, "
            f"{AVERAGE_SENTENCE[language]} at most")


def check_long_words(file, language):
    longest = LONGEST_WHOLE_WORD.get(language)
    if longest is None:
        return
    for block in file.root.blocks():
        for word in re.findall(r"[^\W\d_]+", block.typed_text()):
            if len(word) > longest:
                yield block.finding(f"“{word}” has {len(word)} letters and no "
                                    "soft hyphen (&#xAD;) to break at")


def check_repeats(files):
    seen = {}
    for file in files:
        for sentence in sentences(file.root):
            if len(sentence.words) < SHORTEST_REPEAT:
                continue
            first = seen.setdefault(sentence.normal(), sentence)
            if first is not sentence:
                yield sentence.finding(f"as in {first.file}:{first.line}: "
                                       f"{sentence.text}")


def read_list(name):
    """Line number and line of a list, without comments and empty lines."""
    text = (HERE / name).read_text(encoding="utf-8")
    return [(number, line) for number, line in enumerate(text.split("\n"), 1)
            if line and not line.startswith("#")]


def check_forbidden(files, language):
    """An entry is a word or words, and ends in * if anything may follow."""
    name = f"forbidden-{language}.txt"
    forbidden = []
    for number, line in read_list(name):
        word, tab, why = line.partition("\t")
        if not tab or not why:
            yield f"tests/content/{name}", number, "no tab and reason"
        pattern = re.escape(word).replace(r"\*", r"\w*").replace(r"\ ", r"\s+")
        forbidden.append((re.compile(rf"(?<!\w){pattern}(?!\w)", re.IGNORECASE),
                          why))
    for file in files:
        for block in file.root.blocks():
            text = block.raw_text()
            for pattern, why in forbidden:
                for match in pattern.finditer(text):
                    line = block.line + text.count("\n", 0, match.start())
                    yield (block.file, line,
                           f"“{' '.join(match.group().split())}”: {why}")


def check_spelling(files, language):
    """Every word is in hunspell's dictionary, in our reviewed list, or a name
    that an item declares. What the list has in vain is a finding too."""
    places = {}
    for file in files:
        for block in file.root.blocks():
            text = block.raw_text()
            for match in SPELT_WORD.finditer(text):
                line = block.line + text.count("\n", 0, match.start())
                places.setdefault(match.group(), (block.file, line))
    names = declared_words(files)
    name = f"words-{language}.txt"
    reviewed = {word: number for number, word in read_list(name)}

    needed = set()
    for word in unknown_words(places, language):
        if forms(word, language) & names:
            continue
        listed = forms(word, language) & reviewed.keys()
        needed |= listed
        if not listed:
            yield *places[word], f"“{word}” is not in the dictionary or {name}"
    for word in reviewed.keys() - needed:
        yield (f"tests/content/{name}", reviewed[word],
               f"nothing needs “{word}” any more")


def declared_words(files):
    """The words of all names of people."""
    return {word for file in files for item in file.items
            for setting in item.all("setting") for person in setting.children
            for word in person["name"].split()}


def forms(word, language):
    """The word, and what it may be the possessive or a compound of."""
    found = {word}
    if language == "en" and word.endswith("’s"):
        found.add(word[:-2])
    # In Dutch an s alone will do, but for the names that end in a vowel.
    if language == "nl" and word[0].isupper():
        found |= {word.removesuffix("’s"), word.removesuffix("s")}
    return found


def unknown_words(candidates, language):
    """Those that hunspell does not know. A word with hyphens may be made of
    known ones, and a possessive is as right as its noun."""
    pieces = {}
    for word in candidates:
        base = word.removesuffix("’s") if language == "en" else word
        pieces[word] = [word, base] + [base.split("-")]
    every = {piece for choices in pieces.values() for choice in choices
             for piece in ([choice] if isinstance(choice, str) else choice)}
    wrong = ask_hunspell(sorted(every), DICTIONARY[language])
    return sorted(word for word, (whole, base, parts) in pieces.items()
                  if whole in wrong and base in wrong
                  and any(part in wrong for part in parts))


def ask_hunspell(candidates, dictionary):
    """Those of the candidates that hunspell lists as wrong. It may take a word
    with an apostrophe apart, and then lists what is wrong in it."""
    asked = "\n".join(candidates).replace("’", "'")
    answer = subprocess.run(
        ["hunspell", "-l", "-i", "UTF-8", "-d", dictionary], input=asked,
        capture_output=True, check=False, encoding="utf-8")
    if answer.returncode or answer.stderr:
        raise RuntimeError(f"hunspell, {dictionary}: {answer.stderr}")
    wrong = set(answer.stdout.replace("'", "’").split())
    return {word for word in candidates
            if word in wrong or wrong & set(re.split("[’-]", word))}
