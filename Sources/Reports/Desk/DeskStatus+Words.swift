import Desk
import Diary

extension DeskStatus {
    /// Returns the status at the desk in the parts of a line: “sat 52 min”, “break in 8”.
    ///
    /// - Parameter moment: converts an instant, in seconds since 1970, to a moment in local time.
    public func words(at moment: (Int) -> Moment) -> [String] {
        guard isThere else { return [idle.map { "away \(DeskWords.time($0))" } ?? "nobody there"] }
        let sitting = "sat \(DeskWords.time(sat))"
        if let quietUntil { return [sitting, "quiet until \(moment(quietUntil).timeText)"] }
        guard let due, due > 0 else { return [sitting, "break due"] }
        // The last minute counts as a whole one.
        return [sitting, "break in \((due + 59) / 60)"]
    }
}

/// The wording of times at the desk.
public enum DeskWords {
    /// Joins the parts of a measurement into a line: “at the desk: sat 5 h 12 min, 6 breaks”.
    public static func line(_ parts: [String], separator: String = ", ") -> String {
        "at the desk: \(parts.joined(separator: separator))"
    }

    /// Formats seconds as whole hours and minutes, rounded down: `52 min`, `1 h 5 min`.
    public static func time(_ seconds: Int) -> String { (seconds / 60).hoursAndMinutes }
}
