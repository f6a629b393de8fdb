import Diary

/// Something logged that is no reading, habit, stretch, activity, treatment or note, in words.
public struct AlsoLogged: Hashable, Sendable {
    /// What it is.
    public enum Kind: Hashable, Sendable {
        /// What set the pain off, by its index.
        case trigger(Int)
        /// An exercise that isn't a stretch, by its index.
        case exercise(Int)
        /// The answer to a weekly question.
        case rating(RatingField)
        /// An event to mark on charts.
        case event
        /// A question for the next appointment.
        case question
    }

    /// The entry it is in.
    public let entry: EntryID
    /// What it is.
    public let kind: Kind
    /// It in one line: “set off by lifting”, “event: new chair”, “pain of the week 6”.
    public let words: String
}

extension DayReport {
    /// What else was logged, earliest first; an exercise that is planned is among the stretches of the day.
    public var alsoLogged: [AlsoLogged] {
        let stretches = entries.contains { !$0.exercises.isEmpty } ? stretches : nil
        return entries.flatMap { entry -> [AlsoLogged] in
            var items: [(kind: AlsoLogged.Kind, words: String)] = entry.triggers.enumerated()
                .map { (.trigger($0), "set off by \($1)") }
            items += entry.exercises.enumerated()
                .filter { stretches?.plans($0.element.name, side: $0.element.side) != true }
                .map { (.exercise($0.offset), $0.element.words) }
            items += RatingField.weekly.compactMap { field in
                entry.ratings[field].map { (.rating(field), "\(field.words) \($0.value)") }
            }
            if let event = entry.event { items.append((.event, "event: \(event)")) }
            if let question = entry.question {
                items.append((.question, "to ask: \(question)" + (entry.answered == true ? " (answered)" : "")))
            }
            return items.map { AlsoLogged(entry: entry.id, kind: $0.kind, words: $0.words.inOneLine(joinedBy: " / ")) }
        }
    }
}
