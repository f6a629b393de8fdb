import Canvas
import Diary

/// How values are worded on the pages.
extension Double {
    /// The number with one decimal: `6.5`.
    var oneDecimal: String {
        let tenths = Int((self * 10).rounded())
        return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }

    /// The number with one decimal unless it is whole: `4`, `6.5`.
    var short: String {
        let decimal = oneDecimal
        return decimal.hasSuffix(".0") ? String(decimal.dropLast(2)) : decimal
    }
}

extension Int {
    /// The number with the word for what is counted: `1 entry`, `2 entries`.
    func counted(_ one: String, _ several: String) -> String { "\(self) \(self == 1 ? one : several)" }
}

extension DiaryDate {
    /// `Fri 20 Nov 2026`.
    var longText: String { "\(weekday.shortName) \(day) \(yearMonth.monthName.prefix(3)) \(year)" }

    /// `Fri 20 Nov`.
    var shortText: String { "\(weekday.shortName) \(day) \(yearMonth.monthName.prefix(3))" }

    /// `20 Nov`.
    var dayAndMonth: String { "\(day) \(yearMonth.monthName.prefix(3))" }
}

extension YearMonth {
    /// The English name of the month.
    var monthName: String {
        [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November",
            "December",
        ][month - 1]
    }
}

extension SiteReading {
    /// `low back left (6)`.
    var words: String {
        [name.text, side?.rawValue, pain.map { "(\($0.value))" }].compactMap { $0 }.joined(separator: " ")
    }
}

extension Amount {
    /// The amount on a page: hours always with one decimal, so that columns line up.
    var words: String {
        if case .quantity(let hours, .hours) = self { "\(hours.value.oneDecimal) h" } else { text }
    }
}

extension Hold {
    /// `kneeling hip flexor left 45 s`.
    var words: String {
        let outcome: String
        switch self.outcome {
        case .done(let duration): outcome = duration.text
        case .skipped(let why): outcome = why.map { "skipped (\($0))" } ?? "skipped"
        }
        return [name.text, side?.rawValue, outcome].compactMap { $0 }.joined(separator: " ")
    }
}

extension Entry {
    /// What the entry says, in one line: `pain 6; low back left; ache, stiff`.
    var words: String {
        var parts: [String] = []
        func add(_ label: String, _ value: Int?) {
            if let value { parts.append("\(label) \(value)") }
        }
        add("pain", pain?.value)
        if !sites.isEmpty { parts.append(sites.map(\.words).joined(separator: ", ")) }
        if !feels.isEmpty { parts.append(feels.map(\.text).joined(separator: ", ")) }
        parts += (habits + activities).map { reading in
            [reading.name.text, reading.amount?.words, reading.detail].compactMap { $0 }.joined(separator: " ")
        }
        for field in RatingField.allCases { add(field.words, ratings[field]?.value) }
        parts += care.map { [$0.name.text, $0.detail].compactMap { $0 }.joined(separator: " ") }
        add("pain before", painBefore?.value)
        parts += holds.map(\.words)
        add("pain after", painAfter?.value)
        if let flare { parts.append(flare ? "flare-up" : "no flare-up") }
        if let note { parts.append(note.inOneLine(joinedBy: " / ")) }
        // The times of merged values are for the next merge, not for people.
        parts += other.filter { $0.name != "Merged" }.map {
            "\($0.name): \($0.value.inOneLine(joinedBy: " / "))"
        }
        return parts.joined(separator: "; ")
    }
}
