import Diary
import Trends

extension DayReport {
    /// What is still to be logged or done that day, for `twinge remind`: `a pain reading`, `the check-in (3 habits)`, `4 stretches`.
    public var due: [String] {
        var due: [String] = []
        if painNow == nil { due.append("a pain reading") }
        let open = openHabits.count
        if open > 0 { due.append("the check-in (\(open.counted("habit")))") }
        let left = stretches.leftCount
        if left > 0 {
            due.append(
                left.counted(
                    gentleReason == nil ? "stretch" : "gentle stretch",
                    gentleReason == nil ? "stretches" : "gentle stretches"))
        }
        if isToday, source.asksWeeklyQuestions { due.append("the weekly questions") }
        return due
    }

    /// How soon to seek care for the warning sign that rules out exercises today, such as `go to emergency care now`; nil if none does.
    public var careBeforeExercises: String? { isToday && health.waitsForDoctor ? careForSign : nil }

    /// Why no exercises are among what is due: `No exercises today, warning sign: go to emergency care now.`; nil if no sign rules them out.
    public var whyNoExercises: String? { warningStep.map { "\($0.text.capitalizedFirst)." } }

    /// What is said instead of exercises, or beside the few that are left, with how soon to seek care if a sign of today rules them out;
    /// nil if nothing is.
    public var waitingWords: String? { whyNoExercises ?? health.waitingWords }

    /// The parts of a one-line status for a shell prompt: `pain 6`, `flare day 2`, `stretches 3/9`.
    public var status: [String] {
        let flare = flare.map { "flare day \($0.number)" }
        let stretches = stretches.adherence.brief.map { "stretches \($0)" }
        let warning = careBeforeExercises.map { _ in "no exercises: warning sign" }
        return [painNow.map { "pain \($0.value)" } ?? "no pain reading", flare, stretches ?? warning].compactMap { $0 }
    }
}
