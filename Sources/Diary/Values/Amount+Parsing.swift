extension Amount {
    /// Parses an amount as written in the diary or as typed: `7.5 h`, `20min`, `1h30`, `3 times`, `yes`,
    /// `on stomach`, `4`.
    ///
    /// - Throws: ``ParseError`` for a number with an unknown unit, or one that is too large for a day.
    public init(parsing source: some StringProtocol) throws(ParseError) {
        // A plain string is parsed many times as fast.
        var source = String(source)
        if let amount = source.withUTF8({ Self.written($0) }) {
            self = amount
            return
        }
        let text = source.trimmingBlanks()
        guard let first = text.utf8.first else {
            throw ParseError(found: "", expected: "an amount, such as 7.5 h, 20 min, 3 times, yes or no")
        }
        guard (0x30...0x39).contains(first) || first == 0x2D || first == 0x2B || first == 0x2E else {
            switch text.lowercased() {
            case "yes", "y": self = .answer(true)
            case "no", "n": self = .answer(false)
            default: self = .choice(try Name(parsing: text))
            }
            return
        }
        let numberEnd =
            text.utf8.firstIndex { !(0x30...0x39).contains($0) && $0 != 0x2E && $0 != 0x2C } ?? text.endIndex
        guard let quantity = Quantity(parsing: text[..<numberEnd]) else {
            throw ParseError(found: String(text), expected: "a number, 0 or more, with a unit: \(Unit.list)")
        }
        try self.init(quantity: quantity, unitText: text[numberEnd...].trimmingBlanks(), source: source)
    }

    /// Returns the amount whose form in the diary this is; nil for a word, and for whatever else has to be looked at more closely.
    private static func written(_ bytes: UnsafeBufferPointer<UInt8>) -> Amount? {
        if bytes.elementsEqual("yes".utf8) { return .answer(true) }
        if bytes.elementsEqual("no".utf8) { return .answer(false) }
        let end = bytes.firstIndex { !(0x30...0x39).contains($0) && $0 != 0x2E } ?? bytes.count
        guard end > 0, let quantity = Quantity(utf8: bytes[..<end]) else { return nil }
        let start = end < bytes.count && bytes[end] == 0x20 ? end + 1 : end
        let spelling = String(decoding: UnsafeBufferPointer(rebasing: bytes[start...]), as: UTF8.self)
        guard let unit = Unit(written: spelling), quantity.value <= unit.limit else { return nil }
        return .quantity(quantity, unit)
    }

    private init(
        quantity: Quantity, unitText: Substring, source: String
    ) throws(ParseError) {
        var amount = quantity
        let unit: Unit
        let text = unitText.lowercased()
        if let known = Unit(spelling: text) {
            unit = known
        } else {
            // People type an hour and a half as 1h30 or 1h30min.
            guard text.hasPrefix("h"), quantity.value == quantity.value.rounded(),
                let minutes = Self.minutes(afterHours: text.dropFirst()),
                let whole = Quantity(quantity.value + minutes / 60)
            else { throw ParseError(found: source, expected: "an amount in \(Unit.list)") }
            amount = whole
            unit = .hours
        }
        guard amount.value <= unit.limit else { throw ParseError(found: source, expected: unit.limitExpectation) }
        self = .quantity(amount, unit)
    }

    private static func minutes(afterHours text: Substring) -> Double? {
        let bare = text.trimmingBlanks()
        let digits = bare.prefix { $0.isNumber }
        let rest = bare.dropFirst(digits.count).trimmingBlanks()
        guard ["", "m", "min"].contains(String(rest)), let minutes = Quantity(parsing: digits), minutes.value < 60
        else { return nil }
        return minutes.value
    }
}
