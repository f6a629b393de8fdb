import Canvas
import SystemPackage

/// Text on its way to one of the standard streams, gathered and written in one piece.
struct Output {
    private let descriptor: FileDescriptor
    private var text = ""

    /// Nothing yet, for a stream.
    init(_ descriptor: FileDescriptor) {
        self.descriptor = descriptor
    }

    /// Adds text as it is.
    mutating func write(_ more: some StringProtocol) { text += more }

    /// Adds a line.
    mutating func print(_ line: some StringProtocol) {
        text += line
        text += "\n"
    }

    /// Adds a line unless it is there already: several parts of a command may come across the same problem.
    mutating func printOnce(_ line: String) {
        guard !text.split(separator: "\n").contains(where: { $0 == line }) else { return }
        print(line)
    }

    /// Spells what was gathered in ASCII; in JSON, by escapes that lose nothing.
    mutating func spellInASCII(escaping isJSON: Bool = false) { text = isJSON ? text.jsonInASCII : text.spelledInASCII }

    /// Takes out of every line what would steer a terminal or hide from the reader: messages quote names and files.
    mutating func sanitize() {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        text = lines.map { TextSanitizer.sanitized(String($0)) }.joined(separator: "\n")
    }

    /// Writes what was gathered.
    ///
    /// - Parameter words: what a person must know when that fails.
    /// - Throws: ``Failure`` with status 74 when the stream takes no more.
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
