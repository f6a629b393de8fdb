"""Makes writes of the open program fail, wait or be interrupted: the entry stays, the reason is shown, and it works again."""

import contextlib
import fcntl
import os
import pathlib
import resource
import shutil
import signal
import subprocess
import tempfile

import diary
import full_disk
import scenarios
from terminal import Terminal

COUNTED = "troubles under the open program"

PATIENCE = 60  # seconds, on a busy machine
TODAY = "0-9 pain"
DIALOG = "Enter save"
KEPT = "Pain: 6"


def points(program):
    """Returns every kind of trouble."""
    return [files_stop_growing, disk_fills_up, diary_is_read_only, diary_is_of_a_later_format, lock_is_held,
            ended_while_unsaved, ended_with_an_open_form, hung_up_on_with_an_open_form, entry_is_changed_elsewhere,
            entry_is_changed_elsewhere_on_a_slow_disk]


def check(program, trouble):
    """Runs one kind of trouble and returns what is wrong, if anything."""
    with scenarios.Scenario("open program", []).prepare(program) as sandbox, Terminal(sandbox) as terminal:
        # Each journey waits for its screens, but no longer than a very busy machine takes.
        look = terminal.wait_for
        terminal.wait_for = lambda *texts, gone=(): look(*texts, gone=gone, patience=PATIENCE)
        try:
            trouble(sandbox, terminal)
            problems = diary.complaints(sandbox.diary)
        except (AssertionError, subprocess.SubprocessError) as problem:
            problems = [str(problem) or repr(problem)]
    return [f"{trouble.__name__}: {problem}" for problem in problems]


def start(terminal, wrapper=""):
    """Opens the program, with the words of a wrapper before it if there are any."""
    terminal.run(f"{wrapper}twinge")
    terminal.wait_for(TODAY)


def log_pain(terminal):
    """Logs a six, up to the Enter that saves it."""
    terminal.type("6")
    terminal.wait_for(DIALOG, "[ 6 ]")
    terminal.type("Enter")


def leave(terminal):
    """Quits the program."""
    terminal.type("q")
    terminal.wait_for("ready$", gone=(TODAY,))


def count(sandbox):
    """Returns how often the six is in the diary."""
    return sum(KEPT in entry for entry in diary.entries(sandbox.diary))


def files_stop_growing(sandbox, terminal):
    """A limit on the size of files stops the write; when it is lifted the next key saves."""
    start(terminal)
    process = terminal.process()
    limits = resource.prlimit(process, resource.RLIMIT_FSIZE)
    resource.prlimit(process, resource.RLIMIT_FSIZE, (1, limits[1]))
    log_pain(terminal)
    terminal.wait_for("Not saved", "may not grow", "6")
    assert count(sandbox) == 0, "half an entry is in the file"
    resource.prlimit(process, resource.RLIMIT_FSIZE, limits)
    terminal.type("Down")
    terminal.wait_for("Saved: pain 6")
    leave(terminal)
    assert count(sandbox) == 1, "the entry is not in the file once"


def disk_fills_up(sandbox, terminal):
    """The disk is full; the entry stays on the screen, and with room the next key saves it."""
    with tmpfs(sandbox):
        # To the end of a page, so that not even a few bytes fit into the file any more.
        month = sandbox.diary / "journal/2026-11.rec"
        with open(month, "a") as file:
            file.write("#" * (4096 - month.stat().st_size % 4096 - 1) + "\n")
        start(terminal)
        filler = sandbox.diary / "filler"
        full_disk.fill(filler, 0)
        log_pain(terminal)
        terminal.wait_for("Not saved", "the disk is full")
        assert count(sandbox) == 0, "half an entry is in the file"
        filler.unlink()
        terminal.type("Down")
        terminal.wait_for("Saved: pain 6")
        leave(terminal)
        assert count(sandbox) == 1, "the entry is not in the file once"


def diary_is_read_only(sandbox, terminal):
    """On a read-only file system the diary and the reason are shown, and commands print the entry."""
    with tmpfs(sandbox) as mount:
        subprocess.run(["mount", "-o", "remount,ro", str(mount)], check=True)
        start(terminal)
        terminal.wait_for("read-only")
        terminal.type("6")
        terminal.wait_for("the file system is read-only")
        assert DIALOG not in terminal.screen(), "a form opens that cannot be saved"
        leave(terminal)
        seen = scenarios.Scenario("look", ["journal"]).run(sandbox)
        assert seen.returncode == 0 and "before" in seen.stdout, f"{seen.returncode} {seen.stderr}"
        tried = scenarios.Scenario("add", ["pain", "6"]).run(sandbox)
        assert tried.returncode == 73 and KEPT in tried.stderr, f"{tried.returncode} {tried.stderr}"
        subprocess.run(["mount", "-o", "remount,rw", str(mount)], check=True)


def diary_is_of_a_later_format(sandbox, terminal):
    """What a later version wrote is shown and never written."""
    month = sandbox.diary / "journal/2026-11.rec"
    month.write_text(month.read_text().replace("format 1", "format 2"))
    before = month.read_bytes()
    start(terminal)
    terminal.wait_for("read-only")
    terminal.type("6")
    terminal.wait_for("format 2")
    leave(terminal)
    assert month.read_bytes() == before, "the file is written"


