import Diary
import Statistics

/// What pain did after the latest sessions with one stretch.
///
/// Right after: pain after the session against pain before it. Next morning: the change overnight against that after
/// evenings without the stretch. Neither proves that the stretch did it.
public struct StretchAftermath: Hashable, Sendable {
    /// The stretch.
    public let stretch: Name
    /// The changes of pain right after, in points, of the sessions that tell, the latest first; ten at the most.
    public private(set) var changes: [Int] = []
    /// The mornings after it, held against other mornings; up to the end of last week.
    public let mornings: MorningComparison

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

    /// Why caution is asked for; nil when it is not.
    public var caution: Caution? {
        if let steepest = changes.max(), steepest >= Self.steepRise { return .steepRise(points: steepest) }
        if riseCount >= Self.risesForCaution { return .rises(count: riseCount, sessions: changes.count) }
        if mornings.verdict == .caution, let difference = mornings.difference {
            return .mornings(difference: difference, nights: mornings.afterStretch.count)
        }
        return nil
    }

    /// Why caution is asked for.
    public enum Caution: Hashable, Sendable {
        /// Pain rose by so many points after one of the latest sessions.
        case steepRise(points: Int)
        /// Pain rose after `count` of the latest `sessions`.
        case rises(count: Int, sessions: Int)
        /// The mornings after the latest `nights` with it were worse by so many points than other mornings.
        case mornings(difference: Double, nights: Int)

        /// What was seen, in words: “pain rose after 3 of its last 10 sessions”.
        public var words: String {
            switch self {
            case .steepRise(let points): "pain rose by \(points) after one of its last sessions"
            case .rises(let count, let sessions): "pain rose after \(count) of its last \(sessions) sessions"
            case .mornings(let difference, let nights):
                "by the next morning pain rose \(difference.oneDecimal) points more after its last \(nights) days than without it"
            }
        }
    }

    /// What pain did after the sessions with each of these stretches, in the same order.
    ///
    /// - Parameter week: the first day of the present week. Mornings count up to the end of the week before: who looks every
    ///   day would see a difference by chance sooner or later.
    /// - Complexity: O(n) in the entries of a year, less where every stretch has its ten sessions early.
    public static func all(
        of stretches: [Name], in logbook: Logbook, beforeWeek week: DiaryDate
    ) -> [StretchAftermath] {
        let nights = StretchNights(logbook, before: week)
        var results = stretches.map { StretchAftermath(stretch: $0, mornings: nights.comparison(of: $0)) }
        for day in logbook.days.reversed() where results.contains(where: \.hasRoom) {
            let sessions = logbook.entries(on: day).filter { $0.painBefore != nil && !$0.holds.isEmpty }
            for session in sessions.reversed() {
                for place in results.indices { results[place].take(session) }
            }
        }
        return results
    }

    private var hasRoom: Bool { changes.count < Self.sessionCount }

    private mutating func take(_ session: Entry) {
        guard hasRoom, let before = session.painBefore?.value, let after = session.painAfter?.value,
            session.holds.contains(where: { $0.name == stretch && $0.duration != nil })
        else { return }
        changes.append(after - before)
    }
}
