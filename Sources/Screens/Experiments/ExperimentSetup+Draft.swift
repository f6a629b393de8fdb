import Canvas
import Diary
import Trends

/// What was filled in when the program had to end, kept to go on with it.
extension ExperimentSetup {
    private static let seedField = "Seed"
    private static let questionField = "Question"

    /// The text fields, with the names they have in the diary.
    private static var textFields: [(name: String, field: WritableKeyPath<ExperimentSetup, TextField>)] {
        [
            (questionField, \.question), ("Trial", \.trial), ("Control", \.control), ("Pairs", \.pairs),
            ("Block_days", \.block), ("Washout_days", \.washout), ("Start", \.start),
        ]
    }

    func draft(in model: AppModel) -> Draft? {
        let typed = Self.textFields.filter { !self[keyPath: $0.field].isSuggestion }.map(\.name)
        guard let criterion = proposal?.criterion, isTurned || !typed.isEmpty else { return nil }
        // The question says what it is about, and the seed stays, so that nobody draws again until they like the result.
        let kept = Self.textFields.filter { $0.name == Self.questionField || typed.contains($0.name) }
        return Draft(
            form: .experiment,
            fields: [Draft.Field(criterion.field.rawValue, criterion.text), Draft.Field(Self.seedField, "\(seed)")]
                + kept.map { Draft.Field($0.name, self[keyPath: $0.field].text) })
    }

    /// Resumes a form that was not saved; nil if what it tests is no longer there.
    init?(draft: Draft, model: inout AppModel) {
        guard let read = try? Experiment.Criterion.reading({ draft.values($0).first }),
            let seed = draft.values(Self.seedField).first.flatMap(UInt64.init)
        else { return nil }
        var choices = ExperimentChoices(habit: read.field == .habit ? read.name : nil, model: model)
        guard let place = choices.place(of: read, model: model) else { return nil }
        self.init(choices, seed: seed, model: model)
        resume(read, at: place)
        for field in Self.textFields {
            guard let text = draft.values(field.name).first, text != self[keyPath: field.field].text else { continue }
            self[keyPath: field.field] = TextField(text)
        }
    }

    /// Returns the question of a draft.
    static func words(of draft: Draft) -> String { draft.values(questionField).first ?? "" }
}
