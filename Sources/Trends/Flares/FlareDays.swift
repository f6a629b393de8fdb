import Diary

/// The pain and the marks of consecutive days: of those up to today, then of those for which there are entries already.
struct FlareDays {
    /// The first day.
    let first: DiaryDate
    /// The number of days up to and including today.
    let knownCount: Int
    /// The worst pain of each day; nil if there is none.
    private(set) var pain: [Double?]
    /// The user's own mark of each day; nil if there is none.
    private(set) var marks: [Bool?]

    /// The worst pain of the days up to today.
    var knownPain: [Double?] { Array(pain[..<knownCount]) }
    /// The marks of the days up to today.
    var knownMarks: [Bool?] { Array(marks[..<knownCount]) }

    /// Takes the days of a table; nil if it has none that matters. At most the last 40 years are used.
    init?(of table: DayTable, through today: DiaryDate) {
        let last = table.lastFlareDay(after: today)
        let firstAhead = last.flatMap { _ in table.days.first?.day }
        guard let first = table.analysisRange(through: today)?.lowerBound ?? firstAhead else { return nil }
        // A mistyped year doesn't stretch the days to come over centuries either.
        let end = max(today, min(last ?? today, max(first, today) + DayTable.longestAnalysis))
        guard first <= end else { return nil }
        self.first = first
        knownCount = max(0, today - first + 1)
        pain = table.column(over: first...end) { $0.worst.map { Double($0.value) } }
        marks = table.column(over: first...end, \.flareMark)
    }

    /// Takes the days that were kept of the past, and those of a table; where they overlap, both count.
    init(_ past: FlarePast, with recent: DayTable, through today: DiaryDate) {
        var worst = past.worst
        marks = past.marks
        first = past.firstDay
        knownCount = max(today - first + 1, worst.count)
        let last = recent.lastFlareDay(after: today) ?? today
        let end = min(max(last, today), max(first, today) + DayTable.longestAnalysis)
        let count = max(end - first + 1, knownCount)
        worst += Array(repeating: nil, count: count - worst.count)
        marks += Array(repeating: nil, count: count - marks.count)
        for day in recent.logged(in: first...max(first, end)) {
            let place = day.day - first
            if let pain = day.worst { worst[place] = worst[place].map { max($0, pain) } ?? pain }
            marks[place] = day.flareMark ?? marks[place]
        }
        pain = worst.map { $0.map { Double($0.value) } }
    }
}

extension DayTable {
    /// Returns the last day after another on which pain or a flare-up was logged; nil if there is none.
    fileprivate func lastFlareDay(after day: DiaryDate) -> DiaryDate? {
        days.last { $0.worst != nil || $0.flareMark != nil }.flatMap { $0.day > day ? $0.day : nil }
    }
}
