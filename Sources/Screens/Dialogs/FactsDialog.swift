import Canvas
import Catalog
import Diary

/// Everything known about the selection: what to watch for first, then steps, muscles and evidence.
struct FactsDialog: ScrolledDialog {
    /// The facts.
    let sheet: FactSheet
    var scroll = 0

    init(_ sheet: FactSheet) { self.sheet = sheet }

    var context: KeyContext { .facts }

    func lines(width: Int, model: AppModel) -> [Line<Never>] {
        let theme = model.theme
        var lines = [Line<Never>("\(sheet.title.text.capitalizedFirst) (\(sheet.kind))", theme.value)]
        for section in sheet.sections {
            if model.size.height >= 24 { lines.append(.blank) }
            lines.append(Line(section.heading, section.kind == .cautions ? theme.alarm : theme.heading))
            for (place, text) in section.lines.enumerated() {
                let isStep = section.kind == .steps
                let wrapped = text.wrapped(to: max(10, width - (isStep ? 4 : 2)), glyphs: model.glyphs)
                for (row, words) in wrapped.enumerated() {
                    var line = Line<Never>(words, theme.label, at: isStep ? 4 : 2)
                    if isStep, row == 0 { line.put("\(place + 1)", theme.key, at: 2) }
                    lines.append(line)
                }
            }
        }
        return lines
    }
}

extension AppModel {
    /// What the posture reviews and today's entries say about the user's health today.
    var health: HealthProfile { reports.health.profile(on: presentDay) }

    /// Shows everything known about the selection on the screen.
    mutating func openFacts() { openFacts(screen.part.facts(self)) }

    /// Shows facts, or says that there are none.
    mutating func openFacts(_ sheet: FactSheet?) {
        guard let sheet else {
            message = Message(.note, "Nothing is known about the selected item.")
            return
        }
        open(FactsDialog(sheet))
    }

    /// Returns the facts about an exercise, a habit, an activity or a treatment; nil if the catalog has none of that name.
    func facts(of name: Name) -> FactSheet? {
        facts(ofStretch: name) ?? facts(ofHabit: name) ?? facts(ofCare: name)
    }

    /// Returns the facts about the first thing an entry names.
    func facts(of entry: Entry) -> FactSheet? {
        (entry.holds.map(\.name) + entry.exercises.map(\.name)).first.flatMap { facts(ofStretch: $0) }
            ?? (entry.habits + entry.activities).first.flatMap { facts(ofHabit: $0.name) }
            ?? entry.care.first.flatMap { facts(ofCare: $0.name) }
            ?? entry.sites.first.flatMap { facts(ofSite: $0.name) }
    }

    /// Returns the facts about a habit; nil if the catalog has none of that name.
    func facts(ofHabit name: Name) -> FactSheet? { catalog.habit(name).map { catalog.factSheet(of: $0) } }

    /// Returns the facts about a stretch; nil if the catalog has none of that name.
    func facts(ofStretch name: Name) -> FactSheet? {
        catalog.stretch(name).map { catalog.factSheet(of: $0, health: health) }
    }

    /// Returns the facts about a treatment; nil if the catalog has none of that name.
    func facts(ofCare name: Name) -> FactSheet? { catalog.care(name).map { catalog.factSheet(of: $0) } }

    /// Returns the facts about a site; nil if the catalog has none of that name.
    func facts(ofSite name: Name) -> FactSheet? { catalog.site(name).map { catalog.factSheet(of: $0) } }
}
