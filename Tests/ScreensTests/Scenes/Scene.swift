import Diary
import Testing

@testable import Screens

/// A screen or dialog in one state: its name in the files, and how to get there.
struct Scene: Sendable, CustomTestStringConvertible {
    /// “pain/sites”: the folder and the file.
    let name: String
    /// The looks that it is recorded in.
    var looks: [Golden.Look]
    /// How similar its Unicode and ASCII recordings are.
    var likeness = AsciiPicture.Likeness.signs
    private let models: SceneModels

    var testDescription: String { name }

    /// Returns the model in this state, in a look.
    func model(_ look: Golden.Look) -> AppModel { models[look] }

    /// A state reached with keys.
    ///
    /// - Parameters:
    ///   - keys: the names of the keys, separated by blanks.
    ///   - start: the model they are pressed in; nil for the sample diary.
    init(
        _ name: String, _ keys: String = "", in looks: [Golden.Look] = Golden.looks,
        from start: @escaping @Sendable (Golden.Look) -> AppModel = { SampleDiary.model(in: $0) }
    ) {
        self.init(name, in: looks, from: start) { $0.press(keys) }
    }

    /// A state reached with any events.
    init(
        _ name: String, in looks: [Golden.Look] = Golden.looks,
        from start: @escaping @Sendable (Golden.Look) -> AppModel = { SampleDiary.model(in: $0) },
        run: @escaping @Sendable (inout TestStore) -> Void
    ) {
        self.name = name
        self.looks = looks
        models = SceneModels { look in
            var store = TestStore(start(look))
            run(&store)
            return store.model
        }
    }

    /// Returns the scene with this similarity of its Unicode and ASCII recordings.
    func alike(in likeness: AsciiPicture.Likeness) -> Scene {
        var scene = self
        scene.likeness = likeness
        return scene
    }

    /// Every recorded scene.
    static let all =
        today + dialogs + journal + week + stretches + links + experiments + body + catalog + review + diaries
}

extension AppModel {
    /// Returns the model with the size, glyphs and colours of a look.
    func seen(in look: Golden.Look) -> AppModel {
        var model = self
        model.appearance = look.appearance
        if model.size != look.size { _ = update(&model, .resized(look.size), at: model.time) }
        return model
    }
}

extension SampleDiary {
    /// Returns a model that has read entries, by default those of the sample diary, in a look.
    static func model(in look: Golden.Look, entries: [Entry] = Self.entries) -> AppModel {
        model(size: look.size, entries: entries).seen(in: look)
    }
}
