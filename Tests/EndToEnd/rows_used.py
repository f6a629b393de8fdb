#!/usr/bin/env python3
"""Counts how many rows of a window of 200 by 60 each screen uses: python3 Tests/EndToEnd/rows_used.py PROGRAM

A row counts if it has anything but blanks and rules. The diary is a year of twinge demo.
"""

import subprocess
import sys

from sandbox import Sandbox
from terminal import Terminal

COLUMNS, ROWS = 200, 60
LEAST = 42
SCREENS = [
    ("Today", "T", "Days before"), ("Week", "W", "12 weeks"), ("Stretches", "S", "Space start"),
    ("Links", "L", "The latest of these"), ("Body", "B", "Where it hurt"), ("Journal", "J", "/ search")]


def used(terminal):
    """Returns the number of rows with text or drawings."""
    return sum(any(sign not in " │─" for sign in line) for line in terminal.screen().splitlines())


def shares(sandbox):
    """Returns the rows used by each of the six screens."""
    diary = sandbox.home / "year"
    # Day 365 is the current day, a Friday evening.
    subprocess.run(
        ["twinge", "demo", "--days", "365", "--seed", "7", "--keep", str(diary)], env=sandbox.environment, check=True,
        capture_output=True, stdin=subprocess.DEVNULL)
    with Terminal(sandbox, COLUMNS, ROWS) as terminal:
        terminal.run("TWINGE_DIARY=year twinge")
        rows = []
        for name, key, text in SCREENS:
            terminal.wait_for("0-9 pain" if not rows else "? keys")
            terminal.type(key)
            terminal.wait_for(text)
            rows.append((name, used(terminal)))
        return rows


def large_windows_are_used(_, sandbox):
    """Each of the six screens uses 42 of 60 rows or more, with a year in the diary."""
    rows = shares(sandbox)
    few = [(name, count) for name, count in rows if count < LEAST]
    assert not few, f"of {ROWS} rows are used: {rows}"


ALL = [large_windows_are_used]

if __name__ == "__main__":
    with Sandbox(sys.argv[1]) as home:
        for name, count in shares(home):
            print(f"{name:<10} {count} of {ROWS}")
