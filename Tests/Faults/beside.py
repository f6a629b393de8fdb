"""The writes beside the months that are disturbed: catalog, settings, routine, reviews, experiments, renamings and results."""

import functools
import json
import re
import subprocess

import diary
import scenarios

# What is random or depends on the time in the files that are compared.
MASKS = [(r"\d{8}T\d{4}Z-\w{6}", "ID"), (r"(?m)^(Edited|Registered): .*$", r"\1: T")]
MONTHS = {
    f"journal/2026-{month:02}.rec": scenarios.HEAD + (
        f"Id: 2026{month:02}05T0700Z-aaaa{month:02}\nWhen: 2026-{month:02}-05 09:00 +0200\nHabit: sitting, 3 h\n"
        f"Site: neck, left, 4\nCare: massage, 60 min\nStretch: child's pose, 30 s\n\n")
    for month in (8, 9, 10, 11)}
DOCTORED = {
    "journal/2026-10.rec": scenarios.OCTOBER + scenarios.OCTOBER.removeprefix(scenarios.HEAD),
    "journal/2026-11.rec": scenarios.NOVEMBER + scenarios.OCTOBER.removeprefix(scenarios.HEAD) + "When: 2026-11-12 08:00 +0100\nPain: 1\n\n"}
DAYLIO = """full_date,date,weekday,time,mood,activities,note_title,note
2026-11-20,Nov 20,Friday,8:00 PM,good,"gaming | knitting",,
"""
EDITOR = 'printf "child\'s pose, 30 s\nknees to chest, 77 s\n" > "$1.new" && mv "$1.new" "$1"'


class Scenario(scenarios.Scenario):
    """One command that writes beside the months, with commands before it that create what it changes."""

    def __init__(self, name, arguments, before=(), files=MONTHS, result=None):
        super().__init__(name, arguments, files=files)
        # They need the editor, which is created after the files.
        self.before = ()
        self.commands_before = before
        # A file outside the diary that the command writes.
        self.result = result

    def prepare(self, program):
        sandbox = super().prepare(program)
        editor = sandbox.root / "bin/edit"
        editor.write_text(f"#!/bin/sh\n{EDITOR}\n")
        editor.chmod(0o755)
        sandbox.environment["EDITOR"] = "edit"
        (sandbox.home / "daylio.csv").write_text(DAYLIO)
        for command in self.commands_before:
            subprocess.run(["twinge", *command], env=sandbox.environment, cwd=sandbox.home, check=True, capture_output=True)
        return sandbox

    def state(self, sandbox):
        """Returns every file that the command may change, without what differs from run to run."""
        folders = [sandbox.home / ".config/twinge", sandbox.diary, sandbox.diary / "journal"]
        paths = [path for folder in folders if folder.is_dir() for path in folder.iterdir() if path.suffix == ".rec"]
        paths += [sandbox.home / self.result] if self.result and (sandbox.home / self.result).exists() else []
        return {str(path.relative_to(sandbox.home)): masked(path.read_text()) for path in paths}

    def hours(self, sandbox):
        """Returns what the entries say in total, regardless of names; a renaming never changes it at any moment."""
        shown = subprocess.run(["twinge", "journal", "--json"], env=sandbox.environment, capture_output=True, text=True)
        entries = json.loads(shown.stdout)
        habits = sorted({habit["name"] for entry in entries for habit in entry["habits"]})
        total = sum(habit["value"] for entry in entries for habit in entry["habits"])
        sites = sorted({site["name"] for entry in entries for site in entry["sites"]})
        return habits, total, sites

    @functools.cache
    def ends(self, program):
        """Returns the states before and after the command, if nothing disturbs it."""
        with self.prepare(program) as sandbox:
            before = self.state(sandbox)
            result = self.run(sandbox)
            if result.returncode != 0 and not (self.name.startswith("doctor") and result.returncode == 1):
                raise AssertionError(f"{self.name} fails undisturbed: {result.stdout}{result.stderr}")
            return before, self.state(sandbox)


def masked(text):
    """Returns a text without identifiers and times."""
    for pattern, replacement in MASKS:
        text = re.sub(pattern, replacement, text)
    return text


ALL = [
    Scenario("catalog add", ["catalog", "add", "habit", "gaming", "--unit", "h"]),
    Scenario("catalog add another", ["catalog", "add", "site", "heel"], before=[["catalog", "add", "site", "shin"]]),
    Scenario("catalog hide", ["catalog", "hide", "site", "jaw"]),
    Scenario("catalog show", ["catalog", "show", "site", "jaw"], before=[["catalog", "hide", "site", "jaw"]]),
    Scenario("catalog move", ["catalog", "move", "site", "neck", "up"]),
    Scenario("rename a habit", ["catalog", "rename", "habit", "sitting", "desk time"]),
    Scenario("rename a site", ["catalog", "rename", "site", "neck", "nape"]),
    Scenario(
        "rename a stretch", ["catalog", "rename", "stretch", "child's pose", "rest"], before=[["routine", "edit"]]),
    Scenario(
        "rename into a name given up", ["catalog", "rename", "habit", "driving", "sitting"],
        before=[["catalog", "rename", "habit", "sitting", "desk time"]]),
    Scenario("rename a treatment", ["catalog", "rename", "care", "massage", "kneading"]),
    Scenario("add a stretch", ["catalog", "add", "stretch", "cobbler"]),
    Scenario("import new habits", ["import", "daylio", "daylio.csv"]),
    Scenario("undo an import", ["import", "--undo"], before=[["import", "daylio", "daylio.csv"]]),
    Scenario("config", ["config", "day-start=5"]),
    Scenario("config with keys", ["config", "key=screens undo U"], before=[["config", "bell=no"]]),
    Scenario("routine edit", ["routine", "edit"]),
    Scenario("experiment new", ["experiment", "new", "crossed-legs=no", "--seed", "7"]),
    Scenario(
        "experiment stop", ["experiment", "stop", "--why", "flu"],
        before=[["experiment", "new", "crossed-legs=no", "--seed", "7"]]),
    Scenario("doctor --fix with duplicates", ["doctor", "--fix"], files=DOCTORED),
    Scenario("export", ["export", "csv", "-o", "out.csv"], before=[["export", "json", "-o", "out.csv"]], result="out.csv"),
    Scenario("export rec", ["export", "rec", "-o", "out.rec"], before=[["export", "json", "-o", "out.rec"]], result="out.rec"),
    Scenario("export fhir", ["export", "fhir", "-o", "out.json"], before=[["export", "json", "-o", "out.json"]], result="out.json"),
    Scenario("sheet", ["routine", "--html", "out.html"], before=[["export", "json", "-o", "out.html"]], result="out.html"),
    Scenario(
        "drawing", ["stretch", "show", "child's pose", "--svg", "out.svg"], before=[["export", "json", "-o", "out.svg"]],
        result="out.svg"),
    Scenario("report", ["report", "--html", "out.html"], before=[["export", "json", "-o", "out.html"]], result="out.html"),
]
