/// What one field of an entry says, once its text is understood.
public enum EntryValue: Hashable, Sendable {
    /// What an entry is known by.
    case identifier(EntryID)
    /// A moment.
    case moment(Moment)
    /// A pain score.
    case score(PainScore)
    /// A rating of something that is not pain.
    case rating(Rating)
    /// Yes or no.
    case answer(Bool)
    /// Free text.
    case text(String)
    /// A word, such as how the pain feels.
    case name(Name)
    /// A site that hurts.
    case site(SiteReading)
    /// A habit of the day or something done, with its amount.
    case amount(HabitAmount)
    /// A treatment.
    case treatment(Treatment)
    /// A hold of a stretch.
    case hold(Hold)
}
