import Files
import SystemPackage

/// A line on standard error that shows the progress of long work; work done in a moment shows none.
final class ProgressLine {
    private static let width = 20

    private let isShown: Bool
    private let start = MonotonicClock.now()
    private var shown = ""

    /// Creates a line that isn't shown yet.
    ///
    /// - Parameter isShown: whether there is a terminal for it.
    init(isShown: Bool) {
        self.isShown = isShown
    }

    /// Shows the share done, 0...1, once the work has taken 150 ms.
    ///
    /// - Returns: `true`, so that the work continues.
    func show(_ share: Double) -> Bool {
        guard isShown, MonotonicClock.now() - start > .milliseconds(150) else { return true }
        let full = Int(share * Double(Self.width))
        let bar = String(repeating: "#", count: full) + String(repeating: ".", count: Self.width - full)
        write("\r[\(bar)] \(Int(share * 100))%")
        return true
    }

    /// Removes the line.
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
