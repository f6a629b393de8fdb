"""Sixteen programs write at once, for each kind of data: whatever was acknowledged is there."""

import contextlib
import json
import subprocess

import beside
import scenarios

COUNTED = "kinds of writes"

SIXTEEN = range(16)
KEYS = "abcdefghijklmnop"


def read(sandbox, name):
    """Returns the text of one of the user's files."""
    path = sandbox.home / name
    return path.read_text() if path.exists() else ""


def month(sandbox):
    """Returns the text of the current month."""
    return read(sandbox, ".local/share/twinge/journal/2026-11.rec")


def catalog(kind, file):
    """Returns the kind that adds to one of the user's own catalog files."""
    return (
        f"catalog add {kind}", [["catalog", "add", kind, f"thing {number}x"] for number in SIXTEEN],
        lambda sandbox, number: f"Name: thing {number}x\n" in read(sandbox, f".config/twinge/{file}.rec"), 16)


def entry_lines():
    """Returns a month with an entry for each."""
    return scenarios.HEAD + "".join(
        f"Id: 20261102T0700Z-aaaa{number:02}\nWhen: 2026-11-02 08:{number:02} +0100\nPain: 4\n\n" for number in SIXTEEN)


KINDS = [
    catalog("habit", "habits"), catalog("activity", "habits"), catalog("site", "sites"), catalog("feel", "sites"),
    catalog("stretch", "stretches"), catalog("care", "care"),
    ("catalog hide", [["catalog", "hide", "site", site] for site in (
        "jaw neck shoulder hip knee calf buttock groin shin ankle foot elbow wrist hand chest thigh".split())],
     None, None),
    ("config key", [["config", f"key=screens undo F{number + 1}, Alt-{KEYS[number]}"] for number in SIXTEEN], None, None),
    ("notes", [["note", f"note {number}x"] for number in SIXTEEN],
     lambda sandbox, number: f"Note: note {number}x\n" in month(sandbox), 16),
    ("edits", [["edit", f"20261102T0700Z-aaaa{number:02}", f"pain={number % 10}", f"note=note {number}x"] for number in SIXTEEN],
     lambda sandbox, number: f"Note: note {number}x\n" in month(sandbox), 16),
    ("sums of one habit", [["habit", "sitting=+1h"] for _ in SIXTEEN], None, 16),
    ("sums in one entry", [["edit", "20261102T0700Z-aaaa00", "sitting=+1h"] for _ in SIXTEEN], None, 16),
    ("stops of one experiment", [["experiment", "stop", "--why", f"reason {number}x"] for number in SIXTEEN],
     lambda sandbox, number: f"reason {number}x" in read(sandbox, ".local/share/twinge/experiments.rec"), 1),
    ("edits of one entry", [["edit", "20261102T0700Z-aaaa00", f"habit=thing {number}x, yes"] for number in SIXTEEN], None, None),
    ("deletions", [["delete", f"20261102T0700Z-aaaa{number:02}"] for number in SIXTEEN],
     lambda sandbox, number: f"aaaa{number:02}" not in month(sandbox), 16),
    ("experiments of the same days", [["experiment", "new", "crossed-legs=no"] for _ in SIXTEEN], None, 1),
    ("experiments after each other",
     [["experiment", "new", "crossed-legs=no", "--pairs", "6", "--block", "1", "--washout", "0", "--start", f"{2027 + number}-01-01"]
      for number in SIXTEEN],
     lambda sandbox, number: f"Start: {2027 + number}-01-01" in read(sandbox, ".local/share/twinge/experiments.rec"), 16),
    ("imports", [["import", "twinge-json", f"{number}.json"] for number in SIXTEEN],
     lambda sandbox, number: f"Note: note {number}x\n" in month(sandbox), 16),
    ("renamings of different habits",
     [["catalog", "rename", "habit", f"thing {number}x", f"other {number}x"] for number in SIXTEEN],
     lambda sandbox, number: f"Name: other {number}x\n" in read(sandbox, ".config/twinge/habits.rec"), 16),
    ("renamings of one habit", [["catalog", "rename", "habit", "sitting", f"other {number}x"] for number in SIXTEEN], None, None),
    ("exports to one file", [["export", "csv", "-o", "out.csv"] for _ in SIXTEEN],
     lambda sandbox, number: len(read(sandbox, "out.csv").splitlines()) == 17, 16),
]


