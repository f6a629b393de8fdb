import Diary

@testable import Screens

extension Scene {
    static let journal = [
        Scene("journal/entries", "J", in: Golden.everyLook),
        Scene("journal/search", "/ s t o m"),
        Scene("journal/filter", "/ p a i n > 6", in: Golden.oneLook),
        Scene("journal/site", "/ s i t e : l e g", in: Golden.oneLook),
        Scene("journal/nothing-found", "/ z z z", in: Golden.oneLook),
        Scene("journal/kept-search", "/ s l e e p Enter Down"),
        Scene("journal/deleted", "J d", in: Golden.oneLook),
        Scene(
            "journal/conflict",
            run: { store in
                store.receive(.monthsRead([conflicting]))
                store.press("J Down Down Down")
            }),
    ]

    /// The month of the sample diary with a reading whose score was changed both here and elsewhere.
    static var conflicting: LoadedMonth {
        let month = SampleDiary.day.yearMonth
        var entries = SampleDiary.entries.filter { $0.when.date.yearMonth == month }
        for place in entries.indices where entries[place].id == EntryID("a3") {
            entries[place].other = [Entry.OtherField(name: "Conflict", value: "Pain: 5")]
        }
        return LoadedMonth(month: month, entries: entries)
    }
}
