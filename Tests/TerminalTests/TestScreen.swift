import Canvas
import Testing

/// A terminal that understands what ``FrameWriter`` sends, and fails a test on anything else.
struct TestScreen: Equatable {
    /// A colour, an attribute or both of a cell, as SGR numbers them.
    struct Look: Equatable {
        var attributes: Set<Int> = []
        var foreground: [Int] = []
        var background: [Int] = []
    }

    struct Cell: Equatable {
        /// Empty for the right half of a wide character.
        var text = " "
        var look = Look()

        /// The cell with nothing of a blank's look that can't be seen.
        var seen: Cell {
            let showsText = text != " " || !look.attributes.isDisjoint(with: [4, 7])
            return showsText ? self : Cell(look: Look(background: look.background))
        }
    }

    let size: Size
    let fillsBackground: Bool
    private(set) var cells: [[Cell]]
    private(set) var cursor = Point.zero
    private(set) var isCursorShown = true
    private var look = Look()
    /// Whether the last column was written, where terminals differ in where the cursor is.
    private var isPastEnd = false
    /// The rows within which lines are moved.
    private var moving: Range<Int>

    init(size: Size, fillsBackground: Bool) {
        (self.size, self.fillsBackground) = (size, fillsBackground)
        moving = 0..<size.height
        cells = Array(repeating: Array(repeating: Cell(), count: size.width), count: size.height)
    }

    /// What is seen.
    var seen: [[Cell]] { cells.map { $0.map(\.seen) } }

    /// The look of cells that are erased.
    private var erased: Cell { Cell(look: fillsBackground ? Look(background: look.background) : Look()) }

    mutating func receive(_ bytes: [UInt8]) {
        var rest = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\u{1B}":
                #expect(rest.popFirst() == "[")
                let parameters = rest.prefix { $0.value < 0x40 }
                rest = rest.dropFirst(parameters.count)
                guard let final = rest.popFirst() else { break }
                var text = String.UnicodeScalarView()
                text.append(contentsOf: parameters)
                control(String(text), final)
            case "\r": (cursor.column, isPastEnd) = (0, false)
            case "\n":
                #expect(!isPastEnd && cursor.row + 1 < size.height)
                cursor.row += 1
            case "\u{8}": moveRelatively(-1)
            default: put(scalar)
            }
        }
    }

    private mutating func moveRelatively(_ columns: Int) {
        #expect(!isPastEnd && (0..<size.width).contains(cursor.column + columns))
        cursor.column += columns
    }

    private mutating func control(_ parameters: String, _ final: Unicode.Scalar) {
        let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        let count = max(numbers[0], 1)
        switch (final, parameters) {
        case ("h", "?25"): isCursorShown = true
        case ("l", "?25"): isCursorShown = false
        case ("J", "2"): for row in cells.indices { erase(0..<size.width, row: row) }
        case ("K", ""): erase(cursor.column..<size.width)
        case ("X", _): erase(cursor.column..<cursor.column + count)
        case ("C", _): moveRelatively(count)
        case ("D", _): moveRelatively(-count)
        case ("H", _):
            cursor = Point(column: (numbers.count > 1 ? numbers[1] : 1) - 1, row: count - 1)
            isPastEnd = false
        case ("m", _): select(numbers[...])
        case ("r", _):
            moving = parameters.isEmpty ? 0..<size.height : numbers[0] - 1..<numbers[1]
            (cursor, isPastEnd) = (.zero, false)
        case ("S", _): for _ in 0..<count { shift(from: moving.lowerBound, to: moving.upperBound - 1) }
        case ("T", _): for _ in 0..<count { shift(from: moving.upperBound - 1, to: moving.lowerBound) }
        default: Issue.record("unexpected sequence \(parameters)\(final)")
        }
    }

    /// Removes a line and inserts a blank one.
    private mutating func shift(from removed: Int, to inserted: Int) {
        cells.remove(at: removed)
        cells.insert(Array(repeating: erased, count: size.width), at: inserted)
    }

    private mutating func erase(_ columns: Range<Int>, row: Int? = nil) {
        #expect(row != nil || !isPastEnd)
        for column in columns { set(erased, column: column, row: row ?? cursor.row) }
    }

    private mutating func select(_ numbers: ArraySlice<Int>) {
        var numbers = numbers
        while let number = numbers.popFirst() {
            switch number {
            case 0: look = Look()
            case 1, 2, 4, 7: look.attributes.insert(number)
            case 22: look.attributes.subtract([1, 2])
            case 24, 27: look.attributes.remove(number - 20)
            case 39: look.foreground = []
            case 49: look.background = []
            case 38, 48:
                let color = Array(numbers.prefix(numbers.first == 2 ? 4 : 2))
                numbers = numbers.dropFirst(color.count)
                if number == 38 { look.foreground = color } else { look.background = color }
            case 30..<38, 90..<98: look.foreground = [number % 30]
            case 40..<48, 100..<108: look.background = [number - 10 - (number - 10) / 30 * 30]
            default: Issue.record("unexpected SGR \(number)")
            }
        }
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        let width = TextWidth.columns(of: scalar)
        guard width > 0 else {
            let written = isPastEnd ? cursor.column : cursor.column - 1
            let base = cells[cursor.row][written].text.isEmpty ? written - 1 : written
            cells[cursor.row][base].text.unicodeScalars.append(scalar)
            return
        }
        #expect(!isPastEnd && cursor.column + width <= size.width)
        set(Cell(text: String(scalar), look: look), column: cursor.column, row: cursor.row)
        if width == 2 { set(Cell(text: "", look: look), column: cursor.column + 1, row: cursor.row) }
        isPastEnd = cursor.column + width == size.width
        cursor.column = min(cursor.column + width, size.width - 1)
    }

    /// Replaces a cell; half of a wide character that stays becomes a blank.
    private mutating func set(_ cell: Cell, column: Int, row: Int) {
        guard cells[row].indices.contains(column) else { return }
        if cells[row][column].text.isEmpty, !cell.text.isEmpty { cells[row][column - 1].text = " " }
        let next = column + 1
        if next < size.width, cells[row][next].text.isEmpty { cells[row][next].text = " " }
        cells[row][column] = cell
    }
}
