import Diary

/// Makes sure that each identifier belongs to one entry, within one month or across several.
///
/// - The same entry twice counts once.
/// - Of two versions of the same moment, or in two months, the one with the newer `Edited` counts: an interrupted move to another
///   month leaves such a pair.
/// - Of two versions with the same `Edited` in two months, as when one device moved an entry and another changed it in the same
///   minute, the one with the later `When` counts; the doctor merges the other into it.
/// - Other entries with the same identifier, as after copying a record by hand, all count, all but one under an identifier made
///   from the content.
///
/// Each case is reported as a problem. What counts does not depend on the order of the records.
struct DuplicateEntries {
    private struct Place: Hashable {
        let month: Int
        let index: Int
    }

    private var months: [MonthContents]
    private var dropped: [Int: Set<Int>] = [:]
    private var problems: [Int: [Problem]] = [:]

    /// Keeps one entry for each identifier in the contents of the months.
    ///
    /// - Complexity: O(number of entries).
    static func resolve(in months: inout [MonthContents]) {
        guard exist(in: months) else { return }
        var duplicates = DuplicateEntries(months: months)
        duplicates.resolve()
        months = duplicates.months
    }

    /// Returns whether two entries may have the same identifier, even one that was passed over; they nearly never do.
    static func exist(in months: [MonthContents]) -> Bool {
        var known = IdentifierHashes(capacity: months.reduce(0) { $0 + $1.entries.count + $1.passedOver.count })
        for month in months {
            // By index, since an entry taken out of its array would be copied.
            for index in month.entries.indices where !known.insert(month.entries[index].id) { return true }
            for hash in month.passedOver where !known.insert(hash) { return true }
        }
        return false
    }

    private mutating func resolve() {
        var places: [EntryID: [Place]] = [:]
        for month in months.indices {
            for index in months[month].entries.indices {
                places[months[month].entries[index].id, default: []].append(Place(month: month, index: index))
            }
        }
        for places in places.values where places.count > 1 { resolve(places) }
        for (month, problems) in problems {
            months[month].problems += problems.sorted { $0.line < $1.line }
        }
        for (month, indices) in dropped {
            let kept = months[month].entries.indices.filter { !indices.contains($0) }
            months[month].lines = kept.map { months[month].lines[$0] }
            months[month].entries = kept.map { months[month].entries[$0] }
        }
    }

    /// Decides which of the records of one identifier, in their order, count.
    private mutating func resolve(_ places: [Place]) {
        if places.contains(where: { $0.month != places[0].month }) {
            for place in places { months[place.month].sharesIdentifiers = true }
        }
        let counting = countingPlace(of: places)
        var counted = [entry(counting): counting]
        for place in places where place != counting {
            if let same = counted[entry(place)] {
                drop(place, inFavourOf: same)
            } else if entry(place).isSuperseded(by: entry(counting), isElsewhere: place.month != counting.month) {
                supersede(place, by: counting)
            } else {
                counted[entry(place)] = place
                giveOwnIdentifier(to: place, besides: counting)
            }
        }
    }

    /// Returns the record that keeps the identifier: the newest, or the latest of several with the same `Edited`.
    private func countingPlace(of places: [Place]) -> Place {
        let newest = places.reduce(places[0]) { entry($0).isOlder(than: entry($1)) ? $1 : $0 }
        guard entry(newest).edited != nil else { return newest }
        let newestOnes = places.filter { !entry($0).isOlder(than: entry(newest)) }
        let month = newestOnes.max { entry($0).when.diaryText < entry($1).when.diaryText }?.month
        return newestOnes.first { $0.month == month } ?? newest
    }

    private mutating func supersede(_ place: Place, by other: Place) {
        if !entry(place).isOlder(than: entry(other)) {
            months[other.month].versions[line(other), default: []].append(entry(place))
        }
        drop(place, inFavourOf: other)
    }

    private mutating func drop(_ place: Place, inFavourOf other: Place) {
        dropped[place.month, default: []].insert(place.index)
        months[place.month].linesOfDuplicates.insert(line(place))
        note(place, "one record of this entry; the one at \(name(other)) counts")
    }

    private mutating func giveOwnIdentifier(to place: Place, besides other: Place) {
        note(place, "an Id of its own; the entry at \(name(other)) has the same")
        months[place.month].sharedIdentifiers[line(place)] = entry(place).id
        months[place.month].entries[place.index].id = .provisional(for: entry(place).fields)
    }

    private mutating func note(_ place: Place, _ expected: String) {
        problems[place.month, default: []].append(
            Problem(
                file: months[place.month].file, line: line(place), column: 1,
                found: VisibleText.excerpt(entry(place).id.text), expected: expected))
    }

    private func entry(_ place: Place) -> Entry { months[place.month].entries[place.index] }
    private func line(_ place: Place) -> Int { months[place.month].lines[place.index] }
    private func name(_ place: Place) -> String { "\(months[place.month].file):\(line(place))" }
}

extension Entry {
    /// Returns whether it was last changed before another version of it.
    func isOlder(than other: Entry) -> Bool {
        guard let theirs = other.edited else { return false }
        return edited.map { $0 < theirs } ?? true
    }

    /// Returns whether it doesn't count because another record of the same identifier does.
    ///
    /// - Parameter isElsewhere: whether the other one is in the file of another month.
    func isSuperseded(by other: Entry, isElsewhere: Bool) -> Bool {
        if self == other { return true }
        // A record of another moment in the same file was copied by hand: a change there is made in place.
        if isOlder(than: other) { return isElsewhere || when == other.when }
        return isElsewhere && edited != nil && !other.isOlder(than: self)
    }
}
