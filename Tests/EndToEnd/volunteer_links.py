"""The links of a volunteer's real diary, each count reproduced with recsel and by the rules of docs/LINKS.md alone.

Nothing here uses the program's own code: recsel reads the diary's files, and the days are walked below.
"""

import collections
import datetime
import json
import re
import statistics
import subprocess

import volunteer
from sandbox import Sandbox

DAY_START = datetime.timedelta(hours=4)
OWN_HABITS = ["poor sleep", "tired", "stressed", "worried"]
SAME_NIGHT = {"poor sleep"}
NORMAL_CONSISTENCY = 1.4826


def every_count_of_links_is_found_again(program):
    """Flare-ups, days at risk, what is missing, and flare-ups after days with and without each habit."""
    with Sandbox(program) as sandbox:
        sandbox.environment["TZ"] = "America/Los_Angeles"

        def twinge(*arguments):
            done = subprocess.run(["twinge", *arguments], env=sandbox.environment, capture_output=True, text=True)
            assert done.returncode == 0, f"twinge {' '.join(arguments)}: {done.stderr}"
            return done.stdout

        for file, mapping in [(volunteer.PAIN, "pain"), (volunteer.OBSERVATIONS, "observations")]:
            twinge("import", "csv", str(file), "--map", str(volunteer.PROJECT / f"docs/import/myaiguide-{mapping}.rec"))
        # Some marks set by hand, which override the rule.
        for day, mark in [("2020-02-14", "--flare"), ("2020-02-15", "--no-flare"), ("2020-06-10", "--flare")]:
            twinge("pain", "4", mark, "--at", f"{day} 20:00")

        first, pain, marks, habits, nights, mornings = days(sandbox)
        walk = Walk(pain, marks)
        report = json.loads(twinge("links", "--json"))
        counted = {
            "days": len(pain), "flares": len(walk.starts), "datedFlares": len(walk.dated()), "atRiskDays": len(walk.at_risk)}
        for key, value in counted.items():
            assert report[key] == value, f"{key}: {report[key]}, counted {value}"
        assert report["gate"] == {"open": True, "missing": []}, report["gate"]

        links = {link["habit"]: link for link in report["links"]}
        for name in OWN_HABITS:
            is_night = name in SAME_NIGHT
            exposure = nights[name] if is_night else {day + 1: answer for day, answer in habits[name].items()}
            missing = needs(exposure, walk)
            if is_night and not missing:
                missing = morning_needs(exposure, walk, mornings)
            compare(links[name], contrast(exposure, walk), missing)
        compare(links["crossed legs"], ((0, 0), (0, 0)), needs({}, walk))
        # Hours that nobody logged are not divided into many and few.
        compare(links["sitting"], ((None, None), (None, None)), needs({}, walk, is_answer=False))

        text = twinge("links")
        assert re.search(rf"^{counted['days']} days to \d+ \w+ \d+, {counted['flares']} flare-ups$", text, re.MULTILINE), text
        for name in OWN_HABITS:
            for need in links[name]["missing"][:1]:
                assert f"{need['need'] - need['have']} more" in line_of(name, text), text
        found = json.loads(twinge("flares", "--json"))["flares"]
        shown = {datetime.date.fromisoformat(flare["start"]) for flare in found}
        lasting = {first + datetime.timedelta(day) for day in walk.starts if day not in walk.new_levels}
        assert shown == lasting, f"flares: {sorted(shown ^ lasting)}"


def line_of(name, text):
    return next(line for line in text.splitlines() if line.strip().startswith(name + " "))


def compare(link, counts, missing):
    for key, (flares, number) in zip(["exposed", "unexposed"], counts):
        expected = {"flares": flares, "days": number}
        assert link[key] == expected, f"{link['habit']} {key}: {link[key]}, counted {expected}"
    found = [(need["have"], need["need"]) for need in link["missing"]]
    assert found == missing, f"{link['habit']} missing: {found}, counted {missing}"


def contrast(exposure, walk):
    """Returns flare-ups and days at risk, after days with a yes and after days with a no."""
    starts = set(walk.dated())
    result = []
    for answer in [True, False]:
        days = [day for day in walk.at_risk if exposure.get(day) is answer]
        result.append((sum(day in starts for day in days), len(days)))
    return tuple(result)


def needs(exposure, walk, is_answer=True):
    """Returns what there is and what is needed, if it is too little: 20 days known, 5 with a yes and 5 with a no."""
    known = [exposure[day] for day in walk.at_risk if day in exposure]
    gates = [(len(known), 20)]
    if is_answer:
        gates += [(sum(known), 5), (len(known) - sum(known), 5)]
    return [(have, need) for have, need in gates if have < need]


