"""Runs a command under strace, and finds the system calls at which it can be disturbed."""

import collections
import re


CHANGING = {
    "write", "pwrite64", "ftruncate", "fsync", "fdatasync", "rename", "renameat", "renameat2", "unlink", "unlinkat", "mkdir",
    "mkdirat", "fchmod", "chmod", "fchown", "flock", "exit_group"}


class Call:
    """One system call of a command: its name and which call of that name it is, from 1."""

    def __init__(self, name, number, text):
        self.name = name
        self.number = number
        self.text = text

    def __str__(self):
        return f"{self.name} {self.number} ({self.text[:120]})"

    def wrapper(self, effect, faults=()):
        """Returns the words before a command that cause an effect at this call, such as signal=KILL or error=EIO, while others fail
        by the words of strace."""
        others = [fault.removeprefix("inject=").split(":")[0] for fault in faults if fault.startswith("inject=")]
        return [
            "strace", "-f", "-qq", "-o", "/dev/null", "--seccomp-bpf", "-e", f"trace={','.join([self.name, *others])}",
            "-e", f"inject={self.name}:{effect}:when={self.number}", *faults]


def calls(scenario, program):
    """Returns the system calls that a scenario makes if nothing disturbs it, in order."""
    with scenario.prepare(program) as sandbox:
        return calls_in(scenario, sandbox)


def calls_in(scenario, sandbox, faults=()):
    """Returns the same in a sandbox, where some calls may fail by the words of strace."""
    log = sandbox.root / "calls"
    result = scenario.run(sandbox, ["strace", "-f", "-qq", "-y", "-s", "24", "-o", str(log), *faults])
    if result.returncode != 0 and not scenario.name.startswith("doctor"):
        raise AssertionError(f"{scenario.name} fails under strace: {result.stderr}")
    counts = collections.Counter()
    found = []
    for line in log.read_text(errors="replace").splitlines():
        match = re.match(r"\d+ +(\w+)\((.*)", line)
        if match:
            counts[match[1]] += 1
            found.append(Call(match[1], counts[match[1]], match[2]))
    return found


def changing(calls, places):
    """Returns the calls that change something in some places, or end the command. Killed at any other, it leaves what it leaves when it
    is killed at the next of these."""
    return [
        call for call in calls
        if call.name == "exit_group"
        or (call.name in CHANGING or call.name == "openat" and "O_CREAT" in call.text) and any(is_in(call, place) for place in places)]


def is_in(call, folder):
    """Returns whether a call involves a file in a folder."""
    return folder in call.text
