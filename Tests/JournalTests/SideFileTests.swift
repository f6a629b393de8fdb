import Diary
import Files
import Journal
import Testing

@Suite("The routine and other files beside the months")
struct SideFileTests {
    private func routine(_ start: String, _ items: String...) throws -> Routine {
        Routine(start: try DiaryDate(parsing: start), items: try items.map { try RoutineItem(parsing: $0) })
    }

    @Test("a routine is written as its own record, in force from its day")
    func routines() throws {
        let diary = try TemporaryDiary()
        let first = try routine("2026-11-01", "knees to chest, both, 30 s", "side bend, left, 45 s, 2 times, mon thu")
        let second = try routine("2026-11-15", "knees to chest, both, 40 s")
        try diary.journal.save(first)
        try diary.journal.save(second)
        #expect(
            try diary.text("routine.rec") == """
                # Twinge diary, format 1: see twinge-journal(5)
                %rec: Routine
                %key: Start
                %type: Start date
                %mandatory: Start

                Start: 2026-11-01
                Stretch: knees to chest, both, 30 s
                Stretch: side bend, left, 45 s, 2 times, mon thu

                Start: 2026-11-15
                Stretch: knees to chest, both, 40 s


                """)
        #expect(try diary.journal.routines().history == RoutineHistory([first, second]))
        #expect(try diary.permissions("routine.rec") == 0o600)
    }

    @Test("a change on the same day replaces the earlier one and leaves the others alone")
    func replacing() throws {
        let diary = try TemporaryDiary()
        let text = "# mine\nStart:  2026-11-01\nStretch: a, 30 s\n\nStart: 2026-11-15\nStretch: b, 30 s\n"
        try diary.write(text, to: "routine.rec")
        try diary.journal.save(try routine("2026-11-15", "b, 30 s", "c, 20 s"))
        #expect(try diary.text("routine.rec") == text + "Stretch: c, 20 s\n")
    }

    @Test("a field that isn't read is listed, and kept when its record is changed")
    func unreadFields() throws {
        let diary = try TemporaryDiary()
        let text = "Start: 2026-11-15\nExercise: glute bridge, 6 times\nStretch: b, 30 s\nStrech: c, 20 s\n"
        try diary.write(text, to: "routine.rec")
        #expect(
            try diary.journal.routines().problems.map(\.description) == [
                "routine.rec:2:1: “Exercise”: expected the field Start or Stretch",
                "routine.rec:4:1: “Strech”: expected the field Stretch",
            ])
        try diary.journal.save(try routine("2026-11-15", "b, 40 s"))
        #expect(try diary.text("routine.rec") == text.replacing("b, 30 s", with: "b, 40 s"))
    }

    @Test("an invalid record is listed with its line, and the rest counts")
    func problems() throws {
        let diary = try TemporaryDiary()
        try diary.write(
            "Start: 2026-11-01\nStretch: a, 30 s\n\nStart: 2026-02-31\n\nnonsense\n\nStart: 2026-11-15\n",
            to: "routine.rec")
        let (history, problems) = try diary.journal.routines()
        #expect(history.routines.map(\.start.description) == ["2026-11-01", "2026-11-15"])
        #expect(problems.map { "\($0.file):\($0.line)" } == ["routine.rec:4", "routine.rec:6"])
    }

    @Test("a diary without these files has no routine and no experiments")
    func absent() throws {
        let diary = try TemporaryDiary()
        #expect(try diary.journal.routines().history.routines.isEmpty)
        #expect(try diary.journal.records(in: .experiments).records.isEmpty)
    }

    @Test("an experiment is registered, then changed in place")
    func experiments() throws {
        let diary = try TemporaryDiary()
        var record = SideRecord([.init("Id", "e1"), .init("Habit", "sitting"), .init("Note", "two\nlines")])
        try diary.journal.save(record, in: .experiments)
        try diary.journal.save(SideRecord([.init("Id", "e2")]), in: .experiments)
        record.fields.append(.init("Stopped", "2026-11-20"))
        try diary.journal.save(record, in: .experiments)
        let records = try diary.journal.records(in: .experiments).records
        #expect(records.map { $0["Id"] } == ["e1", "e2"])
        #expect(records[0].fields == record.fields)
        #expect(throws: FileError.self) { try diary.journal.save(SideRecord([.init("a b", "")]), in: .experiments) }
    }

    @Test("a posture review is kept with its day and answers, and one of the same day replaces it")
    func reviews() throws {
        let diary = try TemporaryDiary()
        let spring = PostureReview(day: try DiaryDate(parsing: "2026-03-03"), answers: [.init("sitting", "over 8 h")])
        var autumn = PostureReview(day: try DiaryDate(parsing: "2026-11-20"), answers: [.init("sitting", "2 to 5 h")])
        try diary.journal.save(autumn)
        try diary.journal.save(spring)
        autumn.answers.append(.init("slept", "on my back"))
        try diary.journal.save(autumn)
        #expect(
            try diary.text("reviews.rec") == """
                # Twinge diary, format 1: see twinge-journal(5)
                %rec: Review
                %key: Date
                %type: Date date
                %mandatory: Date

                Date: 2026-11-20
                Answer: sitting, 2 to 5 h
                Answer: slept, on my back

                Date: 2026-03-03
                Answer: sitting, over 8 h


                """)
        #expect(try diary.journal.reviews().reviews == [spring, autumn])
    }

    @Test("an invalid review is listed with its line, and the others count")
    func reviewProblems() throws {
        let diary = try TemporaryDiary()
        try diary.write(
            "Date: 2026-03-03\nAnswer: sitting\n\nDate: 2026-11-20\nAnswer: sitting, over 8 h\n", to: "reviews.rec")
        let (reviews, problems) = try diary.journal.reviews()
        #expect(reviews.map(\.day.description) == ["2026-11-20"])
        #expect(problems.map { "\($0.file):\($0.line)" } == ["reviews.rec:1"])
    }

    @Test("a self-experiment is kept as it was registered, and stopped in place")
    func selfExperiments() throws {
        let diary = try TemporaryDiary()
        let design = try #require(Experiment.Design(pairs: 6))
        var experiment = try #require(
            Experiment(
                id: EntryID("e1"), registered: try Moment(parsing: "2026-11-20 21:30 +0000"),
                question: "Does it help if I get up every half hour?", trial: "get up every half hour",
                control: "as usual", start: try DiaryDate(parsing: "2026-11-21"), design: design, seed: 7,
                order: [true, false, true, true, false, false]))
        try diary.journal.save(experiment)
        experiment.stopped = experiment.start + 4
        try diary.journal.save(experiment)
        #expect(
            try diary.text("experiments.rec") == """
                # Twinge diary, format 1: see twinge-journal(5)
                %rec: Experiment
                %key: Id
                %mandatory: Id

                Id: e1
                Registered: 2026-11-20 21:30 +0000
                Question: Does it help if I get up every half hour?
                Trial: get up every half hour
                Control: as usual
                Start: 2026-11-21
                Pairs: 6
                Block_days: 3
                Washout_days: 1
                Seed: 7
                Order: TC CT TC TC CT CT
                Stopped: 2026-11-25


                """)
        #expect(try diary.journal.experiments().experiments == [experiment])
        try diary.journal.remove(experiment)
        try diary.journal.remove(experiment)
        #expect(
            try diary.text("experiments.rec") == """
                # Twinge diary, format 1: see twinge-journal(5)
                %rec: Experiment
                %key: Id
                %mandatory: Id


                """)
    }
}
