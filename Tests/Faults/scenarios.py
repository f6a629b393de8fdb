"""The writes that are disturbed: the diary before each, and the command."""

import functools
import pathlib
import re
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "EndToEnd"))

from sandbox import Sandbox  # noqa: E402

import diary  # noqa: E402

HEAD = """# Twinge diary, format 1: see twinge-journal(5)
%rec: Entry
%key: Id
%type: When,Edited date
%type: Pain,Pain_before,Pain_after,Sleep_quality,Stress,Interference range 0 10
%type: Flare bool
%unique: When Pain Pain_before Pain_after Sleep_quality Stress Interference Flare Note Edited
%type: Week_pain,Week_enjoyment,Week_activity range 0 10
%type: Answered bool
%unique: Week_pain Week_enjoyment Week_activity Answered Event Question
%mandatory: When

"""
OCTOBER = HEAD + """Id: 20261005T0700Z-aaaaaa
When: 2026-10-05 09:00 +0200
Pain: 2

"""
NOVEMBER = HEAD + """Id: 20261102T0700Z-bbbbbb
When: 2026-11-02 08:00 +0100
Pain: 4
Note: before

# a remark
Id: 20261103T0700Z-cccccc
When: 2026-11-03 08:00 +0100
Pain: 5

"""
ADDED = """Id: 20261001T0700Z-dddddd
When: 2026-10-01 09:00 +0200
Note: October

Id: 20261110T0700Z-eeeeee
When: 2026-11-10 08:00 +0100
Note: November

Id: 20261201T0700Z-ffffff
When: 2026-12-01 08:00 +0100
Note: December

"""
THEIRS = NOVEMBER.replace("Pain: 5", "Pain: 9") + """Id: 20261120T0700Z-gggggg
When: 2026-11-20 08:00 +0100
Pain: 3

"""
# Several records of one entry, the newest of which counts.
VERSIONS = {
    "journal/2026-10.rec": OCTOBER + """Id: 20261103T0700Z-cccccc
When: 2026-10-31 23:30 +0100
Pain: 7

""",
    "journal/2026-11.rec": NOVEMBER + """Id: 20261103T0700Z-cccccc
When: 2026-11-03 08:00 +0100
Edited: 2026-11-04 08:00 +0100
Pain: 8

"""}
JSON = """[{"when": "2026-10-11T08:00+02:00", "pain": 4, "note": "October"},
{"when": "2026-11-11T08:00+01:00", "pain": 5, "habits": [{"name": "sitting", "value": 7, "unit": "h"}]}]
"""
COPY = "journal/2026-11.sync-conflict-20261120-081000-ABCDEFG.rec"
CSV = """day,pain
2026-09-01,3
2026-11-11,5
2026-11-12,6
"""
MAPPING = """%rec: Import

Title: faults
When: {day}
Time: 20:00

%rec: Map

Column: pain
Pain: {value}
"""


# The commands that add or change entries.
LOGGING = "pain habit activity care take note event ask stretch checkin add edit import".split()


class Scenario:
    """One command that writes."""

    def __init__(self, name, arguments, files=None, standard_input=None, is_stepwise=False, link=None, before=()):
        self.name = name
        self.arguments = arguments
        self.files = {"journal/2026-10.rec": OCTOBER, "journal/2026-11.rec": NOVEMBER} if files is None else files
        self.standard_input = standard_input
        # Commands that create what this one changes.
        self.before = before
        # Whether the entries are written month by month, so that some can be there without the others.
        self.is_stepwise = is_stepwise
        # A file of the diary that is a symbolic link to one elsewhere.
        self.link = link
        # The identifiers that several records share before the command.
        months = "".join(text for name, text in self.files.items() if name != COPY)
        known = re.findall(r"^Id: (.*)$", months, re.MULTILINE)
        self.shared = {one for one in known if known.count(one) > 1}
        # Whether the command reads, and merges what it can on the way.
        self.is_reading = arguments == ["today"]
        # Whether the command adds entries, which are printed if they can't be saved.
        self.has_entries = arguments[:1] in [[name] for name in LOGGING]

    def prepare(self, program):
        """Provides a sandbox with the diary from before the command."""
        sandbox = Sandbox(program)
        for name, text in self.files.items():
            path = sandbox.diary / name
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            path.write_text(text)
            path.chmod(0o600)
        if self.files:
            sandbox.diary.chmod(0o700)
            (sandbox.diary / "journal/schema.rec").write_text(HEAD)
            (sandbox.diary / ".gitattributes").write_text("*.rec merge=twinge\n")
        if self.link:
            (sandbox.diary / self.link).rename(sandbox.diary / "elsewhere.rec")
            (sandbox.diary / self.link).symlink_to("../elsewhere.rec")
        for name, text in {"base.rec": NOVEMBER, "theirs.rec": THEIRS, "in.csv": CSV, "in.rec": MAPPING, "in.json": JSON}.items():
            (sandbox.home / name).write_text(text)
        for command in self.before:
            subprocess.run(["twinge", *command], env=sandbox.environment, cwd=sandbox.home, check=True, capture_output=True)
        return sandbox

    def run(self, sandbox, wrapper=(), **options):
        """Runs the command, with the words of a wrapper before it if there are any."""
        return subprocess.run(
            [*wrapper, str(sandbox.root / "bin/twinge"), *self.arguments], env=sandbox.environment, cwd=sandbox.home,
            input=self.standard_input, capture_output=True, text=True, errors="surrogateescape", timeout=600, **options)

    def run_shell(self, sandbox, script):
        """Runs a shell script in a sandbox."""
        return subprocess.run(
            ["bash", "-c", script], env=sandbox.environment, cwd=sandbox.home, capture_output=True, text=True)

    def admits(self, result):
        """Returns whether a command that reads, and shows what it can, says why it couldn't merge a copy."""
        return self.is_reading and bool(re.search(f"{COPY} is not merged yet|Cannot (read|write|lock) ", result.stderr))

    @functools.cache
    def outcome(self, program):
        """Returns the entries before and after the command, if nothing disturbs it."""
        with self.prepare(program) as sandbox:
            before = diary.entries(sandbox.diary)
            result = self.run(sandbox)
            if result.returncode != 0:
                raise AssertionError(f"{self.name} fails undisturbed: {result.stdout}{result.stderr}")
            return before, diary.entries(sandbox.diary)


