"""Fourteen days of a new user: each evening the whole screen is compared with the recorded one, in fortnight/.

With TWINGE_RECORD_GOLDEN=1 the screens are recorded instead: read the differences before you commit them.
"""

import os
import pathlib
import time

from journeys import DIALOG, PATIENCE, TODAY, WELCOME, check

SCREENS = pathlib.Path(__file__).parent / "fortnight"
RECORDS = os.environ.get("TWINGE_RECORD_GOLDEN") == "1"
FIRST = 7  # of November; the fourteenth day is the 20th

# What is done at which time of each day: keys, then a text that only the screen they lead to shows.
DAYS = [
    # The review, a first reading, and what is known about the day so far.
    [("20:10", [("Enter", "1 of 21"), ("4 3 1 1 2 3 3 3 2 1 2 2 1 3 1 1 1 1 1 1 1", "What follows from your answers"),
                ("Enter", "Saved: review"), ("5", DIALOG), ("Enter", "Saved: pain 5"),
                ("c", "How many hours"), ("9 Enter 2 . 5 y Esc", "Saved: check-in")])],
    # A reading with a feel in the morning, the check-in in the evening.
    [("07:40", [("4", DIALOG), ("Tab", "Enter save"), ("Enter", "Saved: pain 4")]),
     ("21:00", [("c", "How many hours"), ("8 Enter 2 Enter y n n n", "answered"), ("Esc", "Saved: check-in")])],
    # A score and a note.
    [("21:30", [("3", DIALOG), ("Enter", "Saved: pain 3"), ("a n", "Note"), ("B a c k SPACE t o SPACE w o r k", "work"),
                ("Enter", "Saved: the note")])],
    # A medicine at noon; the reading after it asks whether it helped.
    [("12:10", [("6", DIALOG), ("Enter", "Saved: pain 6"), ("m", "Medicine"),
                ("i b u p r o f e n SPACE 4 0 0 m g", "400mg"), ("Enter", "Saved: ibuprofen 400 mg")]),
     ("14:00", [("4", "Helped"), ("Enter", "Saved: pain 4")]),
     ("21:10", [("c", "How many hours"), ("A", "Saved: check-in")])],
    # Nothing at all.
    [],
    # The day that was missed, then this one.
    [("20:45", [("Left", "Wed 11 November"), ("5 Enter", "Saved: pain 5"), ("c A", "Saved: check-in"), ("t", "Thu 12 November"),
                ("3 Enter", "Saved: pain 3"), ("c A", "Saved: check-in")])],
    # A walk, and something to mark on charts.
    [("19:30", [("2 Enter", "Saved: pain 2"), ("a a", "activity"), ("w a l k i n g Enter 3 0 Enter", "Saved: walking"),
                ("a e", "event"), ("n e w SPACE c h a i r Enter", "Saved: event"), ("c A", "Saved: check-in")])],
    # The first stretches, two of them.
    [("18:20", [("2 Enter", "Saved: pain 2"), ("S", "Space start"), ("Enter Enter", "Saved: ball under glute right")])],
    # A quiet day in two keys.
    [("22:00", [("2 Enter", "Saved: pain 2"), ("c A", "Saved: check-in")])],
    # It begins to hurt.
    [("08:00", [("5 Enter", "Saved: pain 5")]),
     ("20:00", [("7", DIALOG), ("Enter", "Saved: pain 7"), ("c A", "Saved: check-in")])],
    # A flare-up; the same medicine again.
    [("08:00", [("7 Enter", "Saved: pain 7"), ("m Enter", "Saved: ibuprofen 400 mg")]),
     ("20:00", [("8", DIALOG), ("Enter", "Saved: pain 8"), ("c A", "Saved: check-in")])],
    # In another dose.
    [("08:00", [("7 Enter", "Saved: pain 7"), ("m 6 0 0 Enter", "Saved: ibuprofen 600 mg")]),
     ("20:00", [("6", DIALOG), ("Enter", "Saved: pain 6"), ("c 1 2 A", "Saved: check-in")])],
    # A score given by mistake is undone.
    [("20:00", [("9 Enter", "Saved: pain 9"), ("u", "Undone: pain 9"), ("6 Enter", "Saved: pain 6"),
                ("c A", "Saved: check-in")])],
    # The fortnight is viewed from all sides.
    [("20:30", [("5 Enter", "Saved: pain 5"), ("c A", "Saved: check-in"), ("a n", "Note"),
                ("D r i v e SPACE t o SPACE L e e d s Enter", "Saved: the note")])],
]

# The other screens on the last evening, by the keys that lead there and a text that shows them.
LAST = [
    ("week", "W", "z month"), ("month", "z", "z quarter"), ("year", "z z", "← → year"), ("stretches", "S", "Space start"),
    ("links", "L", "H what helps"), ("helps", "H", "what helps"), ("body", "Escape B", "Where it hurt"),
    ("journal", "J", "/ search"),
]


def fourteen_days_of_a_new_user_look_as_recorded(terminal, sandbox):
    """The first start, logging in the morning and evening, a missed day, a flare-up: the whole screen after each day."""
    for number, sessions in enumerate(DAYS):
        date = f"2026-11-{FIRST + number:02}"
        for hour, steps in sessions or [("21:00", [])]:
            terminal.run(f"clear; TWINGE_NOW={date}T{hour}+01:00 twinge")
            terminal.wait_for(WELCOME if number == 0 else TODAY, gone=["ready$"])
            for keys, text in steps:
                for key in keys.split():
                    terminal.type({"Esc": "Escape", "SPACE": "Space"}.get(key, key))
                terminal.wait_for(text)
            terminal.type("T")
            if (hour, steps) == (sessions or [("21:00", [])])[-1]:
                compare(terminal, f"day-{number + 1:02}")
            if number + 1 == len(DAYS):
                for name, keys, text in LAST:
                    for key in keys.split():
                        terminal.type(key)
                    terminal.wait_for(text)
                    compare(terminal, f"day-14-{name}")
            terminal.type("q")
            terminal.wait_for("ready$", gone=[TODAY])
    check(sandbox.diary / "journal/2026-11.rec")


ALL = [fourteen_days_of_a_new_user_look_as_recorded]


def compare(terminal, name):
    """Waits until the screen is as it was recorded; work in the background may take a moment."""
    file = SCREENS / f"{name}.txt"
    if RECORDS:
        file.write_text(settled(terminal))
        return
    wanted = file.read_text()
    end = time.monotonic() + PATIENCE
    while shown(terminal) != wanted:
        assert time.monotonic() < end, f"{file.name} is not what is shown:\n{shown(terminal)}\nwanted:\n{wanted}"
        time.sleep(0.02)


def shown(terminal):
    """Returns the screen without blanks at the ends of its lines."""
    return "".join(f"{line.rstrip()}\n" for line in terminal.screen().splitlines())


def settled(terminal):
    """Returns the screen once it has stayed the same for two seconds."""
    last, since = shown(terminal), time.monotonic()
    while time.monotonic() < since + 2:
        time.sleep(0.05)
        if shown(terminal) != last:
            last, since = shown(terminal), time.monotonic()
    return last
