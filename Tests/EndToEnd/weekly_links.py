#!/usr/bin/env python3
"""Made-up people without any trigger who look at their links every week for a year, through the program and its files.

    weekly_links.py PROGRAM [--diaries N] [--seed N] [--jobs N]

The people are made up here, without Twinge's code. Each has a separate diary folder; every week the entries of seven days are
added with `twinge add`, then `twinge links --json` is run. It prints how many ever saw a link, and a hint; status 1 if
more than 7 in 100 ever saw a link.
"""

import argparse
import concurrent.futures
import datetime
import json
import math
import os
import pathlib
import random
import subprocess
import sys
import tempfile

FIRST = datetime.date(2025, 1, 6)
WEEKS = 52


def person(seed):
    """Returns the days of a year: pain wanders, flare-ups begin at random, and pain changes what is done on the same day."""
    chance = random.Random(seed)
    level, memory = chance.uniform(2.5, 4.5), chance.uniform(0.3, 0.8)
    background, busy, flare = 0.0, 0.0, 0.0
    sits, crosses = chance.gauss(7.5, 0.8), chance.uniform(0.25, 0.6)
    for number in range(WEEKS * 7):
        date = FIRST + datetime.timedelta(number)
        background = memory * background + math.sqrt(1 - memory * memory) * 0.8 * chance.gauss(0, 1)
        busy = 0.5 * busy + 0.87 * chance.gauss(0, 1)
        if flare > 0 and chance.random() < 0.45:
            flare = 0.0
        elif flare == 0 and chance.random() < 0.12:
            flare = chance.uniform(2.2, 4)
        felt = level + background + flare + (0.3 if date.weekday() == 0 else 0)
        scores = [round(min(max(felt + change + chance.gauss(0, 0.5), 0), 10)) for change in (-0.5, 0)]
        excess = max(scores) - level
        weekend = date.weekday() >= 5
        yield date, scores, {
            "sitting": round(2 * min(max(sits - 2 * weekend + busy + 0.3 * excess + chance.gauss(0, 1), 0), 16)) / 2,
            "crossed legs": chance.random() < crosses + 0.06 * busy,
            "driving": round(4 * max(0, chance.gauss(0.3 if weekend else 0.7, 0.3))) / 4,
            "slept": chance.choice(["on side", "on side", "on back", "on stomach"]),
        }, {
            # The rating of the night is coloured by how it hurts in the morning.
            "sleepQuality": round(min(max(7.5 - 0.3 * scores[0] - 0.5 * busy + chance.gauss(0, 1), 0), 10)),
            "stress": round(min(max(4 + 1.5 * busy + 0.2 * excess + chance.gauss(0, 1), 0), 10)),
        }, chance.random() < 0.1 + 0.02 * max(0, excess)


def entries(day):
    """Returns the entries of a day: pain and the night in the morning, the rest in the evening; none on skipped days."""
    date, scores, habits, ratings, is_missing = day
    if is_missing:
        return []
    amount = lambda name: {"name": name, "value": habits[name], **({"unit": "h"} if name in ("sitting", "driving") else {})}
    return [
        {"id": f"{date:%Y%m%d}T0710Z-aaaaaa", "when": f"{date}T07:10:00+00:00", "pain": scores[0],
         "sleepQuality": ratings["sleepQuality"], "habits": [amount("slept")]},
        {"id": f"{date:%Y%m%d}T2010Z-aaaaaa", "when": f"{date}T20:10:00+00:00", "pain": scores[1],
         "stress": ratings["stress"], "habits": [amount(name) for name in ("sitting", "crossed legs", "driving")]},
    ]


def tiers_ever(program, seed):
    """Returns the tiers that a person ever saw."""
    seen = set()
    with tempfile.TemporaryDirectory() as home:
        environment = {
            "HOME": home, "PATH": os.environ["PATH"], "TZ": "UTC", "LC_ALL": "C.UTF-8", "TWINGE_DIARY": f"{home}/diary"}
        week = []
        for number, day in enumerate(person(seed)):
            week += entries(day)
            if number % 7 < 6:
                continue
            environment["TWINGE_NOW"] = f"{day[0]}T21:00:00+00:00"
            added = subprocess.run(
                [program, "add"], input="\n".join(map(json.dumps, week)), env=environment, capture_output=True, text=True)
            assert added.returncode == 0, added.stderr
            week = []
            asked = subprocess.run([program, "links", "--json"], env=environment, capture_output=True, text=True)
            page = json.loads(asked.stdout)
            seen |= {link["tier"] for link in page["links"]} - {None}
    return seen


def main():
    options = argparse.ArgumentParser()
    options.add_argument("program", type=pathlib.Path)
    options.add_argument("--diaries", type=int, default=100)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--jobs", type=int, default=os.cpu_count())
    given = options.parse_args()
    program = str(given.program.resolve())
    seeds = range(given.seed * 1000, given.seed * 1000 + given.diaries)
    with concurrent.futures.ThreadPoolExecutor(given.jobs) as pool:
        people = list(pool.map(lambda seed: tiers_ever(program, seed), seeds))
    links = sum("link" in seen for seen in people)
    shown = sum(bool(seen) for seen in people)
    print(f"{links} of {len(people)} ever saw a link, {shown} a hint or a link, in {WEEKS} weekly looks")
    return 1 if links > 0.07 * len(people) else 0


sys.exit(main())
