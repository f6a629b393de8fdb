"""Makes every call of the write path fail in every way a disk can: nothing is lost, and the next attempt works."""

import re

import diary
import scenarios
import tracing

COUNTED = "failing calls"

# The status that each error leads to, and what the message says about it; an interrupted call is repeated.
ERRORS = {
    "ENOSPC": (73, "the disk is full"), "EDQUOT": (73, "your disk quota is used up"),
    "EROFS": (73, "the file system is read-only"), "EIO": (74, "the disk reported an error"), "EINTR": (0, "")}
WRITE_PATH = {
    "openat", "write", "pwrite64", "read", "pread64", "fdatasync", "fsync", "ftruncate", "flock", "rename", "renameat",
    "renameat2", "mkdir", "mkdirat", "chmod", "fchmod", "fchmodat", "unlink", "unlinkat", "lseek", "newfstatat",
    "getdents64", "readlink"}


def points(program):
    """Returns every call of the write path of every scenario, with each error."""
    for scenario in scenarios.ALL:
        before, after = scenario.outcome(program)
        for call in tracing.calls(scenario, program):
            if call.name in WRITE_PATH and tracing.is_in(call, ".local/share"):
                for error in ERRORS:
                    yield scenario, before, after, call, error


def check(program, point):
    """Makes one call fail and returns what is wrong then, if anything."""
    scenario, before, after, call, error = point
    with scenario.prepare(program) as sandbox:
        result = scenario.run(sandbox, call.wrapper(f"error={error}"))
        problems = diary.complaints(sandbox.diary, scenario.shared)
        state = diary.entries(sandbox.diary)
        if diary.is_locked(sandbox.diary):
            problems.append("still locked")
        if result.returncode == 0:
            if state != after and not scenario.admits(result):
                problems.append("no error, and not done")
        else:
            problems += refusal_problems(scenario, before, after, call, error, result, state)
        if state != after:
            result = scenario.run(sandbox)
            if result.returncode != 0 or diary.entries(sandbox.diary) != after:
                problems.append(f"the next try fails: {result.returncode} {result.stderr} {diary.entries(sandbox.diary)}")
        leftovers = [path.name for path in (sandbox.diary / "journal").iterdir() if path.name.endswith(".twinge-tmp")]
        if leftovers and not call.name.startswith("unlink"):
            problems.append(f"left behind: {leftovers}")
        return [f"{scenario.name}, {error} at {call}: {problem}" for problem in problems]


def refusal_problems(scenario, before, after, call, error, result, state):
    """Returns what is wrong with how a failure was reported."""
    problems = []
    status, words = ERRORS[error]
    # A file being read can't be full or read-only; whatever the error says, it is the input that fails.
    is_input = call.name in ("read", "pread64", "getdents64", "newfstatat", "openat", "readlink")
    # For doctor an unreadable file is one of the problems it reports.
    is_finding = is_input and scenario.name == "doctor" and result.returncode == 1
    if not is_finding and result.returncode not in ({status, 66, 74} if is_input else {status}) or error == "EINTR":
        problems.append(f"status {result.returncode}: {result.stderr}")
    message = result.stdout if is_finding else result.stderr
    # The check-in asks its questions on the same stream.
    if words not in message or not is_finding and not re.search("^twinge: ", message, re.MULTILINE):
        problems.append(f"no message: {message!r}")
    # Once the change is in place only making it durable can fail, and the old state is gone for good.
    is_late = call.name == "fsync" and state == after
    is_partial = scenario.is_stepwise or scenario.name == "edit into another month"
    if state != before and not is_late and not is_partial:
        problems.append(f"neither done nor as before: {state}")
    # The entry to change isn't known before it is read, and what is to be imported is still in its file.
    is_import = scenario.name.startswith("import")
    if scenario.name.startswith("add") or scenario.has_entries and not is_input and not is_import:
        printed = [tuple(field for field in record if not field.startswith("Id:")) for record in diary.records(result.stderr)]
        for entry in after:
            if entry not in state and entry not in printed:
                problems.append(f"{entry} is neither in the diary nor printed: {result.stderr}")
    return problems
