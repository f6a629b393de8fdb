#!/usr/bin/env python3
"""Tests the built program as a user or a script would run it: python3 Tests/EndToEnd/run.py PROGRAM [NAME…]

Runs the transcripts in commands/, the terminal journeys of journeys.py, and what the documents say. With names,
only the tests whose name contains one of them. With --rewrite, the transcripts record what the program prints now.
"""

import argparse
import concurrent.futures
import os
import pathlib
import signal
import sys

import documents
import earlier
import fortnight
import journeys
import json_results
import keystrokes
import modules
import packaging
import recipes
import rows_used
import safety
import shells
import volunteer
import volunteer_links
from transcript import Transcript

HERE = pathlib.Path(__file__).parent


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program")
    options.add_argument("names", nargs="*")
    options.add_argument("--rewrite", action="store_true")
    given = options.parse_intermixed_args()

    def is_chosen(name):
        return not given.names or any(part in name for part in given.names)

    transcripts = [
        Transcript(path, given.program) for path in sorted((HERE / "commands").glob("*.test")) if is_chosen(path.name)]
    if given.rewrite:
        for transcript in transcripts:
            transcript.rewrite()
        return 0

    # In the background of a script Ctrl-C is ignored, and every program under test would inherit that.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    passed, failures = 0, []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        running = [
            pool.submit(journeys.run, journey, given.program)
            for journey in journeys.ALL + keystrokes.ALL + fortnight.ALL + rows_used.ALL + shells.ALL if is_chosen(journey.__name__)]
        running += [
            pool.submit(volunteer.run, check, given.program)
            for check in volunteer.ALL + volunteer_links.ALL if is_chosen(check.__name__)]
        running += [
            pool.submit(documents.run, check, given.program)
            for check in documents.ALL + modules.ALL + packaging.ALL + recipes.ALL if is_chosen(check.__name__)]
        running += [pool.submit(safety.run, check, given.program) for check in safety.ALL if is_chosen(check.__name__)]
        running += [pool.submit(earlier.run, check, given.program) for check in earlier.ALL if is_chosen(check.__name__)]
        running += [pool.submit(json_results.run, check, given.program) for check in json_results.ALL if is_chosen(check.__name__)]
        for count, described in pool.map(Transcript.run, transcripts):
            passed += count
            failures += described
        problems = [journey.result() for journey in running]
    failures += [problem for problem in problems if problem]
    passed += sum(problem is None for problem in problems)
    for failure in failures:
        print(failure, end="\n\n")
    print(f"{passed} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
