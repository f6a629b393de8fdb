#!/usr/bin/env python3
"""Watches twinge desk from outside while somebody types and idles:

    python3 Tests/Faults/desk_costs.py PROGRAM [--minutes 60] [--seed 1]

Two programs measure the same terminal, each with a separate home. One runs under strace, which shows the files it touches and the
sockets it opens. The other is left alone, to measure its processor time and wake-ups. It takes real time. Needs strace and
unshare. The status is 1 if it touched anything but the terminals' times, its state, its settings and the diary, opened a socket, used
more than 0.1 % of a core, or woke up more than once in 15 seconds.
"""

import argparse
import collections
import os
import pathlib
import pty
import random
import re
import signal
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "EndToEnd"))

import own_terminals
from sandbox import Sandbox

MOST_SHARE, MOST_WAKES = 0.001, 1 / 15
# The calls in which a program sleeps.
WAITING = {"rt_sigtimedwait", "ppoll", "poll", "pselect6", "epoll_wait", "epoll_pwait", "clock_nanosleep", "nanosleep", "futex"}
SYSTEM = re.compile(
    r"/(proc/\d+/maps|etc/(ld\.so|localtime|timezone|passwd|nsswitch)|usr/(lib|share/zoneinfo|share/terminfo)|lib|proc/(self|sys/kernel/random/boot_id|stat|meminfo"
    r"|filesystems|cpuinfo|sys/vm)|sys/(devices/system/cpu|fs/cgroup|kernel/mm)|dev/(null|urandom)$)")


class Desk:
    """One program that measures, as a service."""

    def __init__(self, program, wrapper=()):
        self.sandbox = Sandbox(program)
        del self.sandbox.environment["TWINGE_NOW"]
        self.errors = self.sandbox.root / "errors"
        self.process = subprocess.Popen(
            [*wrapper, "twinge", "desk", "--plain"], env=self.sandbox.environment, cwd=self.sandbox.home,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=open(self.errors, "w"), start_new_session=True)
        self.began = time.time()

    def pid(self):
        """Returns the program itself, which is a child of strace if traced."""
        children = subprocess.run(["pgrep", "-P", str(self.process.pid)], capture_output=True, text=True).stdout.split()
        return int(children[0]) if children else self.process.pid

    def costs(self):
        """Returns seconds of processor time and how often it waited, over all threads, and its children's processor time."""
        tasks = list(pathlib.Path(f"/proc/{self.process.pid}/task").iterdir())
        busy = sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9
        wakes = sum(
            int(re.search(r"^voluntary_ctxt_switches:\s+(\d+)", (task / "status").read_text(), re.M)[1]) for task in tasks)
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return busy, wakes, sum(map(int, fields[13:15])) / os.sysconf("SC_CLK_TCK")

    def end(self):
        os.kill(self.pid(), signal.SIGTERM)
        return self.process.wait(60)


def touched(log, sandbox, program):
    """Returns what the calls in a log touch, by kind, and what they shouldn't."""
    libraries = str(pathlib.Path(program).resolve().parent)
    kinds, problems, sockets = collections.Counter(), collections.Counter(), collections.Counter()
    wakes = 0
    own = {
        "state": sandbox.home / ".local/state/twinge", "diary": sandbox.home / ".local/share/twinge",
        "settings": sandbox.home / ".config/twinge", "cache": sandbox.home / ".cache/twinge"}
    for line in log.read_text(errors="replace").splitlines():
        call = re.match(r"\d+ +(?:[\d.:]+ )?(\w+)\((.*)", line)
        if not call:
            continue
        name, text = call.groups()
        wakes += name in WAITING
        if name in ("socket", "socketpair", "connect", "bind", "sendto", "recvfrom", "sendmsg", "recvmsg"):
            sockets[f"{name}({text[:70]}"] += 1
        path = re.match(r'(?:AT_FDCWD(?:<[^>]*>)?, |\d+(?:<[^>]*>)?, )?"([^"]*)"', text)
        if not path or name in ("write", "read", "readlink", "execve", "pwrite64", "getrandom"):
            continue
        path = path[1]
        if not path.startswith("/"):
            folder = re.match(r"\d+<([^>]*)>", text)
            path = f"{folder[1] if folder else sandbox.home}/{path}"
        place = next((kind for kind, folder in own.items() if path.startswith(str(folder))), None)
        if place:
            kinds[place] += 1
        elif re.match(r"/dev(/|/pts/?|/tty\w+|/pts/\w+)?$", path):
            # Only a terminal's times are read; the folders are listed.
            is_folder = path.rstrip("/") in ("/dev", "/dev/pts")
            kinds["folders of terminals" if is_folder else "times of terminals"] += 1
            if not is_folder and name not in ("stat", "newfstatat", "statx", "lstat"):
                problems[f"{name} {path}"] += 1
        elif str(sandbox.home).startswith(path.rstrip("/")) or path.startswith(str(sandbox.root / "bin")):
            kinds["folders above its own"] += 1
        elif any(str(folder).startswith(path) for folder in own.values()):
            kinds["folders above its own"] += 1
        elif SYSTEM.match(path) or re.search("/usr/lib(exec)?/swift/", path) or path.startswith(libraries):
            kinds["system"] += 1
        elif re.match(r"/(usr/local/|usr/)?s?bin/", path):
            kinds["programs looked for"] += 1
        else:
            problems[f"{name} {path}"] += 1
    return kinds, problems, sockets, wakes


