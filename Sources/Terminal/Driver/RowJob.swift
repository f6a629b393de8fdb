import Canvas

/// A row of a frame that is being written.
struct RowJob {
    /// The row's number.
    let row: Int
    private let wanted: [ShownCell]
    private let abilities: FrameWriter.Abilities
    /// Whether a column is still to be written.
    private var isDue: [Bool]
    /// The column from which the line is erased before anything is written; nil once it is, or if it isn't.
    private var erasure: Int?

    /// The fewest blanks that are erased rather than written: the sequence takes four bytes, and the cursor stays before them.
    private static let fewestErased = 8

    /// Creates the job of making a row look as wanted; nil if it already does.
    init?(row: Int, wanted: [ShownCell], known: [ShownCell], abilities: FrameWriter.Abilities) {
        (self.row, self.wanted, self.abilities) = (row, wanted, abilities)
        isDue = zip(wanted, known).map { $0 != $1 }
        guard isDue.contains(true) else { return nil }
    }

    /// The same job, with the line erased first, from the first change on; nil if that would split a wide character.
    var erasing: RowJob? {
        var job = self
        var start = isDue.firstIndex(of: true) ?? 0
        if wanted[..<start].allSatisfy({ $0 == .blank }) { start = 0 }
        guard start == 0 || wanted[start].columns > 0 else { return nil }
        job.erasure = start
        for column in start..<wanted.count { job.isDue[column] = wanted[column] != .blank }
        return job
    }

    /// The same job, with the line erased first where that is probably shorter.
    var erasingIfShorter: RowJob {
        guard let erasing, let start = erasing.erasure else { return self }
        var (saved, added) = (0, 3)
        var blanks = 0
        for column in start..<wanted.count {
            if wanted[column] == .blank {
                if isDue[column] { blanks += 1 }
            } else {
                saved += min(blanks, Self.bytesOfGap)
                blanks = 0
                if !isDue[column] { added += wanted[column].byteCount }
            }
        }
        return saved + min(blanks, 3) > added ? erasing : self
    }

    /// About what erasing or writing a gap takes more than moving across it.
    private static let bytesOfGap = 4

    /// The looks of the characters that are still to be written, from left to right, and how many have each.
    var looks: LookCounts {
        var looks = LookCounts()
        for column in wanted.indices where isDue[column] && !wanted[column].isBlank {
            looks.add(wanted[column].look, at: Point(column: column, row: row))
        }
        return looks
    }

    /// Writes everything from left to right.
    mutating func writeInOrder(with pen: inout Pen) {
        for column in wanted.indices where isDue[column] {
            write(column, selecting: look(at: column, selected: pen.look), with: &pen)
        }
        eraseRest(with: &pen)
    }

    /// Writes one look after the other, beginning with the one that is selected.
    mutating func writeLookByLook(with pen: inout Pen) {
        if let selected = pen.look { write(selected, with: &pen) }
        for look in looks.inOrder { write(look, with: &pen) }
        writeRemainder(with: &pen)
    }

    /// Writes what has a look, and the blanks that look the same in it.
    mutating func write(_ look: Look, with pen: inout Pen) {
        for column in wanted.indices where isDue[column] && isShown(column, in: look) {
            write(column, selecting: look, with: &pen)
        }
    }

    /// Writes what is left: blanks that look the same in no look that was written.
    mutating func writeRemainder(with pen: inout Pen) {
        for column in wanted.indices where isDue[column] {
            write(column, selecting: wanted[column].look, with: &pen)
        }
        eraseRest(with: &pen)
    }

    /// Returns the look to select for a cell: for a blank, the one that is selected or that comes next, if it makes no difference.
    private func look(at column: Int, selected: Look?) -> Look {
        let cell = wanted[column]
        guard cell.isBlank else { return cell.look }
        if let selected, isShown(column, in: selected) { return selected }
        let next = wanted[column...].first { !$0.isBlank && $0.columns > 0 }
        if let next, isShown(column, in: next.look) { return next.look }
        return cell.look
    }

    /// Returns whether a cell looks as it should when written while a look is selected.
    ///
    /// In the first column the looks must be the same, even for a blank: tmux, by which many programs take pictures of terminals, gives the
    /// looks of a line as changes after those of the line above.
    private func isShown(_ column: Int, in look: Look) -> Bool {
        column == 0 ? wanted[column].look == look : wanted[column].isShown(in: look)
    }

    /// Erases the rest of the line, if that is still to be done.
    private mutating func eraseRest(with pen: inout Pen) {
        guard let start = erasure else { return }
        erasure = nil
        pen.move(to: Point(column: start, row: row))
        if pen.look?.isErasable(fillsBackground: false) != true { pen.select(.plain) }
        pen.eraseLine()
    }

    /// Writes a cell, or erases it and the blanks after it.
    private mutating func write(_ column: Int, selecting look: Look, with pen: inout Pen) {
        eraseRest(with: &pen)
        guard wanted[column].columns > 0 else {
            // The right half of a wide character comes with the left one.
            isDue[column] = false
            return
        }
        reach(column, with: &pen)
        pen.select(look)
        if wanted[column].isBlank, eraseBlanks(from: column, with: &pen) { return }
        put(column, with: &pen)
    }

    private mutating func put(_ column: Int, with pen: inout Pen) {
        pen.write(wanted[column], within: wanted.count)
        isDue[column] = false
    }

    /// Erases the blanks of a look from a column on, where that is shorter than writing them.
    private mutating func eraseBlanks(from column: Int, with pen: inout Pen) -> Bool {
        guard pen.look?.isErasable(fillsBackground: abilities.fillsBackground) == true else { return false }
        let look = wanted[column].look
        func isErased(_ column: Int) -> Bool { wanted[column].isBlank && wanted[column].look == look }
        // What will be written later can be erased on the way.
        let end = (column..<wanted.count).first { !isErased($0) && !isDue[$0] } ?? wanted.count
        let due = (column..<end).filter { isDue[$0] && isErased($0) }
        if end == wanted.count, due.count > 3 {
            pen.eraseLine()
        } else if abilities.erasesCharacters, due.count >= RowJob.fewestErased, let last = due.last {
            pen.erase(last + 1 - column)
        } else {
            return false
        }
        for column in due { isDue[column] = false }
        return true
    }

    /// Moves to a column, or writes the characters before it, if that is shorter.
    private mutating func reach(_ column: Int, with pen: inout Pen) {
        let target = Point(column: column, row: row)
        guard let look = pen.look, let (start, bytesBack) = pen.wayBack(to: target) else {
            return pen.move(to: target)
        }
        var room = Movement(from: pen.place, to: target).byteCount - bytesBack
        for between in start..<column {
            guard let count = bytesToPass(between, in: look), count < room else { return pen.move(to: target) }
            room -= count
        }
        guard start < column else { return pen.move(to: target) }
        pen.move(to: Point(column: start, row: row))
        for between in start..<column {
            if isShown(between, in: look) {
                put(between, with: &pen)
            } else {
                pen.write(.blank, within: wanted.count)
            }
        }
    }

    /// Returns the bytes that write a cell in a look, or a blank if it is still to be written; nil if neither does.
    private func bytesToPass(_ column: Int, in look: Look) -> Int? {
        guard wanted[column].columns == 1, wanted[column].hasCertainWidth else { return nil }
        if isShown(column, in: look) { return wanted[column].byteCount }
        return isDue[column] ? 1 : nil
    }
}
