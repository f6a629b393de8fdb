import Canvas
import Data
import Diary

/// The form for a thing of one's own, or for another name of one that is there.
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
        /// The muscles that a habit shortens or a stretch lengthens.
        case muscle
        /// One more of them.
        case otherMuscle
        /// The sides of a site or a stretch.
        case sides
        /// From where a site is seen.
        case view
        /// How long a stretch is held.
        case hold
        /// Whether a stretch suits a flare-up.
        case gentle
        /// How a stretch is done.
        case step
        /// What a word means.
        case meaning
        /// Who gives a treatment.
        case giver
    }

    let kind: CatalogKind
    /// The thing that gets another name; nothing for a new one.
    let renamed: Name?
    /// The field being filled in.
    var field = Field.name
    var texts: [Field: TextField]
    var choices: [Field: ChoiceField] = [:]
    /// What is wrong with what was typed.
    var complaint: String?

    /// The form for something new.
    ///
    /// - Parameter name: a name that was typed already.
    init(adding kind: CatalogKind, name: String = "", model: AppModel) {
        self.kind = kind
        renamed = nil
        texts = [.name: TextField(name), .words: TextField(), .question: TextField(), .step: TextField()]
        texts[.meaning] = TextField()
        texts[.hold] = TextField("30 s", isSuggestion: true)
        let muscles = ["not known"] + model.catalog.muscles.map(\.name.text)
        for field in [Field.muscle, .otherMuscle] { choices[field] = ChoiceField(muscles) }
        for (field, options) in Self.options(kind) { choices[field] = ChoiceField(options.map(\.word)) }
    }

    /// The form for another name.
    init(renaming name: Name, of kind: CatalogKind) {
        self.kind = kind
        renamed = name
        texts = [.name: TextField(name.text)]
    }

    var context: KeyContext { .catalogForm }

    var takesText: Bool { true }

    func footerWord(for command: Command, in model: AppModel) -> String? {
        switch command {
        case .accept where field == .name && renamed == nil && fields.count > 1: "next"
        case .nextField where fields.count == 1: ""
        default: nil
        }
    }

    /// The fields of the form, from top to bottom.
    var fields: [Field] {
        guard renamed == nil else { return [.name] }
        switch kind {
        case .habit:
            let words: [Field] = choices[.measure]?.word == Self.choiceWord ? [.words] : []
            return [.name, .measure] + words + [.direction, .question, .muscle, .asked]
        case .activity: return [.name, .measure, .direction]
        case .site: return [.name, .sides, .view]
        case .feel, .muscle: return [.name, .meaning]
        case .stretch: return [.name, .muscle, .otherMuscle, .sides, .hold, .gentle, .step]
        case .care: return [.name, .giver, .measure]
        }
    }

    func height(in size: Size, model: AppModel) -> Int { (size.height >= 12 ? 2 : 1) + fields.count }
}
