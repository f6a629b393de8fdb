extension [String] {
    /// Returns the names, each cut to this many columns, so that different names stay different: where two would look the same if they were cut
    /// at the end, part of what both begin with is left out instead.
    ///
    /// - Complexity: O(*n*) if all fit or differ at their beginning; otherwise O(*n* log *n*) comparisons.
    public func toldApart(to columns: Int, glyphs: Glyphs = .unicode) -> [String] {
        let cut = map { $0.truncated(to: columns, glyphs: glyphs) }
        var alike: [String: Set<String>] = [:]
        for (name, short) in zip(self, cut) where short != name { alike[short, default: []].insert(name) }
        var told: [String: String] = [:]
        for group in alike.values where group.count > 1 {
            // Of sorted names the one that has most in common with another is beside it.
            let sorted = group.sorted()
            for (place, name) in sorted.enumerated() {
                let others = [place - 1, place + 1].filter(sorted.indices.contains).map { sorted[$0] }
                let shared = others.map { name.commonPrefix(with: $0).count }.max() ?? 0
                told[name] = name.cut(to: columns, showing: shared, glyphs: glyphs)
            }
        }
        return told.isEmpty ? cut : zip(self, cut).map { told[$0] ?? $1 }
    }
}

extension String {
    fileprivate func commonPrefix(with other: String) -> Substring {
        let end = zip(indices, other).first { self[$0] != $1 }?.0
        return end.map { self[..<$0] } ?? prefix(other.count)
    }

    /// Returns the text with its beginning cut so that the character at an index is seen, with the word before it if there is room.
    fileprivate func cut(to columns: Int, showing place: Int, glyphs: Glyphs) -> String {
        let free = columns - TextWidth.columns(of: glyphs.ellipsis, glyphs: glyphs)
        let characters = Array(self)
        guard free >= 4, let last = characters.indices.last else { return truncated(to: columns, glyphs: glyphs) }
        let differing = Swift.min(place, last)
        let word = (characters[..<differing].lastIndex(of: " ") ?? -1) + 1
        // A cut end has an ellipsis of its own, before which the differing character has to be seen.
        func tail(from start: Int, in room: Int) -> String {
            String(characters[start...]).truncated(to: room, glyphs: glyphs)
        }
        let room = Swift.max(free - 1, 2)
        let isSeen = TextWidth.columns(of: String(characters[word...differing]), glyphs: glyphs) * 2 <= room
        let most = Swift.max(room * 3 / 4, Swift.min(room, 6))
        let end = tail(from: isSeen ? word : differing, in: most)
        let head = String(characters[..<differing])
            .prefix(columns: free - TextWidth.columns(of: end, glyphs: glyphs), glyphs: glyphs)
        return head + glyphs.ellipsis + end
    }

    /// Returns as much of the beginning as fits, without a blank at its end.
    private func prefix(columns: Int, glyphs: Glyphs) -> String {
        var text = ""
        var used = 0
        for cell in TextCell.cells(of: TextSanitizer.sanitized(self, glyphs: glyphs)) {
            used += cell.width
            if used > columns { break }
            text.append(cell.cluster)
        }
        while text.last == " " { text.removeLast() }
        return text
    }
}
