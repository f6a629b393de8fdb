import Canvas
import Diary
import Reports
import Trends

extension PeriodReport: Page {
    /// The JSON form.
    public var form: PeriodForm { PeriodForm(self) }

    /// Returns the period as text: in plain lines, or a week day by day and anything longer as a calendar, compared with the period
    /// before.
    public func text(on writer: PageWriter) -> String {
        if writer.isPlain { return plainText(on: writer) }
        var page = writer
        page.heading(page.shown(title))
        page.line()
        let words = inWords
        for sentence in words { page.paragraph("\(sentence.sign.glyph(page.glyphs)) \(sentence.text)", indent: 0) }
        if !words.isEmpty { page.line() }
        if period.kind == .week {
            writeWeek(on: &page)
        } else {
            writeCalendar(on: &page)
            writeComparison(on: &page)
        }
        if let unnumberedWords {
            page.line()
            page.paragraph(unnumberedWords, indent: 0)
        }
        if !deskWords.isEmpty {
            page.line()
            let words = DeskWords.line(deskWords, separator: " \(page.glyphs.separator) ")
            page.paragraph(words.capitalizedFirst, indent: 0)
        }
        let trend = words.contains(where: \.isOfTrend) ? nil : trend.sentence
        for sentence in [trend, functionChange?.sentence].compactMap(\.self) {
            page.line()
            page.paragraph(sentence, indent: 0)
        }
        return page.text
    }

    /// The heading of its column: `last week`, `last to Fri`, `last to 20`, `last to 30 Aug`.
    private var beforeHead: String {
        guard let contrast, contrast.isWithPart else { return "last \(kindName)" }
        return "last \(contrast.beforeHeads[0])"
    }

    /// The name of the period, with the year.
    var title: String { PeriodName(period).titles[0] }

    /// The kind of period: `week`, `month`.
    var kindName: String { period.kind.rawValue }

    private func writeWeek(on page: inout PageWriter) {
        func row(_ label: String, _ cells: [String], _ now: String, _ before: String) {
            page.row(
                [.left(label, 11)] + cells.map { .right($0, 4) } + [.right(now, 11), .right(before, 11)], indent: 0)
        }
        let missing = String(page.glyphs.missing)
        row("", days.map(\.day.weekday.shortName), "this \(kindName)", beforeHead)
        row(
            "worst", days.map { $0.summary.worst.map { "\($0.value)" } ?? missing },
            summary.worst.map { "\($0.value)" } ?? missing,
            before.worst.map { "\($0.value)" } ?? missing)
        row(
            "average", days.map { $0.summary.average?.oneDecimal ?? missing },
            summary.average?.oneDecimal ?? missing, before.average?.oneDecimal ?? missing)
        row(
            "flare-up", days.map { $0.isFlare ? String(page.glyphs.dot) : "" },
            summary.knownFlareCount.map { "\($0)" } ?? missing, before.knownFlareCount.map { "\($0)" } ?? missing)
        page.line()
        let names = summary.habits.map(\.habit.shortName).toldApart(to: 11, glyphs: page.glyphs)
        for index in names.indices {
            let now = summary.habits[index]
            row(
                names[index],
                days.map { $0.summary.amount(of: now.habit).map { cell($0, of: now.habit) } ?? missing },
                now.brief(over: .week) ?? missing, before.habits[index].brief(over: .week) ?? missing)
        }
        row(
            "stretches",
            days.map { day in
                day.stretches?.adherence.brief ?? missing
            }, summary.stretches.brief ?? missing, before.stretches.brief ?? missing)
        if summary.function != nil || before.function != nil {
            row(
                FunctionChange.shortName, days.map { _ in "" }, summary.function?.oneDecimal ?? missing,
                before.function?.oneDecimal ?? missing)
        }
    }

    /// Returns an amount for the column of a day: a word cut without a mark, a number as it is, so that it is never taken for another.
    private func cell(_ amount: Amount, of habit: Habit) -> String {
        let text = amount.brief(of: habit)
        switch amount {
        case .choice: return String(text.prefix(4))
        case .quantity(let quantity, _) where text.count > 4: return quantity.value.whole
        default: return text
        }
    }

    private func writeCalendar(on page: inout PageWriter) {
        let weekdays = period.first.startOfWeek(startingOn: period.weekStart)
        var month: YearMonth?
        var week: [PageWriter.Cell] = []
        func finishWeek() {
            if !week.isEmpty { page.row(week) }
            week = []
        }
        for day in days {
            let column = (day.day - day.day.startOfWeek(startingOn: period.weekStart))
            if day.day.yearMonth != month {
                finishWeek()
                if month != nil { page.line() }
                month = day.day.yearMonth
                if period.kind != .month { page.heading(day.day.yearMonth.monthName) }
                page.row((0..<7).map { .right((weekdays + $0).weekday.shortName, 5) })
                week = Array(repeating: .right("", 5), count: column)
            } else if column == 0 {
                finishWeek()
            }
            let score = day.summary.worst.map { "\($0.value)" } ?? String(page.glyphs.missing)
            week.append(.right(day.isFlare ? "\(page.glyphs.dot) \(score)" : score, 5))
        }
        finishWeek()
        page.line()
        page.line("Worst pain of each day; \(page.glyphs.dot) in a flare-up, \(page.glyphs.missing) no reading")
    }

    private func writeComparison(on page: inout PageWriter) {
        let missing = String(page.glyphs.missing)
        let kind = period.kind
        func row(_ label: String, _ now: String?, _ before: String?) {
            page.row([.left(label, 24), .right(now ?? missing, 14), .right(before ?? missing, 14)])
        }
        page.line()
        row("", "this \(kindName)", beforeHead)
        row("worst", summary.worst.map { "\($0.value)" }, before.worst.map { "\($0.value)" })
        row("average", summary.average?.oneDecimal, before.average?.oneDecimal)
        row("flare-ups", summary.knownFlareCount.map { "\($0)" }, before.knownFlareCount.map { "\($0)" })
        row("days with a reading", "\(summary.painDays)", "\(before.painDays)")
        for (now, before) in zip(summary.habits, before.habits) {
            row(now.habit.name.text, now.brief(over: kind), before.brief(over: kind))
        }
        row("stretches", summary.stretches.percent, before.stretches.percent)
        if summary.function != nil || before.function != nil {
            row(FunctionChange.name, summary.function?.oneDecimal, before.function?.oneDecimal)
        }
    }
}

extension PeriodSentence.Sign {
    /// Returns the mark before the sentence.
    func glyph(_ glyphs: Glyphs) -> Character {
        switch self {
        case .better: glyphs.fall
        case .worse: glyphs.rise
        case .flare: glyphs.dot
        case .plain: glyphs.missing
        }
    }
}
