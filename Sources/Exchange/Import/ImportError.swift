import Diary

/// Why a file can't be imported at all; nothing is imported from it then.
public enum ImportError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file as a whole is invalid; the value says what was expected.
    case file(String)
    /// A row or record, by its number in the file, makes it and everything after it unreadable; the text says why.
    case row(Int, String)
    /// The mapping has problems at these places.
    case mapping([Problem])
    /// The mapping names columns that the file lacks; the header lists those it has.
    case columns(missing: [String], header: [String])
    /// A date in the file is ambiguous, and nothing in the file resolves it.
    case dates(String, [DateCandidate])

    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .row, .dates: "\(reason) Nothing was imported."
        default: reason
        }
    }

    /// The same for a file that was only to be read.
    public var reason: String {
        switch self {
        case .file(let expected): "This file cannot be read: \(expected)."
        case .row(let number, let found): "Row \(number) holds \(found)."
        case .mapping(let problems): problems.map(\.description).joined(separator: "\n")
        case .columns(let missing, let header):
            "The file has no column \(Self.quoted(missing, by: " and no column ")). Its columns are \(Self.quoted(header, by: ", "))."
        case .dates(let text, let readings):
            "“\(text)” can be \(readings.map(\.date.spelled).alternatives). Say how dates are written with \(readings.map { "--dates \($0.order.rawValue)" }.alternatives)."
        }
    }

    private static func quoted(_ names: [String], by separator: String) -> String {
        names.map { "“\($0)”" }.joined(separator: separator)
    }
}
