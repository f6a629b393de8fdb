"""Replaces generated text in a document."""


def replace(path, marks, text):
    """Replaces what stands between two marks in a file."""
    before, _, rest = path.read_text().partition(marks[0])
    after = rest.partition(marks[1])[2]
    path.write_text(f"{before}{marks[0]}\n{text}\n{marks[1]}{after}")
