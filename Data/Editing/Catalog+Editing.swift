import Diary
import Recfile

extension CatalogKind {
    /// The kinds of which a person can add things of their own.
    public static let editable: [CatalogKind] = [.habit, .activity, .site, .stretch, .care]

    /// The type of its records, as after `%rec:`.
    var recordType: String {
        switch self {
        case .muscle: MuscleGroup.recordType
        case .habit, .activity: Habit.recordType
        case .stretch: Stretch.recordType
        case .site: SiteDefinition.recordType
        case .feel: FeelDefinition.recordType
        case .care: CareDefinition.recordType
        }
    }
}

/// What a person changes about the catalog: each change gives the catalog with other files of the person's own.
extension Catalog {
    /// The catalog with one more thing of the person's own, or with a hidden one of this name shown again.
    ///
    /// - Parameter fields: lines of its record besides the name, as `("Unit", "h")`.
    /// - Throws: `ParseError` when there is one of this name, or when a line is not understood.
    public func adding(
        _ name: Name, as kind: CatalogKind, fields: [(name: String, value: String)] = []
    ) throws(ParseError) -> Catalog {
        guard !isShown(name, kind) else { throw Self.taken(name) }
        if isHidden(name, kind) { return showing(name, as: kind) }
        var lines: [(name: String, value: String)] = [("Name", name.text)]
        if kind == .activity { lines.append(("Kind", "activity")) }
        if kind == .activity, !fields.contains(where: { $0.name == "Unit" }) { lines.append(("Unit", "min")) }
        let changed = writing(lines + fields, of: kind, over: nil)
        guard changed.isShown(name, kind) else {
            let wrong = changed.problems.first { !problems.contains($0) }
            throw ParseError(found: wrong?.found ?? name.text, expected: wrong?.expected ?? "a name and its lines")
        }
        return changed
    }

    /// The catalog with a thing under another name; it is still found by the old one.
    ///
    /// - Throws: `ParseError` when something else has the new name.
    public func renaming(_ old: Name, to new: Name, as kind: CatalogKind) throws(ParseError) -> Catalog {
        guard old == new || !isShown(new, kind), !isHidden(new, kind) else { throw Self.taken(new) }
        guard let record = records(of: kind).last(where: { $0.name == old }) else { return self }
        var fields = record.fields.filter { $0.name != "Was" || (try? Name(parsing: $0.value)) != new }
        if let place = fields.firstIndex(where: { $0.name == "Name" }) { fields[place].value = new.text }
        if old != new { fields.append(("Was", old.text)) }
        return writing(fields, of: kind, over: record.isOwn ? record : nil)
    }

    /// The catalog without a thing, which can be shown again; what was logged of it stays as it is.
    public func hiding(_ name: Name, as kind: CatalogKind) -> Catalog {
        let own = records(of: kind).last { $0.isOwn && $0.name == name }
        let fields = own?.fields ?? [("Name", name.text)]
        return writing(fields + [("Hidden", "yes")], of: kind, over: own)
    }

    /// The catalog with a hidden thing in it again.
    public func showing(_ name: Name, as kind: CatalogKind) -> Catalog {
        guard let own = records(of: kind).last(where: { $0.isOwn && $0.name == name && $0.isHidden }) else {
            return self
        }
        let fields = own.fields.filter { $0.name != "Hidden" }
        let isBare = fields.count == 1 && records(of: kind).contains { !$0.isOwn && $0.name == name }
        return writing(isBare ? [] : fields, of: kind, over: own)
    }

    /// The hidden things of a kind, in the order of the files.
    public func hidden(_ kind: CatalogKind) -> [Name] {
        let records = records(of: kind)
        return records.filter { $0.isOwn && $0.isHidden }.map(\.name)
    }

    /// The things of a kind that show, in their order.
    public func shown(_ kind: CatalogKind) -> [Name] {
        switch kind {
        case .habit, .activity: habits.filter { $0.catalogKind == kind }.map(\.name)
        case .site: sites.map(\.name)
        case .stretch: stretches.map(\.name)
        case .care: care.map(\.name)
        case .feel: feels.map(\.name)
        case .muscle: muscles.map(\.name)
        }
    }

    /// Whether a thing stands in a file of the person's own.
    public func isOwn(_ name: Name, _ kind: CatalogKind) -> Bool {
        records(of: kind).contains { $0.isOwn && $0.name == name }
    }

    private func isShown(_ name: Name, _ kind: CatalogKind) -> Bool {
        // Habits and activities share their names.
        let kinds: [CatalogKind] = kind == .habit || kind == .activity ? [.habit, .activity] : [kind]
        return kinds.contains { shown($0).contains(name) }
    }

    private func isHidden(_ name: Name, _ kind: CatalogKind) -> Bool { hidden(kind).contains(name) }

    private static func taken(_ name: Name) -> ParseError {
        ParseError(found: name.text, expected: "a new name; there is one like it")
    }
}
