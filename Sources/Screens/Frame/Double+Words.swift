extension Double {
    /// The number with one decimal, `6.5`.
    var oneDecimal: String {
        let tenths = Int((self * 10).rounded())
        return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }

    /// The number with one decimal only where it is not whole: `4`, `4.5`.
    var short: String { self == rounded() ? String(Int(self)) : oneDecimal }
}
