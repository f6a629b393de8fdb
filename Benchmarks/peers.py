#!/usr/bin/env python3
"""Compares the program with others that keep plain-text logs: python3 Benchmarks/peers.py PROGRAM DIARY [--rounds N] [--write FILE]

Every entry of a diary is given to each peer in its own form: an interval of timewarrior, an appointment of calcurse,
a record of recutils, a transaction of hledger and ledger, an entry of jrnl. Then both do the same task one right after
the other, in a random order from a seed, and the median of these pairs' ratios is reported, so that whatever else the
machine does affects both. Peers that are not installed are left out. With --write, the table between the two markers in
FILE is replaced.
"""

import argparse
import datetime
import os
import pathlib
import random
import re
import resource
import shutil
import signal
import statistics
import subprocess
import tempfile
import time

import marked

NOW = datetime.datetime(2026, 11, 20, 22, 0)
DAY = NOW.date()
MONDAY = DAY - datetime.timedelta(days=DAY.weekday())
TOMORROW = DAY + datetime.timedelta(days=1)
# Not in any entry of a made-up diary.
MISSING = "zeppelin"
# A month that was changed a moment ago is read in full (DigestBasis.swift), which no diary of ten years is as a whole.
SETTLING_SECONDS = 6
# A task that takes seconds needs few pairs for a steady ratio.
FEWEST_PAIRS, ENOUGH_SECONDS = 3, 10
# A command that takes more processor time is stopped, and only that is reported.
PATIENCE_SECONDS = 60
MARKS = "<!-- peers -->\n", "<!-- end of peers -->\n"


class TooSlow(Exception):
    """A command took longer than anybody waits."""


class Entry:
    """One entry of the diary: its time, and its fields as words."""

    def __init__(self, record):
        fields = [line.partition(": ")[::2] for line in record.splitlines() if ": " in line]
        when = next(value for name, value in fields if name == "When")
        self.when = datetime.datetime.strptime(when[:16], "%Y-%m-%d %H:%M")
        self.words = [f"{name} {value}" for name, value in fields if name not in ("Id", "When")]
        self.pain = next((value for name, value in fields if name == "Pain"), "0")


def entries_of(diary):
    text = "\n".join(path.read_text() for path in sorted((diary / "journal").glob("2*.rec")))
    return [Entry(record) for record in text.split("\n\n") if re.search("^When: ", record, re.MULTILINE)]


class Peer:
    """A program, its files below its own home folder, and its command for each task."""

    def __init__(self, home):
        self.home = home
        self.count = 0

    def next_count(self):
        self.count += 1
        return self.count

    environment = {}


class Twinge(Peer):
    """The program under test."""

    def __init__(self, program, home, diary):
        super().__init__(home)
        shutil.copytree(diary, home / "diary")
        self.program = str(program)
        self.environment = {"TWINGE_DIARY": str(home / "diary"), "TWINGE_NOW": f"{NOW:%Y-%m-%dT%H:%M}+01:00"}

    def tasks(self):
        return {
            "today": [self.program, "today"],
            "week": [self.program, "week"],
            "entries": [self.program, "journal", "--from", f"{MONDAY}"],
            "add": [self.program, "pain", "3"],
            "search": [self.program, "journal", "--grep", MISSING],
            "everything": [self.program, "export", "json"],
        }


class Timewarrior(Peer):
    command = "timew"

    def prepare(self, entries, _):
        folder = self.home / ".timewarrior/data"
        folder.mkdir(parents=True)
        (folder.parent / "timewarrior.cfg").write_text("")
        months, last = {}, datetime.datetime.min
        for entry in entries:
            start = max(entry.when - datetime.timedelta(hours=1), last)
            last = start + datetime.timedelta(seconds=30)
            words = " ".join('"' + word.replace('"', "") + '"' for word in entry.words)
            months.setdefault(f"{start:%Y-%m}", []).append(f"inc {start:%Y%m%dT%H%M%SZ} - {last:%Y%m%dT%H%M%SZ} # {words}\n")
        for month, lines in months.items():
            (folder / f"{month}.data").write_text("".join(lines))

    def tasks(self):
        later = TOMORROW + datetime.timedelta(days=self.next_count())
        return {
            "today": ["timew", "summary", f"{DAY}", "-", f"{TOMORROW}"],
            "week": ["timew", "summary", f"{MONDAY}", "-", f"{TOMORROW}"],
            "entries": ["timew", "export", f"{MONDAY}", "-", f"{TOMORROW}"],
            "add": ["timew", "track", f"{later}T10:00", "-", f"{later}T10:01", "Pain 3"],
            "search": ["timew", "export", MISSING],
            "everything": ["timew", "export"],
        }


