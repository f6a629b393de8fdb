"""Runs commands at once that edit one entry, add others and delete one: in the end every field and every entry is there."""

import subprocess

import diary
import scenarios

COUNTED = "rounds of commands at once"

ROUNDS = 20
ENTRY, DELETED = "20261102T0700Z-bbbbbb", "20261103T0700Z-cccccc"
EDITS = {
    "pain=7": "Pain: 7", "stress=3": "Stress: 3", "interference=2": "Interference: 2", "sleep-quality=5": "Sleep_quality: 5",
    "note=kept": "Note: kept", "flare=yes": "Flare: yes", "site=knee left": "Site: knee, left"}
NOTES = [f"note {number}" for number in range(4)]


def points(program):
    """Returns rounds that differ only by chance."""
    return range(ROUNDS)


def check(program, number):
    """Runs one round and returns what is wrong then, if anything."""
    commands = [["edit", ENTRY, field] for field in EDITS] + [["note", note] for note in NOTES] + [["delete", DELETED]]
    with scenarios.Scenario("edits", []).prepare(program) as sandbox:
        running = [
            subprocess.Popen(
                ["twinge", *command], env=sandbox.environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
            for command in commands]
        errors = [process.communicate()[1] for process in running]
        problems = diary.complaints(sandbox.diary)
        problems += [error for process, error in zip(running, errors) if process.returncode != 0]
        entries = diary.entries(sandbox.diary)
        edited = next((entry for entry in entries if "When: 2026-11-02 08:00 +0100" in entry), ())
        problems += [f"{field} is missing" for field in EDITS.values() if field not in edited]
        problems += [f"{note} is missing" for note in NOTES if not any(f"Note: {note}" in entry for entry in entries)]
        if len(entries) != 2 + len(NOTES):
            problems.append(f"{len(entries)} entries: {entries}")
        return [f"round {number}: {problem}" for problem in problems]
