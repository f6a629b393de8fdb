import Diary

@testable import Screens

extension Scene {
    static let dialogs = [
        Scene("pain/score", "6", in: Golden.everyLook),
        Scene("pain/sites", "6 Tab"),
        Scene("pain/search", "6 k n e"),
        Scene("pain/nothing-found", "6 z z z", in: Golden.oneLook),
        Scene("pain/feels", "6 Tab Tab Right Space Tab l i f t"),
        Scene("pain/note", "6 Tab Tab Tab w o k e"),
        Scene("pain/wrong-time", "6 Tab Tab Tab Tab Ctrl-U 2 5 Enter").alike(in: .words),
        // With longer signs the hints of the fields don't fit and aren't shown.
        Scene("pain/edited", "J Down Down Down Enter").alike(in: .none),
        Scene("check-in/hours", "c", in: Golden.looks + [.init(ink: .roles), .init(ink: .noColour)]),
        Scene("check-in/typed", "c 7 .", in: Golden.oneLook),
        Scene("check-in/yes-no", "c Down Down"),
        Scene("check-in/choice", "c Down Down Down", in: Golden.oneLook),
        Scene("check-in/score", "c Down Down Down Down Down", in: Golden.oneLook),
        Scene("check-in/no-amount", "c 2 4 . 7 5"),
        Scene("add/menu", "a"),
        Scene("add/habit", "a h"),
        Scene("add/habit-taken", "a h d r i v Enter", in: Golden.oneLook),
        Scene("add/activity", "a a", in: Golden.oneLook),
        Scene("add/activity-taken", "a a Enter", in: Golden.oneLook),
        Scene("add/activity-unclear", "a a Enter x Enter"),
        Scene("add/own-name", "a a r o w i n g", in: Golden.oneLook),
        Scene("add/care", "a t"),
        Scene("add/care-taken", "a t m a s Enter", in: Golden.oneLook),
        Scene("add/stretch", "a s"),
        Scene("add/stretch-side", "a s Enter Right"),
        Scene("add/event", "a e n e w Space c h a i r"),
        Scene("medicine/first", "m"),
        Scene("medicine/again", "m", from: { medicated.seen(in: $0) }),
        Scene("medicine/other-dose", "m 6 0 0", in: Golden.oneLook, from: { medicated.seen(in: $0) }),
        Scene("pain/helped", "4", from: { medicated.seen(in: $0) }),
        Scene("helps/sample", "H", in: Golden.everyLook),
        Scene("note/empty", "a n"),
        Scene("note/written", "a n W o k e Space s t i f f Ctrl-N L e e d s"),
        Scene("go-to-date/monday", "g d m o n", in: Golden.oneLook),
        Scene("go-to-date/no-date", "g d b l a h Enter"),
        Scene("help/today", "?").alike(in: .none),
        Scene("help/search", "? / u n d o").alike(in: .none),
        Scene("help/nothing-found", "? / z z z", in: Golden.oneLook).alike(in: .none),
        Scene("help/end", "? End").alike(in: .none),
        Scene("warning-signs/all", "!"),
        Scene("draft-offer/reading", from: { offering(draft, in: $0) }),
    ]

    /// The sample diary with medicines, and limits for one of them.
    static let medicated = MedicineSample.model

    private static let draft = Draft(
        form: .pain,
        entry: entry("d", "2026-11-19 08:00 +0000") {
            $0.pain = PainScore(3)
            $0.sites = [SiteReading("low back", side: .both), SiteReading("leg", side: .left)]
            $0.note = "Woke stiff after the long drive to Leeds."
        })

    private static func offering(_ draft: Draft, in look: Golden.Look) -> AppModel {
        var model = AppModel(
            size: look.size, time: ClockTime(now: SampleDiary.evening, uptime: 1000), appearance: look.appearance,
            diary: DiaryState(), drafts: [draft], seed: 1)
        model.start(with: SampleDiary.entries, SampleDiary.routine)
        return model
    }
}