def lock_is_held(sandbox, terminal):
    """A program that holds the lock for long is named, on the screen and by a command; then everything is saved."""
    start(terminal)
    with open(sandbox.diary / "journal/.lock", "a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        log_pain(terminal)
        terminal.wait_for("Waiting for", f"(process {os.getpid()})")
        command = subprocess.Popen(
            ["twinge", "note", "waits"], env=sandbox.environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        line = command.stderr.readline()
        assert line.startswith("twinge: Waiting for ") and f"(process {os.getpid()})" in line, line
        fcntl.flock(lock, fcntl.LOCK_UN)
        command.communicate()
        assert command.returncode == 0, f"the command ends with {command.returncode}"
    terminal.wait_for("Saved: pain 6")
    leave(terminal)
    assert count(sandbox) == 1, "the entry is not in the file once"
    assert any("Note: waits" in entry for entry in diary.entries(sandbox.diary)), "the note is missing"


def ended_while_unsaved(sandbox, terminal):
    """SIGHUP while an entry can't be saved: it is offered at the next start."""
    start(terminal)
    process = terminal.process()
    # The month can't grow; the drafts, which are shorter, can be written.
    size = (sandbox.diary / "journal/2026-11.rec").stat().st_size
    resource.prlimit(process, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
    log_pain(terminal)
    terminal.wait_for("Not saved")
    os.kill(process, signal.SIGHUP)
    terminal.wait_for("ready$", gone=("Not saved",))
    assert count(sandbox) == 0, "half an entry is in the file"
    drafts = (sandbox.home / ".local/state/twinge/drafts.rec").read_text()
    assert KEPT in drafts, f"the drafts are {drafts!r}"
    offer(terminal)
    terminal.type("Enter")
    find_it_saved(sandbox, terminal)


def ended_with_an_open_form(sandbox, terminal):
    """SIGTERM with a form open: it is offered at the next start, and forgotten once it is saved."""
    end_with_an_open_form(sandbox, terminal, signal.SIGTERM)


def hung_up_on_with_an_open_form(sandbox, terminal):
    """SIGHUP with a form open does the same."""
    end_with_an_open_form(sandbox, terminal, signal.SIGHUP)


def end_with_an_open_form(sandbox, terminal, number):
    """Ends the program by a signal with a form open, and continues it at the next start."""
    start(terminal)
    terminal.type("6")
    terminal.wait_for(DIALOG, "[ 6 ]")
    os.kill(terminal.process(), number)
    terminal.wait_for("ready$", gone=(DIALOG,))
    offer(terminal)
    terminal.type("Enter")
    terminal.wait_for("[ 6 ]", DIALOG)
    terminal.type("Enter")
    find_it_saved(sandbox, terminal)


def entry_is_changed_elsewhere_on_a_slow_disk(sandbox, terminal):
    """The same if the disk takes a second: the change of the file is noticed before the write ends."""
    entry_is_changed_elsewhere(
        sandbox, terminal, "strace -f -qq -o /dev/null -e trace=fsync -e inject=fsync:delay_enter=1000000 ")


def entry_is_changed_elsewhere(sandbox, terminal, wrapper=""):
    """The entry in the open form is changed by a command: the form stays, and in the end both changes are in the file."""
    start(terminal, wrapper)
    terminal.type("J")
    terminal.wait_for("08:00  5", "08:00  4")
    terminal.type("Down", "Enter")
    terminal.wait_for(DIALOG, "[ 4 ]")
    changed = scenarios.Scenario("edit", ["edit", "20261102T0700Z-bbbbbb", "pain=9", "stress=3"]).run(sandbox)
    assert changed.returncode == 0, changed.stderr
    subprocess.run(["twinge", "note", "meanwhile"], env=sandbox.environment, check=True, capture_output=True)
    terminal.wait_for(DIALOG, "[ 4 ]")
    terminal.type("7")
    terminal.wait_for("[ 7 ]")
    terminal.type("Enter")
    terminal.wait_for("also pain", "meanwhile", gone=(DIALOG,))
    terminal.type("T")
    leave(terminal)
    entry = next(entry for entry in diary.entries(sandbox.diary) if "Note: before" in entry)
    pains = sorted(field for field in entry if field.endswith((" 7", " 9")))
    assert pains in (["Conflict: Pain: 7", "Pain: 9"], ["Conflict: Pain: 9", "Pain: 7"]), entry
    assert "Stress: 3" in entry, entry


def offer(terminal):
    """Starts again, up to the offer to continue what was left."""
    terminal.run("clear; twinge")
    terminal.wait_for("Not saved when Twinge was closed")


def find_it_saved(sandbox, terminal):
    """Checks that the entry is in the diary, and nothing is offered any more."""
    terminal.wait_for("Saved", gone=(DIALOG,))
    leave(terminal)
    assert count(sandbox) == 1, "the entry is not in the file once"
    terminal.run("clear; twinge")
    terminal.wait_for(TODAY, gone=(DIALOG,))
    leave(terminal)


@contextlib.contextmanager
def tmpfs(sandbox):
    """Provides a small separate file system for the diary; only for root."""
    mount = pathlib.Path(tempfile.mkdtemp(prefix="twinge-mount-"))
    options = ["mount", "-t", "tmpfs", "-o", "size=256k,mode=700", "twinge", str(mount)]
    if subprocess.run(options, capture_output=True).returncode != 0:
        mount.rmdir()
        raise AssertionError("a file system can only be mounted as root; run it as root")
    try:
        shutil.copytree(sandbox.diary, mount / "twinge")
        shutil.rmtree(sandbox.diary)
        sandbox.diary.symlink_to(mount / "twinge")
        yield mount
    finally:
        subprocess.run(["umount", "--lazy", str(mount)], check=True)
        sandbox.diary.unlink()
        sandbox.diary.mkdir()
        mount.rmdir()
