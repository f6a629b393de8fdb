import Files
import Glibc
import SystemPackage

/// A time by both clocks of a machine.
public struct MachineTime: Hashable, Sendable {
    /// Seconds since the machine was started, time asleep included; nobody can set it.
    public var uptime: Int
    /// Seconds since 1970.
    public var wall: Int

    /// Takes a time.
    public init(uptime: Int, wall: Int) { (self.uptime, self.wall) = (uptime, wall) }

    /// The present.
    public static var now: MachineTime {
        MachineTime(uptime: Int(MonotonicClock.now() / .seconds(1)), wall: FileTime.now().seconds)
    }

    /// Which start of the machine this is; where the system does not tell, another one at every run of the program.
    public static var boot: String {
        let bytes = (try? RegularFile.bytes(of: "/proc/sys/kernel/random/boot_id")) ?? []
        let name = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
        return name.isEmpty ? "run-\(getpid())-\(now.wall)" : name
    }

    /// The name of the machine; empty where it has none.
    public static var machineName: String {
        var name = utsname()
        guard uname(&name) == 0 else { return "" }
        return withUnsafeBytes(of: name.nodename) { bytes in String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self) }
    }
}
