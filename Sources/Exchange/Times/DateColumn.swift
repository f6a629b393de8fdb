import Diary

/// The order of all the dates of a source, found out from the whole of it.
struct DateColumn {
    /// The order.
    let order: DatePartOrder
    /// How a date was read that could have been read otherwise, in a sentence; nil when every date says it itself.
    let remark: String?

    /// Finds the one order in which most of the dates are days of the calendar.
    ///
    /// - Parameters:
    ///   - texts: the dates as they are written; what is not a date is passed over.
    ///   - chosen: the order, where the person has said it.
    /// - Throws: ``ImportError/dates(_:_:)`` with both readings of a date that may be either.
    init(_ texts: some Sequence<String>, chosen: DatePartOrder?) throws(ImportError) {
        let written = texts.compactMap { text in WrittenTime.dateWords(in: text).map { (text: text, words: $0) } }
        // Dates with the year first in full, or with the name of a month, say nothing about the others.
        let open = written.filter { $0.words.isOpen }
        if let chosen {
            (order, remark) = (chosen, nil)
            return
        }
        let dates = Set(open.map(\.words))
        let counts = DatePartOrder.allCases.map { order in dates.count { $0.date(order) != nil } }
        let most = counts.max() ?? 0
        let fitting = zip(DatePartOrder.allCases, counts).filter { $0.1 == most && most > 0 }.map(\.0)
        let orders = Self.withoutYearsForDays(fitting, dates)
        for date in open {
            let readings = orders.compactMap { order in
                date.words.date(order).map { DateCandidate(order: order, date: $0) }
            }
            guard Set(readings.map(\.date)).count < 2 else { throw ImportError.dates(date.text.trimmed, readings) }
        }
        order = orders.first ?? .yearFirst
        remark = open.first { $0.words.readings.count > 1 }.flatMap { [order] date in
            date.words.date(order).map { "Dates were read as \(order.words): “\(date.text.trimmed)” is \($0.spelled)." }
        }
    }

    /// The orders without one that takes days for years: three dates or more that follow each other within days in one order
    /// lie years apart in that one.
    private static func withoutYearsForDays(_ orders: [DatePartOrder], _ dates: Set<DateWords>) -> [DatePartOrder] {
        guard orders.contains(.yearFirst), orders.count > 1, dates.count >= 3 else { return orders }
        func span(_ order: DatePartOrder) -> Int {
            let days = dates.compactMap { $0.date(order)?.dayNumber }
            return (days.max() ?? 0) - (days.min() ?? 0)
        }
        let others = orders.filter { $0 != .yearFirst }
        let shortest = others.map(span).min() ?? 0
        if span(.yearFirst) > 10 * shortest { return others }
        return span(.yearFirst) * 10 < shortest ? [.yearFirst] : orders
    }
}
