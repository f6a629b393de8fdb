extension Int {
    /// The number with the word for what is counted: `1 entry`, `1,250 entries`.
    ///
    /// - Parameter several: the plural; the singular with an s when left out.
    public func counted(_ one: String, _ several: String? = nil) -> String {
        "\(grouped) \(self == 1 ? one : several ?? "\(one)s")"
    }

    /// The number with a comma before each three digits from the right: `13,523`.
    public var grouped: String {
        var text = ""
        for (place, digit) in String(magnitude).reversed().enumerated() {
            if place > 0, place.isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return (self < 0 ? "-" : "") + String(text.reversed())
    }

    /// How much of a whole it is, in percent: `45 %`; nil of nothing.
    public func percent(of whole: Int) -> String? {
        whole > 0 ? "\(Int((Double(self) / Double(whole) * 100).rounded())) %" : nil
    }
}
