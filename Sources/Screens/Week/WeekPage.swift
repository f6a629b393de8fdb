import Canvas
import Diary
import Reports
import Statistics
import Trends

/// The content of Week for one period: what its rows say, made for any size.
struct WeekPage {
    let model: AppModel
    let period: Period
    let source: PeriodSource
    let report: PeriodReport
    /// This period and those before it, the latest first.
    private let summaries: [PeriodSummary]
    let scale: MeasureScale
    let theme: Theme
    let glyphs: Glyphs

    init(_ model: AppModel) {
        self.model = model
        let facts = model.periodFacts
        period = facts.basis.period
        source = facts.source
        report = facts.report
        summaries = facts.summaries
        scale = MeasureScale(model.week.measure, habits: source.habits, days: report.days)
        theme = model.theme
        glyphs = model.glyphs
    }

    /// The habits of the rows, in order.
    var habits: [Habit] { source.habits }

    /// The rows of the table.
    ///
    /// - Parameters:
    ///   - earlier: how many periods before this one get a column of their own, 1 or more.
    ///   - withUnits: whether there is room for units in the column of this period.
    func rows(earlier: Int, withUnits: Bool = true) -> [PeriodRow] {
        let summaries = Array(summaries.prefix(earlier + 1))
        let high = habits.map { period.kind == .week ? HighValue($0, table: source.table, before: period.last) : nil }
        return painRows(summaries)
            + habits.indices.map { habitRow($0, high[$0], summaries, withUnits: withUnits) }
            + [stretchRow(summaries)]
    }

    /// How many periods before this one, of so many wanted, there are to show; at least one.
    func earlierCount(of wanted: Int) -> Int { max(1, min(wanted, summaries.count - 1)) }

    /// The heads of the columns of totals: `this`, `last`, then the names of the periods before.
    func heads(earlier: Int) -> [String] {
        var heads = ["this", "last"]
        var next = period.previous.previous
        while heads.count <= earlier {
            heads.append(PeriodName(next, presentYear: next.first.year).brief)
            next = next.previous
        }
        return Array(heads.prefix(earlier + 1))
    }

    // MARK: pain

    private func painRows(_ summaries: [PeriodSummary]) -> [PeriodRow] {
        let worst = PeriodRow(
            group: .pain, label: "worst",
            cells: days { day in
                day.summary.worst.map { .init("\($0.value)", style: theme.pain($0)) }
            },
            totals: summaries.enumerated().map { place, summary in
                guard let worst = summary.worst else { return notLogged }
                return StyledText("\(worst.value)", place == 0 ? theme.pain(worst) : theme.label)
            })
        let comparison =
            summaries[0].painDays >= PeriodComparison.leastDays && summaries[1].painDays >= PeriodComparison.leastDays
            ? PeriodComparison(summaries[0].average, summaries[1].average, moreIsWorse: true) : .same
        let average = PeriodRow(
            group: .pain, label: "average",
            cells: days { day in
                day.summary.average.map { .init($0.oneDecimal, String(Int($0.rounded())), style: theme.value) }
            },
            totals: summaries.enumerated().map { place, summary in
                total(summary.average?.oneDecimal, at: place, comparison)
            })
        let flares = PeriodRow(
            group: .pain, label: "flare-up",
            cells: period.kind != .week
                ? [] : report.days.map { $0.isFlare ? .init(String(glyphs.dot), style: theme.flare) : nil },
            totals: summaries.enumerated().map { place, summary in
                StyledText("\(summary.flareCount)", place == 0 && summary.flareCount > 0 ? theme.value : theme.label)
            })
        let readings = PeriodRow(
            group: .pain, label: "readings",
            cells: days { day in
                day.summary.readingCount > 0 ? .init("\(day.summary.readingCount)", style: theme.label) : nil
            },
            totals: summaries.map { StyledText("\($0.readingCount)", theme.label) })
        let logged = PeriodRow(
            group: .pain, label: "days",
            cells: [], totals: summaries.map { StyledText("\($0.painDays)/\($0.dayCount)", theme.label) })
        return period.kind == .week ? [worst, average, flares, readings] : [worst, average, flares, readings, logged]
    }

    // MARK: habits