class Calcurse(Peer):
    command = "calcurse"

    def prepare(self, entries, _):
        folder = self.home / "calcurse"
        folder.mkdir()
        (folder / "conf").write_text("")
        (folder / "todo").write_text("")
        with open(folder / "apts", "w") as file:
            for entry in entries:
                end = entry.when + datetime.timedelta(minutes=1)
                file.write(f"{entry.when:%m/%d/%Y @ %H:%M} -> {end:%m/%d/%Y @ %H:%M} |{'; '.join(entry.words)}\n")

    def tasks(self):
        start = ["calcurse", "-D", str(self.home / "calcurse"), "-C", str(self.home / "calcurse"), "-Q", "--filter-type", "cal"]
        first = f"{NOW - datetime.timedelta(days=4000):%m/%d/%Y}"
        return {
            "today": [*start, "--from", f"{DAY:%m/%d/%Y}", "--to", f"{DAY:%m/%d/%Y}"],
            "week": [*start, "--from", f"{MONDAY:%m/%d/%Y}", "--to", f"{DAY:%m/%d/%Y}"],
            "search": [*start, "--from", first, "--to", f"{DAY:%m/%d/%Y}", "--filter-pattern", MISSING],
            "everything": [*start, "--from", first, "--to", f"{DAY:%m/%d/%Y}"],
        }


class Recutils(Peer):
    command = "recsel"

    def prepare(self, _, diary):
        # All months in one file, as a query over several needs them.
        parts = [(diary / "journal/schema.rec").read_text()]
        parts += [
            "".join(line for line in path.read_text().splitlines(keepends=True) if not line.startswith("%"))
            for path in sorted((diary / "journal").glob("2*.rec"))]
        (self.home / "all.rec").write_text("\n".join(parts))

    def tasks(self):
        file = str(self.home / "all.rec")
        return {
            "today": ["recsel", "-t", "Entry", "-e", f"When ~ '^{DAY}'", file],
            "week": ["recsel", "-t", "Entry", "-e", f"When >> '{MONDAY}'", file],
            "add": ["recins", "-t", "Entry", "-f", "Id", "-v", f"peer-{self.next_count()}", "-f", "When", "-v",
                    f"{NOW:%Y-%m-%d %H:%M} +0100", "-f", "Pain", "-v", "3", file],
            "search": ["recsel", "-t", "Entry", "-e", f"Note ~ '{MISSING}'", file],
            "everything": ["recsel", "-t", "Entry", file],
        }


class Ledger(Peer):
    command = "ledger"

    def prepare(self, entries, _):
        with open(self.home / "all.journal", "w") as file:
            for entry in entries:
                note = "; ".join(entry.words)
                file.write(f"{entry.when:%Y-%m-%d} entry\n    ; {note}\n    pain    {entry.pain}\n    diary\n\n")

    def tasks(self):
        file = str(self.home / "all.journal")
        return {
            "today": ["ledger", "-f", file, "register", "pain", "-b", f"{DAY}", "-e", f"{TOMORROW}"],
            "week": ["ledger", "-f", file, "register", "pain", "-b", f"{MONDAY}", "-e", f"{TOMORROW}"],
            "search": ["ledger", "-f", file, "register", f"payee {MISSING}"],
            "everything": ["ledger", "-f", file, "print"],
        }


class Hledger(Ledger):
    command = "hledger"

    def tasks(self):
        file = str(self.home / "all.journal")
        return {
            "today": ["hledger", "-f", file, "register", "pain", "-b", f"{DAY}", "-e", f"{TOMORROW}"],
            "week": ["hledger", "-f", file, "register", "pain", "-b", f"{MONDAY}", "-e", f"{TOMORROW}"],
            "search": ["hledger", "-f", file, "register", f"desc:{MISSING}"],
            "everything": ["hledger", "-f", file, "print"],
        }


class Jrnl(Peer):
    command = "jrnl"

    def prepare(self, entries, _):
        with open(self.home / "journal.txt", "w") as file:
            for entry in entries:
                file.write(f"[{entry.when:%Y-%m-%d %H:%M}] {entry.words[0] if entry.words else 'entry'}.\n")
                file.write("".join(f"{word}\n" for word in entry.words[1:]) + "\n")
        version = subprocess.run(["jrnl", "--version"], capture_output=True, text=True).stdout
        version = re.search(r"v?(\d+(\.\d+)+)", version)[1]
        (self.home / "jrnl.yaml").write_text(
            f"journals:\n  default:\n    journal: {self.home}/journal.txt\nversion: v{version}\neditor: ''\nencrypt: false\n"
            "default_hour: 9\ndefault_minute: 0\nhighlight: true\nlinewrap: 79\ntagsymbols: '@'\ntemplate: false\n"
            "timeformat: '%F %R'\nindent_character: '|'\ncolors:\n  body: none\n  date: none\n  tags: none\n  title: none\n")

    def tasks(self):
        start = ["jrnl", "--config-file", str(self.home / "jrnl.yaml")]
        return {
            "today": [*start, "-on", f"{DAY}"],
            "week": [*start, "-from", f"{MONDAY}", "-to", f"{DAY}"],
            "add": [*start, f"{NOW:%Y-%m-%d %H:%M}: Pain 3."],
            "search": [*start, "-contains", MISSING],
            "everything": [*start, "--format", "json"],
        }


