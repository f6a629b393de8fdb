"""Reads a diary folder without the program."""

import fcntl
import os
import re
import subprocess


def month_files(diary):
    """Returns the month files of a diary, oldest first."""
    journal = diary / "journal"
    if not journal.is_dir():
        return []
    return sorted(path for path in journal.iterdir() if re.fullmatch(r"\d{4}-\d{2}\.rec", path.name))


def records(text):
    """Returns the records of a rec text that have a When field, each as a tuple of its fields."""
    found = []
    for block in re.split(r"\n[ \t]*\n", text):
        lines = []
        for line in block.strip("\n").split("\n"):
            if line.startswith("+") and lines:
                lines[-1] += "\n" + line
            elif line and not line.startswith("#"):
                lines.append(line)
        if any(line.startswith("When:") for line in lines):
            found.append(tuple(lines))
    return found


def entries(diary):
    """Returns all entries of a diary without their identifiers, which are random, in unspecified order."""
    found = []
    for path in month_files(diary):
        for record in records(path.read_text(errors="surrogateescape")):
            found.append(tuple(field for field in record if not field.startswith("Id:")))
    return sorted(found)


def identifiers(diary):
    """Returns the identifiers of all entries, as often as they occur."""
    found = []
    for path in month_files(diary):
        for record in records(path.read_text(errors="surrogateescape")):
            found += [field[4:] for field in record if field.startswith("Id: ")]
    return sorted(found)


def complaints(diary, shared=()):
    """Returns what is wrong with the files by recfix and the rules of the format.

    Identifiers that several records shared before the command may still be shared.
    """
    found = []
    link = diary / "elsewhere.rec"
    if link.exists() and not (diary / "journal/2026-11.rec").is_symlink():
        found.append("the link is replaced by a file")
    for path in month_files(diary):
        check = subprocess.run(["recfix", "--check", str(path)], capture_output=True, text=True)
        lines = [line for line in (check.stdout + check.stderr).splitlines() if not (shared and "duplicated key value in field 'Id'" in line)]
        if check.returncode != 0 and lines:
            found.append("\n".join(["recfix:", *lines]))
        if os.stat(path).st_mode & 0o077:
            found.append(f"{path.name} can be read by others")
    known = identifiers(diary)
    found += [f"{one} is there twice" for one in sorted(set(known) - set(shared)) if known.count(one) > 1]
    return found


def is_locked(diary):
    """Returns whether a process still holds the lock of the diary."""
    path = diary / "journal/.lock"
    if not path.exists():
        return False
    with open(path, "r+b") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False
