import Canvas

extension KeyContext {
    /// The posture review.
    static let review = KeyContext("review", "Posture review", takesText: true)
}

extension CommandTable {
    /// The keys of the posture review, besides the digits that answer.
    static let review = CommandTable(
        .review, footer: [.accept, .moveUp, .moveDown, .cancel],
        [
            Binding(
                [.init(.enter)], .accept, word: "go on",
                "Go on, with the answer of last time where there is one; at the end use it all"),
            Binding(
                [.init(.down), .init(.tab)], .moveDown, word: "skip this one", "Skip the question; at the end scroll"),
            Binding(
                [.init(.up), .init(.backspace), .init(.backTab)], .moveUp, word: "back", "Back to the question before"),
            Binding([.init(.pageUp)], .pageUp, "A page up"),
            Binding([.init(.pageDown)], .pageDown, "A page down"),
            Binding(
                [.init(.escape), .init(.control("c"))], .cancel, word: "stop",
                "Stop; what was answered is kept, g r goes on"),
        ])
}
