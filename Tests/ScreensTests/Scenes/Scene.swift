import Diary
import Testing

@testable import Screens

/// A screen or dialog in one state: its name in the files, and what leads there.
struct Scene: Sendable, CustomTestStringConvertible {
    /// “pain/sites”: the folder and the file.
    let name: String
    /// What its picture is kept in.
    var looks: [Golden.Look]
    /// How alike its pictures in Unicode and in ASCII are.
    var likeness = AsciiPicture.Likeness.signs
    /// The model in this state, brought into a look.
    let model: @Sendable (Golden.Look) -> AppModel

    var testDescription: String { name }

    /// A state that keys lead to.
    ///
    /// - Parameters:
    ///   - keys: the names of the keys, with blanks between.
    ///   - start: the model they are pressed on; that of the sample diary when left out.
    init(
        _ name: String, _ keys: String = "", in looks: [Golden.Look] = Golden.looks,
        from start: @escaping @Sendable (Golden.Look) -> AppModel = { SampleDiary.model(in: $0) }
    ) {
        self.init(name, in: looks, from: start) { $0.press(keys) }
    }

    /// A state that events of any kind lead to.
    init(
        _ name: String, in looks: [Golden.Look] = Golden.looks,
        from start: @escaping @Sendable (Golden.Look) -> AppModel = { SampleDiary.model(in: $0) },
        run: @escaping @Sendable (inout TestStore) -> Void
    ) {
        self.name = name
        self.looks = looks
        model = { look in
            var store = TestStore(start(look))
            run(&store)
            return store.model
        }
    }

    /// The scene, its pictures in Unicode and in ASCII alike in this way.
    func alike(in likeness: AsciiPicture.Likeness) -> Scene {
        var scene = self
        scene.likeness = likeness
        return scene
    }

    /// Every scene that is kept.
    static let all =
        today + dialogs + journal + week + stretches + links + experiments + body + catalog + review + diaries
}

extension AppModel {
    /// The model at the size and with the signs and colours of a look.
    func seen(in look: Golden.Look) -> AppModel {
        var model = self
        model.appearance = look.appearance
        if model.size != look.size { _ = update(&model, .resized(look.size), at: model.time) }
        return model
    }
}

extension SampleDiary {
    /// A model that has read entries, those of the sample diary when left out, in a look.
    static func model(in look: Golden.Look, entries: [Entry] = Self.entries) -> AppModel {
        model(size: look.size, entries: entries).seen(in: look)
    }
}
