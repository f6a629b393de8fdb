#!/usr/bin/env python3
"""Count a volunteer's days straight from the CSV files, without any of Twinge's code (standard library only).

usage: volunteer_days.py PAIN.csv OBSERVATIONS.csv FROM TO      (dates as YYYY-MM-DD, both included)

Prints, as JSON, one object per diary day: worst and average pain, number of readings, and yes or no for each thing
observed. The rules are those of docs/import: the start day if the row has one, else the local day of the moment of
typing (UTC in the file, Los Angeles for the volunteer); a day begins at 04:00; scores are rounded, halves up.
`happiness` and `Dizziness` are not pain. `volunteer.py` compares the result with the program's own.
"""
import csv
import datetime
import json
import math
import sys
import zoneinfo

HOME = zoneinfo.ZoneInfo("America/Los_Angeles")
NOT_PAIN = {"happiness", "Dizziness"}


def typed_at(row):
    utc = datetime.datetime.strptime(row["date"], "%Y-%m-%d %H:%M:%S").replace(tzinfo=datetime.timezone.utc)
    return utc.astimezone(HOME)


def diary_day(row):
    if row.get("startday") not in (None, "", "0"):
        return datetime.date(int(row["startyear"]), int(row["startmonth"]), int(row["startday"]))
    local = typed_at(row).replace(tzinfo=None)
    return (local - datetime.timedelta(hours=4)).date()


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        yield from csv.DictReader(file)


def days(pain_path, observations_path, first, last):
    result = {}
    for offset in range((last - first).days + 1):
        result[first + datetime.timedelta(offset)] = {"scores": [], "observed": {}}
    for row in rows(pain_path):
        day = result.get(diary_day(row))
        if day is not None and row["name"] not in NOT_PAIN:
            day["scores"].append(math.floor(float(row["intensity"]) + 0.5))
    for row in sorted(rows(observations_path), key=typed_at):
        day = result.get(diary_day(row))
        if day is not None:
            # The latest answer of a day counts.
            day["observed"][row["name"]] = float(row["intensity"]) > 0
    return [
        {
            "date": str(date),
            "worst": max(day["scores"], default=None),
            "average": sum(day["scores"]) / len(day["scores"]) if day["scores"] else None,
            "readings": len(day["scores"]),
            "observed": day["observed"],
        }
        for date, day in sorted(result.items())
    ]


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    first, last = (datetime.date.fromisoformat(text) for text in sys.argv[3:])
    json.dump(days(sys.argv[1], sys.argv[2], first, last), sys.stdout, indent=1)
    print()
