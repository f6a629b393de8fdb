/// The fields of an entry that the program knows, by their names in the diary, in the order they are written.
public enum EntryField: String, Hashable, Sendable, CaseIterable {
    /// The identifier of the entry.
    case id = "Id"
    /// Its moment.
    case when = "When"
    /// Pain now, 0 to 10.
    case pain = "Pain"
    /// A site that hurts.
    case site = "Site"
    /// How the pain feels.
    case feel = "Feel"
    /// What set the pain off, in the user's words.
    case trigger = "Trigger"
    /// A habit of the day.
    case habit = "Habit"
    /// How well the user slept, 0 to 10.
    case sleepQuality = "Sleep_quality"
    /// Stress, 0 to 10.
    case stress = "Stress"
    /// How far the pain interfered with the day, 0 to 10.
    case interference = "Interference"
    /// Pain over the past week, 0 to 10.
    case weekPain = "Week_pain"
    /// How far pain interfered with the enjoyment of life over the past week, 0 to 10.
    case weekEnjoyment = "Week_enjoyment"
    /// How far pain interfered with activities over the past week, 0 to 10.
    case weekActivity = "Week_activity"
    /// Something done, such as a walk.
    case activity = "Activity"
    /// A treatment.
    case care = "Care"
    /// A medicine.
    case medicine = "Medicine"
    /// Pain before stretching or care, 0 to 10.
    case painBefore = "Pain_before"
    /// A hold of a stretch.
    case stretch = "Stretch"
    /// An exercise other than a stretch.
    case exercise = "Exercise"
    /// Pain after stretching or care, 0 to 10.
    case painAfter = "Pain_after"
    /// The user's own mark of whether this is a flare-up.
    case flare = "Flare"
    /// Something to mark on charts.
    case event = "Event"
    /// A question for the next appointment.
    case question = "Question"
    /// Whether the question was answered.
    case answered = "Answered"
    /// Free text.
    case note = "Note"
    /// The original value from an import source.
    case imported = "Imported"
    /// When the entry was last edited.
    case edited = "Edited"
}
