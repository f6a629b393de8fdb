"""Runs a command under strace, and finds the system calls at which it can be disturbed."""

import collections
import re


class Call:
    """One system call of a command: its name and which call of that name it is, from 1."""

    def __init__(self, name, number, text):
        self.name = name
        self.number = number
        self.text = text

    def __str__(self):
        return f"{self.name} {self.number} ({self.text[:120]})"

    def wrapper(self, effect):
        """The words before a command that bring about an effect at this call, such as signal=KILL or error=EIO."""
        return [
            "strace", "-f", "-qq", "-o", "/dev/null", "--seccomp-bpf", "-e", f"trace={self.name}",
            "-e", f"inject={self.name}:{effect}:when={self.number}"]


def calls(scenario, program):
    """The system calls that a scenario makes when nothing disturbs it, in order."""
    with scenario.prepare(program) as sandbox:
        log = sandbox.root / "calls"
        result = scenario.run(sandbox, ["strace", "-f", "-qq", "-y", "-s", "24", "-o", str(log)])
        if result.returncode != 0:
            raise AssertionError(f"{scenario.name} fails under strace: {result.stderr}")
        counts = collections.Counter()
        found = []
        for line in log.read_text(errors="replace").splitlines():
            match = re.match(r"\d+ +(\w+)\((.*)", line)
            if match:
                counts[match[1]] += 1
                found.append(Call(match[1], counts[match[1]], match[2]))
        return found


def is_in(call, folder):
    """Whether a call has to do with a file in a folder."""
    return folder in call.text
