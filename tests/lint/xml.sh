#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails if an XML file of ours is not well-formed, or a card or a reference not
# as its schema says.
set -eu
cd "$(dirname "$0")/../.."

find ui data \( -name '*.ui' -o -name '*.gresource.xml' -o -name '*.svg' \
  -o -name '*.xml.in.in' -o -name '*.rng' -o -name '*.gschema.xml' \) -print0 |
  xargs -0 xmllint --nonet --noout

# Every template says which domain its text is translated in.
found=$(grep -rL --include='*.ui' '<interface domain="samenspel">' ui || true)
if [ -n "$found" ]; then
  echo "No <interface domain=\"samenspel\"> in:" >&2
  echo "$found" >&2
  exit 1
fi

for kind in card:cards reference:reference; do
  set -- "data/${kind#*:}"/*/*.xml
  test -f "$1"
  xmllint --nonet --noout --relaxng "data/${kind%%:*}.rng" "$@"
done
