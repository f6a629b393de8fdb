"""A diary and settings of version 0.1 open as they are: only an edit changes a byte of them."""

import pathlib
import shutil
import subprocess

from sandbox import Sandbox
from terminal import Terminal

HERE = pathlib.Path(__file__).parent
COMMANDS = [
    "today", "week", "month 2026-10-15", "quarter", "year", "body", "flares", "journal", "links --permutations 99",
    "experiment", "experiment show", "routine", "catalog", "config", "status", "stretch list", "review", "report",
    "export json", "export csv", "export csv-days", "export fhir", "export rec", "doctor",
]


def run(check, program):
    """Runs one check in a sandbox; returns what went wrong, or nothing."""
    with Sandbox(program) as sandbox:
        shutil.copytree(HERE / "diary-0.1/diary", sandbox.diary)
        shutil.copytree(HERE / "diary-0.1/settings", sandbox.home / ".config/twinge")
        before = contents(sandbox.home)
        try:
            check(sandbox)
            after = contents(sandbox.home)
            changed = sorted(name for name in before if after.get(name) != before[name])
            assert not changed, f"changed: {changed}"
            added = sorted(name for name in after.keys() - before.keys() if not name.endswith("/.lock"))
            assert not added, f"added: {added}"
        except AssertionError as problem:
            return f"{check.__name__}: {check.__doc__}\n{problem}"
    return None


def commands_leave_a_diary_of_0_1_alone(sandbox):
    """Every command that only reads changes nothing."""
    for command in COMMANDS:
        result = subprocess.run(
            ["twinge", *command.split()], env=sandbox.environment, capture_output=True, text=True, stdin=subprocess.DEVNULL)
        assert result.returncode in (0, 1), f"twinge {command}: {result.returncode}\n{result.stderr}"


def screens_leave_a_diary_of_0_1_alone(sandbox):
    """Opening and leaving every screen changes nothing."""
    with Terminal(sandbox) as terminal:
        terminal.run("twinge")
        terminal.wait_for("0-9 pain")
        for key in "WSLBJT":
            before = terminal.screen()
            terminal.type(key)
            terminal.wait_for("", gone=[before])
        terminal.wait_for("0-9 pain")
        terminal.type("q")
        terminal.wait_for("ready$", gone=["0-9 pain"])


ALL = [commands_leave_a_diary_of_0_1_alone, screens_leave_a_diary_of_0_1_alone]


def contents(home):
    """Returns the bytes of each file of diary and settings, by name."""
    return {
        str(path.relative_to(home)): path.read_bytes()
        for folder in (".local/share/twinge", ".config/twinge") for path in (home / folder).rglob("*") if path.is_file()}
