import Glibc

/// Standard input line by line, which Ctrl-C ends as the end of a file would, instead of ending the program.
final class InterruptibleInput {
    private let interrupt = CaughtInterrupt()

    /// Lets Ctrl-C do what it did before.
    func close() { interrupt.close() }

    /// Whether Ctrl-C was pressed.
    var isInterrupted: Bool { interrupt.isInterrupted }

    /// The next line without its end; nil at the end of the input or once Ctrl-C was pressed.
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
