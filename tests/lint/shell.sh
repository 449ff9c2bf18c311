#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails if shellcheck has something to say of a script.
set -eu
cd "$(dirname "$0")/../.."

# No file name of ours has a space in it.
shellcheck --exclude=SC2013,SC2044 dev .ci/run tests/lint/*.sh
