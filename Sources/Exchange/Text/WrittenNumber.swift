import Diary

/// A number as people and programs write it, with what follows it.
struct WrittenNumber {
    /// The number.
    let value: Double
    /// What follows it, such as a unit, without blanks around it.
    let rest: String
    /// The two numbers that it can be: `1,440` is 1440 in some places and 1.44 in others; nil if there is only one.
    let readings: (whole: String, decimal: String)?

    /// Parses a number at the start of a text: `7`, `7.5`, `7,5`, `-3`, `12 345.6`, `1.234,5`; nil if there is none.
    init?(_ text: String) {
        let text = text.plainlyWritten
        let body = text.first.map { "+-".contains($0) } ?? false ? text.dropFirst() : text[...]
        let digits = Self.digits(of: body)
        guard let number = Self.number(digits), number.isFinite else { return nil }
        value = text.first == "-" ? -number : number
        rest = body[digits.endIndex...].trimmed
        readings = Self.readings(of: digits)
    }

    private static func readings(of digits: Substring) -> (whole: String, decimal: String)? {
        let parts = digits.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard parts.count == 2, (1...3).contains(parts[0].count), parts[0] != "0", parts[1].count == 3,
            parts.allSatisfy({ $0.allSatisfy(\.isDecimalDigit) })
        else { return nil }
        return (parts.joined(), parts.joined(separator: "."))
    }

    /// Parses a number of things that come in ones, so that points and commas divide groups of three digits: `12,345`, `12.345`.
    static func count(_ text: String) -> Double? {
        let groups = text.plainlyWritten.split(omittingEmptySubsequences: false) { ",. '".contains($0) }
        let areGroups = (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
        guard areGroups || groups.count == 1, groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDecimalDigit) })
        else { return nil }
        return Double(groups.joined())
    }

    /// The end of the scale that it states, as in `4/5`, `7 out of 10` and `70 %`; nil if it states none.
    var statedMost: Double? {
        if rest == "%" { return 100 }
        let words = ["/", "out of ", "of ", "von ", "sur "]
        guard let word = words.first(where: rest.lowercased().hasPrefix),
            let most = WrittenScale.end(String(rest.dropFirst(word.count))), most > 0
        else { return nil }
        return most
    }

    /// Returns the number on a scale: of two that it can be the one that lies on it.
    ///
    /// - Parameter found: the text, for the error.
    /// - Throws: `ParseError` if both do.
    func value(on scale: ClosedRange<Double>, found: String) throws(ParseError) -> Double {
        guard let readings, let whole = Double(readings.whole), scale.contains(whole) else { return value }
        guard !scale.contains(value) else {
            throw ParseError(
                found: found, expected: "a number with one meaning: \(readings.whole) or \(readings.decimal)")
        }
        return whole
    }

    /// Returns the longest prefix that can be a number; blanks and apostrophes are allowed between groups of three digits.
    private static func digits(of text: Substring) -> Substring {
        var end = text.startIndex
        while end < text.endIndex {
            let character = text[end]
            let next = text.index(after: end)
            if character.isDecimalDigit || ".,".contains(character) {
                end = next
            } else if " '".contains(character), end > text.startIndex, isGroup(text[next...]) {
                end = next
            } else if "eE".contains(character), end > text.startIndex, isExponent(text[next...]) {
                end = text.index(after: next)
            } else {
                break
            }
        }
        var found = text[..<end]
        // A trailing full stop or comma belongs to the sentence.
        while let last = found.last, ".,".contains(last) { found = found.dropLast() }
        return found
    }

    private static func isGroup(_ text: Substring) -> Bool {
        text.prefix(3).count == 3 && text.prefix(3).allSatisfy(\.isDecimalDigit)
            && !(text.dropFirst(3).first?.isDecimalDigit ?? false)
    }

    private static func isExponent(_ text: Substring) -> Bool {
        guard let first = text.first else { return false }
        return "+-".contains(first) ? text.dropFirst().first?.isDecimalDigit ?? false : first.isDecimalDigit
    }

    private static func number(_ digits: Substring) -> Double? {
        let text = String(digits.filter { $0 != " " && $0 != "'" })
        guard text.contains(where: \.isDecimalDigit) else { return nil }
        let commas = text.count { $0 == "," }
        let points = text.count { $0 == "." }
        switch (commas, points) {
        case (0, 0), (0, 1): return Double(text)
        case (1, 0): return Double(text.map { $0 == "," ? "." : String($0) }.joined())
        default: break
        }
        // If both occur, the last one is the decimal sign; if only one occurs, and twice, there is none.
        let last = text.last { $0 == "," || $0 == "." } ?? "."
        let isDecimal = (last == "," ? commas : points) == 1
        let groups = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        let whole = isDecimal ? groups.dropLast() : groups[...]
        guard whole.dropFirst().allSatisfy({ $0.count == 3 }), (1...3).contains(whole.first?.count ?? 0) else {
            return nil
        }
        return Double(whole.joined() + (isDecimal ? "." + (groups.last ?? "") : ""))
    }
}

extension Double {
    /// Parses a text that is a number, with a point or a comma before its decimals; nil for anything else.
    init?(decimal text: String) {
        guard let number = WrittenNumber(text), number.rest.isEmpty else { return nil }
        self = number.value
    }
}

extension Character {
    /// Whether it is one of 0 to 9.
    var isDecimalDigit: Bool { ("0"..."9").contains(self) }
}
