/// The selected row and the scroll position of a list.
struct ListState<Row: Hashable & Sendable>: Hashable, Sendable {
    /// The selected row; nil, until the user moves, for the first one.
    var selection: Row?
    /// The first visible line.
    var top = 0
    /// The rows at the latest event, for finding the neighbour of a row that is gone.
    private var rowsBefore: [Row] = []

    init(selection: Row? = nil) { self.selection = selection }

    /// Returns the selected row, or the first one.
    func selected(in rows: [Row]) -> Row? { selection ?? rows.first }

    /// Performs a command that moves the selection.
    ///
    /// - Parameter page: the number of rows visible at once.
    /// - Returns: Whether the command was one.
    mutating func perform(_ command: Command, rows: [Row], page: Int) -> Bool {
        let place = selection.flatMap(rows.firstIndex) ?? 0
        guard let target = command.destination(from: place, last: rows.count - 1, page: page) else { return false }
        if rows.indices.contains(target) { selection = rows[target] }
        return true
    }

    /// Performs a command that moves the selection in a list whose rows are on these lines, of which some are visible at once.
    ///
    /// - Returns: Whether the command was one.
    mutating func perform(_ command: Command, rows: [Row], lines: [Int], height: Int) -> Bool {
        let place = selection.flatMap(rows.firstIndex) ?? 0
        guard let target = command.destination(from: place, lines: lines, height: height) else { return false }
        if rows.indices.contains(target) { selection = rows[target] }
        return true
    }

    /// Ensures that the selected row exists: if it is gone, selects its neighbour.
    ///
    /// - Parameter belong: whether two rows are in the same group, in which a neighbour is preferred.
    mutating func settle(rows: [Row], belong: (Row, Row) -> Bool = { _, _ in true }) {
        if let row = selection, !rows.contains(row) {
            let place = min(rowsBefore.firstIndex(of: row) ?? 0, rows.count - 1)
            let isLastOfGroup = place > 0 && !belong(rows[place], row) && belong(rows[place - 1], row)
            selection = rows.isEmpty ? nil : rows[isLastOfGroup ? place - 1 : place]
        }
        rowsBefore = rows
    }
}
