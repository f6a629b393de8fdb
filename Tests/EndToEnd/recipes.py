"""What the recipes of packages say agrees with the tree: Debian's, the Nix flake and Homebrew's formula."""

import fnmatch
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

from packaging import ROOT, version

FLAKE = (ROOT / "Packaging/nix/flake.nix").read_text()
FORMULA = (ROOT / "Packaging/homebrew/twinge.rb").read_text()
CONTROL = (ROOT / "debian/control").read_text()
# A word where bash expects a command.
COMMAND = re.compile(r"(?:^|[|;&(]|\bdo\b|\bthen\b)\s*([\w-]+)(?=\s|$)")


def flake_has_the_versions_of_the_tree(_):
    """The flake names the program's version, and each library with owner and version."""
    listed = subprocess.run([ROOT / "Scripts/libraries"], capture_output=True, text=True, check=True).stdout
    expected = {tuple(line.split()) for line in listed.splitlines()}
    found = {(name, rev, owner) for owner, name, rev in re.findall(r'owner = "(.*?)"; repo = "(.*?)"; rev = "(.*?)"', FLAKE)}
    problems = [f"only one of flake.nix and Package.swift has {library}" for library in sorted(expected ^ found)]
    said = re.search(r' version = "(.*?)"', FLAKE)[1]
    return problems + ([f"flake.nix says {said}, the source {version()}"] if said != version() else [])


def recipes_name_files_that_exist(_):
    """Each script and folder that a recipe calls is there."""
    named = set(re.findall(r"\b(?:Scripts|Packaging|Tests|docs)/[\w./-]*\w", FLAKE + FORMULA + (ROOT / "debian/rules").read_text()))
    return [f"there is no {name}" for name in sorted(named) if not (ROOT / name).exists()]


def recipes_name_each_library_of_the_system(_):
    """What the module maps link has a package in every recipe."""
    packages = {  # the library: Debian's, Nix's and Homebrew's package
        "ncursesw": ("libncurses-dev", "ncurses", "ncurses"), "expat": ("libexpat1-dev", "expat", "expat"),
        "sqlite3": ("libsqlite3-dev", "sqlite", "sqlite"), "minizip": ("libminizip-dev", "minizip", "minizip"),
        "z": ("zlib1g-dev", "zlib", "zlib")}
    linked = {name for path in (ROOT / "Sources").glob("*/module.modulemap") for name in re.findall(r'link "(.*)"', path.read_text())}
    problems = [f"no package is known for the library {name}" for name in sorted(linked - packages.keys())]
    for debian, nix, homebrew in packages.values():
        problems += [f"debian/control lacks {debian}"] if f" {debian},\n" not in CONTROL else []
        problems += [f"flake.nix lacks {nix}"] if f"pkgs.{nix}" not in FLAKE else []
        problems += [f"twinge.rb lacks {homebrew}"] if f'depends_on "{homebrew}"\n' not in FORMULA else []
    return problems


def vendored_libraries_look_for_none_in_the_network(_):
    """Scripts/offline turns the libraries' own addresses into folders; a recipe that copies them itself calls it."""
    checkouts = ROOT / ".build/checkouts"
    with tempfile.TemporaryDirectory(prefix="twinge-vendor-") as folder:
        for library in checkouts.iterdir():
            (pathlib.Path(folder) / library.name).mkdir()
            shutil.copy(library / "Package.swift", pathlib.Path(folder) / library.name)
        done = subprocess.run([ROOT / "Scripts/offline", folder], capture_output=True, text=True)
        problems = [done.stdout + done.stderr] if done.returncode else []
        for path in pathlib.Path(folder).glob("*/Package.swift"):
            problems += [f"{path.parent.name} has {address}" for address in re.findall(r'url: ".*"', path.read_text())]
        subprocess_package = (pathlib.Path(folder) / "swift-subprocess/Package.swift").read_text()
    problems += ["swift-subprocess does not find swift-system"] if 'path: "../swift-system"' not in subprocess_package else []
    return problems + (["flake.nix does not call Scripts/offline"] if "Scripts/offline" not in FLAKE else [])


def debian_installs_what_its_tests_run(_):
    """The transcripts run when the package is built: every program in them is in each Debian system, or in Build-Depends."""
    words = set()
    for path in (ROOT / "Tests/EndToEnd/commands").glob("*.test"):
        for line in path.read_text().splitlines():
            words |= set(COMMAND.findall(line[2:])) if line.startswith("$ ") else set()
    problems = []
    for word in sorted(words):
        if program := shutil.which(word, path="/usr/bin:/bin"):
            package, is_everywhere = package_of(program)
            if not is_everywhere and not re.search(rf"^ {package}(,| <!nocheck>,)$", CONTROL, re.MULTILINE):
                problems.append(f"debian/control lacks {package}, whose {word} the transcripts run")
    return problems


def package_of(program):
    """Returns the package of a program, and whether every Debian system has it."""
    for path in (program, program.removeprefix("/usr"), f"/usr{program}", os.path.realpath(program)):
        found = subprocess.run(["dpkg-query", "--search", path], capture_output=True, text=True)
        if found.returncode == 0:
            # python3 brings python3-minimal, which has the program.
            package = found.stdout.split(":")[0].removesuffix("-minimal")
            shown = subprocess.run(
                ["dpkg-query", "--show", "--showformat=${Essential} ${Priority}", package], capture_output=True, text=True)
            return package, shown.stdout.startswith("yes") or shown.stdout.endswith("required")
    return program, False


def every_licence_is_in_the_copyright(_):
    """Files that came with a licence of their own have a paragraph in debian/copyright."""
    patterns = re.findall(r"^Files: (.*)$", (ROOT / "debian/copyright").read_text(), re.MULTILINE)[1:]
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    licences = [name for name in listed if re.match(r"licen[cs]e|copying", name.split("/")[-1], re.IGNORECASE) and "/" in name]
    return [f"debian/copyright says nothing about {name}" for name in licences
            if not any(fnmatch.fnmatch(name, pattern) for pattern in patterns)]


def workflow_lets_git_read_the_checkout(_):
    """In a container the checkout belongs to another user, and git reads none of another's."""
    text = (ROOT / ".github/workflows/test.yml").read_text()
    is_excepted = re.search(r"actions/checkout.*safe\.directory \"\$GITHUB_WORKSPACE\".*make test", text, re.DOTALL)
    return [] if is_excepted or "container:" not in text else ["git refuses the checkout in the workflow's container"]


def workflow_compiles_every_package(_):
    """Packages beside the program are compiled by nothing of `make test`, so a job of their own does it."""
    listed = subprocess.run(["git", "ls-files", "*/Package.swift"], cwd=ROOT, capture_output=True, text=True, check=True)
    target = re.search(r"^packages:\n((?:\t.*\n)+)", (ROOT / "Makefile").read_text(), re.MULTILINE)
    commands = (target.group(1) if target else "") + (ROOT / "Scripts/fuzz").read_text()
    problems = [f"make packages does not compile {path}" for path in listed.stdout.split()
                if f"--package-path {path.split('/')[0]}" not in commands]
    is_run = "- run: make packages" in (ROOT / ".github/workflows/test.yml").read_text()
    return problems + ([] if is_run else ["the workflow does not run make packages"])


ALL = [
    flake_has_the_versions_of_the_tree, recipes_name_files_that_exist, recipes_name_each_library_of_the_system,
    vendored_libraries_look_for_none_in_the_network, debian_installs_what_its_tests_run, every_licence_is_in_the_copyright,
    workflow_lets_git_read_the_checkout, workflow_compiles_every_package,
]
