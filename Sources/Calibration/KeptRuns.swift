import FoundationEssentials
import Glibc

/// What was counted so far, in a file with a line for each diary, so that a long table can be gone on with.
struct KeptRuns {
    /// What is known of one diary.
    private struct Line: Codable {
        let key: String
        let place: Int
        let counts: Counts
    }

    private let path: String
    private var known: [String: [Int: Counts]] = [:]

    /// Reads what a file holds; none if there is no such file. A last line that was cut off is left out.
    init(path: String) {
        self.path = path
        guard let data = try? Data(contentsOf: URL(filePath: path)) else { return }
        for bytes in data.split(separator: UInt8(ascii: "\n")) {
            guard let line = try? JSONDecoder().decode(Line.self, from: Data(bytes)) else { continue }
            known[line.key, default: [:]][line.place] = line.counts
        }
    }

    /// What is known of the diaries of a row.
    func counts(for key: String) -> [Int: Counts] { known[key] ?? [:] }

    /// Adds one diary at the end of the file.
    func keep(_ counts: Counts, of place: Int, for key: String) {
        guard var data = try? JSONEncoder().encode(Line(key: key, place: place, counts: counts)) else { return }
        data.append(UInt8(ascii: "\n"))
        guard let file = fopen(path, "a") else { return }
        defer { fclose(file) }
        _ = data.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    }
}
