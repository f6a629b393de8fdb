import Diary
import Reports

/// The diary as Markdown: a heading for each day, an item for each entry, the note as a quotation below it.
public enum EntriesMarkdown {
    /// Formats a logbook's days, oldest first.
    public static func text(of logbook: Logbook, entries: some Sequence<Entry>) -> String {
        var text = "# Pain diary\n"
        var shown: DiaryDate?
        for entry in entries {
            let day = logbook.day(of: entry.when)
            if day != shown { text += "\n## \(day.longText)\n\n" }
            shown = day
            text += item(entry)
        }
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
