import Recfile

/// What one run leaves for the next, as stored in `desk.rec`.
public struct DeskState: Hashable, Sendable {
    /// What was measured.
    public var trace: DeskTrace
    /// When the next break may be suggested.
    public var plan: BreakPlan

    /// Creates a state.
    public init(trace: DeskTrace, plan: BreakPlan = BreakPlan()) {
        (self.trace, self.plan) = (trace, plan)
    }

    /// The text of the file.
    public var text: [UInt8] {
        var lines = [
            "%rec: Desk",
            "%doc: What twinge desk has measured, in seconds. Live times count from the start of the machine.", "",
        ]
        lines += ["Boot: \(trace.boot)", "Start: \(trace.start)"]
        lines += Self.lines("Input", trace.earlier.input) + Self.lines("Watched", trace.earlier.watched)
        lines += Self.lines("Exercise", trace.earlier.exercises)
        lines += Self.lines("Live_input", trace.live.input) + Self.lines("Live_watched", trace.live.watched)
        lines += Self.lines("Live_exercise", trace.live.exercises)
        lines.append("Skips: \(plan.skips)")
        if let time = plan.notBefore { lines.append("Not_before: \(time)") }
        // The last line shows that the text is whole.
        return Array((lines + ["Whole: yes", ""]).joined(separator: "\n").utf8)
    }

    /// Parses the text of the file; nil if it is damaged.
    public init?(_ bytes: [UInt8]) {
        guard let record = RecDocument(bytes).records(ofType: "Desk").first, record["Whole"] == "yes",
            let boot = record["Boot"], let start = record["Start"].flatMap({ Int($0) })
        else { return nil }
        let fields = record.fields.map { ($0.name, $0.value) }
        var (live, earlier) = (DeskTrace.Times(), DeskTrace.Times())
        for (name, value) in fields {
            let ends = value.split(separator: " ").compactMap { Int($0) }
            guard ends.count == 2, ends[0] < ends[1] else { continue }
            let time = ends[0]..<ends[1]
            switch name {
            case "Input": earlier.input = earlier.input.adding(time)
            case "Watched": earlier.watched = earlier.watched.adding(time)
            case "Exercise": earlier.exercises = earlier.exercises.adding(time)
            case "Live_input": live.input = live.input.adding(time)
            case "Live_watched": live.watched = live.watched.adding(time)
            case "Live_exercise": live.exercises = live.exercises.adding(time)
            default: break
            }
        }
        trace = DeskTrace(boot: boot, start: start, live: live, earlier: earlier)
        plan = BreakPlan(
            skips: record["Skips"].flatMap { Int($0) } ?? 0, notBefore: record["Not_before"].flatMap { Int($0) })
    }

    private static func lines(_ name: String, _ spans: Spans) -> [String] {
        spans.ranges.map { "\(name): \($0.lowerBound) \($0.upperBound)" }
    }
}
