import Diary

extension Stretch: CatalogItem {
    static let recordType = "Stretch"
    static let fieldNames = [
        "Short", "Group", "Pattern", "Lengthens", "Sides", "Hold", "Hold_min", "Hold_max", "Repeats", "Needs", "Step",
        "Gentle",
        "Release", "Routine", "Caution", "Basis",
    ]

    init?(named name: Name, reading record: inout RecordReader) {
        let isRelease = record.flag("Release")
        let sides: Sides = record.option("Sides") ?? .both
        guard let range = Self.holds(&record) else { return nil }
        self.init(
            name: name, shortName: record.text("Short"), muscles: record.names("Lengthens", of: .muscle),
            group: record.text("Group") ?? (isRelease ? "Release first" : "Your own"), hasSides: sides == .leftAndRight,
            hold: range.usual, holdRange: range.least...range.most)
        repeats = record.value("Repeats", Self.repeats) ?? 1
        needs = record.texts("Needs")
        steps = record.texts("Step")
        isGentle = record.flag("Gentle")
        self.isRelease = isRelease
        cautions = record.texts("Caution")
        pattern = record.text("Pattern") ?? pattern
        basis = record.text("Basis") ?? ""
        defaultOrder = record.flag("Routine") ? record.line : nil
    }

    private enum Sides: String, CaseIterable {
        case both
        case leftAndRight = "left and right"
    }

    private typealias Holds = (least: HoldDuration, usual: HoldDuration, most: HoldDuration)

    /// The usual hold with the shortest and longest that make sense; nothing when they are not in order, which is noted.
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

    private static func repeats(_ text: String) throws(ParseError) -> Int {
        guard let repeats = Int(text), (1...50).contains(repeats) else {
            throw ParseError(found: text, expected: "how often, from 1 to 50")
        }
        return repeats
    }
}
