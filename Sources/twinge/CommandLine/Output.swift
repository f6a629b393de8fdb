import Canvas
import SystemPackage

/// Text for one of the standard streams, collected and written in one piece.
struct Output {
    private let descriptor: FileDescriptor
    private var text = ""
    /// What follows the text as it is, whatever its encoding.
    private var bytes: [UInt8] = []

    /// Creates an empty output for a stream.
    init(_ descriptor: FileDescriptor) {
        self.descriptor = descriptor
    }

    /// The number of bytes of text that wait to be written.
    var byteCount: Int { text.utf8.count }

    /// Adds text as it is.
    mutating func write(_ more: some StringProtocol) { text += more }

    /// Adds bytes of a file behind all text, as they are.
    mutating func write(bytes more: [UInt8]) { bytes += more }

    /// Adds a line.
    mutating func print(_ line: some StringProtocol) {
        text += line
        text += "\n"
    }

    /// Adds a line unless it is there already: several parts of a command may find the same problem.
    mutating func printOnce(_ line: String) {
        guard !text.split(separator: "\n").contains(where: { $0 == line }) else { return }
        print(line)
    }

    /// Spells the collected text in ASCII; in JSON, with escapes that lose nothing.
    mutating func spellInASCII(escaping isJSON: Bool = false) { text = isJSON ? text.jsonInASCII : text.spelledInASCII }

    /// Removes from every line what could control a terminal or hide text from the reader: messages quote names and files.
    mutating func sanitize() {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        text = lines.map { TextSanitizer.sanitized(String($0)) }.joined(separator: "\n")
    }

    /// Writes the collected text.
    ///
    /// - Parameter words: what the user must know if that fails.
    /// - Throws: ``Failure`` with status 74 if the stream can't be written.
    mutating func flush(orSay words: String = "") throws(Failure) {
        guard !text.isEmpty || !bytes.isEmpty else { return }
        defer { (text, bytes) = ("", []) }
        do {
            if bytes.isEmpty {
                try descriptor.writeAll(text.utf8)
            } else {
                try descriptor.writeAll(Array(text.utf8) + bytes)
            }
        } catch {
            throw Failure(.inputOutput, "Cannot write the output: \(error).\(words)")
        }
    }
}
