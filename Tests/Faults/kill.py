"""Kills every write at every one of its system calls: afterwards the diary is in the old or the new state, and works."""

import diary
import scenarios
import tracing

COUNTED = "system calls"


def points(program, only_changing=False):
    """Returns every system call of every scenario from the first that involves the diary, or only those that change something."""
    for scenario in scenarios.ALL:
        before, after = scenario.outcome(program)
        calls = tracing.calls(scenario, program)
        first = next(index for index, call in enumerate(calls) if tracing.is_in(call, ".local/share"))
        for call in tracing.changing(calls, [".local"]) if only_changing else calls[first:]:
            yield scenario, before, after, call


def check(program, point):
    """Kills one command at one call and returns what is wrong then, if anything."""
    scenario, before, after, call = point
    with scenario.prepare(program) as sandbox:
        result = scenario.run(sandbox, call.wrapper("signal=KILL"))
        return [f"{scenario.name}, killed at {call}: {problem}" for problem in damage(scenario, sandbox, before, after, result)]


def damage(scenario, sandbox, before, after, result):
    """Returns what is wrong after a command was killed, and with the next attempt."""
    problems = diary.complaints(sandbox.diary, scenario.shared)
    state = diary.entries(sandbox.diary)
    if diary.is_locked(sandbox.diary):
        problems.append("still locked")
    is_whole = state in (before, after)
    is_between = scenario.is_stepwise and is_partial(state, before, after)
    # A record that moves to another month is in both for an instant, and the newer one counts.
    is_moving = scenario.name == "edit into another month" and contains(state, before) and contains(state, after)
    if not (is_whole or is_between or is_moving):
        problems.append(f"neither old nor new: {state}")
    if result.stdout and state != after:
        problems.append(f"said {result.stdout!r}, and it is not done")
    problems = [one for one in problems if not (is_moving and "twice" in one)]
    if state != after:
        result = scenario.run(sandbox)
        if result.returncode != 0 or diary.entries(sandbox.diary) != after:
            problems.append(f"the next try fails: {result.returncode} {result.stderr} {diary.entries(sandbox.diary)}")
    return problems


def is_partial(state, before, after):
    """Returns whether some of what a command changes is in the old state and the rest in the new."""
    return contains(before + after, state) and contains(state, [entry for entry in before if entry in after])


def contains(whole, part):
    """Returns whether every entry of a part is in the whole."""
    return all(whole.count(entry) >= part.count(entry) for entry in part)
