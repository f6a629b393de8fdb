"""What has to be safe in the shell: warning signs in notes, a plan over weeks that steps back in a flare-up, and that what was typed is logged."""

import concurrent.futures
import datetime
import pathlib
import re
import subprocess
import sys

from own_terminals import own_mounts
from sandbox import Sandbox

TABLE = pathlib.Path(__file__).resolve().parents[1] / "Signs" / "notes.txt"
HEADINGS = {"Go to emergency care now": "emergency", "See a doctor soon": "soon"}


def run(check, program):
    """Runs one check; returns a description of what is wrong, or None."""
    problems = check(program)
    return "\n".join([check.__name__, *problems]) if problems else None


def notes():
    for line in TABLE.read_text().splitlines():
        if line and not line.startswith("#"):
            yield line.split(": ", 1)


def urgency(said):
    """Returns what the program called for on standard error."""
    found = {word for heading, word in HEADINGS.items() if f"{heading}:" in said}
    return "emergency" if "emergency" in found else found.pop() if found else "nothing"


def warning_signs_in_the_shell(program):
    problems = []
    with Sandbox(program) as sandbox:
        def said(command, given=None):
            done = subprocess.run(
                command, cwd=sandbox.home, env=sandbox.environment, input=given, capture_output=True, text=True, timeout=60)
            return urgency(done.stderr) if done.returncode == 0 else f"status {done.returncode}"

        def check(number, follows, text):
            # A diary for every fifty notes, so that none gets long.
            diary = ["--diary", f"notes-{number // 50}"]
            results = {
                "note": said(["twinge", "note", text, *diary]),
                "add": said(["twinge", "add", *diary], f"When: 2026-11-20 08:00 +0100\nNote: {text}\n"),
            }
            return [
                f"  {name}: {text}: {result} rather than {follows}"
                for name, result in results.items() if result != follows
            ]

        with concurrent.futures.ThreadPoolExecutor() as pool:
            table = list(notes())
            for found in pool.map(check, range(len(table)), *zip(*table)):
                problems += found
    return problems


# Pain before and after each session of a week, how many sessions there were, and whether it was a flare-up; then the seconds of a
# hold from the next week on.
PLAN = [
    (4, 3, 5, False, 35), (4, 4, 5, False, 40), (8, 8, 5, True, 35), (4, 4, 5, False, 40), (3, 5, 5, False, 40),
    (3, 3, 5, False, 45), (3, 3, 1, False, 45), (2, 2, 5, False, 50),
]


def plan_of_eight_weeks(program):
    problems = []
    start = datetime.date(2026, 9, 7)
    with Sandbox(program) as sandbox:
        def twinge(day, *arguments, given=None):
            environment = sandbox.environment | {"TWINGE_NOW": f"{day}T20:00+02:00"}
            return subprocess.run(
                ["twinge", *arguments], cwd=sandbox.home, env=environment, input=given, capture_output=True, text=True,
                timeout=60)

        seconds = 30
        for week, (before, after, sessions, is_flare, wanted) in enumerate(PLAN):
            for number in range(7):
                day = start + datetime.timedelta(7 * week + number)
                entry = f"When: {day} 08:00 +0200\nPain: {before}\n" + ("Flare: yes\n" if is_flare else "")
                if number < sessions:
                    holds = "".join(f"Stretch: strap hamstring, {side}, {seconds} s\n" for side in ("left", "right"))
                    entry += f"\nWhen: {day} 19:00 +0200\nPain_before: {before}\n{holds}Pain_after: {after}\n"
                twinge(day, "add", given=entry)
            today = start + datetime.timedelta(7 * (week + 1))
            told = twinge(today, "routine", "progress", "--apply", "--plain").stdout
            doses = re.findall(r"strap hamstring, (?:left|right), (?:\d+ s, then )?(\d+) s", told)
            if doses != [str(wanted)] * 2:
                problems.append(f"  week {week + 1}: {doses} rather than {wanted} s\n{told}")
            seconds = wanted
    return problems


def logging_without_proc(program):
    """Where there is no /proc, as in a chroot, what was typed is logged all the same."""
    entering = own_mounts("mount -t tmpfs none /proc")
    if subprocess.run([*entering, "true"], capture_output=True).returncode != 0:
        print("SKIPPED logging_without_proc: nothing can be mounted here", file=sys.stderr)
        return []
    with Sandbox(program) as sandbox:
        done = subprocess.run(
            [*entering, "twinge", "pain", "3"], cwd=sandbox.home, env=sandbox.environment, capture_output=True, text=True,
            timeout=60)
        if done.returncode != 0 or not done.stdout.endswith("pain 3\n"):
            return [f"  status {done.returncode}: {done.stdout}{done.stderr}"]
    return []


ALL = [warning_signs_in_the_shell, plan_of_eight_weeks, logging_without_proc]
