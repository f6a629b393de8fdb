/// What was logged at one moment: a pain reading, habits, activities, care, stretches, a note, in any combination.
///
/// Everything but the moment may be missing, and missing doesn't mean no, none or 0.
public struct Entry: Hashable, Sendable, Identifiable {
    /// The identifier of the entry.
    public var id: EntryID
    /// Its local time.
    public var when: Moment
    /// Pain at that moment, 0 to 10.
    public var pain: PainScore?
    /// Where it hurts.
    public var sites: [SiteReading] = []
    /// How it feels.
    public var feels: [Name] = []
    /// What set the pain off, in the user's words.
    public var triggers: [String] = []
    /// Habits of the day, as known at the time.
    public var habits: [HabitAmount] = []
    /// The ratings other than pain.
    public var ratings = Ratings()
    /// Things done, such as a walk; they add up over a day.
    public var activities: [HabitAmount] = []
    /// Treatments.
    public var care: [Treatment] = []
    /// Medicines taken, and regular doses left out.
    public var medicines: [Medicine] = []
    /// Pain before stretching or care, 0 to 10.
    public var painBefore: PainScore?
    /// Holds of stretches, done or skipped.
    public var holds: [Hold] = []
    /// Exercises other than stretches, done or skipped.
    public var exercises: [ExerciseBout] = []
    /// Pain after stretching or care, 0 to 10.
    public var painAfter: PainScore?
    /// The user's own mark of whether this is a flare-up.
    public var flare: Bool?
    /// Something to mark on charts, such as a new chair.
    public var event: String?
    /// A question for the next appointment.
    public var question: String?
    /// Whether the question was answered.
    public var answered: Bool?
    /// Free text, possibly of several lines.
    public var note: String?
    /// The original values from import sources.
    public var imported: [ImportedValue] = []
    /// When the entry was last edited.
    public var edited: Moment?
    /// Fields that the program doesn't know, preserved as they are and in order.
    public var other: [OtherField] = []

    /// A field that the program doesn't know.
    public struct OtherField: Hashable, Sendable {
        /// The name of the field.
        public var name: String
        /// The value as written.
        public var value: String

        /// Creates a field from name and value.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// Creates an empty entry.
    public init(id: EntryID, when: Moment) {
        self.id = id
        self.when = when
    }

    /// Whether the entry is empty apart from its moment.
    public var isEmpty: Bool {
        var bare = Entry(id: id, when: when)
        bare.edited = edited
        return self == bare
    }

    /// Whether it says how much, where or how it hurts.
    public var isReading: Bool { pain != nil || !sites.isEmpty || !feels.isEmpty }
}
