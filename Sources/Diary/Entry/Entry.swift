/// What was said at one moment: a pain reading, habits, activities, care, stretches, a note, in any combination.
///
/// Everything but the moment may be missing, and missing is not the same as no, none or 0.
public struct Entry: Hashable, Sendable, Identifiable {
    /// What the entry is known by.
    public var id: EntryID
    /// Its local time.
    public var when: Moment
    /// Pain at that moment, 0 to 10.
    public var pain: PainScore?
    /// Where it hurts.
    public var sites: [SiteReading] = []
    /// How it feels.
    public var feels: [Name] = []
    /// What set the pain off, as the person says.
    public var triggers: [String] = []
    /// Habits of the day, as known at that moment.
    public var habits: [HabitAmount] = []
    /// What was rated besides pain.
    public var ratings = Ratings()
    /// Things done, as a walk; they add up over a day.
    public var activities: [HabitAmount] = []
    /// Treatments.
    public var care: [Treatment] = []
    /// Medicines that were taken, and regular doses that were left out.
    public var medicines: [Medicine] = []
    /// Pain before stretching or care, 0 to 10.
    public var painBefore: PainScore?
    /// Holds of stretches, done or skipped.
    public var holds: [Hold] = []
    /// Exercises that are not stretches, done or skipped.
    public var exercises: [ExerciseBout] = []
    /// Pain after stretching or care, 0 to 10.
    public var painAfter: PainScore?
    /// The person's own word on whether this is a flare-up.
    public var flare: Bool?
    /// Something to mark on charts, such as a new chair.
    public var event: String?
    /// A question for the next appointment.
    public var question: String?
    /// Whether the question was answered.
    public var answered: Bool?
    /// Free text, of one or more lines.
    public var note: String?
    /// What sources said, where it was imported.
    public var imported: [ImportedValue] = []
    /// When the entry was last changed after it was written.
    public var edited: Moment?
    /// Fields the program does not know, in order, kept as they are.
    public var other: [OtherField] = []

    /// A field the program does not know.
    public struct OtherField: Hashable, Sendable {
        /// The name of the field.
        public var name: String
        /// Its value as written.
        public var value: String

        /// Creates a field from name and value.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// Creates an entry that says nothing yet.
    public init(id: EntryID, when: Moment) {
        self.id = id
        self.when = when
    }

    /// Whether nothing is said beyond the moment.
    public var isEmpty: Bool {
        var bare = Entry(id: id, when: when)
        bare.edited = edited
        return self == bare
    }

    /// Whether it tells how much, where or how it hurts.
    public var isReading: Bool { pain != nil || !sites.isEmpty || !feels.isEmpty }
}
