import Catalog
import Diary

/// Makes entries from the rows of a table with a mapping.
struct RowReader {
    private let mapping: ImportMapping
    private let table: CSVTable
    private let context: ImportContext
    private let fields: FieldWriter
    private let zone: Zone
    private let ruleByName: [String: ImportRule]
    private let ruleForOthers: ImportRule?
    private let places: [String: Int]
    private var orders: [DatePartOrder] = []
    /// How ambiguous dates were read.
    private(set) var remarks: [String] = []

    /// Creates a reader.
    ///
    /// - Throws: ``ImportError/columns(missing:header:)`` if the table lacks a column that the mapping names.
    init(_ mapping: ImportMapping, _ table: CSVTable, _ context: ImportContext) throws(ImportError) {
        self.mapping = mapping
        self.table = table
        self.context = context
        fields = FieldWriter(catalog: mapping.catalog(under: context.catalog))
        zone = mapping.settings.zone ?? context.zone
        var ruleByName: [String: ImportRule] = [:]
        for rule in mapping.rules {
            if case .name(let name) = rule.subject { ruleByName[name] = rule }
        }
        self.ruleByName = ruleByName
        ruleForOthers = mapping.rules.first { $0.subject == .anyName }
        var places: [String: Int] = [:]
        var missing: [String] = []
        for name in mapping.columns where places[name] == nil {
            if let place = table.column(name) {
                places[name] = place
            } else if !missing.contains(name) {
                missing.append(name)
            }
        }
        if !missing.isEmpty { throw ImportError.columns(missing: missing, header: table.header) }
        self.places = places
        for time in mapping.settings.times {
            let texts = table.rows.lazy.map { row in time.text { name in places[name].map { row.cells[$0] } ?? "" } }
            let column = try time.column(of: Array(texts), chosen: context.dates)
            orders.append(column.order)
            let serials = TimeTemplate.remarkOnSerials(in: texts, context.serials, today: context.now?.date)
            for case let remark? in [column.remark, serials]
            where !remarks.contains(remark) {
                remarks.append(remark)
            }
        }
    }

    /// Why a row makes no entry.
    struct Refusal: Error {
        let reason: String
        /// Whether nothing was logged in it, rather than something that isn't understood or wanted.
        var saysNothing = false
    }

    /// When a row is.
    struct Time {
        let moment: Moment
        /// The text it was read from.
        let text: String
        /// A time of day that couldn't be parsed as a whole.
        let unread: WrittenTime.UnreadTime?
        /// How a time was taken that the clocks show twice or never.
        var change: String?

        /// What to say of the time.
        var remarks: [String] { [unread?.remark(taken: moment), change].compactMap { $0 } }
    }

    /// What was left out of a row.
    private struct Omissions {
        var reasons: [String] = []
        /// Whether any of it was not understood; the rest says that nothing was logged.
        var areUnread = false
    }

    /// Returns what identifies a row, with an entry that has only its time.
    func place(of row: CSVTable.Row, _ time: Time) -> ImportRow {
        ImportRow(
            entry: Entry(id: EntryID(""), when: time.moment),
            key: [time.text.trimmed] + [mapping.settings.name?.filled { cell($0, in: row) }].compactMap { $0 },
            content: row.cells, number: row.number)
    }

    /// Returns a row with the entry that it makes.
    ///
    /// - Throws: ``Refusal`` with the reason if it makes none.
    func read(_ row: CSVTable.Row, _ time: Time) throws(Refusal) -> ImportRow {
        guard table.hasColumns(for: row) else { throw Refusal(reason: CSVTable.overfull) }
        var draft = EntryDraft()
        var omissions = Omissions()
        if let name = mapping.settings.name {
            try fill(&draft, named: name.filled { cell($0, in: row) }, from: row)
        } else {
            omissions = try fill(&draft, from: row)
        }
        var made = place(of: row, time)
        made.entry = try draft.entry(at: time.moment, source: mapping.title, timeText: time.text.trimmed)
        made.omissions =
            omissions.reasons + draft.remarks + time.remarks
        made.isUnreadInPart = omissions.areUnread
        return made
    }

