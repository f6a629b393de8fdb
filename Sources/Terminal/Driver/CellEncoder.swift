import Canvas

/// What the terminal gets for a cell, so that it and the C library agree with ``Canvas`` on the columns.
///
/// Terminals differ in how wide they draw emoji sequences and characters newer than themselves. A cell therefore sends one
/// base character whose columns the C library knows, with a few combining marks, and is filled up with blanks; what cannot be
/// shown at all becomes the replacement sign.
struct CellEncoder {
    /// ncurses keeps a base character and at most four marks in a cell (`CCHARW_MAX`).
    private static let mostMarks = 4

    /// Whether the terminal takes UTF-8; otherwise only ASCII is sent.
    let isUTF8: Bool
    /// The columns of a scalar as the C library counts them: -1 if it cannot be drawn.
    let libraryColumns: (Unicode.Scalar) -> Int

    /// One character with its marks, and where it stands from the cell's left edge.
    struct Piece: Equatable {
        let offset: Int
        let scalars: [Unicode.Scalar]
    }

    /// The pieces to put for a cell; none for the right half of a wide character.
    func pieces(of cell: Cell) -> [Piece] {
        guard cell.width > 0, let base = cell.cluster.unicodeScalars.first else { return [] }
        if base.isASCII, cell.width == 1, cell.cluster.unicodeScalars.count == 1 {
            return [Piece(offset: 0, scalars: [base])]
        }
        let columns = base.isASCII ? 1 : libraryColumns(base)
        guard base.isASCII || isUTF8, (1...cell.width).contains(columns) else {
            return filled([isUTF8 ? "\u{FFFD}" : "?"], columns: 1, to: cell.width)
        }
        let marks = isUTF8 ? cell.cluster.unicodeScalars.dropFirst().filter { isDrawableMark($0) } : []
        return filled([base] + marks.prefix(CellEncoder.mostMarks), columns: columns, to: cell.width)
    }

    /// Marks that stand on the base; joiners and variation selectors would change how wide some terminals draw it.
    private func isDrawableMark(_ scalar: Unicode.Scalar) -> Bool {
        libraryColumns(scalar) == 0 && !scalar.properties.isVariationSelector && !scalar.properties.isJoinControl
            && !scalar.properties.isEmojiModifier
    }

    private func filled(_ scalars: [Unicode.Scalar], columns: Int, to width: Int) -> [Piece] {
        [Piece(offset: 0, scalars: scalars)] + (columns..<max(columns, width)).map { Piece(offset: $0, scalars: [" "]) }
    }
}
