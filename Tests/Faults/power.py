"""Cuts the power after every step of every write: rebuilt from a trace of its system calls, with what was not synchronised
dropped, torn, filled with zeros or out of order, the files are old or new, and what was acknowledged is there."""

import pathlib
import random
import re
import shutil
import subprocess

import beside
import diary
import kill
import scenarios

COUNTED = "states after power loss"

TRACED = (
    "openat,write,pwrite64,ftruncate,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,mkdir,close,lseek,exit_group")
EXCHANGE = "RENAME_EXCHANGE"


class Disk:
    """Files by number and names by path, as they are and as they would be after a power loss."""

    def __init__(self, root):
        self.names = {}
        self.files = {}
        self.folders = set()
        for path in sorted(root.rglob("*")):
            if path.is_dir() and not path.is_symlink():
                self.folders.add(str(path))
            else:
                number = len(self.files)
                self.names[str(path)] = number
                self.files[number] = path.readlink() if path.is_symlink() else path.read_bytes()

    def copy(self):
        other = Disk.__new__(Disk)
        other.names, other.files, other.folders = dict(self.names), dict(self.files), set(self.folders)
        return other

    def apply(self, step, torn=None):
        """Performs one step; if torn, writes only half of its data, or as many zeros."""
        kind = step[0]
        if kind == "create":
            self.names[step[1]] = step[2]
            self.files.setdefault(step[2], b"")
        elif kind == "write" and step[1] in self.files:
            data = step[3]
            data = data[:len(data) // 2] if torn == "half" else bytes(len(data)) if torn == "zeros" else data
            old = self.files[step[1]]
            if isinstance(old, bytes):
                end = old[:step[2]].ljust(step[2], b"\0") + data + old[step[2] + len(data):]
                self.files[step[1]] = end
        elif kind == "cut" and isinstance(self.files.get(step[1]), bytes):
            self.files[step[1]] = self.files[step[1]][:step[2]]
        elif kind == "rename" and step[1] in self.names:
            self.names[step[2]] = self.names.pop(step[1])
        elif kind == "exchange" and step[1] in self.names and step[2] in self.names:
            self.names[step[1]], self.names[step[2]] = self.names[step[2]], self.names[step[1]]
        elif kind == "remove":
            self.names.pop(step[1], None)
        elif kind == "folder":
            self.folders.add(step[1])

    def write(self, old, new):
        """Creates the files in another place."""
        for folder in sorted(self.folders):
            pathlib.Path(folder.replace(old, new, 1)).mkdir(parents=True, exist_ok=True, mode=0o700)
        for name, number in self.names.items():
            path = pathlib.Path(name.replace(old, new, 1))
            if not path.parent.is_dir():
                continue
            content = self.files[number]
            if isinstance(content, bytes):
                path.write_bytes(content)
                path.chmod(0o600)
            else:
                path.symlink_to(content)


# How file systems like NFS fail: without the exchange of names the program takes another way.
NFS = ["-e", "inject=flock:error=EOPNOTSUPP", "-e", "inject=renameat2:error=EINVAL"]


def steps(scenario, program, faults):
    """Returns the disk before a command, and its steps, each with the index from which on it is certain."""
    with scenario.prepare(program) as sandbox:
        root = str(sandbox.home)
        disk = Disk(sandbox.home)
        log = sandbox.root / "calls"
        result = scenario.run(
            sandbox, ["strace", "-f", "-qq", "-y", "-xx", "-s", "1000000", "-e", f"trace={TRACED},flock", *faults, "-o", str(log)])
        if result.returncode not in (0, 1):
            raise AssertionError(f"{scenario.name}: {result.stderr}")
        found = []
        numbers = dict(disk.names)
        offsets = {}
        for line in log.read_text().splitlines():
            match = re.match(r"\d+ +(\w+)\((.*)\) += (-?\d+)(<.*>)?", line)
            if match and int(match[3]) >= 0:
                step = parsed(match[1], match[2], int(match[3]), match[4], root, numbers, offsets)
                found += step
        return root, disk, found


def texts(arguments):
    """Returns the strings among the arguments of a call."""
    return [bytes.fromhex(text.replace("\\x", "")) for text in re.findall(r'"((?:\\x[0-9a-f]{2})*)"', arguments)]


def parsed(call, arguments, returned, opened, root, numbers, offsets):
    """Returns what a call does to the disk, as steps; none for files elsewhere."""
    descriptor = re.match(r"(\d+)<(.*?)>", arguments)
    path = unescaped(descriptor[2]) if descriptor else ""
    names = [absolute(text.decode(errors="surrogateescape"), folder) for text, folder in zip(texts(arguments), folders(arguments))]
    if call == "openat":
        target = unescaped(opened[1:-1]) if opened else ""
        if not target.startswith(root):
            return []
        offsets[returned] = None if "O_APPEND" in arguments else 0
        if "O_CREAT" in arguments and target not in numbers:
            numbers[target] = max(numbers.values(), default=0) + 1 + 1000
            return [("create", target, numbers[target])]
        return [("cut", numbers[target], 0)] if "O_TRUNC" in arguments and target in numbers else []
    if call in ("write", "pwrite64") and path.startswith(root) and path in numbers:
        data = texts(arguments)[0][:returned]
        number = numbers[path]
        if call == "pwrite64":
            at = int(arguments.rsplit(", ", 1)[1])
        else:
            # With O_APPEND at the end, which the disk knows.
            at = offsets.get(int(descriptor[1]))
            if at is not None:
                offsets[int(descriptor[1])] = at + returned
        return [("write", number, at, data)]
    if call == "lseek" and descriptor and path.startswith(root):
        if offsets.get(int(descriptor[1])) is not None:
            offsets[int(descriptor[1])] = returned
        return []
    if call == "ftruncate" and path in numbers:
        return [("cut", numbers[path], int(arguments.rsplit(", ", 1)[1], 0))]
    if call in ("fsync", "fdatasync") and path.startswith(root):
        return [("sync", numbers[path])] if path in numbers else [("syncfolder", path)]
    if call.startswith("rename") and len(names) == 2 and names[0].startswith(root):
        one, other = names
        if EXCHANGE in arguments or "0x2" in arguments.rsplit(",", 1)[-1]:
            numbers[one], numbers[other] = numbers[other], numbers[one]
            return [("exchange", one, other)]
        numbers[other] = numbers.pop(one)
        return [("rename", one, other)]
    if call in ("unlink", "unlinkat") and names and names[0].startswith(root):
        numbers.pop(names[0], None)
        return [("remove", names[0])]
    if call == "mkdir" and names and names[0].startswith(root):
        return [("folder", names[0])]
    return []


def folders(arguments):
    """Returns the folder to which each name of a call is relative."""
    found = [unescaped(folder) for folder in re.findall(r"(?:AT_FDCWD|\d+)<(.*?)>, \"", arguments)]
    return found or ["/", "/"]


def absolute(name, folder):
    """Returns a name as an absolute path."""
    return name if name.startswith("/") else str(pathlib.Path(folder) / name)


def unescaped(text):
    """Decodes a path as strace prints it."""
    return re.sub(r"\\x([0-9a-f]{2})", lambda match: chr(int(match[1], 16)), text)


def certain(found, end):
    """Returns the steps before an end that a power loss can't undo."""
    kept = set()
    for index, step in enumerate(found[:end]):
        later = found[index + 1:end]
        if step[0] in ("write", "cut"):
            if ("sync", step[1]) in later:
                kept.add(index)
        elif step[0] in ("create", "remove", "rename", "exchange", "folder"):
            changed = {str(pathlib.Path(path).parent) for path in step[1:] if isinstance(path, str)}
            if all(("syncfolder", folder) in later for folder in changed):
                kept.add(index)
    return kept


def variants(found, end, number):
    """Returns which uncertain steps may have reached the disk: none, all, names alone, data alone, torn, and at random."""
    kept = certain(found, end)
    open_steps = [index for index in range(end) if index not in kept and not found[index][0].startswith("sync")]
    data = {index for index in open_steps if found[index][0] in ("write", "cut")}
    names = set(open_steps) - data
    yield kept, None
    if not open_steps:
        return
    yield kept | set(open_steps), None
    yield kept | names, None
    yield kept | data, None
    if data:
        yield kept | set(open_steps), "half"
        yield kept | set(open_steps), "zeros"
    chance = random.Random(number)
    for _ in range(4):
        yield kept | {index for index in open_steps if chance.random() < 0.5}, None


def points(program):
    """Returns every state that a power loss may leave of every command."""
    for scenario, faults in [(scenario, faults) for faults in ([], NFS) for scenario in scenarios.ALL + beside.ALL]:
        root, disk, found = steps(scenario, program, faults)
        if isinstance(scenario, beside.Scenario):
            before, after = scenario.ends(program)
        else:
            before, after = scenario.outcome(program)
        seen = set()
        for end in range(len(found) + 1):
            for chosen, torn in variants(found, end, end):
                state = disk.copy()
                unsure = {index for index in chosen if index not in certain(found, end)}
                for index in sorted(chosen):
                    step = found[index]
                    if step[0] == "write" and step[2] is None:
                        content = state.files.get(step[1], b"")
                        step = ("write", step[1], len(content) if isinstance(content, bytes) else 0, step[3])
                    state.apply(step, torn if index in unsure else None)
                key = (tuple(sorted(state.names.items())), tuple(sorted((n, str(c)) for n, c in state.files.items())), end == len(found))
                if key not in seen:
                    seen.add(key)
                    yield scenario, before, after, root, state, end == len(found), torn


def check(program, point):
    """Starts the program in one state and returns what is wrong, if anything."""
    scenario, before, after, root, disk, is_acknowledged, torn = point
    with scenario.prepare(program) as sandbox:
        shutil.rmtree(sandbox.home)
        sandbox.home.mkdir()
        disk.write(root, str(sandbox.home))
        sandbox.diary.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(scenario, beside.Scenario):
            problems = problems_beside(scenario, sandbox, before, after, is_acknowledged)
        else:
            problems = problems_in_months(scenario, sandbox, before, after, is_acknowledged, torn)
        return [f"{scenario.name}, {torn or 'dropped'}: {problem}" for problem in problems]


def problems_beside(scenario, sandbox, before, after, is_acknowledged):
    """Returns files that are neither the old nor the new one."""
    state = scenario.state(sandbox)
    problems = []
    for name in {*before, *after}:
        text = state.get(name)
        if text not in (before.get(name), after.get(name)):
            # A new file may be there without its text, which is no worse than no file.
            if before.get(name) is None and not text or is_listed(sandbox):
                continue
            problems.append(f"{name} is neither old nor new: {text!r}")
        elif is_acknowledged and text != after.get(name) and not scenario.result:
            problems.append(f"{name} is old although the command had ended")
    return problems


def problems_in_months(scenario, sandbox, before, after, is_acknowledged, torn):
    """Returns lost entries, and half ones that aren't reported."""
    state = diary.entries(sandbox.diary)
    if state in (before, after):
        return ["acknowledged and lost"] if is_acknowledged and state != after and scenario.name != "merge" else []
    if is_acknowledged:
        return [f"acknowledged, and {state}"]
    def contains(whole, part):
        return all(whole.count(entry) >= part.count(entry) for entry in part)
    if scenario.name == "edit into another month" and (contains(state, before) or is_listed(sandbox)):
        return []
    if scenario.is_stepwise and kill.is_partial(state, before, after):
        return []
    # At worst the last record was cut short, which is reported; what was there before still is.
    if contains(state, [entry for entry in before if entry in after]) and is_listed(sandbox):
        return []
    return [f"neither old nor new, and not listed: {state}"]


def is_listed(sandbox):
    """Returns whether the program reports damage."""
    doctor = subprocess.run(["twinge", "doctor"], env=sandbox.environment, capture_output=True, text=True)
    return doctor.returncode == 1 and "expected" in doctor.stdout