    /// Fills in a row that is about one thing.
    private func fill(_ draft: inout EntryDraft, named name: String, from row: CSVTable.Row) throws(Refusal) {
        guard let rule = ruleByName[Name.key(of: name)] ?? ruleForOthers else {
            throw Refusal(reason: "“\(name)” is not in the mapping; add a Map record with “Source: \(name)”")
        }
        if let reason = rule.reasonToLeaveOut { throw Refusal(reason: "\(name): \(reason)") }
        let value = mapping.settings.value?.filled { cell($0, in: row) } ?? ""
        if value.isEmpty, rule.needsValue { throw Refusal(reason: "\(name): no value", saysNothing: true) }
        try fill(&draft, by: rule, value: value, from: row)
        draft.keep(source: name, value: value)
    }

    /// Fills in a row with several columns; a cell that can't be parsed is left out on its own.
    ///
    /// - Returns: The cells that were left out, each with the reason.
    private func fill(_ draft: inout EntryDraft, from row: CSVTable.Row) throws(Refusal) -> Omissions {
        var omissions = Omissions()
        for rule in mapping.rules {
            guard let column = rule.column, rule.reasonToLeaveOut == nil else { continue }
            let value = cell(column, in: row)
            if value.trimmed.isEmpty { continue }
            if value.saysNothing {
                omissions.reasons.append("\(column): “\(value.trimmed)” was taken for not logged")
                continue
            }
            do throws(Refusal) {
                try fill(&draft, by: rule, value: value, from: row)
                draft.keep(source: column, value: value.trimmed)
            } catch {
                omissions.reasons.append("\(column): \(error.reason)")
                omissions.areUnread = true
            }
        }
        if draft.fields.isEmpty {
            throw Refusal(
                reason: omissions.reasons.isEmpty
                    ? "nothing in the columns that the mapping takes" : omissions.reasons.joined(separator: "; "),
                saysNothing: !omissions.areUnread)
        }
        return omissions
    }

    /// Writes the fields of a rule.
    private func fill(
        _ draft: inout EntryDraft, by rule: ImportRule, value: String, from row: CSVTable.Row
    ) throws(Refusal) {
        var written: [FieldWriter.Written] = []
        do throws(ParseError) {
            let converted = try rule.converted(value.trimmed)
            for field in rule.fields {
                let text = field.template.filled { $0 == ImportRule.valueName ? converted : cell($0, in: row) }
                written.append(try fields.write(field.field, text))
            }
        } catch {
            throw Refusal(reason: error.description)
        }
        for field in written { draft.add(field) }
    }

    /// Returns the names that rows of a table are about.
    func names(in table: CSVTable) -> [String] {
        table.rows.compactMap { row in mapping.settings.name?.filled { cell($0, in: row) } }
    }

    private func cell(_ name: String, in row: CSVTable.Row) -> String {
        places[name].map { row.cells[$0] } ?? ""
    }

    /// Returns when a row is.
    ///
    /// The first time that can be parsed decides the day. If it gives only a day, the time of day comes from the first other one on
    /// the same diary day, or else is the mapping's usual time.
    ///
    /// - Throws: ``Refusal`` if it has no date.
    func time(of row: CSVTable.Row) throws(Refusal) -> Time {
        let readings = zip(mapping.settings.times, orders).compactMap { time, order in
            time.read({ cell($0, in: row) }, order: order, zone: zone, serials: context.serials)
        }
        guard let first = readings.first else { throw Refusal(reason: "no date that the calendar has") }
        if let moment = first.moment {
            return Time(
                moment: moment.wholeMinute, text: first.text, unread: first.unreadTime, change: first.change)
        }
        for reading in readings.dropFirst() {
            if let moment = reading.moment, moment.diaryDay(startingAt: context.dayStart) == first.date {
                return Time(
                    moment: moment.wholeMinute, text: reading.text, unread: reading.unreadTime, change: reading.change)
            }
        }
        return Time(
            moment: zone.moment(first.date, secondOfDay: mapping.settings.usualTime), text: first.text,
            unread: first.unreadTime)
    }
}
