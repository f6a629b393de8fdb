import Canvas

extension KeyContext {
    /// The setup of an experiment.
    static let experimentSetup = KeyContext("experiment-setup", "Set up an experiment", takesText: true)
    /// The order of an experiment before it is saved.
    static let experimentOrder = KeyContext("experiment-order", "The order of an experiment")
    /// An experiment and its result.
    static let experiment = KeyContext("experiment", "An experiment")
    /// Why an experiment is stopped.
    static let stopReason = KeyContext("stop-reason", "Why are you stopping?", takesText: true)
}

extension CommandTable {
    /// The keys of the setup of an experiment.
    static let experimentSetup = form(
        .experimentSetup, footer: [.accept, .nextField, .cancel],
        [
            Binding([.init(.enter)], .accept, word: "draw the order", "Draw the order and look at it"),
            Binding([.init(.tab)], .nextField, word: "next", "Next field"),
            Binding([.init(.backTab)], .previousField, "Field before"),
            Binding([.init(.up)], .moveUp, "The field above"),
            Binding([.init(.down)], .moveDown, "The field below"),
            leaving(),
        ])

    /// The keys of the order before it is saved.
    static let experimentOrder = scrolled(
        .experimentOrder, footer: [.accept, .moveUp, .moveDown, .cancel],
        [
            Binding([.init(.enter)], .accept, word: "save it", "Save it; then it stays as it is"),
            theseKeys,
            Binding([.init(.escape), "q", .init(.control("c"))], .cancel, word: "back", "Back to the form"),
        ])

    /// The keys of an experiment on view.
    static let experiment = scrolled(
        .experiment, footer: [.moveUp, .moveDown, .stopExperiment, .undo, .cancel],
        [
            Binding(["s"], .stopExperiment, word: "stop", "Stop it; it stays in the diary, marked as stopped")
        ] + undoing + [
            theseKeys,
            Binding([.init(.escape), .init(.enter), "q", .init(.control("c"))], .cancel, word: "back", "Back"),
        ])

    /// The keys of the prompt for why an experiment is stopped.
    static let stopReason = form(
        .stopReason, footer: [.accept, .cancel],
        [
            Binding([.init(.enter)], .accept, word: "stop", "Stop it, for this reason or for none"),
            leaving(word: "go on", "Go on with the experiment"),
        ])
}
