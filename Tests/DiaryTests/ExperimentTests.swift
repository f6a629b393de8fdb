import Diary
import Testing

@Suite("Self-experiments")
struct ExperimentTests {
    private static func experiment(order: [Bool] = [true, false, true, true, false, false]) throws -> Experiment {
        let design = try #require(Experiment.Design(pairs: 6, blockDays: 3, washoutDays: 1))
        return try #require(
            Experiment(
                id: EntryID("20261120T2130Z-k3f9x2"), registered: try Moment(parsing: "2026-11-20 21:30 +0000"),
                question: "Does it help if I get up every half hour?", trial: "get up every half hour",
                control: "as usual", criterion: try .init(habit: "longest sit, at most 0.5 h"),
                start: try DiaryDate(parsing: "2026-11-21"), design: design,
                seed: 7, order: order))
    }

    @Test(
        "an invalid design can't be created",
        arguments: [(5, 3, 1), (61, 3, 1), (12, 0, 0), (12, 29, 1), (12, 3, 3), (12, 3, -1)])
    func designs(pairs: Int, blockDays: Int, washoutDays: Int) {
        #expect(Experiment.Design(pairs: pairs, blockDays: blockDays, washoutDays: washoutDays) == nil)
    }

    @Test(
        "the first day is the next one that is meant",
        arguments: [
            ("tomorrow", "2026-11-21"), ("Tom", "2026-11-21"), ("mon", "2026-11-23"), ("fri", "2026-11-27"),
            ("next monday", "2026-11-23"), ("1 dec", "2026-12-01"), ("3 nov", "2027-11-03"), ("29 feb", "2028-02-29"),
            ("the 1st", "2026-12-01"), ("1.12.", "2026-12-01"), ("1/12", "2026-12-01"), ("2026-12-01", "2026-12-01"),
            ("tue 1 dec", "2026-12-01"),
        ])
    func firstDay(typed: String, expected: String) throws {
        let today = try DiaryDate(parsing: "2026-11-20")
        let day = try Experiment.firstDay(typed: typed, today: today, order: .dayFirst)
        #expect(day.description == expected)
    }

    @Test(
        "a first day that isn't after today, or may be two days, is refused with what to type",
        arguments: [
            ("today", "Fri 20 Nov 2026 is too early: the order has to be written down before the first day"),
            ("2026-09-08", "Tue 8 Sep 2026 is too early: the order has to be written down before the first day"),
            ("soon", "“soon” can't be the first day. Use tomorrow or a later date, such as 2026-12-01"),
            (
                "1/12",
                "“1/12” is not one date: it can be 1 December 2026 or 12 January 2027; write 2026-12-01 or 2027-01-12"
            ),
            ("mon 1 dec", "1 December 2026 is a Tuesday, not a Monday"),
        ])
    func refusedFirstDay(typed: String, complaint: String) throws {
        let today = try DiaryDate(parsing: "2026-11-20")
        let error = #expect(throws: ParseError.self) {
            try Experiment.firstDay(typed: typed, today: today, order: nil)
        }
        #expect(error?.description == complaint)
    }

    @Test("an order needs one element for each pair, and the arms must differ")
    func invalid() throws {
        let fine = try Self.experiment()
        #expect(
            Experiment(
                id: fine.id, registered: fine.registered, question: "", trial: "a", control: "a", start: fine.start,
                design: fine.design, seed: 1, order: fine.order) == nil)
        #expect(
            Experiment(
                id: fine.id, registered: fine.registered, question: "", trial: "a", control: "b", start: fine.start,
                design: fine.design, seed: 1, order: [true]) == nil)
    }

    @Test("blocks follow the order drawn, leaving out the first day of each")
    func schedule() throws {
        let experiment = try Self.experiment()
        let arms = (0..<12).map { experiment.place(of: experiment.start + $0)?.arm }
        #expect(
            arms == [
                .trial, .trial, .trial, .control, .control, .control, .control, .control, .control, .trial, .trial,
                .trial,
            ])
        let washouts = (0..<6).compactMap { experiment.place(of: experiment.start + $0)?.isWashout }
        #expect(washouts == [true, false, false, true, false, false])
        #expect(experiment.place(of: experiment.start - 1) == nil)
        #expect(experiment.place(of: experiment.end)?.pair == 5)
        #expect(experiment.place(of: experiment.end + 1) == nil)
        #expect(experiment.end - experiment.start == 35)
    }

    @Test("it is planned, running and finished, or stopped if it was ended early")
    func phases() throws {
        var experiment = try Self.experiment()
        #expect(experiment.phase(on: experiment.start - 1) == .planned)
        #expect(experiment.phase(on: experiment.start) == .running)
        #expect(experiment.phase(on: experiment.end) == .running)
        #expect(experiment.phase(on: experiment.end + 1) == .finished)
        experiment.stopped = experiment.start + 5
        #expect(experiment.phase(on: experiment.end + 1) == .stopped)
    }

    @Test("it reads back from its record unchanged")
    func record() throws {
        var experiment = try Self.experiment()
        experiment.stopped = experiment.start + 5
        experiment.reason = "ill"
        let fields = Dictionary(uniqueKeysWithValues: experiment.fields.map { ($0.name, $0.value) })
        #expect(fields["Order"] == "TC CT TC TC CT CT")
        #expect(fields["Habit"] == "longest sit, at most 0.5 h")
        #expect(try Experiment { fields[$0] } == experiment)
    }

    @Test(
        "a criterion reads back from its record",
        arguments: [
            Experiment.Criterion.habit("crossed legs", is: .answer(false)), .habit("slept", is: .choice("on side")),
        ])
    func criteria(criterion: Experiment.Criterion) throws {
        #expect(try Experiment.Criterion(habit: criterion.text) == criterion)
    }

    @Test("an amount counts up to a maximum or from a minimum")
    func limits() throws {
        let six = try #require(Quantity(6))
        #expect(try Experiment.Criterion(habit: "sitting, at most 6 h") == .atMost("sitting", six, .hours))
        #expect(try Experiment.Criterion(habit: "walking, at least 6 min") == .atLeast("walking", six, .minutes))
        #expect(Experiment.Criterion.atLeast("walking", six, .minutes).text == "walking, at least 6 min")
    }

    @Test("a habit alone means yes, and a bare number is neither at most nor at least")
    func criterionWords() throws {
        #expect(try Experiment.Criterion(habit: "crossed legs") == .habit("crossed legs", is: .answer(true)))
        #expect(throws: ParseError.self) { try Experiment.Criterion(habit: "sitting, 6 h") }
    }

    @Test("stretches, treatments and medicines are told apart by the field they are logged in")
    func others() throws {
        let criteria: [(String, Experiment.Criterion)] = [
            ("Stretch", .stretch("strap hamstring")), ("Care", .care("heat")), ("Medicine", .medicine("ibuprofen")),
        ]
        for (field, criterion) in criteria {
            var fields = Dictionary(uniqueKeysWithValues: try Self.experiment().fields.map { ($0.name, $0.value) })
            fields["Habit"] = nil
            fields[field] = criterion.text
            let experiment = try Experiment { fields[$0] }
            #expect(experiment.criterion == criterion)
            #expect(experiment.fields.contains { $0 == (field, criterion.text) })
        }
    }

    @Test(
        "an invalid record is rejected",
        arguments: [
            ("Habit", "sitting, 6 h"), ("Registered", "2026-11-22 09:00 +0000"), ("Order", "TC"), ("Order", "TC XY"),
            ("Pairs", "3"), ("Seed", "-1"), ("Trial", "as usual"),
        ])
    func refused(field: String, value: String) throws {
        var fields = Dictionary(uniqueKeysWithValues: try Self.experiment().fields.map { ($0.name, $0.value) })
        fields[field] = value
        #expect(throws: ParseError.self) { try Experiment { fields[$0] } }
    }
}
