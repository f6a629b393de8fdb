#!/usr/bin/env python3
"""Proves by injected faults that the diary loses nothing: python3 Tests/Faults/faults.py PROGRAM [NAME…]

Needs strace, recutils and git. Each test prints how much it tried; the status is 0 if nothing was lost.
"""

import argparse
import concurrent.futures
import os
import sys

import errors
import kill

SHOWN = 20
SWEEPS = {"kill": kill, "errors": errors}


def sweep(name, module, program, pool):
    """Tries every point of a sweep and returns what is wrong."""
    points = list(module.points(program))
    problems = [problem for found in pool.map(lambda point: module.check(program, point), points) for problem in found]
    print(f"{name}: {len(points)} points, {len(problems)} problems", flush=True)
    return problems


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program")
    options.add_argument("names", nargs="*")
    given = options.parse_args()
    problems = []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for name, module in SWEEPS.items():
            if not given.names or name in given.names:
                problems += sweep(name, module, given.program, pool)
    for problem in problems[:SHOWN]:
        print(problem, file=sys.stderr)
    if len(problems) > SHOWN:
        print(f"and {len(problems) - SHOWN} more", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
