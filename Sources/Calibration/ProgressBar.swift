import Platform

/// A progress bar on standard error; hidden if that isn't a terminal.
struct ProgressBar {
    private let total: Int
    private let isShown: Bool
    private var done = 0
    private var percent = -1

    /// Creates an empty bar for a number of steps.
    init(total: Int) {
        self.total = max(1, total)
        isShown = isatty(STDERR_FILENO) == 1
    }

    /// Advances by one step.
    mutating func advance() {
        done += 1
        let percent = done * 100 / total
        guard isShown, percent != self.percent else { return }
        self.percent = percent
        let filled = percent * 2 / 5
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 40 - filled)
        write("\r[\(bar)] \(percent) %")
    }

    /// Clears the bar.
    func clear() {
        if isShown { write("\r\u{1B}[K") }
    }

    private func write(_ text: String) {
        // A bar that can't be shown is no reason to stop.
        _ = Array(text.utf8).withUnsafeBytes { Platform.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
