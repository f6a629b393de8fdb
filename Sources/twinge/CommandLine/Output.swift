import Canvas
import SystemPackage

/// Text for one of the standard streams, collected and written in one piece.
struct Output {
    private let descriptor: FileDescriptor
    private var text = ""

    /// Creates an empty output for a stream.
    init(_ descriptor: FileDescriptor) {
        self.descriptor = descriptor
    }

    /// The bytes that wait to be written.
    var byteCount: Int { text.utf8.count }

    /// Adds text as it is.
    mutating func write(_ more: some StringProtocol) { text += more }

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
        guard !text.isEmpty else { return }
        defer { text = "" }
        do {
            try descriptor.writeAll(text.utf8)
        } catch {
            throw Failure(.inputOutput, "Cannot write the output: \(error).\(words)")
        }
    }
}
