#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the fuzz targets, two at a time, and says a line of each.

What it learns stays in the folder of the corpus, for the next time. The goals
are 10^7 executions of the reader of cards and 10^6 of each other target, with
no finding.
"""

import argparse
import concurrent.futures
import glob
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import time

TARGETS = {
    "card": (10_000_000, "card.rng", ["card-full.xml"]),
    "agenda": (1_000_000, "agenda.rng", ["agenda-full.xml", "agendas"]),
    "study-pack": (1_000_000, "study-pack.rng",
                   ["study-pack-full.xml", "study-packs"]),
    "study": (1_000_000, "study.rng", ["study-full.xml", "studies"]),
    "search": (1_000_000, None, []),
    "report": (1_000_000, None, []),
    "database": (1_000_000, None, []),
}

# In bytes: the longest seed fits, and longer inputs find no more and take longer.
LONGEST = {"database": 32768, "search": 1024, "report": 512}
LONGEST_FILE = 4096

# What is tried more often. So much is covered in a report that to weigh what is
# rare in it takes a fifth of the time; a database that is migrated takes ten
# times as long as another.
WEIGHTS = {"report": "-entropic=0",
           "database": "-entropic_scale_per_exec_time=1"}

# In seconds: slower than this is a finding as well, also where much else runs.
SLOWEST = 30


def files_in(path):
    if os.path.isdir(path):
        return sorted(glob.glob(os.path.join(path, "*")))
    return [path] if os.path.exists(path) else []


def write_databases(source, folder):
    """The oldest of our databases and the one before the newest, as the tests of
    migration have them."""
    scripts = glob.glob(os.path.join(source, "tests/data/schema-*.sql"))
    for version in (1, len(scripts) - 1):
        name = "schema-%d" % version
        connection = sqlite3.connect(os.path.join(folder, name))
        with open(os.path.join(source, "tests/data", name + ".sql"),
                  encoding="utf-8") as script:
            connection.executescript(script.read())
        connection.close()


def make_small(path):
    """The same database in the smallest pages: most bytes of it say something,
    so that most changes of a byte do."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA page_size = 512")
    connection.execute("VACUUM")
    connection.close()


def prepare(options, name):
    """The folders of seeds and corpus, and the dictionary if there is one."""
    _, schema, data = TARGETS[name]
    source, work = options.source, options.work
    here = os.path.join(source, "tests/fuzz")
    seeds = os.path.join(work, "seeds", name)
    corpus = os.path.join(work, "corpus", name)
    shutil.rmtree(seeds, ignore_errors=True)
    os.makedirs(seeds)
    os.makedirs(corpus, exist_ok=True)
    os.makedirs(os.path.join(work, "finds", name), exist_ok=True)

    for path in [os.path.join(source, "tests/data", entry) for entry in data] \
            + [os.path.join(here, "seeds", name),
               os.path.join(here, "finds", name)]:
        for file in files_in(path):
            shutil.copy(file, seeds)
    if name == "database":
        write_databases(source, seeds)
        subprocess.run(
            [os.path.join(options.build, "tests/fuzz/fuzz-seed-database"),
             os.path.join(seeds, "newest")], check=True)
        for file in files_in(seeds):
            make_small(file)

    if schema is None:
        return seeds, corpus, None
    dictionary = os.path.join(work, name + ".dict")
    with open(os.path.join(source, "data", schema), encoding="utf-8") as file:
        words = re.findall(r'(?:name|ns)="([^"]+)"|<value[^>]*>([^<]+)</value>',
                           file.read())
    with open(dictionary, "w", encoding="utf-8") as file:
        for word in sorted({first or second for first, second in words}):
            file.write('"%s"\n' % word.replace("\\", "\\\\"))
        for word in ("<!DOCTYPE", "<!ENTITY", "<![CDATA[", "xml:lang=", "&#x",
                     "<?", "<!--", "xmlns="):
            file.write('"%s"\n' % word)
    return seeds, corpus, dictionary


def fuzz(options, name):
    """Returns a line, and whether all is well."""
    runs = options.runs or TARGETS[name][0]
    seeds, corpus, dictionary = prepare(options, name)
    finds = os.path.join(options.work, "finds", name) + "/"
    log = os.path.join(options.logs, "fuzz-%s.log" % name)
    command = [os.path.join(options.build, "tests/fuzz", "fuzz-" + name),
               "-runs=%d" % runs, "-timeout=%d" % SLOWEST, "-rss_limit_mb=1024",
               "-max_len=%d" % LONGEST.get(name, LONGEST_FILE),
               "-artifact_prefix=" + finds, "-print_final_stats=1"]
    if dictionary is not None:
        command.append("-dict=" + dictionary)
    if name in WEIGHTS:
        command.append(WEIGHTS[name])
    if options.seed:
        command.append("-seed=%d" % options.seed)
    start = time.monotonic()
    with open(log, "w", encoding="utf-8") as output:
        status = subprocess.run(
            command + [corpus, seeds], stdin=subprocess.DEVNULL, stdout=output,
            stderr=subprocess.STDOUT, check=False).returncode
    seconds = time.monotonic() - start
    with open(log, encoding="utf-8", errors="replace") as output:
        text = output.read()
    done = re.findall(r"number_of_executed_units: (\d+)", text)
    covered = re.findall(r"cov: (\d+)", text)
    done = int(done[-1]) if done else 0
    well = status == 0 and done >= runs
    line = "%-10s %10d executions of %10d  %6d s  %6d/s  %5s edges  %s" % (
        name, done, runs, seconds, done / max(seconds, 0.001),
        covered[-1] if covered else "?",
        "no finding" if well else "FOUND: %s, %s" % (finds, log))
    return line, well


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", required=True)
    parser.add_argument("--source", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("--logs", required=True)
    parser.add_argument("--runs", type=int, default=0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("targets", nargs="*")
    options = parser.parse_args()
    names = options.targets or list(TARGETS)
    for name in names:
        if name not in TARGETS:
            sys.exit("fuzz: no target is called %s" % name)

    n_failed = 0
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for line, well in pool.map(lambda name: fuzz(options, name), names):
            print(line, flush=True)
            n_failed += not well
    print("%d passed, %d failed" % (len(names) - n_failed, n_failed))
    sys.exit(1 if n_failed else 0)


if __name__ == "__main__":
    main()
