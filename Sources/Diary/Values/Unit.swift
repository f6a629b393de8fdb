extension Amount {
    /// The unit of a number; all its properties are in `facts`.
    public enum Unit: String, Hashable, Sendable, CaseIterable {
        /// Hours in a day.
        case hours = "h"
        /// Minutes in a day.
        case minutes = "min"
        /// A number of times.
        case times
        /// Seconds that a muscle can hold.
        case seconds = "s"
        /// Centimetres, such as from fingertips to floor.
        case centimetres = "cm"
        /// A number on a scale from 0 to 10, written without a unit.
        case score = ""
    }
}

extension Amount.Unit {
    /// The properties of a unit.
    private struct Facts {
        /// The plural in words.
        let words: String
        /// Other ways to type it, with a blank between them: making a list of them would take longer than all else of an amount.
        let spellings: String
        /// The largest sensible number for one day.
        let limit: Double
        /// By how much one press of `+` or `-` changes it.
        let step: Double
        /// Its length in minutes; nil if it isn't a unit of time.
        var length: Double?
        /// The expected form of an amount, with an example, for an error message.
        let expectation: String
        /// What a check-in asks the user to type.
        let typing: String
        /// The code in the Unified Code for Units of Measure.
        let ucum: String
    }

    private var facts: Facts {
        switch self {
        case .hours:
            Facts(
                words: "hours", spellings: "hr hrs hour hours", limit: 24, step: 0.5, length: 60,
                expectation: "hours of the day, such as 7.5h", typing: "type hours", ucum: "h")
        case .minutes:
            Facts(
                words: "minutes", spellings: "m mins minute minutes", limit: 1440, step: 5, length: 1,
                expectation: "minutes of the day, such as 20min", typing: "type minutes", ucum: "min")
        case .times:
            Facts(
                words: "times", spellings: "time x", limit: 100_000, step: 1, expectation: "a count, such as 3",
                typing: "type how often", ucum: "{times}")
        case .seconds:
            Facts(
                words: "seconds", spellings: "sec secs second seconds", limit: 3600, step: 5,
                expectation: "seconds, such as 45s", typing: "type seconds", ucum: "s")
        case .centimetres:
            Facts(
                words: "centimetres", spellings: "centimetre centimetres centimeter centimeters", limit: 300,
                step: 1, expectation: "centimetres, such as 12cm", typing: "type centimetres", ucum: "cm")
        case .score:
            Facts(
                words: "0 to 10", spellings: "", limit: 10, step: 1, expectation: "a whole number from 0 to 10",
                typing: "type 0 to 10", ucum: "{score}")
        }
    }

    /// The name of the unit in the catalog and in JSON: `h`, `min`, `times`, `0-10`.
    public var word: String { self == .score ? "0-10" : rawValue }

    /// The plural in words: `hours`.
    public var words: String { facts.words }

    /// The largest sensible number for one day.
    public var limit: Double { facts.limit }

    /// What is expected instead of more than the largest sensible number: `an amount of at most 24 h a day`.
    public var limitExpectation: String {
        guard self != .score else { return "a score of at most 10, or an amount in \(Self.list)" }
        return "an amount of at most \(Int(limit)) \(rawValue) a day"
    }

    /// By how much one press of `+` or `-` changes it: half an hour, five minutes, or one.
    public var step: Double { facts.step }

    /// The expected form of an amount, with an example, for an error message.
    public var expectation: String { facts.expectation }

    /// What a check-in asks the user to type: `type hours`.
    public var typing: String { facts.typing }

    /// The code in the Unified Code for Units of Measure.
    public var ucum: String { facts.ucum }

    /// Whether the amounts of several days can be added up, as hours can and a score can't.
    public var addsUp: Bool {
        switch self {
        case .hours, .minutes, .times: true
        case .seconds, .centimetres, .score: false
        }
    }

    /// Creates the unit with a spelling, in lower case.
    init?(spelling: String) {
        if let unit = Self(written: spelling) {
            self = unit
            return
        }
        let unit = Self.allCases.first { $0.facts.spellings.split(separator: " ").contains { $0 == spelling } }
        guard let unit else { return nil }
        self = unit
    }

    /// Creates the unit that is written so in the diary.
    init?(written text: String) {
        // Many times as fast as by the raw value.
        guard let unit = Self.allCases.first(where: { $0.rawValue == text }) else { return nil }
        self = unit
    }

    /// Converts a number from another unit to this one; nil if the units can't be converted.
    public func converted(_ value: Double, from other: Amount.Unit) -> Double? {
        if self == other { return value }
        guard let own = facts.length, let given = other.facts.length else { return nil }
        return value * given / own
    }

    /// Returns a quantity of this unit as it was before it was rounded to three decimals.
    ///
    /// Three decimals of an hour tell the minutes apart: 0.333 h is 20 min, and three times that is 1 h.
    public func exact(_ quantity: Quantity) -> Double {
        guard self == .hours else { return quantity.value }
        let minutes = (quantity.value * 60).rounded() / 60
        return Quantity(minutes) == quantity ? minutes : quantity.value
    }

    /// The written units, for an error message: `h, min or times`.
    static var list: String {
        allCases.filter { $0 != .score }.map(\.rawValue).alternatives
    }
}

extension Amount {
    /// The unit as named in JSON: `h`, `0-10`, `yes/no`; nil for a word.
    public var unitForm: String? {
        switch self {
        case .quantity(_, let unit): unit.word
        case .answer: "yes/no"
        case .choice: nil
        }
    }

    /// The measure of a habit with amounts like this one.
    public var measure: Habit.Measure {
        switch self {
        case .quantity(_, let unit): .number(unit)
        case .answer: .yesNo
        case .choice(let word): .choice([word])
        }
    }
}
