"""Fills a real file system to the last byte: nothing is lost, the message says so, and it works again with room."""

import os
import pathlib
import shutil
import subprocess
import tempfile

import diary
import scenarios

COUNTED = "full disks"


def points(program):
    """Returns every scenario, on a disk without any room and with room for a few bytes."""
    return [(scenario, room) for scenario in scenarios.ALL for room in (0, 4096)]


def check(program, point):
    """Runs one scenario on a full disk and returns what is wrong then, if anything."""
    scenario, room = point
    before, after = scenario.outcome(program)
    mount = pathlib.Path(tempfile.mkdtemp(prefix="twinge-full-"))
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "twinge", str(mount)], capture_output=True).returncode:
        mount.rmdir()
        return ["a file system can only be filled as root; run it as root"]
    try:
        with scenario.prepare(program) as sandbox:
            shutil.copytree(sandbox.home, mount / "home", symlinks=True)
            sandbox.environment["HOME"] = str(mount / "home")
            sandbox.home = mount / "home"
            folder = mount / "home/.local/share/twinge"
            fill(mount / "filler", room)
            result = scenario.run(sandbox)
            state = diary.entries(folder)
            problems = diary.complaints(folder, scenario.shared)
            if result.returncode == 0 and state != after and not scenario.admits(result):
                problems.append("no error, and not done")
            if result.returncode not in (0, 73):
                problems.append(f"status {result.returncode}: {result.stderr}")
            if result.returncode != 0 and "the disk is full" not in result.stderr:
                problems.append(f"no word of the full disk: {result.stderr}")
            if result.returncode != 0 and state != before and not scenario.is_stepwise:
                problems.append(f"neither done nor as before: {state}")
            (mount / "filler").unlink()
            if state != after and (scenario.run(sandbox).returncode != 0 or diary.entries(folder) != after):
                problems.append("the next try fails although there is room")
            return [f"{scenario.name}, {room} bytes left: {problem}" for problem in problems]
    finally:
        subprocess.run(["umount", str(mount)], check=True)
        mount.rmdir()


def fill(path, room):
    """Writes a file until the disk is full, then frees some room."""
    with open(path, "wb", buffering=0) as filler:
        try:
            while True:
                filler.write(b"x" * 4096)
        except OSError:
            pass
        if room:
            os.truncate(path, os.path.getsize(path) - room)