PEERS = [Timewarrior, Calcurse, Recutils, Ledger, Hledger, Jrnl]
# Which task of Twinge a peer's is compared with; the digest of a week is compared with a list of the week.
TASKS = [
    ("today", "today", "the day"), ("week", "week", "the week, summed up"), ("entries", "entries", "the week, each entry"),
    ("add", "add", "adding an entry"), ("search", "search", "a word that is nowhere"),
    ("everything", "everything", "writing everything out"),
]


def limit_processor_time():
    resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE_SECONDS, 2 * PATIENCE_SECONDS))


def seconds(command, peer):
    """Returns the wall-clock and processor time of a command, with its output discarded."""
    environment = {
        "HOME": str(peer.home), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "Europe/Berlin", **peer.environment}
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    done = subprocess.run(
        command, env=environment, cwd=peer.home, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        text=True, preexec_fn=limit_processor_time)
    clock = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode == -signal.SIGXCPU:
        raise TooSlow
    # A search that finds nothing exits with a different status.
    if done.returncode > (1 if MISSING in " ".join(command) else 0):
        raise SystemExit(f"{' '.join(command)}: status {done.returncode}\n{done.stderr}")
    return clock, after.ru_utime + after.ru_stime - used.ru_utime - used.ru_stime


def measure(twinge, peer, task, own_task, rounds, chance):
    """Returns the times of both in each round, run one right after the other, until that has taken long enough."""
    pairs = []
    while len(pairs) <= rounds and (len(pairs) <= FEWEST_PAIRS or sum(own[0] + theirs[0] for own, theirs in pairs) < ENOUGH_SECONDS):
        both = [(twinge, twinge.tasks()[own_task]), (peer, peer.tasks()[task])]
        order = both if chance.random() < 0.5 else both[::-1]
        times = {runner: seconds(command, runner) for runner, command in order}
        pairs.append((times[twinge], times[peer]))
    # The first round reads files and programs that aren't cached yet.
    return pairs[1:]


def row(words, peer, twinge, task, own_task, rounds, chance):
    """Returns the line of the table for a task."""
    try:
        return compared(words, peer, measure(twinge, peer, task, own_task, rounds, chance))
    except TooSlow:
        return f"| {words} | {peer.command} | | over {PATIENCE_SECONDS} s of processor time | | | |"


def compared(words, peer, pairs):
    def middle(values):
        return f"{1000 * statistics.median(values):.1f}"

    def times(ratio):
        return f"{ratio:.0f}" if ratio >= 10 else f"{ratio:.2g}"

    ratios = sorted(theirs[0] / own[0] for own, theirs in pairs)
    low, high = ratios[len(ratios) // 4], ratios[-1 - len(ratios) // 4]
    work = statistics.median(theirs[1] for _, theirs in pairs) / max(statistics.median(own[1] for own, _ in pairs), 1e-4)
    return (f"| {words} | {peer.command} | {middle([own[0] for own, _ in pairs])} | {middle([theirs[0] for _, theirs in pairs])} "
            f"| **{times(statistics.median(ratios))}** ({times(low)} to {times(high)}) | {times(work)} | {len(pairs)} |")


def table(program, diary, rounds, seed, report):
    entries = entries_of(diary)
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="twinge-peers-") as folder:
        def home(name):
            path = pathlib.Path(folder, name)
            path.mkdir()
            return path

        twinge = Twinge(program, home("twinge"), diary)
        peers = [kind(home(kind.__name__)) for kind in PEERS if shutil.which(kind.command)]
        for peer in peers:
            peer.prepare(entries, diary)
        time.sleep(SETTLING_SECONDS)
        lines = []
        for own, task, words in TASKS:
            for peer in peers:
                if task in peer.tasks():
                    lines.append(row(words, peer, twinge, task, own, rounds, chance))
                    report(lines[-1])
    load = os.getloadavg()[1]
    head = [
        f"{len(entries):,} entries, up to {rounds} pairs each, at a load of {load:.0f}; medians, and in brackets the middle half of the pairs. A ratio",
        "above 1 says that Twinge is faster.", "",
        "| task | peer | Twinge, ms | peer, ms | peer/Twinge by the clock | by processor time | pairs |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    return "\n".join(head + lines) + "\n"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program", type=pathlib.Path)
    options.add_argument("diary", type=pathlib.Path)
    options.add_argument("--rounds", type=int, default=30)
    options.add_argument("--seed", type=int, default=7)
    options.add_argument("--write", type=pathlib.Path)
    given = options.parse_args()
    text = table(given.program.resolve(), given.diary.resolve(), given.rounds, given.seed, lambda line: print(line, flush=True))
    if given.write:
        marked.replace(given.write, MARKS, text)


if __name__ == "__main__":
    main()
