#!/usr/bin/env python3
"""Measures the built program in a terminal: python3 Benchmarks/terminal.py PROGRAM DIARY [DIARY…]

From the start of the process to the whole first frame, for each diary, and the bytes written for each of some common keys
and the memory held, for the last. The diaries aren't changed.
"""

import argparse
import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import tempfile
import termios
import time

FRAME_END = b"\x1b[?25h"  # shows the cursor, at the end of the first frame
PATIENCE = 10  # seconds until a silent program counts as broken
QUIET = 0.15  # seconds without output after which a key has had its full effect
KEYS = [
    ("j", b"j", "one row down"), ("k", b"k", "one row up"), ("Left", b"\x1b[D", "the day before"),
    ("u", b"u", "undo"), ("t", b"t", "back to today"), ("6", b"6", "the pain dialog"), ("Esc", b"\x1b", "close it"),
    ("W", b"W", "the week"), ("j", b"j", "one row down there"), ("J", b"J", "the journal"),
    ("PageDown", b"\x1b[6~", "a page down there"), ("S", b"S", "the stretches"), ("B", b"B", "the body"),
    ("L", b"L", "the links"), ("W", b"W", "the week, from there"), ("z", b"z", "the month"), ("z", b"z", "the quarter"),
    ("z", b"z", "the year"), ("T", b"T", "back to today"), ("?", b"?", "help"),
]


class Program:
    """The program on a pseudo-terminal, of 80 columns and 24 rows by default."""

    def __init__(self, path, diary, home, columns=80, rows=24):
        environment = {
            "HOME": home, "TWINGE_DIARY": os.path.abspath(diary), "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
            "PATH": "/usr/bin:/bin", "TZ": os.environ.get("TZ", "Europe/Berlin")}
        if now := os.environ.get("TWINGE_NOW", "2026-11-20T22:00+01:00"):
            environment["TWINGE_NOW"] = now
        self.terminal, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        # The first process of a session controls the terminal that it opens first. Spawned, not forked: a copy of Python takes 2 ms
        # more, which are none of the program's.
        standard = [(os.POSIX_SPAWN_OPEN, 0, os.ttyname(theirs), os.O_RDWR, 0)]
        standard += [(os.POSIX_SPAWN_DUP2, 0, number) for number in (1, 2)]
        self.start = time.perf_counter()
        self.process = os.posix_spawn(path, [path], environment, file_actions=standard, setsid=True)
        os.close(theirs)

    def read(self, patience):
        """Returns the next output, or nothing if that takes too long or the program has ended."""
        if not select.select([self.terminal], [], [], patience)[0]:
            return b""
        try:
            return os.read(self.terminal, 65536)
        except OSError:
            return b""

    def read_until(self, text):
        """Returns all output up to a text."""
        output = b""
        while text not in output:
            more = self.read(PATIENCE)
            if not more:
                raise SystemExit(f"the program never wrote {text!r}")
            output += more
        return output

    def read_all(self):
        """Returns all output until it stays quiet."""
        output = b""
        while more := self.read(QUIET):
            output += more
        return output

    def press(self, key):
        """Presses a key and returns the bytes that the program writes in response."""
        os.write(self.terminal, key)
        return self.read_all()

    def memory(self):
        """Returns resident memory in MB: the total, and the part that is the program's own file and its libraries."""
        with open(f"/proc/{self.process}/status") as status:
            kilobytes = {line.split()[0]: line.split()[1] for line in status if line.endswith("kB\n")}
        return int(kilobytes["VmRSS:"]) / 1024, int(kilobytes["RssFile:"]) / 1024

    def end(self):
        """Ends it."""
        os.kill(self.process, signal.SIGTERM)
        while self.read(PATIENCE):
            pass
        os.waitpid(self.process, 0)
        os.close(self.terminal)


def first_frame(path, diary, home):
    """Returns the milliseconds from the start of the process to its complete first frame."""
    program = Program(path, diary, home)
    program.read_until(FRAME_END)
    elapsed = time.perf_counter() - program.start
    program.end()
    return elapsed * 1000


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program")
    options.add_argument("diary", nargs="+")
    options.add_argument("--runs", type=int, default=100)
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as home:
        times = {diary: [] for diary in given.diary}
        for diary in given.diary:
            first_frame(given.program, diary, home)
        # Interleaved, so that whatever else the machine does affects all of them alike.
        for _ in range(given.runs):
            for diary in given.diary:
                times[diary].append(first_frame(given.program, diary, home))
        for diary, measured in times.items():
            print(f"first frame {min(measured):6.1f} ms at least, {statistics.median(measured):6.1f} ms median: {diary}")

        program = Program(given.program, given.diary[-1], home)
        program.read_until(FRAME_END)
        print("memory at the first frame: {:.1f} MB, {:.1f} MB of it the program's file".format(*program.memory()))
        program.read_all()
        print("memory with everything read: {:.1f} MB, {:.1f} MB of it the program's file".format(*program.memory()))
        for name, key, effect in KEYS:
            print(f"{len(program.press(key)):6} bytes for {name:9} {effect}")
        program.end()


if __name__ == "__main__":
    main()
