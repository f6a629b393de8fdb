#!/usr/bin/env python3
"""Types and idles beside twinge desk in tmux, and compares what it measured with what was typed, second by second:

    python3 Tests/EndToEnd/desk_hours.py PROGRAM [--minutes 120] [--seed 1]

It takes real time. The settings are short (away 30 s, break 90 s, a suggestion after 5 min), so that an hour has as many sits as a week.
Needs tmux and unshare. What was typed, answered and measured is printed; the status is 1 if the two differ by more than
Linux's own steps of eight seconds and the time between two looks.
"""

import argparse
import datetime
import json
import os
import random
import re
import subprocess
import sys
import time

import own_terminals
from sandbox import Sandbox
from terminal import Terminal

AWAY, BREAK, SIT = 30, 90, 300
SNOOZE, SKIP, REST = 300, 900, 3600
# Linux sets a terminal's access time once in eight seconds; while you are away there is a look every six seconds.
STEP, LOOK = 8, 6


class Truth:
    """What was actually done: keys and exercises, in seconds since 1970."""

    def __init__(self):
        self.keys, self.exercises = [], []

    def sits(self, now):
        """Returns the sits up to a moment by the rules in docs/DESK.md, computed from scratch for every second."""
        if not self.keys:
            return []
        start = self.keys[0]
        sat = bytearray(now - start + 2)
        keys = sorted({*self.keys})
        for before, after in zip(keys, keys[1:]):
            if after - before < BREAK:
                sat[before - start:after - start + 1] = b"\1" * (after - before + 1)
        for key in keys:
            sat[key - start] = 1
        if now - keys[-1] < AWAY:
            sat[keys[-1] - start:now - start] = b"\1" * (now - keys[-1])
        for first, end in self.exercises:
            sat[first - start:end - start] = bytes(end - first)
        found = []
        for second, there in enumerate(sat):
            if there and found and found[-1][1] == start + second:
                found[-1][1] += 1
            elif there:
                found.append([start + second, start + second + 1])
        return found

    def sat(self, now):
        """Returns the seconds of the current sit; 0 without one."""
        sits = self.sits(now)
        if not sits or now - self.keys[-1] >= BREAK or self.exercises and self.exercises[-1][1] >= sits[-1][1]:
            return 0
        return max(sits[-1][1], 0) - sits[-1][0]


class Plan:
    """When the next suggestion may come, by the rules in docs/DESK.md."""

    def __init__(self):
        self.skips, self.not_before = 0, 0

    def snooze(self, now):
        self.not_before = now + SNOOZE

    def skip(self, now):
        self.skips += 1
        self.not_before = now + (REST if self.skips % 3 == 0 else SKIP)

    def rest(self):
        self.skips, self.not_before = 0, 0


