import Diary

/// The order of all the dates of a source, worked out from all of them.
struct DateColumn {
    /// The order.
    let order: DatePartOrder
    /// How an ambiguous date was read, in a sentence; nil if every date is unambiguous.
    let remark: String?

    /// Finds the one order in which most of the dates are valid.
    ///
    /// - Parameters:
    ///   - texts: the dates as written; anything that isn't a date is skipped.
    ///   - chosen: the order, if the user has chosen it.
    /// - Throws: ``ImportError/dates(_:_:)`` with both readings of an ambiguous date.
    init(_ texts: some Sequence<String>, chosen: DatePartOrder?) throws(ImportError) {
        if let chosen {
            (order, remark) = (chosen, nil)
            return
        }
        // Dates with a full year first, or with the name of a month, say nothing about the others.
        let open = texts.compactMap { text -> (text: String, words: DateWords)? in
            guard PlainTime(text) == nil, let words = WrittenTime.dateWords(in: text), words.isOpen else { return nil }
            return (text, words)
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

    /// Returns the orders without those that take days for years: those in which three or more dates lie years apart that lie
    /// within days of each other in another order.
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
