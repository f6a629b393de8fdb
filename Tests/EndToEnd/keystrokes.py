"""How many keys everyday things take, counted in the real program; each journey is a function of a terminal and its sandbox."""

import subprocess

from journeys import TODAY, check

HABITS = [
    "sitting", "longest sit", "crossed legs", "driving", "leaning forward", "child on hip", "slept", "standing still",
    "sleep quality", "stress"]
USUAL = [
    "sitting=7h", "longest-sit=1.5h", "crossed-legs=yes", "driving=0.5h", "leaning-forward=no", "child-on-hip=no",
    "slept=side", "standing=1h", "sleep-quality=7", "stress=4"]


def a_reading_takes_2_keys(terminal, sandbox):
    """The score and Enter."""
    today(terminal, sandbox)
    press(terminal, "6 Enter", at_most=2)
    terminal.wait_for("Saved: pain 6")
    assert written(sandbox, "Pain: 6")


def a_check_in_as_usual_takes_2_keys(terminal, sandbox):
    """c and A: all ten answers are in the diary, with their usual values."""
    today(terminal, sandbox)
    press(terminal, "c A", at_most=2)
    terminal.wait_for("Saved: check-in")
    assert written(sandbox, "Habit: sitting, 7 h", "Habit: slept, on side", "Sleep_quality: 7", "Stress: 4")


def a_medicine_again_takes_2_keys(terminal, sandbox):
    """m and Enter: the last dose."""
    today(terminal, sandbox)
    press(terminal, "m Enter", at_most=2)
    terminal.wait_for("Saved: ibuprofen 400 mg")
    assert written(sandbox, "Medicine: ibuprofen, 400 mg")


def a_medicine_in_another_dose_takes_at_most_8_keys(terminal, sandbox):
    """m, the digits of the dose, Enter."""
    today(terminal, sandbox)
    press(terminal, "m 6 0 0 Enter", at_most=8)
    terminal.wait_for("Saved: ibuprofen 600 mg")
    assert written(sandbox, "Medicine: ibuprofen, 600 mg")


def a_missed_day_takes_at_most_6_keys(terminal, sandbox):
    """The day before, its score, and the rest of it as usual."""
    today(terminal, sandbox)
    press(terminal, "Left 5 Enter c A", at_most=6)
    terminal.wait_for("Saved: check-in", "Thu 19 November")
    assert written(sandbox, "Pain: 5", "Habit: sitting, 7 h", "Stress: 4", day="2026-11-19")
    assert "When: 2026-11-20" not in diary(sandbox)


def a_full_evening_takes_at_most_20_keys(terminal, sandbox):
    """A reading, a check-in with more sitting than usual, the medicine again, a walk, a note of a word, and out."""
    today(terminal, sandbox)
    press(terminal, "4 Enter c 9 A m Enter a a Enter Enter a n s t i f f Enter q", at_most=20)
    terminal.wait_for("ready$", gone=[TODAY])
    assert written(
        sandbox, "Pain: 4", "Habit: sitting, 9 h", "Habit: slept, on side", "Sleep_quality: 7", "Stress: 4",
        "Medicine: ibuprofen, 400 mg", "Activity: walking, 20 min", "Note: stiff")


ALL = [
    a_reading_takes_2_keys,
    a_check_in_as_usual_takes_2_keys,
    a_medicine_again_takes_2_keys,
    a_medicine_in_another_dose_takes_at_most_8_keys,
    a_missed_day_takes_at_most_6_keys,
    a_full_evening_takes_at_most_20_keys,
]


def today(terminal, sandbox):
    """Opens Today for a user who answers ten questions, takes ibuprofen and walks, and has logged nothing for a day."""
    settings = sandbox.home / ".config/twinge"
    settings.mkdir(parents=True)
    (settings / "config.rec").write_text("%rec: Settings\n\n" + "".join(f"Track: {name}\n" for name in HABITS))
    for day in ["2026-11-16", "2026-11-17", "2026-11-18"]:
        for command in [["habit", *USUAL], ["pain", "3", "--site", "low back left"]]:
            log(sandbox, *command, "--at", f"{day}T20:00")
    log(sandbox, "take", "ibuprofen", "400mg", "--at", "2026-11-18T14:00")
    log(sandbox, "activity", "walking=20min", "--at", "2026-11-18T18:00")
    terminal.run("twinge")
    terminal.wait_for(TODAY)


def log(sandbox, *command):
    """Runs a command that logs something."""
    subprocess.run(["twinge", *command], env=sandbox.environment, check=True, capture_output=True)


def press(terminal, keys, at_most):
    """Presses keys one after the other without looking at the screen, at most a given number."""
    keys = keys.split()
    assert len(keys) <= at_most, f"{len(keys)} keys"
    for key in keys:
        terminal.type(key)


def diary(sandbox):
    """Returns the month's file, after checking that recutils finds no errors in it."""
    month = sandbox.diary / "journal/2026-11.rec"
    check(month)
    return month.read_text()


def written(sandbox, *lines, day="2026-11-20"):
    """Returns whether all lines are in the day's records."""
    records = "\n".join(record for record in diary(sandbox).split("\n\n") if f"When: {day}" in record)
    missing = [line for line in lines if line not in records.splitlines()]
    assert not missing, f"{missing} not in:\n{records}"
    return True
