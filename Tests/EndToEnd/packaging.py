"""What packagers rely on: nothing is installed without being asked for, and the lists of what is linked are complete."""

import contextlib
import os
import pathlib
import pty
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Everything that Scripts/require looks for, found missing, on a machine where root may install.
FAKES = {
    "swift": "echo Swift version 6.1",
    "pkg-config": "exit 1",
    "id": "echo 0",
    "apt-get": 'echo "$@" >>"$INSTALLED"',
}


@contextlib.contextmanager
def bare_machine():
    """A PATH on which libraries are missing and `apt-get` only writes down what it is asked for."""
    with tempfile.TemporaryDirectory(prefix="twinge-require-") as folder:
        for name, body in FAKES.items():
            path = pathlib.Path(folder, name)
            path.write_text(f"#!/bin/bash\n{body}\n")
            path.chmod(0o755)
        installed = pathlib.Path(folder, "installed")
        yield {"PATH": f"{folder}:/usr/bin:/bin", "INSTALLED": str(installed)}, installed


def require(environment, answer=None):
    """Runs Scripts/require, on a terminal where an answer is given: its status, what it says, what was installed."""
    with bare_machine() as (bare, installed):
        command = [ROOT / "Scripts/require", "build"]
        if answer is None:
            done = subprocess.run(
                command, env=bare | environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
            status, said = done.returncode, done.stderr
        else:
            status, said = on_terminal(command, bare | environment, answer)
        return status, said, installed.read_text() if installed.exists() else ""


def on_terminal(command, environment, answer):
    near, far = pty.openpty()
    process = subprocess.Popen(command, env=environment, stdin=far, stdout=far, stderr=far)
    os.close(far)
    os.write(near, answer.encode() + b"\n")
    said = b""
    # A terminal whose last program has ended reports an error.
    with contextlib.suppress(OSError):
        while part := os.read(near, 4096):
            said += part
    os.close(near)
    return process.wait(), said.decode()


def requirements_are_installed_only_when_asked_for(_):
    installing = "install -y -qq libncurses-dev libexpat1-dev libsqlite3-dev libminizip-dev"
    cases = [
        ("without a terminal", {}, None, False),
        ("in CI", {"CI": "true"}, None, True),
        ("CI=false", {"CI": "false"}, None, False),
        ("told to", {"TWINGE_INSTALL": "yes"}, None, True),
        ("told not to, in CI", {"CI": "true", "TWINGE_INSTALL": "no"}, None, False),
        ("in a Debian build in CI", {"CI": "true", "DEB_BUILD_ARCH": "amd64"}, None, False),
        ("in a Debian build on a terminal", {"DEB_BUILD_ARCH": "amd64"}, "y", False),
        ("in a Nix build", {"NIX_BUILD_TOP": "/build", "TWINGE_INSTALL": "yes"}, None, False),
        ("on a terminal, yes", {}, "y", True),
        ("on a terminal, no", {}, "n", False),
        ("on a terminal, Enter alone", {}, "", False),
    ]
    problems = []
    for title, environment, answer, expected in cases:
        status, said, installed = require(environment, answer)
        if (installing in installed) != expected:
            problems.append(f"{title}: installed {installed!r}, said {said!r}")
        if status != (0 if expected else 1):
            problems.append(f"{title}: status {status}")
        if not expected and "sudo apt-get update && sudo apt-get install -y libncurses-dev" not in said:
            problems.append(f"{title}: does not say what to type: {said!r}")
    return problems


ALL = [requirements_are_installed_only_when_asked_for]
