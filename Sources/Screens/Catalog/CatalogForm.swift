import Canvas
import Catalog
import Diary

/// The form for a new item, for the details of an existing one, or for a new name.
struct CatalogForm: Dialog {
    /// The fields of an item, in the order of the form.
    enum Field: Hashable, Sendable {
        /// Its name.
        case name
        /// The unit of a habit, an activity or a treatment.
        case measure
        /// The words to choose from.
        case words
        /// The direction in which it may hurt.
        case direction
        /// The question at check-in.
        case question
        /// Whether it is asked at check-in.
        case asked
        /// A muscle that a habit shortens or a stretch lengthens, counted from 0.
        case muscle(Int)
        /// The sides of a site or a stretch.
        case sides
        /// The view that shows a site.
        case view
        /// The kind of exercise.
        case exercise
        /// Whether an exercise is held or repeated.
        case manner
        /// The duration of a hold.
        case hold
        /// The number of repetitions.
        case times
        /// The seconds for each repetition.
        case tempo
        /// Whether an exercise suits a flare-up.
        case gentle
        /// A step of an exercise, counted from 0.
        case step(Int)
        /// A caution, counted from 0.
        case caution(Int)
        /// A prop, counted from 0.
        case prop(Int)
        /// The meaning of a word.
        case meaning
        /// Who gives a treatment.
        case giver
    }

    let kind: CatalogKind
    /// The item being renamed; nil in the other forms.
    let renamed: Name?
    /// The item whose details are being changed; nil in the other forms.
    let changed: Name?
    /// The field being filled in.
    var field = Field.name
    var texts: [Field: TextField]
    var choices: [Field: ChoiceField] = [:]
    /// The record lines of the words to choose from, which may include a short form.
    private(set) var knownWords: [String: CatalogLine] = [:]
    /// The record of the item so far.
    private(set) var record: [CatalogLine] = []
    /// The complaint about the input.
    var complaint: String?

    /// Creates the form for a new item.
    ///
    /// - Parameter name: the name if already typed.
    init(adding kind: CatalogKind, name: String = "", model: AppModel) {
        self.kind = kind
        (renamed, changed) = (nil, nil)
        texts = [.name: TextField(name), .words: TextField(), .question: TextField()]
        texts[.meaning] = TextField()
        texts.merge(Self.exerciseTexts([])) { $1 }
        choices = Self.muscleChoices(model.catalog, said: [])
        for (field, options) in Self.options(kind) { choices[field] = ChoiceField(options.map(\.word)) }
    }

    /// Creates the form for a new name.
    init(renaming name: Name, of kind: CatalogKind) {
        self.kind = kind
        (renamed, changed) = (name, nil)
        texts = [.name: TextField(name.text)]
    }

    /// Creates the form for the details of an existing item.
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
        // Older records, without kinds, mark a release this way.
        if lines.contains(CatalogLine("Release", "yes")) { choices[.exercise]?.type(Stretch.Kind.release.rawValue) }
        let muscles = lines.filter { $0.name == muscleField }.map(\.value)
        choices.merge(Self.muscleChoices(model.catalog, said: muscles)) { own, _ in own }
        self.field = fields[0]
    }

    /// Returns the index of the option that matches a record, the one with the most lines if several do.
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

    /// The fields of a new item.
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
