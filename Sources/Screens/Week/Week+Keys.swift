import Canvas

extension KeyContext {
    /// Week.
    static let week = KeyContext("week", "Week")
}

extension CommandTable {
    /// The keys of Week.
    static let week = CommandTable(
        .week,
        footer: [
            .previous, .next, .zoomOut, .open, .nextMeasure, .savePicture, .pageDown, .moveUp, .moveDown, .present,
            .zoomIn,
            .goToDate,
        ],
        [
            Binding([.init(.left), "h", "["], .previous, word: "week", "The week, month, quarter or year before"),
            Binding([.init(.right), "l", "]"], .next, word: "week", "The week, month, quarter or year after"),
            Binding(["z"], .zoomOut, word: "month", "Zoom out: month, quarter, year"),
            Binding(["Z"], .zoomIn, word: "zoom in", "Zoom in again"),
            Binding([.init(.enter), " "], .open, word: "open day", "Open the selected day on Today"),
            Binding(["."], .nextMeasure, word: "measure", "Show the next measure: pain, habits, stretches"),
            Binding([","], .previousMeasure, "Show the measure before"),
            Binding([.init(.up), "k"], .moveUp, word: "day", "Select the day before"),
            Binding([.init(.down), "j"], .moveDown, word: "day", "Select the day after"),
            Binding([.init(.pageUp), .init(.control("b"))], .pageUp, "Scroll up"),
            Binding([.init(.pageDown), .init(.control("f"))], .pageDown, word: "scroll", "Scroll down"),
            Binding([.init(.home), "gg"], .moveToFirst, "Select the first day"),
            Binding([.init(.end), "G"], .moveToLast, "Select the last day"),
            Binding(["t"], .present, word: "back to today", "Back to the present day"),
        ])
}
