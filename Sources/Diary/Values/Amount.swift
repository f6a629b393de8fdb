/// How much of a habit or activity: a number with its unit, yes or no, or a word.
public enum Amount: Hashable, Sendable {
    /// A number with its unit, as `7.5 h`, `20 min`, `3 times` or a bare score.
    case quantity(Quantity, Unit)
    /// Yes or no.
    case answer(Bool)
    /// One of the words of a habit with choices, as `on stomach`.
    case choice(Name)

    /// What a number counts.
    public enum Unit: String, Hashable, Sendable, CaseIterable {
        /// Hours of a day, 0 to 24.
        case hours = "h"
        /// Minutes of a day, 0 to 1440.
        case minutes = "min"
        /// How often.
        case times
        /// A number on a scale from 0 to 10, written without a unit.
        case score = ""

        /// The largest number that makes sense for one day.
        public var limit: Double {
            switch self {
            case .hours: 24
            case .minutes: 1440
            case .times: 10_000
            case .score: 10
            }
        }
    }

    /// The form in the diary: `7.5 h`, `3 times`, `yes`, `on stomach`, `4`.
    public var text: String {
        switch self {
        case .quantity(let quantity, .score): quantity.description
        case .quantity(let quantity, let unit): "\(quantity) \(unit.rawValue)"
        case .answer(let answer): answer ? "yes" : "no"
        case .choice(let name): name.text
        }
    }

    /// The amount as a number: the quantity, or 1 for yes and 0 for no; a word has none.
    public var number: Double? {
        switch self {
        case .quantity(let quantity, _): quantity.value
        case .answer(let answer): answer ? 1 : 0
        case .choice: nil
        }
    }
}
