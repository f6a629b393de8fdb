import Files
import SystemPackage

/// A line on standard error that says how far long work has come; nil for work that is done in a moment.
final class ProgressLine {
    private static let width = 20

    private let isShown: Bool
    private let start = MonotonicClock.now()
    private var shown = ""

    /// A line that is not there yet.
    ///
    /// - Parameter isShown: whether there is a terminal that somebody looks at.
    init(isShown: Bool) {
        self.isShown = isShown
    }

    /// Shows the share done, 0...1, from 150 ms of work on.
    ///
    /// - Returns: `true`, so that the work goes on.
    func show(_ share: Double) -> Bool {
        guard isShown, MonotonicClock.now() - start > .milliseconds(150) else { return true }
        let full = Int(share * Double(Self.width))
        let bar = String(repeating: "#", count: full) + String(repeating: ".", count: Self.width - full)
        write("\r[\(bar)] \(Int(share * 100))%")
        return true
    }

    /// Takes the line away.
    func clear() {
        if !shown.isEmpty { write("\r\u{1B}[K") }
        shown = ""
    }

    private func write(_ text: String) {
        guard text != shown else { return }
        shown = text
        _ = try? FileDescriptor.standardError.writeAll(text.utf8)
    }
}
