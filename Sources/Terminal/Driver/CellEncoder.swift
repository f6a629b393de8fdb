import Canvas

/// Encodes cells so that the terminal and the C library agree with ``Canvas`` on the columns.
///
/// Terminals differ in how wide they draw emoji sequences and characters newer than themselves. A cell therefore sends one base character
/// whose width the C library knows, with a few combining marks, padded with a blank if necessary; what can't be shown at all becomes the
/// replacement character.
struct CellEncoder {
    /// ncurses stores a base character and at most four marks per cell (`CCHARW_MAX`).
    private static let mostMarks = 4

    /// Whether the terminal accepts UTF-8; otherwise only ASCII is sent.
    let isUTF8: Bool
    /// Returns the columns of a scalar by the C library: -1 if it can't be drawn.
    let libraryColumns: (Unicode.Scalar) -> Int

    /// A character as it is sent.
    struct Sent: Equatable {
        var base: Unicode.Scalar
        var marks: [Unicode.Scalar] = []
        /// The number of columns; a wider cell is padded with a blank.
        var columns = 1
    }

    /// Returns what to send for a cell; nil for the right half of a wide character.
    func sent(for cell: Cell) -> Sent? {
        if cell.width == 1, let base = cell.scalar, base.isASCII { return Sent(base: base) }
        guard cell.width > 0, let base = cell.scalar ?? cell.cluster.unicodeScalars.first else { return nil }
        let columns = base.isASCII ? 1 : libraryColumns(base)
        guard base.isASCII || isUTF8, (1...cell.width).contains(columns) else {
            return Sent(base: isUTF8 ? "\u{FFFD}" : "?")
        }
        var sent = Sent(base: base, columns: columns)
        if isUTF8, cell.scalar == nil {
            for mark in cell.cluster.unicodeScalars.dropFirst()
            where isDrawableMark(mark) && sent.marks.count < CellEncoder.mostMarks {
                sent.marks.append(mark)
            }
        }
        return sent
    }

    /// Returns whether a mark is sent with its base; joiners and variation selectors would change how wide some terminals draw it.
    private func isDrawableMark(_ scalar: Unicode.Scalar) -> Bool {
        libraryColumns(scalar) == 0 && !scalar.properties.isVariationSelector && !scalar.properties.isJoinControl
            && !scalar.properties.isEmojiModifier
    }
}