    private func habitRow(_ place: Int, _ high: HighValue?, _ summaries: [PeriodSummary], withUnits: Bool) -> PeriodRow
    {
        let habit = habits[place]
        let totals = summaries.map { $0.habits[place] }
        let comparison = habit.measure.unit == nil ? .same : PeriodComparison(totals[0], totals[1])
        return PeriodRow(
            group: .habits, label: habit.shortName,
            cells: days { day in day.summary.amount(of: habit).map { cell($0, of: habit, high) } },
            totals: totals.enumerated().map { place, summary in
                total(summary.brief(over: period.kind, hasUnit: withUnits && place == 0), at: place, comparison)
            },
            isEmpty: totals.prefix(2).allSatisfy { $0.daysKnown == 0 })
    }

    private func cell(_ amount: Amount, of habit: Habit, _ high: HighValue?) -> PeriodRow.Cell {
        let text = amount.brief(of: habit)
        switch amount {
        case .answer(let answer): return .init(text, style: answer ? theme.value : theme.dim)
        case .choice: return .init(text, String(text.prefix(4)), String(text.prefix(3)), style: theme.value)
        case .quantity(let quantity, _):
            let style = high?.contains(quantity.value) == true ? theme.pain(8.0) : theme.value
            return .init(text, String(Int(quantity.value.rounded())), style: style)
        }
    }

    // MARK: stretches

    private func stretchRow(_ summaries: [PeriodSummary]) -> PeriodRow {
        // The day of the first stretch, from which they count, is not known before everything is read.
        guard model.diary.isComplete else { return PeriodRow(group: .stretches, label: "stretches") }
        let comparison = PeriodComparison(summaries[0].stretches, summaries[1].stretches)
        return PeriodRow(
            group: .stretches, label: "stretches",
            cells: period.kind != .week
                ? []
                : report.days.map { day in
                    guard let done = day.stretches?.adherence, let share = done.share else { return nil }
                    let isUnlogged = day.summary.entryCount == 0
                    let style =
                        isUnlogged ? theme.dim : share == 0 ? theme.alarm : share < 0.6 ? theme.pain(5.0) : theme.good
                    return .init(done.brief ?? "", "\(done.done)", style: style)
                },
            totals: summaries.enumerated().map { place, summary in
                let done = summary.stretches
                return total(period.kind == .week ? done.brief : done.percent, at: place, comparison)
            },
            isEmpty: summaries.prefix(2).allSatisfy { $0.stretches.planned == 0 })
    }

    // MARK: cells

    /// The cells of the days that have come; what was not logged shows as such.
    private func days(_ cell: (PeriodReport.Day) -> PeriodRow.Cell?) -> [PeriodRow.Cell?] {
        // Maps show the days on their own.
        guard period.kind == .week else { return [] }
        return report.days.map { day in
            if let cell = cell(day) { return cell }
            return day.day <= source.today ? .init(String(glyphs.notLogged), style: theme.dim) : nil
        }
    }

    private var notLogged: StyledText { StyledText(String(glyphs.notLogged), theme.dim) }

    private func total(_ text: String?, at place: Int, _ comparison: PeriodComparison) -> StyledText {
        guard let text else { return notLogged }
        guard place == 0 else { return StyledText(text, theme.label) }
        return StyledText(text, theme.value) + comparison.mark(theme, glyphs)
    }
}

/// Which values of a habit are among the person's own highest third; of sleep and the like, the lowest.
private struct HighValue {
    private let cut: Double?
    private let isLow: Bool

    /// How far back the person's own values are looked at.
    private static let days = 84
    /// How many values are needed.
    private static let leastValues = 9

    init(_ habit: Habit, table: DayTable, before day: DiaryDate) {
        isLow = habit.direction == .less
        let values = table.logged(in: (day - (Self.days - 1))...day).compactMap { $0.number(of: habit) }
        let isTold = habit.measure.unit != nil && habit.direction != .either && values.count >= Self.leastValues
        cut = isTold ? quantile(values, at: isLow ? 1.0 / 3 : 2.0 / 3) : nil
    }

    func contains(_ value: Double) -> Bool {
        guard let cut else { return false }
        return isLow ? value < cut : value > cut
    }
}
