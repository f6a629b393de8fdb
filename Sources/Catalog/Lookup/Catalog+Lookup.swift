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
            try find(text, .stretch, in: stretchShelf) { $0.candidate }
        }
    }

    /// Returns the site that a typed name means, without a side.
    ///
    /// - Throws: ``NameError`` if it matches none or several.
    public func site(typed text: String) throws(NameError) -> SiteDefinition {
        try find(text, .site, in: siteShelf) { $0.candidate }
    }

    /// Returns the feel that a typed word means.
    ///
    /// - Throws: ``NameError`` if it matches none or several.
    public func feel(typed text: String) throws(NameError) -> FeelDefinition {
        try find(text, .feel, in: feelShelf) { $0.candidate }
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
            let reason = kind == .care ? whole(error.text) : found(error.text, kind)
            if let reason { return NameError(text: error.text, kind: error.kind, reason: reason) }
        }
        return error
    }

    private func found(_ text: String, _ kind: CatalogKind) -> NameError.Reason? {
        (try? onlyHabit(typed: text, as: kind)).map { .otherKind(kind, $0.name) }
    }

    /// Returns that a text is a whole name of a treatment; as typed, so that the name of a medicine isn't lost to that of its class.
    private func whole(_ text: String) -> NameError.Reason? {
        guard let name = try? Name(parsing: text), let care = care.first(where: { $0.candidate.isNamed(name.key) })
        else { return nil }
        return care.kind == .medicine ? .medicine(name) : .otherKind(.care, name)
    }

    private func onlyCare(typed text: String) throws(NameError) -> CareDefinition {
        try find(text, .care, in: careShelf) { $0.candidate }
    }

    private func onlyHabit(typed text: String, as kind: CatalogKind) throws(NameError) -> Habit {
        try find(text, kind, in: habitShelf) { $0.catalogKind == kind ? $0.candidate : nil }
    }

    private func find<Item: CatalogItem>(
        _ text: String, _ kind: CatalogKind, in shelf: CatalogShelf<Item>,
        _ candidate: (Item) -> NameMatcher.Candidate?
    ) throws(NameError) -> Item {
        // An old name that was reused still finds what it meant.
        if let name = try? Name(parsing: text), let item = shelf[name], candidate(item) != nil { return item }
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
