import Canvas
import Foundation
import Testing

@testable import Screens

/// Recordings stored as text files beside the tests, with a folder for each screen or dialog: “pain/sites-80x24”.
///
/// The recording of a scene is what it draws itself: a dialog its sheet, a screen its body, and both the message line. The frame around it
/// (tabs, rules, titles, keys) is recorded once, in the folder “frame”.
enum Golden {
    /// Compares a model with its recording in this look: “NAME-80x24”, “NAME-80x24-roles”.
    static func expect(
        _ model: AppModel, _ name: String, in look: Look, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        try expect(picture(of: model, in: look), "\(name)-\(look.name)", sourceLocation: sourceLocation)
    }

    /// Returns what the topmost dialog draws, or the screen if none is open, and the message line.
    static func picture(of model: AppModel, in look: Look) -> String {
        let canvas = alone(model)
        let whole =
            switch look.ink {
            case .text, .ascii, .shades: canvas.text
            case .roles: StylePicture.text(of: canvas, theme: model.theme)
            case .noColour: StylePicture.attributes(of: canvas)
            }
        let lines = whole.split(separator: "\n", omittingEmptySubsequences: false)
        return lines[rows(of: model)].joined(separator: "\n")
    }

    /// Returns the recording; for a dialog in a box without the screen behind it, which has its own.
    private static func alone(_ model: AppModel) -> Canvas {
        let layout = FrameLayout(size: model.size, model: model)
        guard layout.box != nil, let dialog = model.overlays.last?.dialog else { return view(model) }
        var canvas = Canvas(size: model.size, glyphs: model.glyphs)
        canvas.drawSheet(dialog, layout, model: model)
        canvas.drawMessage(layout, ScreenNotes(), model: model)
        return canvas
    }

    /// Returns the rows inside the frame, without those of a screen below a dialog unless the dialog searches that screen.
    static func rows(of model: AppModel) -> Range<Int> {
        let layout = FrameLayout(size: model.size, model: model)
        let isSearching = model.overlays.last?.dialog is SearchField && !layout.body.isEmpty
        let area = isSearching ? layout.body : layout.box ?? layout.sheet ?? layout.body
        return area.top..<layout.messageRow + 1
    }

    /// Compares a text with its recording.
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
        let kept = kept(as: name)
        guard kept != text else { return }
        Issue.record(
            "\(name) looks different now:\n\(text)\nand was kept as:\n\(kept ?? "nothing")",
            sourceLocation: sourceLocation)
    }

    /// The names of the recordings.
    static var kept: Set<String> {
        let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return Set(files.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) })
    }

    /// Returns the text of a recording.
    static func kept(as name: String) -> String? {
        try? String(decoding: Data(contentsOf: folder.appendingPathComponent("\(name).txt")), as: UTF8.self)
    }

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Golden")
}
