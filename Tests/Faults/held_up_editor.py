"""Holds a program up after every system call of a write while an editor that takes no lock saves: both changes are there in the end.

The editor has read the month before and looks no further, as one does that is held up itself between its last look and its saving.
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
    """Puts a text in place that was written beside the file before."""
    os.rename(month.with_suffix(".editor"), month)


def overwrite(month):
    """Empties the file and writes it anew."""
    month.write_text(scenarios.NOVEMBER + REMARK)


def points(program):
    """Every system call from the first that has to do with the diary on, and every way to save that can be told from a wish."""
    for scenario in SCENARIOS:
        calls = tracing.calls(scenario, program)
        opened = [index for index, call in enumerate(calls) if tracing.is_in(call, ".local/share")]
        of_month = [index for index, call in enumerate(calls) if tracing.is_in(call, MONTH) and call.name != "close"]
        for index in range(opened[0], len(calls)):
            yield scenario, rename, calls[index]
            # Whoever overwrites the file once the program has looked at it for the last time may have meant to.
            if index < of_month[-1]:
                yield scenario, overwrite, calls[index]


def check(program, point):
    """Has an editor save after one call and returns what is wrong then, if anything."""
    scenario, save, call = point
    with scenario.prepare(program) as sandbox:
        month = sandbox.diary / MONTH
        text = month.with_suffix(".editor")
        text.write_text(scenarios.NOVEMBER + REMARK)
        text.chmod(0o600)
        returned, output = run_held_up(scenario, sandbox, call, lambda: save(month))
        text.unlink(missing_ok=True)
        # Whoever reads or writes next makes a change again that the editor has written over.
        seen = subprocess.run(["twinge", "journal"], env=sandbox.environment, capture_output=True, text=True)
        problems = diary.complaints(sandbox.diary)
        if returned != 0 or seen.returncode != 0:
            problems.append(f"status {returned} and {seen.returncode}: {output}{seen.stderr}")
        # An entry that the editor still had may be there again after it was deleted.
        if scenario.has_entries and not any("Note: kept" in entry for entry in diary.entries(sandbox.diary)):
            problems.append(f"the entry is missing: {month.read_text()!r}")
        if REMARK not in month.read_text():
            problems.append("the editor's change is missing")
        return [f"{scenario.name}, {save.__name__} after {call}: {problem}" for problem in problems]


def run_held_up(scenario, sandbox, call, act):
    """Runs a command that stops at a call for as long as something else is done; returns its status and output."""
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
    # After its last call a program ends without stopping once more.
    return running.returncode, output if process or call.name == "exit_group" else f"it did not stop: {output}"
