#!/usr/bin/env python3
"""Disturbs twinge desk in several ways: python3 Tests/Faults/desk.py PROGRAM [NAME…]

It is killed, the disk fills up, it is started twice, the clock is set, the machine sleeps and a day ends, while somebody types. Each
case takes about two minutes of real time; all run at once. Needs unshare, cc, and for the full disk root.
"""

import datetime
import os
import pathlib
import pty
import re
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "EndToEnd"))

import own_terminals
from desk_hours import sits_of
from sandbox import Sandbox

COUNTED = "things that happened to it"
# Without input for 20 s you are away, and that is a break: the shortest that the settings allow. A look comes every 2 to 4 s.
SETTINGS = "%rec: Settings\n\nDesk_away: 20 s\nDesk_break: 20 s\nDesk_sit: 60 s\n"
# Linux sets a terminal's time once in eight seconds.
STEP, LOOK = 8, 4


class Desk:
    """A home, a terminal that somebody types in, and the program."""

    def __init__(self, program, home=None, settings=SETTINGS):
        self.sandbox = Sandbox(program)
        if home:
            self.sandbox.environment["HOME"] = str(home)
            self.sandbox.home, self.sandbox.diary = home, home / ".local/share/twinge"
        del self.sandbox.environment["TWINGE_NOW"]
        os.environ["TZ"] = self.sandbox.environment["TZ"]
        time.tzset()
        folder = self.sandbox.home / ".config/twinge"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "config.rec").write_text(settings)
        self.errors = self.sandbox.root / "errors"
        self.shift = self.sandbox.root / "shift"
        self.master, self.slave = pty.openpty()
        self.reader = subprocess.Popen(["cat"], stdin=self.slave, stdout=subprocess.DEVNULL)
        self.keys = []
        self.process = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in (self.process, self.reader):
            if process and process.poll() is None:
                process.kill()
                process.wait()
        self.sandbox.__exit__()

    def command(self, *words):
        return subprocess.run(
            ["twinge", *words], env=self.sandbox.environment, cwd=self.sandbox.home, capture_output=True, text=True)

    def start(self):
        with open(self.errors, "a") as errors:
            self.process = subprocess.Popen(
                ["twinge", "desk", "--plain"], env=self.sandbox.environment, cwd=self.sandbox.home,
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors)
        end = time.time() + 20
        while "false" in self.command("desk", "status", "--json").stdout.split("measuring\":")[1][:5]:
            assert time.time() < end, f"it did not start: {self.errors.read_text()}"
            time.sleep(0.1)

    def end(self, number=signal.SIGTERM):
        self.process.send_signal(number)
        return self.process.wait(30)

    def set_clock(self, seconds):
        """Sets the machine's clock ahead of the real time; what is typed then has times by that clock."""
        self.shift.write_text(str(seconds))

    def now(self):
        return int(time.time()) + (int(self.shift.read_text()) if self.shift.exists() else 0)

    def type(self, seconds):
        end = time.time() + seconds
        while time.time() < end:
            if self.shift.exists():
                # This test doesn't set the kernel's own clock.
                os.utime(os.ttyname(self.slave), (self.now(), self.now()))
            else:
                os.write(self.master, b"a\n")
            self.keys.append(self.now())
            time.sleep(1)

    def journal(self):
        return "".join(path.read_text() for path in sorted(self.sandbox.diary.glob("journal/*.rec")))

    def sits(self):
        return sits_of(self.journal())


def differs(sits, *expected):
    """Returns what is wrong with sits, whose ends may be off by the steps of the clock and the time between two looks."""
    words = [f"{datetime.datetime.fromtimestamp(first):%H:%M:%S}-{datetime.datetime.fromtimestamp(end):%H:%M:%S}" for first, end in sits]
    if len(sits) != len(expected):
        return [f"{len(sits)} sits and not {len(expected)}: {words}"]
    return [
        f"{word}: off by {first - start} and {last - end} s" for word, (first, last), (start, end) in zip(words, sits, expected)
        if not -2 <= first - start <= LOOK or not -STEP - LOOK <= last - end <= LOOK]


def killed(program):
    """kill -9 in the middle of a sit loses at most a minute, and nothing at all with an immediate restart."""
    # The lost time is shorter than a break, as with the default settings.
    with Desk(program, settings=SETTINGS.replace("Desk_break: 20 s", "Desk_break: 2 min")) as desk:
        desk.start()
        desk.type(100)
        desk.end(signal.SIGKILL)
        kept = (desk.sandbox.home / ".local/state/twinge/desk.rec").read_text()
        start = int(re.search(r"^Start: (\d+)", kept, re.M)[1])
        newest = start + max(int(end) for end in re.findall(r"^Live_input: \d+ (\d+)", kept, re.M))
        lost = desk.keys[-1] - newest
        desk.start()
        desk.type(10)
        status = desk.end()
        problems = differs(desk.sits(), (desk.keys[0], desk.keys[-1]))
        problems += [f"status {status}"] if status else []
        return problems + ([f"{lost} s lost"] if lost > 60 else [])


