"""What the documents say works: every line with a command of Twinge, and every file that they point to."""

import json
import pathlib
import re
import subprocess
import tempfile

from sandbox import Sandbox

ROOT = pathlib.Path(__file__).resolve().parents[2]
DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]
# A line of a block that can be typed as it is: commands with placeholders (NAME, [DAY], …) are descriptions.
PLACEHOLDER = re.compile(r"[A-Z]{2,}|…|\[|\|")


def run(check, program):
    """Runs one check; returns a description of what is wrong, or None."""
    problems = check(program)
    return "\n".join([check.__name__, *problems]) if problems else None


def blocks(path):
    """Returns the lines in the code blocks of a document."""
    is_inside = False
    for number, line in enumerate(path.read_text().splitlines(), start=1):
        if line.startswith("```"):
            is_inside = not is_inside
        elif is_inside:
            yield number, line


def commands(path):
    """Returns the commands of Twinge in a document; a line may have two of them with blanks between."""
    for number, line in blocks(path):
        for command in re.split(r" {3,}", line):
            if command.startswith("twinge") and not PLACEHOLDER.search(command):
                yield number, command


def commands_of_documents(program):
    problems = []
    for path in DOCUMENTS:
        # Its measurements take too long.
        if path.name == "SPEED.md":
            continue
        with Sandbox(program) as sandbox:
            for number, command in commands(path):
                done = subprocess.run(
                    ["bash", "-c", command], cwd=sandbox.home, env=sandbox.environment, stdin=subprocess.DEVNULL,
                    capture_output=True, text=True, timeout=60)
                if done.returncode > 1:
                    problems.append(f"{path.name}:{number}: {command}: status {done.returncode}\n{done.stderr}")
    return problems


