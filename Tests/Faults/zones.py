"""Writes in one time zone and reads in another, at every hour of the nights in which clocks change: no entry moves."""

import json
import os
import pathlib

import scenarios

COUNTED = "time zones"

ZONES = pathlib.Path("/usr/share/zoneinfo")
TIMES = ["2026-03-08T02:30", "2026-03-29T02:30", "2026-10-25T02:30", "2026-12-31T23:59", "2011-12-30T12:00"]


def points(program):
    """Every zone of the system's table under one of its names, with another one to read in."""
    names, known = [], set()
    for folder, _, files in os.walk(ZONES):
        for name in files:
            path = pathlib.Path(folder) / name
            relative = str(path.relative_to(ZONES))
            table = path.read_bytes()
            if table[:4] == b"TZif" and table not in known and not relative.startswith(("posix/", "right/")):
                known.add(table)
                names.append(relative)
    names.sort()
    return list(zip(names, names[len(names) // 2:] + names[:len(names) // 2]))


def check(program, point):
    """Logs at each time in one zone, reads in the other and returns what is wrong, if anything."""
    zone, other = point
    scenario = scenarios.Scenario("zones", ["journal", "--json"], files={})
    with scenario.prepare(program) as sandbox:
        sandbox.environment["TZ"] = zone
        for time in TIMES:
            result = scenarios.Scenario("zones", ["pain", "5", "--at", time]).run(sandbox)
            if result.returncode != 0:
                return [f"{zone} at {time}: {result.stderr}"]
        first = scenario.run(sandbox).stdout
        sandbox.environment["TZ"] = other
        entries = json.loads(scenario.run(sandbox).stdout)
        problems = [] if json.loads(first) == entries else [f"{zone} read in {other} gives other entries"]
        written = sorted(entry["when"][:16] for entry in entries)
        # A time that the clock skips is moved by as much as the clock is; every other one stays as typed, on its day.
        moved = [time for time in TIMES if time not in written]
        days = sorted(time[:10] for time in TIMES)
        if sorted(time[:10] for time in written) != days or any(not time[11:].startswith(("02", "12")) for time in moved):
            problems.append(f"{zone}: {sorted(TIMES)} became {written}")
        return problems
