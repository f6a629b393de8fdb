import Canvas

/// The shortest way from one position of the cursor to another (ECMA-48: LF, CR, BS, CUP, CUF, CUB).
struct Movement {
    private enum Way {
        case absolute(Point)
        case relative(isReturning: Bool, rows: Int, columns: Int)
    }

    private let way: Way
    /// The number of bytes.
    let byteCount: Int

    /// Finds the way to a position.
    ///
    /// - Parameter place: the position now; nil if that isn't known.
    init(from place: Point?, to target: Point) {
        var (way, count) = (Way.absolute(target), Self.byteCount(absolute: target))
        if let place, target.row >= place.row {
            let rows = target.row - place.row
            for (isReturning, columns) in [(false, target.column - place.column), (true, target.column)] {
                let other = rows + (isReturning ? 1 : 0) + Self.byteCount(sideways: columns)
                if other < count {
                    (way, count) = (.relative(isReturning: isReturning, rows: rows, columns: columns), other)
                }
            }
        }
        (self.way, byteCount) = (way, count)
    }

    /// Writes the bytes.
    func write(to bytes: inout [UInt8]) {
        switch way {
        case .absolute(let target):
            bytes += "\u{1B}[".utf8
            bytes.appendDigits(of: target.row + 1)
            if target.column > 0 {
                bytes.append(UInt8(ascii: ";"))
                bytes.appendDigits(of: target.column + 1)
            }
            bytes.append(UInt8(ascii: "H"))
        case .relative(let isReturning, let rows, let columns):
            if isReturning { bytes.append(UInt8(ascii: "\r")) }
            for _ in 0..<rows { bytes.append(UInt8(ascii: "\n")) }
            Self.write(sideways: columns, to: &bytes)
        }
    }

    private static func write(sideways columns: Int, to bytes: inout [UInt8]) {
        if isStepwise(columns) {
            for _ in columns..<0 { bytes.append(0x08) }
        } else {
            bytes += "\u{1B}[".utf8
            if abs(columns) > 1 { bytes.appendDigits(of: abs(columns)) }
            bytes.append(columns > 0 ? UInt8(ascii: "C") : UInt8(ascii: "D"))
        }
    }

    /// Returns whether the cursor stays or goes left by single steps.
    private static func isStepwise(_ columns: Int) -> Bool { (-3...0).contains(columns) }

    private static func byteCount(sideways columns: Int) -> Int {
        if isStepwise(columns) { return -columns }
        return 3 + (abs(columns) > 1 ? digits(abs(columns)) : 0)
    }

    private static func byteCount(absolute target: Point) -> Int {
        3 + digits(target.row + 1) + (target.column > 0 ? 1 + digits(target.column + 1) : 0)
    }

    private static func digits(_ number: Int) -> Int {
        switch number {
        case ..<10: 1
        case ..<100: 2
        case ..<1_000: 3
        default: 3 + digits(number / 1_000)
        }
    }
}