def full(program):
    """On a full disk it continues, says so once, and saves everything once there is room."""
    mount = pathlib.Path(tempfile.mkdtemp(prefix="twinge-full-"))
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "twinge", str(mount)], capture_output=True).returncode:
        return ["a file system can only be filled as root; run it as root"]
    with Desk(program, mount / "home") as desk:
        desk.start()
        desk.type(10)
        with open(mount / "filler", "wb", buffering=0) as filler:
            try:
                while True:
                    filler.write(b"x" * 4096)
            except OSError:
                pass
        desk.type(60)
        problems = [] if desk.process.poll() is None else ["it ended"]
        said = desk.errors.read_text()
        if said.count("the disk is full") != 1:
            problems.append(f"said: {said!r}")
        (mount / "filler").unlink()
        desk.type(10)
        status = desk.end()
        problems += differs(desk.sits(), (desk.keys[0], desk.keys[-1]))
        return problems + ([f"status {status}"] if status else [])


def twice(program):
    """A second one says so and quits; the first continues."""
    with Desk(program) as desk:
        desk.start()
        desk.type(5)
        second = desk.command("desk", "--plain")
        problems = []
        if second.returncode != 73 or "Already measuring" not in second.stderr:
            problems.append(f"the second: {second.returncode} {second.stderr!r}")
        desk.type(10)
        desk.end()
        return problems + differs(desk.sits(), (desk.keys[0], desk.keys[-1]))


def set_clock(program, seconds):
    library = pathlib.Path(tempfile.mkdtemp(prefix="twinge-clock-")) / "clock_shift.so"
    subprocess.run(
        ["cc", "-shared", "-fPIC", "-O1", "-o", str(library), str(pathlib.Path(__file__).parent / "clock_shift.c")], check=True)
    with Desk(program) as desk:
        desk.sandbox.environment |= {"LD_PRELOAD": str(library), "CLOCK_SHIFT": str(desk.shift)}
        desk.set_clock(0)
        desk.start()
        desk.type(25)
        desk.set_clock(seconds)
        desk.type(25)
        desk.end()
        # By the clock as it is set now, it was one sit, neither longer nor shorter.
        return differs(desk.sits(), (desk.keys[0] + seconds, desk.keys[-1]))


def clock_forward(program):
    """The clock is set an hour forward in a sit: one sit, no longer."""
    return set_clock(program, 3600)


def clock_back(program):
    """The clock is set an hour back in a sit: one sit, no shorter."""
    return set_clock(program, -3600)


def sleeping(program):
    """The machine sleeps for half a minute: two sits and a break between them."""
    with Desk(program) as desk:
        desk.start()
        desk.type(15)
        first = (desk.keys[0], desk.keys[-1])
        # A sleeping machine runs no program, while the clock since its start continues.
        desk.process.send_signal(signal.SIGSTOP)
        time.sleep(35)
        desk.process.send_signal(signal.SIGCONT)
        awake = len(desk.keys)
        desk.type(15)
        desk.end()
        problems = differs(desk.sits(), first, (desk.keys[awake], desk.keys[-1]))
        if "movement breaks, 1 times" not in desk.journal() and "movement breaks, 1" not in desk.journal():
            problems.append(f"no break: {desk.journal()}")
        return problems


def logged_out(program):
    """The session ends: what was measured is in the diary."""
    with Desk(program) as desk:
        desk.start()
        desk.type(12)
        status = desk.end(signal.SIGHUP)
        return differs(desk.sits(), (desk.keys[0], desk.keys[-1])) + ([f"status {status}"] if status else [])


def night(program):
    """A day ends at 04:00 in the middle of a sit: each day has its part."""
    library = pathlib.Path(tempfile.mkdtemp(prefix="twinge-clock-")) / "clock_shift.so"
    subprocess.run(
        ["cc", "-shared", "-fPIC", "-O1", "-o", str(library), str(pathlib.Path(__file__).parent / "clock_shift.c")], check=True)
    with Desk(program) as desk:
        desk.sandbox.environment |= {"LD_PRELOAD": str(library), "CLOCK_SHIFT": str(desk.shift)}
        now = datetime.datetime.now()
        four = (now + datetime.timedelta(days=1)).replace(hour=4, minute=0, second=0, microsecond=0)
        desk.set_clock(int((four - now).total_seconds()) - 25)
        desk.start()
        desk.type(50)
        desk.end()
        boundary = int(four.timestamp())
        problems = differs(desk.sits(), (desk.keys[0], boundary), (boundary, desk.keys[-1]))
        ends = re.findall(r"sits at [^,]*, (\S+)", desk.journal())
        if [end[9:] if place == 0 else end[:8] for place, end in enumerate(ends)] != ["28:00:00", "04:00:00"]:
            problems.append(f"the days do not meet at 04:00: {ends}")
        return problems


