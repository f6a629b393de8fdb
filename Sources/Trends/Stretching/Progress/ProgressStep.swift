import Diary

/// How the dose of an exercise changes from one week to the next.
///
/// It grows by one step if pain after the sessions is at most 1 above before and the next mornings are not worse, and steps
/// back in a flare-up. Source: the pain-monitoring model of graded exercise (Silbernagel 2007), made stricter: there, up to 5
/// of 10 is tolerated, and the next morning decides.
public enum ProgressStep: Hashable, Sendable {
    /// One step up.
    case grow
    /// No change, and why.
    case stay(Reason)
    /// One step down, because of a flare-up.
    case back

    /// Why a dose stays as it is.
    public enum Reason: Hashable, Sendable {
        /// There were too few sessions to tell.
        case fewSessions(Int)
        /// Pain rose by more than 1 after this many of the sessions.
        case painAfter(Int)
        /// Pain was higher by more than 1 than before the session on this many of the next mornings.
        case mornings(Int)
        /// The largest sensible dose is reached.
        case atMost
        /// The dose was changed less than a week ago.
        case tooSoon
    }

    /// How many sessions a week are needed to tell.
    public static let fewestSessions = 3
    /// By how many points pain may rise after a session.
    public static let toleratedRise = 1
    /// The seconds by which a hold grows.
    public static let holdStep = 5
    /// The repetitions by which a set grows.
    public static let repetitionStep = 2

    /// Decides the step after a week.
    public init(after week: ProgressWeek) {
        let rises = week.sessions.count { session in
            session.after.map { $0 > session.before + Self.toleratedRise } ?? false
        }
        let mornings = week.sessions.count { session in
            session.nextMorning.map { $0 > session.before + Self.toleratedRise } ?? false
        }
        if week.isFlare {
            self = .back
        } else if week.sessions.count < Self.fewestSessions {
            self = .stay(.fewSessions(week.sessions.count))
        } else if rises > 0 {
            self = .stay(.painAfter(rises))
        } else {
            self = mornings > 0 ? .stay(.mornings(mornings)) : .grow
        }
    }

    /// The reason in words: “pain rose by more than 1 after 2 sessions”.
    public var words: String {
        switch self {
        case .grow: "no session raised your pain by more than 1, and no morning was worse"
        case .back: "a flare-up: one step back, and on from there when it is over"
        case .stay(.fewSessions(let count)):
            "\(count.counted("session")) this week: it takes \(Self.fewestSessions) to tell"
        case .stay(.painAfter(let count)): "pain rose by more than 1 after \(count.counted("session"))"
        case .stay(.mornings(let count)): "\(count) of the next mornings \(count == 1 ? "was" : "were") worse"
        case .stay(.atMost): "the most that makes sense is reached; try the harder version"
        case .stay(.tooSoon): "it changed less than a week ago"
        }
    }
}

extension Stretch {
    /// Returns a planned hold after a step: five seconds or two repetitions more or less, within the sensible range.
    ///
    /// - Returns: the hold, and the step that was actually taken.
    public func progressed(_ item: RoutineItem, by step: ProgressStep) -> (item: RoutineItem, step: ProgressStep) {
        let size = repetitions.map { $0.tempo * ProgressStep.repetitionStep } ?? ProgressStep.holdStep
        let seconds: Int
        switch step {
        case .grow: seconds = item.duration.seconds + size
        case .back: seconds = item.duration.seconds - size
        case .stay: return (item, step)
        }
        var changed = item
        let range = holdRange
        // A dose that the user chose outside the range is left alone.
        guard range.contains(item.duration) else { return (item, .stay(.atMost)) }
        changed.duration = min(max(HoldDuration(nearest: seconds), range.lowerBound), range.upperBound)
        return changed == item && step == .grow ? (item, .stay(.atMost)) : (changed, step)
    }
}
