#!/usr/bin/env python3
"""Counts the instructions of commands on ever larger files: python3 Tests/Faults/costs.py PROGRAM [LARGEST] [NAME…]

Needs valgrind. Each row has the instructions, in millions, for 1,000, 10,000 … items, and the exponent of growth in the last
step, less the cost of an empty start: 1 is linear, 2 quadratic. The status is 1 if one is above 1.1.
"""

import math
import re
import shutil
import subprocess
import sys

import scenarios

MOST = 1.1


def habits(sandbox, count):
    """The user's own habits."""
    settings = sandbox.home / ".config/twinge"
    settings.mkdir(parents=True, exist_ok=True)
    (settings / "habits.rec").write_text(
        "%rec: Habit\n\n" + "".join(f"Name: habit number {number}\nUnit: h\n\n" for number in range(count)))


def hidden(sandbox, count):
    """Hidden habits."""
    habits(sandbox, count)
    path = sandbox.home / ".config/twinge/habits.rec"
    path.write_text(path.read_text().replace("Unit: h\n", "Unit: h\nHidden: yes\n"))


def renamed(sandbox, count):
    """Renamed habits, with an entry under the old name of each."""
    habits(sandbox, count)
    path = sandbox.home / ".config/twinge/habits.rec"
    path.write_text(re.sub(r"Name: habit number (\d+)\n", r"Name: habit number \1\nWas: former \1\n", path.read_text()))
    month(sandbox, count, "Habit: former {0}, 1 h")


def month(sandbox, count, field="Pain: 3"):
    """Entries in one month."""
    journal = sandbox.diary / "journal"
    journal.mkdir(parents=True, exist_ok=True, mode=0o700)
    (journal / "2026-11.rec").write_text(scenarios.HEAD + "".join(
        f"Id: 20261101T0000Z-{number:06}\nWhen: 2026-11-{1 + number % 20:02} {number // 60 % 24:02}:{number % 60:02} +0100\n"
        f"{field.format(number)}\n\n" for number in range(count)))


def shared(sandbox, count):
    """Entries that all have the same identifier."""
    month(sandbox, count)
    path = sandbox.diary / "journal/2026-11.rec"
    path.write_text(re.sub(r"Id: .*", "Id: 20261101T0000Z-aaaaaa", path.read_text()))


def rows(sandbox, count):
    """Entries to be imported."""
    (sandbox.home / "in.json").write_text("[" + ",".join(
        f'{{"id":"20261101T0000Z-{number:06}","when":"2026-11-{1 + number % 20:02}T08:00+01:00","pain":3}}'
        for number in range(count)) + "]")


def imported(sandbox, count):
    """Entries that were imported."""
    rows(sandbox, count)
    subprocess.run(
        ["twinge", "import", "twinge-json", "in.json"], env=sandbox.environment, cwd=sandbox.home, check=True, capture_output=True)


def renamings(sandbox, count):
    """One habit that was renamed repeatedly, with an entry under each of its names."""
    settings = sandbox.home / ".config/twinge"
    settings.mkdir(parents=True, exist_ok=True)
    (settings / "habits.rec").write_text(
        "%rec: Habit\n\nName: desk\nUnit: h\n" + "".join(f"Was: former {number}\n" for number in range(count)))
    month(sandbox, count, "Habit: former {0}, 1 h")


def note(sandbox, count):
    """A note with ten bytes per item."""
    (sandbox.home / "in.rec").write_text("Note: " + "0123456789" * count + "\n\n")


def symptoms(sandbox, count):
    """A note of denied symptoms, without a full stop."""
    (sandbox.home / "in.rec").write_text("Note: " + "my wife is not numb in the groin " * count + "\n\n")


def lines(sandbox, count):
    """A note of many lines."""
    (sandbox.home / "in.rec").write_text("Note: a\n" + "+ 012345\n" * count + "\n")


