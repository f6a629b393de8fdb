"""Completion in the three real shells: names from the diary are quoted and never run, and `slept=` offers its choices."""

import subprocess

HOSTILE = ["$(touch $HOME/ran)", "`touch $HOME/ran`", "a;touch $HOME/ran", "q'uote", "back\\slash", "two  blanks", "co:lon", "hi!!"]


def bash_quotes_names_and_completes_amounts(terminal, sandbox):
    """bash, whose own completion would run what is in $()."""
    prepare(sandbox)
    start(terminal, sandbox, "bash", "bash --norc --noprofile -i", "PS1='shell> '; source $HOME/completion")
    completes(terminal, sandbox)


def zsh_quotes_names_and_completes_amounts(terminal, sandbox):
    """zsh, which takes what follows a colon for a description."""
    prepare(sandbox)
    start(terminal, sandbox, "zsh", "zsh -f", "PS1='shell> '; autoload -Uz compinit; compinit -D; source $HOME/completion")
    completes(terminal, sandbox)


def fish_quotes_names_and_completes_amounts(terminal, sandbox):
    """fish."""
    prepare(sandbox)
    prompt = "function fish_prompt; echo -n 'shell> '; end; set -g fish_autosuggestion_enabled 0"
    start(terminal, sandbox, "fish", "fish --no-config", f"{prompt}; source $HOME/completion")
    completes(terminal, sandbox)


ALL = [
    bash_quotes_names_and_completes_amounts, zsh_quotes_names_and_completes_amounts,
    fish_quotes_names_and_completes_amounts,
]


def prepare(sandbox):
    """Adds habits with hostile names, as a received catalog file or an import may contain them."""
    settings = sandbox.home / ".config/twinge"
    settings.mkdir(parents=True)
    (settings / "habits.rec").write_text(
        "%rec: Habit\n\n" + "".join(f"Name: zz{number} {name}\nUnit: h\n\n" for number, name in enumerate(HOSTILE)))


def start(terminal, sandbox, shell, command, setting_up):
    script = subprocess.run(
        ["twinge", "--generate-completion-script", shell], env=sandbox.environment, check=True, capture_output=True)
    (sandbox.home / "completion").write_bytes(script.stdout)
    terminal.run(command)
    terminal.run(setting_up)
    terminal.run("clear")
    terminal.wait_for("shell>", gone=["completion"])


def completes(terminal, sandbox):
    # One candidate, without a blank after the sign that an amount follows.
    typed(terminal, "twinge habit crossed", "twinge habit crossed-legs=")
    typed(terminal, "twinge habit crossed-legs=y", "twinge habit crossed-legs=yes")
    typed(terminal, "twinge habit slept=on-st", "twinge habit slept=on-stomach")
    # A command is completed, and so is the value of an option.
    typed(terminal, "twinge pain 3 --site but", "twinge pain 3 --site buttock")
    # A hostile name is shown as its text, quoted; run as typed, it is an argument.
    for number, name in enumerate(HOSTILE):
        terminal.run("clear")
        terminal.wait_for("shell>", gone=["twinge habit"])
        terminal.tmux("send-keys", "-l", f"twinge habit zz{number}")
        terminal.type("Tab")
        terminal.wait_for(f"twinge habit zz{number}-")
        terminal.tmux("send-keys", "-l", "2h")
        terminal.type("Enter")
        terminal.wait_for("saved")
    assert not (sandbox.home / "ran").exists(), "a name was run by the shell"
    month = (sandbox.diary / "journal/2026-11.rec").read_text()
    for number, name in enumerate(HOSTILE):
        assert f"Habit: zz{number} {name}, 2 h\n" in month, month
    terminal.run("clear")
    terminal.wait_for("shell>", gone=["twinge habit"])
    # Every choice is listed; bash first fills in what they share, then rings, then lists.
    terminal.tmux("send-keys", "-l", "twinge habit slept=")
    terminal.type("Tab", "Tab", "Tab")
    terminal.wait_for("on-back", "on-side", "on-stomach")


def typed(terminal, start, whole):
    """Types the start of a line, Tab and a mark, which shows where the cursor is."""
    terminal.run("clear")
    terminal.wait_for("shell>", gone=["twinge"])
    terminal.tmux("send-keys", "-l", start)
    terminal.type("Tab")
    terminal.wait_for(whole)
    terminal.type("X")
    terminal.wait_for(f"{whole}X" if whole.endswith("=") else whole)
    # In line with what is typed, unlike Ctrl-C, whose signal can overtake the next keys.
    terminal.type("C-u")
