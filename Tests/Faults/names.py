"""Passes hostile names through every command and the three shells: nothing runs, nothing controls the terminal, nothing is lost."""

import json
import os
import re
import subprocess

import scenarios

COUNTED = "hostile names"

# More than there are habits.
PRESSES = 60
RUN = "touch $HOME/ran"
NAMES = [
    # What a shell would run.
    f"$({RUN})", f"`{RUN}`", f"a;{RUN}", f"a|{RUN}", f"a&{RUN}", f"a&&{RUN}", f"a\t{RUN}", f"${{IFS}}{RUN}", f"<({RUN})",
    f"x$({RUN})y", f'"$({RUN})"', f"'$({RUN})'", f"\\$({RUN})", f"$'\\x24({RUN})'", f"!{RUN}", f"~/x {RUN}", "$HOME", "${PATH}",
    "$((1+1))", "*", "?", "[a-z]*", "{a.b}", "~root", "-rf", "--help", "--diary=/tmp/x", "-", "=", "a=b", "%s%n", "%rec: Entry",
    # What tmux, a terminal or a prompt would interpret.
    "#(touch ~/ran)", "#[fg=red]", "#{pane_id}", "\x1b]0;HOSTILE\x07", "\x1b[2J", "\x9b31m", "\x7f\x7f", "\x08\x08", "a\x00b",
    "\u202egnivird", "sit\u200bting", "\ufeff", "e" + "\u0301" * 100, "\U000e0041", "\u2028", "\u0085",
    # What file systems and formats would interpret.
    "../../etc/passwd", "/etc/passwd", "a/b", "..", ".", "con", "nul.rec", "Name: x", "+ more", "# none", "\\", "\\\\", "a\\",
    "'; DROP TABLE entries; --", "<script>alert(1)</script>", "=cmd|' /C calc'!A0", "@SUM(1)", '"', "'", "q'uote", "co:lon",
    "two  blanks", "x" * 5000, "Ünïcödé", "日本語", "🦴", "yes", "0", "null", "true", "left", "skipped"]
COMMANDS = [
    ["today"], ["status"], ["remind"], ["week"], ["month"], ["quarter"], ["year"], ["body"], ["flares"], ["links"], ["journal"],
    ["catalog"], ["doctor"], ["report"], ["routine"], ["config"], ["experiment"], ["stretch", "list"]]
JSON_COMMANDS = [["today", "--json"], ["week", "--json"], ["journal", "--json"], ["catalog", "--json"], ["body", "--json"]]
STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
GIVEN = [
    ["habit", "{}=yes"], ["activity", "{}=5min"], ["care", "{}"], ["pain", "3", "--site", "{}"], ["pain", "3", "--feel", "{}"],
    ["note", "{}"], ["catalog", "add", "habit", "{}"], ["catalog", "add", "site", "{}"], ["catalog", "add", "stretch", "{}"],
    ["catalog", "rename", "habit", "driving", "{}"], ["catalog", "hide", "habit", "{}"], ["config", "track={}"],
    ["experiment", "new", "{}=no"], ["journal", "--grep", "{}"], ["journal", "--site", "{}"], ["delete", "{}"], ["edit", "{}", "pain=3"],
    ["stretch", "done", "{}"], ["stretch", "skip", "{}"], ["week", "{}"], ["help", "{}"], ["{}"]]


def points(program):
    """Returns every name."""
    return NAMES


