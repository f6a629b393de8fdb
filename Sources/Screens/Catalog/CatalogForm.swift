import Canvas
import Catalog
import Diary

/// The form for a thing of your own, for what is said of one that is there, or for another name of it.
struct CatalogForm: Dialog {
    /// What is said of a thing, in the order of the form.
    enum Field: Hashable, Sendable {
        /// Its name.
        case name
        /// What is counted of a habit or an activity, or the unit of a treatment.
        case measure
        /// The words to choose from.
        case words
        /// Which way it may hurt.
        case direction
        /// The question at check-in.
        case question
        /// Whether it is asked at check-in.
        case asked
        /// One of the muscles that a habit shortens or a stretch lengthens, counted from 0.
        case muscle(Int)
        /// The sides of a site or a stretch.
        case sides
        /// From where a site is seen.
        case view
        /// What kind of exercise it is.
        case exercise
        /// Whether an exercise is held or done over and over.
        case manner
        /// How long an exercise is held.
        case hold
        /// How often an exercise is done.
        case times
        /// The seconds that each time takes.
        case tempo
        /// Whether an exercise suits a flare-up.
        case gentle
        /// One of the steps of an exercise, counted from 0.
        case step(Int)
        /// One of the things to watch for, counted from 0.
        case caution(Int)
        /// One of the things it needs, counted from 0.
        case prop(Int)
        /// What a word means.
        case meaning
        /// Who gives a treatment.
        case giver
    }

    let kind: CatalogKind
    /// The thing that gets another name; nothing in the other forms.
    let renamed: Name?
    /// The thing of which something else is said; nothing in the other forms.
    let changed: Name?
    /// The field being filled in.
    var field = Field.name
    var texts: [Field: TextField]
    var choices: [Field: ChoiceField] = [:]
    /// The lines that the words to choose from have, which may give a short form as well.
    private(set) var knownWords: [String: CatalogLine] = [:]
    /// What the record said of the thing before.
    private(set) var record: [CatalogLine] = []
    /// What is wrong with what was typed.
    var complaint: String?

    /// The form for something new.
    ///
    /// - Parameter name: a name that was typed already.
    init(adding kind: CatalogKind, name: String = "", model: AppModel) {
        self.kind = kind
        (renamed, changed) = (nil, nil)
        texts = [.name: TextField(name), .words: TextField(), .question: TextField()]
        texts[.meaning] = TextField()
        texts.merge(Self.exerciseTexts([])) { $1 }
        choices = Self.muscleChoices(model.catalog, said: [])
        for (field, options) in Self.options(kind) { choices[field] = ChoiceField(options.map(\.word)) }
    }

    /// The form for another name.
    init(renaming name: Name, of kind: CatalogKind) {
        self.kind = kind
        (renamed, changed) = (name, nil)
        texts = [.name: TextField(name.text)]
    }

    /// The form for what is said of a thing that is there.
    init(changing name: Name, of kind: CatalogKind, model: AppModel) {
        self.kind = kind
        (renamed, changed) = (nil, name)
        let lines = model.catalog.lines(of: name, as: kind)
        record = lines
        texts = [.question: "Ask", .meaning: "Meaning"].mapValues { field in
            TextField(lines.first { $0.name == field }?.value ?? "")
        }
        texts.merge(Self.exerciseTexts(lines)) { $1 }
        let words = lines.filter { $0.name == "Choice" }.map { line in
            (word: String(line.value.prefix { $0 != "," }), line: line)
        }
        for (word, line) in words { knownWords[word] = line }
        texts[.words] = TextField(words.map(\.word).joined(separator: ", "))
        for (field, options) in Self.options(kind) {
            choices[field] = ChoiceField(options.map(\.word), at: Self.place(of: lines, in: options))
        }
        if lines.contains(where: { $0.name == "Times" }) { choices[.manner]?.turn(by: 1) }
        // Before there were kinds, a release was said so.
        if lines.contains(CatalogLine("Release", "yes")) { choices[.exercise]?.type(Stretch.Kind.release.rawValue) }
        let muscles = lines.filter { $0.name == muscleField }.map(\.value)
        choices.merge(Self.muscleChoices(model.catalog, said: muscles)) { own, _ in own }
        self.field = fields[0]
    }

    /// The place of the option that says what a record says, the one with the most lines of several.
    private static func place(of lines: [CatalogLine], in options: [Option]) -> Int {
        let known = Set(lines)
        let fitting = options.indices.filter { known.isSuperset(of: options[$0].lines) }
        return fitting.max { options[$0].lines.count < options[$1].lines.count } ?? 0
    }

    var context: KeyContext { .catalogForm }

    func footerWord(for command: Command, in model: AppModel) -> String? {
        switch command {
        case .accept where field == .name && fields.count > 1: "next"
        case .nextField where fields.count == 1: ""
        default: nil
        }
    }

    /// The fields of the form, from top to bottom.
    var fields: [Field] {
        if renamed != nil { return [.name] }
        let known: Set<Field> = [.name, .asked]
        return changed == nil ? allFields : allFields.filter { !known.contains($0) }
    }

    /// The fields that a new thing has.
    private var allFields: [Field] {
        switch kind {
        case .habit:
            let words: [Field] = choices[.measure]?.word == Self.choiceWord ? [.words] : []
            return [.name, .measure] + words + [.direction, .question] + muscleFields + [.asked]
        case .activity: return [.name, .measure, .direction]
        case .site: return [.name, .sides, .view]
        case .feel, .muscle: return [.name, .meaning]
        case .stretch: return [.name, .exercise] + muscleFields + [.sides] + exerciseFields
        case .care: return [.name, .giver, .measure]
        }
    }

    func height(in size: Size, model: AppModel) -> Int { (size.height >= 12 ? 2 : 1) + fields.count }
}
