import Catalog
import Diary
import Reports

/// Changes to the fields of an entry, as typed: each value as the command that logs it takes it, or as the diary has it.
struct EntryEdit {
    private let entry: Entry
    private let context: CommandContext
    private let catalog: Catalog
    /// Whether a medicine may have a name that is close to another one's.
    private let allowsNew: Bool
    private var fields: [(name: String, value: String)]
    private var replaced: Set<String> = []
    private var given: Set<String> = []
    /// Whether an amount is added to what the day has.
    private(set) var dependsOnDay = false

    /// Starts from an entry as it is.
    ///
    /// - Parameter allowsNew: whether a medicine may have a name that is close to another one's.
    init(_ entry: Entry, allowsNew: Bool, context: CommandContext) throws {
        self.allowsNew = allowsNew
        self.entry = entry
        self.context = context
        catalog = try context.catalog()
        fields = entry.fields
    }

    /// Takes one `FIELD=VALUE`.
    ///
    /// - Throws: ``Failure`` for an unknown field, `ParseError` or `NameError` for an invalid value.
    mutating func take(_ change: String) throws {
        guard let sign = change.firstIndex(of: "=") else {
            throw Failure(.usage, "“\(change)” is not FIELD=VALUE, such as pain=5.")
        }
        let name = String(change[..<sign])
        let value = String(change[change.index(after: sign)...])
        if let field = EntryField(typed: name) {
            try set(field, value)
        } else if let other = entry.other.first(where: { $0.name.lowercased() == name.lowercased() })?.name {
            // A field that only this entry has, such as a value that lost in a merge, can be changed and removed by its own name.
            if replaced.insert(other).inserted { fields.removeAll { $0.name == other } }
            if !value.isEmpty { fields.append((other, value)) }
        } else {
            try setReading(name, value)
        }
    }

    /// Returns the entry with all changes.
    ///
    /// - Throws: `FieldError` in words if the changes don't make a valid entry.
    func result() throws -> Entry {
        do {
            var result = try Entry(fields: fields)
            // An entry without an identifier is known by its first text until it is written.
            result.id = entry.id
            return result
        } catch {
            throw Failure(.usage, "\(error).")
        }
    }

    private mutating func set(_ field: EntryField, _ value: String) throws {
        guard !field.isWrittenByProgram else {
            throw Failure(.usage, "\(field.rawValue) is set by Twinge and can't be edited.")
        }
        guard field != .when || !value.isEmpty else {
            throw Failure(
                .usage, "Every entry has a time. To change it, such as to yesterday evening: when=\"yesterday 21:30\"")
        }
        let name = field.rawValue
        if !field.isList, !value.isEmpty { try refuseSecond(name, typed: name) }
        // The first value for a list replaces the old ones; further ones are added.
        if !field.isList || replaced.insert(name).inserted { fields.removeAll { $0.name == name } }
        if !value.isEmpty { fields.append((name, try text(of: value, in: field))) }
    }

    private func text(of value: String, in field: EntryField) throws -> String {
        switch field {
        case .when: try context.moment(at: value).diaryText
        case .site: try catalog.siteReading(typed: value).text
        case .feel: try catalog.feel(typed: value).name.text
        case .flare: try answer(value)
        case .care: try treatment(typed: value).text
        case .stretch: try hold(typed: value).text
        case .exercise: try exercise(typed: value).text
        case .habit, .activity: try amount(typed: value, in: field).text
        case .trigger: try catalog.trigger(typed: value)
        case .medicine: try medicine(typed: value)
        default: value
        }
    }

    /// Returns a medicine typed as for `twinge take`, such as “ibuprofen 400 mg”, or as the diary has it; without an amount it gets none.
    ///
    /// - Throws: ``Failure`` for a name that is close to another one of the diary, unless the entry has it already.
    private func medicine(typed value: String) throws -> String {
        let (dayStart, list) = (try context.settings().preferences.dayStart, try context.medicines())
        let others = try context.entries().filter { $0.id != entry.id }
        let record = MedicineRecord(others, dayStart: dayStart, list: list, catalog: catalog)
        func isTaken(_ name: String) -> Bool { entry.medicines.contains { $0.name.key == Name.key(of: name) } }
        guard !TypedMedicine.isListed(value) else {
            let end = value.firstIndex(of: ",") ?? value.endIndex
            let name = String(value[..<end])
            let found = try record.name(typed: name, allowsNew: allowsNew || isTaken(name))
            return found.key == Name.key(of: name) ? value : found.text + value[end...]
        }
        let typed = try TypedMedicine(parsing: value) { allowsNew || isTaken($0) || record.isKnown($0) }
        let name = try record.name(typed: typed.name, allowsNew: allowsNew || isTaken(typed.name))
        guard typed.hasAmount else { return name.text }
        // The unit may be known from this entry alone.
        return try MedicineRecord(others + [entry], dayStart: dayStart, list: list, catalog: catalog)
            .medicine(typed, named: name, before: entry.when).text
    }

    /// Returns a treatment typed as for `twinge care`, or as the diary has it: `massage=60min`, `massage, 60 min`.
    private func treatment(typed value: String) throws -> Treatment {
        guard !value.contains("=") else { return try catalog.treatment(typed: value) }
        let typed = try Treatment(parsing: value)
        return try naming(typed.name, as: entry.care.map(\.name)) { name in
            try catalog.treatment(typed: [name.text, typed.detail].compactMap(\.self).joined(separator: "="))
        } ?? catalog.treatment(typed.name, detail: typed.detail)
    }