def check(program, name):
    """Passes one name to every command and in files, and returns what is wrong, if anything."""
    scenario = scenarios.Scenario("names", [], files={})
    problems = []
    with scenario.prepare(program) as sandbox:
        saved = 0
        for arguments in GIVEN:
            words = [word.replace("{}", name.replace("\0", "")) for word in arguments]
            result = run(sandbox, words)
            # With a name such as --help, a command succeeds without saving anything.
            saved += words[0] in ("habit", "activity", "care", "pain", "note") and result.stdout.startswith("saved ")
            problems += wrong(words[:3], result, is_text=True)
        entry = {"when": "2026-11-19T08:00+01:00", "note": name, "habits": [{"name": name, "value": True}],
                 "sites": [{"name": name}], "care": [{"name": name}]}
        added = run(sandbox, ["add"], json.dumps(entry))
        saved += added.returncode == 0
        problems += wrong(["add"], added, is_text=True)
        (sandbox.home / "daylio.csv").write_text(
            'full_date,date,weekday,time,mood,activities,note_title,note\n'
            f'2026-11-20,Nov 20,Friday,8:00 PM,good,"{name.replace(chr(34), chr(34) * 2)}",,\n')
        problems += wrong(["import"], run(sandbox, ["import", "daylio", "daylio.csv"]), is_text=True)
        for arguments in COMMANDS:
            problems += wrong(arguments, run(sandbox, arguments), is_text=True)
        for arguments in JSON_COMMANDS:
            result = run(sandbox, arguments)
            problems += wrong(arguments, result, is_text=True)
            try:
                shown = json.loads(result.stdout)
            except ValueError as error:
                problems.append(f"{arguments}: {error}")
                continue
            if arguments[0] == "journal" and len(shown) < saved:
                problems.append(f"{saved} saved, {len(shown)} shown")
        problems += shells(sandbox)
        if (sandbox.home / "ran").exists():
            problems.append("the name was run")
        strays = [path.name for path in sandbox.home.iterdir() if path.name not in
                  {"base.rec", "theirs.rec", "in.csv", "in.rec", "in.json", "daylio.csv", ".local", ".config", ".cache", "completion"}]
        if strays:
            problems.append(f"made {strays}")
    return [f"{name[:40]!r}: {problem}" for problem in problems]


def run(sandbox, arguments, given=""):
    """Runs a command."""
    return subprocess.run(
        ["timeout", "60", "twinge", *arguments], env=sandbox.environment, cwd=sandbox.home, input=given, capture_output=True,
        text=True, errors="surrogateescape")


def wrong(arguments, result, is_text):
    """Returns what is wrong with how a command ended and what it printed."""
    problems = []
    if result.returncode not in (0, 1, 64, 65, 66):
        problems.append(f"{arguments}: {result.returncode} {result.stderr[-200:]}")
    for text in (result.stdout, result.stderr):
        found = STEERING.search(text)
        if found and is_text:
            problems.append(f"{arguments}: prints {found[0]!r}")
    return problems


def shells(sandbox):
    """Completes the name in the three shells; Tests/EndToEnd/shells.py checks what a user sees of it there."""
    problems = []
    for shell, script in {
            "bash": 'source completion; COMP_LINE="twinge habit "; COMP_POINT=13; COMP_WORDS=(twinge habit ""); COMP_CWORD=2; '
                    'COMPREPLY=(); _twinge twinge "" habit; printf "%s\\n" "${COMPREPLY[@]}"; eval "true ${COMPREPLY[0]}"',
            "fish": 'source completion; complete -C "twinge habit "'}.items():
        completion_script(sandbox, shell)
        result = subprocess.run(
            [shell, "-c", script], env=sandbox.environment, cwd=sandbox.home, capture_output=True, text=True, errors="surrogateescape")
        if STEERING.search(result.stdout.replace("\t", "")):
            problems.append(f"{shell} is given {STEERING.search(result.stdout)[0]!r}")
    return problems + zsh(sandbox)


def completion_script(sandbox, shell):
    """Writes what the shell reads to complete."""
    (sandbox.home / "completion").write_text(run(sandbox, ["--generate-completion-script", shell]).stdout)


def zsh(sandbox):
    """Makes zsh cycle through the candidates on its command line, and runs the line with the last one."""
    completion_script(sandbox, "zsh")
    shell = subprocess.Popen(
        ["script", "-qec", "zsh -f -i", "/dev/null"], env={**sandbox.environment, "TERM": "dumb"}, cwd=sandbox.home,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    try:
        seen = b""
        for typed, answer in [
                ("PS1='re''ady> '; autoload -Uz compinit; compinit -D; source completion; zstyle ':completion:*' menu 'yes=1'\n",
                 b"ready> "),
                ("twinge habit " + "\t" * PRESSES + "\n", b"ready> "), ("echo do''ne\n", b"done")]:
            shell.stdin.write(typed.encode())
            shell.stdin.flush()
            seen = b""
            while answer not in seen:
                more = os.read(shell.stdout.fileno(), 4096)
                if not more:
                    return [f"zsh ended: {seen[-200:]!r}"]
                seen += more
        return []
    finally:
        shell.kill()
        shell.communicate()
