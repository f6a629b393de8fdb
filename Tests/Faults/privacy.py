"""Watches a journey through the program: no network, and no files except its own, the system's and the requested ones."""

import os
import re
import time

import scenarios
from terminal import Terminal

COUNTED = "system calls"

# The program's folders in the user's home.
OWN = re.compile(r"\.(local/share|local/state|cache|config)/twinge(/|$)")
# What the user asked for by name: pictures, and files to import.
ASKED_FOR = re.compile(r"(twinge-[-a-z0-9]+\.(txt|svg)|in\.csv|in\.rec|base\.rec|theirs\.rec)$")
# What every program on the system opens to read: libraries, languages, time zones, terminals, its own process.
SYSTEM = re.compile(
    r"/(usr/(local/)?(share|lib|lib64)|lib|lib64|etc/(ld\.so\.|localtime$|timezone$|terminfo)|proc/self/|proc/locks$|"
    r"sys/devices/system/cpu/)|.*\.so(\.\d+)*$|/dev/(null|tty|pts/\d+)$")
OPENS = re.compile(r'^\d+ +(?:open|openat|creat)\((?:AT_FDCWD<([^>]*)>, |\d+<([^>]*)>, )?"([^"]*)"(?:, ([A-Z_|]+))?')
CHANGES = re.compile(
    r"^\d+ +(mkdir|mkdirat|rename|renameat|renameat2|unlink|unlinkat|rmdir|chmod|fchmodat|link|linkat|symlink|symlinkat|truncate)\(")
NETWORK = re.compile(r"^\d+ +(socket|connect|bind|listen|accept4?|sendto|sendmsg|recvfrom|socketpair)\(")
PATHS = re.compile(r'(?:<([^>]*)>, )?"([^"]*)"')

# Each key with what is on the screen after it: every screen, every dialog, the editor, undo and a picture.
JOURNEY = [
    ("6", "Enter save"), ("Enter", "Saved: pain 6"), ("c", "Check-in"), ("7", "7 h"), ("Enter", "1 of 9"), ("Escape", "Saved: check-in"),
    ("a", "Esc"), ("Escape", "c check-in"), ("W", ". measure"), ("z", "z quarter"), ("Z", "z month"), ("x", "Saved as"),
    ("S", "o routine"), ("L", "Enter the days"), ("B", "Enter entries"), ("J", "d delete"),
    ("Enter", "c check-in"), ("J", "d delete"), ("d", "Saved: deleted"), ("u", "Undone: deleted"), ("C-r", "Redone"), ("u", "Undone"),
    ("e", "d delete"), ("!", "Go to emergency care"), ("Escape", "d delete"), ("?", "Journal"), ("Escape", "d delete"),
    ("T", "c check-in")]
COMMANDS = [
    ["today"], ["week"], ["month"], ["quarter"], ["year"], ["journal"], ["body"], ["flares"], ["links"], ["status"],
    ["remind"], ["doctor"], ["doctor", "--fix"], ["report"], ["routine"], ["keys"], ["config"], ["catalog"], ["experiment"],
    ["export", "csv"], ["export", "json"], ["export", "fhir"], ["pain", "3"], ["note", "seen"], ["habit", "sitting=7h"],
    ["import", "csv", "in.csv", "--map", "in.rec"], ["edit", "20261102T0700Z-bbbbbb", "pain=7"],
    ["delete", "20261103T0700Z-cccccc"], ["merge", "base.rec", ".local/share/twinge/journal/2026-11.rec", "theirs.rec"]]


def run(program):
    """Goes through every screen and most commands under strace; returns how many calls were examined and what is wrong."""
    scenario = scenarios.ALL[0]
    with scenario.prepare(program) as sandbox:
        sandbox.environment["EDITOR"] = "true"
        log = sandbox.root / "journey"
        with Terminal(sandbox) as terminal:
            terminal.run(f"strace -f -y -qq -o {log} twinge")
            terminal.wait_for("c check-in")
            for key, words in JOURNEY:
                terminal.type(key)
                terminal.wait_for(words)
                if key == "Escape":
                    # An Escape that a letter follows at once would be taken for Alt and the letter.
                    time.sleep(0.5)
            terminal.type("q")
            terminal.wait_for("ready$", gone=("c check-in",))
        lines = log.read_text(errors="replace").splitlines()
        for arguments in COMMANDS:
            commands = sandbox.root / "commands"
            result = scenarios.Scenario("look", arguments).run(sandbox, ["strace", "-f", "-y", "-qq", "-o", str(commands)])
            if result.returncode not in (0, 1):
                return len(lines), [f"twinge {' '.join(arguments)} ends with {result.returncode}: {result.stderr}"]
            lines += commands.read_text(errors="replace").splitlines()
        return len(lines), [problem for line in lines for problem in forbidden(line, sandbox.home)]


def forbidden(line, home):
    """Returns a call that accesses the network, or a file that is none of the program's business."""
    if NETWORK.match(line):
        return [line]
    if "= -1 " in line:
        return []
    opened = OPENS.match(line)
    if opened:
        path = os.path.join(opened[1] or opened[2] or "/", opened[3])
        is_writing = re.search("O_(WRONLY|RDWR|CREAT|TRUNC)", opened[4] or "O_CREAT")
        is_system = SYSTEM.match(path) and (not is_writing or path.startswith("/dev/"))
        # The folder of a picture is opened to name it there.
        is_for_picture = not is_writing and os.path.relpath(path, home) == "."
        return [] if is_system or is_for_picture or is_own(path, home) else [line]
    if CHANGES.match(line):
        # Everything here runs in the user's home.
        paths = [os.path.join(folder or home, path) for folder, path in PATHS.findall(line)]
        return [] if paths and all(is_own(path, home) for path in paths) else [line]
    return []


def is_own(path, home):
    """Returns whether a path is one of the program's own or a requested one."""
    place = os.path.relpath(path, home)
    # Folders on the way to its own may be created.
    return bool(OWN.match(place) or ASKED_FOR.match(place)) or place in (".local", ".local/share", ".local/state", ".cache", ".config")
