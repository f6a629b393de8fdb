import Diary

@testable import Screens

extension Scene {
    /// Charts are drawn differently in ASCII, and maps and their scale use numbers instead of blocks.
    static let week = weekScenes.map { $0.alike(in: $0.name.hasPrefix("week/week") ? .words : .none) }

    private static let weekScenes = [
        Scene("week/week", in: Golden.everyLook + [Golden.widest], from: simulated),
        Scene("week/month", "z", in: Golden.looks + Golden.large, from: simulated),
        Scene("week/quarter", "z z", in: Golden.looks + Golden.large, from: simulated),
        Scene(
            "week/year", "z z z", in: Golden.looks + Golden.large + [.init(ink: .noColour), .init(ink: .ascii)],
            from: simulated),
        Scene("week/design", in: Golden.oneLook, from: { WeekSample.model().seen(in: $0) }),
        Scene("week/week-of-sitting", ". .", in: Golden.oneLook, from: simulated),
        Scene("week/month-of-sitting", ". . z", in: Golden.oneLook, from: simulated),
        Scene("week/year-of-sitting", ". . z z z", in: Golden.oneLook, from: simulated),
        Scene("week/week-of-crossed-legs", ". . . .", in: Golden.oneLook, from: simulated),
        Scene("week/month-of-crossed-legs", ". . . . z", in: Golden.oneLook, from: simulated),
        Scene("week/year-of-crossed-legs", ". . . . z z z", in: Golden.oneLook, from: simulated),
        Scene("week/week-of-stretches", ", ,", in: Golden.oneLook, from: simulated),
        Scene("week/month-of-stretches", ", , z", in: Golden.oneLook, from: simulated),
        Scene("week/year-of-stretches", ", , z z z", in: Golden.oneLook, from: simulated),
    ]

    private static func simulated(in look: Golden.Look) -> AppModel { simulatedYear.seen(in: look) }

    private static let simulatedYear = WeekSample.model(entries: WeekSample.simulated(days: 400))
}
