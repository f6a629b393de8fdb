extension StringProtocol {
    /// The range of the first date such as `2026-11-20`; nil if there is none.
    var rangeOfISODate: Range<Index>? {
        var start = startIndex
        while let end = index(start, offsetBy: 10, limitedBy: endIndex) {
            if self[start..<end].hasISODateShape { return start..<end }
            start = index(after: start)
        }
        return nil
    }

    private var hasISODateShape: Bool {
        enumerated().allSatisfy { place, character in
            place == 4 || place == 7 ? character == "-" : character.isDecimalDigit
        }
    }

    /// A time of day such as `8:10` at the beginning of the text, and what follows it; nil if there is none.
    var leadingClock: (clock: String, rest: SubSequence)? {
        let hours = prefix(while: \.isDecimalDigit)
        let minutes = self[hours.endIndex...].dropFirst().prefix(while: \.isDecimalDigit)
        guard (1...2).contains(hours.count), self[hours.endIndex...].first == ":", minutes.count == 2 else {
            return nil
        }
        return ("\(hours):\(minutes)", self[minutes.endIndex...])
    }

    /// Returns the text without backslashes before certain characters; optionally, `\n` becomes a line end.
    func withoutBackslashes(before characters: Set<Character>, hasLineEnds: Bool = false) -> String {
        var result = ""
        var isEscaped = false
        for character in self {
            if isEscaped, hasLineEnds, character == "n" || character == "N" {
                result.append("\n")
            } else if isEscaped {
                result += characters.contains(character) ? "\(character)" : "\\\(character)"
            } else if character != "\\" {
                result.append(character)
            }
            isEscaped = character == "\\" && !isEscaped
        }
        return isEscaped ? result + "\\" : result
    }
}
