import Canvas
import Catalog
import Diary

/// What can be logged, by kind: add your own items; rename, hide or reorder any; choose what is asked.
struct CatalogEditor: Dialog {
    /// The kind on view.
    private(set) var kind: CatalogKind
    /// The item under the cursor; the first one if it is gone.
    private(set) var selection: Name?
    /// The search text.
    private(set) var search = TextField()
    /// Whether the search is being typed.
    private(set) var isSearching = false

    init(_ kind: CatalogKind = .habit) { self.kind = kind }

    var form: DialogForm { .page }

    var isPage: Bool { true }

    var context: KeyContext { isSearching ? .catalogSearch : .catalogEditor }

    func footerWord(for command: Command, in model: AppModel) -> String? {
        if command == .toggle, !kind.isAskable { return "" }
        let rows = rows(in: model)
        let place = place(among: rows)
        guard rows.indices.contains(place) else {
            return [.open, .rename, .hide, .toggle, .raiseRow, .lowerRow].contains(command) ? "" : nil
        }
        return rows[place].footerWord(for: command, model)
    }

    func height(in size: Size, model: AppModel) -> Int { size.height }

    /// Returns the items on view.
    func rows(in model: AppModel) -> [CatalogRow] {
        let words = Name.key(of: search.text).split(separator: " ")
        return CatalogRow.rows(of: kind, model: model).filter { row in words.allSatisfy { row.name.key.contains($0) } }
    }

    /// Returns the index of the row under the cursor.
    func place(among rows: [CatalogRow]) -> Int { rows.firstIndex { $0.name == selection } ?? 0 }

    mutating func type(_ text: String, on model: inout AppModel) -> DialogOutcome {
        search.type(text)
        keepSelection(in: model)
        return .stay
    }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        let rows = rows(in: model)
        let place = place(among: rows)
        switch command {
        case _ where command.isMoving:
            let layout = CatalogLayout(
                size: room(in: model), dialog: self, rows: rows, theme: model.theme, glyphs: model.glyphs)
            let lines = layout.lines.indices.filter { layout.lines[$0].row != nil }
            let target = command.destination(from: place, lines: lines, height: layout.list.height)
            if let target, rows.indices.contains(target) { selection = rows[target].name }
        case .next: turn(by: 1)
        case .previous: turn(by: -1)
        case .search: isSearching = true
        case .accept: isSearching = false
        case .cancel: return leave()
        case .undo: model.undo()
        case .redo: model.redo()
        case .addToCatalog: model.open(CatalogForm(adding: kind, name: search.text, model: model))
        default:
            if isSearching, search.perform(command) {
                keepSelection(in: model)
            } else if rows.indices.contains(place) {
                change(rows[place], command, on: &model)
            }
        }
        return .stay
    }

    mutating func click(_ point: Point, size: Size, on model: inout AppModel) -> DialogOutcome {
        if point.row == CatalogLayout.tabRow {
            let tabs = CatalogLayout.tabs(width: size.width, active: kind)
            if let tab = tabs.first(where: { $0.columns.contains(point.column) }) { turn(to: tab.kind) }
            return .stay
        }
        let layout = CatalogLayout(
            size: size, dialog: self, rows: rows(in: model), theme: model.theme, glyphs: model.glyphs)
        if let name = layout.row(at: point) { selection = name }
        return .stay
    }

    /// Moves the cursor to an item, which may not match the search.
    mutating func select(_ name: Name) {
        selection = name
        if !Name.key(of: search.text).split(separator: " ").allSatisfy({ name.key.contains($0) }) { search.clear() }
    }

    private mutating func turn(by steps: Int) {
        let kinds = CatalogKind.editable
        let place = kinds.firstIndex(of: kind) ?? 0
        turn(to: kinds[(place + steps + kinds.count) % kinds.count])
    }

    private mutating func turn(to kind: CatalogKind) {
        self.kind = kind
        selection = nil
    }

    /// Closes the search first, and then the list.
    private mutating func leave() -> DialogOutcome {
        guard isSearching || !search.isEmpty else { return .close }
        isSearching = false
        search.clear()
        return .stay
    }

    private mutating func keepSelection(in model: AppModel) {
        let rows = rows(in: model)
        if !rows.contains(where: { $0.name == selection }) { selection = rows.first?.name }
    }
}