def told(program, command, prints, late=0, **environment):
    """Checks that input that no terminal sees, reported by a command for 20 s, counts."""
    chosen = SETTINGS + ("" if environment else f"Desk_idle: {command}\n")
    with Desk(program, settings=chosen) as desk:
        script = desk.sandbox.root / "bin" / command
        script.write_text(f"#!/bin/sh\necho {prints}\n")
        script.chmod(0o755)
        desk.sandbox.environment |= environment
        begun = int(time.time())
        desk.start()
        time.sleep(20)
        status = desk.end()
        return differs(desk.sits(), (begun + late, int(time.time()))) + ([f"status {status}"] if status else [])


def own_command(program):
    """The command in the settings reports input elsewhere."""
    return told(program, "my-idle", "0")


def gnome(program):
    """GNOME's idle monitor, as busctl prints its answer, reports input in other windows."""
    return told(program, "busctl", "t 400", WAYLAND_DISPLAY="wayland-0")


def x11(program):
    """On X11 without GNOME, xprintidle reports it."""
    # The idle monitor is asked first.
    return told(program, "xprintidle", "400", late=2, DISPLAY=":0")


def machines(program):
    """Two machines share a diary: time at both counts once."""
    with Desk(program) as desk:
        other = Sandbox(program)
        diary = desk.sandbox.diary
        diary.mkdir(parents=True, mode=0o700)
        running = []
        begun = int(time.time())
        for name, start, end in (("laptop", 0, 30), ("tower", 15, 45)):
            # Nobody sits down at two machines in the same second.
            time.sleep(0 if name == "laptop" else 3)
            sandbox = desk.sandbox if name == "laptop" else other
            settings = sandbox.home / ".config/twinge"
            settings.mkdir(parents=True, exist_ok=True)
            (settings / "config.rec").write_text(SETTINGS)
            environment = sandbox.environment | {"TWINGE_DIARY": str(diary)}
            environment.pop("TWINGE_NOW", None)
            running.append(subprocess.Popen(
                ["unshare", "--mount", "--uts", "sh", "-c",
                 "mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts /dev/pts && mount --bind /dev/pts/ptmx /dev/ptmx"
                 f" && hostname {name} && exec \"$@\"", "sh", sys.executable, __file__, program, "--machine", str(start), str(end)],
                env=environment, cwd=sandbox.home))
        statuses = [process.wait(120) for process in running]
        journal = desk.journal()
        other.__exit__()
        hours = float(re.search(r"^Habit: sitting, ([\d.]+) h", journal, re.M)[1])
        problems = [] if statuses == [0, 0] else [f"statuses {statuses}"]
        # Hours are rounded to a hundredth, which is 36 s; both together would be 60 s or more.
        if not 45 - STEP - LOOK - 18 <= hours * 3600 <= 48 + LOOK + 18:
            problems.append(f"{hours * 3600:.0f} s of sitting, and it was 48 s")
        sits = sits_of(journal)
        if len(sits) != 2 or not sum(end - first for first, end in sits) > hours * 3600 + 5:
            problems.append(f"the two did not overlap: {sits}, {hours * 3600:.0f} s")
        if problems: problems.append(journal)
        return problems + ([f"the first sit began {sits[0][0] - begun} s late"] if sits and sits[0][0] - begun > 12 else [])


def machine(start, end):
    """Runs one of two machines, on which somebody types for some seconds."""
    master, slave = pty.openpty()
    reader = subprocess.Popen(["cat"], stdin=slave, stdout=subprocess.DEVNULL)
    desk = subprocess.Popen(["twinge", "desk", "--plain"], stdin=subprocess.DEVNULL)
    begun = time.time()
    while time.time() < begun + end:
        if time.time() >= begun + start:
            os.write(master, b"a\n")
        time.sleep(1)
    # Each ends once nobody types on it any more; the later one knows of both.
    desk.terminate()
    status = desk.wait(30)
    reader.kill()
    return status


ALL = [killed, full, twice, clock_forward, clock_back, sleeping, logged_out, night, own_command, gnome, x11, machines]


def run(program, names=()):
    """Runs every case at once, each with separate terminals; returns how many there were, and what is wrong."""
    if subprocess.run(["ldd", program], capture_output=True).returncode != 0:
        # The clock is set for the program alone, by a preloaded library.
        return 0, [f"{program} is linked statically; its clock cannot be set. Take one from swift build."]
    chosen = [case for case in ALL if not names or case.__name__ in names]
    running = [
        (case, subprocess.Popen(
            [sys.executable, __file__, program, "--one", case.__name__], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True))
        for case in chosen]
    problems = []
    for case, process in running:
        output = process.communicate()[0].strip()
        if process.returncode != 0:
            problems.append(f"{case.__name__}: {output}")
    return len(chosen), problems


def main():
    program, *words = sys.argv[1:]
    if words[:1] == ["--machine"]:
        return machine(int(words[1]), int(words[2]))
    if words[:1] == ["--one"]:
        own_terminals.enter()
        problems = next(case for case in ALL if case.__name__ == words[1])(program)
        print("\n".join(problems))
        return 1 if problems else 0
    count, problems = run(program, words)
    print(f"{count} {COUNTED}, {len(problems)} problems")
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
