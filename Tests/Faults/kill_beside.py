"""Kills every command that writes beside the months at every one of its system calls: each file is the old or the new one, whole."""

import beside
import tracing

COUNTED = "system calls"


def points(program, only_changing=False):
    """Returns every call of every command from the first that involves the user's files, or only those that change something."""
    for scenario in beside.ALL:
        before, after = scenario.ends(program)
        calls = tracing.calls(scenario, program)
        places = (".local", ".config", scenario.result or ".local")
        first = next(index for index, call in enumerate(calls) if any(tracing.is_in(call, place) for place in places))
        for call in tracing.changing(calls, places) if only_changing else calls[first:]:
            yield scenario, before, after, call


def check(program, point):
    """Kills one command at one call and returns what is wrong then, if anything."""
    scenario, before, after, call = point
    with scenario.prepare(program) as sandbox:
        hours = scenario.hours(sandbox)[1]
        scenario.run(sandbox, call.wrapper("signal=KILL"))
        return [f"{scenario.name}, killed at {call}: {problem}" for problem in damage(scenario, sandbox, before, after, hours)]


def damage(scenario, sandbox, before, after, hours):
    """Returns what is wrong after a command was killed, and with the next attempt."""
    problems = halves(scenario, sandbox, before, after)
    now = scenario.hours(sandbox)
    # An import adds hours.
    if now[1] != hours and "import" not in scenario.name:
        problems.append(f"{now} instead of {hours}")
    again = scenario.run(sandbox)
    # What was done already is refused the second time, with a message.
    if again.returncode not in (0, 1, 64):
        problems.append(f"the next try fails: {again.returncode} {again.stderr}")
    state = differing(scenario.state(sandbox), after)
    # What an interrupted import didn't record isn't a new import when it is repeated.
    if scenario.name == "import new habits":
        state.pop(".local/share/twinge/imports.rec", None)
    if scenario.name != "catalog move" and state:
        problems.append(f"the next try leaves {state}")
    return problems


def halves(scenario, sandbox, before, after):
    """Returns files that are neither the old nor the new one."""
    state = scenario.state(sandbox)
    return [
        f"{name} is neither old nor new: {text!r}" for name, text in state.items()
        if text not in (before.get(name), after.get(name))]


def differing(state, after):
    """Returns the files that differ from what they should be."""
    return {name: (state.get(name), after.get(name)) for name in {*state, *after} if state.get(name) != after.get(name)}
