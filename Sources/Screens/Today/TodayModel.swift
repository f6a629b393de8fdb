import Diary
import Reports

/// The state of Today: the day and the selected row.
struct TodayModel: Equatable, Sendable {
    /// The day on view; nil for today, even after midnight.
    var chosenDay: DiaryDate?
    /// The selected row, among the rows of all columns in order.
    var list = ListState<TodayRow>()
    /// The first visible line of each list.
    var scroll: [Int] = []
    /// The lists, once laid out.
    @Derived var columns = Memo<TodayColumns.Basis, TodayColumns>()
    /// The lists above a dialog, once laid out.
    @Derived var columnsAboveDialog = Memo<TodayColumns.Basis, TodayColumns>()
}

/// A row of Today that can be selected, by its content.
enum TodayRow: Hashable, Sendable {
    /// A pain reading.
    case reading(EntryID)
    /// A medicine, by its entry and index.
    case medicine(EntryID, Int)
    /// A habit or rating of the day.
    case habit(Name)
    /// A stretch of the routine, or one done unplanned.
    case stretch(Name)
    /// An activity, by its entry and index.
    case activity(EntryID, Int)
    /// A treatment, by its entry and index.
    case care(EntryID, Int)
    /// Something else, by its entry.
    case also(EntryID, AlsoLogged.Kind)
    /// A note.
    case note(EntryID)
    /// A previous day.
    case day(DiaryDate)

    /// The group it is in.
    var group: TodayGroup {
        switch self {
        case .reading, .medicine: .readings
        case .habit: .habits
        case .stretch: .stretches
        case .activity, .care: .activityAndCare
        case .also: .alsoLogged
        case .note: .notes
        case .day: .daysBefore(0)
        }
    }
}

extension TodayRow {
    /// Returns the row of what a change brings or alters; nil if that has no row of its own, or if something only goes.
    static func changed(by change: Change) -> TodayRow? {
        guard let entry = change.result else { return nil }
        var before: Entry?
        if case .edit(let from, _) = change { before = from }
        func place<Item: Equatable>(_ items: [Item], _ earlier: [Item]?) -> Int? {
            items.indices.first { !(earlier ?? []).indices.contains($0) || earlier?[$0] != items[$0] }
        }
        let isSameReading =
            before.map { ($0.pain, $0.sites, $0.feels) == (entry.pain, entry.sites, entry.feels) } ?? false
        if entry.isReading, !isSameReading { return .reading(entry.id) }
        if let place = place(entry.medicines, before?.medicines) { return .medicine(entry.id, place) }
        if let place = place(entry.activities, before?.activities) { return .activity(entry.id, place) }
        if let place = place(entry.care, before?.care) { return .care(entry.id, place) }
        if let place = place(entry.habits, before?.habits) { return .habit(entry.habits[place].name) }
        return entry.note?.isEmpty == false && entry.note != before?.note ? .note(entry.id) : nil
    }
}

/// A line of Today.
typealias TodayLine = Line<TodayRow>

extension AppModel {
    /// The day that Today shows.
    var shownDay: DiaryDate { today.chosenDay ?? presentDay }

    /// Whether the day shown is in the future.
    var isShownDayFuture: Bool { shownDay > presentDay }

    /// Shows a day on Today.
    mutating func showDay(_ day: DiaryDate) {
        show(.today)
        showChosenDay(day)
    }

    /// Selects a row of the day shown, if Today is on view.
    mutating func reveal(_ row: TodayRow) {
        if screen == .today { today.list.selection = row }
    }

    /// Changes the day of Today, and nothing else.
    mutating func showChosenDay(_ day: DiaryDate) { today.chosenDay = day == presentDay ? nil : day }
}
