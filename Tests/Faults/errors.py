"""Lets every call of the write path fail in every way a disk can: nothing is lost, and the next try works."""

import diary
import scenarios
import tracing

COUNTED = "failing calls"

ERRORS = {"ENOSPC": (73,), "EDQUOT": (73,), "EROFS": (73,), "EIO": (74,), "EINTR": (0,)}
WRITE_PATH = {
    "openat", "write", "pwrite64", "read", "pread64", "fdatasync", "fsync", "ftruncate", "flock", "rename", "renameat",
    "renameat2", "mkdir", "mkdirat", "chmod", "fchmod", "fchmodat", "unlink", "unlinkat", "lseek", "newfstatat",
    "getdents64", "readlink"}


def points(program):
    """Every call of the write path of every scenario, with each error."""
    for scenario in scenarios.ALL:
        before, after = scenario.outcome(program)
        for call in tracing.calls(scenario, program):
            if call.name in WRITE_PATH and tracing.is_in(call, ".local/share"):
                for error in ERRORS:
                    yield scenario, before, after, call, error


def check(program, point):
    """Lets one call fail and returns what is wrong then, if anything."""
    scenario, before, after, call, error = point
    with scenario.prepare(program) as sandbox:
        result = scenario.run(sandbox, call.wrapper(f"error={error}"))
        problems = diary.complaints(sandbox.diary)
        state = diary.entries(sandbox.diary)
        if diary.is_locked(sandbox.diary):
            problems.append("still locked")
        if result.returncode == 0:
            if state != after:
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
    """What is wrong with how a failure was reported."""
    problems = []
    # What is being read cannot be full or read-only; whatever the error says, it is the input that fails.
    allowed = {*ERRORS[error], 66, 74} if call.name in ("read", "pread64", "getdents64", "newfstatat", "openat", "readlink") \
        else {*ERRORS[error]}
    if result.returncode not in allowed or error == "EINTR":
        problems.append(f"status {result.returncode}: {result.stderr}")
    if "twinge: " not in result.stderr:
        problems.append(f"no message: {result.stderr!r}")
    # After the change is in place only its being made durable can fail, and the old state is gone for good.
    is_late = call.name == "fsync" and state == after
    is_partial = scenario.is_stepwise or scenario.name == "edit into another month"
    if state != before and not is_late and not is_partial:
        problems.append(f"neither done nor as before: {state}")
    if scenario.name.startswith("add") and state == before and "Note: " not in result.stderr:
        problems.append(f"the entry is not printed: {result.stderr}")
    return problems
