"""Suspends a program after every system call of a write while an editor that takes no lock saves: in the end both changes are there.

The editor has read the month before and checks no more, like one that is suspended between its last check and saving.
"""

import os
import re
import signal
import subprocess
import time

import diary
import scenarios
import tracing

COUNTED = "moments at which an editor saves"

SCENARIOS = [scenario for scenario in scenarios.ALL if scenario.name in ("add", "edit", "delete")]
MONTH = "journal/2026-11.rec"
REMARK = "# by hand\n"


def rename(month):
    """Replaces the file with a text written beside it before."""
    os.rename(month.with_suffix(".editor"), month)


def overwrite(month):
    """Empties the file and rewrites it."""
    month.write_text(scenarios.NOVEMBER + REMARK)


def points(program):
    """Returns every system call from the first that involves the diary, and every way to save that can't be intentional."""
    for scenario in SCENARIOS:
        calls = tracing.calls(scenario, program)
        opened = [index for index, call in enumerate(calls) if tracing.is_in(call, ".local/share")]
        of_month = [index for index, call in enumerate(calls) if tracing.is_in(call, MONTH) and call.name != "close"]
        for index in range(opened[0], len(calls)):
            yield scenario, rename, calls[index]
            # A program that overwrites the file after the last check may do so on purpose.
            if index < of_month[-1]:
                yield scenario, overwrite, calls[index]


def check(program, point):
    """Makes an editor save after one call and returns what is wrong then, if anything."""
    scenario, save, call = point
    with scenario.prepare(program) as sandbox:
        month = sandbox.diary / MONTH
        text = month.with_suffix(".editor")
        text.write_text(scenarios.NOVEMBER + REMARK)
        text.chmod(0o600)
        returned, output = run_held_up(scenario, sandbox, call, lambda: save(month))
        text.unlink(missing_ok=True)
        # The next reader or writer repeats a change that the editor has overwritten.
        seen = subprocess.run(["twinge", "journal"], env=sandbox.environment, capture_output=True, text=True)
        problems = diary.complaints(sandbox.diary)
        if returned != 0 or seen.returncode != 0:
            problems.append(f"status {returned} and {seen.returncode}: {output}{seen.stderr}")
        # An entry that the editor still had may be back after it was deleted.
        if scenario.has_entries and not any("Note: kept" in entry for entry in diary.entries(sandbox.diary)):
            problems.append(f"the entry is missing: {month.read_text()!r}")
        if REMARK not in month.read_text():
            problems.append("the editor's change is missing")
        return [f"{scenario.name}, {save.__name__} after {call}: {problem}" for problem in problems]


def run_held_up(scenario, sandbox, call, act):
    """Runs a command that stops at a call while something else happens; returns its status and output."""
    log = sandbox.root / "stops"
    wrapper = [
        "strace", "-f", "-qq", "-o", str(log), "-e", f"trace={call.name}",
        "-e", f"inject={call.name}:signal=STOP:when={call.number}"]
    running = subprocess.Popen(
        [*wrapper, str(sandbox.root / "bin/twinge"), *scenario.arguments], env=sandbox.environment, cwd=sandbox.home,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    process = None
    deadline = time.monotonic() + 30
    while running.poll() is None and time.monotonic() < deadline:
        stopped = re.search(r"^(\d+) +--- stopped by SIGSTOP ---", log.read_text() if log.exists() else "", re.MULTILINE)
        if stopped:
            process = int(stopped[1])
            break
        time.sleep(0.005)
    act()
    if process:
        os.kill(process, signal.SIGCONT)
    output = running.communicate(timeout=60)[0]
    # After its last call a program ends without stopping again.
    return running.returncode, output if process or call.name == "exit_group" else f"it did not stop: {output}"