def type_and_idle(seconds, chance):
    """Types into a terminal that only cat reads, with pauses as people make them."""
    master, slave = pty.openpty()
    reader = subprocess.Popen(["cat"], stdin=slave, stdout=subprocess.DEVNULL)
    try:
        end, typing = time.time() + seconds, 0.0
        while time.time() < end:
            stop = min(end, time.time() + chance.uniform(300, 1500))
            begun = time.time()
            while time.time() < stop:
                os.write(master, b"a\n")
                time.sleep(min(chance.expovariate(1 / 4), 60))
            typing += time.time() - begun
            time.sleep(max(0, min(end - time.time(), chance.choice([30, 120, 400, 700]))))
        return typing
    finally:
        reader.kill()
        reader.wait()


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program")
    options.add_argument("--minutes", type=float, default=60)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    own_terminals.enter()
    log = pathlib.Path(f"/tmp/twinge-desk-{os.getpid()}.strace")
    traced = Desk(given.program, ["strace", "-f", "-qq", "-y", "-ttt", "-s", "120", "-o", str(log)])
    alone = Desk(given.program)
    problems = []
    try:
        time.sleep(2)
        first = alone.costs()
        began = time.time()
        typing = type_and_idle(given.minutes * 60, random.Random(given.seed))
        passed = time.time() - began
        busy, wakes, children = (now - before for now, before in zip(alone.costs(), first))
    finally:
        ends = [alone.end(), traced.end()]
    kinds, strange, sockets, waits = touched(log, traced.sandbox, given.program)
    print(f"{passed / 60:.0f} minutes, {typing / passed:.0%} of them typing")
    print(f"processor time: {busy:.2f} s, {100 * busy / passed:.4f} % of a core; of programs it started: {children:.2f} s")
    print(f"wake-ups: {waits}, one in {passed / max(1, waits):.1f} s; waits for the disk and all others: {wakes}")
    print("touched: " + ", ".join(f"{kind} {count}" for kind, count in kinds.most_common()))
    print("sockets: " + (", ".join(f"{call} ({count})" for call, count in sockets.most_common(5)) or "none"))
    if busy + children > MOST_SHARE * passed:
        problems.append("more than 0.1 % of a core")
    # The extra one is the signal that ends it.
    if waits > MOST_WAKES * passed + 1:
        problems.append("more than one wake-up in 15 s")
    problems += [f"touched {call}, {count} times" for call, count in strange.most_common(20)]
    problems += [f"socket: {call}, {count} times" for call, count in sockets.most_common(20)]
    for desk, status in zip((alone, traced), ends):
        if status != 0 or desk.errors.read_text():
            problems.append(f"status {status}: {desk.errors.read_text()}")
        if not list(desk.sandbox.diary.glob("journal/*.rec")):
            problems.append("nothing in the diary")
        desk.sandbox.__exit__()
    log.unlink()
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
