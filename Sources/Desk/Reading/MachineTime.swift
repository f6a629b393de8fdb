import Files
import Platform
import SystemPackage

/// A time by both clocks of a machine.
public struct MachineTime: Hashable, Sendable {
    /// Seconds since the machine was started, time asleep included; nobody can set it.
    public var uptime: Int
    /// Seconds since 1970.
    public var wall: Int

    /// Creates a time.
    public init(uptime: Int, wall: Int) { (self.uptime, self.wall) = (uptime, wall) }

    /// The current time.
    public static var now: MachineTime {
        MachineTime(uptime: Int(MonotonicClock.now() / .seconds(1)), wall: FileTime.now().seconds)
    }

    /// Identifies this start of the machine; if the system doesn't say, it differs in every run of the program.
    public static var boot: String {
        let bytes = (try? RegularFile.bytes(of: "/proc/sys/kernel/random/boot_id")) ?? []
        let name = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
        return name.isEmpty ? "run-\(getpid())-\(now.wall)" : name
    }

    /// The name of the machine; empty if it has none.
    public static var machineName: String {
        var name = utsname()
        guard uname(&name) == 0 else { return "" }
        return withUnsafeBytes(of: name.nodename) { bytes in String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self) }
    }
}
