"""Feeds the program in a terminal random bytes, keys, mouse events and sizes, with a seed."""

import fcntl
import os
import pty
import random
import select
import signal
import struct
import subprocess
import termios
import time

import diary
import scenarios

COUNTED = "random keys, mouse events and sizes"
EVENTS = int(os.environ.get("TWINGE_RANDOM_EVENTS", "4000"))
SEED = int(os.environ.get("TWINGE_RANDOM_SEED", "1"))
PATIENCE = 60  # seconds until a program that doesn't end counts as hanging
KEYS = [b"\x1b[A", b"\x1b[B", b"\x1b[C", b"\x1b[D", b"\x1b[5~", b"\x1b[6~", b"\x1b[H", b"\x1b[F", b"\x1b[3~", b"\t",
        b"\x1b[Z", b"\r", b"\r", b"\x7f", b"\x12", b"\x0c", b"\x15", b"\x17", b"\x1bOP", b"\x1b[1;5C", b"\x1b[<64;5;5M"]
LETTERS = b"0123456789jkhlgGdcaunNeft+-/?!TWSLBJ .yxhzim"
SUSPEND = b"\x1a"  # nobody is there to resume it
ENTERED, LEFT = b"\x1b[?1049h", b"\x1b[?1049l"


class Program:
    """The program on a pseudo-terminal, whose output is discarded except for what shows that the screen was restored."""

    def __init__(self, sandbox):
        self.terminal, self.slave = pty.openpty()
        self.resize(80, 24)
        self.modes = termios.tcgetattr(self.slave)
        self.process = subprocess.Popen(
            ["twinge"], env=sandbox.environment | {"EDITOR": "true"}, stdin=self.slave, stdout=self.slave,
            stderr=self.slave, start_new_session=True, cwd=sandbox.home,
            executable=sandbox.root / "bin/twinge")
        self.output = b""

    def resize(self, columns, rows):
        """Resizes the terminal."""
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def drain(self, patience=0.0):
        """Reads what the program has written."""
        while select.select([self.terminal], [], [], patience)[0]:
            more = os.read(self.terminal, 65536)
            # The end is enough, with room for a sequence that arrived in two pieces.
            self.output = (self.output + more)[-200_000:]
            patience = 0.0

    def send(self, data):
        """Types bytes, which the program may be too busy to read at once."""
        while data:
            self.drain()
            if select.select([], [self.terminal], [], 0.1)[1]:
                data = data[os.write(self.terminal, data):]

    def leave(self):
        """Closes every dialog and quits; returns whether the program ended."""
        end = time.monotonic() + PATIENCE
        while self.process.poll() is None and time.monotonic() < end:
            for key in (b"\x1b", b"\x1b", b"q"):
                if self.process.poll() is None:
                    self.send(key)
                    # An Escape that a letter follows at once would be taken for Alt and the letter.
                    self.drain(0.5)
        return self.process.poll() is not None

    def problems(self):
        """Returns what is wrong after the end."""
        self.drain()
        found = []
        if self.process.returncode != 0:
            found.append(f"ended with status {self.process.returncode}: {self.output[-300:]!r}")
        if self.output.rfind(LEFT) < self.output.rfind(ENTERED):
            found.append("did not give the screen back")
        if termios.tcgetattr(self.slave) != self.modes:
            found.append("left the terminal in other modes")
        return found

    def close(self):
        """Ends it, if it hasn't ended, and closes the terminal."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
        os.close(self.slave)
        os.close(self.terminal)


def event(source, program):
    """Makes one random event happen."""
    kind = source.random()
    if kind < 0.03:
        program.resize(source.randint(1, 200), source.randint(1, 60))
        program.process.send_signal(signal.SIGWINCH)
    elif kind < 0.06:
        program.resize(80, 24)
        program.process.send_signal(signal.SIGWINCH)
    elif kind < 0.12:
        program.send(b"\x1b[<0;%d;%dM" % (source.randint(1, 90), source.randint(1, 30)))
    elif kind < 0.17:
        program.send(source.randbytes(source.randint(1, 12)).replace(SUSPEND, b""))
    elif kind < 0.4:
        program.send(source.choice(KEYS))
    elif kind < 0.5:
        program.send(b"\x1b")
        program.drain(0.06)
    else:
        program.send(bytes([source.choice(LETTERS)]))


def run(program_path):
    """Makes all events happen; returns how many there were and what is wrong."""
    source = random.Random(SEED)
    found = []
    with scenarios.Sandbox(program_path) as sandbox:
        command = sandbox.root / "bin/twinge"
        made = ["demo", "--days", "400", "--seed", "5", "--keep", str(sandbox.diary)]
        subprocess.run([command, *made], env=sandbox.environment, check=True, capture_output=True)
        program = Program(sandbox)
        program.drain(2)
        for _ in range(EVENTS):
            if program.process.poll() is not None:
                found += program.problems()
                program.close()
                program = Program(sandbox)
                program.drain(2)
            event(source, program)
            program.drain(0.002)
        program.resize(80, 24)
        program.process.send_signal(signal.SIGWINCH)
        if program.leave():
            found += program.problems()
        else:
            found.append("does not end")
        program.close()
        doctor = subprocess.run([command, "doctor"], env=sandbox.environment, capture_output=True, text=True)
        if doctor.returncode != 0:
            found.append(f"twinge doctor: {doctor.stdout}{doctor.stderr}")
        return EVENTS, found + diary.complaints(sandbox.diary)
