import Diary

/// The days on which stretches were planned and none was done, as exposures: for the whole routine, and for each muscle group
/// once there are enough days to distinguish it from the whole.
///
/// A stretch skipped because it hurt counts as unknown, or pain would pass for a cause of pain.
struct SkippedStretches {
    /// On how many days a muscle group must have been skipped while others were not.
    static let fewestDaysApart = 20

    private let days: [(summary: DaySummary, plan: [RoutineItem])]
    private let plans: PeriodSource
    /// The exercises of the plans, in order of first appearance, each with its muscle groups.
    private let exercises: [(name: Name, muscles: [Name])]

    init(_ table: DayTable, over range: ClosedRange<DiaryDate>, plans: PeriodSource) {
        days = (0...(range.upperBound - range.lowerBound)).map { place in
            let day = range.lowerBound + place
            let summary = table[day]
            return (summary, summary.entryCount > 0 ? plans.planned(on: day) : [])
        }
        self.plans = plans
        var names: [Name] = []
        var known: Set<Name> = []
        for name in days.flatMap({ $0.plan.map(\.stretch) }) where known.insert(name).inserted { names.append(name) }
        exercises = names.map { ($0, plans.rules?.muscles(of: $0) ?? []) }
    }

    /// The exposures; empty if nothing was ever planned.
    var exposures: [Exposure] {
        let whole = days.map { plans.isSkipped($0.plan, on: $0.summary) }
        guard whole.contains(where: { $0 != nil }) else { return [] }
        return [Self.exposure(whole)] + muscles.compactMap { muscle in exposure(of: muscle, besides: whole) }
    }

    private func exposure(of muscle: Name, besides whole: [Bool?]) -> Exposure? {
        let working = Set(exercises.filter { $0.muscles.contains(muscle) }.map(\.name))
        let logged = days.map { day in
            plans.isSkipped(day.plan.filter { working.contains($0.stretch) }, on: day.summary)
        }
        let apart = zip(logged, whole).count { $0 == true && $1 == false }
        return apart >= Self.fewestDaysApart ? Self.exposure(logged, muscle: muscle) : nil
    }

    /// The muscle groups that the plans ever worked on, in order of first appearance.
    private var muscles: [Name] {
        exercises.flatMap(\.muscles).reduce(into: []) { muscles, muscle in
            if !muscles.contains(muscle) { muscles.append(muscle) }
        }
    }

    private static func exposure(_ logged: [Bool?], muscle: Name? = nil) -> Exposure {
        Exposure(
            habit: Name.stretchesSkipped.text, choice: muscle.map { "for the \($0)" }, muscle: muscle,
            phrase: Name.stretchesSkipped.text, scale: .yesNo, logged: logged.map { $0.map { $0 ? 1 : 0 } })
    }
}

extension LinkTable {
    /// Prepares a diary up to today for a family of habits, and for the stretches that were planned and skipped; nil without
    /// days up to today.
    ///
    /// - Parameter plans: the source of what was planned on each day.
    /// - Complexity: O(days · (habits + planned holds)).
    public init?(_ days: DayTable, habits: [Habit], plans: PeriodSource) {
        // What is dated later isn't known yet.
        let days = days.through(plans.today)
        guard let range = days.analysisRange(through: nil),
            let table = LinkTable(days, habits: habits.filter { $0.name != .stretchesSkipped })
        else { return nil }
        self.init(
            firstDay: table.firstDay, firstWeekday: table.firstWeekday, pain: table.pain, marks: table.marks,
            mornings: table.mornings,
            exposures: table.exposures + SkippedStretches(days, over: range, plans: plans).exposures)
    }
}
