#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails if the Flatpak asks for another permission than flatpak/permissions.txt
# grants, or not for one of them, or gets one by another door.
set -eu
cd "$(dirname "$0")/../.."

id=$(sed -n "s/^app_id = '\(.*\)'$/\1/p" meson.build)
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
status=0

grep -v '^#' flatpak/permissions.txt | grep . | sort >"$dir/granted"
test -s "$dir/granted"

# asked MANIFEST: the arguments below finish-args, comments and all else of the
# file left out.
asked() {
  awk '/^finish-args:[[:space:]]*$/ { inside = 1; next }
    /^[^[:space:]#]/ { inside = 0 }
    inside && sub(/^[[:space:]]+-[[:space:]]+/, "") {
      sub(/[[:space:]]+#.*$/, "")
      gsub(/^["\047]|["\047]$/, "")
      print
    }' "$1" | sort
}

for manifest in flatpak/*.yml; do
  asked "$manifest" >"$dir/asked"
  if ! diff -u "$dir/granted" "$dir/asked"; then
    echo "$manifest: asks for other permissions than permissions.txt" >&2
    status=1
  fi
  # A list in one line, a second one, and what reaches out while it is built.
  if [ "$(grep -c finish-args "$manifest")" != 1 ] ||
    [ "$(grep -cE '^finish-args:[[:space:]]*$' "$manifest")" != 1 ]; then
    echo "$manifest: has to have one finish-args, with a line for each" >&2
    status=1
  fi
  if grep -nE '^[^#]*(--share=network|--filesystem|--talk-name|--system-|--own-name|metadata)' \
    "$manifest"; then
    echo "$manifest: these lines open the sandbox" >&2
    status=1
  fi
done

test -s "flatpak/$id.yml"
exit "$status"
