#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Samenspel costs, as ratios to a limit measured in the same run.

Both sides run in turn, and which of them is first changes from round to round.
The figure is the median of the ratios of the rounds: absolute times belong to
the machine, and single ones vary by a fifth.
"""

import argparse
import glob
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 20


def run(command, **variables):
    """Seconds and peak memory in kB of one run, which must go well."""
    environment = {**os.environ, **variables}
    start = time.perf_counter()
    process = subprocess.Popen(
        command, env=environment, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL)
    try:
        _, status, usage = os.wait4(process.pid, 0)
    except BaseException:
        process.kill()
        raise
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"bench: {command[0]} ended with {process.returncode}")
    # A child's peak begins at its parent's: ours must not be what we see.
    mine = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    memory = usage.ru_maxrss if usage.ru_maxrss > mine else None
    return seconds, memory


def pair(ours, limit, rounds=ROUNDS, **variables):
    """The runs of both, round by round, without the first one."""
    run(ours, **variables)
    run(limit, **variables)
    first, second = [], []
    for number in range(rounds):
        order = [(ours, first), (limit, second)]
        for command, into in order if number % 2 else reversed(order):
            into.append(run(command, **variables))
    return first, second


def line(name, ours, limit, unit, factor, digits=0):
    """One line of the report from two equally long lists of numbers."""
    ratios = [a / b for a, b in zip(ours, limit)]
    return (name, f"{statistics.median(ratios):.2f}",
            f"{min(ratios):.2f} to {max(ratios):.2f}", len(ratios),
            f"{statistics.median(ours) * factor:.{digits}f} {unit}",
            f"{statistics.median(limit) * factor:.{digits}f} {unit}")


def program_line(name, command, unit, factor, rounds, digits):
    """One line from a program that pairs in itself (see bench-round.h)."""
    words = subprocess.run(command, check=True, capture_output=True,
                           text=True).stdout.split()
    ours, limit, middle, least, most = map(float, words)
    return (name, f"{middle:.2f}", f"{least:.2f} to {most:.2f}", rounds,
            f"{ours * factor:.{digits}f} {unit}",
            f"{limit * factor:.{digits}f} {unit}")


def measure(build, app, source):
    """All lines of the report."""
    bench = os.path.join(build, "tests", "bench")
    cards = sorted(glob.glob(os.path.join(source, "data/cards/*/*.xml")))

    ours, limit = pair([app], [os.path.join(bench, "bench-smallest")],
                       SAM_BENCH_FIRST_FRAME="1")
    yield line("start to first frame, to the smallest libadwaita window",
               [r[0] for r in ours], [r[0] for r in limit], "ms", 1000)
    if None in [r[1] for r in ours + limit]:
        sys.exit("bench: the driver is larger than what it measures")
    yield line("peak memory, to the same",
               [r[1] for r in ours], [r[1] for r in limit], "MB", 1 / 1024)

    yield program_line(
        f"reading {len(cards)} cards, to libxml2's tree of them",
        [os.path.join(bench, "bench-parse"), *cards], "ms", 1 / 1000, 100, 2)

    ours, limit = pair([app, "--check", *cards],
                       ["xmllint", "--noout", *cards], 40)
    yield line("samenspel --check of them, to xmllint --noout",
               [r[0] for r in ours], [r[0] for r in limit], "ms", 1000)

    with tempfile.TemporaryDirectory(dir=build) as folder:
        yield program_line(
            "saving a note, to write + fsync of the same bytes",
            [os.path.join(bench, "bench-note"), folder, cards[0]],
            "ms", 1 / 1000, 200, 2)

    for name, what, rounds in (
            ("listing 2,000 sessions, to 20", "all", 200),
            ("listing the newest 20 of 2,000, to 20", "newest", 200),
            ("opening Sessions with 2,000, to 20", "place", 40)):
        with tempfile.TemporaryDirectory(dir=build) as folder:
            yield program_line(
                name, [os.path.join(bench, "bench-sessions"), what, folder],
                "ms", 1 / 1000, rounds, 2)

    for name, what in (
            ("95 % of frames scrolling 200 blocks, to 16.7 ms", "scroll"),
            ("95 % of frames changing minutes of 200, to 16.7 ms", "minutes")):
        yield program_line(name, [os.path.join(bench, "bench-builder"), what],
                           "ms", 1 / 1000, 400, 2)


def main():
    """Prints the report while it grows, and writes it as Markdown."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--build", "--app", "--source", "--report"):
        parser.add_argument(name, required=True)
    options = parser.parse_args()

    head = ("what", "ratio", "range", "rounds", "Samenspel", "limit")
    form = "{:<57}{:>6}  {:<14}{:>6}  {:>10}  {:>10}"
    rows = []
    print(form.format(*head), flush=True)
    for row in measure(options.build, options.app, options.source):
        rows.append(row)
        print(form.format(*map(str, row)), flush=True)

    with open(options.report, "w", encoding="utf-8") as report:
        for row in (head, ("---",) * len(head), *rows):
            report.write("| " + " | ".join(map(str, row)) + " |\n")


if __name__ == "__main__":
    main()
