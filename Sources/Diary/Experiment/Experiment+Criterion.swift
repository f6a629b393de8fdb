extension Experiment {
    /// What must be logged for a day to count as lived in the trial arm.
    public enum Criterion: Hashable, Sendable {
        /// A habit was answered like this: yes, no, or one of its words.
        case habit(Name, is: Amount)
        /// A habit or an activity was logged as at most this much.
        case atMost(Name, Quantity, Amount.Unit)
        /// A habit or an activity was logged as at least this much.
        case atLeast(Name, Quantity, Amount.Unit)
        /// At least one hold of a stretch, or one bout of an exercise, was done.
        case stretch(Name)
        /// A treatment was logged.
        case care(Name)
        /// A medicine was taken.
        case medicine(Name)

        /// The name of the habit, stretch, treatment or medicine.
        public var name: Name {
            switch self {
            case .habit(let name, _), .atMost(let name, _, _), .atLeast(let name, _, _), .stretch(let name),
                .care(let name), .medicine(let name):
                name
            }
        }

        /// The field of the record that states it, which is also the field of an entry it is logged in.
        public var field: EntryField {
            switch self {
            case .habit, .atMost, .atLeast: .habit
            case .stretch: .stretch
            case .care: .care
            case .medicine: .medicine
            }
        }

        /// Whether it acts within hours, so that blocks can be short and without a washout.
        public var actsAtOnce: Bool { field == .care || field == .medicine }

        /// The form in the record: `crossed legs, no`, `sitting, at most 6 h`, `strap hamstring`.
        public var text: String {
            switch self {
            case .habit(let name, let amount): "\(name), \(amount.text)"
            case .atMost(let name, let quantity, let unit):
                "\(name), \(Self.atMostWords)\(Amount.quantity(quantity, unit).text)"
            case .atLeast(let name, let quantity, let unit):
                "\(name), \(Self.atLeastWords)\(Amount.quantity(quantity, unit).text)"
            case .stretch(let name), .care(let name), .medicine(let name): name.text
            }
        }

        /// The same for people, who read hours and minutes: `sitting, at most 1 h 20 min`.
        public var words: String {
            switch self {
            case .atMost(let name, let quantity, let unit):
                "\(name), \(Self.atMostWords)\(Amount.quantity(quantity, unit).words)"
            case .atLeast(let name, let quantity, let unit):
                "\(name), \(Self.atLeastWords)\(Amount.quantity(quantity, unit).words)"
            case .habit, .stretch, .care, .medicine: text
            }
        }

        private static let atMostWords = "at most "
        private static let atLeastWords = "at least "

        /// Parses the first field of a record that states a criterion; nil if none does.
        ///
        /// - Parameter value: returns the value of the first field with a name.
        /// - Throws: ``ParseError`` if such a field is there but isn't a valid criterion.
        public static func reading(_ value: (String) -> String?) throws(ParseError) -> Criterion? {
            if let habit = value(EntryField.habit.rawValue) { return try Criterion(habit: habit) }
            let kinds: [(EntryField, (Name) -> Criterion)] = [
                (.stretch, Criterion.stretch), (.care, Criterion.care), (.medicine, Criterion.medicine),
            ]
            for (field, criterion) in kinds {
                if let text = value(field.rawValue) { return criterion(try Name(parsing: text)) }
            }
            return nil
        }

        /// Parses a criterion about a habit: `crossed legs, no`, `walking, at least 30 min`; a habit alone means yes.
        ///
        /// - Throws: ``ParseError`` if the name or the amount after it is invalid.
        public init(habit text: some StringProtocol) throws(ParseError) {
            let parts = text.commaSeparated(limit: 2)
            let name = try Name(parsing: parts[0])
            guard parts.count > 1 else {
                self = .habit(name, is: .answer(true))
                return
            }
            let words = parts[1].trimmingBlanks()
            if let amount = Self.quantity(words, after: Self.atMostWords) {
                self = .atMost(name, amount.0, amount.1)
            } else if let amount = Self.quantity(words, after: Self.atLeastWords) {
                self = .atLeast(name, amount.0, amount.1)
            } else {
                let amount = try Amount(parsing: words)
                if case .quantity = amount {
                    throw ParseError(found: String(text), expected: "a habit with “at most” or “at least” its amount")
                }
                self = .habit(name, is: amount)
            }
        }

        private static func quantity(
            _ words: some StringProtocol, after prefix: String
        ) -> (Quantity, Amount.Unit)? {
            guard words.hasPrefix(prefix), let amount = try? Amount(parsing: words.dropFirst(prefix.count)),
                case .quantity(let quantity, let unit) = amount
            else { return nil }
            return (quantity, unit)
        }
    }
}
