#!/usr/bin/env python3
"""Measures what a command costs by the diary's length: python3 Benchmarks/start.py PROGRAM FOLDER [--turns N] [--write FILE]

Makes diaries of a month, ten, thirty and a hundred years in FOLDER, and counts the instructions of frequent commands with
callgrind; what the months before say is in the digest by then. Then today's page is timed by the clock on all diaries in turn, with an empty
program between them, so that whatever else the machine does affects all of them alike. Output goes to /dev/null. With --write, the
tables between the two markers in FILE are replaced.
"""

import argparse
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import time

import marked

NOW = "2026-11-20T22:00+01:00"
DIARIES = {"a month": 30, "ten years": 3650, "thirty": 10950, "a hundred": 36500}
# The one that writes comes last: the others are counted before it, and today's page is timed on a diary that was written today.
COMMANDS = ["today", "status", "week", "flares", "journal --from mon", "pain 3"]
# The most that a command may take, in millions of instructions.
BARS = {"today": 8, "pain 3": 9}
# A month that was changed a moment ago is read in full (DigestBasis.swift), which no diary of ten years is as a whole.
SETTLING_SECONDS = 6
MARKS = "<!-- start -->\n", "<!-- end of start -->\n"


class Bench:
    """The program, its diaries, and the empty program that it is compared with."""

    def __init__(self, program, folder):
        shutil.rmtree(folder, ignore_errors=True)
        home = folder / "home"
        home.mkdir(parents=True)
        self.program, self.folder = str(program), folder
        self.environment = {
            "HOME": str(home), "PATH": os.environ["PATH"], "TZ": "Europe/Berlin", "LC_ALL": "C.UTF-8", "TWINGE_NOW": NOW}
        self.diaries = {name: folder / name.replace(" ", "-") for name in DIARIES}
        for name, diary in self.diaries.items():
            self.run(diary, "demo", "--days", str(DIARIES[name]), "--entries", "8", "--seed", "7", "--keep", str(diary))
        time.sleep(SETTLING_SECONDS)
        self.empty = folder / "empty"
        (folder / "empty.swift").write_text("")
        subprocess.run(["swiftc", "-O", "-static-executable", str(folder / "empty.swift"), "-o", str(self.empty)], check=True)

    def variables(self, diary):
        return {**self.environment, "TWINGE_DIARY": str(diary)}

    def run(self, diary, *words):
        subprocess.run([self.program, *words], env=self.variables(diary), stdout=subprocess.DEVNULL, check=True)

    def instructions(self, diary, command):
        """Returns how many instructions a command takes, in millions."""
        self.run(diary, "today")  # makes the digest, if it isn't known
        counts = self.folder / "callgrind.out"
        done = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={counts}", self.program, *command.split()],
            env=self.variables(diary), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True)
        return int(re.search(r"Collected : (\d+)", done.stderr)[1]) / 1e6

    def milliseconds(self, turns):
        """Returns the times by the clock of an empty program and of today's page of each diary, in turn."""
        calls = [([str(self.empty)], self.environment)]
        calls += [([self.program, "today"], self.variables(diary)) for diary in self.diaries.values()]
        null = os.open(os.devnull, os.O_RDWR)
        actions = [(os.POSIX_SPAWN_DUP2, null, number) for number in (0, 1, 2)]
        times = [[] for _ in calls]
        for _ in range(turns):
            for (words, environment), measured in zip(calls, times):
                start = time.perf_counter()
                _, status = os.waitpid(os.posix_spawn(words[0], words, environment, file_actions=actions), 0)
                measured.append((time.perf_counter() - start) * 1000)
                if status:
                    raise SystemExit(f"{' '.join(words)}: status {status}")
        return times


def tables(bench, turns, report):
    """Returns the two tables."""
    names = list(DIARIES)
    lines = ["| million instructions | " + " | ".join(names) + " | bar |", "| --- |" + " --- |" * (len(names) + 1)]
    for command in COMMANDS:
        counts = " | ".join(f"{bench.instructions(diary, command):.1f}" for diary in bench.diaries.values())
        lines.append(f"| `{command}` | {counts} | {BARS.get(command, '')} |")
        report(lines[-1])
    load = os.getloadavg()[0]
    empty, *times = bench.milliseconds(turns)
    month = times[0]

    def ratio(those, to):
        """The median of the pairs' ratios."""
        return f"{statistics.median(one / other for one, other in zip(those, to)):.2f}"

    lines += [
        "", f"`today` by the clock, medians of {turns} turns, at a load of {load:.1f}:", "",
        "| | an empty program | " + " | ".join(names) + " | bar |", "| --- |" + " --- |" * (len(names) + 2),
        "| milliseconds | " + " | ".join(f"{statistics.median(those):.2f}" for those in [empty, *times]) + " | |",
        "| times an empty program | | " + " | ".join(ratio(those, empty) for those in times) + " | 2.5 |",
        "| times a month | | | " + " | ".join(ratio(those, month) for those in times[1:]) + " | 1.1 |"]
    for line in lines[-3:]:
        report(line)
    return "\n".join(lines) + "\n"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program", type=pathlib.Path)
    options.add_argument("folder", type=pathlib.Path)
    options.add_argument("--turns", type=int, default=400)
    options.add_argument("--write", type=pathlib.Path)
    given = options.parse_args()
    bench = Bench(given.program.resolve(), given.folder.absolute())
    text = tables(bench, given.turns, lambda line: print(line, flush=True))
    if given.write:
        marked.replace(given.write, MARKS, text)


if __name__ == "__main__":
    main()
