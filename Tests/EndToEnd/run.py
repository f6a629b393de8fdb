#!/usr/bin/env python3
"""Tries the built program as a person or a script would: python3 Tests/EndToEnd/run.py PROGRAM [NAME…]

Runs the transcripts in commands/. With names, only the tests whose name contains one of them.
With --rewrite, the transcripts take down what the program prints now.
"""

import argparse
import concurrent.futures
import os
import pathlib
import sys

from transcript import Transcript

HERE = pathlib.Path(__file__).parent


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program")
    options.add_argument("names", nargs="*")
    options.add_argument("--rewrite", action="store_true")
    given = options.parse_intermixed_args()

    paths = sorted((HERE / "commands").glob("*.test"))
    chosen = [path for path in paths if not given.names or any(name in path.name for name in given.names)]
    transcripts = [Transcript(path, given.program) for path in chosen]
    if given.rewrite:
        for transcript in transcripts:
            transcript.rewrite()
        return 0

    passed, failures = 0, []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for count, described in pool.map(Transcript.run, transcripts):
            passed += count
            failures += described
    for failure in failures:
        print(failure, end="\n\n")
    print(f"{passed} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