def points(program):
    """Returns every kind."""
    return KINDS


def check(program, kind, place=contextlib.nullcontext, wrapper=()):
    """Makes sixteen programs write at once, on a separate file system if need be, and returns what is missing, if anything."""
    name, commands, is_there, wanted = kind
    scenario = scenarios.Scenario(name, [], files={"journal/2026-11.rec": entry_lines()})
    with scenario.prepare(program) as sandbox, place(sandbox):
        if name.startswith("renamings of different"):
            settings = sandbox.home / ".config/twinge"
            settings.mkdir(parents=True)
            (settings / "habits.rec").write_text(
                "%rec: Habit\n\n" + "".join(f"Name: thing {number}x\nUnit: h\n\n" for number in SIXTEEN))
        if name == "stops of one experiment":
            subprocess.run(["twinge", "experiment", "new", "crossed-legs=no"], env=sandbox.environment, capture_output=True)
        for number in SIXTEEN:
            entry = {"when": "2026-11-20T08:00+01:00", "note": f"note {number}x"}
            (sandbox.home / f"{number}.json").write_text(json.dumps([entry]))
        running = [
            subprocess.Popen(
                [*wrapper, "twinge", *command], env=sandbox.environment, cwd=sandbox.home, stdout=subprocess.PIPE,
                stderr=subprocess.PIPE, text=True) for command in commands]
        ended = [process.communicate() + (process.returncode,) for process in running]
        expected = (0, 1) if name == "stops of one experiment" else (0, 64)
        problems = [f"{status}: {errors}" for _, errors, status in ended if status not in expected]
        done = [number for number, (_, _, status) in enumerate(ended) if status == 0]
        if wanted is not None and len(done) != wanted:
            problems.append(f"{len(done)} of 16 succeeded: {[errors for _, errors, status in ended if status][:2]}")
        problems += [f"number {number} was acknowledged and is missing" for number in done if is_there and not is_there(sandbox, number)]
        problems += others(name, sandbox, done, ended)
        doctor = subprocess.run(["twinge", "doctor"], env=sandbox.environment, capture_output=True, text=True)
        if "not a field" in doctor.stdout:
            problems.append(doctor.stdout)
        return [f"{name}: {problem}" for problem in problems]


def others(name, sandbox, done, ended):
    """Returns what is wrong with kinds that need a special check."""
    if name == "catalog hide":
        text = read(sandbox, ".config/twinge/sites.rec")
        hidden = [ended[number][1].split("“")[1].split("”")[0] for number in done]
        return [f"{site} is not hidden" for site in hidden if f"Name: {site}\nHidden: yes" not in text]
    if name == "config key":
        # Each chooses keys for the same command; the last one wins, in a file that is whole.
        text = read(sandbox, ".config/twinge/config.rec")
        return [] if text.count("\nKey: ") == 1 else [text]
    if name.startswith("sums"):
        day = "today" if name == "sums of one habit" else "2026-11-02"
        shown = subprocess.run(["twinge", "today", day, "--json"], env=sandbox.environment, capture_output=True, text=True)
        totals = [habit["value"] for habit in json.loads(shown.stdout)["habits"] if habit["name"] == "sitting"]
        return [] if totals == [16] else [f"the sum is {totals}"]
    if name == "edits of one entry":
        shown = subprocess.run(["twinge", "journal", "--json"], env=sandbox.environment, capture_output=True, text=True)
        return [] if len(json.loads(shown.stdout)) == 16 else [shown.stdout]
    if name == "experiments of the same days":
        count = read(sandbox, ".local/share/twinge/experiments.rec").count("\nId: ")
        return [] if count == 1 else [f"{count} experiments"]
    if name == "renamings of one habit":
        text = read(sandbox, ".config/twinge/habits.rec")
        return [] if text.count("Name: other") == 1 and "Was: sitting" in text else [text]
    return []
