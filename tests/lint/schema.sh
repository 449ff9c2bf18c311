#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails if the settings schema is not strictly well.
set -eu
cd "$(dirname "$0")/../.."

glib-compile-schemas --strict --dry-run data
