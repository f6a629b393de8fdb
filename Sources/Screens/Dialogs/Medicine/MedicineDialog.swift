import Canvas
import Diary
import Reports

/// Medicines: the one taken last first, so that Enter takes the same again; a digit another dose, a letter another medicine.
struct MedicineDialog: Dialog {
    /// The fields, in the order of Tab.
    enum Field: CaseIterable, Hashable, Sendable {
        /// The list of medicines, in which letters find a name and digits begin a dose.
        case list
        /// How much.
        case dose
        /// When.
        case time
        /// Anything else to say of it.
        case note
    }

    let day: DiaryDate
    /// The moment that a typed time of day is counted from.
    private let base: Moment
    private let history: MedicineHistory
    /// The medicines, those taken last first.
    let uses: [MedicineHistory.Use]

    var field: Field
    /// What was typed to find a medicine, or the name of a new one.
    private(set) var search = TextField()
    private(set) var place = 0
    private(set) var dose = TextField()
    private(set) var timeText: TextField
    private(set) var note = TextField()
    private(set) var complaint: String?
    /// The name that is meant to be new although another one is close to it.
    private var confirmedName: Name?

    init(day: DiaryDate, model: AppModel) {
        self.day = day
        base = model.moment(on: day)
        history = MedicineHistory(model.diary.logbook, list: model.medicines)
        uses = history.uses(on: day, at: base)
        field = .list
        timeText = TextField(base.timeText, isSuggestion: true)
    }

    /// The dialog with a medicine under the cursor that was looked for elsewhere.
    init(day: DiaryDate, named name: Name, model: AppModel) {
        self.init(day: day, model: model)
        if let place = uses.firstIndex(where: { $0.name == name }) {
            self.place = place
        } else {
            search.type(name.text)
        }
    }

    var context: KeyContext { .medicineDialog }

    func footerWord(for command: Command, in model: AppModel) -> String? {
        switch command {
        case .accept: return selected == nil || !search.isEmpty || !dose.isEmpty ? "take" : nil
        case .moveUp, .moveDown: return found.count < 2 ? "" : nil
        default: return nil
        }
    }

    /// The medicines that what was typed finds.
    var found: [MedicineHistory.Use] {
        let words = Name.key(of: typedName).split(separator: " ")
        return uses.filter { use in words.allSatisfy { use.name.key.contains($0) } }
    }

    /// The medicine under the cursor; nil where none is known by what was typed.
    var selected: MedicineHistory.Use? {
        let found = found
        return found.indices.contains(place) ? found[place] : found.last
    }

    /// The name in what was typed, without a dose at its end.
    private var typedName: String {
        Medicine.parts(of: search.text.split(separator: " ").map(String.init)).name.joined(separator: " ")
    }

    /// The dose in what was typed after a name.
    private var typedDose: Dose? { Medicine.parts(of: search.text.split(separator: " ").map(String.init)).dose }

    // MARK: keys

