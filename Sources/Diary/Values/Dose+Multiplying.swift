extension Dose {
    /// The most doses that are taken at once.
    private static let mostAtOnce = 100.0

    /// Parses `2 x 400 mg` or `400 mg x 2` as the whole of it, such as `800 mg`; nil for anything else, and without a unit.
    init?(multiplying text: String) {
        let text = text.filter { $0 != " " }
        for sign in text.indices where Self.isTimesSign(text[sign...sign]) {
            let (left, right) = (text[..<sign], text[text.index(after: sign)...])
            for (count, dose) in [(left, right), (right, left)] {
                guard let count = Quantity(parsing: count), count.value > 0, count.value <= Self.mostAtOnce,
                    let dose = try? Dose(parsing: dose), !dose.unit.isEmpty,
                    let amount = Quantity(count.value * dose.amount.value)
                else { continue }
                self.init(amount, unit: dose.unit)
                return
            }
        }
        return nil
    }

    /// Returns whether a text is a sign for “times”.
    static func isTimesSign(_ text: some StringProtocol) -> Bool { ["x", "X", "×", "*"].contains(String(text)) }
}
