import Desk
import Diary

extension DeskStatus {
    /// How it is at the desk, in parts of one line: “sat 52 min”, “break in 8”.
    ///
    /// - Parameter moment: the moment of an instant, in seconds since 1970, by the clock of the place.
    public func words(at moment: (Int) -> Moment) -> [String] {
        guard isThere else { return [idle.map { "away \(DeskWords.time($0))" } ?? "nobody there"] }
        let sitting = "sat \(DeskWords.time(sat))"
        if let quietUntil { return [sitting, "quiet until \(moment(quietUntil).timeText)"] }
        guard let due, due > 0 else { return [sitting, "break due"] }
        // What is left of the last minute is still a minute.
        return [sitting, "break in \((due + 59) / 60)"]
    }
}

/// How times at the desk are said.
public enum DeskWords {
    /// The parts of what was measured as a line: “at the desk: sat 5 h 12 min, 6 breaks”.
    public static func line(_ parts: [String], separator: String = ", ") -> String {
        "at the desk: \(parts.joined(separator: separator))"
    }

    /// Seconds as hours and minutes: `52 min`, `1 h 05 min`; the minute that has begun does not count.
    public static func time(_ seconds: Int) -> String {
        let minutes = seconds / 60
        guard minutes >= 60 else { return "\(minutes) min" }
        let rest = minutes % 60
        return rest == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(rest < 10 ? "0" : "")\(rest) min"
    }
}
