import Diary
import Foundation
import Testing

@testable import Exchange

@Suite("Time zones")
struct ZoneTests {
    static let names = [
        "America/Los_Angeles", "Europe/Berlin", "Australia/Sydney", "Asia/Kolkata", "America/St_Johns",
        "Africa/Casablanca",
        "Asia/Tehran", "Pacific/Apia", "America/Sao_Paulo", "Europe/Dublin", "Antarctica/Troll", "Asia/Gaza",
        "Pacific/Chatham",
        "Australia/Lord_Howe",
    ]

    @Test("offsets agree with Foundation's from 1970 to 2060", arguments: names)
    func offsets(name: String) throws {
        let zone = try #require(ZoneFile(named: name))
        let other = try #require(TimeZone(identifier: name))
        // In Foundation's copy, Casablanca and Gaza follow tables that end in 2037, which continue in the system's copy.
        let end = ["Africa/Casablanca", "Asia/Gaza"].contains(name) ? 2_100_000_000 : 2_840_000_000
        let differing = stride(from: 0, to: end, by: 300_000).filter { instant in
            zone.offset(at: instant) != other.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant)))
        }
        #expect(differing.map { Date(timeIntervalSince1970: Double($0)).description } == [])
    }

    @Test(
        "rules apply to the years after the table",
        arguments: [
            ("PST8PDT,M3.2.0,M11.1.0", 2050, [-8, -7, -8]), ("CET-1CEST,M3.5.0,M10.5.0/3", 2050, [1, 2, 1]),
            ("AEST-10AEDT,M10.1.0,M4.1.0/3", 2050, [11, 10, 11]), ("<+0530>-5:30", 2050, [5.5, 5.5, 5.5]),
            ("EST5EDT,J60,J300", 2048, [-5, -4, -5]), ("EST5EDT,59,299/-1", 2048, [-5, -4, -5]),
        ])
    func footers(text: String, year: Int, hours: [Double]) throws {
        let footer = try #require(ZoneFooter(text))
        let found = try [1, 7, 12].map { month in
            let date = try #require(DiaryDate(year: year, month: month, day: 15))
            return Double(footer.offset(at: date.dayNumber * 86_400)) / 3600
        }
        #expect(found == hours)
    }

    @Test("the second at which the clocks change")
    func change() throws {
        let footer = try #require(ZoneFooter("PST8PDT,M3.2.0,M11.1.0"))
        let sunday = try #require(DiaryDate(year: 2050, month: 3, day: 13))
        let change = sunday.dayNumber * 86_400 + 10 * 3600
        #expect([change - 1, change].map(footer.offset) == [-8 * 3600, -7 * 3600])
    }

    @Test("anything else is no zone", arguments: ["", "Mars", "../passwd", "America", "PST8PDT,oops", "posixrules\n"])
    func unknown(name: String) {
        #expect(Zone(named: name) == nil)
    }

    @Test("a file that is cut short or isn't a zone file is refused")
    func brokenFiles() throws {
        let sound = try [UInt8](Foundation.Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/Europe/Berlin")))
        #expect(ZoneFile(sound) != nil)
        #expect(ZoneFile(Array(sound.prefix(300))) == nil)
        #expect(ZoneFile(Array("TZif".utf8)) == nil)
        #expect(ZoneFile([]) == nil)
    }
}
