extension String {
    /// Returns the text if it fits in this many columns; otherwise as much of its start as leaves room for the ellipsis.
    ///
    /// The result is sanitized and never wider than `columns`; no wide character or cluster is split.
    public func truncated(to columns: Int, glyphs: Glyphs = .unicode) -> String {
        if let used = singleColumns(glyphs: glyphs), used <= columns { return self }
        let safe = TextSanitizer.sanitized(self, glyphs: glyphs)
        return TextCell.fit(TextCell.cells(of: safe), into: columns, glyphs: glyphs).reduce(into: "") {
            $0.append($1.cluster)
        }
    }

    /// Returns the text padded with blanks to this many columns, or truncated if it is longer.
    public func padded(to columns: Int, alignment: Alignment = .left, glyphs: Glyphs = .unicode) -> String {
        let text: String
        let free: Int
        if let used = singleColumns(glyphs: glyphs), used <= columns {
            (text, free) = (self, columns - used)
        } else {
            text = truncated(to: columns, glyphs: glyphs)
            free = max(0, columns - TextWidth.columns(of: text, glyphs: glyphs))
        }
        guard free > 0 else { return text }
        let before = alignment.indent(free: free)
        if before == 0 { return text + .blanks(free) }
        return .blanks(before) + text + .blanks(free - before)
    }

    /// Returns a number of blanks; repeating a text takes many times as long.
    public static func blanks(_ count: Int) -> String {
        String(unsafeUninitializedCapacity: count) { text in
            text.baseAddress?.initialize(repeating: UInt8(ascii: " "), count: count)
            return count
        }
    }

    /// Returns the text wrapped to lines of at most this many columns.
    ///
    /// Lines break at blanks and at line ends; several blanks between words count as one. A word longer than a line is broken where
    /// necessary, but not before closing punctuation (UAX #14, classes CL, CP, EX and IS). A text without words gives one empty line; fewer
    /// than one column counts as one. If not even one wide character fits, the replacement character replaces it, so that no line is ever
    /// too long.
    public func wrapped(to columns: Int, glyphs: Glyphs = .unicode) -> [String] {
        let columns = max(1, columns)
        if let lines = wrappedASCII(to: columns) ?? wrappedWords(to: columns, glyphs: glyphs) { return lines }
        return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { paragraph in
            String.wrap(paragraph, to: columns, glyphs: glyphs)
        }
    }

    /// Punctuation that never starts a line.
    static let closing: Set<Character> = [
        ",", ".", ";", ":", "!", "?", ")", "]", "}", "、", "。", "，", "．", "；", "：", "！", "？", "）", "」", "』", "】",
        "،", "؛", "؟",
    ]

    private static func wrap(_ paragraph: Substring, to columns: Int, glyphs: Glyphs) -> [String] {
        var lines: [String] = []
        var line = ""
        var lineWidth = 0
        for word in paragraph.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
            let cells = TextCell.cells(of: TextSanitizer.sanitized(String(word), glyphs: glyphs))
            let width = cells.reduce(0) { $0 + $1.width }
            if lineWidth > 0, lineWidth + 1 + width <= columns {
                line.append(" ")
                lineWidth += 1
            } else if lineWidth > 0 {
                lines.append(line)
                (line, lineWidth) = ("", 0)
            }
            for (place, cell) in cells.enumerated() {
                if lineWidth + cell.width > columns, lineWidth > 0 {
                    // Closing punctuation takes the character before it along, if that leaves one on the line.
                    let before = closing.contains(cell.cluster) && place > 0 ? cells[place - 1] : nil
                    let isTaken = before.map { lineWidth > $0.width && $0.width + cell.width <= columns } ?? false
                    let taken = isTaken ? line.popLast() : nil
                    lines.append(line.withoutJoinerAtEnd)
                    (line, lineWidth) = (taken.map(String.init) ?? "", isTaken ? before?.width ?? 0 : 0)
                }
                let cluster = cell.width <= columns ? cell.cluster : glyphs.replacement
                line.append(cluster)
                lineWidth += Swift.min(cell.width, columns)
            }
        }
        lines.append(line)
        return lines
    }
}

extension String {
    /// Returns the lines of ``wrapped(to:glyphs:)``, no more of them but shorter, if the last one would be a lone word or two.
    ///
    /// - Complexity: O(*n* · columns) in the length of the text
    public func wrappedEvenly(to columns: Int, glyphs: Glyphs = .unicode) -> [String] {
        let lines = wrapped(to: columns, glyphs: glyphs)
        func isShort(_ lines: [String]) -> Bool {
            TextWidth.columns(of: lines.last ?? "", glyphs: glyphs) < columns / 3
        }
        guard lines.count > 1, isShort(lines) else { return lines }
        // A number stays with its unit.
        func splits(_ lines: [String]) -> Int { lines.dropLast().count { $0.last?.isNumber ?? false } }
        var evenest = lines
        for width in stride(from: columns - 1, to: columns / 2, by: -1) {
            let narrower = wrapped(to: width, glyphs: glyphs)
            guard narrower.count == lines.count else { break }
            guard splits(narrower) <= splits(lines) else { continue }
            evenest = narrower
            if !isShort(narrower) { break }
        }
        return evenest
    }
}

extension String {
    /// The text without a trailing joiner left over by a cut.
    fileprivate var withoutJoinerAtEnd: String {
        guard let last = unicodeScalars.last, last == "\u{200C}" || last == "\u{200D}" else { return self }
        return String(unicodeScalars.dropLast())
    }
}

extension TextCell {
    /// Returns the cells if they fit in this many columns; otherwise the first of them and the ellipsis.
    static func fit(_ cells: [TextCell], into columns: Int, glyphs: Glyphs) -> [TextCell] {
        var used = 0
        for cell in cells { used += cell.width }
        if used <= columns { return cells }
        guard columns > 0 else { return [] }
        let ellipsis = TextCell.cells(of: glyphs.ellipsis).prefix(columns)
        var kept = cells.count
        while kept > 0, used + ellipsis.count > columns {
            kept -= 1
            used -= cells[kept].width
        }
        var fitted = Array(cells[..<kept])
        if let last = fitted.popLast() {
            let cluster = String(last.cluster).withoutJoinerAtEnd.first ?? last.cluster
            fitted.append(TextCell(cluster: cluster, width: last.width))
        }
        return fitted + ellipsis
    }
}
