import Catalog
import Diary

/// The warning signs raised by what was logged over a range of days, urgent ones first; every report uses the wording here.
public struct SignsReport: Hashable, Sendable {
    /// A sign, and the days on which it was raised.
    public struct Line: Hashable, Sendable {
        /// The sign.
        public let sign: WarningSign
        /// The days, earliest first.
        public let days: [DiaryDate]
        /// What was logged or written to raise it, without repetition: “groin, numb”.
        public let causes: [String]
        /// What to do, such as “See a doctor soon”.
        public let heading: String

        /// What was logged on which days: “5 Nov and 7 Nov: groin, numb”.
        public var logged: String {
            let latest = days.suffix(3).map(\.dayAndMonth).listed
            let more = days.count > 3 ? "\(days.count) days, lately \(latest)" : latest
            return "\(more): \(causes.prefix(3).joined(separator: "; "))"
        }

        /// What raised it, and when last: “groin, numb (7 Nov)”.
        public var brief: String {
            let day = days.last.map { " (\($0.dayAndMonth))" } ?? ""
            return causes.prefix(3).joined(separator: ", ") + day
        }

        /// The sign in words: “5 Nov: groin, numb. Numbness or tingling … If it is still so: see a doctor soon.”
        public var words: String {
            "\(logged). \(sign.explanation) If it is still so: \(heading.uncapitalized)."
        }
    }

    /// The signs, urgent ones first, then in the order of the catalog.
    public let lines: [Line]

    /// Orders what was raised.
    init(_ raised: RaisedSigns) {
        let catalog = raised.catalog
        let lines = catalog.warningSigns.compactMap { sign in
            raised.found[sign.sign].map { known in
                Line(
                    sign: sign, days: known.days, causes: known.causes,
                    heading: catalog.advice(for: sign.urgency)?.heading ?? "")
            }
        }
        self.lines = WarningSign.Urgency.allCases.flatMap { urgency in lines.filter { $0.sign.urgency == urgency } }
    }

    /// The heading above the signs.
    public static let heading = "Warning signs"

    /// What to say if no sign was raised.
    public static let nothing = "Nothing you logged brings up a warning sign."

    /// The signs in words, or a sentence saying that there were none.
    public var sentences: [String] { lines.isEmpty ? [Self.nothing] : lines.map(\.words) }
}
