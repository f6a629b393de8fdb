import Diary
import Reports

/// Entries as readable lines, below the day they belong to.
public struct EntryList: Page {
    private let entries: [Entry]
    private let dayStart: Int
    private let isFirst: Bool

    /// Creates a list of entries, oldest first.
    ///
    /// - Parameters:
    ///   - dayStart: the hour at which a diary day begins.
    ///   - isFirst: whether nothing comes before it; else it continues a list of earlier days.
    public init(_ entries: [Entry], dayStart: Int, isFirst: Bool = true) {
        self.entries = entries
        self.dayStart = dayStart
        self.isFirst = isFirst
    }

    /// The JSON form.
    public var form: [Entry] { entries }

    /// Returns the entries as text.
    public func text(on writer: PageWriter) -> String {
        var page = writer
        var day: DiaryDate?
        for entry in entries {
            let entryDay = entry.when.diaryDay(startingAt: dayStart)
            if entryDay != day {
                if day != nil || !isFirst { page.line() }
                page.heading(entryDay.longText)
                day = entryDay
            }
            write(entry, on: &page)
        }
        return page.text
    }

    /// Adds an entry: its time, and beside it its contents in as many lines as they take.
    private func write(_ entry: Entry, on page: inout PageWriter) {
        if page.isPlain { return page.line(page.shown("\(entry.when.timeText): \(entry.line())")) }
        let lines = entry.line().wrapped(to: PageWriter.width - 9, glyphs: page.glyphs)
        for (index, words) in lines.enumerated() {
            page.line("  \(index == 0 ? entry.when.timeText : "     ")  \(words)")
        }
    }
}
