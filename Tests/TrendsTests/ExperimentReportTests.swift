import Diary
import Reports
import Testing

@testable import Trends

@Suite("What an experiment says")
struct ExperimentReportTests {
    /// Pairs of three-day blocks from 2 March 2026, with one washout day each.
    static func experiment(
        criterion: Experiment.Criterion? = .habit("crossed legs", is: .answer(false)), seed: UInt64 = 7, pairs: Int = 6
    ) throws -> Experiment {
        let design = try #require(Experiment.Design(pairs: pairs))
        return try #require(
            Experiment(
                id: EntryID("e1"), registered: try Moment(parsing: "2026-03-01 21:00 +0100"),
                question: "Does it help to avoid crossed legs?", trial: "avoid crossed legs",
                control: "crossed legs as usual", criterion: criterion, start: Sample.date("2026-03-02"),
                design: design, seed: seed, order: Experiment.drawnOrder(pairs: pairs, seed: seed)))
    }

    /// Days with the given log and pain, starting the day before the experiment.
    private static func table(
        of experiment: Experiment, _ entry: (_ day: Int, _ place: Experiment.Place?) -> (pain: Int?, crossed: Bool?)
    ) throws -> DayTable {
        let entries = try (-1..<experiment.design.dayCount).compactMap { day -> Entry? in
            let (pain, crossed) = entry(day, experiment.place(of: experiment.start + day))
            var fields: [(String, String)] = []
            if let pain { fields.append(("Pain", "\(pain)")) }
            if let crossed { fields.append(("Habit", "crossed legs, \(crossed ? "yes" : "no")")) }
            return fields.isEmpty ? nil : try Sample.entry("\(experiment.start + day) 20:00", fields)
        }
        return DayTable(Logbook(entries))
    }

    private static func report(
        _ experiment: Experiment, _ table: DayTable, on day: DiaryDate? = nil
    ) -> ExperimentReport {
        ExperimentReport(experiment, table: table, habit: Sample.crossedLegs, today: day ?? experiment.end + 1)
    }

    @Test("a clear difference is found, from the days that count, without the washout days")
    func finished() throws {
        let experiment = try Self.experiment()
        // 3 and 4 on days of the trial, 5 and 6 on the others, 10 on every washout day.
        let table = try Self.table(of: experiment) { _, place in
            guard let place else { return (1, nil) }
            let isTrial = place.arm == .trial
            return (place.isWashout ? 10 : (isTrial ? 3 : 5) + place.dayOfBlock - 1, !isTrial)
        }
        let report = Self.report(experiment, table)
        let assigned = try #require(report.asAssigned)
        #expect(assigned.pairs.map(\.difference) == [-2, -2, -2, -2, -2, -2])
        #expect((assigned.trialMean, assigned.controlMean) == (3.5, 5.5))
        // Of 64 draws, only the actual one and its mirror image have all signs equal.
        #expect(assigned.test?.p == 2.0 / 64)
        #expect(assigned.verdict == .lower)
        #expect(report.adherence == ExperimentReport.Adherence(asDrawn: 36, otherwise: 0, notKnown: 0))
        #expect((report.countedDays, report.missingDays) == (24, 0))
        #expect(
            report.findings == [
                "Worst pain was 2.0 lower with “avoid crossed legs”: 3.5 on average, 5.5 with “crossed legs as usual”.",
                "Of all 64 orders that could have been drawn, 2 would show as large a difference by chance alone.",
                "The difference is nearly the same in every pair, so no interval can be given.",
                "By what was really done (6 pairs): 2.0 lower.",
                "You knew which days were which, so hope or worry may have played a part.",
            ])
        #expect(
            report.method == [
                "6 pairs of 3-day blocks, the first day of each left out; 2 March 2026 to 6 April 2026.",
                "The order was drawn from seed 7 and written down on 1 March 2026, before the start.",
                "Logged as drawn on 36 of 36 days.", "Pain is logged on each of the 24 days that count.",
            ])
    }

    @Test("before it starts, it says how small a difference it can detect, and how to handle a medicine")
    func power() throws {
        let design = try #require(Experiment.Design.proposed(for: .medicine("ibuprofen")))
        let experiment = try #require(
            Experiment(
                id: EntryID("e2"), registered: try Moment(parsing: "2026-04-01 21:00 +0200"),
                question: "Does ibuprofen help?", trial: "ibuprofen", control: "no ibuprofen",
                criterion: .medicine("ibuprofen"), start: Sample.date("2026-04-02"), design: design, seed: 7,
                order: Experiment.drawnOrder(pairs: 14, seed: 7)))
        // Blocks of two days, alternating between 3 and 5.
        let pain = (0..<90).map { $0 / 2 % 2 == 0 ? 3 : 5 } as [Int?]
        let table = DayTable(try Sample.logbook(from: "2026-01-01", pain: pain))
        let report = ExperimentReport(experiment, table: table, habit: nil, today: try Sample.date("2026-04-01"))
        #expect(
            report.method == [
                "14 pairs of 2-day blocks, no day left out; 2 April 2026 to 27 May 2026.",
                "Given how much your pain varies, it can see a difference of 1.6 points. Most such experiments find no difference.",
                "The order was drawn from seed 7 and written down on 1 April 2026, before the start.",
                "Take ibuprofen as its label or your doctor says, and ask before you leave out one that was prescribed.",
            ])
        let unknown = ExperimentReport(
            experiment, table: DayTable(Logbook()), habit: nil, today: try Sample.date("2026-04-01"))
        #expect(unknown.method[1] == ExperimentPower.unknownWords)
        // Medicines are taken because it hurts, so days with them prove nothing.
        let over = ExperimentReport(experiment, table: table, habit: nil, today: experiment.end + 1)
        #expect(over.asAssigned != nil)
        #expect(over.asDone == nil)
    }

    @Test("averages that round to different numbers are not called the same")
    func nearlyTheSame() throws {
        let experiment = try Self.experiment(pairs: 12)
        let table = try Self.table(of: experiment) { _, place in
            guard let place else { return (1, nil) }
            let isSecond = place.dayOfBlock == 1
            let more = (place.pair < 6 ? 1 : 0) + (place.pair == 6 && isSecond ? 1 : 0)
            let apart = place.pair == 7 && place.arm == .control && isSecond ? 1 : 0
            return ((place.pair.isMultiple(of: 2) == (place.arm == .trial) ? 3 : 5) + more + apart, nil)
        }
        #expect(
            Self.report(experiment, table).findings.first
                == "No clear difference. Worst pain was about the same with “avoid crossed legs”: 4.5 on average, 4.6 "
                + "with “crossed legs as usual”.")
    }

    @Test("an unclear result never claims that there is no difference")
    func unclear() throws {
        let experiment = try Self.experiment()
        let table = try Self.table(of: experiment) { _, place in
            guard let place else { return (1, nil) }
            return (place.pair.isMultiple(of: 2) == (place.arm == .trial) ? 3 : 5, nil)
        }
        let report = Self.report(experiment, table)
        #expect(report.asAssigned?.verdict == .unclear)
        #expect(report.outcome == "no clear difference")
        #expect(
            report.findings == [
                "No clear difference. Worst pain was the same with “avoid crossed legs”: 4.0 on average, 4.0 with "
                    + "“crossed legs as usual”.",
                "Of all 64 orders that could have been drawn, 64 would show as large a difference by chance alone.",
                "95 % interval: 2.3 lower to 2.3 higher. It could have seen a difference of 3.1 points; smaller ones "
                    + "are not ruled out.",
            ])
        #expect(report.adherence.notKnown == 36)
    }

    @Test("pain that never varies claims no precision, neither before nor afterwards")
    func steady() throws {
        let experiment = try Self.experiment()
        let constant = DayTable(try Sample.logbook(from: "2025-12-01", pain: Array(repeating: 4, count: 130)))
        let over = Self.report(experiment, constant)
        #expect(over.asAssigned?.verdict == .unclear)
        #expect(over.findings.last == "The difference is nearly the same in every pair, so no interval can be given.")
        #expect(
            over.method[1] == "Your pain hardly varied before it, so how small a difference it could see was not known."
        )
        #expect(
            Self.report(experiment, constant, on: experiment.start - 1).method[1]
                == "Your pain hardly varied before it, so how small a difference it can see is not known. Most such "
                + "experiments find no difference.")
    }

    @Test("where orders and interval disagree, it says which one decides")
    func disagreement() throws {
        let experiment = try Self.experiment()
        let lower = [3, 3, 3, 3, 3, 0]
        let table = try Self.table(of: experiment) { _, place in
            guard let place else { return (nil, nil) }
            return (place.arm == .trial ? 6 - lower[place.pair] + (place.pair == 5 ? 1 : 0) : 6, nil)
        }
        let report = Self.report(experiment, table)
        #expect(report.asAssigned?.verdict == .unclear)
        #expect(
            report.findings[2]
                == "95 % interval: 4.0 lower to 0.6 lower. The orders decide: they assume less than the interval. It "
                + "could have seen a difference of 2.3 points; smaller ones are not ruled out.")
    }

    @Test("too few pairs by what was done say nothing")
    func fewDone() throws {
        let experiment = try Self.experiment()
        let table = try Self.table(of: experiment) { _, place in
            guard let place else { return (nil, nil) }
            let isTrial = place.arm == .trial
            return ((isTrial ? 2 : 5) + place.pair % 2, place.pair < 3 ? !isTrial : true)
        }
        let report = Self.report(experiment, table)
        #expect(report.asAssigned?.verdict == .lower)
        #expect(
            report.findings.contains("By what was really done only 3 pairs can be compared, too few to say anything."))
    }

    @Test("no result is shown before the last day is over")
    func peeking() throws {
        let experiment = try Self.experiment()
        let table = try Self.table(of: experiment) { day, place in (place?.arm == .trial ? 2 : 6, day == 3) }
        for day in 0..<experiment.design.dayCount {
            let report = Self.report(experiment, table, on: experiment.start + day)
            #expect(report.asAssigned == nil && report.asDone == nil && report.outcome == nil)
            #expect(
                report.findings == [
                    "Day \(day + 1) of 36. The result is ready on 7 April 2026: a look before would spoil it."
                ])
            #expect(report.adherence.days == day)
        }
    }

    @Test("a stopped experiment is reported as stopped, with its data up to the day before")
    func stopped() throws {
        var experiment = try Self.experiment()
        let table = try Self.table(of: experiment) { _, place in (place?.arm == .trial ? 2 : 6, nil) }
        experiment.stopped = experiment.start + 12
        experiment.reason = "had the flu"
        let report = Self.report(experiment, table, on: experiment.end + 40)
        #expect(report.state == "stopped on day 13 of 36")
        #expect(report.asAssigned?.pairs.count == 2)
        #expect(
            report.findings == [
                "Stopped on 14 March 2026, day 13 of 36: had the flu. The days until then say less than planned.",
                "2 of 6 pairs have pain logged under both; it takes 6 to say anything. In these worst pain was 4.0 lower "
                    + "with “avoid crossed legs”: 2.0 on average, 6.0 with “crossed legs as usual”.",
            ])
        experiment.stopped = experiment.start
        #expect(
            Self.report(experiment, table, on: experiment.end).findings == ["Stopped before it began: had the flu."])
    }

    @Test("a day counts as done by the log of the day before, a night by that of the day itself")
    func asDone() throws {
        let experiment = try Self.experiment()
        // Legs were crossed only on the first two days of every block, whatever was drawn; pain follows a day later.
        let table = try Self.table(of: experiment) { day, _ in ((day + 2) % 3 == 0 ? 2 : 6, (day + 3) % 3 != 2) }
        let days = ExperimentDay.all(of: experiment, through: experiment.end, table: table, habit: Sample.crossedLegs)
        #expect(days.prefix(4).map(\.doneArm) == [.trial, .control, .control, .trial])
        var night = Sample.crossedLegs
        night.window = .sameNight
        let nights = ExperimentDay.all(of: experiment, through: experiment.end, table: table, habit: night)
        #expect(nights.prefix(4).map(\.doneArm) == [.control, .control, .trial, .control])
    }

    @Test("a pair without pain on one side is left out, and missing days are counted")
    func missing() throws {
        let experiment = try Self.experiment()
        let table = try Self.table(of: experiment) { _, place in
            (place?.pair == 2 && place?.arm == .control ? nil : 4, true)
        }
        let report = Self.report(experiment, table)
        #expect(report.asAssigned?.pairs.map(\.number) == [0, 1, 3, 4, 5])
        #expect(report.asAssigned?.verdict == .tooFewPairs)
        #expect(report.missingDays == 2)
    }

    @Test("an order that its seed doesn't draw is reported as changed")
    func changedOrder() throws {
        var fields = Dictionary(uniqueKeysWithValues: try Self.experiment().fields.map { ($0.name, $0.value) })
        fields["Seed"] = "8"
        let report = Self.report(try Experiment { fields[$0] }, DayTable(Logbook()))
        #expect(report.method.contains("It is not the order that this seed draws: it was changed by hand."))
    }

    @Test("two experiments can't share a day, but the days after one was stopped are free")
    func overlapping() throws {
        var first = try Self.experiment()
        let second = try Self.experiment(seed: 9)
        var fields = Dictionary(uniqueKeysWithValues: second.fields.map { ($0.name, $0.value) })
        fields["Id"] = "e2"
        fields["Start"] = first.end.description
        let later = try Experiment { fields[$0] }
        #expect([first].overlapping(later)?.id == first.id)
        first.stopped = first.start + 3
        #expect([first].overlapping(later) == nil)
        fields["Start"] = (first.end + 1).description
        first.stopped = nil
        #expect([first].overlapping(try Experiment { fields[$0] }) == nil)
    }
}
