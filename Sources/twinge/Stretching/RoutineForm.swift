import Catalog
import Diary
import Pages

/// The JSON form of a routine.
struct RoutineForm: Encodable {
    private struct Item: Encodable {
        let name: String
        @OrNull var side: Side?
        let seconds: Int
        @OrNull var repetitions: Int?
        let repeats: Int
        let weekdays: [String]
    }

    private let start: String
    private let seconds: Int
    private let items: [Item]

    /// Creates the form of a routine that takes some seconds.
    init(_ routine: Routine, seconds: Int, catalog: Catalog) {
        start = routine.start.description
        self.seconds = seconds
        items = routine.items.map { item in
            Item(
                name: item.stretch.text, side: item.side, seconds: item.duration.seconds,
                repetitions: catalog.loggedStretch(item.stretch)?.repetitions(in: item.duration), repeats: item.repeats,
                weekdays: item.weekdays.sorted().map(\.name))
        }
    }
}

extension CommandContext {
    /// Returns the JSON form of a routine.
    func form(of routine: Routine) throws -> RoutineForm {
        let changeover = try settings().preferences.changeover
        return RoutineForm(
            routine, seconds: Routine.seconds(of: routine.items, changeover: changeover), catalog: try catalog())
    }
}
