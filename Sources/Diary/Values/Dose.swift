/// How much of a medicine: a number with its unit, such as `400 mg` or `2 tablets`.
public struct Dose: Hashable, Sendable {
    /// The number.
    public let amount: Quantity
    /// The unit as written, such as `mg` or `tablets`; empty for a bare number.
    public let unit: String

    /// Creates a dose.
    public init(_ amount: Quantity, unit: String = "") {
        self.amount = amount
        self.unit = unit
    }

    /// Parses `400 mg`, `400mg`, `2 tablets`, `2`.
    ///
    /// - Throws: ``ParseError`` if the text isn't a number followed by at most one word.
    public init(parsing source: some StringProtocol) throws(ParseError) {
        let text = String(source).trimmingBlanks()
        let number = text.prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }
        let unit = text.dropFirst(number.count).trimmingBlanks()
        guard let amount = Quantity(parsing: number), amount.value > 0, !Self.mayBeThousands(number),
            unit.allSatisfy({ $0.isLetter || "/%".contains($0) })
        else { throw ParseError(found: String(source), expected: "an amount with its unit, such as 400 mg") }
        self.init(amount, unit: String(unit))
    }

    /// Returns whether a number such as `1,000` may be a thousand to its writer and one to another; `0,125` has no other reading.
    private static func mayBeThousands(_ number: some StringProtocol) -> Bool {
        let parts = number.split(separator: ",", omittingEmptySubsequences: false)
        return parts.count == 2 && parts[1].count == 3 && parts[0].contains { $0 != "0" }
    }

    /// Returns what is said of an amount without a unit: `“400” has no unit. Add one, such as mg or tablets.`
    public static func complaint(withoutUnit text: String) -> String {
        "“\(text)” has no unit. Add one, such as mg or tablets."
    }

    /// `400 mg`, the form in the diary.
    public var text: String { unit.isEmpty ? amount.description : "\(amount) \(unit)" }

    /// Returns the number in another unit of the same kind; nil if the units can't be converted.
    public func amount(in other: String) -> Double? {
        if Self.key(unit) == Self.key(other) { return amount.value }
        guard let own = Self.measure(unit), let wanted = Self.measure(other), own.kind == wanted.kind else {
            return nil
        }
        return amount.value * own.size / wanted.size
    }

    private enum Kind { case mass, volume }

    private static func measure(_ unit: String) -> (kind: Kind, size: Double)? {
        switch key(unit) {
        case "µg", "μg", "mcg", "ug": (.mass, 0.001)
        case "mg": (.mass, 1)
        case "g": (.mass, 1000)
        case "ml": (.volume, 1)
        case "cl": (.volume, 10)
        case "l": (.volume, 1000)
        default: nil
        }
    }

    /// Returns the singular, so that two tablets and one tablet have the same unit.
    private static func key(_ unit: String) -> String {
        let key = unit.lowercased()
        return key.count > 3 && key.hasSuffix("s") ? String(key.dropLast()) : key
    }
}