    mutating func type(_ text: String, on model: inout AppModel) -> DialogOutcome {
        complaint = nil
        switch field {
        case .list where search.isEmpty && text.first?.isNumber == true && selected != nil:
            field = .dose
            dose.type(text)
        case .list:
            search.type(text)
            place = 0
        case .dose: dose.type(text)
        case .time: timeText.type(text)
        case .note: note.type(text)
        }
        return .stay
    }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        if command != .accept { complaint = nil }
        switch command {
        case .cancel: return .close
        case .accept: return accept(on: &model)
        case .nextField: moveField(by: 1)
        case .previousField: moveField(by: -1)
        case .moveUp, .moveDown:
            place = command.destination(from: place, last: max(0, found.count - 1), page: 1) ?? place
            if field == .dose, dose.isEmpty { field = .list }
        default: performInField(command)
        }
        return .stay
    }

    private mutating func performInField(_ command: Command) {
        switch field {
        case .list: _ = search.perform(command)
        case .dose:
            _ = dose.perform(command)
            // Nothing left of the dose: back to the list, whose usual dose counts.
            if dose.isEmpty { field = .list }
        case .time: _ = timeText.perform(command)
        case .note: _ = note.perform(command)
        }
    }

    private mutating func moveField(by steps: Int) {
        let all = Field.allCases
        let index = (all.firstIndex(of: field) ?? 0) + steps
        field = all[(index + all.count) % all.count]
    }

    mutating func click(_ point: Point, size: Size, on model: inout AppModel) -> DialogOutcome {
        let layout = MedicineLayout(self, height: size.height, width: size.width, model: model)
        complaint = nil
        if layout.window.contains(point.row - layout.listRow + layout.window.lowerBound), point.row >= layout.listRow {
            let row = point.row - layout.listRow + layout.window.lowerBound
            if row == place, field == .list { return accept(on: &model) }
            (place, field) = (row, .list)
        } else if point.row == layout.fieldRow {
            field = layout.field(at: point.column, of: self, model: model) ?? field
        }
        return .stay
    }

    // MARK: taking

    private mutating func accept(on model: inout AppModel) -> DialogOutcome {
        do throws(ParseError) {
            var entry = model.newEntry(on: day)
            entry.when = try moment(in: model)
            guard entry.when.diaryDay(startingAt: model.diary.logbook.dayStart) <= model.presentDay else {
                throw ParseError(found: timeText.text, expected: "a time that has come already")
            }
            guard let medicine = try medicine(at: entry.when) else { return .stay }
            entry.medicines = [medicine]
            if !note.isEmpty { entry.note = note.text }
            let notices = history.notices(of: medicine, at: entry.when)
            model.commit(
                [.add(entry)], summary: "\(medicine.words), \(entry.when.timeText)",
                remark: notices.isEmpty ? "" : ". \(notices.joined(separator: " "))")
            return .close
        } catch {
            complaint = "\(error)."
            return .stay
        }
    }

    /// The moment that was typed.
    func moment(in model: AppModel) throws(ParseError) -> Moment {
        if timeText.text == base.timeText { return base }
        let zone = model.zone
        return try Moment(typed: timeText.text, now: base, dayStart: model.diary.logbook.dayStart) { date, second in
            zone.offset(on: date, second: second)
        }
    }

    /// What would be taken right now; nil where nothing makes sense yet.
    func medicine(in model: AppModel) -> Medicine? {
        guard let use = selected else { return nil }
        let typed = dose.isEmpty ? typedDose : try? Dose(parsing: dose.text)
        let unit = history.unit(of: use.name)
        let whole = typed.map { $0.unit.isEmpty ? Dose($0.amount, unit: unit) : $0 }
        return Medicine(use.name, whole ?? use.dose)
    }

    /// What there is to say of taking that, by the limits that the person entered.
    func notices(in model: AppModel) -> [String] {
        guard let medicine = medicine(in: model), let when = try? moment(in: model) else { return [] }
        return history.notices(of: medicine, at: when)
    }

    /// The medicine with its dose; nil when something has to be said first.
    private mutating func medicine(at moment: Moment) throws(ParseError) -> Medicine? {
        guard let name = try chosenName() else { return nil }
        let typed = dose.isEmpty ? typedDose : try Dose(parsing: dose.text)
        guard let dose = typed ?? history.usualDose(of: name, before: moment) else {
            complaint = "How much \(name)? Type a dose, such as 400 mg."
            if !search.isEmpty, selected == nil { search.type(" ") } else { field = .dose }
            return nil
        }
        return Medicine(name, dose.unit.isEmpty ? Dose(dose.amount, unit: history.unit(of: name)) : dose)
    }

    /// The medicine meant; nil when the name typed is nearly that of another.
    private mutating func chosenName() throws(ParseError) -> Name? {
        if let selected { return selected.name }
        guard !typedName.isEmpty else {
            complaint = "Type a name and a dose, such as ibuprofen 400 mg."
            return nil
        }
        let typed = try Name(parsing: typedName)
        guard case .near(let near) = history.meaning(of: typed), confirmedName != typed else { return typed }
        confirmedName = typed
        complaint = "You have logged “\(near)” before. Enter again takes “\(typed)” as a different medicine."
        return nil
    }

    func draft(in model: AppModel) -> Draft? { nil }
}
