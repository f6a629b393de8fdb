extension Double {
    /// The number with one decimal: `6.5`; rounded as `printf` and Python do, an exact tie such as 4.25 to the even digit, so
    /// that a program that rounds the numbers of the JSON says the same.
    public var oneDecimal: String {
        let tenths = Int(magnitude.tenths)
        return "\(self < 0 && tenths > 0 ? "-" : "")\(tenths / 10).\(tenths % 10)"
    }

    /// The number with one decimal unless it is whole: `4`, `6.5`.
    public var short: String {
        let decimal = oneDecimal
        return decimal.hasSuffix(".0") ? String(decimal.dropLast(2)) : decimal
    }

    /// The number with as many decimals as it has: `4`, `7.32`.
    public var exact: String {
        let text = "\(self)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    /// The number of tenths, rounded once, from the exact value.
    private var tenths: Double {
        let product = self * 10
        let below = product.rounded(.down)
        // What the multiplication rounded away decides what looks like a tie.
        let rest = (-product).addingProduct(self, 10)
        guard product - below == 0.5, rest != 0 else { return product.rounded(.toNearestOrEven) }
        return rest > 0 ? below + 1 : below
    }
}
