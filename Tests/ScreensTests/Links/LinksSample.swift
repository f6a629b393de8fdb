import Canvas
import Diary
import Simulation
import Trends

@testable import Screens

/// Made-up diaries that end on the Friday of the sample diary, shown on Links.
struct LinksSample: Sendable {
    let days: Int
    let seed: UInt64

    /// A year in which long sitting is found to be linked, along with two habits that usually come with it.
    static let several = LinksSample(days: 365, seed: 14)
    /// Half a year with fewer than 20 flare-ups, in which a link is found nevertheless.
    static let early = LinksSample(days: 183, seed: 4)
    /// Half a year in which no link is found.
    static let nothing = LinksSample(days: 183, seed: 2)
    /// Too few days to search.
    static let short = LinksSample(days: 40, seed: 1)

    var entries: [Entry] {
        SimulatedDiary(.demo(days: days, lastDay: SampleDiary.day, seed: seed)).entries(offset: 0)
    }

    /// Returns the screen once its search has finished.
    func store(size: Size = Size(width: 80, height: 24), glyphs: Glyphs = .unicode) -> TestStore {
        var store = TestStore(SampleDiary.model(size: size, glyphs: glyphs, entries: entries))
        store.press("L")
        store.answerSearches()
        return store
    }
}

extension LinkRequest {
    /// Searches for links at once; nil if there are no days to examine. The program does it in the background.
    func report(options: LinkReport.Options = LinkReport.Options()) -> LinkReport? {
        table.flatMap { LinkReport($0, options: options) }
    }
}

extension TestStore {
    /// Answers searches for links until there are no more, with few permutations so that tests are fast.
    mutating func answerSearches() {
        var options = LinkReport.Options()
        options.permutations = 399
        while let request = searches.last {
            receive(.linksFound(token: request.token, request.report(options: options)))
        }
    }

    /// The searches requested by the latest event.
    var searches: [LinkRequest] {
        effects.compactMap { if case .findLinks(let request) = $0 { request } else { nil } }
    }
}
