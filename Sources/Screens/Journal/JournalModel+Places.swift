import Diary

/// Moving among the lines of the journal: each day has a heading, its entries and an empty line.
extension JournalModel {
    /// Returns the number of lines of a day.
    func lineCount(_ day: Int) -> Int { days[day].entries.count + 2 }

    /// Returns the entry at a place; nil on a heading or an empty line.
    func entry(at place: JournalPlace) -> EntryID? {
        guard days.indices.contains(place.day), days[place.day].entries.indices.contains(place.line - 1) else {
            return nil
        }
        return days[place.day].entries[place.line - 1]
    }

    /// The selected entry, or the first one.
    var selectedEntry: EntryID? { selection ?? days.first?.entries.first }

    /// Returns the place of a day's entry.
    func place(of id: EntryID, on date: DiaryDate) -> JournalPlace? {
        let day = days.partitionIndex { $0.date <= date }
        guard days.indices.contains(day), days[day].date == date, let line = days[day].entries.firstIndex(of: id)
        else { return nil }
        return JournalPlace(day: day, line: line + 1)
    }

    /// Returns the place this many lines below, or above if negative, as far as there are lines.
    func place(_ place: JournalPlace, movedBy lines: Int) -> JournalPlace {
        var place = place
        place.line += lines
        while place.line < 0, place.day > 0 {
            place.day -= 1
            place.line += lineCount(place.day)
        }
        while days.indices.contains(place.day), place.line >= lineCount(place.day), place.day + 1 < days.count {
            place.line -= lineCount(place.day)
            place.day += 1
        }
        guard days.indices.contains(place.day) else { return JournalPlace(day: 0, line: 0) }
        // The empty line after the very last entry is never shown.
        place.line = min(max(place.line, 0), lineCount(place.day) - 2)
        return place
    }

    /// Returns the entry this many entries below, or above if negative.
    func entry(from place: JournalPlace, movedBy entries: Int) -> EntryID? {
        var (day, line) = (place.day, place.line - 1 + entries)
        while line < 0, day > 0 {
            day -= 1
            line += days[day].entries.count
        }
        while days.indices.contains(day), line >= days[day].entries.count, day + 1 < days.count {
            line -= days[day].entries.count
            day += 1
        }
        guard days.indices.contains(day) else { return nil }
        return days[day].entries[min(max(line, 0), days[day].entries.count - 1)]
    }

    /// Returns the first visible line, moved as little as needed to show a place on this many rows.
    func top(showing place: JournalPlace, rows: Int) -> JournalPlace {
        // The first row always shows the heading of its day, so the selection has to be below it.
        let wanted = place.line > 0 ? self.place(place, movedBy: -1) : place
        let top = self.place(self.top, movedBy: 0)
        if wanted < top { return wanted }
        let lowest = self.place(place, movedBy: -(rows - 1))
        return max(top, lowest)
    }

    /// Returns the number of entries below this many rows, counted from the first visible one.
    func entriesBelow(rows: Int) -> Int {
        var shown = days.prefix(top.day).reduce(0) { $0 + $1.entries.count }
        var place = top
        for _ in 0..<rows where days.indices.contains(place.day) {
            place.line += 1
            if place.line >= lineCount(place.day) { place = JournalPlace(day: place.day + 1, line: 0) }
        }
        if place.day > top.day { shown = days.prefix(place.day).reduce(0) { $0 + $1.entries.count } }
        let here = days.indices.contains(place.day) ? min(max(0, place.line - 1), days[place.day].entries.count) : 0
        return max(0, hitCount - shown - here)
    }
}
