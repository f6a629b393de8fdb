import Canvas

/// A cell as a terminal shows it; cells that look the same are equal.
///
/// It is kept small and free of references, since every cell of a frame is looked at several times.
struct ShownCell: Equatable {
    private let base: Unicode.Scalar
    /// The marks on the base, as ``CellEncoder`` leaves them, in the lowest lanes; 0 for none.
    private let marks: SIMD4<UInt32>
    /// Its columns; 0 for the right half of a wide character.
    let columns: UInt8
    /// The blanks after the characters, where they are narrower than the cell.
    private let padding: UInt8
    /// Its look; what can't be seen of a blank's is left out.
    let look: Look

    /// A blank in the terminal's own look.
    static let blank = ShownCell(base: " ", marks: .zero, columns: 1, padding: 0, look: .plain)

    private init(base: Unicode.Scalar, marks: SIMD4<UInt32>, columns: UInt8, padding: UInt8, look: Look) {
        (self.base, self.marks, self.columns, self.padding, self.look) = (base, marks, columns, padding, look)
    }

    /// Creates what is shown of a cell.
    ///
    /// - Parameter look: that of the cell's style.
    init(_ cell: Cell, look: Look, encoder: CellEncoder) {
        guard let sent = encoder.sent(for: cell) else {
            self.init(base: " ", marks: .zero, columns: 0, padding: 0, look: look)
            return
        }
        var marks = SIMD4<UInt32>.zero
        for (lane, mark) in sent.marks.prefix(marks.scalarCount).enumerated() { marks[lane] = mark.value }
        let isBlank = sent.base == " " && marks == .zero && cell.width == 1
        self.init(
            base: sent.base, marks: marks, columns: UInt8(cell.width),
            padding: UInt8(max(cell.width - sent.columns, 0)), look: isBlank ? look.onBlank : look)
    }

    /// Whether it is a blank.
    var isBlank: Bool { base == " " && columns == 1 && marks == .zero }

    /// Whether every terminal moves the cursor by ``columns`` for it: not where it has marks, or is newer than the C library.
    var hasCertainWidth: Bool { marks == .zero && padding == 0 }

    /// Returns whether it looks as it should when written while a look is selected.
    func isShown(in selected: Look) -> Bool {
        look == (isBlank ? selected.onBlank : selected)
    }

    /// The number of bytes that ``write(to:)`` writes.
    var byteCount: Int {
        guard columns > 0 else { return 0 }
        guard marks != .zero else { return UTF8.width(base) + Int(padding) }
        return scalars.reduce(Int(padding)) { $0 + UTF8.width($1) }
    }

    /// Writes its characters in UTF-8; nothing for the right half of a wide character.
    func write(to bytes: inout [UInt8]) {
        guard columns > 0 else { return }
        if base.isASCII, marks == .zero {
            bytes.append(UInt8(base.value))
        } else {
            for scalar in scalars { bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter }
        }
        for _ in 0..<padding { bytes.append(UInt8(ascii: " ")) }
    }

    private var scalars: [Unicode.Scalar] {
        [base] + (0..<marks.scalarCount).compactMap { marks[$0] == 0 ? nil : Unicode.Scalar(marks[$0]) }
    }
}
