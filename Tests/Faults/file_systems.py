"""The writes on file systems that lack what others have: vfat, exFAT and NTFS where they can be mounted, and one like NFS, by calls
that fail as they do there."""

import pathlib
import shutil
import subprocess
import tempfile

import beside
import diary
import scenarios

COUNTED = "commands on other file systems"

# How each is made and mounted, by programs that need no kernel of their own.
MOUNTED = {
    "vfat": (["mkfs.vfat"], ["fusefat", "-o", "rw+"]),
    "exfat": (["mkfs.exfat"], ["mount.exfat-fuse"]),
    "ntfs": (["mkfs.ntfs", "-F", "-q"], ["ntfs-3g"])}
# What fails where, as strace injects it: no locks, no exchange, no permissions, no synchronising of folders.
INJECTED = {
    "no flock": ["flock:error=ENOSYS"], "no locks at all": ["flock:error=ENOSYS", "fcntl:error=ENOLCK:when=1000+"],
    "no exchange": ["renameat2:error=EINVAL"], "no exchange in an old kernel": ["renameat2:error=ENOSYS"],
    "no permissions": ["fchmod:error=EPERM", "chmod:error=EPERM"], "folders are not synchronised": ["fsync:error=EINVAL"],
    "like NFS": ["flock:error=EOPNOTSUPP", "renameat2:error=EINVAL"]}


def points(program):
    """Every command on every file system."""
    everything = scenarios.ALL + beside.ALL
    mountable = [name for name, (make, mount) in MOUNTED.items() if shutil.which(make[0]) and shutil.which(mount[0])]
    return [(name, scenario) for name in [*mountable, *INJECTED] for scenario in everything]


def check(program, point):
    """Runs one command and returns what is wrong, if anything."""
    name, scenario = point
    if name in MOUNTED:
        return [f"{name}, {scenario.name}: {problem}" for problem in on_image(program, name, scenario)]
    wrapper = ["strace", "-f", "-qq", "-o", "/dev/null"]
    for fault in INJECTED[name]:
        wrapper += ["-e", f"inject={fault}"]
    with scenario.prepare(program) as sandbox:
        return [f"{name}, {scenario.name}: {problem}" for problem in tried(scenario, sandbox, program, wrapper)]


def tried(scenario, sandbox, program, wrapper=()):
    """What is wrong after a command that nothing but the file system disturbs."""
    result = scenario.run(sandbox, wrapper)
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


def copy(source, target):
    """Copies folders and files, and nothing of their times and permissions, which the file system may not have."""
    target.mkdir()
    for path in source.iterdir():
        if path.is_dir():
            copy(path, target / path.name)
        else:
            (target / path.name).write_bytes(path.read_bytes())


def on_image(program, name, scenario):
    """The same on a file system of its own in a file."""
    if scenario.link:
        return []
    make, mount = MOUNTED[name]
    folder = pathlib.Path(tempfile.mkdtemp(prefix="twinge-image-"))
    image, place = folder / "image", folder / "mounted"
    place.mkdir()
    with open(image, "wb") as file:
        file.truncate(24 << 20)
    device = str(image)
    subprocess.run([*make, device], check=True, capture_output=True)
    is_block = name == "exfat"
    if is_block:
        device = subprocess.run(["losetup", "--show", "-f", device], check=True, capture_output=True, text=True).stdout.strip()
    mounted = subprocess.run([*mount, device, str(place)], capture_output=True, text=True)
    if mounted.returncode != 0:
        shutil.rmtree(folder)
        return [f"cannot be mounted: {mounted.stderr}"]
    try:
        with scenario.prepare(program) as sandbox:
            copy(sandbox.home, place / "home")
            sandbox.environment["HOME"] = str(place / "home")
            original, sandbox.home = sandbox.home, place / "home"
            sandbox.diary = sandbox.home / ".local/share/twinge"
            problems = tried(scenario, sandbox, program)
            sandbox.home, sandbox.diary = original, original / ".local/share/twinge"
            # The files there have the permissions that the file system was mounted with.
            return [problem for problem in problems if "can be read by others" not in problem]
    finally:
        subprocess.run(["umount", str(place)], capture_output=True)
        if is_block:
            subprocess.run(["losetup", "-d", device], capture_output=True)
        shutil.rmtree(folder, ignore_errors=True)
