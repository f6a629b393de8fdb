import Desk
import Testing

/// Days on pseudo-terminals, whose access times are set as keys would set them, with a clock that the test moves.
@Suite struct DeskDayTests {
    struct Day: Sendable, CustomTestStringConvertible {
        let title: String
        let steps: [SimulatedDesk.Step]
        /// The expected sits, as `09:00-10:14`, with `?` between two if nothing was measured.
        let sits: String
        let breaks: Int
        var terminals = 1
        var rules = DeskRules()
        /// Seconds at the end of a sit that may be lost when the program is killed.
        var lost = 7

        var testDescription: String { title }
    }

    @Test(arguments: days)
    func aDayIsMeasuredAsItWas(_ day: Day) throws {
        let desk = try SimulatedDesk(terminals: day.terminals, rules: day.rules)
        try desk.run(day.steps)
        let measured = try #require(desk.state).trace
        let hours = SimulatedDesk.time("04:00")..<SimulatedDesk.time("28:00")
        let found = MachineDay(measured.times, in: hours, rules: day.rules, now: SimulatedDesk.time("30:00"))
        let words = day.sits.split(separator: " ")
        let truth = words.filter { $0 != "?" }.map { word in
            let ends = word.split(separator: "-").map { SimulatedDesk.time(String($0)) }
            return ends[0]..<ends[1]
        }
        #expect(found.sits.count == truth.count, "\(found.text(from: SimulatedDesk.midnight))")
        // A sit begins with the first look that sees input, at most half a minute late. It ends with the last input.
        for (sit, real) in zip(found.sits, truth) {
            #expect((0...30).contains(sit.lowerBound - real.lowerBound), "\(found.text(from: SimulatedDesk.midnight))")
            #expect(
                (-day.lost...1).contains(sit.upperBound - real.upperBound),
                "\(found.text(from: SimulatedDesk.midnight))")
        }
        #expect(found.breaks.count == day.breaks, "\(found.text(from: SimulatedDesk.midnight))")
        let isMeasured = zip(words, words.dropFirst()).filter { $0.0 != "?" && $0.1 != "?" }.count
        #expect(day.breaks == isMeasured)
        let all = DeskDay([found], pause: day.rules.pause)
        #expect(all.sits == found.sits)
        #expect(all.breaks == found.breaks)
        #expect(all.sitting == found.sits.reduce(0) { $0 + $1.count })
        #expect(
            try MachineDay(parsing: found.text(from: SimulatedDesk.midnight), from: SimulatedDesk.midnight) == found)
    }

    static let days: [Day] = [
        Day(title: "nobody comes", steps: [], sits: "", breaks: 0),
        Day(title: "one sit", steps: [.type(from: "09:00", to: "10:14")], sits: "09:00-10:14", breaks: 0),
        Day(
            title: "a break of half an hour",
            steps: [.type(from: "09:00", to: "10:14"), .type(from: "10:44", to: "12:00")],
            sits: "09:00-10:14 10:44-12:00", breaks: 1),
        Day(
            title: "three minutes away are the same sit",
            steps: [.type(from: "09:00", to: "10:00"), .type(from: "10:03", to: "11:00")], sits: "09:00-11:00",
            breaks: 0),
        Day(
            title: "just under five minutes away are the same sit",
            steps: [.type(from: "09:00", to: "10:00"), .type(from: "10:04:50", to: "11:00")],
            sits: "09:00-11:00", breaks: 0),
        Day(
            title: "five minutes away are a break",
            steps: [.type(from: "09:00", to: "10:00"), .type(from: "10:05:05", to: "11:00")],
            sits: "09:00-10:00 10:05:05-11:00", breaks: 1),
        Day(
            title: "a page read for a minute and a half at a time",
            steps: stride(from: 0, through: 60, by: 3).map {
                .key("09:\(String($0 / 2).padded):\(String($0 % 2 * 30).padded)")
            },
            sits: "09:00-09:30", breaks: 0),
        Day(
            title: "a page read for four minutes at a time",
            steps: ["09:00", "09:04", "09:08", "09:12", "09:16"].map { .key($0) }, sits: "09:00-09:16", breaks: 0),
        Day(
            title: "two terminals in turn",
            steps: [
                .type(from: "09:00", to: "09:30", terminal: 0), .type(from: "09:30", to: "10:00", terminal: 1),
                .type(from: "10:00", to: "10:30", terminal: 0),
            ], sits: "09:00-10:30", breaks: 0, terminals: 2),
        Day(
            title: "two terminals at once are no two sits",
            steps: [.type(from: "09:00", to: "10:00", terminal: 0), .type(from: "09:10", to: "10:10", terminal: 1)],
            sits: "09:00-10:10", breaks: 0, terminals: 2),
        Day(
            title: "a day of an office",
            steps: [
                .type(from: "08:30", to: "09:40"), .type(from: "09:50", to: "12:00"), .type(from: "12:45", to: "14:00"),
                .type(from: "14:03", to: "15:20"), .type(from: "15:30", to: "17:00"),
            ], sits: "08:30-09:40 09:50-12:00 12:45-15:20 15:30-17:00", breaks: 3),
        Day(
            title: "the night belongs to the day before",
            steps: [.type(from: "22:00", to: "25:30")], sits: "22:00-25:30", breaks: 0),
        Day(
            title: "the day ends at four in the middle of a sit",
            steps: [.type(from: "26:00", to: "28:00")], sits: "26:00-28:00", breaks: 0),
        Day(
            title: "the clock is set an hour forward in a sit",
            steps: [.type(from: "09:00", to: "11:00"), .setClock("10:00", by: 3600)], sits: "10:00-12:00", breaks: 0),
        Day(
            title: "the clock is set an hour back in a sit",
            steps: [.type(from: "09:00", to: "11:00"), .setClock("10:00", by: -3600)], sits: "08:00-10:00", breaks: 0),
        Day(
            title: "the clock is set forward in a break of two minutes",
            steps: [
                .type(from: "09:00", to: "10:00"), .setClock("10:01", by: 3600), .type(from: "10:02", to: "11:00"),
            ], sits: "10:00-12:00", breaks: 0),
        Day(
            title: "the clock is set back in a break of ten minutes",
            steps: [
                .type(from: "09:00", to: "10:00"), .setClock("10:05", by: -1800), .type(from: "10:10", to: "11:00"),
            ], sits: "08:30-09:30 09:40-10:30", breaks: 1),
        Day(
            title: "the clock is set forward and back again",
            steps: [
                .type(from: "09:00", to: "12:00"), .setClock("10:00", by: 7200), .setClock("10:30", by: -7200),
            ], sits: "09:00-12:00", breaks: 0),
        Day(
            title: "the clock is set a few seconds every hour",
            steps: [.type(from: "09:00", to: "13:00")] + (10...12).map { .setClock("\($0):00", by: 2) },
            sits: "09:00:06-13:00:06", breaks: 0),
        Day(
            title: "the machine sleeps over lunch",
            steps: [
                .type(from: "09:00", to: "12:00"), .sleep(from: "12:01", to: "12:50"),
                .type(from: "12:50", to: "14:00"),
            ], sits: "09:00-12:00 12:50-14:00", breaks: 1),
        Day(
            title: "the machine sleeps for two minutes",
            steps: [
                .type(from: "09:00", to: "12:00"), .sleep(from: "12:00:20", to: "12:02:20"),
                .type(from: "12:02:20", to: "14:00"),
            ], sits: "09:00-14:00", breaks: 0),
        Day(
            title: "the clock is set while the machine sleeps",
            steps: [
                .type(from: "09:00", to: "12:00"), .sleep(from: "12:01", to: "12:50"), .setClock("12:30", by: 3600),
                .type(from: "12:50", to: "14:00"),
            ], sits: "10:00-13:00 13:50-15:00", breaks: 1),
        Day(
            title: "killed and started again at once",
            steps: [.type(from: "09:00", to: "11:00"), .kill("10:00", startAgain: "10:00:20")],
            sits: "09:00-11:00", breaks: 0),
        Day(
            title: "killed and started again after three minutes",
            steps: [.type(from: "09:00", to: "11:00"), .kill("10:00", startAgain: "10:03")], sits: "09:00-11:00",
            breaks: 0),
        Day(
            title: "not running while you sit",
            steps: [.type(from: "09:00", to: "12:00"), .kill("10:00:50", startAgain: "11:00")],
            sits: "09:00-10:00:50 ? 11:00-12:00", breaks: 0, lost: 60),
        Day(
            title: "not running while you are away",
            steps: [
                .type(from: "09:00", to: "10:00"), .kill("10:02", startAgain: "10:25"),
                .type(from: "10:30", to: "11:00"),
            ], sits: "09:00-10:00 10:30-11:00", breaks: 1),
        Day(
            title: "killed in a sit and never started again",
            steps: [.type(from: "09:00", to: "12:00"), .kill("10:00:55", startAgain: nil)], sits: "09:00-10:00:55",
            breaks: 0, lost: 60),
        Day(
            title: "the machine is started again in a sit",
            steps: [
                .type(from: "09:00", to: "10:00"), .reboot("10:00:55", startAgain: "10:02"),
                .type(from: "10:02:20", to: "11:00"),
            ],
            sits: "09:00-11:00", breaks: 0),
        Day(
            title: "the machine is started again after lunch",
            steps: [
                .type(from: "09:00", to: "12:00"), .reboot("12:10", startAgain: "13:00"),
                .type(from: "13:00:20", to: "14:00"),
            ],
            sits: "09:00-12:00 13:00:20-14:00", breaks: 1),
        Day(
            title: "the clock is wrong until the network is there",
            steps: [.type(from: "09:00", to: "11:00"), .setClock("04:00", by: -18000), .setClock("09:10", by: 18000)],
            sits: "09:00-11:00", breaks: 0),
        Day(
            title: "an exercise is a break, however short",
            steps: [.type(from: "09:00", to: "11:00"), .exercise("10:00:40", seconds: 40)],
            sits: "09:00-10:00 10:00:40-11:00", breaks: 1),
        Day(
            title: "an exercise while away is one break",
            steps: [
                .type(from: "09:00", to: "10:00"), .exercise("10:03", seconds: 60), .type(from: "10:10", to: "11:00"),
            ], sits: "09:00-10:00 10:10-11:00", breaks: 1),
        Day(
            title: "shorter settings",
            steps: [
                .type(from: "09:00", to: "09:10"), .type(from: "09:11:10", to: "09:20"),
                .type(from: "09:20:40", to: "09:30"),
            ], sits: "09:00-09:10 09:11:10-09:30", breaks: 1, rules: DeskRules(away: 20, pause: 60, sit: 300)),
        Day(
            title: "longer settings",
            steps: [.type(from: "09:00", to: "10:00"), .type(from: "10:12", to: "11:00")], sits: "09:00-11:00",
            breaks: 0, rules: DeskRules(away: 300, pause: 900, sit: 3600)),
        Day(
            title: "one key in the night",
            steps: [.type(from: "09:00", to: "10:00"), .key("23:00")], sits: "09:00-10:00 23:00-23:00:01", breaks: 1),
    ]
}

extension String {
    /// The text padded to two digits.
    fileprivate var padded: String { count < 2 ? "0" + self : self }
}
