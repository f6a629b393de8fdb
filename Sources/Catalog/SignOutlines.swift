import Diary

/// What the built-in warning signs are raised by, without their explanations and sources: by what is logged, and by words that begin like
/// those of their phrases.
///
/// Nearly no entry raises one, and to find that out by reading all signs would take half as long as everything else that
/// `twinge today` does. `make tables` makes them; tests hold them against the file.
struct SignOutlines: Sendable {
    /// The signs that something logged raises, with nothing but what that is.
    let signs: [WarningSign]
    /// What they are raised by, in alphabetical order: of each sign the names of one kind, of which an entry must have one.
    let keys: [String]
    /// For each key, the place of its sign.
    let placesByKey: [Int]
    /// The phrases of the signs that rule out exercises.
    let phrasesAgainstExercise: PhraseStarts
    /// Those of the others.
    let otherPhrases: PhraseStarts

    /// Returns whether an entry may raise a sign.
    ///
    /// - Parameters:
    ///   - rulingOutExercise: whether only signs count that rule out exercises.
    ///   - conditions: what the user has said about their health; asked for only if it matters.
    func mayRaise(
        by entry: Entry, rulingOutExercise: Bool = false, conditions: () -> Set<HealthCondition>
    ) -> Bool {
        func raises(_ name: Name) -> Bool { raisesSign(name, in: entry, rulingOutExercise, conditions) }
        return entry.sites.contains { raises($0.name) } || entry.feels.contains(where: raises)
            || entry.habits.contains { raises($0.name) }
            || entry.triggers.contains { (try? Name(parsing: $0)).map(raises) ?? false }
            || mayRaise(by: entry.freeTexts, rulingOutExercise: rulingOutExercise)
    }

    /// Returns whether an entry raises one of the signs listed under a name that it has.
    ///
    /// - Complexity: O(log *n*) for *n* names, of nearly all that are logged.
    private func raisesSign(
        _ name: Name, in entry: Entry, _ rulingOutExercise: Bool, _ conditions: () -> Set<HealthCondition>
    ) -> Bool {
        var place = keys.partitionIndex { $0 >= name.key }
        while place < keys.count, keys[place] == name.key {
            let sign = placesByKey[place]
            place += 1
            guard signs[sign].rulesOutExercise || !rulingOutExercise else { continue }
            let known = signs[sign].condition == nil ? [] : conditions()
            if signs[sign].cause(in: entry, text: nil, conditions: known) != nil { return true }
        }
        return false
    }

    /// Returns whether texts may have a phrase in them.
    func mayRaise(by texts: [String], rulingOutExercise: Bool = false) -> Bool {
        guard !texts.isEmpty else { return false }
        let words = WordStarts(texts)
        return phrasesAgainstExercise.mayOccur(in: words) || !rulingOutExercise && otherPhrases.mayOccur(in: words)
    }
}

extension WarningSign {
    /// Creates a sign with nothing but what raises it when it is logged.
    init(
        outline sign: Name, _ urgency: Urgency, rulesOutExercise: Bool, sites: [Name], side: Side?, feels: [Name],
        habits: [Name], condition: HealthCondition?
    ) {
        self.init(sign: sign, urgency: urgency, evidence: Evidence())
        self.rulesOutExercise = rulesOutExercise
        (self.sites, self.side, self.feels, self.habits) = (sites, side, feels, habits)
        self.condition = condition
    }
}

extension Catalog {
    /// Whether the user may have described warning signs.
    var hasOwnSigns: Bool {
        additions.contains { source in
            source.file.hasSuffix(BuiltInFile.warningSigns.rawValue)
                || source.bytes.firstOffset(of: Array(WarningSign.recordType.utf8)) != nil
        }
    }
}
