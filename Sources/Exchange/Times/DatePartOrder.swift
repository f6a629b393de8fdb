/// The order in which the parts of a date are written.
public enum DatePartOrder: String, Hashable, Sendable, CaseIterable {
    /// Day, month, year: 20.11.2026, 20/11/26.
    case dayFirst = "dmy"
    /// Month, day, year: 11/20/2026.
    case monthFirst = "mdy"
    /// Year, month, day: 2026-11-20.
    case yearFirst = "ymd"

    /// The order in words.
    var words: String {
        switch self {
        case .dayFirst: "day, month, year"
        case .monthFirst: "month, day, year"
        case .yearFirst: "year, month, day"
        }
    }
}
