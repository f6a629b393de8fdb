extension Int {
    /// Returns the number with the word for what is counted: `1 entry`, `1,250 entries`.
    ///
    /// - Parameter several: the plural; by default, the singular with an s.
    public func counted(_ one: String, _ several: String? = nil) -> String {
        "\(grouped) \(self == 1 ? one : several ?? "\(one)s")"
    }

    /// The number with commas between groups of three digits: `13,523`.
    public var grouped: String {
        let digits = magnitude.description.utf8
        var text: [UInt8] = self < 0 ? [UInt8(ascii: "-")] : []
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place).isMultiple(of: 3) { text.append(UInt8(ascii: ",")) }
            text.append(digit)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Returns the percentage of a whole: `45 %`; nil if the whole is 0.
    public func percent(of whole: Int) -> String? {
        whole > 0 ? (Double(self) / Double(whole)).percent : nil
    }
}
