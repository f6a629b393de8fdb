import Diary
import Files
import Journal

/// The identifiers in the current months that older months may have, too: those of entries written before the current months, such as
/// one that was moved.
///
/// Of two records of an entry only the newest counts. Before a digest is made, all months are read, so it is known that none of these is in
/// an older month; of one that came later it is not.
struct EarlyIdentifiers: Equatable {
    /// Their fingerprints.
    let fingerprints: [UInt64]

    /// Takes those that were kept.
    init(_ fingerprints: [UInt64]) { self.fingerprints = fingerprints }

    /// Collects those of the months since a boundary.
    init(in contents: [MonthContents], since boundary: YearMonth) {
        var fingerprints: [UInt64] = []
        Self.visit(contents, since: boundary) { fingerprints.append($0) }
        self.fingerprints = fingerprints
    }

    /// Returns whether the months since a boundary have no others.
    ///
    /// - Complexity: O(entries), a few instructions each.
    func areAll(in contents: [MonthContents], since boundary: YearMonth) -> Bool {
        var areAll = true
        Self.visit(contents, since: boundary) { areAll = areAll && fingerprints.contains($0) }
        return areAll
    }

    private static func visit(_ contents: [MonthContents], since boundary: YearMonth, _ body: (UInt64) -> Void) {
        // The identifier has the time in UTC, where the month may begin a day later.
        let (year, month, day) = (boundary.firstDay - 1).components
        let first = EntryID.Digits(year: year, month: month, day: day)
        for month in contents where month.month >= boundary {
            for entry in month.entries where !entry.id.isWritten(since: first) && !entry.id.isProvisional {
                body(Fingerprint(entry.id.text.utf8).value)
            }
        }
    }
}
