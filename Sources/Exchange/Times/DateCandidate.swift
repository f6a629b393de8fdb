import Diary

/// One reading of an ambiguous date.
public struct DateCandidate: Hashable, Sendable {
    /// The order of its parts.
    public let order: DatePartOrder
    /// The resulting day.
    public let date: DiaryDate
}
