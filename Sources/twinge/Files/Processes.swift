import Platform

/// Programs that run on this machine.
enum Processes {
    /// Returns whether there is a process with this number.
    static func isRunning(_ number: Int32) -> Bool { kill(number, 0) == 0 || errno == EPERM }

    /// Runs a program found on the path and waits until it ends; returns its status, or 127 if it couldn't be started.
    ///
    /// - Parameter isQuiet: whether its output is discarded.
    static func run(_ arguments: [String], isQuiet: Bool = false) -> Int32 {
        var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if isQuiet {
            for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
                posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
            }
        }
        var process = pid_t()
        guard let name = arguments.first, posix_spawnp(&process, name, &actions, nil, &pointers, environ) == 0 else {
            return 127
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        // The low seven bits are the signal that ended it, the next byte its exit status.
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    }
}
