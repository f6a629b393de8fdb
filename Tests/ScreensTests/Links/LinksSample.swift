import Canvas
import Diary
import Simulation
import Trends

@testable import Screens

/// Made-up diaries that end on the Friday of the sample diary, and the screen Links above them.
struct LinksSample: Sendable {
    let days: Int
    let seed: UInt64

    /// A year in which long sitting is found, and two habits that usually come with it.
    static let several = LinksSample(days: 365, seed: 14)
    /// Half a year with fewer than 20 flare-ups, in which something is found all the same.
    static let early = LinksSample(days: 183, seed: 4)
    /// Half a year in which nothing is found.
    static let nothing = LinksSample(days: 183, seed: 2)
    /// Too few days to look for anything.
    static let short = LinksSample(days: 40, seed: 1)

    var entries: [Entry] {
        SimulatedDiary(.demo(days: days, lastDay: SampleDiary.day, seed: seed)).entries(offset: 0)
    }

    /// The screen once its search has ended.
    func store(size: Size = Size(width: 80, height: 24), glyphs: Glyphs = .unicode) -> TestStore {
        var store = TestStore(SampleDiary.model(size: size, glyphs: glyphs, entries: entries))
        store.press("L")
        store.answerSearches()
        return store
    }
}

extension TestStore {
    /// Answers searches for links until none is asked for any more, with few permutations so that tests stay quick.
    mutating func answerSearches() {
        var options = LinkReport.Options()
        options.permutations = 399
        while let request = searches.last {
            receive(.linksFound(token: request.token, request.report(options: options)))
        }
    }

    /// The searches asked for by the latest event.
    var searches: [LinkRequest] {
        effects.compactMap { if case .findLinks(let request) = $0 { request } else { nil } }
    }
}
