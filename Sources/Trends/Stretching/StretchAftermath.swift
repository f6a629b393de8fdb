import Diary
import Statistics

/// How pain changed after the latest sessions with one stretch.
///
/// Right after: pain after the session compared with pain before it. Next morning: the change overnight compared with that
/// after evenings without the stretch. Neither proves that the stretch caused it.
public struct StretchAftermath: Hashable, Sendable {
    /// The stretch.
    public let stretch: Name
    /// The changes in pain right after the latest sessions with both scores, in points, the latest first; at most ten.
    public private(set) var changes: [Int] = []
    /// The mornings after it compared with other mornings, up to the end of last week.
    public let mornings: MorningComparison

    /// How many sessions to look back over.
    public static let sessionCount = 10
    /// The smallest change that counts as a rise, in points.
    public static let rise = 2
    /// How many rises among the latest sessions call for caution.
    public static let risesForCaution = 3
    /// The smallest single rise that calls for caution, in points.
    public static let steepRise = 4

    /// The number of latest sessions after which pain rose.
    public var riseCount: Int { changes.count { $0 >= Self.rise } }

    /// Why caution is called for; nil if it isn't.
    public var caution: Caution? {
        if let steepest = changes.max(), steepest >= Self.steepRise { return .steepRise(points: steepest) }
        if riseCount >= Self.risesForCaution { return .rises(count: riseCount, sessions: changes.count) }
        if mornings.verdict == .caution, let difference = mornings.difference {
            return .mornings(difference: difference, nights: mornings.afterStretch.count)
        }
        return nil
    }

    /// Why caution is called for.
    public enum Caution: Hashable, Sendable {
        /// Pain rose by `points` after one of the latest sessions.
        case steepRise(points: Int)
        /// Pain rose after `count` of the latest `sessions`.
        case rises(count: Int, sessions: Int)
        /// After the latest `nights` with it, mornings were worse than other mornings by `difference` points.
        case mornings(difference: Double, nights: Int)

        /// The reason in words: “pain rose after 3 of its last 10 sessions”.
        public var words: String {
            switch self {
            case .steepRise(let points): "pain rose by \(points) after one of its last sessions"
            case .rises(let count, let sessions): "pain rose after \(count) of its last \(sessions) sessions"
            case .mornings(let difference, let nights):
                "by the next morning pain rose \(difference.oneDecimal) points more after its last \(nights) days than without it"
            }
        }
    }

    /// Returns how pain changed after the sessions with each of these stretches, in the same order.
    ///
    /// - Parameter week: the first day of the current week.
    /// - Complexity: O(n) in the entries of a year; less if every stretch reaches ten sessions early.
    public static func all(
        of stretches: [Name], in logbook: Logbook, beforeWeek week: DiaryDate
    ) -> [StretchAftermath] {
        all(of: stretches, in: logbook, through: week + 6, nights: StretchNights(logbook, before: week))
    }

    /// Returns how pain changed after the sessions with each of these stretches, in the same order.
    ///
    /// - Parameter nights: the nights up to the end of last week: anyone who looks every day would see a chance difference sooner or
    ///   later.
    /// - Complexity: O(n) in the nights of a year, and in the entries until every stretch has ten sessions.
    public static func all(
        of stretches: [Name], in logbook: Logbook, through today: DiaryDate, nights: StretchNights
    ) -> [StretchAftermath] {
        var results = stretches.map { StretchAftermath(stretch: $0, mornings: nights.comparison(of: $0)) }
        let days = logbook.days(in: DiaryDate(dayNumber: .min)...today)
        for day in days.reversed() where results.contains(where: \.hasRoom) {
            let sessions = logbook.entries(on: day).filter { $0.painBefore != nil && $0.hasExercise }
            for session in sessions.reversed() {
                for place in results.indices { results[place].take(session) }
            }
        }
        return results
    }

    private var hasRoom: Bool { changes.count < Self.sessionCount }

    private mutating func take(_ session: Entry) {
        guard hasRoom, let before = session.painBefore?.value, let after = session.painAfter?.value,
            session.hasDone(stretch)
        else { return }
        changes.append(after - before)
    }
}
