import Diary
import Journal
import Screens

extension Draft {
    /// The prefix of fields that belong to the entry as it was before.
    private static let originalPrefix = "Original_"

    /// The names of the forms.
    static let forms = Set(Form.allCases.map(\.rawValue))

    /// Restores a stored draft; nil if its form or its entry can't be parsed any more.
    init?(_ kept: StoredDraft) {
        guard let form = Form(rawValue: kept.form) else { return nil }
        guard form.isOfEntry else {
            self.init(form: form, fields: kept.fields.map { Field($0.name, $0.value) })
            return
        }
        let originals = kept.fields.filter { $0.name.hasPrefix(Self.originalPrefix) }
        let fields = kept.fields.filter { !$0.name.hasPrefix(Self.originalPrefix) }
        guard let entry = try? Entry(fields: fields.map { ($0.name, $0.value) }) else { return nil }
        let original = try? Entry(
            fields: originals.map { (String($0.name.dropFirst(Self.originalPrefix.count)), $0.value) })
        self.init(form: form, entry: entry, original: original)
    }

    /// The draft in the form in which it is stored.
    var kept: StoredDraft {
        let fields: [SideRecord.Field] =
            switch content {
            case .entry(let entry, let original):
                entry.fields.map { SideRecord.Field($0.name, $0.value) }
                    + (original?.fields.map { SideRecord.Field(Self.originalPrefix + $0.name, $0.value) } ?? [])
            case .fields(let fields): fields.map { SideRecord.Field($0.name, $0.value) }
            }
        return StoredDraft(form: form.rawValue, fields: fields)
    }
}
