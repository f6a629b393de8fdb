import Diary
import Screens
import Testing

@testable import twinge

/// The zone of Berlin in 2026: winter time except from 29 March 01:00 UTC to 25 October 01:00 UTC.
private let berlin = Zone { instant in (1_774_746_000..<1_792_890_000).contains(instant) ? 120 : 60 }

@Suite("Clock and zone")
struct ClockTests {
    private func clock(now: String) throws -> Clock {
        try Clock(environment: Environment(variables: ["TWINGE_NOW": now]), zone: berlin)
    }

    @Test("TWINGE_NOW is a clock that doesn't move, in the zone if that agrees with it")
    func standing() throws {
        let clock = try clock(now: "2026-11-20T22:00+01:00")
        #expect(clock.now.isoText == "2026-11-20T22:00+01:00")
        #expect(clock.zone.offset(on: try DiaryDate(parsing: "2026-07-01"), second: 0) == 120)
    }

    @Test("an offset that the zone does not have applies all year round")
    func foreignOffset() throws {
        let clock = try clock(now: "2026-11-20T22:00-08:00")
        #expect(clock.now.isoText == "2026-11-20T22:00-08:00")
        #expect(clock.zone.offset(on: try DiaryDate(parsing: "2026-07-01"), second: 0) == -480)
    }

    @Test("an invalid TWINGE_NOW is refused with status 64")
    func nonsense() {
        let failure = #expect(throws: Failure.self) { try clock(now: "teatime") }
        #expect(failure?.status == .usage)
    }

    @Test(
        "the offset of a local time is right around the clock changes",
        arguments: [
            ("2026-03-29 01:59", 60), ("2026-03-29 02:30", 60), ("2026-03-29 03:00", 120),
            ("2026-10-25 01:59", 120), ("2026-10-25 02:30", 120), ("2026-10-25 03:00", 60),
        ])
    func clockChange(_ local: String, offset: Int) throws {
        let moment = try Moment(parsing: "\(local) +0000")
        #expect(berlin.offset(on: moment.date, second: moment.secondOfDay) == offset)
    }

    @Test("the screens' list of offsets agrees with the zone at every hour of the year")
    func offsetsOfAZone() throws {
        let now = try Moment(parsing: "2026-11-20 22:00 +0100")
        let offsets = ZoneOffsets(berlin, around: now)
        #expect(offsets.first == 60)
        #expect(offsets.changes.map(\.instant) == [1_774_746_000, 1_792_890_000])
        for hour in 0..<(366 * 24) {
            let instant = now.instant - hour * 3600
            #expect(offsets.offset(at: instant) == berlin.offset(at: instant))
        }
    }
}
