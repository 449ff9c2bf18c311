#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Some files cannot take the app id from the top meson.build and have to repeat
# it. They must agree with it.
set -eu
cd "$(dirname "$0")/../.."

id=$(sed -n "s/^app_id = '\(.*\)'$/\1/p" meson.build)
base=/$(printf %s "$id" | tr . /)
status=0

for file in $(find ui data -name '*.gresource.xml'); do
  if grep -o 'prefix="[^"]*"' "$file" | grep -vE "^prefix=\"$base(/|\")"; then
    echo "$file: a resource prefix does not begin with $base" >&2
    status=1
  fi
done

for pattern in 'data/*.desktop.in.in' 'data/*.metainfo.xml.in.in' \
  'data/*.service.in' 'data/*.gschema.xml' 'flatpak/*.yml'; do
  for file in $pattern; do
    case $(basename "$file") in
    "$id".*) ;;
    *)
      echo "$file: the name does not begin with $id" >&2
      status=1
      ;;
    esac
  done
done

grep -q "schema id=\"$id\"" "data/$id.gschema.xml"
grep -q "^id: $id$" "flatpak/$id.yml"
exit "$status"
