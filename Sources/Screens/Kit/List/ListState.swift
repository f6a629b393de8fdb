/// Which row of a list is selected, and where the list is scrolled to.
struct ListState<Row: Hashable & Sendable>: Hashable, Sendable {
    /// The selected row; nil until the person moves, which means the first one.
    var selection: Row?
    /// The first visible line.
    var top = 0
    /// The rows at the latest event, to find the neighbour of a row that is gone.
    private var rowsBefore: [Row] = []

    init(selection: Row? = nil) { self.selection = selection }

    /// The selected row, or the first one.
    func selected(in rows: [Row]) -> Row? { selection ?? rows.first }

    /// Carries out a command that moves the selection.
    ///
    /// - Parameter page: the rows that show at once.
    /// - Returns: Whether it was one.
    mutating func perform(_ command: Command, rows: [Row], page: Int) -> Bool {
        let place = selection.flatMap(rows.firstIndex) ?? 0
        guard let target = command.destination(from: place, last: rows.count - 1, page: page) else { return false }
        if rows.indices.contains(target) { selection = rows[target] }
        return true
    }

    /// Makes sure that the selected row exists: where it is gone, its neighbour takes its place.
    ///
    /// - Parameter belong: whether two rows belong to one group, of which a neighbour is preferred.
    mutating func settle(rows: [Row], belong: (Row, Row) -> Bool = { _, _ in true }) {
        if let row = selection, !rows.contains(row) {
            let place = min(rowsBefore.firstIndex(of: row) ?? 0, rows.count - 1)
            let isLastOfGroup = place > 0 && !belong(rows[place], row) && belong(rows[place - 1], row)
            selection = rows.isEmpty ? nil : rows[isLastOfGroup ? place - 1 : place]
        }
        rowsBefore = rows
    }
}
