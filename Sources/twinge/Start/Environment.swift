import Platform
import SystemPackage
import Terminal

/// The environment of the program: variables and what its streams are connected to.
struct Environment: Sendable {
    /// Looks up an environment variable; a table of all of them would be built at every start for the few that are needed.
    private let variable: @Sendable (String) -> String?
    /// Whether standard input is a terminal.
    var isInputTerminal = false
    /// Whether standard output is a terminal.
    var isOutputTerminal = false
    /// Whether standard error is a terminal.
    var isErrorTerminal = false

    /// The value of a variable; an empty one counts as not set.
    subscript(name: String) -> String? {
        variable(name).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Returns the path that was written; a `~` that the shell left at its start, as in `--diary=~/diary`, is the home folder.
    func path(_ written: String) -> FilePath {
        guard written == "~" || written.hasPrefix("~/"), let home = self["HOME"] else { return FilePath(written) }
        return FilePath(home + written.dropFirst())
    }

    /// Creates an environment with these variables and no terminal.
    init(variables: [String: String]) { variable = { variables[$0] } }

    private init(variable: @escaping @Sendable (String) -> String?) { self.variable = variable }

    /// Returns the environment of this process.
    static func ofThisProcess() -> Environment {
        var environment = Environment { name in getenv(name).map { String(cString: $0) } }
        environment.isInputTerminal = isatty(STDIN_FILENO) == 1
        environment.isOutputTerminal = isatty(STDOUT_FILENO) == 1
        environment.isErrorTerminal = isatty(STDERR_FILENO) == 1
        return environment
    }
}

extension Environment {
    /// Whether text is UTF-8 by the locale, as the terminal driver has it.
    var isUTF8: Bool { TerminalEnvironment { self[$0] }.isUTF8 }
}
