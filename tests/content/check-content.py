#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what the cards say and what they lean on, as far as a machine can: see
the rules_*.py.

Each finding is a line FILE:LINE: message, and any finding ends in failure.
With --report, it also counts who and what the cards are about.
"""

import argparse
import sys
import xml.parsers.expat

sys.dont_write_bytecode = True
# pylint: disable=wrong-import-position
import cards as reader
import rules_language
import rules_length
import rules_reference
import rules_structure
import rules_variety

RULES = (rules_structure, rules_length, rules_language, rules_variety,
         rules_reference)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--report", action="store_true",
                        help="also count the people and settings")
    parser.add_argument("folder", nargs="?", default="data",
                        help="the folder with cards and reference")
    arguments = parser.parse_args()

    try:
        content = reader.read_content(arguments.folder)
    except xml.parsers.expat.ExpatError as error:
        sys.exit(f"{arguments.folder}: a file is no XML: {error}")
    findings = sorted({finding for rules in RULES
                       for finding in rules.check(content)})
    for file, line, message in findings:
        print(f"{file}:{line}: {message}")
    if arguments.report:
        print("\n".join(rules_variety.report(content.cards)))
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
