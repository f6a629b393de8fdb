import Diary
import Screens

extension ZoneOffsets {
    /// Finds the offsets of a zone from some years before a moment to some years after it.
    ///
    /// The C library returns the offset at an instant, not when it changes, so the changes are searched for: month by month, and by
    /// bisection within a month that begins and ends with different offsets.
    ///
    /// - Complexity: about 600 calls to the C library, some tenths of a millisecond.
    init(_ zone: Zone, around moment: Moment) {
        let month = 30 * 86_400
        let start = moment.instant - 12 * Self.yearsBack * month
        var changes: [Change] = []
        var (time, offset) = (start, zone.offset(at: start))
        let first = offset
        while time < moment.instant + 24 * month {
            let next = zone.offset(at: time + month)
            if next != offset {
                var (before, after) = (time, time + month)
                while after - before > 1 {
                    let middle = (before + after) / 2
                    if zone.offset(at: middle) == offset { before = middle } else { after = middle }
                }
                changes.append(Change(instant: after, offset: next))
                offset = next
            }
            time += month
        }
        self.init(first: first, changes: changes)
    }

    private static var yearsBack: Int { 12 }
}