def sides(sandbox, count):
    """Entries of two versions, every other changed in one and the rest in the other."""
    month(sandbox, count)
    base = (sandbox.diary / "journal/2026-11.rec").read_text()
    records = base[len(scenarios.HEAD):].split("\n\n")[:-1]
    for first, name in enumerate(["ours", "theirs"]):
        changed = [record.replace("Pain: 3", "Pain: 4") if place % 2 == first else record for place, record in enumerate(records)]
        (sandbox.home / f"{name}.rec").write_text(scenarios.HEAD + "".join(f"{record}\n\n" for record in changed))
    (sandbox.home / "base.rec").write_text(base)


def copied(sandbox, count):
    """Entries of a month and of a conflict copy of it."""
    sides(sandbox, count)
    shutil.copy(sandbox.home / "ours.rec", sandbox.diary / "journal/2026-11.sync-conflict-20261120-081000-ABCDEFG.rec")


def descriptors(sandbox, count):
    """Descriptors of one type, each with a different line, and comments between them."""
    for name in ("base", "ours", "theirs"):
        (sandbox.home / f"{name}.rec").write_text(scenarios.HEAD + "".join(
            f"%rec: Entry\n%doc: {name} {number}\n\n# {name} {number}\n\n" for number in range(count)))


def keys(sandbox, count):
    """Invalid settings."""
    settings = sandbox.home / ".config/twinge"
    settings.mkdir(parents=True, exist_ok=True)
    (settings / "config.rec").write_text("%rec: Settings\n\n" + "Nonsense: x\n" * count)


CASES = {
    "own habits": (habits, ["catalog"]), "hidden habits": (hidden, ["catalog"]), "doctor with own habits": (habits, ["doctor"]),
    "one more habit": (habits, ["catalog", "add", "habit", "one more"]), "renamings": (renamed, ["week"]),
    "doctor with renamings": (renamed, ["doctor", "--fix"]), "entries in a month": (month, ["today"]),
    "entries as JSON": (month, ["journal", "--json"]), "one more entry": (month, ["pain", "3"]),
    "deleting": (month, ["delete", "20261101T0000Z-000500"]), "renaming": (month, ["catalog", "rename", "habit", "sitting", "desk"]),
    "entries of one Id": (shared, ["doctor", "--fix"]), "import": (rows, ["import", "twinge-json", "in.json"]),
    "undoing an import": (imported, ["import", "--undo"]), "renamings of one habit": (renamings, ["week"]),
    "merging": (sides, ["merge", "base.rec", "ours.rec", "theirs.rec"]), "a conflict copy": (copied, ["today"]),
    "merging descriptors": (descriptors, ["merge", "base.rec", "ours.rec", "theirs.rec"]),
    "long note": (note, ["add"]), "note of many lines": (lines, ["add"]), "note of symptoms": (symptoms, ["add"]), "settings": (keys, ["doctor"])}


def instructions(program, make, arguments, count):
    """Returns the instructions that a command takes with a number of items."""
    with scenarios.Scenario("costs", [], files={}).prepare(program) as sandbox:
        make(sandbox, count)
        given = sandbox.home / "in.rec"
        with open(given if arguments == ["add"] else "/dev/null", "rb") as standard_input:
            result = subprocess.run(
                ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
                 str(sandbox.root / "bin/twinge"), *arguments],
                env=sandbox.environment, cwd=sandbox.home, stdin=standard_input, capture_output=True, text=True, errors="replace")
        collected = re.search(r"Collected : (\d+)", result.stderr)
        if not collected:
            raise AssertionError(result.stderr[-500:])
        return int(collected[1])


def main():
    program = sys.argv[1]
    largest = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    names = sys.argv[3:]
    sizes = [10 ** power for power in range(3, 7) if 10 ** power <= largest]
    worst = 0
    for name, (make, arguments) in CASES.items():
        if names and name not in names:
            continue
        empty = instructions(program, make, arguments, 1)
        counts = [instructions(program, make, arguments, size) for size in sizes]
        (one, other) = (max(count - empty, 1) for count in counts[-2:])
        exponent = math.log10(other / one)
        worst = max(worst, exponent)
        print(f"{name}: {' '.join(f'{count / 1e6:.0f}' for count in counts)}  exponent {exponent:.2f}", flush=True)
    return 1 if worst > MOST else 0


if __name__ == "__main__":
    sys.exit(main())
