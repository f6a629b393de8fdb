"""Several programs write at once, with the screens open and an editor at work: in the end every entry is there."""

import os
import pathlib
import re
import threading
import time

import diary
import scenarios
from terminal import Terminal

COUNTED = "entries"

PROCESSES = 8
ADDS = 500


def run(program):
    """Adds from eight processes at once and returns how many entries were tried and what is wrong."""
    scenario = scenarios.Scenario("writers", [], files={"journal/2026-11.rec": scenarios.NOVEMBER})
    with scenario.prepare(program) as sandbox:
        failures = []
        done = threading.Event()
        month = sandbox.diary / "journal/2026-11.rec"
        editor = threading.Thread(target=edit, args=(month, done, failures))
        with Terminal(sandbox) as terminal:
            terminal.run("twinge")
            terminal.wait_for("Today")
            editor.start()
            threads = [threading.Thread(target=add, args=(sandbox, number, failures)) for number in range(PROCESSES)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            done.set()
            editor.join()
            terminal.type("6", "Enter")
            terminal.wait_for("Saved: pain 6")
            terminal.type("q")
            terminal.wait_for("ready$", gone=("Today",))
        notes = re.findall(r"^Note: (\d+-\d+)$", month.read_text(), re.MULTILINE)
        expected = {f"{process}-{number}" for process in range(PROCESSES) for number in range(ADDS)}
        problems = failures + diary.complaints(sandbox.diary)
        problems += [f"{note} is missing" for note in sorted(expected - set(notes))]
        problems += [f"{note} is there twice" for note in sorted(set(notes)) if notes.count(note) > 1]
        if not re.search(r"^Note: edited \d+$", month.read_text(), re.MULTILINE):
            problems.append("the editor's change is missing")
        if not any("Pain: 6" in entry for entry in diary.entries(sandbox.diary)):
            problems.append("the entry from the screens is missing")
        return PROCESSES * ADDS, problems


def add(sandbox, process, failures):
    """Adds entries one after the other, as a loop in a shell would."""
    script = (
        f"for number in $(seq 0 {ADDS - 1}); do"
        f' twinge note "{process}-$number" >/dev/null || echo "{process}-$number failed: $?" >&2; done')
    shell = scenarios.Scenario("loop", [])
    result = shell.run_shell(sandbox, script)
    # Having to wait for the others is not a failure.
    failures += [line for line in result.stderr.splitlines() if not line.startswith("twinge: Waiting for ")]


def edit(path, done, failures):
    """Changes its own note repeatedly as careful editors do: without the lock, but not over a newer file."""
    number = 0
    while not done.is_set():
        before = os.stat(path)
        text = path.read_text()
        number += 1
        changed = re.sub(r"^Note: (before|edited \d+)$", f"Note: edited {number}", text, count=1, flags=re.MULTILINE)
        if changed == text:
            failures.append("the editor's note is gone")
            return
        new = path.with_suffix(".editor")
        new.write_text(changed)
        new.chmod(0o600)
        now = os.stat(path)
        if (now.st_mtime_ns, now.st_size, now.st_ino) == (before.st_mtime_ns, before.st_size, before.st_ino):
            os.rename(new, path)
        time.sleep(0.05)
    pathlib.Path(path.with_suffix(".editor")).unlink(missing_ok=True)
