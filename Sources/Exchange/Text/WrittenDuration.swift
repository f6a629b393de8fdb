/// Durations as people and programs write them.
enum WrittenDuration {
    /// The units after a number of hours, minutes or seconds, in some of the languages that exports come in.
    private static let secondsPerUnit: [String: Double] = {
        let words: [(Double, String)] = [
            (
                3600,
                "h hr hrs hour hours std stunde stunden heure heures hora horas ora ore uur uren timme timmar time timer"
            ),
            (60, "m min mins minute minutes minuten minuto minutos minuti minuut minuter minutter"),
            (1, "s sec secs second seconds sek sekunde sekunden seconde secondes segundo segundos secondi"),
        ]
        return Dictionary(
            uniqueKeysWithValues: words.flatMap { seconds, words in
                words.split(separator: " ").map { (String($0), seconds) }
            })
    }()

    /// Parses `7:30`, `7:30 h`, `7:30:15`, `7h30`, `7 h 20 min`, `7.5 Std`, `90 minutes` as seconds; nil for a text without a unit or colon.
    ///
    /// A negative duration is returned as it is; the caller refuses it.
    static func seconds(_ text: String) -> Double? {
        let text = text.plainlyWritten.lowercased()
        let isNegative = text.hasPrefix("-")
        let body = isNegative ? String(text.dropFirst()).trimmed : text
        return (clock(body) ?? clock(withoutHours(body)) ?? inUnits(body)).map { isNegative ? -$0 : $0 }
    }

    /// Returns the seconds in a unit, by its word; nil for any other word.
    static func secondsPer(_ unit: String) -> Double? {
        let word = unit.lowercased().trimmed
        return secondsPerUnit[word.last == "." ? String(word.dropLast()) : word]
    }

    private static func clock(_ text: String) -> Double? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }),
            parts.dropLast().allSatisfy({ $0.allSatisfy(\.isDecimalDigit) }),
            let hours = Double(parts[0]), let minutes = Double(parts[1]), minutes < 60
        else { return nil }
        let seconds = parts.count == 3 ? Double(decimal: String(parts[2])) : 0
        guard let seconds, (0..<60).contains(seconds) else { return nil }
        return hours * 3600 + minutes * 60 + seconds
    }

    /// Returns what is before a unit of hours, as in “7:30 Std.”.
    private static func withoutHours(_ text: String) -> String {
        let number = text.prefix { $0.isDecimalDigit || $0 == ":" }
        return secondsPer(String(text[number.endIndex...])) == 3600 ? String(number) : text
    }

    private static func inUnits(_ text: String) -> Double? {
        var rest = text
        var seconds = 0.0
        var smallest = Double.infinity
        while !rest.isEmpty {
            guard let number = WrittenNumber(rest), number.value >= 0 else { return nil }
            let word = number.rest.prefix { $0.isLetter }
            let after = number.rest[word.endIndex...].drop { $0 == "." || $0 == "," || $0 == " " }
            // “1h30” ends in minutes without a unit.
            let unit = word.isEmpty && smallest == 3600 ? 60 : secondsPerUnit[String(word)]
            guard let unit, unit < smallest else { return nil }
            seconds += number.value * unit
            smallest = unit
            rest = after.trimmed
        }
        return smallest == .infinity ? nil : seconds
    }
}
