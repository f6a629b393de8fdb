/// The ends of scales as people write them.
enum WrittenScale {
    /// Returns the text with each number in one piece: `0 to 1,440` as `0 to 1440`. No scale ends at 1.440.
    static func undivided(_ text: String) -> String {
        let joined = joined(text.plainlyWritten, at: ".,'")
        // A blank may also stand between the ends: `1 100`.
        guard count(joined) > 2 else { return joined }
        let spaced = Self.joined(joined, at: " ")
        return count(spaced) == 2 ? spaced : joined
    }

    /// Parses one end: `10`, `7.5`, `1,440`; nil for anything else.
    static func end(_ text: String) -> Double? { Double(decimal: undivided(text)) }

    /// Returns how many numbers a text has.
    private static func count(_ text: String) -> Int { text.split { !$0.isDecimalDigit && !".,".contains($0) }.count }

    /// Joins groups of three digits with these characters between them.
    private static func joined(_ text: String, at marks: String) -> String {
        var result = ""
        var rest = text[...]
        while let first = rest.first {
            let run = rest.prefix { $0.isDecimalDigit || marks.contains($0) }
            guard first.isDecimalDigit, !run.isEmpty else {
                result.append(first)
                rest = rest.dropFirst()
                continue
            }
            let number = run.prefix(through: run.lastIndex(where: \.isDecimalDigit) ?? run.startIndex)
            let groups = number.split(omittingEmptySubsequences: false) { marks.contains($0) }
            let areGroups = first != "0" && groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
            result += areGroups ? groups.joined() : String(number)
            rest = rest[number.endIndex...]
        }
        return result
    }
}
