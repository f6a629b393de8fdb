import Diary

/// The parsed name of a column: what it is about, and its unit or scale, as in “Driving (min)” and “Pain (0-100)”.
struct ColumnName {
    /// What the column is about, ignoring case and underscores.
    let key: String
    /// The unit of a bare number in it.
    let unit: SourceUnit?
    /// The ends of its scale, unless they are 0 and 10.
    let scale: ClosedRange<Double>?
    /// The text in the brackets, if it isn't known.
    let unknown: String?

    /// What a column's name can say about its numbers.
    private enum Meaning {
        case unit(SourceUnit), scale(ClosedRange<Double>), nothing

        /// Whether it says anything at all.
        var isStated: Bool { if case .nothing = self { false } else { true } }
    }

    /// Parses a name.
    init(_ name: String) {
        let spaced = String(name.plainlyWritten.map { $0 == "_" ? " " : $0 })
        let (base, suffix) = Self.bracketed(spaced) ?? Self.trailing(spaced) ?? (spaced, nil)
        key = Name.key(of: base.trimmed)
        let meaning = suffix.map(Self.meaning)
        switch meaning {
        case .some(.some(.unit(let unit))): (self.unit, scale, unknown) = (unit, nil, nil)
        case .some(.some(.scale(let ends))): (unit, scale, unknown) = (nil, ends, nil)
        case .some(.none): (unit, scale, unknown) = (nil, nil, suffix)
        default: (unit, scale, unknown) = (nil, nil, nil)
        }
    }

    /// Splits “Driving [min]” into two parts.
    private static func bracketed(_ name: String) -> (String, String?)? {
        guard let last = name.last, let open = [")": "(", "]": "[", "}": "{"][String(last)],
            let start = name.lastIndex(of: Character(open))
        else { return nil }
        return (String(name[..<start]), String(name[start...].dropFirst().dropLast()).trimmed)
    }

    /// Splits “Driving in min”, “Driving, min”, “Driving min”, “Pain /10” and “Pain 0-100” into two parts.
    private static func trailing(_ name: String) -> (String, String?)? {
        for mark in [" in ", ",", ":", "/", " "] {
            guard
                let range = mark == " in "
                    ? name.firstRange(of: mark)
                    : name.lastIndex(of: Character(mark)).map({ $0..<name.index(after: $0) }),
                range.lowerBound > name.startIndex
            else { continue }
            let after = String(name[range.upperBound...]).trimmed
            // “Sitting / h” has a unit, “Pain /10” a scale that includes the slash.
            for suffix in mark == "/" ? ["/" + after, after] : [after] {
                if case .some(let meaning) = meaning(suffix), meaning.isStated {
                    return (String(name[..<range.lowerBound]), suffix)
                }
            }
        }
        return trailingScale(name)
    }

    /// Splits “Pain 0 – 100” into two parts.
    private static func trailingScale(_ name: String) -> (String, String?)? {
        guard let start = name.firstIndex(where: \.isDecimalDigit), start > name.startIndex else { return nil }
        let suffix = String(name[start...])
        guard case .some(.scale) = meaning(suffix) else { return nil }
        return (String(name[..<start]), suffix)
    }

    /// Returns “in minutes” without its first word.
    private static func withoutPreposition(_ text: String) -> String {
        ["in ", "en "].first(where: text.hasPrefix).map { String(text.dropFirst($0.count)) } ?? text
    }

    /// Returns the meaning of a suffix, or nil if it isn't known.
    private static func meaning(_ text: String) -> Meaning? {
        let text = withoutPreposition(text.lowercased())
        if let unit = SourceUnit(word: text) { return .unit(unit) }
        if ["%", "percent", "prozent"].contains(text) { return .scale(0...100) }
        if ["", "nrs", "times", "x", "count", "yes/no", "y/n", "score", "steps", "hh:mm", "h:mm", "hh:mm:ss"].contains(
            text)
        {
            return .nothing
        }
        let parts = TextWords.words(of: WrittenScale.undivided(text))
        let numbers = parts.compactMap { Double($0) }
        let words = parts.filter { Double($0) == nil }
        guard
            words.allSatisfy({
                ["to", "bis", "out", "of", "max", "nrs", "vas", "mm", "scale", "from", "von", "a", "à"].contains($0)
            })
        else {
            return nil
        }
        switch numbers.count {
        case 2 where numbers[0] < numbers[1]: return .scale(numbers[0]...numbers[1])
        case 1 where numbers[0] > 1 && (text.hasPrefix("/") || words.contains("of") || words.contains("max")):
            return .scale(0...numbers[0])
        default: return nil
        }
    }
}
