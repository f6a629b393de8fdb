/// The unit of a number in a source.
enum SourceUnit: String, Hashable, Sendable {
    /// Hours.
    case hours = "h"
    /// Minutes.
    case minutes = "min"
    /// Seconds.
    case seconds = "s"

    /// Finds the unit that a word names, in some of the languages that exports come in.
    init?(word: String) {
        switch WrittenDuration.secondsPer(word) {
        case 3600: self = .hours
        case 60: self = .minutes
        case 1: self = .seconds
        default: return nil
        }
    }
}
