import SystemPackage

extension Environment {
    /// Whether it names an editor.
    var hasEditor: Bool { self["VISUAL"] != nil || self["EDITOR"] != nil }
}

/// The user's editor.
struct Editor {
    /// The command, as given in `VISUAL` or `EDITOR`.
    let command: String

    /// Takes the editor that the environment names, or `vi` by default.
    init(environment: Environment) {
        command = environment["VISUAL"] ?? environment["EDITOR"] ?? "vi"
    }

    /// Opens a file and waits until the editor is closed; returns its status, or 127 if it couldn't be started.
    func open(_ path: FilePath) -> Int32 {
        // The command may have arguments, which are left to the shell to split.
        Processes.run(["sh", "-c", "exec \(command) \"$1\"", "sh", path.string])
    }
}
