import Diary

/// Sees to it that each identifier belongs to one entry, over one month or several.
///
/// - The same entry twice counts once.
/// - Of two versions the one with the newer `Edited` counts: a move to another month that was cut off leaves such a pair.
/// - Of two different entries where neither is newer, as after copying a record by hand, both count, the second under
///   an identifier made from its content.
///
/// Each case is listed as a problem.
struct DuplicateEntries {
    private struct Place {
        let month: Int
        let index: Int
    }

    private var places: [EntryID: Place] = [:]
    private var dropped: [Int: Set<Int>] = [:]

    /// Leaves one entry for each identifier in the contents of the months.
    ///
    /// - Complexity: O(number of entries).
    static func resolve(in months: inout [MonthContents]) {
        guard exist(in: months) else { return }
        var duplicates = DuplicateEntries()
        duplicates.places.reserveCapacity(months.reduce(0) { $0 + $1.entries.count })
        for month in months.indices {
            for index in months[month].entries.indices {
                duplicates.place(index, of: month, in: &months)
            }
        }
        for (month, indices) in duplicates.dropped {
            let kept = months[month].entries.indices.filter { !indices.contains($0) }
            months[month].lines = kept.map { months[month].lines[$0] }
            months[month].entries = kept.map { months[month].entries[$0] }
        }
    }

    /// Whether two entries have the same identifier; nearly always none do.
    private static func exist(in months: [MonthContents]) -> Bool {
        var known = Set<EntryID>(minimumCapacity: months.reduce(0) { $0 + $1.entries.count })
        for month in months {
            // By index, as an entry taken out of its array would be copied.
            for index in month.entries.indices where !known.insert(month.entries[index].id).inserted { return true }
        }
        return false
    }

    private mutating func place(_ index: Int, of month: Int, in months: inout [MonthContents]) {
        let here = Place(month: month, index: index)
        let entry = months[month].entries[index]
        guard let there = places.updateValue(here, forKey: entry.id) else { return }
        let other = months[there.month].entries[there.index]
        let otherName = "\(months[there.month].file):\(months[there.month].lines[there.index])"
        let hereName = "\(months[month].file):\(months[month].lines[index])"
        if entry == other || entry.isOlder(than: other) {
            places[entry.id] = there
            drop(here, because: "one record of this entry; the one at \(otherName) counts", in: &months)
        } else if other.isOlder(than: entry) {
            drop(there, because: "one record of this entry; the one at \(hereName) counts", in: &months)
        } else {
            places[entry.id] = there
            note(here, "an Id of its own; the entry at \(otherName) has the same", in: &months)
            months[month].entries[index].id = .provisional(for: entry.fields)
            months[month].linesWithSharedIdentifier.insert(months[month].lines[index])
        }
    }

    private mutating func drop(
        _ place: Place, because expected: String, in months: inout [MonthContents]
    ) {
        dropped[place.month, default: []].insert(place.index)
        months[place.month].linesOfDuplicates.insert(months[place.month].lines[place.index])
        note(place, expected, in: &months)
    }

    private func note(
        _ place: Place, _ expected: String, in months: inout [MonthContents]
    ) {
        // A copy of the contents held while problems are added would have all of them copied each time.
        let problem = months[place.month].problem(at: place.index, expected)
        months[place.month].problems.append(problem)
    }
}

extension MonthContents {
    /// The problem with the identifier of an entry.
    fileprivate func problem(at index: Int, _ expected: String) -> Problem {
        Problem(
            file: file, line: lines[index], column: 1, found: VisibleText.excerpt(entries[index].id.text),
            expected: expected)
    }
}

extension Entry {
    /// Whether it was last changed before another version of it.
    func isOlder(than other: Entry) -> Bool {
        guard let theirs = other.edited else { return false }
        return edited.map { $0 < theirs } ?? true
    }
}