class Hours:
    """One run: types in one window of tmux, watches the pane in the other."""

    def __init__(self, terminal, seed):
        self.terminal, self.chance = terminal, random.Random(seed)
        self.truth, self.plan = Truth(), Plan()
        self.problems, self.answers, self.checks = [], [], 0
        self.due_since, self.pending, self.last_answer = None, None, None
        self.exercising = None

    def complain(self, text):
        line = f"{datetime.datetime.now():%H:%M:%S} {text}"
        print(line, flush=True)
        self.problems.append(line)

    def key(self):
        """Presses a key and Enter, read by cat in the other window."""
        self.terminal.tmux("send-keys", "-t", ":1", "a", "Enter")
        self.truth.keys.append(int(time.time()))

    def press(self, key):
        """Presses a key in the pane, which is input as well."""
        self.terminal.tmux("send-keys", "-t", ":0", key)
        self.truth.keys.append(int(time.time()))

    def pane(self):
        return self.terminal.tmux("capture-pane", "-p", "-t", ":0")

    def wait(self, until):
        """Watches the pane until a moment; answers what it suggests."""
        while (now := time.time()) < until:
            self.watch(int(now))
            time.sleep(max(0, min(1, until - time.time())))

    def watch(self, now):
        screen = self.pane()
        truth = self.truth
        if truth.keys and now - truth.keys[-1] >= BREAK + STEP + LOOK and self.exercising is None:
            self.plan.rest()
        suggested = "Time for a break" in screen
        if self.exercising is not None:
            if not suggested:
                self.exercising_over(now)
            return
        sat = truth.sat(now)
        there = bool(truth.keys) and now - truth.keys[-1] < AWAY
        due = there and sat >= SIT and now >= self.plan.not_before
        # A suggestion is wrong if none is due by a clear margin, and required if one is due by a clear margin.
        early = sat < SIT - 2 or now < self.plan.not_before - 2
        if suggested and early and self.pending is None:
            self.complain(f"suggested after {sat} s, {self.plan.not_before - now} s too early")
        self.due_since = (self.due_since or now) if due else None
        if self.due_since and not suggested and now - self.due_since > LOOK + STEP + 3:
            self.complain(f"not suggested {now - self.due_since} s after it was due")
            self.due_since = now
        if suggested and self.pending is None:
            self.pending = (now + self.chance.randint(3, 20), now, sat)
        if not suggested and self.pending is not None:
            self.answers.append((self.pending[1], self.pending[2], "left"))
            self.pending = None
        if self.pending is not None and now >= self.pending[0]:
            self.answer(now)

    def answer(self, now):
        _, came, sat = self.pending
        answer = self.chance.choice(["Enter", "Enter", "s", "x", None])
        if answer is None:
            # Left as it is until you are away, or until later.
            self.pending = (now + 120, came, sat)
            return
        self.press(answer)
        self.answers.append((came, sat, {"Enter": "done", "s": "snoozed", "x": "skipped"}[answer]))
        self.pending = None
        if answer == "s":
            self.plan.snooze(now)
        elif answer == "x":
            self.plan.skip(now)
        else:
            self.exercising = now
            # Nobody types while doing an exercise.
            while self.exercising is not None:
                time.sleep(0.5)
                if time.time() > now + 90:
                    self.complain("the exercise did not end")
                    self.exercising = None
                else:
                    self.watch(int(time.time()))
        # The screen follows a key.
        time.sleep(1)

    def exercising_over(self, now):
        self.truth.exercises.append((self.exercising, now))
        self.plan.rest()
        self.exercising = None

    def type(self, end):
        while time.time() < end:
            self.key()
            self.wait(min(end, time.time() + self.chance.uniform(1, 6)))

    def run(self, end):
        """Types and idles in turn; no pause is so close to the length of a break that the steps of the clock decide."""
        while time.time() < end - 20:
            self.type(min(end - 20, time.time() + self.chance.uniform(60, 480)))
            short, long = self.chance.uniform(10, BREAK - 20), self.chance.uniform(BREAK + 20, 240)
            self.wait(min(end, time.time() + self.chance.choice([short, short, long])))
            self.check_status()

    def check_status(self):
        """Checks that twinge desk status says the same now."""
        output = self.terminal.shell("twinge desk status --json")
        now, form = int(time.time()), json.loads(output)
        sat = self.truth.sat(now)
        idle = now - self.truth.keys[-1]
        self.checks += 1
        if not form["measuring"]:
            self.complain("status: not measuring")
        if abs(idle - BREAK) > STEP + LOOK and abs(form["satSeconds"] - sat) > STEP + 3:
            self.complain(f"status: sat {form['satSeconds']} s, and it was {sat} s; {idle} s since the last key")
        if abs(idle - AWAY) > STEP + 2 and form["there"] != (idle < AWAY):
            self.complain(f"status: there is {form['there']} {idle} s after the last key")


class Desk(Terminal):
    """Two windows: the pane at the desk, and one to type in."""

    def __init__(self, sandbox, columns, rows):
        super().__init__(sandbox, columns, rows)
        self.run("twinge desk")
        self.wait_for("At the desk")
        self.tmux("new-window", "-d", "cat > /dev/null")

    def shell(self, command):
        """Runs a command beside the terminal."""
        return subprocess.run(
            command, shell=True, env=self.sandbox.environment, cwd=self.sandbox.home, capture_output=True, text=True).stdout


def seconds_of(sits, start, end):
    state = bytearray(end - start)
    for first, last in sits:
        first, last = max(first, start), min(last, end)
        state[first - start:last - start] = b"\1" * max(0, last - first)
    return state


def compare(truth, measured):
    """Returns how many seconds differ, and the differences that no step of a clock explains."""
    start, end = truth[0][0] - 60, truth[-1][1] + 60
    right, found = seconds_of(truth, start, end), seconds_of(measured, start, end)
    edges = [edge for sit in truth for edge in sit]
    different = [start + second for second in range(end - start) if right[second] != found[second]]
    return len(different), end - start, [
        second for second in different if all(abs(second - edge) > STEP + 3 for edge in edges)]


