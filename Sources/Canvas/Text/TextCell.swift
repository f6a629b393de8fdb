/// One position in a line of text: a character and its width.
struct TextCell {
    /// The grapheme cluster, or the part of it that terminals draw in a separate position.
    let cluster: Character
    /// 1 or 2 columns.
    let width: Int

    private static let zeroWidthJoiner: Unicode.Scalar = "\u{200D}"
    private static let emojiPresentation: Unicode.Scalar = "\u{FE0F}"
    private static let regionalIndicators: ClosedRange<Unicode.Scalar> = "\u{1F1E6}"..."\u{1F1FF}"

    /// Divides sanitized text into positions.
    ///
    /// A grapheme cluster is one position, unless it contains several scalars with columns of their own (Indic conjuncts and vowel signs):
    /// terminals advance for each of them, so each becomes a position. Emoji sequences are one position of two columns. A mark without a
    /// base is placed on a space.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    static func cells(of text: String) -> [TextCell] {
        var cells: [TextCell] = []
        cells.reserveCapacity(text.utf8.count)
        if text.singleColumns(glyphs: .unicode) != nil {
            for scalar in text.unicodeScalars {
                cells.append(TextCell(cluster: Character(scalar), width: 1))
            }
            return cells
        }
        for cluster in text {
            append(cluster, to: &cells)
        }
        return cells
    }

    private static func append(_ cluster: Character, to cells: inout [TextCell]) {
        let scalars = cluster.unicodeScalars
        guard let first = scalars.first else { return }
        if scalars.count > 1, isEmojiSequence(scalars, first: first) {
            cells.append(TextCell(cluster: cluster, width: 2))
            return
        }
        let firstWidth = TextWidth.columns(of: first)
        if firstWidth > 0, scalars.dropFirst().allSatisfy({ TextWidth.columns(of: $0) == 0 }) {
            cells.append(TextCell(cluster: cluster, width: firstWidth))
            return
        }
        appendParts(of: scalars, to: &cells)
    }

    /// Appends a position for each scalar that has columns, with the marks that follow it.
    private static func appendParts(of scalars: Character.UnicodeScalarView, to cells: inout [TextCell]) {
        var part = ""
        var partWidth = 0
        for scalar in scalars {
            let width = TextWidth.columns(of: scalar)
            if width > 0, partWidth > 0 {
                appendFirstCluster(of: part, width: partWidth, to: &cells)
                part = ""
            }
            if width > 0 {
                partWidth = width
            } else if partWidth == 0 {
                part.append(" ")
                partWidth = 1
            }
            part.unicodeScalars.append(scalar)
        }
        appendFirstCluster(of: part, width: partWidth, to: &cells)
    }

    /// Appends the first cluster; a lone mark that doesn't even combine with a blank is a separate cluster and is dropped.
    private static func appendFirstCluster(of part: String, width: Int, to cells: inout [TextCell]) {
        if let cluster = part.first {
            cells.append(TextCell(cluster: cluster, width: width))
        }
    }

    private static func isEmojiSequence(_ scalars: Character.UnicodeScalarView, first: Unicode.Scalar) -> Bool {
        guard first.properties.isEmoji else { return false }
        return scalars.dropFirst().contains { scalar in
            scalar == emojiPresentation || scalar == zeroWidthJoiner || scalar.properties.isEmojiModifier
                || regionalIndicators.contains(scalar)
        }
    }
}
