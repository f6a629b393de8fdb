import Canvas
import Diary
import Reports

/// Logs a medicine, most recent first: Enter takes the same again, a digit starts another dose, a letter finds another medicine.
struct MedicineDialog: Dialog {
    /// The fields, in Tab order.
    enum Field: CaseIterable, Hashable, Sendable {
        /// The list of medicines, in which letters find a name and digits start a dose.
        case list
        /// The dose.
        case dose
        /// The time.
        case time
        /// The note.
        case note
    }

    let day: DiaryDate
    /// The reference for a typed time of day.
    private let base: Moment
    private let history: MedicineHistory
    /// The medicines that Twinge knows about.
    private let drugs: [Name]
    /// The medicines, most recently taken first.
    let uses: [MedicineHistory.Use]

    var field: Field
    /// What was typed to find a medicine, or the name of a new one.
    private(set) var search = TextField()
    private(set) var place = 0
    private(set) var dose = TextField()
    private(set) var timeText: TextField
    private(set) var note = TextField()
    private(set) var complaint: String?
    /// The name confirmed as new although it is close to another.
    private var confirmedName: Name?

    init(day: DiaryDate, model: AppModel) {
        self.day = day
        base = model.moment(on: day)
        history = MedicineHistory(model.diary.logbook, list: model.medicines)
        drugs = model.catalog.drugs
        uses = history.uses(on: day, at: base)
        field = .list
        timeText = TextField(base.timeText, isSuggestion: true)
    }

    /// Creates the dialog with the cursor on a medicine that was chosen elsewhere.
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

    /// The medicines that match what was typed.
    var found: [MedicineHistory.Use] {
        let words = Name.key(of: typedName).split(separator: " ")
        return uses.filter { use in words.allSatisfy { use.name.key.contains($0) } }
    }

    /// The medicine under the cursor; nil if none matches what was typed.
    var selected: MedicineHistory.Use? {
        let found = found
        return found.indices.contains(place) ? found[place] : found.last
    }

    /// The name typed, without a trailing dose.
    private var typedName: String {
        Medicine.parts(of: search.text.split(separator: " ").map(String.init)).name.joined(separator: " ")
    }

    /// The dose typed after a name.
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
            // Once the dose is empty, go back to the list and use the usual dose.
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
        } else if layout.hasFields, point.row == layout.fieldRow {
            let fields = MedicineLayout.fields(of: self, width: size.width)
            field = fields.last { $0.column <= point.column }?.field ?? field
        }
        return .stay
    }

    // MARK: taking

    private mutating func accept(on model: inout AppModel) -> DialogOutcome {
        do throws(ParseError) {
            var entry = model.newEntry(on: day)
            entry.when = try model.pastMoment(typed: timeText.text, insteadOf: base)
            guard let medicine = try medicine(at: entry.when) else { return .stay }
            entry.medicines = [medicine]
            if !note.isEmpty { entry.note = note.text }
            model.commit([.add(entry)], summary: "\(medicine.words), \(entry.when.timeText)")
            return .close
        } catch {
            complaint = "\(error)."
            return .stay
        }
    }

    /// Returns the moment that was typed.
    func moment(in model: AppModel) throws(ParseError) -> Moment {
        try model.moment(typed: timeText.text, insteadOf: base)
    }

    /// What would be taken right now; nil if the input isn't valid.
    var medicine: Medicine? {
        guard let use = selected else { return nil }
        let typed = dose.isEmpty ? typedDose : try? Dose(parsing: dose.text)
        let unit = history.unit(of: use.name)
        let whole = typed.map { $0.unit.isEmpty ? Dose($0.amount, unit: unit) : $0 }
        return Medicine(use.name, whole ?? use.dose)
    }

    /// Returns the notices about taking that, by the limits that the user entered.
    func notices(in model: AppModel) -> [String] {
        guard let medicine, let when = try? moment(in: model) else { return [] }
        var entry = Entry(id: EntryID(""), when: when)
        entry.medicines = [medicine]
        return model.doseNotices(of: entry)
    }

    /// Returns the medicine with its dose; nil if a complaint has to be shown first.
    private mutating func medicine(at moment: Moment) throws(ParseError) -> Medicine? {
        guard let name = try chosenName() else { return nil }
        let typed = dose.isEmpty ? typedDose : try Dose(parsing: dose.text)
        guard let dose = typed ?? history.usualDose(of: name, before: moment) else {
            complaint = "How much \(name)? Type a dose, such as 400 mg."
            if !search.isEmpty, selected == nil { search.type(" ") } else { field = .dose }
            return nil
        }
        guard dose.unit.isEmpty else { return Medicine(name, dose) }
        let unit = history.unit(of: name)
        guard !unit.isEmpty else {
            complaint = Dose.complaint(withoutUnit: dose.text)
            return nil
        }
        return Medicine(name, Dose(dose.amount, unit: unit))
    }

    /// Returns the medicine meant; nil if the typed name is close to that of another.
    private mutating func chosenName() throws(ParseError) -> Name? {
        if let selected { return selected.name }
        guard !typedName.isEmpty else {
            complaint = "Type a name and a dose, such as ibuprofen 400 mg."
            return nil
        }
        let typed = try Name(parsing: typedName)
        guard confirmedName != typed else { return typed }
        let question =
            switch history.meaning(of: typed, amongKnown: drugs) {
            case .near(let near): "You have logged “\(near)” before."
            case .slip(let drug): "Is it \(drug)?"
            case .known, .oneOf, .new: ""
            }
        guard !question.isEmpty else { return typed }
        confirmedName = typed
        complaint = "\(question) Enter again takes “\(typed)” as a different medicine."
        return nil
    }

    func draft(in model: AppModel) -> Draft? {
        guard !dose.isEmpty || !note.isEmpty || typedDose != nil else { return nil }
        guard let name = selected?.name ?? (try? Name(parsing: typedName)) else { return nil }
        var entry = Entry(id: EntryID(""), when: (try? moment(in: model)) ?? base)
        let typed = dose.isEmpty ? typedDose : try? Dose(parsing: dose.text)
        let whole = typed.map { $0.unit.isEmpty ? Dose($0.amount, unit: history.unit(of: name)) : $0 }
        entry.medicines = [Medicine(name, whole ?? history.usualDose(of: name, before: entry.when))]
        if !note.isEmpty { entry.note = note.text }
        return Draft(form: .unsaved, entry: entry)
    }
}
