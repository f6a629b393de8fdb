"""The program in a terminal of a fixed size: tmux with its own server, polled until the awaited text is there."""

import subprocess
import time
import uuid

PATIENCE = 20  # seconds until a missing screen counts as a failure


class Terminal:
    """A tmux session in which a shell runs, in a sandbox's environment."""

    def __init__(self, sandbox, columns=80, rows=24):
        self.server = f"twinge-{uuid.uuid4().hex[:12]}"
        self.sandbox = sandbox
        settings = [f"{name}={value}" for name, value in sandbox.environment.items()]
        self.tmux(
            "-f", "/dev/null", "new-session", "-d", "-x", str(columns), "-y", str(rows), "-c", str(sandbox.home),
            "env", "-i", *settings, "PS1=ready$ ", "bash", "--norc", "--noprofile", "-i")
        self.tmux("set-option", "-g", "escape-time", "0")
        self.wait_for("ready$")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        subprocess.run(["tmux", "-L", self.server, "kill-server"], capture_output=True)

    def tmux(self, *arguments):
        """Runs a tmux command and returns what it prints."""
        result = subprocess.run(["tmux", "-L", self.server, *arguments], capture_output=True, text=True)
        if result.returncode != 0:
            raise AssertionError(f"tmux {arguments[0]}: {result.stderr.strip()}")
        return result.stdout

    def type(self, *keys):
        """Presses keys, by their names in tmux: "6", "Enter", "C-z"."""
        self.tmux("send-keys", *keys)

    def run(self, command):
        """Types a command and Enter."""
        self.tmux("send-keys", "-l", command)
        self.tmux("send-keys", "Enter")

    def resize(self, columns, rows):
        """Resizes the window."""
        self.tmux("resize-window", "-x", str(columns), "-y", str(rows))

    def screen(self):
        """Returns what is on the screen."""
        return self.tmux("capture-pane", "-p")

    def wait_for(self, *texts, gone=(), patience=PATIENCE):
        """Waits until all texts are on the screen, and none of those that should be gone; returns the screen."""
        end = time.monotonic() + patience
        while True:
            screen = self.screen()
            if all(text in screen for text in texts) and not any(text in screen for text in gone):
                return screen
            if time.monotonic() > end:
                raise AssertionError(f"waited for {texts}, gone {gone}; the screen was:\n{screen}")
            time.sleep(0.02)

    def process(self):
        """Returns the process that has the terminal."""
        shell = self.tmux("display-message", "-p", "#{pane_pid}").strip()
        children = subprocess.run(["pgrep", "-P", shell], capture_output=True, text=True).stdout.split()
        return int(children[-1]) if children else None
