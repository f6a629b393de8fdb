extension WarningSign {
    /// What in an entry raises a sign, in the words of the entry.
    public enum Cause: Hashable, Sendable {
        /// What was logged: “groin, numb”.
        case logged(String)
        /// What the user wrote: “cannot pass water”.
        case written(String)
    }

    /// Returns what in an entry raises this sign; nil if nothing does.
    ///
    /// - Parameters:
    ///   - text: the free texts of the entry; one serves for all signs, because splitting a long note takes far longer than searching it.
    ///   - conditions: what the user has said about their health.
    public func cause(in entry: Entry, text: NoteText?, conditions: Set<HealthCondition> = []) -> Cause? {
        if let condition, !conditions.contains(condition) { return nil }
        return loggedCause(in: entry).map(Cause.logged) ?? text.flatMap(words(in:)).map(Cause.written)
    }

    /// Returns whether anything in an entry raises this sign.
    public func isLogged(in entry: Entry, conditions: Set<HealthCondition> = []) -> Bool {
        cause(in: entry, text: NoteText(of: entry), conditions: conditions) != nil
    }

    private func words(in text: NoteText) -> String? {
        guard !phrases.isEmpty else { return nil }
        let text = text.without(exceptions)
        for phrase in phrases {
            if let found = text.firstMatch(of: phrase) { return found }
        }
        return nil
    }

    private func loggedCause(in entry: Entry) -> String? {
        guard !(sites.isEmpty && feels.isEmpty && habits.isEmpty) else { return nil }
        var words: [String] = []
        if !sites.isEmpty {
            guard let site = siteWords(in: entry) else { return nil }
            words.append(site)
        }
        if !feels.isEmpty {
            guard let feel = entry.feels.first(where: feels.contains) else { return nil }
            words.append(feel.text)
        }
        if !habits.isEmpty {
            guard let habit = habit(in: entry) else { return nil }
            words.append(habit.text)
        }
        return words.joined(separator: ", ")
    }

    /// Returns the habit that counts: one that happened, or that set the pain off.
    private func habit(in entry: Entry) -> Name? {
        entry.habits.first { habits.contains($0.name) && $0.didHappen }?.name
            ?? entry.triggers.lazy.compactMap { try? Name(parsing: $0) }.first(where: habits.contains)
    }

    /// Returns the site that counts, with its side; a site with a score of 0 doesn't.
    private func siteWords(in entry: Entry) -> String? {
        let hurting = entry.sites.filter { sites.contains($0.name) && $0.pain?.value != 0 && entry.pain?.value != 0 }
        guard let first = hurting.first else { return nil }
        guard let side else { return first.sideAndName }
        if let found = hurting.first(where: { $0.side == side }) { return found.sideAndName }
        let sides = Set(hurting.compactMap(\.side))
        guard side == .both, sides.isSuperset(of: [.left, .right]) else { return nil }
        return "left and right \(first.name)"
    }
}

extension NoteText {
    /// Splits what the user wrote in an entry; nil if there is nothing.
    public init?(of entry: Entry) {
        let texts = entry.freeTexts
        guard !texts.isEmpty else { return nil }
        self.init(texts)
    }
}

extension SiteReading {
    /// The site with its side in words: “left groin”, “both legs”.
    fileprivate var sideAndName: String {
        guard let side else { return name.text }
        guard side == .both else { return "\(side.rawValue) \(name)" }
        switch name {
        case "foot": return "both feet"
        case "back of thigh": return "the backs of both thighs"
        case "below the knee": return "below both knees"
        default: return name.text.hasSuffix("s") ? "\(name), both sides" : "both \(name)s"
        }
    }
}

extension HabitAmount {
    /// Whether it is said to have happened.
    fileprivate var didHappen: Bool {
        switch amount {
        case .answer(let answer)?: answer
        case .quantity(let quantity, _)?: quantity.value > 0
        case .choice?, nil: true
        }
    }
}
