import Diary

/// Where a time is in a row, in which zone and in which order: `{date} in UTC`, `{day}.{month}. in Europe/Rome as day month`.
struct TimeTemplate: Sendable {
    private let template: TextTemplate
    private let zone: Zone?
    /// The order of the date; nil when it follows from the dates of the whole source.
    private let order: DatePartOrder?

    /// A part of a time, as a mapping names it.
    private enum Part: String { case year, month, day, hour, minute, second }

    /// A template of these columns, in the order that their dates have.
    init(_ template: TextTemplate) {
        (self.template, zone, order) = (template, nil, nil)
    }

    /// Reads `TEMPLATE[ in ZONE][ as PART PART …]`; without an order it is found out from all the rows.
    ///
    /// - Throws: `ParseError` for an unknown zone or part.
    init(parsing text: String) throws(ParseError) {
        // What is after the last brace says how the cells before it are meant.
        let end = text.lastIndex(of: "}").map { text.index(after: $0) } ?? text.startIndex
        var rule = String(text[end...])
        var order: DatePartOrder?
        if let mark = rule.firstRange(of: " as ") {
            order = try Self.order(rule[mark.upperBound...])
            rule = String(rule[..<mark.lowerBound])
        }
        var zone: Zone?
        if let mark = rule.firstRange(of: " in ") {
            let name = String(rule[mark.upperBound...].filter { $0 != " " })
            guard let found = Zone(named: name) else {
                throw ParseError(found: name, expected: "a time zone such as UTC or America/Los_Angeles")
            }
            zone = found
            rule = String(rule[..<mark.lowerBound])
        }
        template = try TextTemplate(parsing: text[..<end] + rule)
        self.zone = zone
        self.order = order
    }

    private static func order(_ text: Substring) throws(ParseError) -> DatePartOrder {
        let parts = try text.split(separator: " ").map { word throws(ParseError) in
            guard let part = Part(rawValue: String(word)) else {
                throw ParseError(found: String(word), expected: "one of: year, month, day, hour, minute, second")
            }
            return part
        }
        switch parts.filter({ [.year, .month, .day].contains($0) }) {
        case [.day, .month, .year]: return .dayFirst
        case [.month, .day, .year]: return .monthFirst
        case [.year, .month, .day]: return .yearFirst
        default:
            throw ParseError(found: String(text), expected: "day month year, month day year or year month day")
        }
    }

    /// The columns that it names.
    var columns: [String] { template.columns }

    /// The text of a row's time.
    func text(_ cell: (String) -> String) -> String { template.filled(cell) }

    /// The order of the dates among these texts.
    ///
    /// - Throws: ``ImportError/dates(_:_:)`` when they may be read in two.
    func column(of texts: some Sequence<String>, chosen: DatePartOrder?) throws(ImportError) -> DateColumn {
        try DateColumn(texts, chosen: order ?? chosen)
    }

    /// What a row says.
    func read(_ cell: (String) -> String, order: DatePartOrder, zone personZone: Zone) -> ReadTime? {
        let text = template.filled(cell)
        guard let written = WrittenTime(text, order: self.order ?? order) else { return nil }
        guard let second = written.secondOfDay else {
            return ReadTime(text: text, date: written.date, moment: nil, unreadTime: written.unreadTime)
        }
        let sourceZone = written.offset.map(Zone.fixed) ?? zone ?? personZone
        let moment = personZone.moment(instant: sourceZone.moment(written.date, secondOfDay: second).instant)
        return ReadTime(text: text, date: moment.date, moment: moment, unreadTime: nil)
    }

    /// A time as it was found in a row.
    struct ReadTime {
        /// The cells it was read from.
        let text: String
        /// The local date of the person.
        let date: DiaryDate
        /// The moment; nil when only a date was written.
        let moment: Moment?
        /// The words for the time of day that are not understood.
        let unreadTime: String?
    }
}
