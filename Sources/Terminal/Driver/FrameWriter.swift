import Canvas

/// Writes what changed from one frame to the next in few bytes, to terminals with the sequences of ECMA-48.
///
/// On a slow line, the time until a screen has come depends on its bytes alone, and most of those that ncurses would send select colours. So a
/// frame is written in several ways, row by row or look by look, over what is there or erased first, and the shortest is sent.
struct FrameWriter {
    let encoder: CellEncoder
    let depth: ColorDepth
    let abilities: Abilities

    /// What only some terminals can do.
    struct Abilities: Hashable {
        /// Whether a number of characters can be erased (ECMA-48: ECH).
        var erasesCharacters: Bool
        /// Whether what is erased takes on the background that is selected (`bce` in terminfo).
        var fillsBackground: Bool
        /// Whether some of the lines can be moved up and down (DECSTBM, and SU and SD of ECMA-48).
        var shiftsLines: Bool
    }

    /// Shows the cursor, and hides it (DEC private mode 25).
    static let (showingCursor, hidingCursor) = ("\u{1B}[?25h", "\u{1B}[?25l")

    /// Returns the bytes that show a canvas and position the cursor.
    ///
    /// - Parameter old: what the terminal shows, with the cursor where that canvas has it; nil to clear it first.
    func bytes(showing canvas: Canvas, after old: Canvas?) -> [UInt8] {
        var pen = Pen(depth: depth, place: old?.cursor, look: old == nil ? nil : .plain)
        if old == nil {
            pen.append(Self.hidingCursor)
            pen.select(.plain)
            pen.append("\u{1B}[2J")
        }
        pen.append(cells(of: canvas, after: old, from: pen.emptied))
        if !pen.bytes.isEmpty { pen.select(.plain) }
        if let cursor = canvas.cursor {
            pen.move(to: cursor)
            if old?.cursor == nil { pen.append(Self.showingCursor) }
        } else if old?.cursor != nil {
            pen.append(Self.hidingCursor)
        }
        return pen.bytes
    }

    /// The bytes up to which it isn't worth looking for lines that could be moved.
    private static let fewestBytesToShift = 50

    /// Returns the pen that has written the cells of a canvas in the fewest bytes: over what is there, or after lines were moved.
    private func cells(of canvas: Canvas, after old: Canvas?, from start: Pen) -> Pen {
        let inPlace = shortest(jobs(showing: canvas, after: old), from: start)
        guard abilities.shiftsLines, inPlace.bytes.count > Self.fewestBytesToShift,
            let shift = old.flatMap({ LineShift(from: $0, to: canvas) })
        else { return inPlace }
        var shifted = start
        shifted.shift(shift)
        shifted.append(shortest(jobs(showing: canvas, after: old, shift), from: shifted.emptied))
        return shifted.bytes.count < inPlace.bytes.count ? shifted : inPlace
    }

    /// Returns what is to do in each row that doesn't look as it should.
    private func jobs(showing canvas: Canvas, after old: Canvas?, _ shift: LineShift? = nil) -> [RowJob] {
        (0..<canvas.size.height).compactMap { row in
            let origin = shift == nil ? row : shift?.origin(of: row)
            let known = origin.flatMap { old?.row($0) }
            guard known != canvas.row(row) else { return nil }
            let wanted = shown(canvas.row(row))
            let shownNow = known.map(shown) ?? Array(repeating: .blank, count: wanted.count)
            return RowJob(row: row, wanted: wanted, known: shownNow, abilities: abilities)
        }
    }

    private func shown(_ cells: ArraySlice<Cell>) -> [ShownCell] {
        var last = (style: Style.plain, look: Look.plain)
        return cells.map { cell in
            if cell.style != last.style { last = (cell.style, Look(cell.style, depth: depth)) }
            return ShownCell(cell, look: last.look, encoder: encoder)
        }
    }

    /// The most rows that are written in every way to see which is the shortest; of more, look by look is.
    private static let mostRowsTried = 5

    /// Returns the pen that has written all rows in few bytes: one row after the other, or one look after the other.
    private func shortest(_ jobs: [RowJob], from start: Pen) -> Pen {
        guard jobs.count <= Self.mostRowsTried else { return lookByLook(jobs.map(\.erasingIfShorter), from: start) }
        var rowByRow = start
        var chosen: [RowJob] = []
        for job in jobs {
            let (pen, way) = shortest(job, from: rowByRow.emptied)
            rowByRow.append(pen)
            chosen.append(way)
        }
        let lookByLook = lookByLook(chosen, from: start)
        return lookByLook.bytes.count < rowByRow.bytes.count ? lookByLook : rowByRow
    }

    /// Returns the pen that has written a row in the fewest bytes of four ways, and whether the row is erased first.
    private func shortest(_ job: RowJob, from start: Pen) -> (Pen, RowJob) {
        var best: (pen: Pen, job: RowJob)?
        for job in [job, job.erasing].compactMap(\.self) {
            for isInOrder in [true, false] {
                var (pen, trial) = (start, job)
                if isInOrder { trial.writeInOrder(with: &pen) } else { trial.writeLookByLook(with: &pen) }
                if pen.bytes.count < best?.pen.bytes.count ?? .max { best = (pen, job) }
            }
        }
        return best ?? (start, job)
    }

    /// Writes one look after the other, each from top to bottom.
    private func lookByLook(_ jobs: [RowJob], from start: Pen) -> Pen {
        var (pen, jobs) = (start, jobs)
        let ofRows = jobs.map(\.looks)
        var looks = LookCounts()
        for counts in ofRows { looks.add(counts) }
        while let look = looks.removeNext(for: pen) {
            for index in jobs.indices where ofRows[index].contains(look) { jobs[index].write(look, with: &pen) }
        }
        for index in jobs.indices { jobs[index].writeRemainder(with: &pen) }
        return pen
    }
}
