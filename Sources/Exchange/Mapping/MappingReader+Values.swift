import Diary

extension MappingReader {
    /// Parses the name of a time zone.
    static func zone(_ text: String) throws(ParseError) -> Zone {
        if let zone = Zone(named: text) { return zone }
        throw ParseError(found: text, expected: "a time zone such as America/Los_Angeles")
    }

    /// Parses a time of day as seconds since midnight.
    static func timeOfDay(_ text: String) throws(ParseError) -> Int {
        let parts = text.split(separator: ":").map { Int($0) ?? -1 }
        guard parts.count == 2, (0...23).contains(parts[0]), (0...59).contains(parts[1]) else {
            throw ParseError(found: text, expected: "a time of day such as 20:00")
        }
        return parts[0] * 3600 + parts[1] * 60
    }

    /// Parses the delimiter between cells.
    static func delimiter(_ text: String) throws(ParseError) -> Character {
        switch text {
        case "comma", ",": return ","
        case "semicolon", ";": return ";"
        case "tab": return "\t"
        default: throw ParseError(found: text, expected: "one of: comma, semicolon, tab")
        }
    }

    /// Parses the two ends of a scale.
    static func scale(_ text: String) throws(ParseError) -> ClosedRange<Double> {
        let words = WrittenScale.undivided(text).split(separator: " ").filter { $0 != "to" }
        let ends = words.compactMap { Double(decimal: String($0)) }
        guard ends.count == 2, words.count == 2, ends[0] < ends[1] else {
            throw ParseError(found: text, expected: "the ends of the scale, such as 0 to 5")
        }
        return ends[0]...ends[1]
    }

    /// Parses the unit of a bare number.
    static func unit(_ text: String) throws(ParseError) -> SourceUnit {
        if let unit = SourceUnit(word: text) { return unit }
        throw ParseError(found: text, expected: "one of: h, min, s")
    }

    /// Parses a word of the source and its translation.
    static func word(_ text: String) throws(ParseError) -> (String, String) {
        let parts = text.split(separator: "=", maxSplits: 1).map { String($0.trimmingBlanks()) }
        guard parts.count == 2 else {
            throw ParseError(found: text, expected: "a word of the source and what it is here, such as “bad = 2”")
        }
        return (parts[0].lowercased(), parts[1])
    }
}
