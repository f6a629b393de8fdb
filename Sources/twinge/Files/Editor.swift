import Glibc
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
        let arguments = ["sh", "-c", "exec \(command) \"$1\"", "sh", path.string]
        var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var process = pid_t()
        guard posix_spawn(&process, "/bin/sh", nil, nil, &pointers, environ) == 0 else { return 127 }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        // The low seven bits tell a signal that ended it, the next byte the status it gave.
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    }
}
