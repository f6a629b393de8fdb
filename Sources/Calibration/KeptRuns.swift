import FoundationEssentials
import Platform

/// The counts so far, in a file with one line per diary, so that a long table can be resumed.
struct KeptRuns {
    /// The counts of one diary.
    private struct Line: Codable {
        let key: String
        let place: Int
        let counts: Counts
    }

    private let path: String
    private var known: [String: [Int: Counts]] = [:]

    /// Reads a file, which need not exist. A last line that was cut off is ignored.
    init(path: String) {
        self.path = path
        guard let data = try? Data(contentsOf: URL(filePath: path)) else { return }
        for bytes in data.split(separator: UInt8(ascii: "\n")) {
            guard let line = try? JSONDecoder().decode(Line.self, from: Data(bytes)) else { continue }
            known[line.key, default: [:]][line.place] = line.counts
        }
    }

    /// Returns the known counts of the diaries in a row.
    func counts(for key: String) -> [Int: Counts] { known[key] ?? [:] }

    /// Appends one diary to the file.
    func keep(_ counts: Counts, of place: Int, for key: String) {
        guard var data = try? JSONEncoder().encode(Line(key: key, place: place, counts: counts)) else { return }
        data.append(UInt8(ascii: "\n"))
        guard let file = fopen(path, "a") else { return }
        defer { fclose(file) }
        _ = data.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    }
}
