import Diary

@testable import Screens

extension Scene {
    /// Large digits and the line of days are drawn differently in ASCII.
    static let today = todayScenes.map { $0.alike(in: .words) }

    private static let todayScenes = [
        Scene("today/day", in: Golden.everyLook + [.init(ink: .ascii), Golden.widest]),
        Scene("today/other-day", "Left Left", in: Golden.oneLook),
        Scene("today/empty-day", "g d 2 0 2 6 - 0 1 - 0 2 Enter"),
        Scene("today/stretch-selected", "} Down", in: Golden.oneLook),
        Scene("today/note-selected", "} }", in: Golden.oneLook),
        Scene("today/habit-selected", "} } } Down", in: Golden.oneLook),
        Scene("today/care-selected", "End"),
        Scene("today/future-day", "Right Space"),
        Scene("today/experiment", "T", from: { ExperimentSample.model.seen(in: $0) }),
        Scene("today/skipped", "} Down Down") { SampleDiary.model(in: $0, entries: SampleDiary.entries + [skipped]) },
    ]

    private static let skipped = entry("a7", "2026-11-20 21:00 +0000") {
        $0.holds = [
            Hold("hip flexor", side: .right, .skipped(why: "hurts")),
            Hold("side bend", side: .left, .skipped(why: "no time")),
        ]
    }
}
