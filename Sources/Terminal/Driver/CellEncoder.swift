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

    /// A character as it is sent.
    struct Sent: Equatable {
        var base: Unicode.Scalar
        var marks: [Unicode.Scalar] = []
        /// The columns it takes; a cell that is wider is filled up with a blank.
        var columns = 1
    }

    /// What to send for a cell; nil for the right half of a wide character.
    func sent(for cell: Cell) -> Sent? {
        let scalars = cell.cluster.unicodeScalars
        guard cell.width > 0, let base = scalars.first else { return nil }
        let columns = base.isASCII ? 1 : libraryColumns(base)
        guard base.isASCII || isUTF8, (1...cell.width).contains(columns) else {
            return Sent(base: isUTF8 ? "\u{FFFD}" : "?")
        }
        var sent = Sent(base: base, columns: columns)
        if isUTF8 {
            for mark in scalars.dropFirst() where isDrawableMark(mark) && sent.marks.count < CellEncoder.mostMarks {
                sent.marks.append(mark)
            }
        }
        return sent
    }

    /// Marks that are on the base; joiners and variation selectors would change how wide some terminals draw it.
    private func isDrawableMark(_ scalar: Unicode.Scalar) -> Bool {
        libraryColumns(scalar) == 0 && !scalar.properties.isVariationSelector && !scalar.properties.isJoinControl
            && !scalar.properties.isEmojiModifier
    }
}