def commands_of_readme(program):
    """The first day of the README logs what it says."""
    with Sandbox(program) as sandbox:
        for _, command in commands(ROOT / "README.md"):
            subprocess.run(
                ["bash", "-c", command], cwd=sandbox.home, env=sandbox.environment, stdin=subprocess.DEVNULL,
                capture_output=True, timeout=60)
        listed = subprocess.run(
            ["twinge", "journal"], env=sandbox.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    expected = ["pain 6 low back, left (ache)", "sitting 7.5 h", "walking 20 min", "massage 60 min", "knees to chest",
                "Long drive to Leeds.", "21:30  pain 3"]
    return [f"not in the journal: {words}" for words in expected if words not in listed.stdout]


def help_texts(program):
    """Returns the help of every command, by the words that name it."""
    dump = json.loads(subprocess.run([program, "--experimental-dump-help"], capture_output=True, check=True).stdout)

    def walk(command, path):
        yield path, command.get("discussion", "")
        for inner in command.get("subcommands", []):
            if inner["commandName"] != "help":
                yield from walk(inner, [*path, inner["commandName"]])

    return walk(dump["command"], [])


def examples_of_help(program):
    """No example of a command's help is wrong usage."""
    problems = []
    for path, text in help_texts(program):
        examples = [re.split(r" {3,}", line.strip())[0] for line in text.splitlines() if line.startswith("  twinge ")]
        with Sandbox(program) as sandbox:
            for example in examples:
                # The command itself runs until it is quit, and those of an experiment can't overlap.
                if example == "twinge desk" or "[<" in example:
                    continue
                before = "twinge experiment stop --why x" if path[:1] == ["experiment"] else "twinge ask --json why"
                done = subprocess.run(
                    ["bash", "-c", f"{before} > /dev/null 2>&1; {example}"], cwd=sandbox.home,
                    env=sandbox.environment | {"EDITOR": "true"}, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
                if done.returncode == 64 or done.returncode == 2:
                    problems.append(f"  {example}: status {done.returncode}, {done.stderr.strip()}")
    return problems


def usages_name_every_option(program):
    """The usage of a command has each option but those of all commands, and no other; so has docs/COMMANDS.md."""
    dump = json.loads(subprocess.run([program, "--experimental-dump-help"], capture_output=True, check=True).stdout)
    contract = (ROOT / "docs/COMMANDS.md").read_text()
    common = spelled(dump["command"])
    problems = []
    for path, _ in help_texts(program):
        command = dump["command"]
        for word in path:
            command = next(inner for inner in command["subcommands"] if inner["commandName"] == word)
        shown = subprocess.run([program, *path, "--help"], capture_output=True, text=True).stdout
        usage = re.search(r"^USAGE: (.*?)\n\n", shown, re.MULTILINE | re.DOTALL)[1]
        named = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", usage))
        for options in spelled(command) - common:
            problems += [f"twinge {' '.join(path)}: its usage lacks {options[-1]}"] if not named & set(options) else []
            problems += [f"docs/COMMANDS.md lacks {options[-1]} of {' '.join(path)}"] if not any(
                re.search(rf"(?<![\w-]){option}(?![\w-])", contract) for option in options) else []
        known = {option for options in spelled(command) for option in options}
        problems += [f"twinge {' '.join(path)} has no {option}" for option in sorted(named - known)]
    return problems


def spelled(command):
    """Returns the options of a command that its help shows, each with all of its spellings."""
    return {
        tuple("-" * (1 + (each["kind"] == "long")) + each["name"] for each in argument["names"])
        for argument in command.get("arguments", []) if argument["shouldDisplay"] and argument.get("names")}


def files_of_documents(_):
    problems = []
    for path in DOCUMENTS:
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", path.read_text()):
            if "://" not in target and not (path.parent / target).exists():
                problems.append(f"{path.name}: there is no {target}")
    return problems


def statuses_of_documents(_):
    """The manual pages and the contract have every status that the program can end with."""
    source = (ROOT / "Sources/twinge/Start/ExitStatus.swift").read_text()
    statuses = set(re.findall(r"case \w+ = (\d+)", source))
    problems = []
    for name, pattern in [("docs/COMMANDS.md", r"^\| (\d+) \|"), ("Scripts/manual.awk", r'"\.It (\d+)\\n')]:
        told = set(re.findall(pattern, (ROOT / name).read_text(), re.MULTILINE)) - {""}
        if told != statuses:
            problems.append(f"{name}: {sorted(statuses ^ told)}")
    return problems


def fields_of_documents(_):
    """The format's page and its manual page have every field of an entry."""
    source = (ROOT / "Sources/Diary/Entry/EntryField.swift").read_text()
    fields = {raw or name.capitalize() for name, raw in re.findall(r"^    case (\w+)(?: = \"(\w+)\")?$", source, re.MULTILINE)}
    page = (ROOT / "docs/FORMAT.md").read_text().split("## The fields of an entry")[1].split("## The routine")[0]
    manual = (ROOT / "docs/man/twinge-journal.5").read_text()
    told = {
        "docs/FORMAT.md": set(re.findall(r"`(\w+)`", " ".join(re.findall(r"^\| (`.*?) \|", page, re.MULTILINE)))),
        "docs/man/twinge-journal.5": set(re.findall(r"\w+", " ".join(re.findall(r"^\.It Ic (.*)$", manual, re.MULTILINE)))),
    }
    return [f"{name} lacks {sorted(fields - found)}" for name, found in told.items() if fields - found]


def settings_of_documents(program):
    """The contract and the manual page have every setting."""
    with Sandbox(program) as sandbox:
        shown = subprocess.run(
            ["twinge", "config", "--json"], env=sandbox.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    keys = set(json.loads(shown.stdout))
    table = (ROOT / "docs/COMMANDS.md").read_text().split("## Settings")[1].split("## The JSON")[0]
    told = set(re.findall(r"`([\w-]+)`", " ".join(re.findall(r"^\| (`.*?) \|", table, re.MULTILINE))))
    manual = (ROOT / "docs/man/twinge-config.5").read_text()
    fields = {field.lower().replace("_", "-") for field in re.findall(r"^\.It Ic (\w+)$", manual, re.MULTILINE)}
    return [f"{name} lacks {sorted(keys - found)}" for name, found in
            [("docs/COMMANDS.md", told), ("docs/man/twinge-config.5", fields)] if keys - found]


def pictures_of_readme(program):
    """The pictures are what the program shows."""
    kept = ROOT / "docs/pictures"
    with tempfile.TemporaryDirectory() as folder:
        saved = subprocess.run(
            [ROOT / "Scripts/pictures", program, folder], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300)
        if saved.returncode != 0:
            return [saved.stderr]
        return [f"{kept / new.name} is outdated: Scripts/pictures makes it anew" for new in sorted(pathlib.Path(folder).iterdir())
                if new.read_text() != (kept / new.name).read_text()]


ALL = [commands_of_documents, commands_of_readme, examples_of_help, usages_name_every_option, files_of_documents, statuses_of_documents,
       fields_of_documents, settings_of_documents, pictures_of_readme]
