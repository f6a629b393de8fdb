import Diary

/// Durations in words.
public enum TimeWords {
    /// Returns a duration, rounded to minutes from 90 s on, else up to tens of seconds: “6 min”, “40 s”.
    public static func text(_ seconds: Double) -> String {
        seconds >= 90 ? "\(Int((seconds / 60).rounded())) min" : "\(Int((seconds / 10).rounded(.up)) * 10) s"
    }

    /// Returns minutes and seconds: “6 min 10 s”.
    public static func exact(_ seconds: Int) -> String {
        let rest = seconds % 60
        if seconds < 60 { return "\(rest) s" }
        return rest == 0 ? "\(seconds / 60) min" : "\(seconds / 60) min \(rest) s"
    }

    /// Returns a clock with the whole seconds still to go: “00:32”.
    public static func clock(_ seconds: Double) -> String {
        let whole = max(0, Int(seconds.rounded(.up)))
        return "\((whole / 60).zeroPadded(2)):\((whole % 60).zeroPadded(2))"
    }
}
