import Diary
import Statistics

/// What pain did after the latest sessions with one stretch.
///
/// Right after: pain after the session against pain before it. Next morning: the first score of the next diary day, before
/// noon, against pain before the session. Neither proves that the stretch did it.
public struct StretchAftermath: Hashable, Sendable {
    /// The stretch.
    public let stretch: Name
    /// The changes of pain right after, in points, of the sessions that tell, the latest first; ten at the most.
    public private(set) var changes: [Int] = []
    /// The changes of pain to the next morning, in points, of the sessions that tell, the latest first; ten at the most.
    public private(set) var morningChanges: [Int] = []

    /// How many sessions are looked back on.
    public static let sessionCount = 10
    /// From how many points on pain counts as having risen.
    public static let rise = 2
    /// How many rises among the latest sessions ask for caution.
    public static let risesForCaution = 3
    /// From how many points on a single rise asks for caution.
    public static let steepRise = 4

    /// In how many of the latest sessions pain rose right after.
    public var riseCount: Int { changes.count { $0 >= Self.rise } }

    /// After how many of the latest sessions the next morning was worse.
    public var morningRiseCount: Int { morningChanges.count { $0 >= Self.rise } }

    /// Whether the mornings after were worse more often than better, beyond chance.
    ///
    /// Pain goes up and down from one day to the next by itself, so that worse mornings alone say nothing: rises are held
    /// against falls of the same size by a one-sided sign test at 5 %, as five rises without a fall.
    private var areMorningsWorse: Bool {
        let falls = morningChanges.count { $0 <= -Self.rise }
        let chance = Binomial(trials: morningRiseCount + falls, probability: 0.5)
        return morningRiseCount > falls && 1 - chance.cumulative(morningRiseCount - 1) <= 0.05
    }

    /// Why caution is asked for; nil when it is not.
    public var caution: Caution? {
        if let steepest = changes.max(), steepest >= Self.steepRise { return .steepRise(points: steepest) }
        if riseCount >= Self.risesForCaution { return .rises(count: riseCount, sessions: changes.count) }
        if areMorningsWorse {
            return .mornings(count: morningRiseCount, sessions: morningChanges.count)
        }
        return nil
    }

    /// Why caution is asked for.
    public enum Caution: Hashable, Sendable {
        /// Pain rose by so many points after one of the latest sessions.
        case steepRise(points: Int)
        /// Pain rose after `count` of the latest `sessions`.
        case rises(count: Int, sessions: Int)
        /// The next morning was worse after `count` of the latest `sessions`.
        case mornings(count: Int, sessions: Int)

        /// What was seen, in words: “pain rose after 3 of its last 10 sessions”.
        public var words: String {
            switch self {
            case .steepRise(let points): "pain rose by \(points) after one of its last sessions"
            case .rises(let count, let sessions): "pain rose after \(count) of its last \(sessions) sessions"
            case .mornings(let count, let sessions):
                "the next morning was worse after \(count) of its last \(sessions) sessions"
            }
        }
    }

    /// What pain did after the sessions with each of these stretches, in the same order.
    ///
    /// - Complexity: O(n) in the entries, less where every stretch has its ten sessions early.
    public static func all(of stretches: [Name], in logbook: Logbook) -> [StretchAftermath] {
        var results = stretches.map { StretchAftermath(stretch: $0) }
        for day in logbook.days.reversed() where results.contains(where: \.hasRoom) {
            let sessions = logbook.entries(on: day).filter { $0.painBefore != nil && !$0.holds.isEmpty }
            guard !sessions.isEmpty else { continue }
            let morning = logbook.entries(on: day + 1).first { $0.painNow != nil && $0.when.hour < 12 }?.painNow
            for session in sessions.reversed() {
                for place in results.indices { results[place].take(session, morning: morning) }
            }
        }
        return results
    }

    private var hasRoom: Bool { changes.count < Self.sessionCount || morningChanges.count < Self.sessionCount }

    private mutating func take(_ session: Entry, morning: PainScore?) {
        guard let before = session.painBefore?.value,
            session.holds.contains(where: { $0.name == stretch && $0.duration != nil })
        else { return }
        if let after = session.painAfter?.value, changes.count < Self.sessionCount { changes.append(after - before) }
        if let morning = morning?.value, morningChanges.count < Self.sessionCount {
            morningChanges.append(morning - before)
        }
    }
}
