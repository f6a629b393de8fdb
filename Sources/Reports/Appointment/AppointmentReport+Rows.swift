import Catalog
import Diary
import Trends

extension AppointmentReport {
    /// A medicine or treatment, and the days on which it was taken.
    public struct Remedy: Hashable, Sendable {
        /// The name of the medicine or treatment.
        public let name: Name
        /// Whether it is a medicine.
        public let isMedicine: Bool
        /// The number of days on which it was taken.
        public let days: Int
        /// The number of days in each of the latest months of the report, the latest last.
        public let daysByMonth: [Int]
    }

    /// One time that a medicine or treatment was taken, or a dose left out.
    public struct Dose: Hashable, Sendable {
        /// The calendar date.
        public let date: DiaryDate
        /// What was taken, and how much or how long.
        public let words: String
        /// Pain before it; nil if it wasn't scored.
        public let before: PainScore?
        /// Pain after it; nil if it wasn't scored.
        public let after: PainScore?
    }

    /// The medicines and treatments of these days one by one, earliest first.
    public var doses: [Dose] { logged.doses }

    /// How many months get a count of their own.
    public static let monthCount = 4

    /// The months that ``Remedy/daysByMonth`` counts.
    public var remedyMonths: [ClosedRange<DiaryDate>] { months.suffix(Self.monthCount) }

    /// What was taken or done: medicines first, each kind by number of days.
    public var remedies: [Remedy] {
        let months = remedyMonths
        let rows = logged.taken.map { name, days in
            Remedy(
                name: name, isMedicine: logged.medicines.contains(name), days: days.count,
                daysByMonth: months.map { month in days.count(where: month.contains) })
        }
        return rows.sorted { left, right in
            if left.isMedicine != right.isMedicine { return left.isMedicine }
            return left.days == right.days ? left.name < right.name : left.days > right.days
        }
    }

    /// The habits logged in the period, each with its summary for the period before; ratings are left out.
    public var habits: [(now: HabitSummary, before: HabitSummary?)] {
        let before = Dictionary(previous.habits.map { ($0.habit.name, $0) }) { first, _ in first }
        return summary.habits.filter { $0.daysKnown > 0 && !$0.habit.isRating }.map { ($0, before[$0.habit.name]) }
    }

    /// An exercise of the routine, and how much of it was done.
    public struct Exercise: Hashable, Sendable {
        /// The exercise.
        public let name: Name
        /// Its side; nil for one without sides.
        public let side: Side?
        /// How many of the planned holds were done; nothing was planned if it was always left out because it hurt.
        public let adherence: Adherence

        /// `side bend, left`.
        public var words: String { SiteWords.place(name, side) }
    }

    /// The planned exercises, in the order of the routine; empty if none was done.
    public var exercises: [Exercise] {
        struct Key: Hashable { let name: Name, side: Side? }
        guard summary.stretches.done > 0 else { return [] }
        var order: [Key] = []
        var totals: [Key: Adherence] = [:]
        for item in period.plannedHolds(in: days) {
            let key = Key(name: item.plan.stretch, side: item.plan.side)
            if totals[key] == nil { order.append(key) }
            totals[key] = (totals[key] ?? .nothingPlanned) + item.adherence
        }
        return order.map { Exercise(name: $0.name, side: $0.side, adherence: totals[$0] ?? .nothingPlanned) }
    }

    /// How the pain felt, the most frequent word first.
    public var feels: [(name: Name, count: Int)] {
        logged.feels.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
    }

    /// What eased the pain, one sentence per item.
    public var helpSentences: [String] {
        (findings.helps?.items ?? []).flatMap { item in
            [item.relief.sentence.map { "\($0) (\(item.relief.reason))" }, item.spells.sentence].compactMap { $0 }
        }
    }
}
