"""Opens diaries with hostile or damaged files: no crash, no hang, a plain message, and not a byte changed."""

import json
import os
import pathlib
import re
import socket
import subprocess

import scenarios
from terminal import Terminal

COUNTED = "hostile diaries"

CORPUS = pathlib.Path(__file__).parent.parent / "Hostile"
COMMANDS = [["today"], ["week"], ["year"], ["journal"], ["body"], ["flares"], ["status"], ["doctor"], ["report"]]
JSON_COMMANDS = [["today", "--json"], ["journal", "--json"], ["week", "--json"], ["doctor", "--json"]]
MONTH = ".local/share/twinge/journal/2026-11.rec"
# Would set the title of the terminal's window, clear the screen and trigger an answer, if a terminal ever received it.
STEERING = b"\x1b]0;HOSTILE\x07\x1b[2J\x1b[6n\x9b31m"
PATIENCE = 300  # seconds until something counts as hanging, on a busy machine and a debug build
TODAY = "c check-in"  # is only in the footer of Today
# The key of each screen with a text that is only in its footer.
SCREENS = {
    "W": "z month", "S": "o routine", "L": "Enter the days", "B": "Enter entries", "J": "d delete", "T": TODAY}
TITLE = b"\x1b]0;HOSTILE"
# JSON is for programs, which get what was written, except for what would act on a terminal if printed.
STEERING_CHARACTERS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\udc80-\udcff]")
TROUBLESOME_CHARACTERS = re.compile(STEERING_CHARACTERS.pattern + r"|[\u202a-\u202e\u2066-\u2069]")
# A record of the month, with a placeholder for the hostile text.
ENTRY = b"Id: 20261120T0700Z-hhhhhh\nWhen: 2026-11-20 08:00 +0100\nPain: 4\n%b\n\n"
# Reversed text, look-alike names, invisible characters, and marks piled up on one letter.
TRICKS = "sit\u200bting\u202e gnivird\u2066\u2069\ufeff" + "e" + "\u0301" * 200 + "\U000e0041"


def bytes_at(place, content):
    """Returns a function that creates a diary with these bytes in one of its files."""
    def make(home):
        path = home / place
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.write_bytes(content)
        path.chmod(0o600)
    return make


def node_at(place, make_node):
    """Returns a function that creates a diary with something other than a file in a file's place."""
    def make(home):
        path = home / place
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.unlink(missing_ok=True)
        make_node(path)
    return make


def make_socket(path):
    """Leaves a socket behind on which nobody listens."""
    folder = os.open(path.parent, os.O_RDONLY)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(f"/proc/self/fd/{folder}/{path.name}")
    os.close(folder)


def generated():
    """Returns what no file of the corpus can hold: too large, not a file, or not a month."""
    head = scenarios.HEAD.encode()
    yield "a line of ten megabytes", bytes_at(MONTH, head + b"x" * 10_000_000 + b"\n\n" + ENTRY % b"Note: after")
    yield "a note of ten megabytes", bytes_at(MONTH, head + ENTRY % (b"Note: " + b"x" * 10_000_000))
    yield "a million fields", bytes_at(MONTH, head + ENTRY % (b"Feel: ache\n" * 1_000_000 + b"Note: after"))
    yield "a million unknown fields", bytes_at(MONTH, head + ENTRY % (b"Mine: x\n" * 1_000_000 + b"Note: after"))
    yield "a million line breaks", bytes_at(MONTH, head + b"\n" * 1_000_000)
    yield "a note of a million lines", bytes_at(MONTH, head + ENTRY % (b"Note: x" + b"\n+ x" * 1_000_000))
    yield "twenty thousand times one Id", bytes_at(MONTH, head + ENTRY % b"Note: again" * 20_000)
    yield "format of a far future", bytes_at(MONTH, b"# Twinge diary, format 99999999999999999999\n" + head + ENTRY % b"")
    fields = [b"Note", b"Feel", b"Care", b"Mine", b"Site", b"Habit", b"Imported", b"Conflict"]
    steering = b"\n".join(b"%b: a%b" % (field, STEERING) for field in fields)
    yield "steering a terminal", bytes_at(MONTH, head + ENTRY % steering)
    yield "steering from a problem", bytes_at(MONTH, head + ENTRY % (b"Stress: " + STEERING) + STEERING + b": x\n\n")
    tricks = "\n".join(f"{field.decode()}: {TRICKS}" for field in fields)
    yield "tricks with letters", bytes_at(MONTH, head + ENTRY % tricks.encode())
    for name, make_node in {
            "a pipe": os.mkfifo, "a folder": os.mkdir, "a socket": make_socket,
            "an endless device": lambda path: path.symlink_to("/dev/zero"),
            "the terminal": lambda path: path.symlink_to("/dev/tty"),
            "a link to itself": lambda path: path.symlink_to(path.name),
            "a link to nowhere": lambda path: path.symlink_to("nowhere")}.items():
        yield f"{name} for a month", node_at(MONTH, make_node)
    for place in ("routine.rec", "reviews.rec", "experiments.rec"):
        place = f".local/share/twinge/{place}"
        yield f"noise in {place}", bytes_at(place, b"\0\xff\xfe" + STEERING + b"%rec: Routine\n\nStart: " + STEERING)
        yield f"a pipe for {place}", node_at(place, os.mkfifo)
        yield f"a folder for {place}", node_at(place, os.mkdir)
    for place in ("config.rec", "habits.rec", "stretches.rec"):
        place = f".config/twinge/{place}"
        yield f"noise in {place}", bytes_at(place, b"\0\xff\xfe" + STEERING + b"Name: " + STEERING + b"\nUnit: h\n")
    yield "a pipe for drafts", node_at(".local/state/twinge/drafts.rec", os.mkfifo)
    yield "noise in drafts", bytes_at(".local/state/twinge/drafts.rec", b"%rec: Draft\n\nForm: pain\nNote: " + STEERING)
    journal = MONTH.rsplit("/", 1)[0]
    for name in ("2026-13.rec", "9999-99.rec", "2026-11.rec.rec", "\x1b]0;HOSTILE\x07.rec", "\udcff.rec"):
        yield f"a file called {name!r}", bytes_at(f"{journal}/{name}", head + ENTRY % b"Note: elsewhere")


