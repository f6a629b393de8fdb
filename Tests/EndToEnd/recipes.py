"""What the recipes of packages say agrees with the tree: Debian's, the Nix flake and Homebrew's formula."""

import pathlib
import re
import shutil
import subprocess
import tempfile

from packaging import ROOT, version

FLAKE = (ROOT / "Packaging/nix/flake.nix").read_text()
FORMULA = (ROOT / "Packaging/homebrew/twinge.rb").read_text()
CONTROL = (ROOT / "debian/control").read_text()


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


ALL = [
    flake_has_the_versions_of_the_tree, recipes_name_files_that_exist, recipes_name_each_library_of_the_system,
    vendored_libraries_look_for_none_in_the_network,
]
