import Canvas
import Foundation
import Testing

@testable import Screens

/// Screens kept as text files beside the tests, those of a screen or dialog in a folder of their own: “pain/sites-80x24”.
enum Golden {
    /// Compares a screen with the file kept for it.
    ///
    /// With `TWINGE_RECORD_GOLDEN=1` in the environment the file is written anew; the test then fails, so that recording is
    /// never mistaken for passing.
    static func expect(_ canvas: Canvas, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        try expect(canvas.text, name, sourceLocation: sourceLocation)
    }

    /// Compares a text with the file kept for it.
    static func expect(_ lines: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let file = folder.appendingPathComponent("\(name).txt")
        let text = lines + "\n"
        if ProcessInfo.processInfo.environment["TWINGE_RECORD_GOLDEN"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            Issue.record("recorded \(name)", sourceLocation: sourceLocation)
            return
        }
        let kept = try? String(decoding: Data(contentsOf: file), as: UTF8.self)
        guard kept != text else { return }
        Issue.record(
            "\(name) looks different now:\n\(text)\nand was kept as:\n\(kept ?? "nothing")",
            sourceLocation: sourceLocation)
    }

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Golden")
}
