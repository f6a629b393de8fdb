"""Conflict copies that aren't the user's own regular files: none of them is merged, and everything else works."""

import os
import socket
import subprocess

import scenarios

COUNTED = "strange copies"

NAMES = {
    "journal/2026-11 2.rec": "2026-11.rec", "journal/2026-11.sync-conflict-20261120-081000-ABCDEFG.rec": "2026-11.rec",
    "routine 2.rec": "routine.rec", "experiments (1).rec": "experiments.rec"}
COMMANDS = ["status", "today", "remind", "week", "journal", "body", "flares", "report", "routine"]


def link(path, home):
    path.symlink_to(home / "secret")


def relative_link(path, home):
    path.symlink_to(os.path.relpath(home / "secret", path.parent))


def dangling(path, home):
    path.symlink_to("nowhere")


def loop(path, home):
    path.symlink_to(path.name)


def link_to_folder(path, home):
    path.symlink_to(home)


def device(path, home):
    path.symlink_to("/dev/zero")


def folder(path, home):
    path.mkdir()
    (path / "inside").write_text("PRIVATE")


def pipe(path, home):
    os.mkfifo(path)


def listening(path, home):
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(f"/proc/self/fd/{os.open(path.parent, os.O_RDONLY)}/{path.name}")


def hard_link(path, home):
    os.link(home / "secret", path)


def foreign(path, home):
    path.write_text("PRIVATE\n")
    os.chown(path, 1, 1)
    path.chmod(0o644)


def unreadable(path, home):
    path.write_text("PRIVATE\n")
    path.chmod(0)


KINDS = [
    link, relative_link, dangling, loop, link_to_folder, device, folder, pipe, listening, hard_link, foreign, unreadable]


def points(program):
    """Returns every kind in every place."""
    return [(kind, name) for kind in KINDS for name in NAMES]


def check(program, point):
    """Runs every command beside one strange copy, as a user who is not root, and returns what is wrong, if anything."""
    kind, name = point
    scenario = scenarios.Scenario("copies", [])
    with scenario.prepare(program) as sandbox:
        (sandbox.home / "secret").write_text("PRIVATE\n")
        copy = sandbox.diary / name
        for path, folders, files in os.walk(sandbox.root, topdown=False):
            for one in [path, *(os.path.join(path, file) for file in files)]:
                os.chown(one, 65534, 65534, follow_symlinks=False)
        kind(copy, sandbox.home)
        if kind not in (foreign,):
            os.chown(copy, 65534, 65534, follow_symlinks=False)
        problems = []
        for command in COMMANDS:
            result = user(sandbox, [command])
            if result.returncode not in (0, 1):
                problems.append(f"{command}: {result.returncode} {result.stderr}")
            if "PRIVATE" in result.stdout + result.stderr:
                problems.append(f"{command} shows the text")
        told = user(sandbox, ["today"]).stderr
        if copy.name not in told:
            problems.append(f"not told: {told!r}")
        doctor = user(sandbox, ["doctor", "--fix"])
        if copy.name not in doctor.stdout:
            problems.append(f"doctor does not name it: {doctor.stdout}{doctor.stderr}")
        if user(sandbox, ["pain", "3"]).returncode != 0:
            problems.append("nothing can be added")
        if not os.path.lexists(copy):
            problems.append("the copy is gone")
        for path in [*sandbox.diary.glob("*.rec"), *(sandbox.diary / "journal").glob("20??-??.rec")]:
            if path != copy and path.is_file() and "PRIVATE" in path.read_text():
                problems.append(f"taken into {path.name}")
        if (sandbox.home / "secret").read_text() != "PRIVATE\n":
            problems.append("the file that it points to was changed")
        return [f"{kind.__name__} {name}: {problem}" for problem in problems]


def user(sandbox, arguments):
    """Runs a command as nobody, where we are root."""
    who = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.geteuid() == 0 else []
    return subprocess.run(
        [*who, "timeout", "60", "twinge", *arguments], env=sandbox.environment, cwd=sandbox.home, capture_output=True, text=True)
