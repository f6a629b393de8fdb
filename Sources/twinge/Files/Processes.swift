import Glibc

/// Programs that run on this machine.
enum Processes {
    /// Whether there is a process of this number.
    static func isRunning(_ number: Int32) -> Bool { kill(number, 0) == 0 || errno == EPERM }
}
