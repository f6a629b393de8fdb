import Diary
import Testing
import Trends

@Suite("Experiments that habits suggest")
struct ExperimentProposalTests {
    @Test("a suspected habit is avoided, one that may do good is taken up, and a score is nobody's to decide")
    func answers() throws {
        let avoided = try #require(ExperimentProposal(Sample.crossedLegs))
        #expect(avoided.criterion == .habit("crossed legs", is: .answer(false)))
        #expect((avoided.trial, avoided.control) == ("avoid crossed legs", "crossed legs as usual"))
        var swimming = Habit(name: "swimming", measure: .yesNo, question: "")
        swimming.direction = .less
        let wanted = try #require(ExperimentProposal(swimming))
        #expect(wanted.criterion == .habit("swimming", is: .answer(true)))
        #expect((wanted.question, wanted.control) == ("Does swimming help?", "no swimming"))
        #expect(ExperimentProposal(Sample.sleepQuality) == nil)
    }

    @Test("hours are a quarter less than usual, walks half as long again")
    func amounts() throws {
        let six = try #require(Quantity(6))
        let sitting = try #require(ExperimentProposal(Sample.sitting, usual: .quantity(six, .hours)))
        #expect(sitting.criterion.text == "sitting, at most 4.5 h")
        #expect(sitting.question == "Does it help to keep sitting to at most 4.5 h?")
        var walking = Sample.walking
        walking.direction = .less
        let twenty = try #require(Quantity(20))
        let walk = try #require(ExperimentProposal(walking, usual: .quantity(twenty, .minutes)))
        #expect(walk.criterion.text == "walking, at least 30 min")
    }

    @Test("instead of a suspected word another one is tried")
    func choices() throws {
        let proposal = try #require(ExperimentProposal(Sample.slept, avoiding: "on back"))
        #expect(proposal.criterion == .habit("slept", is: .choice("on side")))
    }

    @Test("what was logged tells whether the trial was done")
    func meeting() throws {
        func day(_ fields: [(String, String)]) throws -> DaySummary {
            DaySummary(
                day: try Sample.date("2026-03-02"), entries: [try Sample.entry("2026-03-02 20:00", fields)])
        }
        let limit = try Experiment.Criterion(habit: "sitting, at most 6 h")
        #expect(limit.isMet(by: try day([("Habit", "sitting, 6 h")]), habit: Sample.sitting) == true)
        #expect(limit.isMet(by: try day([("Habit", "sitting, 390 min")]), habit: Sample.sitting) == false)
        #expect(limit.isMet(by: try day([("Pain", "4")]), habit: Sample.sitting) == nil)
        let slept = Experiment.Criterion.habit("slept", is: .choice("on side"))
        #expect(slept.isMet(by: try day([("Habit", "slept, on stomach")]), habit: Sample.slept) == false)
        let stretch = Experiment.Criterion.stretch("side bend")
        #expect(stretch.isMet(by: try day([("Stretch", "side bend, left, 30 s")]), habit: nil) == true)
        #expect(stretch.isMet(by: try day([("Stretch", "side bend, left, skipped")]), habit: nil) == false)
        #expect(stretch.isMet(by: DaySummary(day: try Sample.date("2026-03-02")), habit: nil) == nil)
        let own = Experiment.Criterion.habit("gluten", is: .answer(false))
        #expect(own.isMet(by: try day([("Habit", "gluten, no")]), habit: nil) == true)
    }
}
