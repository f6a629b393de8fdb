import Canvas
import Catalog
import Diary

/// A form for a habit, an activity, a treatment or a stretch.
struct QuickForm: Dialog {
    /// What is logged with it.
    enum Kind: Hashable, Sendable {
        /// A habit or rating of the day.
        case habit
        /// Something done, such as a walk.
        case activity
        /// A treatment.
        case care
        /// A completed stretch.
        case stretch
    }

    /// The fields a form can have.
    enum Field: Hashable, Sendable {
        /// What it is.
        case name
        /// The amount, or the detail of a treatment.
        case amount
        /// The side that was stretched.
        case side
        /// The pain before a treatment.
        case before
        /// The pain after it.
        case after
        /// The time.
        case time
    }

    /// Something that is already in the diary.
    struct Original: Hashable, Sendable {
        /// The entry it is in.
        let entry: Entry
        /// Its index among the entry's activities or treatments.
        let place: Int
    }

    let kind: Kind
    let day: DiaryDate
    /// The name, if it can't be changed: of a habit whose row was opened, or of what is being edited.
    let fixedName: Name?
    /// What is being edited; nil for something new.
    let original: Original?
    /// The reference for a typed time of day.
    let base: Moment

    var field: Field
    var finder: NameFinder
    /// The name chosen from the list.
    var name: Name?
    var amount = TextField()
    var side: Side?
    var before = TextField()
    var after = TextField()
    var timeText: TextField
    var complaint: String?

    /// Creates a form for something new on a day.
    init(_ kind: Kind, day: DiaryDate, model: AppModel) {
        self.kind = kind
        self.day = day
        base = model.moment(on: day)
        fixedName = nil
        original = nil
        field = .name
        finder = NameFinder(QuickForm.candidates(kind, model: model))
        timeText = TextField(base.timeText)
    }

    /// Creates the form for a day's habit, with the amount it has or usually has.
    init(habit: Habit, day: DiaryDate, model: AppModel) {
        kind = .habit
        self.day = day
        base = model.moment(on: day)
        fixedName = habit.name
        original = nil
        field = .amount
        finder = NameFinder([])
        name = habit.name
        timeText = TextField(base.timeText)
        suggestAmount(model: model)
    }

    /// Opens the form for an activity of an entry.
    init(editing entry: Entry, activity place: Int, model: AppModel) {
        self.init(.activity, editing: entry, place: place, name: entry.activities[place].name, model: model)
        amount = TextField(entry.activities[place].amount?.text ?? "")
    }

    /// Opens the form for a treatment of an entry.
    init(editing entry: Entry, care place: Int, model: AppModel) {
        self.init(.care, editing: entry, place: place, name: entry.care[place].name, model: model)
        amount = TextField(entry.care[place].detail ?? "")
        before = TextField(entry.painBefore.map { String($0.value) } ?? "")
        after = TextField(entry.painAfter.map { String($0.value) } ?? "")
    }

    private init(_ kind: Kind, editing entry: Entry, place: Int, name: Name, model: AppModel) {
        self.kind = kind
        day = model.diary.logbook.day(of: entry.when)
        base = entry.when
        fixedName = name
        original = Original(entry: entry, place: place)
        field = .amount
        finder = NameFinder([])
        self.name = name
        timeText = TextField(entry.when.timeText)
    }

    var context: KeyContext { .quickForm }

    func footerWord(for command: Command, in model: AppModel) -> String? {
        guard field != .name else { return nil }
        if fields.count == 1, [.moveUp, .moveDown, .nextField].contains(command) { return "" }
        switch command {
        case .accept: return "save"
        case .moveUp, .moveDown: return "field"
        default: return nil
        }
    }

    /// The fields shown, from top to bottom.
    var fields: [Field] {
        let name: [Field] = fixedName == nil ? [.name] : []
        switch kind {
        case .habit: return name + [.amount]
        case .activity: return name + [.amount, .time]
        case .care: return name + [.amount, .before, .after, .time]
        case .stretch: return name + [.side, .amount, .time]
        }
    }
}
