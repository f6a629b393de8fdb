import Canvas
import Diary
import Reports
import Trends

/// The content of Week for one period, independent of its size.
struct WeekPage {
    let model: AppModel
    let period: Period
    let source: PeriodSource
    let report: PeriodReport
    /// This period and those before it, latest first.
    private let summaries: [PeriodSummary]
    /// The period in words.
    let words: [PeriodSentence]
    private let ordinary: [OrdinaryAmounts]
    private let isUnusual: [Bool]
    let scale: MeasureScale
    let theme: Theme
    let glyphs: Glyphs

    init(_ model: AppModel) {
        self.model = model
        let facts = model.periodFacts
        period = facts.basis.period
        source = facts.source
        report = facts.report
        (summaries, ordinary, isUnusual) = (facts.summaries, facts.ordinary, facts.isUnusual)
        // Until everything is read, it isn't known what was planned.
        words = model.diary.isComplete ? facts.words : []
        scale = MeasureScale(model.week.measure, habits: source.habits, days: report.days)
        theme = model.theme
        glyphs = model.glyphs
    }

    /// The habits of the rows, in order.
    var habits: [Habit] { source.habits }

    /// The charted measure of each day as a bar.
    var bars: [Bar] {
        report.days.map { day in
            scale.value(of: day).map { Bar($0, style: scale.barStyle($0, theme)) } ?? Bar(nil, style: theme.dim)
        }
    }

    /// The desk measurements, as the parts of a line; empty if there are none.
    var desk: [String] { report.deskWords }

    /// Returns what amounts with a `+` or `~` leave out, wrapped; empty if there are none.
    func remarks(width: Int) -> [String] {
        report.unnumberedWords?.wrapped(to: max(10, width), glyphs: glyphs) ?? []
    }

    /// Returns the rows of the table.
    ///
    /// - Parameters:
    ///   - earlier: the number of earlier periods that get a column, 1 or more.
    ///   - withUnits: whether there is room for units in this period's column.
    func rows(earlier: Int, withUnits: Bool = true) -> [PeriodRow] {
        let summaries = Array(summaries.prefix(earlier + 1))
        return painRows(summaries)
            + habits.indices.map { habitRow($0, summaries, withUnits: withUnits) }
            + [weeklyRow(summaries), stretchRow(summaries)].compactMap { $0 }
    }

    /// Returns how many of the wanted earlier periods there are to show; at least one.
    func earlierCount(of wanted: Int) -> Int { max(1, min(wanted, summaries.count - 1)) }

    /// Returns the headings of the totals: `this`, `last` or, while the period runs, `to Fri`, then the names of earlier periods.
    ///
    /// - Parameter room: the columns for the heading of the previous period.
    func heads(earlier: Int, room: Int) -> [String] {
        let forms = report.contrast?.beforeHeads ?? ["last"]
        var heads = ["this", forms.longest(fitting: room, glyphs: glyphs) ?? forms[forms.count - 1]]
        var next = period.previous.previous
        while heads.count <= earlier {
            heads.append(PeriodName(next, presentYear: next.first.year).brief)
            next = next.previous
        }
        return Array(heads.prefix(max(2, earlier + 1)))
    }