def clock(second):
    return f"{datetime.datetime.fromtimestamp(second):%H:%M:%S}"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program")
    options.add_argument("--minutes", type=float, default=120)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    own_terminals.enter()
    with Sandbox(given.program) as sandbox:
        del sandbox.environment["TWINGE_NOW"]
        os.environ["TZ"] = sandbox.environment["TZ"]
        time.tzset()
        settings = sandbox.home / ".config/twinge"
        settings.mkdir(parents=True)
        (settings / "config.rec").write_text(
            f"%rec: Settings\n\nDesk_away: {AWAY} s\nDesk_break: {BREAK} s\nDesk_sit: {SIT} s\n")
        began = time.time()
        with Desk(sandbox, 80, 24) as terminal:
            hours = Hours(terminal, given.seed)
            hours.run(began + given.minutes * 60)
            terminal.tmux("send-keys", "-t", ":0", "q")
            terminal.wait_for("ready$")
            hours.truth.keys.append(int(time.time()))
            report = json.loads(terminal.shell("twinge desk today --json"))
            journal = "".join(path.read_text() for path in sandbox.diary.glob("**/*.rec"))
        ended = time.time()
    problems = hours.problems
    # The last key ends it; what belongs to the sit after it isn't measured any more.
    truth = hours.truth.sits(hours.truth.keys[-1])
    parts = [
        (part["kind"], *(int(datetime.datetime.fromisoformat(part[end]).timestamp()) for end in ("from", "to")))
        for part in report["parts"]]
    # The JSON has whole minutes; the diary has seconds.
    sits = sits_of(journal)
    print(f"\n{'typed':<21}measured")
    for place in range(max(len(truth), len(sits))):
        rows = [f"{clock(list[place][0])}-{clock(list[place][1])}" if place < len(list) else "" for list in (truth, sits)]
        print(f"{rows[0]:<21}{rows[1]}")
    print("suggestions: " + ", ".join(f"{clock(came)} after {sat} s {answer}" for came, sat, answer in hours.answers))
    different, compared, wrong = compare(truth, sits)
    if wrong:
        problems.append(f"{len(wrong)} seconds differ away from the ends of sits, the first at {clock(wrong[0])}")
    if len(truth) != len(sits):
        problems.append(f"{len(sits)} sits measured, and there were {len(truth)}")
    if sum(kind == "sat" for kind, *_ in parts) != len(sits):
        problems.append("desk today has other sits than the diary")
    if report["sittingSeconds"] != sum(last - first for first, last in sits):
        problems.append("desk today has another sum than the diary")
    holds = len(re.findall(r"^(?:Stretch|Exercise): ", journal, re.M))
    done = [answer for *_, answer in hours.answers].count("done")
    if (holds > 0) != (done > 0):
        problems.append(f"{done} exercises done, {holds} holds in the diary")
    print(
        f"{(ended - began) / 60:.0f} minutes, {len(hours.truth.keys)} keys, {len(truth)} sits, {len(hours.answers)} suggestions, "
        f"{done} exercises, {hours.checks} looks at the status: {different} of {compared} seconds differ, "
        f"{len(wrong)} of them not at the end of a sit; {len(problems)} problems")
    for problem in problems:
        print(problem)
    return 1 if problems else 0


def sits_of(journal):
    """Returns the sits that the diary keeps for other machines."""
    found = []
    for record in journal.split("\n\n"):
        when = re.search(r"^When: (\S+ \d\d:\d\d)", record, re.M)
        for text in re.findall(r"^Imported: desk, sits at [^,\n]*, (.*)", record, re.M):
            # The night until 04:00 belongs to the day before, whose hours go beyond 24.
            day = (datetime.datetime.fromisoformat(when[1]) - datetime.timedelta(hours=4)).date()
            midnight = int(datetime.datetime.combine(day, datetime.time()).timestamp())
            for first, last in re.findall(r"([\d:]+)-([\d:]+)", text):
                ends = [sum(int(part) * size for part, size in zip(end.split(":"), (3600, 60, 1))) for end in (first, last)]
                found.append([midnight + end for end in ends])
    return sorted(found)


if __name__ == "__main__":
    sys.exit(main())
