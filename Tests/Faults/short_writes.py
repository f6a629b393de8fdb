"""Makes the disk accept fewer bytes than it is given: a write continues where it stopped, or is undone as a whole."""

import pathlib
import resource
import subprocess
import tempfile

import diary
import scenarios

COUNTED = "short writes"

SOURCE = pathlib.Path(__file__).parent / "short_write.c"
LIBRARY = pathlib.Path(tempfile.mkdtemp(prefix="twinge-short-")) / "short_write.so"


def points(program):
    """Returns every scenario with writes of a few bytes, and with every size at which its files can stop growing."""
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", str(LIBRARY), str(SOURCE)], check=True)
    for scenario in scenarios.ALL:
        before, after = scenario.outcome(program)
        yield scenario, before, after, None
        for size in range(8, 700, 23):
            yield scenario, before, after, size


def check(program, point):
    """Runs one scenario with short writes and returns what is wrong then, if anything."""
    scenario, before, after, size = point
    with scenario.prepare(program) as sandbox:
        if size is None:
            sandbox.environment["LD_PRELOAD"] = str(LIBRARY)
            result = scenario.run(sandbox)
            del sandbox.environment["LD_PRELOAD"]
        else:
            limit = (size, resource.RLIM_INFINITY)
            result = scenario.run(sandbox, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, limit))
        state = diary.entries(sandbox.diary)
        problems = diary.complaints(sandbox.diary, scenario.shared)
        if size is None and (result.returncode != 0 or state != after):
            problems.append(f"short writes are not completed: {result.returncode} {result.stderr} {state}")
        if result.returncode == 0 and state != after and not scenario.admits(result):
            problems.append("no error, and not done")
        if result.returncode not in (0, 73, 74):
            problems.append(f"status {result.returncode}: {result.stderr}")
        if result.returncode != 0 and state != before and not scenario.is_stepwise:
            problems.append(f"neither done nor as before: {state}")
        if state != after and (scenario.run(sandbox).returncode != 0 or diary.entries(sandbox.diary) != after):
            problems.append("the next try fails")
        return [f"{scenario.name}, files of at most {size} bytes: {problem}" for problem in problems]
