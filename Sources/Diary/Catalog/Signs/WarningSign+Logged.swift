extension WarningSign {
    /// Returns what in an entry raises this sign, in the words of the entry: “groin, numb” or “cannot pass water”; nil if nothing does.
    ///
    /// - Parameters:
    ///   - note: the note of the entry; one serves for all signs, because splitting a long note takes far longer than searching it.
    ///   - conditions: what the user has said about their health.
    public func cause(in entry: Entry, note: NoteText?, conditions: Set<HealthCondition> = []) -> String? {
        if let condition, !conditions.contains(condition) { return nil }
        return loggedCause(in: entry) ?? note.flatMap(cause(in:))
    }

    /// Returns whether anything logged in an entry raises this sign.
    public func isLogged(in entry: Entry, conditions: Set<HealthCondition> = []) -> Bool {
        cause(in: entry, note: entry.note.map(NoteText.init), conditions: conditions) != nil
    }

    private func cause(in note: NoteText) -> String? {
        guard !phrases.isEmpty else { return nil }
        let note = note.without(exceptions)
        for phrase in phrases {
            if let found = note.firstMatch(of: phrase) { return found }
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
            guard let habit = entry.habits.first(where: { habits.contains($0.name) && $0.didHappen }) else {
                return nil
            }
            words.append(habit.name.text)
        }
        return words.joined(separator: ", ")
    }

    /// Returns the site that counts, with its side; a site with a score of 0 doesn't.
    private func siteWords(in entry: Entry) -> String? {
        let hurting = entry.sites.filter { sites.contains($0.name) && $0.pain?.value != 0 && entry.pain?.value != 0 }
        guard let first = hurting.first else { return nil }
        guard let side else { return [first.side?.rawValue, first.name.text].compactMap { $0 }.joined(separator: " ") }
        if let found = hurting.first(where: { $0.side == side }) { return "\(side.rawValue) \(found.name)" }
        let sides = Set(hurting.compactMap(\.side))
        guard side == .both, sides.isSuperset(of: [.left, .right]) else { return nil }
        return "left and right \(first.name)"
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
