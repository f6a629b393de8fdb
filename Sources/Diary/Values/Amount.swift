/// How much of a habit or activity: a number with its unit, yes or no, or a word.
public enum Amount: Hashable, Sendable {
    /// A number with its unit, such as `7.5 h`, `20 min`, `3 times` or a bare score.
    case quantity(Quantity, Unit)
    /// Yes or no.
    case answer(Bool)
    /// One of the words of a habit with choices, such as `on stomach`.
    case choice(Name)

    /// The form in the diary: `7.5 h`, `3 times`, `yes`, `on stomach`, `4`.
    public var text: String {
        switch self {
        case .quantity(let quantity, .score): quantity.description
        case .quantity(let quantity, let unit): "\(quantity) \(unit.rawValue)"
        case .answer(let answer): answer ? "yes" : "no"
        case .choice(let name): name.text
        }
    }

    /// The amount as a number: the exact quantity, or 1 for yes and 0 for no; nil for a word.
    public var number: Double? {
        switch self {
        case .quantity(let quantity, let unit): unit.exact(quantity)
        case .answer(let answer): answer ? 1 : 0
        case .choice: nil
        }
    }
}
