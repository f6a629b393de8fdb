"""--json prints JSON and nothing else, whatever the command; docs/COMMANDS.md has its keys."""

import json
import pathlib
import re
import subprocess

from sandbox import Sandbox

COMMANDS = pathlib.Path(__file__).resolve().parents[2] / "docs" / "COMMANDS.md"
# What each command is given, in an order in which each finds what it needs. ID is the identifier of the first entry.
GIVEN = {
    "review": [], "pain": ["4"], "habit": ["sitting=2h"], "activity": ["walking=20min"], "care": ["heat"],
    "take": ["ibuprofen", "400mg"], "note": ["Woke stiff."], "event": ["new chair"], "ask": ["Is an MRI needed?"],
    "checkin": [], "weekly": ["6", "4", "5"], "stretch": [], "stretch list": [], "stretch show": ["cat-cow"],
    "stretch morning": [], "stretch done": ["knees-to-chest"], "stretch skip": ["cat-cow"], "routine": [], "routine edit": [],
    "routine progress": [], "desk status": [], "desk today": [], "desk quiet": ["1h"], "today": [], "week": [], "month": [],
    "quarter": [], "year": [], "body": [], "flares": [], "links": [], "helps": [], "experiment": [],
    "experiment new": ["crossed-legs=no"], "experiment list": [], "experiment show": [], "experiment stop": [], "journal": [],
    "status": [], "remind": [], "signs": [], "why": [], "add": [], "edit": ["ID", "pain=5"], "import": ["other.json"],
    "export": ["json"], "report": [], "doctor": [], "merge": ["one.rec", "one.rec", "one.rec"], "config": [], "keys": [],
    "catalog": [], "catalog list": [], "catalog add": ["habit", "gaming", "--unit", "h"],
    "catalog rename": ["habit", "gaming", "games"], "catalog hide": ["habit", "games"], "catalog show": ["habit", "games"],
    "catalog move": ["site", "neck", "up"], "demo": ["--days", "9"], "delete": ["ID"], "": [],
}
# Other ways to call them.
ALSO = [
    ("why", ["sitting"]), ("ask", []), ("ask", ["--answered", "1"]), ("weekly", []), ("routine progress", ["--apply"]),
    ("config", ["theme"]), ("import", ["--list"]), ("import", ["--undo"]), ("demo", ["--days", "9", "--keep", "made"]),
    ("catalog", ["site"]), ("links", ["--table", "days.csv"]), ("week", ["last"]), ("desk today", ["yesterday"]),
]
# What only changes something, and says so on standard error. `desk` measures until it is ended, so it isn't run.
WITHOUT_RESULT = {
    "desk quiet", "merge", "catalog add", "catalog rename", "catalog hide", "catalog show", "catalog move"}
# The logging commands print the entry: docs/COMMANDS.md says so once, for all of them.
LOGGING = {
    "pain", "habit", "activity", "care", "take", "note", "event", "checkin", "stretch done", "stretch skip", "add", "edit", "delete"}
INPUT = {"add": '{"when":"2026-11-20T08:00+01:00","pain":3}', "checkin": "2h\nq\n"}


def run(check, program):
    """Runs one check; returns a description of what is wrong, or None."""
    problems = check(program)
    return "\n".join([check.__name__, *problems]) if problems else None


def names(program):
    """Returns every command that the program has."""
    dump = subprocess.run([program, "--experimental-dump-help"], capture_output=True, text=True, check=True)

    def walk(command, path):
        yield " ".join(path)
        for inner in command.get("subcommands", []):
            if inner["commandName"] != "help":
                yield from walk(inner, [*path, inner["commandName"]])

    return set(walk(json.loads(dump.stdout)["command"], []))


def json_of_every_command(program):
    known = names(program) - {"desk"}
    problems = [f"  {name}: say here what it is given" for name in sorted(known - set(GIVEN))]
    section = COMMANDS.read_text().split("## The JSON")[1].split("\n## ")[0]
    with Sandbox(program) as sandbox:
        (sandbox.home / "other.json").write_text('[{"when":"2026-11-19T08:00+01:00","pain":2}]')
        (sandbox.home / "one.rec").write_text("")
        (sandbox.home / "days.csv").write_text("date,pain,sitting\n2026-11-01,3,6\n2026-11-02,4,7\n")
        sandbox.environment |= {"EDITOR": "true"}
        first = None
        for name, words in [*GIVEN.items(), *ALSO]:
            words = [first if word == "ID" else word for word in words]
            done = subprocess.run(
                ["twinge", *name.split(), *words, "--json"], cwd=sandbox.home, env=sandbox.environment, input=INPUT.get(name, ""),
                capture_output=True, text=True, timeout=60)
            said = f"  {' '.join(['twinge', name, *words])}: status {done.returncode}, {done.stdout[:200]!r} {done.stderr[:200]!r}"
            if name in WITHOUT_RESULT:
                if done.stdout or done.returncode:
                    problems.append(said)
                continue
            try:
                result = json.loads(done.stdout)
            except ValueError:
                problems.append(said)
                continue
            if done.returncode > 1:
                problems.append(said)
            if name == "pain":
                first = result["id"]
            if name and name not in LOGGING | {"export"} and not re.search(rf"^{name.split()[0]}\b", section, re.MULTILINE):
                problems.append(f"  {name}: its keys are missing from docs/COMMANDS.md")
    return problems


def json_beside_another_form(program):
    """A form that was asked for together with JSON is refused rather than one of them ignored."""
    with Sandbox(program) as sandbox:
        return [
            f"  {' '.join(command)}: status {status}" for command in (
                ["export", "csv"], ["report", "--text"], ["routine", "--html", "routine.html"],
                ["stretch", "show", "cat-cow", "--svg", "cat.svg"])
            if (status := subprocess.run(
                ["twinge", *command, "--json"], cwd=sandbox.home, env=sandbox.environment, capture_output=True).returncode) != 64]


ALL = [json_of_every_command, json_beside_another_form]
