import Diary

extension Catalog {
    /// Returns the habits and ratings asked at check-in: those the user chose, or else those the catalog suggests.
    public func trackedHabits(chosen: [Name]?) -> [Habit] {
        guard let chosen else { return habitShelf.items(.tracked) }
        return chosen.compactMap(habit)
    }

    /// The ratings from 0 to 10 that have their own field, such as stress.
    public var ratings: [Habit] { habitShelf.items(.rating) }

    /// The ratings that may be logged: the visible ones, then the hidden ones, since their entries stay.
    public var loggedRatings: [Habit] {
        let shown = ratings
        return shown
            + habitShelf.hidden.filter { hidden in hidden.isRating && !shown.contains { $0.kind == hidden.kind } }
    }

    /// The sites that may be logged: the visible ones, then the hidden ones, since hiding only takes them out of lists.
    public var loggedSites: [SiteDefinition] { sites + siteShelf.hidden }

    /// The feels that may be logged: the visible ones, then the hidden ones.
    public var loggedFeels: [FeelDefinition] { feels + feelShelf.hidden }

    /// The treatments that may be logged: the visible ones, then the hidden ones.
    public var loggedCare: [CareDefinition] { care + careShelf.hidden }

    /// The names of the medicines that the treatments name, such as ibuprofen.
    public var drugs: [Name] { loggedCare.flatMap(\.drugs) }

    /// The kind of every treatment; of the hidden ones too, since their entries stay.
    public var careKinds: [Name: CareDefinition.Kind] {
        Dictionary(loggedCare.map { ($0.name, $0.kind) }) { shown, _ in shown }
    }

    /// The body measures, such as fingertips to floor.
    public var measures: [Habit] { habitShelf.items(.measure) }

    /// Returns the stretches and releases that lengthen a muscle group, in the order of a session.
    public func stretches(lengthening muscle: Name) -> [Stretch] {
        stretches.filter { $0.muscles.contains(muscle) }
    }

    /// Returns the habits that shorten or load a muscle group.
    public func habits(shorteningOrLoading muscle: Name) -> [Habit] {
        habits.filter { $0.shortens.contains(muscle) || $0.loads.contains(muscle) }
    }

    /// The routine of a new diary: ten holds in about five and a half minutes, a release first, then length and strength.
    public var defaultRoutine: [RoutineItem] {
        stretchShelf.items(.routine)
            .sorted { ($0.defaultOrder ?? 0) < ($1.defaultOrder ?? 0) }
            .flatMap(\.routineItems)
    }

    /// Returns the exercises that strengthen a muscle group, in the order of the catalog.
    public func stretches(strengthening muscle: Name) -> [Stretch] {
        stretches.filter { $0.strengthens.contains(muscle) }
    }

    /// Returns the signs that an entry raises, with what raised each, the urgent ones first.
    ///
    /// - Parameter conditions: the user's health conditions.
    public func raisedSigns(by entry: Entry, conditions: Set<HealthCondition> = []) -> [RaisedSign] {
        guard hasOwnSigns || SignOutlines.builtIn.mayRaise(by: entry, conditions: { conditions }) else { return [] }
        let text = NoteText(of: entry)
        return warningSigns.compactMap { sign in
            sign.cause(in: entry, text: text, conditions: conditions).map { RaisedSign(sign: sign, by: $0) }
        }.sorted { $0.sign.urgency == .emergency && $1.sign.urgency != .emergency }
    }

    /// Returns the signs that a day's entries raise and that call for emergency care or rule out exercises on that day, the most urgent first.
    ///
    /// - Parameter conditions: the user's health conditions.
    public func pressingSigns(in entries: [Entry], conditions: Set<HealthCondition> = []) -> [RaisedSign] {
        let raised = entries.flatMap { raisedSigns(by: $0, conditions: conditions) }
            .filter { $0.sign.rulesOutExercise || $0.sign.urgency == .emergency }
        return raised.filter { $0.sign.urgency == .emergency } + raised.filter { $0.sign.urgency != .emergency }
    }

    /// Returns what to do about signs of an urgency; nil if the catalog doesn't say.
    public func advice(for urgency: WarningSign.Urgency) -> UrgencyAdvice? {
        urgencyShelf.items.first { $0.urgency == urgency }
    }
}

extension Stretch {
    /// The stretch as planned holds: one for each side, with the usual time and repeats.
    public var routineItems: [RoutineItem] {
        sides.map { RoutineItem(name, side: $0, duration: hold, repeats: repeats) }
    }
}
