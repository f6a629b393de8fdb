import Platform

/// Standard input line by line; Ctrl-C ends it like the end of a file instead of ending the program.
final class InterruptibleInput {
    private let interrupt = CaughtInterrupt()

    /// Restores what Ctrl-C did before.
    func close() { interrupt.close() }

    /// Whether Ctrl-C was pressed.
    var isInterrupted: Bool { interrupt.isInterrupted }

    /// Returns the next line without its end, or nil at the end of the input or once Ctrl-C was pressed.
    func readLine() -> String? {
        var bytes: [UInt8] = []
        while !isInterrupted {
            var byte: UInt8 = 0
            // One byte at a time: what follows the last answer is for the next reader of standard input.
            guard read(STDIN_FILENO, &byte, 1) == 1 else { break }
            if byte == UInt8(ascii: "\n") { return Self.line(bytes) }
            bytes.append(byte)
        }
        return isInterrupted || bytes.isEmpty ? nil : Self.line(bytes)
    }

    /// Decodes a line; one from Windows ends with a carriage return.
    private static func line(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes[...], as: UTF8.self)
    }
}
