extension Habit {
    /// What the amount of a habit is.
    public enum Measure: Hashable, Sendable {
        /// A number of a unit.
        case number(Amount.Unit)
        /// Yes or no.
        case yesNo
        /// One of these words.
        case choice([Name])

        /// Hours of the day.
        public static var hours: Measure { .number(.hours) }
        /// Minutes of the day.
        public static var minutes: Measure { .number(.minutes) }
        /// How often.
        public static var times: Measure { .number(.times) }
        /// A number from 0 to 10.
        public static var score: Measure { .number(.score) }
    }
}

extension Habit.Measure {
    /// What a measure is in the catalog: a unit, or one of two words.
    public enum Word: Hashable, Sendable, RawRepresentable, CaseIterable {
        /// A number of a unit.
        case number(Amount.Unit)
        /// Yes or no.
        case yesNo
        /// One of some words.
        case choice

        /// Every word: the units, then the others, then the scale.
        public static var allCases: [Word] {
            Amount.Unit.allCases.filter { $0 != .score }.map(Word.number) + [.yesNo, .choice, .number(.score)]
        }

        /// The measure of a word in the catalog; nil for another word.
        public init?(rawValue: String) {
            guard let word = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
            self = word
        }

        /// The word in the catalog.
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

    /// What is counted, in words: `hours`, `yes or no`.
    public var words: String {
        switch self {
        case .number(let unit): unit.words
        case .yesNo: "yes or no"
        case .choice: "a choice"
        }
    }

    /// How much one press of `+` or `-` changes: half an hour, five minutes, or one.
    public var step: Double { unit?.step ?? 1 }

    /// The form an amount takes, in words for an error message.
    public var expectation: String {
        switch self {
        case .number(let unit): unit.expectation
        case .yesNo: "yes or no"
        case .choice(let words): "one of: " + words.map(\.text).joined(separator: ", ")
        }
    }
}
