extension Double {
    /// The number with one decimal: `6.5`.
    public var oneDecimal: String {
        let tenths = Int((abs(self) * 10).rounded())
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
}
