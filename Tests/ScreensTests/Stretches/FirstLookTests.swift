import Canvas
import Catalog
import Diary
import Testing

@testable import Screens

/// The routines that Twinge suggests, checked exercise by exercise with the timer stopped.
@Suite("Cautions and first steps, before the timer starts")
struct FirstLookTests {
    /// A routine and the diary it is shown with.
    struct Plan: Sendable, CustomTestStringConvertible {
        let name: String
        let items: [RoutineItem]
        var isFlare = false
        var testDescription: String { name }
    }

    static let plans: [Plan] = {
        let catalog = Catalog.standard
        let daily = catalog.defaultRoutine
        let reviews = catalog.reviewQuestions.first { $0.asksForPattern }?.choices.map { choice in
            let answers = catalog.reviewQuestions.compactMap { question in
                question.asksForPattern
                    ? PostureReview.Answer(question.name, choice.words)
                    : question.choices.max { $0.weight < $1.weight }.map { .init(question.name, $0.words) }
            }.filter { answer in
                catalog.reviewQuestions.first { $0.name == answer.question }?.condition == nil
            }
            return Plan(name: "review: \(choice.words)", items: ReviewPlan(answers, catalog: catalog).routine)
        }
        return [Plan(name: "daily", items: daily), Plan(name: "gentle", items: daily, isFlare: true)] + (reviews ?? [])
            + [Plan(name: "morning", items: catalog.morningSession())]
    }()

    private static func store(_ plan: Plan, _ size: Size) -> TestStore {
        let entries = plan.isFlare ? WeekSample.entries.filter { $0.holds.isEmpty } : StretchesScreenTests.calm
        var model = WeekSample.model(size: size, entries: entries, screen: .stretches)
        model.diary.routines = RoutineHistory([Routine(start: SampleDiary.day - 60, items: plan.items)])
        return TestStore(model)
    }

    /// Returns the text beside the checklist, as it is on the screen.
    private static func detail(_ model: AppModel) -> String {
        let body = FrameLayout(size: model.size, model: model).body
        let area = StretchesLayout(model).detailArea
        return view(model).lines.dropFirst(body.top + area.top).prefix(area.height)
            .map { String($0.dropFirst(body.left + area.left).prefix(area.width)) }
            .joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test(
        "every caution and the whole first step of each exercise", arguments: plans,
        [Size(width: 80, height: 24), Size(width: 60, height: 20)])
    func walk(plan: Plan, size: Size) throws {
        var store = Self.store(plan, size)
        let session = StretchSession(store.model)
        try #require(!session.items.isEmpty && session.isGentle == plan.isFlare)
        for item in session.plan.items {
            #expect(StretchSession(store.model).currentItem == item && store.model.stretches.timer.stage == nil)
            let stretch = try #require(Catalog.standard.stretch(item.stretch))
            let seen = Self.detail(store.model)
            for text in stretch.cautions + [try #require(stretch.steps(for: item.side).first)] {
                #expect(seen.contains(text), "\(item.words): \(text)\n\(store.screen)")
            }
            store.press("Right")
        }
    }
}
