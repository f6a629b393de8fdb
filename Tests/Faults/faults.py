#!/usr/bin/env python3
"""Injects faults to prove that the diary loses nothing: python3 Tests/Faults/faults.py PROGRAM [NAME…]

Needs strace, recutils and git. Each test prints how many cases it tried; the status is 0 if nothing was lost.
"""

import argparse
import concurrent.futures
import os
import sys

import copies
import desk
import edits
import errors
import file_systems
import full_disk
import git_merges
import held_up_editor
import hostile
import kill
import kill_beside
import names
import open_program
import power
import privacy
import random_keys
import short_writes
import sixteen
import writers
import zones

SHOWN = 20
SWEEPS = {
    "kill": kill, "errors": errors, "short-writes": short_writes, "full-disk": full_disk, "git-merges": git_merges,
    "zones": zones, "hostile": hostile, "open-program": open_program, "edits": edits,
    "held-up-editor": held_up_editor, "kill-beside": kill_beside, "power": power, "copies": copies, "names": names,
    "file-systems": file_systems}
# One after the other: each starts sixteen programs itself.
ONE_BY_ONE = {"sixteen": sixteen}
SINGLE = {"writers": writers, "privacy": privacy, "random-keys": random_keys, "desk": desk}


def sweep(name, module, program, pool, only_changing=False):
    """Tests every point of a sweep and returns what is wrong."""
    is_reduced = only_changing and name in ("kill", "kill-beside")
    points = list(module.points(program, only_changing=True) if is_reduced else module.points(program))
    problems = [problem for found in pool.map(lambda point: module.check(program, point), points) for problem in found]
    print(f"{name}: {len(points)} {module.COUNTED}, {len(problems)} problems", flush=True)
    return problems


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program")
    options.add_argument("names", nargs="*")
    options.add_argument("--changing", action="store_true", help="kill at the calls that change something on the disk alone")
    given = options.parse_args()
    problems = []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for name, module in SWEEPS.items():
            if not given.names or name in given.names:
                problems += sweep(name, module, given.program, pool, given.changing)
    with concurrent.futures.ThreadPoolExecutor(1) as alone:
        for name, module in ONE_BY_ONE.items():
            if not given.names or name in given.names:
                problems += sweep(name, module, given.program, alone)
    for name, module in SINGLE.items():
        if not given.names or name in given.names:
            count, found = module.run(given.program)
            print(f"{name}: {count} {module.COUNTED}, {len(found)} problems", flush=True)
            problems += [f"{name}: {problem}" for problem in found]
    for problem in problems[:SHOWN]:
        print(problem, file=sys.stderr)
    if len(problems) > SHOWN:
        print(f"and {len(problems) - SHOWN} more", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
