import SystemPackage

extension Environment {
    /// Whether it names an editor.
    var hasEditor: Bool { self["VISUAL"] != nil || self["EDITOR"] != nil }
}

/// The person's editor.
struct Editor {
    /// The command, as `VISUAL` or `EDITOR` has it.
    let command: String

    /// The editor that the environment names; `vi` when it names none.
    init(environment: Environment) {
        command = environment["VISUAL"] ?? environment["EDITOR"] ?? "vi"
    }

    /// Opens a file and waits until the editor is closed; its status, or 127 when it could not be started.
    func open(_ path: FilePath) -> Int32 {
        // The command may have arguments of its own, which is the shell's business to take apart.
        Processes.run(["sh", "-c", "exec \(command) \"$1\"", "sh", path.string])
    }
}
