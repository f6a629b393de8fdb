import Diary

@testable import Screens

extension Scene {
    static let review = [
        Scene("review/welcome", from: firstStart),
        Scene("review/first", from: reviewing),
        Scene("review/sleep", "3 2 1 1 2 3", in: Golden.oneLook, from: reviewing),
        Scene("review/end", "3 2 1 1 2 3 3 3 2 1 2 2 1", from: reviewing).alike(in: .none),
    ]

    private static func firstStart(in look: Golden.Look) -> AppModel {
        var store = TestStore(
            AppModel(
                size: look.size, time: ClockTime(now: SampleDiary.evening, uptime: 0), appearance: look.appearance,
                diary: DiaryState(), opening: .firstStart, seed: 1))
        store.receive(.started)
        return store.model
    }

    /// Returns the first question, after a review in spring.
    private static func reviewing(in look: Golden.Look) -> AppModel {
        var store = TestStore(SampleDiary.model(in: look, entries: []))
        store.receive(.reviewsRead([ReviewTests.spring]))
        store.press("g r")
        return store.model
    }
}
