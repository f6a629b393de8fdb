import Canvas
import Testing

@testable import Screens

@Suite("The frame as recorded")
struct FrameGoldenTests {
    @Test("the tabs of every screen at every width")
    func tabs() throws {
        let lines = [40, 60, 80, 120].flatMap { width -> [String] in
            Screen.allCases.map { screen in
                var model = SampleDiary.model(in: Golden.Look(size: Size(width: width, height: 24)))
                model.screen = screen
                return view(model).lines[0]
            }
        }
        try Golden.expect(lines.joined(separator: "\n"), "frame/tabs")
    }

    @Test("the titles at the right of the tabs", arguments: Golden.looks)
    func titles(look: Golden.Look) throws {
        try expectOfScenes("frame/titles-\(look.name)") { scene in
            let model = scene.model(look)
            guard model.overlays.isEmpty else { return nil }
            let header = view(model).lines[0]
            return String(header.dropFirst(FrameLayout(size: look.size, model: model).tabsEnd)).trimmed
        }
    }

    @Test("the keys at the bottom", arguments: Golden.looks)
    func keys(look: Golden.Look) throws {
        try expectOfScenes("frame/keys-\(look.name)") { view($0.model(look)).lines.last }
    }

    @Test("what a dialog leaves visible of the screen", arguments: Golden.looks)
    func dialog(look: Golden.Look) throws {
        var store = TestStore(SampleDiary.model(in: look))
        store.press("g d")
        try Golden.expect(store.screen, "frame/dialog-\(look.name)")
    }

    /// Compares a line of every scene, with equal ones in one paragraph below their names.
    private func expectOfScenes(_ name: String, _ line: (Scene) -> String?) throws {
        var names: [String: [String]] = [:]
        var order: [String] = []
        for scene in Scene.all {
            guard let line = line(scene) else { continue }
            if names[line] == nil { order.append(line) }
            names[line, default: []].append(scene.name)
        }
        let paragraphs = order.map { "\((names[$0] ?? []).joined(separator: ", "))\n\($0)\n" }
        try Golden.expect(paragraphs.joined(separator: "\n"), name)
    }
}

extension String {
    /// The text without leading blanks.
    fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
