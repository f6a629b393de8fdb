import Canvas

extension KeyContext {
    /// Stretches.
    static let stretches = KeyContext("stretches", "Stretches")
    /// Pain before or after a stretch session.
    static let stretchPain = KeyContext("stretch-pain", "Pain and stretching")
    /// Why a hold is skipped.
    static let skipReason = KeyContext("skip-reason", "Why is a hold skipped?")
}

extension CommandTable {
    /// The keys of Stretches.
    static let stretches = CommandTable(
        .stretches,
        footer: [
            .toggle, .back, .open, .skip, .again, .toggleBell, .editRoutine, .changeVersion, .sessionPain, .previous,
            .next,
            .measureMuscles,
        ],
        [
            Binding([" "], .toggle, word: "start", "Start the timer, pause it, go on"),
            Binding(
                [.init(.enter)], .open, word: "done", "Count the hold as done: the seconds held, or all when not timed"),
            Binding(["s"], .skip, word: "skip", "Skip the hold and say why"),
            Binding(["r"], .again, word: "again", "The hold from its beginning; between two holds the one before"),
            Binding([.init(.left), "h", .init(.backspace)], .previous, word: "back, on", "Back to the hold before"),
            Binding([.init(.right), "l"], .next, word: "back, on", "On to the next hold"),
            Binding([.init(.escape)], .cancel, "Leave the session for the list; Space goes on with it"),
            Binding(["b"], .toggleBell, word: "bell off", "The bell on or off; the screen flashes all the same"),
            Binding(["o"], .editRoutine, word: "routine", "Change the routine"),
            Binding(["t"], .experiment, word: "try it out", "Try out whether the stretch helps: an experiment"),
            Binding(["p"], .sessionPain, word: "pain", "Pain before the session, or after it"),
            Binding(
                ["M"], .measureMuscles, word: "measure", "Measure the muscles: fingertips to floor, leg raise, wall sit"
            ),
            Binding(
                ["f"], .changeVersion, word: "whole routine",
                "The whole routine in place of the gentle version, and back"),
        ])

    /// The keys of the prompt for pain before or after.
    static let stretchPain = CommandTable(
        .stretchPain, footer: [.logPain, .accept, .cancel],
        [
            Binding(Binding.digits, .logPain, word: "pain", "The score, 1 then 0 makes 10"),
            Binding([.init(.enter), " "], .accept, word: "go on", "Take the score, or go on without one"),
            Binding([.init(.right), "+", "l"], .increase, "One point more"),
            Binding([.init(.left), "-", "h"], .decrease, "One point less"),
            Binding([.init(.backspace)], .deleteBackward, "No score"),
            leaving(word: "back"),
        ])

    /// The keys of the prompt for why a hold is skipped.
    static let skipReason = CommandTable(
        .skipReason, footer: [.cancel],
        [
            Binding(["t"], .skipForTime, "no time"),
            Binding(["h"], .skipForPain, "hurts"),
            Binding(["n"], .skipForProps, "nothing at hand"),
            Binding(["o", .init(.enter), "s"], .skipForOther, "other"),
            leaving(word: "back", "Back; the hold goes on"),
        ])
}
