"""A volunteer's real diary of two years: what the program imports and sums up, compared with a count without its code."""

import datetime
import json
import pathlib
import subprocess

import volunteer_days
from sandbox import Sandbox

PROJECT = pathlib.Path(__file__).parent.parent.parent
SAMPLES = PROJECT / "Tests/ExchangeTests/Samples/MyAIGuide"
PAIN = SAMPLES / "Participant8PainNew.csv"
OBSERVATIONS = SAMPLES / "Participant8ObservationsNew.csv"
FIRST = datetime.date(2019, 8, 12)
LAST = datetime.date(2021, 9, 5)
NAMES = {
    "Tired": "tired", "Poor sleep": "poor sleep", "Worried anxious": "worried", "Stress": "stressed", "Sadness": "sad",
    "Loneliness": "lonely",
}


def every_period_agrees_with_an_independent_count(program):
    """Each row is accounted for, a second import adds nothing, and every day of 108 weeks has the counted numbers.

    So have the months, quarters and years, and their summaries, of this period and the one before.
    """
    with Sandbox(program) as sandbox:
        sandbox.environment["TZ"] = "America/Los_Angeles"

        def twinge(*arguments):
            done = subprocess.run(["twinge", *arguments], env=sandbox.environment, capture_output=True, text=True)
            assert done.returncode == 0, f"twinge {' '.join(arguments)}: {done.stderr}"
            return done.stdout

        for file, mapping, count in [(PAIN, "myaiguide-pain", 2398), (OBSERVATIONS, "myaiguide-observations", 528)]:
            command = ["import", "csv", str(file), "--map", str(PROJECT / f"docs/import/{mapping}.rec")]
            assert f"{count} rows read: {count} added, 0 already there, 0 left out" in twinge(*command)
            assert f"{count} rows read: 0 added, {count} already there, 0 left out" in twinge(*command)

        # The periods at both ends reach beyond the diary.
        margin = datetime.timedelta(730)
        counted = {day["date"]: day for day in volunteer_days.days(PAIN, OBSERVATIONS, FIRST - margin, LAST + margin)}
        for kind in ["week", "month", "quarter", "year"]:
            day, before = FIRST, None
            while day < LAST:
                report = json.loads(twinge(kind, str(day), "--json"))
                days = [counted[day["date"]] for day in report["days"]]
                assert (days[0]["date"], days[-1]["date"]) == (report["from"], report["to"])
                for shown, expected in zip(report["days"], days):
                    compare(shown, expected)
                compare_summary(report["summary"], days, f"{kind} {day}")
                if before:
                    compare_summary(report["previous"], before, f"{kind} before {day}")
                day, before = datetime.date.fromisoformat(report["to"]) + datetime.timedelta(1), days


def compare_summary(summary, days, period):
    logged = [day for day in days if day["readings"]]
    expected = {
        "worst": max((day["worst"] for day in logged), default=None),
        "average": sum(day["average"] for day in logged) / len(logged) if logged else None,
        "readings": sum(day["readings"] for day in logged),
        "daysWithPain": len(logged),
    }
    for key, value in expected.items():
        assert close(summary[key], value), f"{period} {key}: {summary[key]}, counted {value}"


def compare(day, counted):
    for key in ["worst", "average", "readings"]:
        assert close(day[key], counted[key]), f"{day['date']} {key}: {day[key]}, counted {counted[key]}"
    logged = {habit["name"]: habit["value"] for habit in day["habits"]}
    for name, answer in counted["observed"].items():
        if name in NAMES:
            found = logged.get(NAMES[name])
            assert found == answer, f"{day['date']} {name}: {found}, counted {answer}"


def close(left, right):
    return left == right or (left is not None and right is not None and abs(left - right) < 1e-9)


ALL = [every_period_agrees_with_an_independent_count]


def run(check, program):
    """Returns what went wrong, or None."""
    try:
        check(program)
    except AssertionError as error:
        return f"{check.__name__}: {error}"
