"""Writes on file systems that lack features: vfat, exFAT and NTFS where they can be mounted, and one like NFS, by making calls
fail as they do there. Each command is run, killed at every call that changes something, and run sixteen times at once."""

import atexit
import contextlib
import pathlib
import shutil
import subprocess
import tempfile
import threading

import beside
import diary
import kill
import kill_beside
import scenarios
import sixteen
import tracing

COUNTED = "commands on other file systems, whole, killed and sixteen at once"

# How each is created and mounted, by programs that need no kernel module.
MOUNTED = {
    "vfat": (["mkfs.vfat"], ["fusefat", "-o", "rw+"]),
    "exfat": (["mkfs.exfat"], ["mount.exfat-fuse"]),
    "ntfs": (["mkfs.ntfs", "-F", "-q"], ["ntfs-3g"])}
# The calls that fail on each, as strace injects them: no locks, no exchange, no permissions, no syncing of folders.
INJECTED = {
    "no flock": ["flock:error=ENOSYS"], "no locks at all": ["flock:error=ENOSYS", "fcntl:error=ENOLCK:when=1000+"],
    "no exchange": ["renameat2:error=EINVAL"], "no exchange in an old kernel": ["renameat2:error=ENOSYS"],
    "no permissions": ["fchmod:error=EPERM", "chmod:error=EPERM"], "folders are not synchronised": ["fsync:error=EINVAL"],
    "like NFS": ["flock:error=EOPNOTSUPP", "renameat2:error=EINVAL"]}
# The file systems on which every command is killed, too.
KILLED = [*MOUNTED, "like NFS"]
# The file systems on which sixteen write at once. With fusefat a file is lost if another one replaces it while somebody reads it,
# whatever the program, with or without a lock; what it does to sixteen says nothing about them.
SHARED = [name for name in KILLED if name != "vfat"]


def points(program):
    """Returns every command on every file system: whole, killed at every call that changes something there, and sixteen at once."""
    everything = scenarios.ALL + beside.ALL
    mountable = [name for name, (make, mount) in MOUNTED.items() if shutil.which(make[0]) and shutil.which(mount[0])]
    for name in [*mountable, *INJECTED]:
        usable = [scenario for scenario in everything if not (scenario.link and name in MOUNTED)]
        yield from ((name, scenario, None) for scenario in usable)
        if name in KILLED:
            for scenario in usable:
                yield from ((name, scenario, call) for call in changing_calls(name, scenario, program))
        if name in SHARED:
            yield from ((name, None, kind) for kind in sixteen.KINDS)


def check(program, point):
    """Tests one point and returns what is wrong, if anything."""
    name, scenario, more = point
    if scenario is None:
        place = moved(name) if name in MOUNTED else contextlib.nullcontext
        return [f"{name}, {problem}" for problem in sixteen.check(program, more, place, wrapper(name))]
    with prepared(name, scenario, program) as sandbox:
        found = whole(scenario, sandbox, program, name) if more is None else killed(scenario, sandbox, program, name, more)
        # The files there have the permissions with which the file system was mounted.
        problems = [problem for problem in found if "can be read by others" not in problem or name not in MOUNTED]
        return [f"{name}, {scenario.name}{f', killed at {more}' if more else ''}: {problem}" for problem in problems]


def wrapper(name):
    """Returns the words before a command that make calls fail."""
    faults = [word for fault in INJECTED.get(name, []) for word in ("-e", f"inject={fault}")]
    return ["strace", "-f", "-qq", "-o", "/dev/null", *faults] if faults else []


def changing_calls(name, scenario, program):
    """Returns the calls of a command on a file system that change the user's files."""
    places = (".local", ".config", scenario.result if isinstance(scenario, beside.Scenario) and scenario.result else ".local")
    with prepared(name, scenario, program) as sandbox:
        calls = tracing.calls_in(scenario, sandbox, wrapper(name)[5:])
    failing = {fault.split(":")[0] for fault in INJECTED.get(name, [])}
    return [call for call in tracing.changing(calls, places) if call.name not in failing]


