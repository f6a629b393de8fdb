#!/usr/bin/env python3
"""Measures the stage of Stretches while its figure moves: python3 Benchmarks/stage.py PROGRAM [SECONDS]

At each size: the columns of the drawing, the bytes a second that a hold writes, and its share of a processor. The diary is
made up, in its own folder, and each hold is of an exercise that moves.
"""

import os
import subprocess
import sys
import tempfile
import time

from terminal import Program

SIZES = [(60, 20), (80, 24), (120, 40), (200, 60)]
CHANGEOVER = 6  # seconds until the hold has begun
EXERCISE = "cat-cow, 120 s"


def processor_seconds(process):
    """Returns the processor time that a process has used so far."""
    with open(f"/proc/{process}/stat") as stat:
        fields = stat.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def watch(program, seconds):
    """Returns the bytes written over some seconds, and the share of a processor."""
    written, start, used = 0, time.perf_counter(), processor_seconds(program.process)
    while (left := start + seconds - time.perf_counter()) > 0:
        written += len(program.read(left))
    elapsed = time.perf_counter() - start
    return written / elapsed, (processor_seconds(program.process) - used) / elapsed


def main():
    path, seconds = os.path.abspath(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else 20
    # The clock has to run while the hold does.
    os.environ["TWINGE_NOW"] = ""
    for columns, rows in SIZES:
        with tempfile.TemporaryDirectory() as home:
            diary = os.path.join(home, "diary")
            os.mkdir(diary)
            with open(os.path.join(diary, "routine.rec"), "w", encoding="utf-8") as file:
                file.write("%rec: Routine\n\nStart: 2026-01-01\nStretch: " + EXERCISE + "\n")
            program = Program(path, diary, home, columns, rows)
            program.read_all()
            for key in (b"\x1b", b"S", b" ", b"4", b"\r"):
                program.press(key)
            watch(program, CHANGEOVER)
            written, share = watch(program, seconds)
            print(f"{columns:3} x {rows}: {written:6.0f} bytes a second, {share * 100:4.1f} % of a processor")
            program.end()


if __name__ == "__main__":
    main()
