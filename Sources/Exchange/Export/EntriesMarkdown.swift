import Diary
import Reports

/// The diary as Markdown: a heading for each day, an item for each entry, the note as a quotation below it.
public enum EntriesMarkdown {
    /// Writes entries, oldest first, one after the other.
    ///
    /// - Parameters:
    ///   - dayStart: the hour at which a diary day begins.
    ///   - write: receives the next piece of the text.
    /// - Throws: What `write` throws.
    public static func write(
        _ entries: some Sequence<Entry>, dayStart: Int, to write: (String) throws -> Void
    ) rethrows {
        try write("# Pain diary\n")
        var shown: DiaryDate?
        for entry in entries {
            let day = entry.when.diaryDay(startingAt: dayStart)
            try write((day == shown ? "" : "\n## \(day.longText)\n\n") + item(entry))
            shown = day
        }
    }

    /// Returns the entries as one text.
    public static func text(of entries: some Sequence<Entry>, dayStart: Int) -> String {
        var text = ""
        write(entries, dayStart: dayStart) { text += $0 }
        return text
    }

    private static func item(_ entry: Entry) -> String {
        var plain = entry
        plain.note = nil
        let line = plain.line()
        let head = "- **\(entry.when.timeText)**" + (line.isEmpty ? "" : " \(escaped(line))") + "\n"
        let lines = entry.note?.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) ?? []
        return head + lines.map { "  > \(escaped(String($0)))".trimmedAtEnd + "\n" }.joined()
    }

    /// Escapes the characters that mean something in Markdown (CommonMark 0.31, 2.4), wherever they are.
    private static func escaped(_ text: String) -> String {
        let special: Set<Character> = ["\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&", "!", "$"]
        var result = ""
        for (place, character) in text.enumerated() {
            let beginsList = place == 0 && "+-=".contains(character)
            if special.contains(character) || beginsList { result.append("\\") }
            result.append(character)
        }
        return result
    }
}
