#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Samenspel costs, as ratios to a limit measured in the same run.

Both sides run in turn, and which of them is first changes from round to round.
The figure is the median of the ratios of the rounds: absolute times belong to
the machine, and single ones vary by a fifth. Beside it stands the goal that we
set ourselves, and whether it is met.
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

# A disk that takes no time.
MEMORY = "/dev/shm"


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


def row(name, goal, middle, least, most, rounds, ours, limit):
    """One line of the report; a figure without a goal is told all the same."""
    met = "" if goal is None else "yes" if middle <= goal else "no"
    return (name, f"{middle:.2f}", "" if goal is None else f"{goal:.2f}", met,
            f"{least:.2f} to {most:.2f}", rounds, ours, limit)


def line(name, goal, ours, limit, unit, factor, digits=0):
    """One line of the report from two equally long lists of numbers."""
    ratios = [a / b for a, b in zip(ours, limit)]
    return row(name, goal, statistics.median(ratios), min(ratios), max(ratios),
               len(ratios),
               f"{statistics.median(ours) * factor:.{digits}f} {unit}",
               f"{statistics.median(limit) * factor:.{digits}f} {unit}")


def program_lines(names, command, rounds):
    """Lines from a program that measures in itself (see bench-round.h), each
    with a name and a goal."""
    output = subprocess.run(command, check=True, capture_output=True,
                            text=True).stdout
    for (name, goal), numbers in zip(names, output.splitlines(), strict=True):
        ours, limit, middle, least, most = map(float, numbers.split())
        yield row(name, goal, middle, least, most, rounds,
                  f"{ours / 1000:.2f} ms", f"{limit / 1000:.2f} ms")


def in_folder(parent, names, command, rounds, *more):
    """Likewise, from a program that needs a folder of its own."""
    with tempfile.TemporaryDirectory(dir=parent) as folder:
        yield from program_lines(names, [*command, folder, *more], rounds)


def measure(build, app, source):
    """All lines of the report."""
    bench = os.path.join(build, "tests", "bench")
    cards = sorted(glob.glob(os.path.join(source, "data/cards/*/*.xml")))

    ours, limit = pair([app], [os.path.join(bench, "bench-smallest")],
                       SAM_BENCH_FIRST_FRAME="1")
    yield line("start to first frame, to the smallest libadwaita window", 1.15,
               [r[0] for r in ours], [r[0] for r in limit], "ms", 1000)
    if None in [r[1] for r in ours + limit]:
        sys.exit("bench: the driver is larger than what it measures")
    yield line("peak memory, to the same", 1.25,
               [r[1] for r in ours], [r[1] for r in limit], "MB", 1 / 1024)

    yield from program_lines(
        [(f"reading {len(cards)} cards, to libxml2's tree of them", 3)],
        [os.path.join(bench, "bench-parse"), *cards], 100)

    ours, limit = pair([app, "--check", *cards],
                       ["xmllint", "--noout", *cards], 40)
    yield line("samenspel --check of them, to xmllint --noout", None,
               [r[0] for r in ours], [r[0] for r in limit], "ms", 1000)

    yield from in_folder(
        build, [("saving a note, to write + fsync of the same bytes", 12)],
        [os.path.join(bench, "bench-note")], 200, cards[0])

    for name, goal, what, rounds in (
            ("listing 2,000 sessions, to 20", None, "all", 200),
            ("listing the newest 20 of 2,000, to 20", 1.1, "newest", 200),
            ("opening Sessions with 2,000, to 20", 1.1, "place", 40)):
        yield from in_folder(
            build, [(name, goal)],
            [os.path.join(bench, "bench-sessions"), what], rounds)

    yield from program_lines(
        [("95 % of portfolios of 200 sittings, to a second", 1)],
        [os.path.join(bench, "bench-portfolio")], 40)

    for name, what in (
            ("95 % of frames scrolling 200 blocks, to 16.7 ms", "scroll"),
            ("95 % of frames changing minutes of 200, to 16.7 ms", "minutes")):
        yield from program_lines(
            [(name, 1)], [os.path.join(bench, "bench-builder"), what], 400)

    for what, disk, rounds in (("next", build, 100),
                               ("next, on a disk of memory", MEMORY, 100),
                               ("vote", build, 80), ("blank", build, 100)):
        yield from in_folder(
            disk, [(f"key to paint, {what}: half, to 16 ms", 1),
                   (f"key to paint, {what}: 95 %", None)],
            [os.path.join(bench, "bench-keys"), what.partition(",")[0]],
            rounds)


def main():
    """Prints the report while it grows, and writes it as Markdown."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--build", "--app", "--source", "--report"):
        parser.add_argument(name, required=True)
    options = parser.parse_args()

    head = ("what", "ratio", "goal", "met", "range", "rounds", "Samenspel",
            "limit")
    form = "{:<57}{:>6}{:>7}{:>5}  {:<15}{:>6}  {:>10}  {:>10}"
    rows = []
    print(form.format(*head), flush=True)
    for new in measure(options.build, options.app, options.source):
        rows.append(new)
        print(form.format(*map(str, new)), flush=True)

    with open(options.report, "w", encoding="utf-8") as report:
        for new in (head, ("---",) * len(head), *rows):
            report.write("| " + " | ".join(map(str, new)) + " |\n")


if __name__ == "__main__":
    main()
