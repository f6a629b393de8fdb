import Diary

/// A part of the day within which pain behaves alike: morning, afternoon, or evening and night.
public enum PartOfDay: Int, Hashable, Sendable, CaseIterable, Comparable {
    /// From 04:00.
    case morning
    /// From 12:00.
    case afternoon
    /// From 17:00 to 03:59.
    case evening

    /// The part that includes an hour of the clock, 0 to 23.
    public init(hour: Int) {
        switch hour {
        case 4..<12: self = .morning
        case 12..<17: self = .afternoon
        default: self = .evening
        }
    }

    /// Returns whether one part comes before the other.
    public static func < (left: PartOfDay, right: PartOfDay) -> Bool { left.rawValue < right.rawValue }
}
