import Canvas
import Catalog
import Diary

/// When to seek medical care rather than stretch.
struct WarningSignsDialog: ScrolledDialog {
    /// The signs raised by what was logged just now or today; the cause is named first.
    let logged: [RaisedSign]
    var scroll = 0

    init(logged: [RaisedSign] = []) { self.logged = logged }

    var context: KeyContext { .warningSigns }

    func lines(width: Int, model: AppModel) -> [Line<Never>] {
        let theme = model.theme
        var lines: [Line<Never>] = []
        func add(_ text: String, _ style: Style, indent: Int = 0) {
            for words in text.wrapped(to: max(10, width - indent), glyphs: model.glyphs) {
                lines.append(Line(words, style, at: indent))
            }
        }
        for (place, words) in model.catalog.words(of: logged).enumerated() {
            add(words, place == 0 ? theme.value : theme.label)
        }
        if !logged.isEmpty { lines.append(.blank) }
        for urgency in WarningSign.Urgency.allCases {
            let signs = model.catalog.warningSigns.filter { $0.urgency == urgency }
            guard !signs.isEmpty else { continue }
            if let advice = model.catalog.advice(for: urgency) {
                add(advice.heading, urgency == .emergency ? theme.alarm.merging(Style(bold: true)) : theme.heading)
                add(advice.text, theme.label)
            }
            for sign in signs {
                for (index, words) in sign.explanation.wrapped(to: max(10, width - 2), glyphs: model.glyphs)
                    .enumerated()
                {
                    var line = Line<Never>(words, theme.label, at: 2)
                    if index == 0 { line.put(String(model.glyphs.separator), theme.dim, at: 0) }
                    lines.append(line)
                }
            }
            lines.append(.blank)
        }
        return lines.dropLast().map { $0 }
    }
}

extension AppModel {
    /// The number of days for which a sign is not shown again.
    private static let quietDays = 14

    /// Shows the warning signs, first those that today's entries raise.
    mutating func openWarningSigns() {
        let conditions = health.conditions
        let raised = diary.logbook.entries(on: presentDay)
            .flatMap { catalog.raisedSigns(by: $0, conditions: conditions) }
        open(WarningSignsDialog(logged: raised))
    }

    /// Shows the warning signs if an entry raises one that was not logged in the last two weeks, so as neither to nag nor to fall silent.
    mutating func showWarningSigns(for entry: Entry) {
        let conditions = health.conditions
        let raised = catalog.raisedSigns(by: entry, conditions: conditions)
        guard !raised.isEmpty else { return }
        let isNew = raised.filter { raised in
            !diary.logbook.entries.contains {
                $0.id != entry.id && $0.when.date >= entry.when.date - Self.quietDays
                    && raised.sign.isLogged(in: $0, conditions: conditions)
            }
        }
        if !isNew.isEmpty { open(WarningSignsDialog(logged: isNew)) }
    }
}
