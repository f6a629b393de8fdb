import Diary

extension CatalogKind {
    /// The kinds to which users can add their own.
    public static let editable: [CatalogKind] = [.habit, .activity, .site, .feel, .stretch, .care]

    /// The kinds that must not share a name.
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

/// The user's changes to the catalog, each as a change of one record in one of the user's own files.
extension Catalog {
    /// Returns the change that adds something of the user's own, or shows a hidden one of this name again.
    ///
    /// - Parameter lines: lines of its record besides the name, such as `Unit: h`.
    /// - Throws: `ParseError` if there is one of this name already, or if a line is invalid.
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

    /// Returns the change that renames something; it is still found by the old name.
    ///
    /// - Throws: `ParseError` if something else has the new name, or nothing has the old one.
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
        // A short name that is no beginning of the new one would be another name in tables.
        lines.removeAll { $0.name == "Short" && !new.key.hasPrefix(Name.key(of: $0.value)) }
        if old != new { lines.append(CatalogLine("Was", old.text)) }
        return CatalogChange(
            kind: kind, recordType: kind.recordType, before: record.isOwn ? record.lines : nil, after: lines)
    }

    /// Returns the lines of the record that describes something; empty if there is none.
    public func lines(of name: Name, as kind: CatalogKind) -> [CatalogLine] {
        records(of: kind).last { $0.name == name && !$0.isHidden }?.lines ?? []
    }

    /// Returns the change that sets some fields of a record; nil if they have those values already.
    ///
    /// - Throws: `ParseError` if a line is invalid.
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

    /// Returns the change that hides something, which can be shown again; what was logged with it stays as it is.
    public func hiding(_ name: Name, as kind: CatalogKind) -> CatalogChange {
        let own = records(of: kind).last { $0.isOwn && $0.name == name }?.lines
        let lines = own ?? [CatalogLine("Name", name.text)]
        return CatalogChange(
            kind: kind, recordType: kind.recordType, before: own, after: lines + [CatalogLine("Hidden", "yes")])
    }

    /// Returns the change that shows something hidden again; nil if nothing of this name is hidden.
    public func showing(_ name: Name, as kind: CatalogKind) -> CatalogChange? {
        let records = records(of: kind)
        guard let own = records.last(where: { $0.isOwn && $0.name == name && $0.isHidden }) else { return nil }
        let lines = own.lines.filter { $0.name != "Hidden" }
        let isBare = lines.count == 1 && records.contains { !$0.isOwn && $0.name == name }
        return CatalogChange(
            kind: kind, recordType: kind.recordType, before: own.lines, after: isBare ? nil : lines)
    }

    /// Returns the names of the hidden items of a kind, in the order of the files.
    public func hidden(_ kind: CatalogKind) -> [Name] {
        records(of: kind).filter { $0.isOwn && $0.isHidden }.compactMap(\.name)
    }

    /// Returns the names of the visible items of a kind, in their order.
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

    /// Returns the current name of something, found by that name or by a former one.
    public func currentName(of name: Name, _ kind: CatalogKind) -> Name? {
        switch kind {
        case .habit, .activity: habit(name)?.name
        case .site: site(name)?.name
        case .stretch: stretch(name)?.name
        case .care: care(name)?.name
        case .feel: feel(name)?.name
        case .muscle: muscle(name)?.name
        }
    }

    /// Returns whether something is in one of the user's own files.
    public func isOwn(_ name: Name, _ kind: CatalogKind) -> Bool { ownNames(kind).contains(name) }

    /// Returns the names of a kind that are in the user's own files.
    ///
    /// - Complexity: reads the files of the kind once.
    public func ownNames(_ kind: CatalogKind) -> Set<Name> {
        Set(records(of: kind).filter(\.isOwn).compactMap(\.name))
    }

    private func isShown(_ name: Name, _ kind: CatalogKind) -> Bool {
        kind.sharingNames.contains { shown($0).contains(name) }
    }

    /// Returns whether the user has hidden something.
    func isHidden(_ name: Name, _ kind: CatalogKind) -> Bool { hiddenNames(kind).contains(name) }

    /// Returns the names of hidden items of the kinds that must not share a name with this one.
    func hiddenNames(_ kind: CatalogKind) -> Set<Name> { Set(kind.sharingNames.flatMap(hidden)) }

    private static func taken(_ name: Name) -> ParseError {
        ParseError(found: name.text, expected: "a new name", complaint: "“\(name)” already exists")
    }
}
