import Diary

/// Where a time stands in a row, in which zone and in which order: `{date} in UTC`, `{day}.{month}. in Europe/Rome as day month`.
struct TimeTemplate: Sendable {
    private let template: TextTemplate
    private let zone: ZoneRule?
    private let order: [WrittenTime.Part]

    /// Reads `TEMPLATE[ in ZONE][ as PART PART …]`; without an order it is year month day hour minute second.
    ///
    /// - Throws: `ParseError` for an unknown zone or part.
    init(parsing text: String) throws(ParseError) {
        // What stands after the last brace says how the cells before it are meant.
        let end = text.lastIndex(of: "}").map { text.index(after: $0) } ?? text.startIndex
        var rule = String(text[end...])
        var order = WrittenTime.Part.allCases
        if let mark = rule.firstRange(of: " as ") {
            order = try rule[mark.upperBound...].split(separator: " ").map { word throws(ParseError) in
                guard let part = WrittenTime.Part(rawValue: String(word)) else {
                    throw ParseError(found: String(word), expected: "one of: year, month, day, hour, minute, second")
                }
                return part
            }
            rule = String(rule[..<mark.lowerBound])
        }
        var zone: ZoneRule?
        if let mark = rule.firstRange(of: " in ") {
            let name = String(rule[mark.upperBound...].filter { $0 != " " })
            guard let found = ZoneRule(named: name) else {
                throw ParseError(found: name, expected: "a time zone such as UTC or America/Los_Angeles")
            }
            zone = found
            rule = String(rule[..<mark.lowerBound])
        }
        template = try TextTemplate(parsing: text[..<end] + rule)
        self.zone = zone
        self.order = order
    }

    /// The columns that it names.
    var columns: [String] { template.columns }

    /// What a row says.
    func read(_ cell: (String) -> String, zone personZone: ZoneRule) -> ReadTime? {
        let text = template.filled(cell)
        guard let written = WrittenTime(text, order: order) else { return nil }
        guard let second = written.secondOfDay else { return ReadTime(text: text, date: written.date, moment: nil) }
        let sourceZone = written.offset.map { offset in ZoneRule { _ in offset } } ?? zone ?? personZone
        let moment = personZone.moment(instant: sourceZone.moment(written.date, secondOfDay: second).instant)
        return ReadTime(text: text, date: moment.date, moment: moment)
    }

    /// A time as it was found in a row.
    struct ReadTime {
        /// The cells it was read from.
        let text: String
        /// The local date of the person.
        let date: DiaryDate
        /// The moment; nothing when only a date was written.
        let moment: Moment?
    }
}
