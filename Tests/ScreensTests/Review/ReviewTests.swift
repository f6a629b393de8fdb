import Canvas
import Catalog
import Diary
import Testing

@testable import Screens

@Suite("The posture review")
struct ReviewTests {
    private static func store(reviews: [PostureReview] = []) -> TestStore {
        var store = TestStore(SampleDiary.model(entries: []))
        if !reviews.isEmpty { store.receive(.reviewsRead(reviews)) }
        store.press("g r")
        return store
    }

    /// The answers of last spring.
    static let spring = PostureReview(
        day: date("2026-03-03"), answers: [.init("sitting", "over 8 h"), .init("driving", "hardly ever")])

    /// One key for each question.
    private static let allKeys = "4 3 1 1 2 3 3 3 2 1 2 2 1 3 1 1 1 1 1 1 1"

    private func reviewDialog(_ store: TestStore) -> ReviewDialog? {
        store.model.overlays.last?.dialog as? ReviewDialog
    }

    @Test("a first start opens it before anything is read, and Esc skips it without saving anything")
    func firstStart() throws {
        let time = ClockTime(now: SampleDiary.evening, uptime: 0)
        var store = TestStore(
            AppModel(
                size: Size(width: 80, height: 24), time: time, diary: DiaryState(), opening: .firstStart, seed: 1))
        store.receive(.started)
        #expect(reviewDialog(store) != nil)
        store.press("Esc")
        #expect(store.model.overlays.isEmpty)
        #expect(store.model.reviews.isEmpty)
        #expect(store.model.preferences.trackedHabits == nil)
        #expect(store.message == " g r asks again whenever you like.")
    }

    @Test("a digit at the welcome logs pain without any questions: three keys from the shell to a saved reading")
    func painAtWelcome() throws {
        let time = ClockTime(now: SampleDiary.evening, uptime: 0)
        var store = TestStore(
            AppModel(
                size: Size(width: 80, height: 24), time: time, diary: DiaryState(), opening: .firstStart, seed: 1))
        store.receive(.started)
        store.press("6 Enter")
        #expect(store.entries(on: SampleDiary.day).first?.pain == PainScore(6))
        #expect(store.model.overlays.isEmpty)
        store.press("q")
        #expect(store.effects == [.quit])
    }

    @Test("an unfinished review is offered again at the next start, and g r resumes it")
    func nextStart() {
        var model = SampleDiary.model(entries: [])
        model.diary.isComplete = false
        model.reviews = [
            PostureReview(
                day: SampleDiary.day - 1,
                answers: model.catalog.reviewQuestions.prefix(3).map { .init($0.name, $0.choices[0].words) })
        ]
        var store = TestStore(model)
        store.receive(.restRead([]))
        #expect(store.message == " The review has 18 questions left: g r goes on.")
        store.press("g r")
        #expect(store.screen.contains("4 of 21"))
    }

    @Test("Enter at the welcome asks the first question")
    func welcome() {
        let time = ClockTime(now: SampleDiary.evening, uptime: 0)
        var store = TestStore(
            AppModel(
                size: Size(width: 80, height: 24), time: time, diary: DiaryState(), opening: .firstStart, seed: 1))
        store.receive(.started)
        store.press("Enter")
        #expect(reviewDialog(store)?.question(in: store.model)?.name == "sitting")
    }

