import Files
import Foundation
import SystemPackage

/// A folder for one test, removed after it.
public final class TestFolder {
    /// Where it is.
    public let path: FilePath

    /// Makes an empty folder that only the user can enter.
    public init() throws {
        var template = Array((NSTemporaryDirectory() + "/twinge-test-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw Errno(rawValue: errno) }
        path = FilePath(String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }

    deinit { path.removeWithContents() }

    /// Returns the path of a file or folder in it.
    public func file(_ name: String) -> String { path.appending(name).string }

    /// Returns the text of a file.
    public func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

    /// Returns the bytes of a file.
    public func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: file(name))) }

    /// Writes a file as an editor would, with the folders that it needs.
    public func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

    /// Writes a file as an editor would, with the folders that it needs.
    public func write(_ bytes: Data, to name: String) throws {
        let url = URL(fileURLWithPath: file(name))
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: url)
    }

    /// Makes a symbolic link.
    public func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: file(name), withDestinationPath: target)
    }

    /// The names in it, sorted.
    public var names: [String] {
        get throws { try path.namesInFolder().sorted() }
    }
}
