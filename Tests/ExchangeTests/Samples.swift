import Catalog
import Foundation

/// Files that the tests read.
enum Samples {
    private static let tests = URL(filePath: #filePath).deletingLastPathComponent()

    /// Returns the URL of a file in the samples' folder.
    static func file(_ name: String) -> URL { tests.appending(path: "Samples/\(name)") }

    /// Returns the bytes of a file in the samples' folder.
    static func bytes(_ name: String) throws -> [UInt8] { try [UInt8](Foundation.Data(contentsOf: file(name))) }

    /// Returns a sample mapping from the documentation.
    static func mapping(_ name: String) throws -> CatalogSource {
        let file = tests.appending(components: "..", "..", "docs", "import", name).standardizedFileURL
        return CatalogSource(file: name, bytes: try [UInt8](Foundation.Data(contentsOf: file)))
    }
}
