import Diary
import Reports

/// The searchable texts of each day's entries, made once, when a day is first searched.
struct SearchTexts: Sendable {
    private var texts: [DiaryDate: [SearchText]] = [:]

    /// Returns whether the texts of a day are already known.
    func areKnown(on date: DiaryDate) -> Bool { texts[date] != nil }

    /// Returns the texts of a day's entries, in order.
    mutating func texts(on date: DiaryDate, of entries: [Entry]) -> [SearchText] {
        if let known = texts[date] { return known }
        let made = entries.map { SearchText(of: $0) }
        texts[date] = made
        return made
    }

    /// Discards the texts of a day whose entries have changed.
    mutating func forget(_ date: DiaryDate) { texts[date] = nil }

    /// Discards the texts of the days that a calendar month's entries belong to.
    mutating func forget(_ month: YearMonth) {
        guard !texts.isEmpty else { return }
        // A diary day can begin in one month and end, after midnight, in the next.
        for date in (month.firstDay - 1)...month.lastDay { texts[date] = nil }
    }
}
