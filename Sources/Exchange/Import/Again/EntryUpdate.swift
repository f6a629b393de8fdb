import Diary

/// The update of an entry from an earlier import whose source says something else now.
struct EntryUpdate {
    /// The updated entry.
    private(set) var entry: Entry
    /// What the source says and the entry doesn't, because the user has changed it since, each in words.
    private(set) var kept: [String] = []
    /// The changes, each in words.
    private(set) var changes: [String] = []

    /// Updates an entry; what the user has changed since it was imported stays.
    ///
    /// - Parameters:
    ///   - shown: the entry in the diary.
    ///   - made: the entry that the source makes now.
    ///   - written: what was imported before; nil if unknown, and then an edited entry stays.
    ///   - names: the former names of things, under which it may have been written.
    ///   - isWhole: whether the source still covers everything it covered then, so that what it no longer says is gone.
    init(_ shown: Entry, to made: Entry, written: EntryPrint?, names: FormerNames, isWhole: Bool) {
        entry = shown
        let known = written ?? EntryPrint(of: shown)
        let isEdited = written == nil && shown.edited != nil
        let old = Dictionary(grouping: shown.facts, by: \.slot)
        let new = Dictionary(grouping: made.facts, by: \.slot)
        var facts: [Entry.Fact] = []
        // In the order of the source, as if it were imported for the first time.
        for slot in (made.facts + shown.facts).map(\.slot).unique {
            let (here, there) = (old[slot] ?? [], new[slot] ?? [])
            let choice =
                isEdited && !here.isEmpty && here != there
                ? there.isEmpty ? .silent : .kept : Self.choice(here, there, known, names, isWhole: isWhole)
            facts += choice == .source ? there : here
            note(choice, here, there)
        }
        let identity = shown.fields.filter { ["Id", "When"].contains($0.name) }
        let edited = shown.fields.filter { $0.name == "Edited" }
        let fields = identity + facts.map { (name: $0.name, value: $0.value) } + edited
        // Each of these fields came from a valid entry.
        guard !changes.isEmpty, var updated = try? Entry(fields: fields) else { return }
        updated.id = shown.id
        // Measurements of a day are dated at its last moment known to the source.
        let (here, there) = (shown.when, made.when)
        if shown.edited == nil, here.date == there.date, here.offset == there.offset { updated.when = there }
        entry = updated
    }

    /// Returns what one entry says and another doesn't, each in words.
    static func differences(from old: Entry, to new: Entry) -> [String] {
        let (before, after) = (Dictionary(grouping: old.facts, by: \.slot), Dictionary(grouping: new.facts, by: \.slot))
        let times = old.when == new.when ? [] : ["When “\(old.when.diaryText)” → “\(new.when.diaryText)”"]
        return times
            + (old.facts + new.facts).filter { !$0.isOrigin }.map(\.slot).unique.compactMap { slot in
                let (here, there) = (before[slot] ?? [], after[slot] ?? [])
                guard here != there, let name = (here + there).first?.name else { return nil }
                return "\(name) \(words(here)) → \(words(there))"
            }
    }

    private enum Choice { case same, source, kept, silent }

    private static func choice(
        _ here: [Entry.Fact], _ there: [Entry.Fact], _ written: EntryPrint, _ names: FormerNames, isWhole: Bool
    ) -> Choice {
        if here == there { return .same }
        guard let first = (here + there).first else { return .same }
        if first.slot.hasPrefix(EntryField.imported.rawValue), !there.isEmpty { return .source }
        let isNews = there.contains { !written.holds($0, names) }
        guard written.holdsSlot(of: first, names) else {
            return here.isEmpty ? .source : there.isEmpty ? .silent : .kept
        }
        if here.isEmpty { return isNews ? .kept : .silent }
        guard here.allSatisfy({ written.holds($0, names) }) else { return isNews ? .kept : .silent }
        return there.isEmpty && !isWhole ? .silent : .source
    }

    private mutating func note(_ choice: Choice, _ here: [Entry.Fact], _ there: [Entry.Fact]) {
        guard let name = (here + there).first?.name else { return }
        let (old, new) = (Self.words(here), Self.words(there))
        switch choice {
        case .same, .silent: break
        case .source:
            let isBookkeeping = name == EntryField.imported.rawValue
            changes.append(isBookkeeping ? "" : "\(name) \(old) → \(new)")
        case .kept where name != EntryField.imported.rawValue:
            kept.append(
                here.isEmpty
                    ? "\(name): you took it out, the file says \(new)"
                    : "\(name): yours is \(old), the file says \(new)")
        case .kept: break
        }
    }

    private static func words(_ facts: [Entry.Fact]) -> String {
        facts.isEmpty ? "nothing" : facts.map { "“\(words($0))”" }.listed
    }

    /// Returns a value as the diary has it, but hours as hours and minutes.
    private static func words(_ fact: Entry.Fact) -> String {
        guard [EntryField.habit, .activity].contains(where: { $0.rawValue == fact.name }),
            let amount = try? HabitAmount(parsing: fact.value)
        else { return fact.value }
        return [amount.name.text, amount.amount?.words, amount.detail].compactMap(\.self).joined(separator: ", ")
    }
}
