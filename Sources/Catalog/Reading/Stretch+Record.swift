import Diary

extension Stretch: CatalogItem {
    static var table: CatalogTable<Stretch>? { .builtIn }
    static let recordType = "Stretch"
    static let fieldNames = [
        "Short", "Also", "Kind", "Group", "Pattern", "Position", "Lengthens", "Strengthens", "Sides", "Hold",
        "Hold_min",
        "Hold_max", "Times", "Times_min", "Times_max", "Tempo", "Repeats", "Needs", "Step", "Bends", "Gentle",
        "Release",
        "Routine", "Morning", "Caution", "Not_with", "Easier", "Harder", "Instead",
    ]

    init?(named name: Name, reading record: inout RecordReader) {
        let kind = record.option("Kind") ?? (record.flag("Release") ? Kind.release : .stretch)
        let sides: Sides = record.option("Sides") ?? .both
        let repetitions = Self.repetitions(&record)
        guard let range = repetitions.map(Self.holds) ?? Self.holds(&record) else { return nil }
        self.init(
            name: name, shortName: record.text("Short"), muscles: record.names("Lengthens", of: .muscle),
            group: record.text("Group") ?? (kind == .release ? "Release first" : "Your own"),
            hasSides: sides == .leftAndRight, hold: range.usual, holdRange: range.least...range.most)
        self.kind = kind
        self.repetitions = repetitions
        repeats = record.value("Repeats", Self.count) ?? 1
        pattern = record.text("Pattern") ?? pattern
        position = record.option("Position")
        readBody(&record)
        readCare(&record)
        isGentle = record.flag("Gentle")
        isMorning = record.flag("Morning")
        defaultOrder = record.flag("Routine") ? record.line : nil
        evidence = record.evidence()
    }

    /// Reads the muscles it works on and how it is done.
    private mutating func readBody(_ record: inout RecordReader) {
        aliases = record.aliases()
        strengthens = record.names("Strengthens", of: .muscle)
        bends = record.option("Bends")
        needs = record.texts("Needs")
        steps = record.texts("Step")
    }

    /// Reads what to watch for, and what to do instead.
    private mutating func readCare(_ record: inout RecordReader) {
        cautions = record.texts("Caution")
        exclusions = record.values("Not_with", Self.exclusion)
        easier = record.names("Easier", of: .stretch).first
        harder = record.names("Harder", of: .stretch).first
        alternatives = record.names("Instead", of: .stretch)
    }

    private enum Sides: String, CaseIterable {
        case both
        case leftAndRight = "left and right"
    }

    private typealias Holds = (least: HoldDuration, usual: HoldDuration, most: HoldDuration)

    /// Reads the usual hold with the shortest and longest that make sense; nil if they aren't in order, which is noted.
    private static func holds(_ record: inout RecordReader) -> Holds? {
        func parse(_ text: String) throws(ParseError) -> HoldDuration { try HoldDuration(parsing: text) }
        guard let usual = record.value("Hold", parse) ?? HoldDuration(seconds: 30) else { return nil }
        let least = record.value("Hold_min", parse) ?? usual
        let most = record.value("Hold_max", parse) ?? usual
        guard least <= usual, usual <= most else {
            record.note("Hold", expected: "a hold between Hold_min and Hold_max")
            return nil
        }
        return (least, usual, most)
    }

    /// Returns the time that repetitions take.
    private static func holds(_ repetitions: Repetitions) -> Holds {
        func time(_ count: Int) -> HoldDuration { HoldDuration(nearest: count * repetitions.tempo) }
        return (
            time(repetitions.range.lowerBound), time(repetitions.count), time(repetitions.range.upperBound)
        )
    }

    /// Reads repetitions with their tempo; nil for a hold.
    private static func repetitions(_ record: inout RecordReader) -> Repetitions? {
        guard let count = record.value("Times", Self.count) else { return nil }
        let least = record.value("Times_min", Self.count) ?? count
        let most = record.value("Times_max", Self.count) ?? count
        let tempo = record.value("Tempo", Self.tempo) ?? 4
        guard least <= count, count <= most else {
            record.note("Times", expected: "repetitions between Times_min and Times_max")
            return nil
        }
        return Repetitions(count: count, range: least...most, tempo: tempo)
    }

    private static func count(_ text: String) throws(ParseError) -> Int {
        guard let count = Int(text), Repetitions.countRange.contains(count) else {
            throw ParseError(found: text, expected: Repetitions.countExpectation)
        }
        return count
    }

    private static func tempo(_ text: String) throws(ParseError) -> Int {
        guard let tempo = Int(text), Repetitions.tempoRange.contains(tempo) else {
            throw ParseError(found: text, expected: Repetitions.tempoExpectation)
        }
        return tempo
    }

    private static func exclusion(_ text: String) throws(ParseError) -> Exclusion {
        let parts = text.commaSeparated(limit: 2)
        guard let condition = parts.first.flatMap(HealthCondition.init), parts.count == 2 else {
            let known = HealthCondition.allCases.map(\.rawValue).joined(separator: ", ")
            throw ParseError(found: text, expected: "a condition and why, such as “pregnancy, …”: \(known)")
        }
        return Exclusion(condition, reason: parts[1])
    }
}