    /// Whether the previous period has enough days to be compared with this one.
    var isComparable: Bool { period.kind != .year || report.contrast?.isComparable ?? true }

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
        let comparison = report.contrast?.pain ?? .same
        let average = PeriodRow(
            group: .pain, label: "average",
            cells: days { day in
                day.summary.average.map { .init($0.oneDecimal, $0.whole, style: theme.value) }
            },
            totals: summaries.enumerated().map { place, summary in
                total(summary.average?.oneDecimal, at: place, comparison)
            })
        let flares = PeriodRow(
            group: .pain, label: "flare-up",
            cells: period.kind != .week
                ? [] : report.days.map { $0.isFlare ? .init(String(glyphs.dot), style: theme.flare) : nil },
            totals: summaries.enumerated().map { place, summary in
                guard let count = summary.knownFlareCount else { return notLogged }
                return StyledText("\(count)", place == 0 && count > 0 ? theme.value : theme.label)
            })
        let readings = PeriodRow(
            group: .pain, label: "readings",
            cells: days { day in
                day.summary.readingCount > 0 ? .init("\(day.summary.readingCount)", style: theme.label) : nil
            },
            totals: summaries.map { StyledText("\($0.readingCount)", theme.label) }, isInessential: true)
        let logged = PeriodRow(
            group: .pain, label: "days",
            cells: [],
            totals: summaries.enumerated().map { place, summary in
                // Days to come can't have been logged.
                let days = place == 0 ? report.contrast?.days.count ?? summary.dayCount : summary.dayCount
                return StyledText("\(summary.painDays)/\(days)", theme.label)
            })
        return period.kind == .week ? [worst, average, flares, readings] : [worst, average, flares, readings, logged]
    }

    // MARK: habits

    private func habitRow(_ place: Int, _ summaries: [PeriodSummary], withUnits: Bool) -> PeriodRow {
        let habit = habits[place]
        let totals = summaries.map { $0.habits[place] }
        let comparison = report.contrast?.habit(place) ?? .same
        return PeriodRow(
            group: .habits, label: habit.shortName,
            cells: days { day in day.summary.amount(of: habit).map { cell($0, of: habit, ordinary[place]) } },
            totals: totals.enumerated().map { place, summary in
                total(summary.brief(over: period.kind, hasUnit: withUnits && place == 0), at: place, comparison)
            },
            isEmpty: totals.prefix(2).allSatisfy { $0.daysKnown == 0 },
            isNotLogged: totals[0].daysKnown == 0,
            isAsUsual: ordinary[place].isKnown && totals[0].daysKnown > 0 && !isUnusual[place] && comparison == .same)
    }

    private func cell(_ amount: Amount, of habit: Habit, _ ordinary: OrdinaryAmounts) -> PeriodRow.Cell {
        let text = amount.brief(of: habit)
        let style = ordinary.isUnusual(amount) ? theme.value : theme.label
        switch amount {
        case .answer: return .init(text, style: style)
        case .choice: return .init(text, String(text.prefix(4)), String(text.prefix(3)), style: style)
        case .quantity(let quantity, _):
            return .init(text, quantity.value.whole, style: style)
        }
    }

    /// Returns the mean answer to the weekly questions; nil if they were not answered.
    private func weeklyRow(_ summaries: [PeriodSummary]) -> PeriodRow? {
        guard summaries.prefix(2).contains(where: { $0.function != nil }) else { return nil }
        let change = FunctionChange(from: summaries[1], to: summaries[0])?.mark ?? .same
        return PeriodRow(
            group: .habits, label: FunctionChange.shortName,
            totals: summaries.enumerated().map { place, summary in
                total(summary.function?.oneDecimal, at: place, change)
            })
    }

    // MARK: stretches

    private func stretchRow(_ summaries: [PeriodSummary]) -> PeriodRow {
        // The day of the first stretch, from which they count, isn't known until everything is read.
        guard model.diary.isComplete else { return PeriodRow(group: .stretches, label: "stretches") }
        let comparison = report.contrast?.stretches ?? .same
        return PeriodRow(
            group: .stretches, label: "stretches",
            cells: period.kind != .week
                ? []
                : report.days.map { day in
                    guard let done = day.stretches?.adherence, let share = done.share else { return nil }
                    let style = share == 0 ? theme.dim : share < 0.6 ? theme.label : theme.good
                    return .init(done.brief ?? "", "\(done.done)", style: style)
                },
            totals: summaries.enumerated().map { place, summary in
                let done = summary.stretches
                return total(period.kind == .week ? done.brief : done.percent, at: place, comparison)
            },
            isEmpty: summaries.prefix(2).allSatisfy { $0.stretches.planned == 0 })
    }

    // MARK: cells

    /// Returns the cells of past days and today; those not logged are marked.
    private func days(_ cell: (PeriodReport.Day) -> PeriodRow.Cell?) -> [PeriodRow.Cell?] {
        // Maps show the days themselves.
        guard period.kind == .week else { return [] }
        return report.days.map { day in
            if let cell = cell(day) { return cell }
            return day.day <= source.today ? .init(String(glyphs.notLogged), style: theme.dim) : nil
        }
    }

    private var notLogged: StyledText { StyledText(String(glyphs.notLogged), theme.dim) }

    private func total(_ text: String?, at place: Int, _ comparison: PeriodChange) -> StyledText {
        guard let text else { return notLogged }
        guard place == 0 else { return StyledText(text, theme.label) }
        return StyledText(text, theme.value) + comparison.mark(theme, glyphs)
    }
}
