import Foundation
import Testing

/// The reference results in the folder `Oracles`, and the tables they were computed from.
enum Oracle {
    static func file(_ name: String) -> URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Oracles/\(name)")
    }

    /// Reads a CSV file as columns; an empty cell is nil.
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

    /// Reads a CSV file without empty cells.
    static func completeTable(_ name: String) throws -> [String: [Double]] {
        try table(name).mapValues { try $0.map { try #require($0) } }
    }
}
