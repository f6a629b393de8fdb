import Diary
import Reports
import Testing

@testable import Trends

@Suite("asking for a second score")
struct ReliefPromptTests {
    static func reading(_ number: Int, hour: Int = 10, pain: Int = 5, care: String? = nil) throws -> Entry {
        var fields = [("Id", "20261120T0910Z-\(number)"), ("Pain", "\(pain)")]
        if let care { fields.append(("Care", care)) }
        return try Sample.entry("2026-11-20 \(hour < 10 ? "0" : "")\(hour):10", fields)
    }

    static func prompts(pain: Int = 5, hour: Int = 10, care: String? = nil, lacking: Name? = nil) throws
        -> [ReliefPrompt?]
    {
        try (0..<600).map {
            ReliefPrompt(with: try reading($0, hour: hour, pain: pain, care: care), lastAsked: nil, lacking: lacking)
        }
    }

    @Test("one reading in three gets a request, at random, but the same reading always gets the same")
    func share() throws {
        let prompts = try Self.prompts()
        #expect((160...240).contains(prompts.count { $0 != nil }))
        #expect(try Self.prompts() == prompts)
    }

    @Test("a new version asks with the same readings: FNV-1a of the identifier seeds SplitMix64")
    func sameInEveryVersion() throws {
        let prompts = try Self.prompts()
        let asked = (0..<20).filter { prompts[$0] != nil }
        #expect(asked == [3, 5, 8, 10, 15, 16])
    }

    @Test("the same readings get a request, whether pain is high or low and whether or not something was done")
    func blind() throws {
        let asked = try Self.prompts().map { $0 != nil }
        #expect(try Self.prompts(pain: 1).map { $0 != nil } == asked)
        #expect(try Self.prompts(pain: 9).map { $0 != nil } == asked)
        #expect(try Self.prompts(care: "heat").map { $0 != nil } == asked)
    }

    @Test("the second score is requested an hour and a half later")
    func moment() throws {
        let when = try Self.reading(0).when.advanced(bySeconds: 5400)
        #expect(try Self.prompts().compactMap(\.self).allSatisfy { $0 == .scoreAgain(at: when) })
    }

    @Test("half the requests are to leave out what lacks times without it, unless something was done")
    func leaving() throws {
        let asked = try Self.prompts(lacking: "heat").compactMap(\.self)
        let leaving = asked.count { if case .leaveIt("heat", _) = $0 { true } else { false } }
        #expect((asked.count / 3...2 * asked.count / 3).contains(leaving))
        let done = try Self.prompts(care: "massage", lacking: "heat").compactMap(\.self)
        #expect(done.allSatisfy { if case .scoreAgain = $0 { true } else { false } })
    }

    @Test("there is no request at night, without pain, or twice within four hours")
    func sparing() throws {
        for hour in [3, 21] { #expect(try Self.prompts(hour: hour).allSatisfy { $0 == nil }) }
        for hour in [4, 20] { #expect(try Self.prompts(hour: hour).contains { $0 != nil }) }
        #expect(try Self.prompts(pain: 0).allSatisfy { $0 == nil })
        let reading = try #require(
            try (0..<60).map { try Self.reading($0) }.first {
                ReliefPrompt(with: $0, lastAsked: nil, lacking: nil) != nil
            })
        let recent = reading.when.advanced(bySeconds: -239 * 60)
        #expect(ReliefPrompt(with: reading, lastAsked: recent, lacking: nil) == nil)
        let earlier = reading.when.advanced(bySeconds: -240 * 60)
        #expect(ReliefPrompt(with: reading, lastAsked: earlier, lacking: nil) != nil)
    }
}

@Suite("Requests with the readings of a diary")
struct ReliefPromptDiaryTests {
    @Test("there is no second request within four hours, however many readings there are")
    func spaced() throws {
        let entries = try (0..<300).map { number in
            let (day, place) = (number / 12, number % 12)
            return try Sample.entry(
                "\(Sample.date("2026-03-01") + day) \(place + 9 < 10 ? "0" : "")\(place + 9):00",
                [("Id", "20260301T0900Z-\(number)"), ("Pain", "5")])
        }
        let logbook = Logbook(entries)
        let asked = entries.filter { logbook.reliefPrompt(with: $0) != nil }
        #expect(asked.count > 40)
        for (earlier, later) in zip(asked, asked.dropFirst()) {
            #expect(later.when.instant - earlier.when.instant >= 240 * 60)
        }
        let first = try #require(asked.first)
        #expect(
            logbook.reliefPrompt(with: first)?.sentence.hasPrefix("Please score again at about ") == true)
    }
}
