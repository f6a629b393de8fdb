import Diary

extension SourceValue {
    /// Parses the number of a cell: `7`, `7.5`, and on a scale that it states itself `7/10` and `70 %`.
    ///
    /// Nil for anything else, such as `1,440`, which can be two numbers.
    ///
    /// - Parameter scale: the ends of the scale of a bare number; nil if it is on none.
    init?(number text: String, scale: ClosedRange<Double>? = nil) {
        // Apps write decimals with a point.
        guard let number = WrittenNumber(text), number.readings == nil || !text.contains(",") else { return nil }
        if number.rest.isEmpty {
            self = scale.map { .score(number.value, $0) } ?? .number(number.value)
        } else if let most = number.statedMost {
            self = .score(number.value, 0...most)
        } else {
            return nil
        }
    }
}

extension SourceEntry {
    /// Adds the number in a cell as an item. A cell that isn't understood is noted as left out; a blank one says nothing.
    ///
    /// - Parameters:
    ///   - scale: the ends of its scale, if it is a score.
    ///   - words: what the app says beside it; by default the cell.
    mutating func add(_ name: String, _ cell: String, scale: ClosedRange<Double>? = nil, words: String? = nil) {
        if cell.isEmpty { return }
        if let value = SourceValue(number: cell, scale: scale) {
            items.append(SourceItem(name: name, value: value, words: words ?? cell))
        } else {
            let ends = scale.map { " from \($0.lowerBound.plainText) to \($0.upperBound.plainText)" } ?? ""
            leaveOut(name, cell, expected: "a number\(ends)")
        }
    }

    /// Notes that a cell was left out.
    ///
    /// - Parameter expected: what it should have been, in words.
    mutating func leaveOut(_ name: String, _ cell: String, expected: String) {
        isUnreadInPart = isUnreadInPart || !cell.saysNothing
        omissions.append(
            cell.saysNothing
                ? "\(name): “\(cell)” was taken for not logged" : "\(name): “\(cell)” is not \(expected)")
    }
}
