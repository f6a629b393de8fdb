"""Functional tests as plain text: a command, its input, and everything it must print.

    # A comment.
    @ TWINGE_NOW=2026-11-21T09:00+01:00     set in the environment from here on
    $ twinge pain 6                         a command, run by bash
    < a line of its standard input
    > a line of its standard output
    ! a line of its standard error
    = 64                                    its exit status, 0 where none is given

Every command of a file shares one home folder. Outputs are compared whole. Identifiers of entries differ from run to run:
the first one to appear is written {id1}, the next {id2}, and so on, in commands too. {home} is the home folder.
"""

import difflib
import pathlib
import re
import subprocess

from sandbox import Sandbox

IDENTIFIER = re.compile(r"\d{8}T\d{4}Z-[0-9a-hjkmnp-tv-z]{6}")
TIME_LIMIT = 60  # seconds for one command


class Command:
    """One command of a transcript with its input and what is expected."""

    def __init__(self, line_number, text):
        self.line_number = line_number
        self.text = text
        self.settings = {}
        self.lines = {"<": [], ">": [], "!": []}
        self.status = 0

    def expected(self):
        return "".join(f"{mark} {line}".rstrip() + "\n" for mark in ">!" for line in self.lines[mark]) + f"= {self.status}\n"


def parse(path):
    """Reads the commands of a file."""
    commands = []
    settings = {}
    for number, line in enumerate(path.read_text().splitlines(), start=1):
        mark, rest = line[:1], line[2:]
        if mark in ("", "#"):
            continue
        if mark == "@":
            name, value = rest.split("=", 1)
            settings[name] = value
        elif mark == "$":
            commands.append(Command(number, rest))
            commands[-1].settings = settings
            settings = {}
        elif mark in "<>!":
            commands[-1].lines[mark].append(rest)
        elif mark == "=":
            commands[-1].status = int(rest)
        else:
            raise SyntaxError(f"{path}:{number}: a line starts with one of # @ $ < > ! =")
    return commands


class Transcript:
    """Runs the commands of one file, one after the other, in one sandbox."""

    def __init__(self, path, program):
        self.path = pathlib.Path(path)
        self.program = program
        self.identifiers = []

    def run(self):
        """Returns how many commands did as expected, and a description of each that did not."""
        passed, failures = 0, []
        with Sandbox(self.program) as sandbox:
            for command in parse(self.path):
                sandbox.environment.update(command.settings)
                actual = self.perform(command, sandbox)
                if actual == command.expected():
                    passed += 1
                else:
                    difference = difflib.unified_diff(
                        command.expected().splitlines(), actual.splitlines(), "expected", "actual", lineterm="")
                    place = f"{self.path.name}:{command.line_number}: $ {command.text}"
                    failures.append("\n".join([place, *difference]))
        return passed, failures

    def perform(self, command, sandbox):
        text = command.text.replace("{home}", str(sandbox.home))
        for number, identifier in enumerate(self.identifiers, start=1):
            text = text.replace(f"{{id{number}}}", identifier)
        given = "".join(line + "\n" for line in command.lines["<"])
        try:
            result = subprocess.run(
                ["bash", "-c", text], input=given.encode(), capture_output=True, env=sandbox.environment, cwd=sandbox.home,
                timeout=TIME_LIMIT)
        except subprocess.TimeoutExpired:
            return f"no answer within {TIME_LIMIT} seconds\n"
        return (
            self.shown(">", result.stdout, sandbox) + self.shown("!", result.stderr, sandbox) + f"= {result.returncode}\n")

    def shown(self, mark, output, sandbox):
        text = output.decode(errors="replace").replace(str(sandbox.home), "{home}")
        for identifier in IDENTIFIER.findall(text):
            if identifier not in self.identifiers:
                self.identifiers.append(identifier)
        for number, identifier in enumerate(self.identifiers, start=1):
            text = text.replace(identifier, f"{{id{number}}}")
        return "".join(f"{mark} {line}".rstrip() + "\n" for line in text.splitlines())

    def rewrite(self):
        """Rewrites the file with what the program prints now, to be reviewed."""
        output = []
        with Sandbox(self.program) as sandbox:
            commands = {command.line_number: command for command in parse(self.path)}
            for number, line in enumerate(self.path.read_text().splitlines(), start=1):
                if line[:1] in (">", "!", "="):
                    continue
                if number in commands:
                    current = commands[number]
                    sandbox.environment.update(current.settings)
                    actual = self.perform(current, sandbox)
                    output += [line, *(f"< {given}".rstrip() for given in current.lines["<"])]
                    output += [shown for shown in actual.splitlines() if shown != "= 0"]
                elif line[:1] != "<":
                    output.append(line)
        self.path.write_text("\n".join(output) + "\n")
