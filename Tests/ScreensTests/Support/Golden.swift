import Canvas
import Foundation
import Testing

@testable import Screens

/// Screens kept as text files beside the tests, those of a screen or dialog in a folder of their own: “pain/sites-80x24”.
enum Golden {
    /// Compares the screen of a model with the file kept for it in this look: “NAME-80x24”, “NAME-80x24-ascii”.
    ///
    /// In every look nothing may touch the right edge, and in ASCII nothing but ASCII may be drawn.
    ///
    /// - Parameter look: what the model is brought into first; by default the one it has.
    static func expect(
        _ model: AppModel, _ name: String, in look: Look? = nil, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let look = look ?? Look(size: model.size, glyphs: model.appearance.glyphs)
        var model = model
        model.appearance.glyphs = look.glyphs
        if model.size != look.size { _ = update(&model, .resized(look.size), at: model.time) }
        let canvas = view(model)
        #expect(canvas.linesTouchingTheEdge == [], "\(name)-\(look.name)", sourceLocation: sourceLocation)
        if look.glyphs == .ascii {
            #expect(canvas.text.utf8.allSatisfy { $0 < 0x80 }, "\(name)-\(look.name)", sourceLocation: sourceLocation)
        }
        try expect(canvas.text, "\(name)-\(look.name)", sourceLocation: sourceLocation)
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
