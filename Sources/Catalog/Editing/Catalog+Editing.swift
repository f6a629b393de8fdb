import Diary

extension CatalogKind {
    /// The kinds of which a person can add things of their own.
    public static let editable: [CatalogKind] = [.habit, .activity, .site, .feel, .stretch, .care]

    /// The kinds of which no two things have the same name.
    fileprivate var sharingNames: [CatalogKind] {
        self == .habit || self == .activity ? [.habit, .activity] : [self]
    }

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

/// What a person changes about the catalog, each as a change of one record in a file of their own.
extension Catalog {
    /// The change that adds a thing of the person's own, or shows a hidden one of this name again.
    ///
    /// - Parameter lines: lines of its record besides the name, as `Unit: h`.
    /// - Throws: `ParseError` when there is one of this name, or when a line is not understood.
    public func adding(_ name: Name, as kind: CatalogKind, lines: [CatalogLine] = []) throws(ParseError)
        -> CatalogChange
    {
        guard !isShown(name, kind) else { throw Self.taken(name) }
        if let change = showing(name, as: kind) { return change }
        var first = [CatalogLine("Name", name.text)]
        if kind == .activity { first.append(CatalogLine("Kind", "activity")) }
        if kind == .activity, !lines.contains(where: { $0.name == "Unit" }) { first.append(CatalogLine("Unit", "min")) }
        let change = CatalogChange(kind: kind, recordType: kind.recordType, before: nil, after: first + lines)
        let changed = applying(change)
        guard changed.isShown(name, kind) else {
            let known = Set(problems)
            let wrong = changed.problems.first { !known.contains($0) }
            throw ParseError(found: wrong?.found ?? name.text, expected: wrong?.expected ?? "a name and its lines")
        }
        return change
    }

    /// The change that gives a thing another name; it is still found by the old one.
    ///
    /// - Throws: `ParseError` when something else has the new name, or nothing has the old one.
    public func renaming(_ old: Name, to new: Name, as kind: CatalogKind) throws(ParseError) -> CatalogChange {
        guard old == new || !isShown(new, kind) else { throw Self.taken(new) }
        guard !isHidden(new, kind) else {
            throw ParseError(found: new.text, expected: "a new name; something hidden has it")
        }
        guard let record = records(of: kind).last(where: { $0.name == old }) else {
            throw ParseError(found: old.text, expected: "the name of \(kind.withArticle)")
        }
        var lines = record.lines.filter { $0.name != "Was" || (try? Name(parsing: $0.value)) != new }
        if let place = lines.firstIndex(where: { $0.name == "Name" }) { lines[place].value = new.text }
        if old != new { lines.append(CatalogLine("Was", old.text)) }
        return CatalogChange(
            kind: kind, recordType: kind.recordType, before: record.isOwn ? record.lines : nil, after: lines)
    }

    /// The lines of the record that describes a thing; none where there is no such thing.
    public func lines(of name: Name, as kind: CatalogKind) -> [CatalogLine] {
        records(of: kind).last { $0.name == name && !$0.isHidden }?.lines ?? []
    }

    /// The change that has a thing's record say something else in some of its fields; nil when it says that already.
    ///
    /// - Throws: `ParseError` when a line is not understood.
    public func changing(
        _ name: Name, as kind: CatalogKind, fields: Set<String>, to lines: [CatalogLine]
    ) throws(ParseError) -> CatalogChange? {
        let before = self.lines(of: name, as: kind)
        let after = before.filter { !fields.contains($0.name) } + lines
        guard Set(before) != Set(after) else { return nil }
        let change = CatalogChange(
            kind: kind, recordType: kind.recordType, before: isOwn(name, kind) ? before : nil, after: after)
        let known = Set(problems)
        if let wrong = applying(change).problems.first(where: { !known.contains($0) }) {
            throw ParseError(found: wrong.found, expected: wrong.expected)
        }
        return change
    }

    /// The change that hides a thing, which can be shown again; what was logged of it stays as it is.
    public func hiding(_ name: Name, as kind: CatalogKind) -> CatalogChange {
        let own = records(of: kind).last { $0.isOwn && $0.name == name }?.lines
        let lines = own ?? [CatalogLine("Name", name.text)]
        return CatalogChange(
            kind: kind, recordType: kind.recordType, before: own, after: lines + [CatalogLine("Hidden", "yes")])
    }

    /// The change that shows a hidden thing again; nil when none of this name is hidden.
    public func showing(_ name: Name, as kind: CatalogKind) -> CatalogChange? {
        let records = records(of: kind)
        guard let own = records.last(where: { $0.isOwn && $0.name == name && $0.isHidden }) else { return nil }
        let lines = own.lines.filter { $0.name != "Hidden" }
        let isBare = lines.count == 1 && records.contains { !$0.isOwn && $0.name == name }
        return CatalogChange(
            kind: kind, recordType: kind.recordType, before: own.lines, after: isBare ? nil : lines)
    }

    /// The hidden things of a kind, in the order of the files.
    public func hidden(_ kind: CatalogKind) -> [Name] {
        records(of: kind).filter { $0.isOwn && $0.isHidden }.compactMap(\.name)
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

    /// The name that a thing has now, found by it or by one that it had before.
    public func presentName(of name: Name, _ kind: CatalogKind) -> Name? {
        switch kind {
        case .habit, .activity: habit(name)?.name
        case .site: site(name)?.name
        case .stretch: stretch(name)?.name
        case .care: care(name)?.name
        case .feel: feel(name)?.name
        case .muscle: muscle(name)?.name
        }
    }

    /// Whether a thing is in a file of the person's own.
    public func isOwn(_ name: Name, _ kind: CatalogKind) -> Bool { ownNames(kind).contains(name) }

    /// The names of the things of a kind that are in a file of the user's own.
    ///
    /// - Complexity: reads the files of the kind once.
    public func ownNames(_ kind: CatalogKind) -> Set<Name> {
        Set(records(of: kind).filter(\.isOwn).compactMap(\.name))
    }

    private func isShown(_ name: Name, _ kind: CatalogKind) -> Bool {
        kind.sharingNames.contains { shown($0).contains(name) }
    }

    /// Whether the person has hidden a thing.
    func isHidden(_ name: Name, _ kind: CatalogKind) -> Bool { hiddenNames(kind).contains(name) }

    /// The names that hidden things have which share their names with a kind.
    func hiddenNames(_ kind: CatalogKind) -> Set<Name> { Set(kind.sharingNames.flatMap(hidden)) }

    private static func taken(_ name: Name) -> ParseError {
        ParseError(found: name.text, expected: "a new name; there is one like it")
    }
}
