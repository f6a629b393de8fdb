import Diary
import Reports

/// The diary as Markdown: a heading for each day, an item for each entry, the note as a quotation below it.
public enum EntriesMarkdown {
    /// What every export begins with.
    static let title = "# Pain diary\n"

    /// Writes entries, oldest first, one after the other.
    ///
    /// - Parameters:
    ///   - dayStart: the hour at which a diary day begins.
    ///   - write: receives the next piece of the text.
    /// - Throws: What `write` throws.
    public static func write(
        _ entries: some Sequence<Entry>, dayStart: Int, to write: (String) throws -> Void
    ) rethrows {
        try write(title)
        var shown: DiaryDate?
        for entry in entries {
            let day = entry.when.diaryDay(startingAt: dayStart)
            try write((day == shown ? "" : "\n## \(day.longText)\n\n") + item(entry))
            shown = day
        }
    }

    private static func item(_ entry: Entry) -> String {
        var plain = entry
        plain.note = nil
        let line = plain.line()
        let head = "- **\(entry.when.timeText)**" + (line.isEmpty ? "" : " \(escaped(line))") + "\n"
        let lines =
            entry.note?.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: \.isLineEnd) ?? []
        return head + lines.map { "  > \(escaped(String($0)))".trimmedAtEnd + "\n" }.joined()
    }

    /// Escapes the characters that mean something in Markdown (CommonMark 0.31, 2.4), wherever they are, and what would begin a list,
    /// a heading or a block of code at the start of a line.
    private static func escaped(_ text: String) -> String {
        let scalars = text.writable.unicodeScalars
        let blanks = scalars.prefix { $0 == " " || $0 == "\t" }
        let rest = scalars[blanks.endIndex...]
        let digits = rest.prefix { ("0"..."9").contains($0) }.count
        var result = ""
        // Four blanks would begin a block of code.
        let isCode = blanks.count > 3 || blanks.contains("\t")
        result.unicodeScalars += blanks.map { isCode ? "\u{A0}" : $0 }
        var next = rest.makeIterator()
        _ = next.next()
        for (place, scalar) in rest.enumerated() {
            let isLast = next.next().map { $0 == " " || $0 == "\t" } ?? true
            let beginsList =
                (place == 0 && "+-=".unicodeScalars.contains(scalar))
                || (place == digits && digits > 0 && isLast && (scalar == "." || scalar == ")"))
            if special.contains(scalar) || beginsList { result.append("\\") }
            result.unicodeScalars.append(scalar)
        }
        return result
    }

    private static let special = Set("\\`*_[]<>#|~&!$".unicodeScalars)
}
