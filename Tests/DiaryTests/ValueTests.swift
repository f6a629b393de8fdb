import Diary
import Statistics
import Testing

@Suite("Values are always valid")
struct ValueTests {
    @Test("a score outside 0 to 10 can't be created", arguments: [-1, 11, 100])
    func scoreRange(number: Int) { #expect(PainScore(number) == nil) }

    @Test("a score is parsed from plain digits only", arguments: ["11", "-1", "6.5", "", "+6", "06", "six", "６"])
    func scoreText(text: String) { #expect(throws: ParseError.self) { try PainScore(parsing: text) } }

    @Test("a hold of -5 s, 0 s or over an hour can't be created", arguments: [-5, 0, 3601])
    func hold(seconds: Int) { #expect(HoldDuration(seconds: seconds) == nil) }

    @Test("a number is at least 0 and at most a million, and is kept to the thousandth")
    func quantity() {
        #expect(Quantity(0)?.value == 0)
        #expect(Quantity(1_000_000)?.value == 1_000_000)
        #expect(Quantity(1.23449)?.value == 1.234)
        for number in [-0.001, 1_000_000.001, .nan, .infinity] { #expect(Quantity(number) == nil) }
    }

    @Test(
        "amounts are parsed as typed and written in canonical form",
        arguments: [
            ("7.5 h", "7.5 h"), ("7.5h", "7.5 h"), ("1h30", "1.5 h"), ("1h30min", "1.5 h"), ("20min", "20 min"),
            ("20 minutes", "20 min"),
            ("3 times", "3 times"), ("3x", "3 times"), ("yes", "yes"), ("No", "no"), ("on stomach", "on stomach"),
            ("4", "4"), ("0 h", "0 h"),
            ("7,5h", "7.5 h"),
        ])
    func amount(text: String, written: String) throws {
        #expect(try Amount(parsing: text).text == written)
    }

    @Test(
        "amounts that are too large for a day, or without a known unit, are rejected",
        arguments: ["25h", "1500 min", "-5 h", "7.5 q", "11", "", "1.2.3 h", "1.5h30"])
    func badAmount(text: String) { #expect(throws: ParseError.self) { try Amount(parsing: text) } }

    @Test("names are compared without case and hyphens and keep their spelling")
    func names() throws {
        let name = try Name(parsing: " Child-on-Hip ")
        #expect(name == "child on hip")
        #expect(name.text == "Child-on-Hip")
        #expect(Set<Name>(["crossed legs", "Crossed-Legs"]).count == 1)
        #expect(throws: ParseError.self) { try Name(parsing: "legs, crossed") }
        #expect(throws: ParseError.self) { try Name(parsing: "  ") }
    }

    @Test("plain ASCII is folded the same as any other text", arguments: 1...20)
    func nameKeys(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<200 {
            let length = Int.random(in: 0..<12, using: &random)
            let text = String((0..<length).map { _ in "aBzZ09 -\t,.[_".randomElement(using: &random) ?? " " })
            // The letter at the end makes the other text non-ASCII.
            #expect(Name.key(of: text + " z") + "é" == Name.key(of: text + " zé"))
        }
    }

    @Test(
        "sites are parsed with side and score, either or neither",
        arguments: [
            "low back", "low back, left", "low back, left, 6", "jaw, 3", "neck, centre, 0",
        ])
    func sites(text: String) throws { #expect(try SiteReading(parsing: text).text == text) }

    @Test(
        "holds are parsed as done and skipped, with and without side and reason",
        arguments: [
            "knees to chest, both, 30 s", "strap hamstring, left, skipped, no time", "side bend, skipped",
            "cat-cow, 40 s",
        ])
    func holds(text: String) throws { #expect(try Hold(parsing: text).text == text) }

    @Test(
        "planned holds keep repeats and weekdays",
        arguments: [
            "side bend, left, 30 s", "cat-cow, 40 s, 2 times", "figure four, right, 45 s, mon wed fri",
            "cat-cow, 40 s, 2 times, sat sun",
        ])
    func routineItems(text: String) throws { #expect(try RoutineItem(parsing: text).text == text) }

    @Test(
        "a habit accepts what fits its measure",
        arguments: [
            (Habit.Measure.hours, "7.5", "7.5 h"), (.hours, "90min", "1.5 h"), (.minutes, "1h", "60 min"),
            (.times, "3", "3 times"), (.hours, "no", "0 h"), (.minutes, "no", "0 min"), (.times, "no", "0 times"),
            (.yesNo, "no", "no"),
            (
                .choice(["on back", "on side", "on side with knees drawn up"]), "knees drawn up",
                "on side with knees drawn up"
            ),
            (.choice(["on back", "on side", "on side with knees drawn up"]), "side", "on side"), (.score, "4", "4"),
        ])
    func fitting(measure: Habit.Measure, typed: String, stored: String) throws {
        #expect(try measure.fitting(try Amount(parsing: typed)).text == stored)
    }

    @Test(
        "Hours with three decimals count as the minutes they were rounded from",
        arguments: [
            ("1h07", 67.0), ("0.333 h", 20), ("0.017 h", 1), ("7.333 h", 440), ("23.983 h", 1439), ("7.5 h", 450),
            ("0.33 h", 19.8),
            ("0.125 h", 7.5), ("1.118 h", 67.08),
        ])
    func exactMinutes(text: String, minutes: Double) throws {
        let number = try #require(try Amount(parsing: text).number)
        #expect(abs(number * 60 - minutes) < 1e-9)
    }

    @Test("Every minute of a day is kept by its hours")
    func everyMinute() throws {
        for minute in 0...1440 {
            let hours = try #require(Quantity(Double(minute) / 60))
            #expect(try Amount(parsing: Amount.quantity(hours, .hours).text).number == Double(minute) / 60)
        }
    }

    @Test(
        "a habit rejects what doesn't fit its measure",
        arguments: [
            (Habit.Measure.yesNo, "3 h"), (.choice(["on back", "on side"]), "on"), (.score, "4.5"), (.times, "3 h"),
            (.hours, "lots"), (.hours, "yes"), (.minutes, "yes"), (.times, "yes"), (.number(.centimetres), "no"),
        ])
    func notFitting(measure: Habit.Measure, typed: String) {
        #expect(throws: ParseError.self) { try measure.fitting(try Amount(parsing: typed)) }
    }
}
