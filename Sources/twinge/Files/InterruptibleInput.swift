import Glibc

/// Standard input line by line, which Ctrl-C ends as the end of a file would, instead of ending the program.
///
/// A program has one at a time.
final class InterruptibleInput {
    // Written by a signal handler, which can reach nothing but globals.
    nonisolated(unsafe) private static var interruptions: sig_atomic_t = 0

    private var earlier = sigaction()

    /// Catches Ctrl-C until ``close()``.
    init() {
        Self.interruptions = 0
        var action = sigaction()
        // Without SA_RESTART a waiting read comes back with EINTR.
        action.__sigaction_handler.sa_handler = { _ in InterruptibleInput.interruptions = 1 }
        sigaction(SIGINT, &action, &earlier)
    }

    /// Lets Ctrl-C do what it did before.
    func close() { sigaction(SIGINT, &earlier, nil) }

    /// Whether Ctrl-C was pressed.
    var isInterrupted: Bool { Self.interruptions != 0 }

    /// The next line without its end; nothing at the end of the input or once Ctrl-C was pressed.
    func readLine() -> String? {
        var bytes: [UInt8] = []
        while !isInterrupted {
            var byte: UInt8 = 0
            // One byte at a time: what comes after the last answer is for whoever reads standard input next.
            guard read(STDIN_FILENO, &byte, 1) == 1 else { break }
            if byte == UInt8(ascii: "\n") { return String(decoding: bytes, as: UTF8.self) }
            bytes.append(byte)
        }
        return isInterrupted || bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }
}
