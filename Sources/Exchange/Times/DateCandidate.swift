import Diary

/// One way to read a date that may be read in several.
public struct DateCandidate: Hashable, Sendable {
    /// The order it is read in.
    public let order: DatePartOrder
    /// The day it then is.
    public let date: DiaryDate
}
