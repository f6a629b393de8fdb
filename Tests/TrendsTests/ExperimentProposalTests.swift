import Diary
import Testing
import Trends

@Suite("Experiments that habits suggest")
struct ExperimentProposalTests {
    @Test("a suspected habit is avoided, a beneficial one is taken up, and scores are never proposed")
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

    @Test("hours are reduced by a quarter of the usual, and walks increased by half")
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

    @Test("a different word is tried instead of the suspected one")
    func choices() throws {
        let proposal = try #require(ExperimentProposal(Sample.slept, avoiding: "on back"))
        #expect(proposal.criterion == .habit("slept", is: .choice("on side")))
    }

    @Test("what acts at once gets 14 pairs of 2-day blocks, anything else 12 pairs of 3-day blocks")
    func designs() {
        func numbers(_ criterion: Experiment.Criterion?) -> [Int] {
            let design = Experiment.Design.proposed(for: criterion)
            return [design?.pairs, design?.blockDays, design?.washoutDays].compactMap(\.self)
        }
        #expect(numbers(ExperimentProposal(medicine: "ibuprofen").criterion) == [14, 2, 0])
        #expect(numbers(ExperimentProposal(CareDefinition(name: "heat")).criterion) == [14, 2, 0])
        #expect(numbers(.stretch("side bend")) == [12, 3, 1])
        #expect(numbers(nil) == [12, 3, 1])
    }

    @Test("treatments and medicines are tested by comparing days with them to days without")
    func treatments() {
        let heat = ExperimentProposal(CareDefinition(name: "heat"))
        #expect((heat.question, heat.trial, heat.control) == ("Does heat help?", "heat", "no heat"))
        #expect(ExperimentProposal(medicine: "ibuprofen").criterion == .medicine("ibuprofen"))
    }

    @Test("the log decides whether the trial was done")
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
        let heat = Experiment.Criterion.care("heat")
        #expect(heat.isMet(by: try day([("Care", "heat, 20 min")]), habit: nil) == true)
        #expect(heat.isMet(by: try day([("Pain", "4")]), habit: nil) == false)
        #expect(heat.isMet(by: DaySummary(day: try Sample.date("2026-03-02")), habit: nil) == nil)
        let medicine = Experiment.Criterion.medicine("ibuprofen")
        #expect(medicine.isMet(by: try day([("Medicine", "ibuprofen, 400 mg")]), habit: nil) == true)
        #expect(medicine.isMet(by: try day([("Medicine", "ibuprofen, none")]), habit: nil) == false)
        let exercise = Experiment.Criterion.stretch("clam")
        #expect(exercise.isMet(by: try day([("Exercise", "clam, left, 12 times")]), habit: nil) == true)
        #expect(exercise.isMet(by: try day([("Exercise", "clam, left, skipped")]), habit: nil) == false)
        let own = Experiment.Criterion.habit("gluten", is: .answer(false))
        #expect(own.isMet(by: try day([("Habit", "gluten, no")]), habit: nil) == true)
    }
}
