import Diary
import Exchange
import Files
import Journal
import SystemPackage

/// What was chosen on the mapping screen of a table, kept when the program had to end before the mapping was written.
struct KeptMapping {
    /// What was being typed, and for which column.
    typealias Typed = (text: String, place: Int)

    private var store: DraftStore
    private var drafts: [StoredDraft]
    private let table: String
    /// The columns with what their names mean by themselves.
    private let untouched: [MappingDraft.Column]
    /// What was being typed when the program had to end.
    private(set) var typed: Typed?

    private static let form = "mapping"
    private static let fields = (table: "Table", column: "Column", meaning: "Means", typed: "Typed")

    /// Reads what was kept for a table whose mapping begins like this.
    init(of table: FilePath, _ mapping: MappingDraft, in context: CommandContext) {
        untouched = mapping.columns
        store = DraftStore(in: context.locations.state, of: context.journal.folder, forms: [Self.form])
        drafts = store.read()
        self.table = table.real.string
    }

    private func isOurs(_ draft: StoredDraft) -> Bool {
        draft.fields.contains { $0.name == Self.fields.table && $0.value == table }
    }

    /// Takes up what was chosen for the columns that the table still has; returns false if nothing was kept.
    mutating func takeUp(_ mapping: inout MappingDraft) -> Bool {
        guard let draft = drafts.last(where: isOurs) else { return false }
        var place: Int?
        for field in draft.fields {
            switch field.name {
            case Self.fields.column: place = mapping.columns.firstIndex { $0.name == field.value }
            case Self.fields.meaning: if let place { try? mapping.mean(field.value, at: place) }
            case Self.fields.typed: if let place { typed = (field.value, place) }
            default: break
            }
        }
        return true
    }

    /// Keeps what is chosen now for the next import of this table, if anything is.
    mutating func keep(_ mapping: MappingDraft, typed: Typed? = nil) {
        guard mapping.columns != untouched || typed != nil else { return forget() }
        var fields = [SideRecord.Field(Self.fields.table, table)]
        for (place, column) in mapping.columns.enumerated() {
            fields.append(SideRecord.Field(Self.fields.column, column.name))
            fields.append(SideRecord.Field(Self.fields.meaning, column.meaning ?? ""))
            if let typed, typed.place == place { fields.append(SideRecord.Field(Self.fields.typed, typed.text)) }
        }
        replace(with: [StoredDraft(form: Self.form, fields: fields)])
    }

    /// Forgets what was kept for the table: its mapping is in a file, or was left.
    mutating func forget() {
        if drafts.contains(where: isOurs) { replace(with: []) }
    }

    private mutating func replace(with new: [StoredDraft]) {
        drafts = drafts.filter { !isOurs($0) } + new
        try? store.keep(drafts)
    }
}
