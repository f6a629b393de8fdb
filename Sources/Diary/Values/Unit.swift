extension Amount {
    /// What a number counts; everything that is known about a unit is in its `facts`.
    public enum Unit: String, Hashable, Sendable, CaseIterable {
        /// Hours of a day.
        case hours = "h"
        /// Minutes of a day.
        case minutes = "min"
        /// How often.
        case times
        /// Seconds that a muscle holds out.
        case seconds = "s"
        /// Centimetres, such as from the fingertips to the floor.
        case centimetres = "cm"
        /// A number on a scale from 0 to 10, written without a unit.
        case score = ""
    }
}

extension Amount.Unit {
    /// What is known about a unit.
    private struct Facts {
        /// Several of it, in words.
        let words: String
        /// Other ways to type it.
        let spellings: [String]
        /// The largest number that makes sense for one day.
        let limit: Double
        /// How much one press of `+` or `-` changes.
        let step: Double
        /// How many minutes one of it lasts; nil for what is not a time.
        var length: Double?
        /// What an amount is, with an example, for an error message.
        let expectation: String
        /// What a check-in asks to be typed.
        let typing: String
        /// The code of the Unified Code for Units of Measure.
        let ucum: String
    }

    private var facts: Facts {
        switch self {
        case .hours:
            Facts(
                words: "hours", spellings: ["hr", "hrs", "hour", "hours"], limit: 24, step: 0.5, length: 60,
                expectation: "hours of the day, such as 7.5h", typing: "type hours", ucum: "h")
        case .minutes:
            Facts(
                words: "minutes", spellings: ["m", "mins", "minute", "minutes"], limit: 1440, step: 5, length: 1,
                expectation: "minutes of the day, such as 20min", typing: "type minutes", ucum: "min")
        case .times:
            Facts(
                words: "times", spellings: ["time", "x"], limit: 100_000, step: 1, expectation: "a count, such as 3",
                typing: "type how often", ucum: "{times}")
        case .seconds:
            Facts(
                words: "seconds", spellings: ["sec", "secs", "second", "seconds"], limit: 3600, step: 5,
                expectation: "seconds, such as 45s", typing: "type seconds", ucum: "s")
        case .centimetres:
            Facts(
                words: "centimetres", spellings: ["centimetre", "centimetres", "centimeter", "centimeters"], limit: 300,
                step: 1, expectation: "centimetres, such as 12cm", typing: "type centimetres", ucum: "cm")
        case .score:
            Facts(
                words: "0 to 10", spellings: [], limit: 10, step: 1, expectation: "a whole number from 0 to 10",
                typing: "type 0 to 10", ucum: "{score}")
        }
    }

    /// The unit as the catalog and JSON name it: `h`, `min`, `times`, `0-10`.
    public var word: String { self == .score ? "0-10" : rawValue }

    /// Several of it, in words: `hours`.
    public var words: String { facts.words }

    /// The largest number that makes sense for one day.
    public var limit: Double { facts.limit }

    /// How much one press of `+` or `-` changes: half an hour, five minutes, or one.
    public var step: Double { facts.step }

    /// What an amount is, with an example, for an error message.
    public var expectation: String { facts.expectation }

    /// What a check-in asks to be typed: `type hours`.
    public var typing: String { facts.typing }

    /// The code of the Unified Code for Units of Measure.
    public var ucum: String { facts.ucum }

    /// Whether amounts of several days make sense as a sum, as hours do and a score does not.
    public var addsUp: Bool {
        switch self {
        case .hours, .minutes, .times: true
        case .seconds, .centimetres, .score: false
        }
    }

    /// The unit that a text spells, in lower case.
    init?(spelling: String) {
        guard
            let unit = Self.allCases.first(where: { $0.rawValue == spelling || $0.facts.spellings.contains(spelling) })
        else { return nil }
        self = unit
    }

    /// A number of another unit in this one; nil where one cannot be said in the other.
    public func converted(_ value: Double, from other: Amount.Unit) -> Double? {
        if self == other { return value }
        guard let own = facts.length, let given = other.facts.length else { return nil }
        return value * given / own
    }

    /// The units that are written, for an error message: `h, min or times`.
    static var list: String {
        let written = allCases.filter { $0 != .score }.map(\.rawValue)
        return written.dropLast().joined(separator: ", ") + " or " + (written.last ?? "")
    }
}

extension Amount {
    /// What the amount counts, as JSON names it: `h`, `0-10`, `yes/no`; nil for a word.
    public var unitForm: String? {
        switch self {
        case .quantity(_, let unit): unit.word
        case .answer: "yes/no"
        case .choice: nil
        }
    }

    /// The measure of a habit whose amounts look like this one.
    public var measure: Habit.Measure {
        switch self {
        case .quantity(_, let unit): .number(unit)
        case .answer: .yesNo
        case .choice(let word): .choice([word])
        }
    }
}
