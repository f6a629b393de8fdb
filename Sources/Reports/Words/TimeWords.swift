/// Lengths of time in words.
public enum TimeWords {
    /// About how long something of so many seconds takes: minutes from one and a half on, else tens of seconds: “6 min”, “40 s”.
    public static func text(_ seconds: Double) -> String {
        seconds >= 90 ? "\(Int((seconds / 60).rounded())) min" : "\(Int((seconds / 10).rounded(.up)) * 10) s"
    }

    /// Minutes and seconds: “6 min 10 s”.
    public static func exact(_ seconds: Int) -> String {
        let rest = seconds % 60
        if seconds < 60 { return "\(rest) s" }
        return rest == 0 ? "\(seconds / 60) min" : "\(seconds / 60) min \(rest) s"
    }

    /// Minutes and seconds for a clock, whole seconds still to go: “00:32”.
    public static func clock(_ seconds: Double) -> String {
        let whole = max(0, Int(seconds.rounded(.up)))
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(padded(whole / 60)):\(padded(whole % 60))"
    }
}
