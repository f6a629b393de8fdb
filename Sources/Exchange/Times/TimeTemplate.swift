import Diary

/// Where a time is in a row, in which zone and in which order: `{date} in UTC`, `{day}.{month}. in Europe/Rome as day month`.
struct TimeTemplate: Sendable {
    private let template: TextTemplate
    private let zone: Zone?
    /// The order of the date; nil to work it out from the dates of the whole source.
    private let order: DatePartOrder?

    /// A part of a time, as a mapping names it.
    private enum Part: String { case year, month, day, hour, minute, second }

    /// Creates a template of these columns, in the order of their dates.
    init(_ template: TextTemplate) {
        (self.template, zone, order) = (template, nil, nil)
    }

    /// Parses `TEMPLATE[ in ZONE][ as PART PART …]`; without an order it is worked out from all the rows.
    ///
    /// - Throws: `ParseError` for an unknown zone or part.
    init(parsing text: String) throws(ParseError) {
        // What follows the last brace says how to read the cells before it.
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

    /// Returns the text of a row's time.
    func text(_ cell: (String) -> String) -> String { template.filled(cell) }

    /// Returns the order of the dates among these texts.
    ///
    /// - Throws: ``ImportError/dates(_:_:)`` if they are ambiguous.
    func column(of texts: some Sequence<String>, chosen: DatePartOrder?) throws(ImportError) -> DateColumn {
        try DateColumn(texts, chosen: order ?? chosen)
    }

    /// Returns how dates that a spreadsheet had numbered were read, in a sentence; nil if there are none among these texts.
    ///
    /// - Parameter today: a diary has no days after it, which may tell the systems apart.
    static func remarkOnSerials(
        in texts: some Sequence<String>, _ system: SerialDateSystem, today: DiaryDate?
    ) -> String? {
        let serials = texts.lazy.compactMap { text in SerialDate(text, in: system).map { (text, $0.date) } }
        guard let (text, date) = serials.first(where: { _ in true }) else { return nil }
        let number = text.plainlyWritten.prefix { !$0.isWhitespace }
        let read = "Numbers in place of dates were read as the days of a spreadsheet"
        guard system == .since1900 else { return "\(read) that begins with 1904: “\(number)” is \(date.spelled)." }
        let later = SerialDateSystem.since1904.origin - SerialDateSystem.since1900.origin
        let latest = serials.map(\.1).max() ?? date
        let other = "if it should be \((date + later).spelled), as in Excel's 1904 system, add --dates 1904"
        let isOpen = today.map { latest + later <= $0 } ?? false
        return "\(read): “\(number)” is \(date.spelled)\(isOpen ? "; \(other)" : "")."
    }

    /// Reads the time of a row.
    func read(
        _ cell: (String) -> String, order: DatePartOrder, zone personZone: Zone,
        serials: SerialDateSystem = .since1900
    ) -> ReadTime? {
        let text = template.filled(cell)
        guard let written = WrittenTime(SerialDate(text, in: serials)?.text ?? text, order: self.order ?? order) else {
            return nil
        }
        guard let second = written.secondOfDay else {
            return ReadTime(text: text, date: written.date, moment: nil, unreadTime: written.unreadTime, change: nil)
        }
        let sourceZone = written.offset.map(Zone.fixed) ?? zone ?? personZone
        let moment = personZone.moment(instant: sourceZone.moment(written.date, secondOfDay: second).instant)
        return ReadTime(
            text: text, date: moment.date, moment: moment, unreadTime: written.unreadTime,
            change: sourceZone.remarkOnChange(at: second, of: written.date))
    }

    /// A time found in a row.
    struct ReadTime {
        /// The text of the cells.
        let text: String
        /// The local date of the user.
        let date: DiaryDate
        /// The moment; nil if only a date was written.
        let moment: Moment?
        /// A time of day that couldn't be parsed as a whole.
        let unreadTime: WrittenTime.UnreadTime?
        /// How a time was taken that the clocks show twice or never.
        let change: String?
    }
}
