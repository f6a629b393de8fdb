import Diary
import Reports

/// What the entries of each day say, in the form that a search looks in; made once, when a day is first searched.
struct SearchTexts: Sendable {
    private var texts: [DiaryDate: [SearchText]] = [:]

    /// Whether the texts of a day are known already.
    func areKnown(on date: DiaryDate) -> Bool { texts[date] != nil }

    /// The texts of the entries of a day, in their order.
    mutating func texts(on date: DiaryDate, of entries: [Entry]) -> [SearchText] {
        if let known = texts[date] { return known }
        let made = entries.map { SearchText(of: $0) }
        texts[date] = made
        return made
    }

    /// Forgets the texts of a day whose entries have changed.
    mutating func forget(_ date: DiaryDate) { texts[date] = nil }

    /// Forgets the texts of the days that the entries of a calendar month belong to.
    mutating func forget(_ month: YearMonth) {
        guard !texts.isEmpty else { return }
        // A diary day can begin in one month and end, after midnight, in the next.
        for date in (month.firstDay - 1)...month.lastDay { texts[date] = nil }
    }
}
