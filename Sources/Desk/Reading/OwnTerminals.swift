import Files
import Platform
import SystemPackage

/// The user's terminals. All that is asked is when each was last read from, never what was read.
///
/// Linux counts these times in steps of eight seconds, so that nobody can tell keys apart by them (`tty_io.c`).
public struct OwnTerminals: Sendable {
    private let devices: FilePath

    /// Creates the terminals of a machine from the folder of its devices.
    public init(devices: FilePath = "/dev") { self.devices = devices }

    /// Returns when each was last read from, in seconds since 1970.
    ///
    /// - Complexity: two folders are listed, with one system call for each terminal.
    public func accessTimes() -> [String: Int] {
        let windows = accessTimes(in: devices.appending("pts")) { $0 != "ptmx" }
        let consoles = accessTimes(in: devices) { $0.hasPrefix("tty") && $0 != "tty" }
        return windows.merging(consoles) { window, _ in window }
    }

    private func accessTimes(in folder: FilePath, of isTerminal: (String) -> Bool) -> [String: Int] {
        let user = geteuid()
        let names = (try? folder.namesInFolder()) ?? []
        return names.filter(isTerminal).reduce(into: [:]) { times, name in
            var status = stat()
            guard stat("\(folder.string)/\(name)", &status) == 0, status.st_uid == user else { return }
            times[name] = FileTime(status.st_atim).seconds
        }
    }
}
