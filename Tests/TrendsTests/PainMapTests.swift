import Diary
import Testing
import Trends

@Suite("Where it hurts")
struct PainMapTests {
    private static func map(_ readings: (pain: Int?, sites: [SiteReading])...) throws -> PainMap {
        let start = try Moment(parsing: "2026-11-20 08:00 +0000")
        let entries = readings.enumerated().map { place, reading in
            var entry = Entry(id: EntryID("e\(place)"), when: start.advanced(bySeconds: place * 3600))
            entry.pain = reading.pain.flatMap { PainScore($0) }
            entry.sites = reading.sites
            return entry
        }
        return PainMap(Logbook(entries), days: start.date...start.date)
    }

    @Test("a site counts with its own score, or else with the reading's")
    func scores() throws {
        let map = try Self.map(
            (6, [SiteReading("low back", side: .left), SiteReading("leg", side: .left, pain: PainScore(2))]),
            (5, [SiteReading("low back", side: .left)]), (nil, [SiteReading("low back", side: .left)]))
        let back = map.tally(of: .init("low back", side: .left))
        #expect(back.readings == 3)
        #expect(back.scored == 2)
        #expect(back.average == 5.5)
        #expect(back.worst == PainScore(6))
        #expect(back.lastScore == nil)
        #expect(map.tally(of: .init("leg", side: .left)).average == 2)
    }

    @Test("both sides count for left and right, no side for every side, and a side only for itself")
    func sides() throws {
        let map = try Self.map(
            (8, [SiteReading("low back", side: .left)]), (4, [SiteReading("low back", side: .both)]),
            (3, [SiteReading("low back")]))
        #expect(map.tally(of: .init("low back", side: .left)).average == 5)
        #expect(map.tally(of: .init("low back", side: .right)).average == 3.5)
        #expect(map.tally(of: .init("low back", side: .centre)).average == 3)
        #expect(map.tally(of: .init("low back")).readings == 3)
    }

    @Test("a place that was never named has no average, which isn't 0")
    func nothing() throws {
        #expect(try Self.map((8, [])).tally(of: .init("neck")) == .none)
        #expect(PainMap.Tally.none.average == nil)
    }

    @Test("days that weren't requested don't count")
    func days() throws {
        let moment = try Moment(parsing: "2026-11-20 08:00 +0000")
        var entry = Entry(id: EntryID("e"), when: moment)
        entry.pain = PainScore(4)
        entry.sites = [SiteReading("neck")]
        #expect(PainMap(Logbook([entry]), days: (moment.date + 1)...(moment.date + 1)).tallies.isEmpty)
    }

    @Test("adding a day to the map of the days before is the map of all")
    func adding() throws {
        let start = try Moment(parsing: "2026-11-18 08:00 +0000")
        let entries = (0..<6).map { place in
            var entry = Entry(id: EntryID("e\(place)"), when: start.advanced(bySeconds: place * 43_200))
            entry.pain = PainScore(9 - place)
            entry.sites = [SiteReading("low back", side: place.isMultiple(of: 2) ? .left : .both), SiteReading("neck")]
            return entry
        }
        let logbook = Logbook(entries)
        let whole = PainMap(logbook, days: start.date...(start.date + 2))
        var map = PainMap(logbook, days: start.date...(start.date + 1))
        #expect(map != whole)
        map.add((start.date + 2)...(start.date + 2), of: logbook)
        #expect(map == whole)
    }
}
