"""What docs/DESIGN.md says about the modules agrees with Package.swift and the imports."""

import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]


def modules_are_as_the_design_says(program):
    """Every module has a row, uses what the row says and nothing else, and only floors below its own."""
    rows, targets = table(), package()
    problems = [f"docs/DESIGN.md has no row for {name}" for name in targets.keys() - rows.keys()]
    problems += [f"docs/DESIGN.md has a row for {name}, Package.swift no target" for name in rows.keys() - targets.keys()]
    for name in sorted(rows.keys() & targets.keys()):
        floor, said = rows[name]
        folder, used = targets[name]
        imported = imports(folder) & targets.keys()
        for other in sorted(said ^ used):
            place = "docs/DESIGN.md" if other in said else "Package.swift"
            problems.append(f"{name}: only {place} says that it uses {other}")
        problems += [f"{name} imports {other} without saying so" for other in sorted(imported - used)]
        problems += [f"{name} says that it uses {other} and never imports it" for other in sorted(used - imported)]
        problems += [
            f"{name} on floor {floor} uses {other} on floor {rows[other][0]}"
            for other in sorted(used & rows.keys()) if rows[other][0] >= floor and other not in open_to_all()]
    return problems


def only_platform_imports_the_c_library(_):
    """No file but Platform.swift knows which C library there is."""
    return [
        f"{path.relative_to(ROOT)} names a C library: it can import Platform"
        for folder in ("Sources", "Tests", "Fuzz/Sources", "Benchmarks/Sources", "Benchmarks/Benchmarks")
        for path in sorted((ROOT / folder).rglob("*.swift")) if path != ROOT / "Sources/Platform/Platform.swift"
        and re.search(r"\b(import (\w+ )?|canImport\()(Glibc|Musl|Darwin|Android|CPlatform)\b", path.read_text())]


def open_to_all():
    """Returns what every floor may use: the system libraries, and Platform before the C library."""
    return {"Platform"} | set(re.findall(r'\.systemLibrary\(\s*name: "(\w+)"', (ROOT / "Package.swift").read_text()))


def table():
    """Returns the floor of each module and what it uses, from the table of the design."""
    rows = {}
    for line in (ROOT / "docs/DESIGN.md").read_text().splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 4 and cells[0].isdigit():
            rows[cells[1].strip("`")] = (int(cells[0]), set(re.findall(r"\w+", cells[3])))
    return rows


def package():
    """Returns the folder of each target of the program and its dependencies, from Package.swift."""
    text = re.sub(r"//.*", "", (ROOT / "Package.swift").read_text())
    targets = {}
    for match in re.finditer(r"\.(?:systemLibrary|target|executableTarget)\(", text[text.index("    targets: ["):]):
        body = call(text[text.index("    targets: ["):], match.end())
        name = re.search(r'name: "(\w+)"', body)[1]
        path = re.search(r'path: "([^"]+)"', body)
        folder = ROOT / (path[1] if path else f"Sources/{name}")
        list_of = re.search(r"dependencies: \[", body)
        names = call(body, list_of.end(), "[]") if list_of else ""
        names = re.sub(r"\.product\([^)]*\)", "", names)
        if folder.parent.name == "Sources":
            targets[name] = (folder, set(re.findall(r'"(\w+)"', names)))
    return targets


def call(text, start, brackets="()"):
    """Returns the text inside brackets, the first of which was opened before a position."""
    depth = 1
    for place in range(start, len(text)):
        depth += (text[place] == brackets[0]) - (text[place] == brackets[1])
        if depth == 0:
            return text[start:place]
    return text[start:]


def imports(folder):
    """Returns the modules that the files of a folder import."""
    return {
        name for path in folder.rglob("*.swift")
        for name in re.findall(r"^(?:@\w+ )?import (?:\w+ )?(\w+)", path.read_text(), re.MULTILINE)}


ALL = [modules_are_as_the_design_says, only_platform_imports_the_c_library]
