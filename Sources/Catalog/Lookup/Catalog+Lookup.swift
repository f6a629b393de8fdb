import Diary

extension Catalog {
    /// Returns the habit or rating that a typed name means: ignoring case, with `-` for blanks, by unique prefix or part.
    ///
    /// - Throws: ``NameError`` if it matches none or several, or an activity.
    public func habit(typed text: String) throws(NameError) -> Habit {
        try habit(typed: text, as: .habit)
    }

    /// Returns the activity that a typed name means.
    ///
    /// - Throws: ``NameError`` if it matches none or several, or a habit.
    public func activity(typed text: String) throws(NameError) -> Habit {
        try habit(typed: text, as: .activity)
    }

    /// Returns the stretch that a typed name means.
    ///
    /// - Throws: ``NameError`` if it matches none or several.
    public func stretch(typed text: String) throws(NameError) -> Stretch {
        try named(text) { text throws(NameError) in
            try find(text, .stretch, in: stretchShelf, aliases: \.aliases) { ($0.name, $0.shortName) }
        }
    }

    /// Returns the site that a typed name means, without a side.
    ///
    /// - Throws: ``NameError`` if it matches none or several.
    public func site(typed text: String) throws(NameError) -> SiteDefinition {
        try find(text, .site, in: siteShelf, aliases: \.aliases) { ($0.name, $0.shortName) }
    }

    /// Returns the feel that a typed word means.
    ///
    /// - Throws: ``NameError`` if it matches none or several.
    public func feel(typed text: String) throws(NameError) -> FeelDefinition {
        try find(text, .feel, in: feelShelf, aliases: \.aliases) { ($0.name, nil) }
    }

    /// Returns the treatment that a typed name means.
    ///
    /// - Throws: ``NameError`` if it matches none or several.
    public func care(typed text: String) throws(NameError) -> CareDefinition {
        do throws(NameError) {
            return try onlyCare(typed: text)
        } catch {
            throw other(than: error, among: [.habit, .activity])
        }
    }

    private func habit(typed text: String, as kind: CatalogKind) throws(NameError) -> Habit {
        do throws(NameError) {
            return try onlyHabit(typed: text, as: kind)
        } catch {
            throw other(than: error, among: [.habit, .activity, .care])
        }
    }

    /// Returns the error for a name that something of another kind has: “habit walking” is more likely a wrong command than a wrong name.
    private func other(than error: NameError, among kinds: [CatalogKind]) -> NameError {
        guard case .unknown = error.reason else { return error }
        for kind in kinds where kind != error.kind {
            let found =
                kind == .care ? careName(typed: error.text) : (try? onlyHabit(typed: error.text, as: kind))?.name
            if let found { return NameError(text: error.text, kind: error.kind, reason: .otherKind(kind, found)) }
        }
        return error
    }

    /// Returns a whole name of a treatment as typed, so that the name of a medicine isn't lost to that of its class; nil if it is none.
    private func careName(typed text: String) -> Name? {
        guard let name = try? Name(parsing: text) else { return nil }
        return careShelf.items.contains { ([$0.name] + $0.aliases + $0.drugs).contains(name) } ? name : nil
    }

    private func onlyCare(typed text: String) throws(NameError) -> CareDefinition {
        try find(text, .care, in: careShelf, aliases: { $0.aliases + $0.drugs }) { ($0.name, nil) }
    }

    private func onlyHabit(typed text: String, as kind: CatalogKind) throws(NameError) -> Habit {
        try find(text, kind, in: habitShelf, aliases: \.aliases) {
            $0.catalogKind == kind ? ($0.name, $0.shortName) : nil
        }
    }

    private func find<Item: CatalogItem>(
        _ text: String, _ kind: CatalogKind, in shelf: CatalogShelf<Item>, aliases: (Item) -> [Name] = { _ in [] },
        _ names: (Item) -> (name: Name, short: String?)?
    ) throws(NameError) -> Item {
        // An old name that was reused still finds what it meant.
        if let name = try? Name(parsing: text), let item = shelf[name], names(item) != nil { return item }
        func candidate(_ item: Item) -> NameMatcher.Candidate? {
            names(item).map { .init(name: $0.name, short: $0.short, aliases: aliases(item)) }
        }
        let matcher = NameMatcher(candidates: shelf.items.compactMap(candidate))
        // “sitting”, once hidden, isn't a part of “sitting tolerance”.
        if matcher.whole(text) == nil {
            let former = (try? Name(parsing: text)).flatMap { shelf.hidden(named: $0) }.flatMap(candidate)?.name
            if let name = former ?? NameMatcher(candidates: shelf.hidden.compactMap(candidate)).whole(text) {
                throw NameError(text: text, kind: kind, reason: .hidden(name))
            }
        }
        let reason: NameError.Reason
        switch matcher.match(text) {
        case .found(let name):
            if let item = shelf[name] { return item }
            reason = .unknown(nearest: [])
        case .ambiguous(let names): reason = .ambiguous(names)
        case .unknown(let nearest): reason = .unknown(nearest: nearest)
        }
        throw NameError(text: text, kind: kind, reason: reason)
    }
}

extension Habit {
    /// The kind under which it is looked up: activities separately from habits and ratings.
    var catalogKind: CatalogKind { kind == .activity ? .activity : .habit }
}
