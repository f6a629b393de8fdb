extension Habit {
    /// How the amount of a habit is measured.
    public enum Measure: Hashable, Sendable {
        /// A number with a unit.
        case number(Amount.Unit)
        /// Yes or no.
        case yesNo
        /// One of these words.
        case choice([Name])

        /// Hours in the day.
        public static var hours: Measure { .number(.hours) }
        /// Minutes in the day.
        public static var minutes: Measure { .number(.minutes) }
        /// A number of times.
        public static var times: Measure { .number(.times) }
        /// A number from 0 to 10.
        public static var score: Measure { .number(.score) }
    }
}

extension Habit.Measure {
    /// The name of a measure in the catalog: a unit, or one of two words.
    public enum Word: Hashable, Sendable, RawRepresentable, CaseIterable {
        /// A number with a unit.
        case number(Amount.Unit)
        /// Yes or no.
        case yesNo
        /// One of several words.
        case choice

        /// Every name: the units, then the others, then the score.
        public static var allCases: [Word] {
            Amount.Unit.allCases.filter { $0 != .score }.map(Word.number) + [.yesNo, .choice, .number(.score)]
        }

        /// Creates the measure that the catalog calls by a name; nil for any other name.
        public init?(rawValue: String) {
            guard let word = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
            self = word
        }

        /// The name in the catalog.
        public var rawValue: String {
            switch self {
            case .number(let unit): unit.word
            case .yesNo: "yes/no"
            case .choice: "choice"
            }
        }
    }

    /// The unit of numbers; nil for yes/no and choices.
    public var unit: Amount.Unit? { if case .number(let unit) = self { unit } else { nil } }

    /// The unit in JSON: `h`, `0-10`, `yes/no`; nil for a choice.
    public var unitForm: String? {
        switch self {
        case .number(let unit): unit.word
        case .yesNo: "yes/no"
        case .choice: nil
        }
    }

    /// The unit in words: `hours`, `yes or no`.
    public var words: String {
        switch self {
        case .number(let unit): unit.words
        case .yesNo: "yes or no"
        case .choice: "a choice"
        }
    }

    /// By how much one press of `+` or `-` changes it: half an hour, five minutes, or one.
    public var step: Double { unit?.step ?? 1 }

    /// The expected form of an amount, in words for an error message.
    public var expectation: String {
        switch self {
        case .number(let unit): unit.expectation
        case .yesNo: "yes or no"
        case .choice(let words): "one of: " + words.map(\.text).joined(separator: ", ")
        }
    }
}
