import Diary
import Glibc

/// The offsets from UTC of a time zone.
///
/// The C library knows the zone that `TZ` names and every one of its clock changes; this asks it, without Foundation, whose
/// zones would cost the program's start several milliseconds.
struct LocalZone: Sendable {
    /// The offset in minutes at an instant, in seconds since 1970.
    let offsetAtInstant: @Sendable (Int) -> Int

    /// The zone of this process.
    static let ofThisProcess = LocalZone { instant in
        var time = time_t(instant)
        var local = tm()
        return localtime_r(&time, &local) == nil ? 0 : local.tm_gmtoff / 60
    }

    /// A zone that never changes its clocks, with an offset in minutes.
    static func fixed(_ offset: Int) -> LocalZone { LocalZone { _ in offset } }

    /// The offset in minutes at a local date and second of the day.
    ///
    /// A time that the clocks show twice, in autumn, is the earlier of the two; one that they skip, in spring, is taken by the
    /// offset before the change, as `java.time` does it.
    func offset(date: DiaryDate, secondOfDay: Int) -> Int {
        let local = date.dayNumber * 86_400 + secondOfDay
        let before = offsetAtInstant(local - 86_400)
        let after = offsetAtInstant(local + 86_400)
        let fitting = [before, after].filter { offsetAtInstant(local - $0 * 60) == $0 }
        return fitting.first ?? before
    }
}
