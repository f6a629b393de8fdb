"""Writes in one time zone and reads in another, around every clock change: no entry moves, is doubled or vanishes."""

import datetime
import json
import os
import pathlib
import zoneinfo

import diary
import scenarios

COUNTED = "time zones"

ZONES = pathlib.Path("/usr/share/zoneinfo")
UTC = datetime.timezone.utc
NOW = datetime.datetime(2026, 11, 20, 21, tzinfo=UTC)
HOUR = datetime.timedelta(hours=1)
# Ends of the year and the leap day, and the day that Samoa skipped when it crossed the date line.
TIMES = ["2024-02-29T23:59", "2025-12-31T23:59", "2026-01-01T00:00", "2011-12-30T12:00"]


def points(program):
    """Returns every zone of the system's table under one of its names, with another one to read in."""
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
    """Logs around every clock change in one zone, reads in the other and returns what is wrong, if anything."""
    zone, other = point
    clocks = zoneinfo.ZoneInfo(zone)
    changes = changes_of(clocks)
    typed = TIMES + [
        wall.strftime("%Y-%m-%dT%H:%M") for change in changes for side in (change - HOUR, change)
        for wall in (change + offset(side, clocks) - HOUR / 2, change + offset(side, clocks) + HOUR / 2)]
    moments = [change + step for change in changes for step in (-HOUR / 2, HOUR / 2)] + [NOW]
    with scenarios.Scenario("zones", [], files={}).prepare(program) as sandbox:

        def twinge(*arguments, zone=zone, now=NOW):
            # The moment is given as the zone's clocks show it; with another offset it would mean another zone.
            sandbox.environment |= {"TZ": zone, "TWINGE_NOW": written(now, zoneinfo.ZoneInfo(zone))}
            result = scenarios.Scenario("zones", arguments).run(sandbox)
            if result.returncode != 0:
                raise AssertionError(f"{zone} at {now}: {arguments} ends with {result.returncode}: {result.stderr}")
            return result.stdout

        try:
            for time in typed:
                twinge("pain", "5", "--at", time)
            for moment in moments:
                twinge("pain", "6", now=moment)
            there = twinge("journal", "--json"), twinge("journal")
            here = twinge("journal", "--json", zone=other), twinge("journal", zone=other)
            entries = json.loads(there[0])
            twinge("edit", entries[0]["id"], "note=seen elsewhere", zone=other)
            twinge("pain", "7", zone=other, now=NOW + HOUR)
            edited = json.loads(twinge("journal", "--json", zone=other))
            twinge("doctor", zone=other)
        except AssertionError as problem:
            return [str(problem)]
        # Every time stays as it was typed. A skipped time is taken as the clocks then show it; of a repeated one the first is meant.
        expected = [
            written(datetime.datetime.fromisoformat(time).replace(tzinfo=clocks).astimezone(UTC), clocks) for time in typed]
        expected += [written(moment, clocks) for moment in moments]
        problems = [] if there == here else [f"{zone} read in {other} gives {here} for {there}"]
        if sorted(entry["when"] for entry in entries) != sorted(expected):
            problems.append(f"{zone}: {sorted(entry['when'] for entry in entries)}, expected {sorted(expected)}")
        expected.append(written(NOW + HOUR, zoneinfo.ZoneInfo(other)))
        if sorted(entry["when"] for entry in edited) != sorted(expected):
            problems.append(f"{zone}: an edit in {other} left {sorted(entry['when'] for entry in edited)}")
        for path in diary.month_files(sandbox.diary):
            for record in diary.records(path.read_text()):
                if not any(field.startswith(f"When: {path.stem}-") for field in record):
                    problems.append(f"{zone}: {record} stands in {path.name}")
        return problems


def written(moment, clocks):
    """Returns a moment as the clocks show it, with their offset: 2026-11-20T22:00+01:00."""
    return moment.astimezone(clocks).isoformat(timespec="minutes")


def changes_of(clocks):
    """Returns the moments of the current year at which the clocks change."""
    found = []
    day = datetime.datetime(2026, 1, 1, tzinfo=UTC)
    while day.year == 2026:
        early, late = day, day + 24 * HOUR
        if offset(early, clocks) != offset(late, clocks):
            while late - early > HOUR / 60:
                middle = early + (late - early) / 2
                early, late = (middle, late) if offset(middle, clocks) == offset(day, clocks) else (early, middle)
            found.append(late.replace(second=0, microsecond=0))
        day += 24 * HOUR
    return found


def offset(moment, clocks):
    """Returns the offset of the clocks from UTC at a moment."""
    return moment.astimezone(clocks).utcoffset()
