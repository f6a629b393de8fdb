import Canvas
import Testing

@testable import Screens

@Suite("Every scene")
struct SceneTests {
    @Test("looks as recorded", arguments: Scene.all)
    func pictures(scene: Scene) throws {
        for look in scene.looks { try Golden.expect(scene.model(look), scene.name, in: look) }
    }

    @Test("stays within the frame and keeps the right edge free at every size", arguments: Scene.all)
    func frame(scene: Scene) {
        for look in Golden.sizes.map({ Golden.Look(size: $0) }) {
            let canvas = view(scene.model(look))
            let lines = canvas.lines
            let rule = String(repeating: "─", count: look.size.width)
            #expect(canvas.linesTouchingTheEdge == [], "\(look)")
            #expect(lines[1] == rule && lines[look.size.height - 2] == rule, "\(look)")
        }
    }

    @Test(
        "has the same words on dark and light backgrounds, with many colours and few", arguments: Scene.all)
    func colours(scene: Scene) {
        var model = scene.model(Golden.Look())
        let hasFigure = model.screen == .body || model.screen == .stretches
        // Without colours to fill flare-ups, a character does.
        func words(_ model: AppModel) -> String {
            String(view(model).text.map { $0 == "░" ? " " : $0 }).withoutEndBlanks
        }
        let before = words(model)
        // On a map of anything but pain, few colours can't shade the days: it has numbers, as without colours.
        let isShadedMap =
            model.screen == .week && model.week.kind != .week && ![.worst, .average].contains(model.week.measure)
        model.appearance.depth = .none
        let few = isShadedMap ? words(model) : before
        for background in [Background.dark, .light] {
            // On the figure, shades replace colours.
            for depth in ColorDepth.allCases where depth != .none && (depth >= .twoHundredFiftySix || !hasFigure) {
                model.appearance.background = background
                model.appearance.depth = depth
                let expected = depth >= .twoHundredFiftySix ? before : few
                #expect(words(model) == expected, "\(background), \(depth)")
            }
        }
    }

    @Test(
        "is pure ASCII if that is all the terminal supports", arguments: Scene.all)
    func ascii(scene: Scene) {
        for size in [Size(width: 120, height: 40), Size(width: 80, height: 24), Size(width: 40, height: 12)] {
            let look = Golden.Look(size: size)
            var model = scene.model(look)
            model.appearance.glyphs = .ascii
            let canvas = view(model)
            #expect(canvas.text.utf8.allSatisfy { $0 < 0x80 }, "\(size)")
            #expect(canvas.linesTouchingTheEdge == [], "\(size)")
        }
    }

    @Test(
        "says the same in ASCII, character for character",
        arguments: Scene.all)
    func sameInAscii(scene: Scene) {
        for size in [Size(width: 120, height: 40), Size(width: 80, height: 24), Size(width: 40, height: 12)] {
            let look = Golden.Look(size: size)
            var model = scene.model(look)
            let unicode = Golden.picture(of: model, in: look)
            model.appearance.glyphs = .ascii
            let ascii = Golden.picture(of: model, in: look)
            #expect(AsciiPicture.differences(unicode, ascii, scene.likeness) == [], "\(size)")
        }
    }

    /// The scenes that a smaller window scrolls for good.
    private static let scrolled: Set<String> = [
        "pain/edited", "journal/kept-search", "journal/conflict", "foreign-names/dialog-note", "links/companion",
        "experiments/finished", "experiments/stopped", "body/all-days",
    ]

    @Test(
        "is unchanged after other sizes, once the first is back",
        arguments: Scene.all.filter { !scrolled.contains($0.name) })
    func resizing(scene: Scene) {
        var store = TestStore(scene.model(Golden.Look()))
        let before = store.screen
        // Down to the smallest window, below it, wide and flat, narrow and tall.
        for (width, height) in [(40, 12), (39, 11), (20, 3), (200, 12), (40, 60), (120, 40)] {
            store.receive(.resized(Size(width: width, height: height)))
            #expect(view(store.model).size == Size(width: width, height: height))
            store.receive(.resized(Size(width: 80, height: 24)))
            #expect(store.screen == before, "after \(width) × \(height)")
        }
    }

    @Test("has its own recordings: none is left over, and none is shared")
    func files() {
        let names = Scene.all.flatMap { scene in scene.looks.map { "\(scene.name)-\($0.name)" } }
        #expect(Golden.kept.filter { !$0.hasPrefix("frame/") } == Set(names))
        let pictures = Dictionary(grouping: names) { Golden.kept(as: $0) ?? $0 }
        #expect(pictures.values.filter { $0.count > 1 }.map { $0.sorted() } == [])
    }
}

extension String {
    /// The lines without trailing blanks.
    fileprivate var withoutEndBlanks: String {
        split(separator: "\n", omittingEmptySubsequences: false)
            .map { line in String(line.reversed().drop { $0 == " " }.reversed()) }.joined(separator: "\n")
    }
}
