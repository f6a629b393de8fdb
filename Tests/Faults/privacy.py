"""Watches a journey through the program: no network, and nothing written outside the places it says it uses."""

import re
import time

import scenarios
from terminal import Terminal

COUNTED = "system calls"

# What every program on the system may open to read is no secret; what is written is.
ALLOWED = re.compile(r"(/\.local/share/twinge|/\.local/state/twinge|/\.cache/twinge|/\.config/twinge)(/|\"|>|$)")
WRITES = re.compile(r"^\d+ +(openat|open|creat|mkdir|mkdirat|rename|renameat|renameat2|unlink|unlinkat|chmod|symlinkat?)\(")
NETWORK = re.compile(r"^\d+ +(socket|connect|bind|sendto|socketpair)\(")


def run(program):
    """Logs, looks, edits and leaves under strace; returns how many calls were looked at and what is wrong."""
    scenario = scenarios.ALL[0]
    with scenario.prepare(program) as sandbox:
        log = sandbox.root / "journey"
        with Terminal(sandbox) as terminal:
            terminal.run(f"strace -f -qq -o {log} twinge")
            terminal.wait_for("Today")
            terminal.type("6", "Enter")
            terminal.wait_for("Saved: pain 6")
            for key in ("w", "s", "j", "?"):
                terminal.type(key)
                terminal.screen()
            terminal.type("Escape")
            # An Escape that a letter follows at once would be taken for Alt and the letter.
            time.sleep(1)
            terminal.type("t")
            terminal.wait_for("Today")
            terminal.type("q")
            terminal.wait_for("ready$", gone=("Today",))
        lines = log.read_text(errors="replace").splitlines()
        for arguments in (["today"], ["week"], ["journal"], ["doctor"]):
            commands = sandbox.root / "commands"
            scenarios.Scenario("look", arguments).run(sandbox, ["strace", "-f", "-qq", "-o", str(commands)])
            lines += commands.read_text(errors="replace").splitlines()
        return len(lines), [line for line in lines if is_forbidden(line)]


def is_forbidden(line):
    """Whether a call goes to the network or writes where the program has no business."""
    if NETWORK.match(line):
        return True
    if not WRITES.match(line) or "= -1 " in line:
        return False
    is_writing = not re.match(r"^\d+ +open", line) or re.search(r"O_(WRONLY|RDWR|CREAT|TRUNC)", line)
    is_terminal = "/dev/tty" in line or "/dev/null" in line
    return bool(is_writing) and not is_terminal and not ALLOWED.search(line)
