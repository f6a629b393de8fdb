import Canvas
import Diary
import Trends

/// The order drawn for an experiment, before it is saved.
struct ExperimentOrder: ScrolledDialog {
    let experiment: Experiment
    var scroll = 0

    init(experiment: Experiment) { self.experiment = experiment }

    var form: DialogForm { .page }

    var context: KeyContext { .experimentOrder }

    var isPage: Bool { false }

    func height(in size: Size, model: AppModel) -> Int { size.height }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        switch command {
        case .cancel: return .close
        case .accept:
            model.commit(experiment, summary: "experiment from \(experiment.start.spelled)")
            model.links.list.selection = .experiment(experiment.id)
            // The form below is no longer needed.
            model.overlays.removeAll { $0.dialog is ExperimentSetup }
            return .close
        default:
            _ = scrolls(by: command, on: model)
            return .stay
        }
    }

    func lines(width: Int, model: AppModel) -> [Line<Never>] {
        let theme = model.theme
        var lines = [Line<Never>]()
        func add(_ text: String, _ style: Style) {
            lines += text.wrapped(to: max(10, width), glyphs: model.glyphs).map { Line($0, style) }
        }
        add(experiment.question, theme.heading)
        add("Drawn by lot. Enter saves it; from then on it stays as it is.", theme.label)
        lines.append(.blank)
        lines += experiment.orderLines(width: width, today: model.presentDay, theme: theme)
        lines.append(.blank)
        add("\(experiment.designWords). The result is shown on \((experiment.end + 1).spelled).", theme.dim)
        let power = ExperimentPower(of: experiment.design, before: model.presentDay, in: model.insights.table)
        add(power?.words ?? ExperimentPower.unknownWords, theme.label)
        return lines
    }
}

extension Experiment {
    /// The widths of a pair's number, and of a date with and without its weekday.
    private static let numberWidth = 3
    private static let dateWidth = 12
    private static let shortDateWidth = 8

    /// Returns a line for each pair with what comes first and second, or two lines if it is narrow.
    func orderLines(width: Int, today: DiaryDate, theme: Theme) -> [Line<Never>] {
        let half = (width - Self.numberWidth) / 2
        let isWide = half >= Self.dateWidth + 20
        // What to do matters more than the weekday.
        let hasWeekday = width >= 44
        let dateWidth = hasWeekday ? Self.dateWidth : Self.shortDateWidth
        return order.indices.flatMap { pair -> [Line<Never>] in
            var lines = [Line<Never>()]
            let number = String(pair + 1)
            lines[0].put(number, theme.dim, at: 2 - number.count)
            for block in 0..<2 {
                let first = start + (pair * 2 + block) * design.blockDays
                guard let arm = place(of: first)?.arm else { continue }
                if block == 1, !isWide { lines.append(Line()) }
                let left = Self.numberWidth + (isWide ? block * (half + 1) : 0)
                let room = (isWide ? half : width - Self.numberWidth) - dateWidth - 1
                let isNow = (first..<(first + design.blockDays)).contains(today)
                let isPast = first + design.blockDays <= today
                let date = hasWeekday ? first.shortText : first.dayAndMonth
                lines[lines.count - 1].put(date, theme.dim, at: left)
                let style = isNow ? theme.accent : isPast ? theme.dim : arm == .trial ? theme.value : theme.label
                lines[lines.count - 1].put(name(of: arm).text, style, at: left + dateWidth, width: room)
            }
            return lines
        }
    }
}
