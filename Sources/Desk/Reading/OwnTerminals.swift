import Files
import SystemPackage

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// The terminals of the user: what is asked of each is when it was last read from, and never what.
///
/// Linux counts these times in steps of eight seconds, so that nobody can tell keys apart by them (`tty_io.c`).
public struct OwnTerminals: Sendable {
    private let devices: FilePath

    /// The terminals of a machine, by the folder of its devices.
    public init(devices: FilePath = "/dev") { self.devices = devices }

    /// When each was last read from, in seconds since 1970.
    ///
    /// - Complexity: two folders listed, and one question to the system for each terminal.
    public func accessTimes() -> [String: Int] {
        let windows = names(in: devices.appending("pts")).filter { $0.first?.isNumber ?? false }.map { "pts/\($0)" }
        let consoles = names(in: devices).filter { $0.hasPrefix("tty") && $0.count > 3 }
        let user = geteuid()
        return (windows + consoles).reduce(into: [:]) { times, name in
            guard let status = try? Stat(devices.appending(name)), status.userID.rawValue == user else { return }
            times[name] = FileTime(status.st_atim).seconds
        }
    }

    private func names(in folder: FilePath) -> [String] { (try? folder.namesInFolder()) ?? [] }
}
