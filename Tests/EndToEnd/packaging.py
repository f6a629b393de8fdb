"""What packagers rely on: nothing is installed without being asked for, and the lists of what is linked are complete."""

import contextlib
import json
import os
import pathlib
import pty
import re
import shutil
import subprocess
import tempfile

from sandbox import Sandbox

ROOT = pathlib.Path(__file__).resolve().parents[2]
VERSION = "Sources/twinge/CommandLine/Twinge+Version.swift"
# Everything that Scripts/require looks for, missing, on a machine where root may install.
FAKES = {
    "swift": "echo Swift version ${SWIFT:-6.2.1}",
    "pkg-config": "exit 1",
    "id": "echo 0",
    "apt-get": 'echo "$@" >>"$INSTALLED"',
}


@contextlib.contextmanager
def bare_machine():
    """Provides a PATH on which libraries are missing and `apt-get` only records what it is asked for."""
    with tempfile.TemporaryDirectory(prefix="twinge-require-") as folder:
        for name, body in FAKES.items():
            fake(pathlib.Path(folder, name), body)
        installed = pathlib.Path(folder, "installed")
        yield {"PATH": f"{folder}:/usr/bin:/bin", "INSTALLED": str(installed)}, installed


def require(environment, answer=None):
    """Runs Scripts/require, on a terminal if there is an answer; returns its status, its output, and what was installed."""
    with bare_machine() as (bare, installed):
        command = [ROOT / "Scripts/require", "build"]
        if answer is None:
            done = subprocess.run(
                command, env=bare | environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
            status, said = done.returncode, done.stderr
        else:
            status, said = on_terminal(command, bare | environment, answer)
        return status, said, installed.read_text() if installed.exists() else ""


def on_terminal(command, environment, answer):
    near, far = pty.openpty()
    process = subprocess.Popen(command, env=environment, stdin=far, stdout=far, stderr=far)
    os.close(far)
    os.write(near, answer.encode() + b"\n")
    said = b""
    # A terminal whose last program has ended reports an error.
    with contextlib.suppress(OSError):
        while part := os.read(near, 4096):
            said += part
    os.close(near)
    return process.wait(), said.decode()


def requirements_are_installed_only_when_asked_for(_):
    installing = "install -y -qq libncurses-dev libexpat1-dev libsqlite3-dev libminizip-dev"
    cases = [
        ("without a terminal", {}, None, False),
        ("in CI", {"CI": "true"}, None, True),
        ("CI=false", {"CI": "false"}, None, False),
        ("told to", {"TWINGE_INSTALL": "yes"}, None, True),
        ("told not to, in CI", {"CI": "true", "TWINGE_INSTALL": "no"}, None, False),
        ("in a Debian build in CI", {"CI": "true", "DEB_BUILD_ARCH": "amd64"}, None, False),
        ("in a Debian build on a terminal", {"DEB_BUILD_ARCH": "amd64"}, "y", False),
        ("in a Nix build", {"NIX_BUILD_TOP": "/build", "TWINGE_INSTALL": "yes"}, None, False),
        ("on a terminal, yes", {}, "y", True),
        ("on a terminal, no", {}, "n", False),
        ("on a terminal, Enter alone", {}, "", False),
    ]
    problems = []
    for title, environment, answer, expected in cases:
        status, said, installed = require(environment, answer)
        if (installing in installed) != expected:
            problems.append(f"{title}: installed {installed!r}, said {said!r}")
        if status != (0 if expected else 1):
            problems.append(f"{title}: status {status}")
        if not expected and "sudo apt-get update && sudo apt-get install -y libncurses-dev" not in said:
            problems.append(f"{title}: does not say what to type: {said!r}")
    return problems


def swift_is_new_enough(_):
    problems = []
    for version, expected in [("6.2", True), ("6.3.1", True), ("7.0", True), ("6.10", True), ("6.1.2", False), ("5.10", False)]:
        _, said, installed = require({"SWIFT": version, "TWINGE_INSTALL": "yes"})
        if bool(installed) != expected or ("built with Swift 6.2 or later" in said) == expected:
            problems.append(f"Swift {version}: {said!r}")
    return problems


def version():
    return re.search(r'version = "(.*)"', (ROOT / VERSION).read_text())[1]


def version_is_the_same_everywhere(program):
    said = subprocess.run([program, "--version"], capture_output=True, text=True).stdout.split()[0]
    debian = re.match(r"twinge \((.*)-\d+\)", (ROOT / "debian/changelog").read_text())[1].replace("~", "-")
    changes = re.search(r"^## (.*?),", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)[1]
    problems = [f"{name} says {other}, the source {version()}"
                for name, other in [("--version", said), ("debian/changelog", debian)] if other != version()]
    if not version().startswith(changes):
        problems.append(f"CHANGELOG.md begins with {changes}, the source says {version()}")
    return problems


def settings_have_their_page(program):
    """twinge-config(5) has every setting, and its example is read without an error."""
    page = (ROOT / "docs/man/twinge-config.5").read_text()
    example = re.search(r"^\.Bd.*?\n(.*?)^\.Ed", page, re.MULTILINE | re.DOTALL)[1]
    with Sandbox(program) as sandbox:
        folder = sandbox.home / ".config/twinge"
        folder.mkdir(parents=True)
        (folder / "config.rec").write_text(example)
        done = subprocess.run(
            ["twinge", "config", "--json"], env=sandbox.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    names = {name.replace("-", "_").capitalize() for name in json.loads(done.stdout)}
    described = set(re.findall(r"^\.It Ic (\w+)$", page, re.MULTILINE))
    problems = [f"no page describes {name}" for name in sorted(names - described)]
    problems += [f"there is no setting {name}" for name in sorted(described - names)]
    return problems + ([done.stderr] if done.stderr else [])


def manual_pages_say_what_the_help_says(program):
    """Every command has its page, and its text, options, values and usage are on it, letter for letter."""
    problems = []
    with tempfile.TemporaryDirectory(prefix="twinge-manual-") as folder:
        made = subprocess.run([ROOT / "Scripts/manual", program, f"{folder}/pages"], capture_output=True, text=True)
        if made.returncode:
            return [made.stdout + made.stderr]
        pages = {path.name: typeset(path.read_text()) for path in pathlib.Path(folder, "pages").glob("*.1")}
    dump = json.loads(subprocess.run([program, "--experimental-dump-help"], capture_output=True, check=True).stdout)
    for words, command in commands_of(dump["command"]):
        name = "-".join(words) + ".1"
        page = pages.pop(name, "")
        said = [command["abstract"].removesuffix("."), *command.get("discussion", "").splitlines()]
        for argument in filter(lambda each: each["shouldDisplay"], command.get("arguments", [])):
            said += [argument.get("abstract", ""), *argument.get("allValues", []), argument.get("defaultValue", "")]
            said += ["--" * (each["kind"] == "long") + "-" * (each["kind"] == "short") + each["name"] for each in argument.get("names", [])]
        help = subprocess.run([program, *words[1:], "--help"], capture_output=True, text=True).stdout
        said.append(re.sub(r"[<>]", "", re.search(r"^USAGE: (.*?)(?:\n\n|\n +twinge)", help, re.MULTILINE | re.DOTALL)[1]))
        problems += [f"{name} lacks: {text}" for text in said if " ".join(text.split()) not in page]
    return problems + [f"there is no command for {name}" for name in pages]


def commands_of(command, before=()):
    """Returns each command below one with the words that name it."""
    words = [*before, command["commandName"]]
    yield words, command
    for inner in command.get("subcommands", []):
        if inner["commandName"] != "help":
            yield from commands_of(inner, words)


def typeset(page):
    """Returns the text of a page as a reader sees it, on one line."""
    for request in [r"Nd ", r"Nm ", r"It ", r"Xr "]:
        page = re.sub(rf"^\.{request}", "", page, flags=re.MULTILINE)
    page = re.sub(r"^\.\w.*\n", "", page, flags=re.MULTILINE)
    page = re.sub(r"\bFl (?=\S)", "-", page)
    page = re.sub(r"\\(f[BIR]|[&%])", "", page).replace(r"\-", "-").replace("\\ ", " ").replace(r"\e", "\\")
    return " ".join(page.split())


def units_start_what_was_installed(program):
    """The service's command shows what is due as a notice, and is silent if nothing is."""
    problems = []
    with tempfile.TemporaryDirectory(prefix="twinge-units-") as folder:
        units = install(program, folder, f"{folder}/a place")
        bin = pathlib.Path(folder, "a place/bin")
        bin.mkdir(parents=True)
        shown = pathlib.Path(folder, "shown")
        fake(bin / "notify-send", f'printf "%s\\n" "$@" >"{shown}"')
        line = re.search(r"^ExecStart=/bin/sh -c '(.*)'$", (units / "twinge-remind.service").read_text(), re.MULTILINE)[1]
        for status, expected in [(0, 0), (1, 0), (66, 66)]:
            fake(bin / "twinge", f'[ "$1" = remind ] && echo "check-in \\"today\\"; $HOME"; exit {status}')
            done = subprocess.run(
                ["/bin/sh", "-c", line.replace("$$", "$")], env={"PATH": "/usr/bin:/bin", "HOME": folder}, text=True,
                capture_output=True)
            words = shown.read_text() if shown.exists() else None
            shown.unlink(missing_ok=True)
            if done.returncode != expected or (words is not None) != (status == 0):
                problems.append(f"remind with status {status}: {done}, shown: {words!r}")
            elif words and words.splitlines()[-1] != f'check-in "today"; {folder}':
                problems.append(f"shown: {words!r}")
    return problems


def uninstalling_removes_what_was_installed(program):
    """Whatever else is in the same folders stays."""
    with tempfile.TemporaryDirectory(prefix="twinge-uninstall-") as folder:
        install(program, folder, "/usr")
        target = pathlib.Path(folder, "target")
        other = target / "usr/share/man/man1/other.1"
        other.touch()
        subprocess.run(["make", "uninstall", f"DESTDIR={target}", "PREFIX=/usr"], cwd=ROOT, check=True, capture_output=True)
        left = [path for path in target.rglob("*") if path.is_file() or "twinge" in path.name]
        problems = [f"left {path.relative_to(target)}" for path in left if path != other]
        return problems if other in left else problems + ["other.1 is gone"]


def third_parties_are_listed(_):
    """THIRD-PARTY.md has every library at its version, and the SBOM finds a licence for each."""
    rows = {
        name: (version, libraries.split(", ")) for name, version, libraries in re.findall(
            r"^\| `([^`]+)`[^|]*\| ([^|]+?) \|[^|]+\| ([^|]+?) \|", (ROOT / "THIRD-PARTY.md").read_text(), re.MULTILINE)}
    listed = subprocess.run([ROOT / "Scripts/libraries"], capture_output=True, text=True).stdout.splitlines()
    pinned = dict(line.split()[:2] for line in listed)
    named = set(re.findall(r'package: "([\w-]+)"', (ROOT / "Package.swift").read_text()))
    problems = [f"Package.swift does not pin {name}" for name in sorted(named ^ pinned.keys())]
    problems += [f"THIRD-PARTY.md lacks {name} {version}" for name, version in pinned.items()
                 if rows.get(name, ("",))[0] != version]
    linked = {name for path in (ROOT / "Sources").glob("*/module.modulemap")
              for name in re.findall(r'link "(.*)"', path.read_text())}
    known = {library for _, libraries in rows.values() for library in libraries}
    problems += [f"THIRD-PARTY.md lacks the library {name}" for name in sorted(linked - known)]
    made = subprocess.run([ROOT / "Scripts/sbom"], capture_output=True, text=True)
    if made.returncode:
        return problems + [made.stderr]
    components = {each["name"] for each in json.loads(made.stdout)["components"]}
    normal = {re.sub(r"-\d+-dev$", "-dev", name) for name in components}
    return problems + [f"only one of SBOM and THIRD-PARTY.md has {name}" for name in sorted(normal ^ rows.keys())]


def releases_are_checked_first(_):
    """Scripts/release tags only a clean commit whose version, changes and tests are fit for a release."""
    problems = []
    with tempfile.TemporaryDirectory(prefix="twinge-release-") as folder:
        tree = pathlib.Path(folder, "tree")
        for name in ["Scripts/release", "Scripts/version", VERSION]:
            (tree / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, tree / name)
        (tree / "debian").mkdir()
        bin = pathlib.Path(folder, "bin")
        bin.mkdir()
        environment = {
            "PATH": f"{bin}:/usr/bin:/bin", "HOME": folder, "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@b",
            "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@b"}

        def git(*arguments):
            return subprocess.run(
                ["git", *arguments], cwd=tree, env=environment, check=True, capture_output=True, text=True).stdout

        git("init", "--quiet")
        good = {"version": "1.2.3", "changes": "1.2.3, 2026-12-24", "debian": "twinge (1.2.3-1) unstable;", "tests": 0}
        cases = [
            ({"version": "1.2.3-dev"}, "The version is 1.2.3-dev"),
            ({"changes": "1.2.3, unreleased"}, "CHANGELOG.md begins with"),
            ({"changes": "1.2, 2026-12-24"}, "CHANGELOG.md begins with"),
            ({"debian": "twinge (1.2.2-1) unstable;"}, "debian/changelog begins with"),
            ({"debian": "twinge (1.2.3-1) UNRELEASED;"}, "debian/changelog begins with"),
            ({"tests": 1}, ""),
            ({"dirty": True}, "not committed"),
            ({}, None),
            ({}, "There is a tag v1.2.3 already"),
        ]
        for changed, reason in cases:
            state = good | changed
            (tree / VERSION).write_text(f'    static let version = "{state["version"]}"\n')
            (tree / "CHANGELOG.md").write_text(f'# Changes\n\n## {state["changes"]}\n')
            (tree / "debian/changelog").write_text(state["debian"] + " urgency=medium\n")
            fake(bin / "make", f'[ "$*" = test ] && exit {state["tests"]}')
            git("add", "--all")
            git("commit", "--quiet", "--allow-empty", "--message", "a")
            if "dirty" in state:
                (tree / "CHANGELOG.md").write_text("more\n" + (tree / "CHANGELOG.md").read_text())
            before = git("tag")
            done = subprocess.run(["Scripts/release"], cwd=tree, env=environment, capture_output=True, text=True)
            tagged = git("tag") != before
            if tagged != (reason is None) or (done.returncode == 0) != tagged or (reason or "") not in done.stderr:
                problems.append(f"{changed}: {done.stderr or done.stdout}, tagged: {tagged}")
    return problems


def fake(path, body):
    path.write_text(f"#!/bin/bash\n{body}\n")
    path.chmod(0o755)


def install(program, folder, prefix):
    """Runs make install-files with empty manual pages, and returns the folder of the units."""
    target, pages = pathlib.Path(folder, "target"), pathlib.Path(folder, "pages")
    shutil.rmtree(target, ignore_errors=True)
    pages.mkdir(exist_ok=True)
    for name in ["twinge.1", "twinge-config.5", "twinge-keys.7"]:
        (pages / name).touch()
    subprocess.run(
        ["make", "install-files", f"DESTDIR={target}", f"PREFIX={prefix}", f"PROGRAM={program}", f"MAN={pages}",
         "INSTALL_PROGRAM=install -m 755"],
        cwd=ROOT, check=True, capture_output=True)
    return next(target.rglob("twinge-remind.timer")).parent


ALL = [
    requirements_are_installed_only_when_asked_for, swift_is_new_enough, version_is_the_same_everywhere,
    settings_have_their_page, manual_pages_say_what_the_help_says, units_start_what_was_installed,
    uninstalling_removes_what_was_installed, third_parties_are_listed, releases_are_checked_first,
]