def whole(scenario, sandbox, program, name):
    """Returns what is wrong after a command that only the file system disturbs."""
    result = scenario.run(sandbox, wrapper(name))
    problems = []
    if result.returncode != 0 and not scenario.name.startswith("doctor"):
        problems.append(f"{result.returncode}: {result.stderr}")
    if isinstance(scenario, beside.Scenario):
        after = scenario.ends(program)[1]
        state = scenario.state(sandbox)
        problems += [f"{one} is not as it should be: {state.get(one)!r}" for one in after if state.get(one) != after[one]]
    elif diary.entries(sandbox.diary) != scenario.outcome(program)[1]:
        problems.append(f"{diary.entries(sandbox.diary)}")
    left = [path.name for path in sandbox.home.rglob("*.twinge-tmp")]
    return problems + ([f"left behind: {left}"] if left else [])


def killed(scenario, sandbox, program, name, call):
    """Returns what is wrong after a command was killed at one call."""
    words = call.wrapper("signal=KILL", wrapper(name)[5:])
    if isinstance(scenario, beside.Scenario):
        before, after = scenario.ends(program)
        hours = scenario.hours(sandbox)[1]
        scenario.run(sandbox, words)
        return kill_beside.damage(scenario, sandbox, before, after, hours)
    before, after = scenario.outcome(program)
    return kill.damage(scenario, sandbox, before, after, scenario.run(sandbox, words))


@contextlib.contextmanager
def prepared(name, scenario, program):
    """Provides a sandbox with the diary from before the command, on a file system."""
    with scenario.prepare(program) as sandbox:
        if name not in MOUNTED:
            yield sandbox
            return
        with moved(name)(sandbox):
            yield sandbox


def moved(name):
    """Moves the home of a sandbox to a file system."""
    @contextlib.contextmanager
    def move(sandbox):
        place = Mount.of_this_thread(name).fresh()
        copy(sandbox.home, place)
        original = sandbox.home
        sandbox.environment["HOME"] = str(place)
        sandbox.home, sandbox.diary = place, place / ".local/share/twinge"
        try:
            yield sandbox
        finally:
            sandbox.home, sandbox.diary = original, original / ".local/share/twinge"
            shutil.rmtree(place, ignore_errors=True)
    return move


def copy(source, target):
    """Copies folders and files, without their times and permissions, which the file system may not support."""
    target.mkdir()
    for path in source.iterdir():
        if path.is_dir():
            copy(path, target / path.name)
        else:
            (target / path.name).write_bytes(path.read_bytes())


class Mount:
    """A file system in a file, mounted."""

    _threads = threading.local()
    _number = 0

    @classmethod
    def of_this_thread(cls, name):
        """Returns the one of this thread, created when first needed."""
        mounts = cls._threads.__dict__.setdefault("mounts", {})
        if name not in mounts:
            mounts[name] = cls(name)
        return mounts[name]

    def __init__(self, name):
        make, mount = MOUNTED[name]
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="twinge-image-"))
        image, self.place, self.device = self.folder / "image", self.folder / "mounted", None
        self.place.mkdir()
        with open(image, "wb") as file:
            file.truncate(64 << 20)
        subprocess.run([*make, str(image)], check=True, capture_output=True)
        what = str(image)
        if name == "exfat":
            what = self.device = subprocess.run(
                ["losetup", "--show", "-f", what], check=True, capture_output=True, text=True).stdout.strip()
        subprocess.run([*mount, what, str(self.place)], check=True, capture_output=True)
        atexit.register(self.close)

    def fresh(self):
        """Returns an unused name in it."""
        Mount._number += 1
        return self.place / f"home-{threading.get_ident()}-{Mount._number}"

    def close(self):
        """Unmounts and removes it."""
        subprocess.run(["umount", str(self.place)], capture_output=True)
        if self.device:
            subprocess.run(["losetup", "-d", self.device], capture_output=True)
        shutil.rmtree(self.folder, ignore_errors=True)
