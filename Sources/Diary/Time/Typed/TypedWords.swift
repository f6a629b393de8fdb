/// A date or time as people type it, in lower case and split into words.
struct TypedWords {
    let words: [String]

    /// Words without meaning of their own: `on the 12th of November at 8:10`.
    private static let fillers: Set<String> = ["on", "the", "of", "at", "@", "a.d."]

    init(_ text: some StringProtocol) {
        let text = Self.withoutCommas(text.lowercased()).map { $0 == "\t" ? " " : $0 }
        words = Self.joined(String(text).split(separator: " ").map(String.init).filter { !Self.fillers.contains($0) })
    }

    /// Replaces commas with blanks, or with a point if one is a decimal comma, as in `1,5 h`.
    private static func withoutCommas(_ text: String) -> String {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(String(parts.first ?? "")) { joined, part in
            let isDecimal = joined.last?.isNumber ?? false && part.prefix { $0.isNumber }.count == 1
            return "\(joined)\(isDecimal ? "." : " ")\(part)"
        }
    }

    /// Joins `9 pm`, `9 p.m.` and `12 noon` to one word each.
    private static func joined(_ words: [String]) -> [String] {
        words.reduce(into: []) { words, word in
            let half = ["am", "a.m.", "a.m", "am.", "pm", "p.m.", "p.m", "pm."].contains(word)
            if word == "noon", words.last == "12" {
                words[words.count - 1] = word
            } else if half, let last = words.last, last.last?.isNumber ?? false {
                words[words.count - 1] = last + String(word.prefix(1)) + "m"
            } else {
                words.append(word)
            }
        }
    }
}

extension StringProtocol {
    /// The whole number written in ASCII digits; nil for anything else.
    var digits: Int? {
        !isEmpty && utf8.count <= 9 && utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(self) : nil
    }

    /// A count as people say it: `3`, `a`, `an`, `one` to `twelve`, `twenty`.
    var count: Double? {
        let tens = ["fifteen": 15.0, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50]
        if let count = tens[String(self)] { return count }
        let words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
        if self == "a" || self == "an" { return 1 }
        if let place = words.firstIndex(of: String(self)) { return Double(place + 1) }
        return Quantity(parsing: String(self))?.value
    }
}