    @Test("one key answers each question, and Enter accepts the outcome: answers, habits and routine in one write")
    func answers() throws {
        var store = Self.store()
        for key in Self.allKeys.split(separator: " ") { store.press(String(key)) }
        let dialog = try #require(reviewDialog(store))
        #expect(dialog.question(in: store.model) == nil)
        let review = dialog.review(in: store.model)
        #expect(review.answers.count == store.model.catalog.reviewQuestions.count)
        #expect(review.answer(to: "slept") == "on my stomach")
        let plan = dialog.plan(in: store.model)
        let before = try #require(store.model.diary.routines.routine(on: SampleDiary.day))
        store.receive(.input(.key(.enter)))
        let routine = Routine(start: SampleDiary.day, items: plan.routine)
        #expect(
            store.effects == [
                .write(
                    WriteRequest(
                        token: 1,
                        changes: [
                            .review(from: nil, to: review), .trackedHabits(from: nil, to: plan.trackedHabits),
                            .routine(from: before, to: before),
                            .routine(from: Routine(start: SampleDiary.day, items: before.items), to: routine),
                        ],
                        summary: "Saved: review; \(plan.trackedHabits.count) habits at check-in, "
                            + "\(plan.routine.count) holds in the routine"))
            ])
        #expect(store.model.preferences.trackedHabits == plan.trackedHabits)
        #expect(store.model.diary.routines.items(on: SampleDiary.day) == plan.routine)
        #expect(store.model.reviews == [review])
        #expect(store.model.overlays.isEmpty)
    }

    @Test("r accepts the habits and keeps the routine")
    func keepsRoutine() throws {
        var store = Self.store()
        let before = store.model.diary.routines
        store.press(Self.allKeys + " r")
        #expect(store.model.diary.routines == before)
        #expect(store.model.preferences.trackedHabits?.contains("sitting") == true)
    }

    @Test("w adds the weekly questions, and removes them again")
    func weeklyQuestions() {
        var store = Self.store()
        store.press(Self.allKeys)
        #expect(store.screen.contains("nothing; w adds three questions"))
        store.press("w")
        #expect(store.screen.contains("   three questions on how bad your pain was"))
        store.receive(.input(.key(.enter)))
        #expect(store.written.contains(.weeklyQuestions(from: false, to: true)))
        store.finishWrites()
        #expect(store.model.preferences.asksWeeklyQuestions)
        store.press("u")
        #expect(!store.model.preferences.asksWeeklyQuestions)
    }

    @Test("undo removes the review in one write, redo restores it")
    func undoneReview() throws {
        var store = Self.store(reviews: [Self.spring])
        store.press(Self.allKeys + " Enter")
        let review = try #require(store.model.reviews.last)
        store.receive(.input(.key(.character("u"))))
        #expect(store.model.reviews == [Self.spring])
        #expect(store.effects.count == 1)
        #expect(store.written.last == .review(from: review, to: nil))
        store.finishWrites()
        store.press("Ctrl-R")
        #expect(store.model.reviews == [Self.spring, review])
    }

    @Test("reviews read while one is being written don't hide it")
    func readMeanwhile() throws {
        var store = Self.store()
        for key in (Self.allKeys + " Enter").split(separator: " ") {
            store.receive(.input(.key(try #require(Key(named: String(key))))))
        }
        let review = try #require(store.model.reviews.last)
        store.receive(.reviewsRead([Self.spring]))
        #expect(store.model.reviews == [Self.spring, review])
    }

    @Test("undo restores the previous habits and routine, redo the new ones")
    func undo() throws {
        var store = Self.store()
        let before = store.model.diary.routines.items(on: SampleDiary.day)
        store.press(Self.allKeys + " Enter")
        let after = store.model.diary.routines.items(on: SampleDiary.day)
        let habits = store.model.preferences.trackedHabits
        store.press("u")
        #expect(store.model.preferences.trackedHabits == nil)
        #expect(store.model.diary.routines.items(on: SampleDiary.day) == before)
        store.press("Ctrl-R")
        #expect(store.model.preferences.trackedHabits == habits)
        #expect(store.model.diary.routines.items(on: SampleDiary.day) == after)
    }

    @Test("a question can be skipped, revisited and answered again")
    func back() {
        var store = Self.store()
        store.press("4 . Up Up 1")
        #expect(reviewDialog(store)?.review(in: store.model).answers == [.init("sitting", "under 2 h")])
        #expect(reviewDialog(store)?.place == 1)
        store.press("9 x")
        #expect(reviewDialog(store)?.place == 1)
    }

    @Test("Enter accepts last time's answer, and the end says what has changed")
    func comparison() {
        var store = Self.store(reviews: [Self.spring])
        #expect(store.screen.contains("over 8 h  last time"))
        store.press("2 . . . Enter")
        #expect(reviewDialog(store)?.review(in: store.model).answer(to: "driving") == "hardly ever")
        for _ in 5..<store.model.catalog.reviewQuestions.count { store.press(".") }
        store.press("PgDn")
        #expect(store.screen.contains("Changed since 3 March 2026"))
        #expect(store.screen.contains("sitting: over 8 h → 2 to 5 h"))
    }

    @Test("a review on the same day replaces the earlier one")
    func sameDay() {
        var store = Self.store()
        store.press(Self.allKeys + " Enter g r")
        store.press("1 " + Self.allKeys.dropFirst(2) + " Enter")
        #expect(store.model.reviews.count == 1)
        #expect(store.model.reviews.first?.answer(to: "sitting") == "under 2 h")
    }

    @Test("Enter keeps the answers that were given earlier the same day")
    func sameDayKept() throws {
        var store = Self.store()
        store.press(Self.allKeys + " Enter")
        let review = try #require(store.model.reviews.last)
        store.press("g r")
        #expect(store.screen.contains("over 8 h  earlier today"))
        for _ in review.answers { store.press("Enter") }
        store.press("Enter")
        #expect(store.model.reviews == [review])
    }

    @Test("Esc at the end keeps the answers and says so, also at the next start")
    func answeredOnly() throws {
        var store = Self.store()
        store.press(Self.allKeys)
        #expect(store.screen.contains("Esc not now"))
        store.press("Esc")
        #expect(store.message == " Saved: 21 of 21 answers of the review; g r goes on")
        var model = SampleDiary.model(entries: [])
        model.diary.isComplete = false
        model.reviews = store.model.reviews
        var next = TestStore(model)
        next.receive(.restRead([]))
        #expect(next.message == " The review is answered but not used yet: g r goes on.")
        next.press("g r")
        #expect(next.screen.contains("What follows from your answers"))
    }

    @Test("without a routine of the user's there is none to keep: r does nothing")
    func noRoutineToKeep() {
        var model = SampleDiary.model(entries: [])
        model.diary.routines = RoutineHistory([])
        var store = TestStore(model)
        store.press("g r " + Self.allKeys)
        #expect(!store.screen.contains("takes the habits, not the routine"))
        store.press("r")
        #expect(store.model.reviews.isEmpty)
        #expect(reviewDialog(store) != nil)
    }

    @Test("the answers of a first review are kept if the program is terminated, but hide no finished one")
    func terminated() {
        var store = Self.store()
        store.press("4 3")
        store.receive(.terminating)
        let kept = PostureReview(
            day: SampleDiary.day, answers: [.init("sitting", "over 8 h"), .init("getting up", "two hours or more")])
        #expect(store.written == [.review(from: nil, to: kept)])
        var later = Self.store(reviews: [
            Self.spring, PostureReview(day: date("2026-06-03"), answers: Self.spring.answers),
        ])
        later.press("4 3")
        later.receive(.terminating)
        #expect(later.written.isEmpty)
    }

    @Test("a read-only diary says so instead of asking")
    func readOnly() {
        var model = SampleDiary.model(entries: [])
        model.diary.readOnlyReason = "The diary is on a read-only disk."
        var store = TestStore(model)
        store.press("g r")
        #expect(store.model.overlays.isEmpty)
        #expect(store.message == " The diary is on a read-only disk.")
    }

    @Test("what the keys do is said in whole words at every width", arguments: [80, 60, 40])
    func advice(width: Int) {
        var store = TestStore(SampleDiary.model(size: Size(width: width, height: 24), entries: []))
        store.press("g r")
        let lines = store.screen.split(separator: "\n").filter { $0.contains("Esc stops") }
        #expect(lines.count == 1, "\(store.screen)")
        #expect(lines.allSatisfy { $0.contains("your answers.") && !$0.contains("…") }, "\(lines)")
    }

    @Test("the answers of a repeated review outlast the program, however it ends, until it is finished")
    func repeatedReviewKept() throws {
        let earlier = [Self.spring, PostureReview(day: date("2026-06-03"), answers: Self.spring.answers)]
        func kept(_ end: (inout TestStore) -> Void) throws -> [Draft] {
            var store = Self.store(reviews: earlier)
            store.press("4 3")
            end(&store)
            return try #require(
                store.effects.lazy.compactMap { if case .keepDrafts(let drafts) = $0 { drafts } else { nil } }.first)
        }
        let drafts = try kept { $0.receive(.terminating) }
        #expect(try kept { $0.press("Esc q") } == drafts)
        let time = ClockTime(now: SampleDiary.evening, uptime: 0)
        var next = TestStore(
            AppModel(
                size: Size(width: 80, height: 24), time: time, diary: DiaryState(), drafts: drafts, seed: 1))
        next.receive(.reviewsRead(earlier))
        next.receive(.started)
        next.receive(.restRead([]))
        #expect(next.message.contains("questions left: g r goes on."), "\(next.screen)")
        // Nothing is lost if it ends again, and nothing needs to be written for that.
        next.receive(.terminating)
        #expect(next.effects.isEmpty)
        next.press("g r")
        #expect(reviewDialog(next)?.choices == ["sitting": "over 8 h", "getting up": "two hours or more"])
        next.press("1 1 2 3 3 3 2 1 2 2 1 3 1 1 1 1 1 1 1")
        next.receive(.input(.key(.enter)))
        #expect(next.effects.contains(.discardDrafts), "\(next.screen)")
    }

    @Test("answers that nobody went on with for two weeks are dropped")
    func oldDraft() {
        let draft = Draft(
            form: .review, fields: [Draft.Field("Day", "2026-11-01"), Draft.Field("Answer", "sitting, over 8 h")])
        let model = AppModel(
            size: Size(width: 80, height: 24), time: ClockTime(now: SampleDiary.evening, uptime: 0),
            diary: DiaryState(), drafts: [draft], seed: 1)
        #expect(model.keptChoices.isEmpty)
    }
}