def morning_needs(exposure, walk, mornings):
    """Returns the same for days with a score before noon, as how many of 20 there are."""
    with_morning = {day: answer for day, answer in exposure.items() if day in mornings}
    known = sum(day in with_morning for day in walk.at_risk)
    return [(known, 20)] if needs(with_morning, walk) else []


def days(sandbox):
    """Returns the first day, the worst pain of each day from it on, the marks, and the answers to each habit by day number; the
    answers given before noon, and the days with a score before noon."""
    script = "(cat schema.rec; sed '/^%/d' 20*.rec) | recsel -t Entry -p When,Pain,Flare,Habit"
    output = subprocess.run(
        ["bash", "-c", script], cwd=sandbox.diary / "journal", env=sandbox.environment, capture_output=True, text=True,
        check=True).stdout
    entries = []
    for record in output.strip().split("\n\n"):
        fields = collections.defaultdict(list)
        for line in record.splitlines():
            name, _, value = line.partition(": ")
            fields[name].append(value)
        local = datetime.datetime.strptime(fields["When"][0][:16], "%Y-%m-%d %H:%M")
        zone = fields["When"][0][17:]
        instant = datetime.datetime.strptime(fields["When"][0], "%Y-%m-%d %H:%M %z") if zone else local
        entries.append((instant, (local - DAY_START).date(), fields))
    entries.sort(key=lambda entry: entry[0])
    first, last = min(entry[1] for entry in entries), max(entry[1] for entry in entries)
    pain = [None] * ((last - first).days + 1)
    marks = list(pain)
    habits, nights, mornings = collections.defaultdict(dict), collections.defaultdict(dict), set()
    for _, date, fields in entries:
        day = (date - first).days
        is_morning = fields["When"][0][:10] == str(date) and int(fields["When"][0][11:13]) < 12
        if is_morning and fields["Pain"]:
            mornings.add(day)
        for score in fields["Pain"]:
            pain[day] = max(pain[day] or 0, int(score))
        for mark in fields["Flare"]:
            marks[day] = mark == "yes"
        for habit in fields["Habit"]:
            name, _, answer = habit.partition(", ")
            habits[name][day] = answer != "no"
            if is_morning:
                nights[name][day] = answer != "no"
    return first, pain, marks, habits, nights, mornings


class Walk:
    """The days in order, each inside a flare-up, at risk of one, or neither."""

    def __init__(self, pain, marks):
        self.pain, self.marks = pain, marks
        self.flare = [False] * len(pain)
        self.starts, self.at_risk, self.new_levels = [], [], set()
        day = 0
        while day < len(pain):
            day = self.flare_from(day) if self.starts_on(day) else day + 1

    def dated(self):
        return [day for day in self.starts if day in set(self.at_risk)]

    def baseline(self, day):
        for window in [28, 56]:
            before = range(max(0, day - window), day)
            values = [self.pain[other] for other in before if self.pain[other] is not None and not self.flare[other]]
            if len(values) >= 10:
                break
        else:
            return None, None
        level = statistics.median(values)
        spread = NORMAL_CONSISTENCY * statistics.median(abs(value - level) for value in values)
        return level, level + max(2, spread)

    def is_calm(self, day, limit):
        """Returns whether a day shows that no flare-up had begun by then."""
        if day < 0 or self.pain[day] is None or self.marks[day] is True:
            return False
        return self.marks[day] is False or limit is None or self.pain[day] < limit

    def starts_on(self, day):
        level, limit = self.baseline(day)
        observed = self.pain[day] is not None
        if observed and limit is not None and (self.is_calm(day - 1, limit) or self.is_calm(day - 2, limit)):
            self.at_risk.append(day)
        by_rule = observed and limit is not None and self.pain[day] >= limit
        return by_rule if self.marks[day] is None else self.marks[day]

    def flare_from(self, start):
        """Walks through a flare-up; returns the first day after it that can begin another."""
        self.starts.append(start)
        self.flare[start] = True
        level, _ = self.baseline(start)
        missing = 0
        for day in range(start + 1, len(self.pain)):
            pain, mark = self.pain[day], self.marks[day]
            missing = missing + 1 if pain is None and mark is None else 0
            is_back = pain is not None and (level is None or pain <= level + 1)
            if missing == 4 or mark is False or (mark is not True and is_back):
                return day + 1
            if mark is not True and day - start + 1 > 21:
                self.flare[start:day + 1] = [False] * (day + 1 - start)
                self.new_levels.add(start)
                return day + 1
            self.flare[day] = missing == 0
        return len(self.pain)


ALL = [every_count_of_links_is_found_again]
