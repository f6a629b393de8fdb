#!/usr/bin/env python3
"""Counts a week of the volunteer's pain straight from the CSV file, independently of the program.

    python3 count_week.py 2020-05-11

prints, for each diary day (from 04:00 to 04:00 in Los Angeles), the worst score, the number of scores and their sum.
"""

import collections
import csv
import datetime
import math
import pathlib
import sys
import zoneinfo

ZONE = zoneinfo.ZoneInfo("America/Los_Angeles")
NOT_PAIN = {"happiness", "Dizziness"}


def diary_day(row):
    if row["startday"] != "0":
        return datetime.date(int(row["startyear"]), int(row["startmonth"]), int(row["startday"]))
    typed = datetime.datetime.fromisoformat(row["date"]).replace(tzinfo=datetime.timezone.utc)
    return (typed.astimezone(ZONE) - datetime.timedelta(hours=4)).date()


def main():
    monday = datetime.date.fromisoformat(sys.argv[1])
    scores = collections.defaultdict(list)
    with open(pathlib.Path(__file__).with_name("Participant8PainNew.csv"), newline="") as file:
        for row in csv.DictReader(file):
            if row["name"] not in NOT_PAIN:
                scores[diary_day(row)].append(math.floor(float(row["intensity"]) + 0.5))
    for day in (monday + datetime.timedelta(days=number) for number in range(7)):
        found = scores[day]
        print(day, f"worst {max(found)}, {len(found)} scores, sum {sum(found)}" if found else "-")


main()
