"""Merges random changes of three devices through git itself: all arrive at the same bytes, and no entry is dropped."""

import random
import re
import subprocess

import diary
import scenarios

COUNTED = "histories"

REPOSITORIES = 100


def points(program):
    """Returns one history for each seed."""
    return range(REPOSITORIES)


def check(program, seed):
    """Plays one history and returns what is wrong with its end, if anything."""
    chance = random.Random(seed)
    scenario = scenarios.Scenario("git", [])
    with scenario.prepare(program) as sandbox:
        root = sandbox.diary
        root.mkdir(parents=True, exist_ok=True)

        def git(*arguments, check=True):
            result = subprocess.run(
                ["git", "-c", "user.name=a", "-c", "user.email=a@b", *arguments], cwd=root, env=sandbox.environment,
                capture_output=True, text=True)
            if check and result.returncode != 0:
                raise AssertionError(f"seed {seed}: git {arguments}: {result.stdout}{result.stderr}")
            return result

        git("init", "-q", "-b", "base")
        git("config", "merge.twinge.driver", "twinge merge %O %A %B")
        git("add", "-A")
        git("commit", "-q", "-m", "base")
        month = root / "journal/2026-11.rec"
        deleted, added = set(), set()
        for device in ("phone", "laptop", "desk"):
            git("checkout", "-q", "-b", device, "base")
            for step in range(chance.randint(1, 4)):
                change(chance, month, device, step, deleted, added)
            git("commit", "-q", "-a", "--allow-empty", "-m", device)
        results = set()
        for order in (("phone", "laptop", "desk"), ("desk", "phone", "laptop"), ("laptop", "desk", "phone")):
            git("checkout", "-q", "-B", "result", order[0])
            for other in order[1:]:
                git("merge", "-q", "--no-edit", "-m", "merge", other)
            results.add(month.read_bytes())
        # git writes files with the permissions of the umask.
        month.chmod(0o600)
        problems = diary.complaints(root)
        if len(results) != 1:
            problems.append("the order of merges matters")
        missing = added - deleted - set(diary.identifiers(root))
        problems += [f"{one} is dropped" for one in sorted(missing)]
        return [f"seed {seed}: {problem}" for problem in problems]


def change(chance, month, device, step, deleted, added):
    """Adds, changes or deletes an entry in a month file."""
    blocks = month.read_text().rstrip("\n").split("\n\n")
    entries = [index for index, block in enumerate(blocks) if re.search(r"^Id: ", block, re.MULTILINE)]
    choice = chance.randint(1, 6)
    if choice <= 2 or not entries:
        identifier = f"202611{chance.randint(10, 28)}T0700Z-{device}{step}"
        blocks.append(f"Id: {identifier}\nWhen: 2026-11-20 08:00 +0100\nPain: {chance.randint(0, 10)}")
        added.add(identifier)
    elif choice <= 5:
        index = chance.choice(entries)
        lines = [line for line in blocks[index].split("\n") if not line.startswith(("Pain:", "Edited:"))]
        lines += [f"Pain: {chance.randint(0, 10)}", f"Edited: 2026-11-21 1{chance.randint(0, 9)}:00 +0100"]
        blocks[index] = "\n".join(lines)
    else:
        index = chance.choice(entries)
        deleted.add(re.search(r"^Id: (.*)$", blocks[index], re.MULTILINE)[1])
        del blocks[index]
    month.write_text("\n\n".join(blocks) + "\n\n")
