/// What is counted in a source.
enum ImportUnit: String {
    /// Rows of a table.
    case rows
    /// Entries of a diary.
    case entries
    /// Records of measurements.
    case records
    /// Days of measurements.
    case days

    /// Returns the word, in the singular or plural for a count.
    func word(for count: Int) -> String {
        guard count == 1 else { return rawValue }
        return switch self {
        case .rows: "row"
        case .entries: "entry"
        case .records: "record"
        case .days: "day"
        }
    }
}
