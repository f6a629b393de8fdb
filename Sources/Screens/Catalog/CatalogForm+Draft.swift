import Catalog
import Diary

/// What was filled in when the program had to end, kept to go on with it.
extension CatalogForm {
    /// The fields of a draft that say what the form is for.
    private enum Subject {
        static let kind = "Of"
        static let changed = "Changing"
        static let renamed = "Renaming"
    }

    /// Returns the form as it was opened, with nothing filled in.
    private func untouched(in model: AppModel) -> CatalogForm {
        if let changed { return CatalogForm(changing: changed, of: kind, model: model) }
        if let renamed { return CatalogForm(renaming: renamed, of: kind) }
        return CatalogForm(adding: kind, model: model)
    }

    func draft(in model: AppModel) -> Draft? {
        let before = untouched(in: model)
        let typed = texts.filter { $1.text != before.texts[$0]?.text }.map { Draft.Field($0.draftName, $1.text) }
        let chosen = choices.filter { $1.word != before.choices[$0]?.word }.map { Draft.Field($0.draftName, $1.word) }
        guard !typed.isEmpty || !chosen.isEmpty else { return nil }
        let subject = [
            Draft.Field(Subject.kind, kind.rawValue), changed.map { Draft.Field(Subject.changed, $0.text) },
            renamed.map { Draft.Field(Subject.renamed, $0.text) },
        ]
        return Draft(
            form: .item, fields: subject.compactMap(\.self) + (typed + chosen).sorted { $0.name < $1.name })
    }

    /// Resumes a form that was not saved; nil if what it changes is gone.
    init?(draft: Draft, model: AppModel) {
        guard let kind = draft.values(Subject.kind).first.flatMap(CatalogKind.init) else { return nil }
        func known(_ field: String) -> Name?? {
            guard let text = draft.values(field).first else { return .some(nil) }
            guard let name = try? Name(parsing: text),
                CatalogRow.rows(of: kind, model: model).contains(where: { $0.name == name })
            else { return .none }
            return .some(name)
        }
        guard let changed = known(Subject.changed), let renamed = known(Subject.renamed) else { return nil }
        if let changed {
            self.init(changing: changed, of: kind, model: model)
        } else if let renamed {
            self.init(renaming: renamed, of: kind)
        } else {
            self.init(adding: kind, model: model)
        }
        for field in texts.keys {
            if let text = draft.values(field.draftName).first { texts[field] = TextField(text) }
        }
        for (field, choice) in choices {
            guard let word = draft.values(field.draftName).first, let place = choice.words.firstIndex(of: word) else {
                continue
            }
            choices[field] = ChoiceField(choice.words, at: place)
        }
    }

    /// Returns what a draft is for, in a line.
    static func words(of draft: Draft) -> String {
        if let name = draft.values(Subject.changed).first { return "Changes to \(name)" }
        let name = draft.values(Field.name.draftName).first ?? ""
        if let old = draft.values(Subject.renamed).first { return "Another name for \(old): \(name)" }
        let kind = draft.values(Subject.kind).first.flatMap(CatalogKind.init)?.withArticle ?? "an item"
        return "\(kind.capitalizedFirst) to add\(name.isEmpty ? "" : ": \(name)")"
    }
}

extension CatalogForm.Field {
    /// The name of the field in a draft.
    fileprivate var draftName: String {
        switch self {
        case .name: "Name"
        case .measure: "Measure"
        case .words: "Words"
        case .direction: "Direction"
        case .question: "Question"
        case .asked: "Asked"
        case .muscle(let place): "Muscle_\(place + 1)"
        case .sides: "Sides"
        case .view: "View"
        case .exercise: "Exercise"
        case .manner: "Manner"
        case .hold: "Hold"
        case .times: "Times"
        case .tempo: "Tempo"
        case .gentle: "Gentle"
        case .step(let place): "Step_\(place + 1)"
        case .caution(let place): "Caution_\(place + 1)"
        case .prop(let place): "Needs_\(place + 1)"
        case .meaning: "Meaning"
        case .giver: "Giver"
        }
    }
}
