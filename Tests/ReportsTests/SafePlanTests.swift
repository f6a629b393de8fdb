import Catalog
import Diary
import Testing
import Trends

/// A routine of all existing exercises, of which every real routine is a part.
@Suite("Plans leave out what health rules out")
struct SafePlanTests {
    private static let conditions: [Set<HealthCondition>] =
        [[]] + HealthCondition.allCases.map { [$0] } + [Set(HealthCondition.allCases)]

    @Test("holds for whole and gentle plans, each condition alone and all together", arguments: conditions)
    func plans(conditions: Set<HealthCondition>) {
        let catalog = Catalog.standard
        let planned = catalog.stretches.map { RoutineItem($0.name, duration: HoldDuration(nearest: 30)) }
        let health = HealthProfile(conditions: conditions)
        for isGentle in [false, true] {
            let plan = StretchPlan(planned, isGentle: isGentle, health: health) { catalog.stretch($0) }
            let taken = plan.items.compactMap { catalog.stretch($0.stretch) }
            #expect(taken.allSatisfy { $0.exclusion(with: conditions) == nil && (!isGentle || $0.isGentle) })
            // Whatever is left out is reported with the reason.
            #expect(plan.items.count + plan.leftOut.count + plan.ruledOut.count == planned.count)
            #expect(plan.ruledOut.allSatisfy { !$0.reason.isEmpty })
            #expect(plan.items.isEmpty == conditions.contains(.warningSign))
        }
    }
}
