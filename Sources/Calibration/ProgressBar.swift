import Glibc

/// A bar on standard error that fills as the work goes on; none where that is not a terminal.
struct ProgressBar {
    private let total: Int
    private let isShown: Bool
    private var done = 0
    private var percent = -1

    /// An empty bar for a number of steps.
    init(total: Int) {
        self.total = max(1, total)
        isShown = isatty(STDERR_FILENO) == 1
    }

    /// One more step is done.
    mutating func advance() {
        done += 1
        let percent = done * 100 / total
        guard isShown, percent != self.percent else { return }
        self.percent = percent
        let filled = percent * 2 / 5
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 40 - filled)
        write("\r[\(bar)] \(percent) %")
    }

    /// Takes the bar away.
    func clear() {
        if isShown { write("\r\u{1B}[K") }
    }

    private func write(_ text: String) {
        // A bar that cannot be shown is not a reason to stop.
        _ = Array(text.utf8).withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
