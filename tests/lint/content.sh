#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails if a card, or what the cards lean on, is not what a team was promised: its
# counts and lengths, both languages alike, its words, its sentences and its
# people. First it is shown
# that each rule finds what it is for. --report counts the people as well.
set -eu
cd "$(dirname "$0")/../.."

/usr/bin/python3 tests/content/test-rules.py
/usr/bin/python3 tests/content/check-content.py "$@"
