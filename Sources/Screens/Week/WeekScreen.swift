import Canvas
import Diary
import Reports
import Trends

/// Week: a week as bars and a table, or a month, quarter or year as a map of days.
enum WeekScreen: ScreenPart {
    static let table = CommandTable.week
    static let key: KeySequence = "W"
    static let showCommand = Command.showWeek

    static func titles(_ model: AppModel) -> [String] {
        PeriodName(model.weekPeriod, presentYear: model.presentDay.year).titles
    }

    static func footerWord(for command: Command, _ model: AppModel) -> String? {
        switch command {
        case .previous, .next: model.week.kind.rawValue
        case .zoomOut: model.week.kind.longer?.rawValue ?? ""
        case .zoomIn: model.week.kind.shorter?.rawValue ?? ""
        case .present: model.week.chosenDay == nil ? "" : nil
        default: nil
        }
    }

    /// Returns the months of the period, of the one before, and of the weeks the trend covers.
    static func months(_ model: AppModel) -> Set<YearMonth> {
        let period = model.weekPeriod
        let first = min(period.previous.previous.previous.first, period.last - 7 * WeeklyTrend.window)
        let from = period.kind == .year ? period.previous.first : first
        var months: Set<YearMonth> = []
        var month = from.yearMonth
        while month <= period.last.yearMonth, months.insert(month).inserted { month = month.advanced(by: 1) }
        return months
    }

    static func settle(_ model: inout AppModel) {
        model.keepPeriodFacts()
        // The page is only fitted if there is a scroll position to limit.
        guard model.week.scroll != 0 else { return }
        model.week.scroll = max(0, min(model.week.scroll, view(model).lastScroll))
    }

    static func click(_ point: Point, on model: inout AppModel) {
        guard let day = view(model).day(at: point), day <= model.weekPeriod.last else { return }
        if day == model.weekDay {
            model.showDay(day)
        } else {
            model.selectWeekDay(day)
        }
    }
}
