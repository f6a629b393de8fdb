import Diary
import Journal
import Screens

extension Draft {
    /// Names of fields that belong to the entry as it was before.
    private static let originalPrefix = "Original_"

    /// The draft as it was kept; nil when its form or its entry is not understood any more.
    init?(_ kept: StoredDraft) {
        guard let form = Form(rawValue: kept.form) else { return nil }
        let originals = kept.fields.filter { $0.name.hasPrefix(Self.originalPrefix) }
        let fields = kept.fields.filter { !$0.name.hasPrefix(Self.originalPrefix) }
        guard let entry = try? Entry(fields: fields.map { ($0.name, $0.value) }) else { return nil }
        let original = try? Entry(
            fields: originals.map { (String($0.name.dropFirst(Self.originalPrefix.count)), $0.value) })
        self.init(form: form, entry: entry, original: original)
    }

    /// The draft as it is kept.
    var kept: StoredDraft {
        let fields = entry.fields.map { SideRecord.Field($0.name, $0.value) }
        let originals = original?.fields.map { SideRecord.Field(Self.originalPrefix + $0.name, $0.value) } ?? []
        return StoredDraft(form: form.rawValue, fields: fields + originals)
    }
}
