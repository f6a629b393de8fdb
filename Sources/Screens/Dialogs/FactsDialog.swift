import Canvas
import Catalog
import Diary

/// Everything known of what is selected: what to watch for first, then steps, muscles and evidence.
struct FactsDialog: Dialog {
    /// What is known.
    let sheet: FactSheet
    private(set) var scroll = 0

    init(_ sheet: FactSheet) { self.sheet = sheet }

    var isPage: Bool { true }

    var context: KeyContext { .facts }

    func height(in size: Size, model: AppModel) -> Int { lines(width: size.width, model: model).count }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        let room = FrameLayout.sheetRoom(model.size)
        let last = max(0, lines(width: room.width, model: model).count - room.height)
        guard let target = command.destination(from: scroll, last: last, page: room.height) else { return .close }
        scroll = target
        return .stay
    }

    func linesHidden(in model: AppModel) -> (above: Int, below: Int) {
        let room = FrameLayout.sheetRoom(model.size)
        let count = lines(width: room.width, model: model).count
        return ListWindow(count: count, height: room.height).hidden(top: scroll)
    }

    private func lines(width: Int, model: AppModel) -> [Line<Never>] {
        let theme = model.theme
        var lines = [Line<Never>("\(sheet.title.text.capitalizedFirst) (\(sheet.kind))", theme.value)]
        for section in sheet.sections {
            if model.size.height >= 24 { lines.append(.blank) }
            lines.append(Line(section.heading, section.isCaution ? theme.alarm : theme.heading))
            for (place, text) in section.lines.enumerated() {
                let isStep = section.heading == FactSheet.stepsHeading
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

    func draw(on canvas: inout Canvas, model: AppModel) {
        canvas.put(lines(width: canvas.size.width, model: model), from: scroll)
        canvas.cursor = .zero
    }
}

extension AppModel {
    /// What the latest posture review says of the person's health.
    var health: HealthProfile { catalog.health(in: reviews) }

    /// Shows everything known of what is selected on the screen.
    mutating func openFacts() {
        guard let sheet = selectedFacts else {
            message = Message(.note, "Nothing is known of what is selected here.")
            return
        }
        open(FactsDialog(sheet))
    }

    /// What is known of the selected habit, exercise, treatment or activity.
    private var selectedFacts: FactSheet? {
        switch screen {
        case .today: TodayScreen.selection(self).flatMap(facts(ofRow:))
        case .stretches: StretchSession(self).currentItem.flatMap { facts(ofStretch: $0.stretch) }
        case .week: if case .habit(let name) = week.measure { facts(ofHabit: name) } else { nil }
        case .links: factsOfLink
        case .journal: journal.selectedEntry.flatMap(diary.logbook.entry).flatMap(facts(of:))
        case .body: factsOfPlace
        }
    }

    private func facts(ofRow row: TodayRow) -> FactSheet? {
        switch row {
        case .habit(let name): facts(ofHabit: name)
        case .stretch(let name): facts(ofStretch: name)
        case .activity(let id, let place):
            diary.logbook.entry(id).flatMap { entry in
                entry.activities.indices.contains(place) ? facts(ofHabit: entry.activities[place].name) : nil
            }
        case .care(let id, let place):
            diary.logbook.entry(id).flatMap { entry in
                entry.care.indices.contains(place) ? facts(ofCare: entry.care[place].name) : nil
            }
        case .reading(let id), .note(let id): diary.logbook.entry(id).flatMap(facts(of:))
        case .day: nil
        }
    }

    /// What is known of the first thing an entry names.
    private func facts(of entry: Entry) -> FactSheet? {
        entry.holds.first.flatMap { facts(ofStretch: $0.name) }
            ?? (entry.habits + entry.activities).first.flatMap { facts(ofHabit: $0.name) }
            ?? entry.care.first.flatMap { facts(ofCare: $0.name) }
            ?? entry.sites.first.flatMap { facts(ofSite: $0.name) }
    }

    private var factsOfLink: FactSheet? {
        guard case .link(let id)? = LinksScreen.page(self)?.selectedRow else { return nil }
        return (try? Name(parsing: id.habit)).flatMap(facts(ofHabit:))
    }

    private var factsOfPlace: FactSheet? { body.selection.flatMap { facts(ofSite: $0.place.site) } }

    private func facts(ofHabit name: Name) -> FactSheet? { catalog.habit(name).map { catalog.factSheet(of: $0) } }

    private func facts(ofStretch name: Name) -> FactSheet? {
        catalog.stretch(name).map { catalog.factSheet(of: $0, health: health) }
    }

    private func facts(ofCare name: Name) -> FactSheet? { catalog.care(name).map { catalog.factSheet(of: $0) } }

    private func facts(ofSite name: Name) -> FactSheet? { catalog.site(name).map { catalog.factSheet(of: $0) } }
}
