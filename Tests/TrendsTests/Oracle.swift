import Foundation
import Testing

/// A value of a reference file.
@dynamicMemberLookup
struct Reference {
    private let value: Any?

    /// The reference results in a JSON file of the folder `Oracles`.
    init(file name: String) throws {
        value = try JSONSerialization.jsonObject(with: Data(contentsOf: Oracle.file(name)))
    }

    private init(_ value: Any?) { self.value = value }

    subscript(dynamicMember key: String) -> Reference { self[key] }
    subscript(key: String) -> Reference { Reference((value as? [String: Any])?[key]) }

    /// The number; a failed requirement if there is none.
    var number: Double { get throws { try #require((value as? NSNumber)?.doubleValue) } }
    /// The array of numbers.
    var numbers: [Double] { get throws { try #require(value as? [NSNumber]).map(\.doubleValue) } }
    /// The array of numbers, nil where the file has null.
    var optionalNumbers: [Double?] {
        get throws { try #require(value as? [Any]).map { ($0 as? NSNumber)?.doubleValue } }
    }
    /// The array of words.
    var words: [String] { get throws { try #require(value as? [String]) } }
    /// The array of objects.
    var objects: [Reference] { get throws { try #require(value as? [Any]).map { Reference($0) } } }
}

/// The tables of the folder `Oracles`.
enum Oracle {
    static func file(_ name: String) -> URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Oracles/\(name)")
    }

    /// A CSV file as columns; an empty cell is nil.
    static func table(_ name: String) throws -> [String: [Double?]] {
        let lines = try String(contentsOf: file(name), encoding: .utf8)
            .replacingOccurrences(of: "\"", with: "").split(whereSeparator: \.isNewline)
        let header = try #require(lines.first).split(separator: ",").map(String.init)
        var columns: [String: [Double?]] = [:]
        for line in lines.dropFirst() {
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            for (name, cell) in zip(header, cells) { columns[name, default: []].append(Double(cell)) }
        }
        return columns
    }

}

/// Requires `actual` to agree with `expected` to a relative tolerance.
func expectClose(
    _ actual: Double?, _ expected: Double, tolerance: Double = 1e-8, sourceLocation: SourceLocation = #_sourceLocation
) {
    guard let actual else {
        Issue.record("no value where \(expected) was expected", sourceLocation: sourceLocation)
        return
    }
    #expect(
        abs(actual - expected) <= tolerance * max(abs(expected), 1e-3), "\(actual) is not \(expected)",
        sourceLocation: sourceLocation)
}

/// Requires each of `actual` to agree with its place in `expected`.
func expectClose(
    _ actual: [Double], _ expected: [Double], tolerance: Double = 1e-8,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(actual.count == expected.count, sourceLocation: sourceLocation)
    for (actual, expected) in zip(actual, expected) {
        expectClose(actual, expected, tolerance: tolerance, sourceLocation: sourceLocation)
    }
}
