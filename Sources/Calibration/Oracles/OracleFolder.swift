import FoundationEssentials

/// A folder of reference cases: JSON files, and the tables they refer to.
struct OracleFolder: Sendable {
    /// What is wrong with a folder.
    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    private let path: String

    init(_ path: String) { self.path = path }

    /// Returns the names of the JSON files in the folder.
    func files() throws -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".json") }.sorted()
        } catch {
            throw Fault(description: "\(path): can't be read as a folder.")
        }
    }

    /// Reads a file of cases.
    func json(_ name: String) throws -> JSONValue {
        do {
            return try JSONDecoder().decode(JSONValue.self, from: try data(name))
        } catch let fault as Fault {
            throw fault
        } catch {
            throw Fault(description: "\(path)/\(name): malformed JSON.")
        }
    }

    /// Reads a table as columns with their headings, in order, with the text of every cell.
    func table(_ name: String) throws -> [(heading: String, cells: [String])] {
        let text = String(decoding: try data(name), as: UTF8.self)
        let rows = text.split(whereSeparator: \.isNewline).map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        guard let header = rows.first, rows.allSatisfy({ $0.count == header.count }) else {
            throw Fault(description: "\(path)/\(name): no table whose rows are of one length.")
        }
        return header.indices.map { column in (header[column], rows.dropFirst().map { $0[column] }) }
    }

    /// Reads a table of numbers, in which an empty cell means unknown.
    func numbers(_ name: String) throws -> [(heading: String, values: [Double?])] {
        try table(name).map { heading, cells in
            (
                heading,
                try cells.map { cell in
                    guard !cell.isEmpty else { return nil }
                    guard let number = Double(cell) else {
                        throw Fault(description: "\(path)/\(name): “\(cell)” in column \(heading), which is no number.")
                    }
                    return number
                }
            )
        }
    }

    private func data(_ name: String) throws -> Data {
        do {
            return try Data(contentsOf: URL(filePath: "\(path)/\(name)"))
        } catch {
            throw Fault(description: "\(path)/\(name): can't be read.")
        }
    }
}