def points(program):
    """Returns every file of the corpus and everything generated."""
    for path in sorted(CORPUS.iterdir()):
        yield path.stem, bytes_at(MONTH, path.read_bytes())
    yield from generated()


def check(program, point):
    """Opens one diary in every way and returns what is wrong, if anything."""
    name, make = point
    problems = []
    with scenarios.Scenario("hostile", []).prepare(program) as sandbox:
        make(sandbox.home)
        before = snapshot(sandbox.home)
        for arguments in COMMANDS + JSON_COMMANDS:
            problems += look(sandbox, arguments)
        problems += visit(sandbox)
        after = snapshot(sandbox.home)
        changed = sorted(place for place in before if after.get(place) != before[place])
        problems += [f"{place} is not as it was" for place in changed]
    return [f"{name}: {problem}" for problem in problems]


def look(sandbox, arguments):
    """Runs a command and returns what is wrong with what it prints."""
    words = " ".join(arguments)
    try:
        result = subprocess.run(
            ["twinge", *arguments], env=sandbox.environment, cwd=sandbox.home, stdin=subprocess.DEVNULL,
            capture_output=True, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        return [f"twinge {words} hangs"]
    problems = []
    if result.returncode not in (0, 1, 65, 66):
        problems.append(f"twinge {words} ends with {result.returncode}: {result.stderr[-300:]}")
    if result.returncode in (65, 66) and not result.stderr.startswith(b"twinge: "):
        problems.append(f"twinge {words} gives no reason: {result.stderr[:300]}")
    for stream in (result.stdout, result.stderr):
        text = stream.decode(errors="surrogateescape")
        forbidden = (STEERING_CHARACTERS if "--json" in arguments else TROUBLESOME_CHARACTERS).search(text)
        if forbidden:
            start = forbidden.start()
            problems.append(f"twinge {words} prints {text[max(start - 40, 0):start + 20]!r}")
    if "--json" in arguments and result.returncode in (0, 1):
        try:
            json.loads(result.stdout)
        except ValueError as error:
            problems.append(f"twinge {words} prints no JSON: {error}")
    return problems


def visit(sandbox):
    """Opens the screens, walks through them and quits; returns what is wrong with what the terminal received."""
    log = sandbox.root / "terminal"
    with Terminal(sandbox) as terminal:
        terminal.tmux("pipe-pane", "-O", f"cat > {log}")
        terminal.run("twinge")
        try:
            terminal.wait_for(TODAY, patience=PATIENCE)
            for key, footer in SCREENS.items():
                terminal.type(key)
                terminal.wait_for(footer, patience=PATIENCE)
                # To the end, which draws what didn't fit before, and back to the top.
                terminal.type("G", "g", "g")
                terminal.wait_for(footer, patience=PATIENCE)
            terminal.type("/", "x", "Enter")
            terminal.wait_for("show all", patience=PATIENCE)
            terminal.type("T")
            terminal.wait_for(TODAY, patience=PATIENCE)
            terminal.type("q")
            terminal.wait_for("ready$", gone=(TODAY,), patience=PATIENCE)
        except AssertionError as problem:
            return [f"the screens: {problem}"]
        title = terminal.tmux("display-message", "-p", "#{pane_title}").strip()
    problems = ["the title of the window is changed"] if title == "HOSTILE" else []
    sent = log.read_bytes()
    if TITLE in sent or b"\x9b31m" in sent:
        problems.append("what steers a terminal was sent to it")
    return problems


def snapshot(home):
    """Returns the type and contents of every file below a folder, except those that the program may write while reading."""
    found = {}
    for folder, folders, files in os.walk(home):
        for name in folders + files:
            path = pathlib.Path(folder) / name
            place = str(path.relative_to(home))
            if place.startswith((".cache", ".local/state")) or name == ".lock":
                continue
            status = path.lstat()
            content = path.read_bytes() if path.is_file() and not path.is_symlink() else None
            found[place] = (status.st_mode, hash(content))
    return found