ALL = [
    Scenario("add", ["pain", "6", "--note", "kept"]),
    Scenario("habit", ["habit", "sitting=3h", "slept=stomach"]),
    Scenario("activity", ["activity", "walking=20min"]),
    Scenario("care", ["care", "massage=60min"]),
    Scenario("take", ["take", "ibuprofen", "400mg"]),
    Scenario("note", ["note", "kept"]),
    Scenario("event", ["event", "new", "chair"]),
    Scenario("ask", ["ask", "Is an MRI needed?"]),
    Scenario("tick off", ["ask", "--answered", "1"], before=[["ask", "Is an MRI needed?"]]),
    Scenario("check in", ["checkin"], standard_input="7h\nq\n"),
    Scenario("stretch done", ["stretch", "done", "child's pose"]),
    Scenario("stretch skip", ["stretch", "skip", "child's pose", "--why", "no time"]),
    Scenario("add to a new month", ["pain", "6", "--note", "kept", "--at", "2026-09-01T08:00"]),
    Scenario("add to a new diary", ["pain", "6", "--note", "kept"], files={}),
    Scenario("add through a link", ["pain", "6", "--note", "kept"], link="journal/2026-11.rec"),
    Scenario("add several", ["add"], standard_input=ADDED, is_stepwise=True),
    Scenario("edit", ["edit", "20261102T0700Z-bbbbbb", "pain=7", "note=kept"]),
    Scenario("edit into another month", ["edit", "20261102T0700Z-bbbbbb", "when=2026-10-02T08:00", "note=kept"]),
    Scenario("edit through a link", ["edit", "20261102T0700Z-bbbbbb", "pain=7", "note=kept"], link="journal/2026-11.rec"),
    Scenario("delete", ["delete", "20261103T0700Z-cccccc"]),
    Scenario("delete several records", ["delete", "20261103T0700Z-cccccc"], files=VERSIONS, is_stepwise=True),
    Scenario("import", ["import", "csv", "in.csv", "--map", "in.rec"], is_stepwise=True),
    Scenario("import JSON", ["import", "twinge-json", "in.json"], is_stepwise=True),
    Scenario(
        "undo an import", ["import", "--undo"], before=[["import", "csv", "in.csv", "--map", "in.rec"]], is_stepwise=True),
    Scenario(
        "merge a copy at the start", ["today"], is_stepwise=True,
        files={"journal/2026-10.rec": OCTOBER, "journal/2026-11.rec": NOVEMBER, COPY: THEIRS}),
    Scenario(
        "merge", ["merge", "base.rec", ".local/share/twinge/journal/2026-11.rec", "theirs.rec"],
        files={"journal/2026-10.rec": OCTOBER, "journal/2026-11.rec": NOVEMBER.replace("Note: before", "Note: kept")}),
    Scenario(
        "doctor", ["doctor", "--fix"], files={"journal/2026-10.rec": OCTOBER, "journal/2026-11.rec": NOVEMBER.rstrip(), COPY: THEIRS},
        is_stepwise=True),
]
