import Diary

extension Habit: CatalogItem {
    static var table: CatalogTable<Habit>? { .builtIn }
    static let recordType = "Habit"
    static let fieldNames = [
        "Short", "Also", "Kind", "Unit", "Or", "Choice", "Field", "Zero", "Ten", "Step", "Setting", "Shortens", "Loads",
        "Weakens",
        "Direction",
        "Exposed",
        "Window", "Ask", "Meaning", "Avoid", "Total", "Tracked",
    ]

    init?(named name: Name, reading record: inout RecordReader) {
        let choices = record.values("Choice", Self.choice)
        guard let kind = Self.kind(&record), let measure = Self.measure(&record, choices.map(\.name)) else {
            return nil
        }
        self.init(
            name: name, shortName: record.text("Short"), kind: kind, measure: measure,
            question: record.text("Ask") ?? "\(name.text.capitalizedFirst)?")
        step = record.value("Step", Self.step) ?? measure.step
        alternative = Self.alternative(&record, to: measure)
        for choice in choices { choiceShortNames[choice.name] = choice.short }
        for choice in choices where !choice.muscles.isEmpty { choiceMuscles[choice.name] = choice.muscles }
        meaningOfZero = record.text("Zero")
        meaningOfTen = record.text("Ten")
        settings = record.options("Setting")
        shortens = record.names("Shortens", of: .muscle)
        loads = record.names("Loads", of: .muscle)
        weakens = record.names("Weakens", of: .muscle)
        aliases = record.aliases()
        meaning = record.text("Meaning") ?? ""
        advice = record.texts("Avoid")
        direction = record.option("Direction") ?? (kind == .activity ? .less : .more)
        exposure = record.text("Exposed") ?? name.text
        window = record.option("Window") ?? .dayBefore
        addsUp = record.flag("Total", default: addsUp)
        isTrackedByDefault = record.flag("Tracked")
        isMeasure = record.text("Kind") == KindWord.measure.rawValue
        evidence = record.evidence()
    }

    /// Keeps whether the habit is asked: that is a choice, not a part of its description.
    mutating func complete(from earlier: Habit, reading record: RecordReader) {
        if record.text("Tracked") == nil { isTrackedByDefault = earlier.isTrackedByDefault }
    }

    private enum KindWord: String, CaseIterable { case habit, activity, rating, measure }

    private static func kind(_ record: inout RecordReader) -> Kind? {
        switch record.option("Kind") ?? KindWord.habit {
        case .habit, .measure: return .habit
        case .activity: return .activity
        case .rating:
            let field = record.text("Field").flatMap(EntryField.init(rawValue:))
            if let rated = field.flatMap(RatingField.init) { return .rating(rated) }
            record.note("Kind", expected: "habit or activity; a rating of your own is a habit with Unit: 0-10")
            return nil
        }
    }

    private static func measure(_ record: inout RecordReader, _ choices: [Name]) -> Measure? {
        switch record.option("Unit") ?? (choices.isEmpty ? Measure.Word.yesNo : .choice) {
        case .number(let unit): return .number(unit)
        case .yesNo: return .yesNo
        case .choice:
            if choices.count > 1 { return .choice(choices) }
            record.note("Unit", expected: "a unit, or two or more Choice lines")
            return nil
        }
    }

    /// Returns the alternative measure: hours for a yes/no habit, or the reverse.
    private static func alternative(_ record: inout RecordReader, to measure: Measure) -> Measure? {
        guard let unit: Measure.Word = record.option("Or") else { return nil }
        switch (measure, unit) {
        case (.yesNo, .number(.hours)): return .hours
        case (.hours, .yesNo): return .yesNo
        default:
            record.note("Or", expected: "h beside Unit: yes/no, or yes/no beside Unit: h")
            return nil
        }
    }

    private static func choice(_ text: String) throws(ParseError) -> (
        name: Name, short: String, muscles: [Name]
    ) {
        let parts = text.utf8.split(separator: UInt8(ascii: ",")).map { Substring($0) }
        let name = try Name(parsing: parts.first ?? "")
        let short = parts.count > 1 ? try Name(parsing: parts[1]).text : name.text
        var muscles: [Name] = []
        for part in parts.dropFirst(2) { muscles.append(try Name(parsing: part)) }
        return (name, short, muscles)
    }

    private static func step(_ text: String) throws(ParseError) -> Double {
        guard let number = try Amount(parsing: text).number, number > 0 else {
            throw ParseError(found: text, expected: "an amount above 0, such as 0.5 h")
        }
        return number
    }
}
