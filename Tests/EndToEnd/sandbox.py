"""A separate home for one test, in which nothing depends on the machine: environment, clock, zone and language are pinned."""

import os
import pathlib
import shutil
import tempfile


class Sandbox:
    """A temporary home folder with the environment that the program is started in."""

    def __init__(self, program):
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="twinge-test-"))
        self.home = self.root / "home"
        self.diary = self.home / ".local/share/twinge"
        (self.root / "bin").mkdir()
        self.home.mkdir()
        # Opened with <> it never says anything, nor that it is over: `script` passes an end on as Ctrl-D, whenever it is read.
        os.mkfifo(self.root / "silent")
        os.symlink(pathlib.Path(program).resolve(), self.root / "bin/twinge")
        self.environment = {
            "PATH": f"{self.root}/bin:/usr/local/bin:/usr/bin:/bin",
            "HOME": str(self.home),
            "TMPDIR": str(self.root),
            "LC_ALL": "C.UTF-8",
            "TZ": "Europe/Berlin",
            "TERM": "xterm-256color",
            "TWINGE_NOW": "2026-11-20T22:00+01:00",
            "SILENT": str(self.root / "silent"),
            "TESTS": str(pathlib.Path(__file__).resolve().parent.parent),
        }

    def __enter__(self):
        return self

    def __exit__(self, *_):
        # A test may have removed its own permission to enter a folder.
        for folder, _, _ in os.walk(self.root):
            os.chmod(folder, 0o700)
        # The shell of a terminal that was just closed may still be writing its history.
        shutil.rmtree(self.root, ignore_errors=True)