    /// Returns a stretch as the diary has it, with its name in the catalog.
    private func hold(typed value: String) throws -> Hold {
        var hold = try Hold(parsing: value)
        hold.name = try stretch(hold.name, hold.side, as: entry.holds.map(\.name))
        return hold
    }

    /// Returns an exercise as the diary has it, with its name in the catalog.
    private func exercise(typed value: String) throws -> ExerciseBout {
        var exercise = try ExerciseBout(parsing: value)
        exercise.name = try stretch(exercise.name, exercise.side, as: entry.exercises.map(\.name))
        return exercise
    }

    /// Returns the catalog's name of a stretch that can be done on a side, or a name that the entry has already.
    private func stretch(_ name: Name, _ side: Side?, as known: [Name]) throws -> Name {
        try naming(name, as: known) { name in
            let stretch = try catalog.stretch(typed: name.text)
            try StretchArguments.check(side, of: stretch)
            return stretch.name
        } ?? name
    }

    /// Returns a habit or an activity as the diary has it, in the catalog's words.
    private func amount(typed value: String, in field: EntryField) throws -> HabitAmount {
        var amount = try HabitAmount(parsing: value)
        let names = (field == .habit ? entry.habits : entry.activities).map(\.name)
        try naming(amount.name, as: names) { name in
            let typed = [name.text, amount.amount?.text].compactMap(\.self).joined(separator: "=")
            let found = try field == .habit ? catalog.habitAmount(typed: typed) : catalog.activityAmount(typed: typed)
            (amount.name, amount.amount) = (found.habit.name, found.amount)
        }
        return amount
    }

    /// Looks a name up as the commands that log it do, except one that the entry has already: an import or a file may have names of its own.
    ///
    /// - Returns: what `find` returns; nil if the entry has the name and the catalog doesn't.
    /// - Throws: what `find` throws.
    @discardableResult
    private func naming<Found>(_ name: Name, as known: [Name], _ find: (Name) throws -> Found) throws -> Found? {
        do {
            return try find(name)
        } catch is NameError where known.contains(name) {
            return nil
        }
    }

    private func answer(_ value: String) throws(ParseError) -> String {
        guard case .answer(let answer)? = try? Amount(parsing: value) else {
            throw ParseError(found: value, expected: "yes or no")
        }
        return answer ? "yes" : "no"
    }

    /// Refuses a second value of what has one, rather than dropping the first.
    ///
    /// - Throws: ``Failure`` with status 64.
    private mutating func refuseSecond(_ key: String, typed name: String) throws(Failure) {
        guard given.insert(key).inserted else { throw Failure.givenTwice(name) }
    }

    /// Returns the refusal of what is neither a field nor the name of something that has an amount.
    private static func unknownField(_ name: String, _ error: NameError) -> Failure {
        let near = EntryField.typedNames.nearest(to: name)
        guard near.isEmpty else { return Failure(.usage, "Entries have no field “\(name)”.\(near.didYouMean)") }
        guard error.reason == .unknown(nearest: []) else {
            return Failure(.usage, "Entries have no field “\(name)”. \(error)")
        }
        return Failure(
            .usage,
            "Entries have no field “\(name)”, and no habit is called that. To list habits: twinge catalog list habit. "
                + "Fields: \(EntryField.typedNames.joined(separator: ", "))")
    }

    /// Sets a habit, activity or rating by name.
    private mutating func setReading(_ name: String, _ value: String) throws {
        let habit: Habit
        do throws(NameError) {
            habit = try catalog.habit(typed: name)
        } catch {
            guard let activity = try? catalog.activity(typed: name) else {
                throw Self.unknownField(name, error)
            }
            habit = activity
        }
        // “sit=” may be a slip for “site=”.
        guard !value.isEmpty || Name.key(of: name) == habit.name.key else {
            let words = "\(habit.name.key.typable)=".shellWord
            throw Failure(
                .usage,
                "“\(name)” finds “\(habit.name)”. To remove that, type its whole name: \(context.command("edit \(entry.id) \(words)"))"
            )
        }
        if case .rating(let rating) = habit.kind { return try set(rating.field, value) }
        let field: EntryField = habit.kind == .activity ? .activity : .habit
        let key = "\(field.rawValue): \(habit.name.key)"
        // Activities of the same name add up, as in “twinge activity”.
        if field == .habit, !value.isEmpty { try refuseSecond(key, typed: habit.name.text) }
        if field == .habit || replaced.insert(key).inserted {
            fields.removeAll { $0.name == field.rawValue && (try? HabitAmount(parsing: $0.value))?.name == habit.name }
        }
        guard !value.isEmpty else { return }
        let typed =
            try field == .habit
            ? catalog.habitAmount(typed: "\(habit.name)=\(value)")
            : catalog.activityAmount(typed: "\(habit.name)=\(value)")
        if typed.isIncrease { dependsOnDay = true }
        let amount =
            try typed.isIncrease ? context.entries(ofDayUpTo: entry.when).total(adding: typed) : typed.amount
        fields.append((field.rawValue, HabitAmount(habit.name, amount).text))
    }
}

extension EntryField {
    /// The fields that can be changed, as they are typed: `when`, `pain`, …, `sleep-quality`, ….
    static var typedNames: [String] {
        allCases.filter { !$0.isWrittenByProgram }.map { $0.rawValue.lowercased().replacing("_", with: "-") }
    }

    /// Finds the field with a typed name, ignoring case and whether `-` or `_` joins its words.
    fileprivate init?(typed name: String) {
        let key = String(name.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 })
        guard let field = Self.allCases.first(where: { $0.rawValue.lowercased() == key }) else { return nil }
        self = field
    }
}
