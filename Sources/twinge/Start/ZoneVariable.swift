import Platform
import SystemPackage

/// The variable `TZ`, which the C library takes for a file name.
enum ZoneVariable {
    /// The folder of the zones, unless the environment names one.
    private static let usualFolder = "/usr/share/zoneinfo"

    /// Falls back to UTC if the variable names something that isn't a file, such as `/dev/tty`: reading it would never end.
    static func refuseDevices() {
        guard let variable = getenv("TZ") else { return }
        let name = String(cString: variable).drop { $0 == ":" }
        guard name.contains("/") else { return }
        let folder = getenv("TZDIR").map { String(cString: $0) } ?? usualFolder
        let path = name.hasPrefix("/") ? String(name) : "\(folder)/\(name)"
        guard let type = (try? Stat(FilePath(path)))?.type, type != .regular else { return }
        setenv("TZ", "UTC0", 1)
        tzset()
    }
}
