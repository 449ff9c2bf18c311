#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says how much of src/core its own tests run, a line for each folder.

Left out are lines and branches that no test of behaviour can be asked for, each
with its reason below. Fails if one of the goals is not met.
"""

import argparse
import collections
import json
import os
import re
import subprocess
import sys

GOALS = {"lines": 95.0, "branches": 85.0}

# What a header promises and what cannot be: who breaks it is a programmer, and
# G_DEBUG=fatal-warnings ends any test that does.
PRECONDITIONS = r"g_(return_|assert|warn_if_|critical)"

# Registers a type, or makes something, once: the other way is a race of threads.
MACROS = r"G_(DEFINE|DECLARE)_\w+|g_once_init_enter"


def measure(options):
    """Runs gcovr; returns what it says of each file."""
    report = os.path.join(options.build, "coverage.json")
    subprocess.run(
        ["gcovr", "--root", options.source, "--filter",
         os.path.join(options.source, "src/core/"),
         "--object-directory", options.build,
         "--exclude-lines-by-pattern", r"\s*(%s)" % PRECONDITIONS,
         "--exclude-branches-by-pattern", r".*\b(%s)" % MACROS,
         "--exclude-unreachable-branches", "--json", report, options.build],
        check=True, stdin=subprocess.DEVNULL)
    with open(report, encoding="utf-8") as file:
        return json.load(file)["files"]


class Sum:
    """Of a file, a folder, or all."""

    def __init__(self):
        self.done = collections.Counter()
        self.all = collections.Counter()

    def add(self, what, done):
        self.all[what] += 1
        self.done[what] += done

    def percent(self, what):
        return 100.0 * self.done[what] / max(self.all[what], 1)

    def __str__(self):
        return "   ".join(
            "%s %5.1f %% (%d of %d)" % (what, self.percent(what),
                                        self.done[what], self.all[what])
            for what in GOALS)


def sum_up(files, source):
    """Sums by folder, and the names of the files with most left to do."""
    sums = collections.defaultdict(Sum)
    for file in files:
        path = os.path.relpath(os.path.join(source, file["file"]), source)
        for line in file["lines"]:
            if line["gcovr/noncode"]:
                continue
            for name in (path, os.path.dirname(path), "src/core"):
                sums[name].add("lines", line["count"] > 0)
                for branch in line["branches"]:
                    sums[name].add("branches", branch["count"] > 0)
    return sums


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    parser.add_argument("--source", required=True)
    parser.add_argument("--report", required=True)
    options = parser.parse_args()

    sums = sum_up(measure(options), options.source)
    with open(options.report, "w", encoding="utf-8") as report:
        for name in sorted(sums):
            print("%-46s %s" % (name, sums[name]), file=report)
    for name in sorted(sums):
        if not re.search(r"\.[ch]$", name) and name != "src/core":
            print("%-26s %s" % (name, sums[name]))
    print("%-26s %s" % ("src/core", sums["src/core"]))

    n_failed = 0
    for what, goal in GOALS.items():
        well = sums["src/core"].percent(what) >= goal
        print("%s: at least %.0f %% %s" % (what, goal,
                                           "met" if well else "NOT MET"))
        n_failed += not well
    sys.exit(1 if n_failed else 0)


if __name__ == "__main__":
    main()
