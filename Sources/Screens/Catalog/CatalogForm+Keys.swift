import Canvas
import Catalog
import Diary

extension CatalogForm {
    mutating func type(_ text: String, on model: inout AppModel) -> DialogOutcome {
        complaint = nil
        texts[field]?.type(text)
        choices[field]?.type(text)
        return .stay
    }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        if command != .accept { complaint = nil }
        switch command {
        case .cancel: return .close
        case .accept where field == .name && fields.count > 1 && !isNameEmpty: move(by: 1)
        case .accept: return save(on: &model)
        case .nextField, .moveDown: move(by: 1)
        case .previousField, .moveUp: move(by: -1)
        case .cursorLeft where choices[field] != nil: choices[field]?.turn(by: -1)
        case .cursorRight where choices[field] != nil: choices[field]?.turn(by: 1)
        default: _ = texts[field]?.perform(command)
        }
        return .stay
    }

    private var isNameEmpty: Bool { Name.key(of: texts[.name]?.text ?? "").isEmpty }

    private mutating func move(by steps: Int) {
        let fields = fields
        let place = (fields.firstIndex(of: field) ?? 0) + steps
        field = fields[(place + fields.count) % fields.count]
    }

    private mutating func save(on model: inout AppModel) -> DialogOutcome {
        guard changed != nil || !isNameEmpty else { return complain("Type a name first.", at: .name) }
        do throws(Fault) {
            if let changed {
                try change(changed, on: &model)
                return .close
            }
            let name = try Fault.at(.name) { () throws(ParseError) in try Name(parsing: texts[.name]?.text ?? "") }
            if let renamed {
                try rename(renamed, to: name, on: &model)
            } else {
                try add(name, on: &model)
            }
            model.selectInCatalog(name)
            return .close
        } catch {
            return complain("\(error.error).", at: error.field)
        }
    }

    private mutating func complain(_ sentence: String, at field: Field) -> DialogOutcome {
        complaint = sentence
        self.field = field
        return .stay
    }

    /// What is wrong with a field.
    typealias Fault = FieldError<Field>

    /// Returns a change that the catalog accepts; it names what it rejects by its text alone.
    private func checked<Change>(_ change: () throws(ParseError) -> Change) throws(Fault) -> Change {
        do throws(ParseError) {
            return try change()
        } catch {
            let field = fields.first { $0 != .name && texts[$0]?.text == error.found }
            throw Fault(field: field ?? fields[0], error: error)
        }
    }

    private func change(_ name: Name, on model: inout AppModel) throws(Fault) {
        let lines = try lines()
        let unit = model.catalog.lines(of: name, as: kind).first { $0.name == "Unit" }
        // Fields that depend on the unit are replaced with it; a stretch has no unit, and its steps say how it is done.
        let isOtherUnit = choices[.measure] != nil && !lines.contains { $0 == unit }
        let left = isOtherUnit ? ["Step", "Or", "Total", "Zero", "Ten"] : []
        let muscles = [.habit, .stretch].contains(kind) ? muscleFieldsOfRecord : []
        let fields = Set(self.fields.flatMap { $0.recordFields(kind) } + muscles + left)
        let catalog = model.catalog
        let change = try checked { () throws(ParseError) in
            try catalog.changing(name, as: kind, fields: fields, to: lines)
        }
        guard let change else { return }
        model.commit(change, summary: "\(name) changed")
    }

    private func rename(_ old: Name, to new: Name, on model: inout AppModel) throws(Fault) {
        guard new.text != old.text else { return }
        let catalog = model.catalog
        let change = try checked { () throws(ParseError) in try catalog.renaming(old, to: new, as: kind) }
        let asked = model.preferences.trackedHabits
        let isAsked = kind.isAskable && asked?.contains(old) ?? false
        model.commit(
            change, renaming: Renaming(kind, from: old, to: new),
            tracked: isAsked ? asked?.map { $0 == old ? new : $0 } : nil,
            summary: "\(old) is now \(new), also in past entries")
    }

    private func add(_ name: Name, on model: inout AppModel) throws(Fault) {
        let (catalog, lines) = (model.catalog, try lines())
        let change = try checked { () throws(ParseError) in try catalog.adding(name, as: kind, lines: lines) }
        let isAsked = kind == .habit && choices[.asked]?.place == 0
        let asked = CatalogEditor.asked(model)
        model.commit(
            change, tracked: isAsked && !asked.contains(name) ? asked + [name] : nil,
            summary: isAsked ? "\(name), asked at check-in from now on" : "\(name) can be logged now")
    }
}
