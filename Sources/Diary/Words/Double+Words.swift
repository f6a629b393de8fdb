extension Double {
    /// The number with one decimal: `6.5`. It is rounded as in `printf` and Python, with an exact tie such as 4.25 to even, so
    /// that programs that round the numbers in the JSON get the same result.
    public var oneDecimal: String {
        let tenths = Int(magnitude.tenths)
        return "\(self < 0 && tenths > 0 ? "-" : "")\(tenths / 10).\(tenths % 10)"
    }

    /// Whether it is 0 with one decimal.
    public var showsAsZero: Bool { oneDecimal == "0.0" }

    /// The number with one decimal, or none if it is whole: `4`, `6.5`.
    public var short: String {
        let decimal = oneDecimal
        return decimal.hasSuffix(".0") ? String(decimal.dropLast(2)) : decimal
    }

    /// The number rounded to a whole one: `7`.
    public var whole: String { "\(Int(rounded()))" }

    /// The number with as many decimals as it has: `4`, `7.32`.
    public var exact: String {
        let text = "\(self)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    /// A share, 0...1, as a percentage: `45 %`.
    public var percent: String { "\(Int((self * 100).rounded())) %" }

    /// The number of tenths, rounded once, from the exact value.
    private var tenths: Double {
        let product = self * 10
        let below = product.rounded(.down)
        // The rounding error of the multiplication decides apparent ties.
        let rest = (-product).addingProduct(self, 10)
        guard product - below == 0.5, rest != 0 else { return product.rounded(.toNearestOrEven) }
        return rest > 0 ? below + 1 : below
    }
}
