import Glibc

/// What the program was started in, read once at the start: variables and what its streams are connected to.
struct Environment: Sendable {
    /// The environment variables.
    var variables: [String: String]
    /// Whether standard input is a terminal.
    var isInputTerminal = false
    /// Whether standard output is a terminal.
    var isOutputTerminal = false
    /// Whether standard error is a terminal.
    var isErrorTerminal = false

    /// The value of a variable; one that is set to nothing counts as not set.
    subscript(name: String) -> String? {
        variables[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The environment of this process.
    static func ofThisProcess() -> Environment {
        var variables: [String: String] = [:]
        var next = environ
        while let entry = next.pointee {
            let text = String(cString: entry)
            if let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")) {
                variables[String(text[..<equals])] = String(text[text.utf8.index(after: equals)...])
            }
            next += 1
        }
        return Environment(
            variables: variables, isInputTerminal: isatty(STDIN_FILENO) == 1,
            isOutputTerminal: isatty(STDOUT_FILENO) == 1,
            isErrorTerminal: isatty(STDERR_FILENO) == 1)
    }
}

extension Environment {
    /// Whether the language settings say that text is UTF-8.
    var isUTF8: Bool {
        guard let locale = self["LC_ALL"] ?? self["LC_CTYPE"] ?? self["LANG"] else { return false }
        let name = locale.lowercased()
        return name.contains("utf-8") || name.contains("utf8")
    }
}
