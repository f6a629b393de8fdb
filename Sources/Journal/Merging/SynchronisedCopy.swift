import Diary

/// A second file of a month that a program for synchronising folders left because both devices had changed it.
enum SynchronisedCopy {
    /// “Conflict” in the languages of accounts, as far as each spells it.
    private static let words = ["conflict", "konflikt", "conflit", "конфликт", "競合", "冲突", "衝突", "충돌"]

    /// The month a file is a copy of; `nil` if its name is not that of a copy.
    ///
    /// - Syncthing: `2026-11.sync-conflict-20261120-081000-ABCDEFG.rec`
    /// - Dropbox: `2026-11 (Ada's conflicted copy 2026-11-20).rec`, the words in the language of the account
    /// - Nextcloud and ownCloud: `2026-11 (conflicted copy 2026-11-20 081000).rec`,
    ///   `2026-11_conflict-20261120-081000.rec`
    static func month(ofFileNamed name: String) -> YearMonth? {
        // Ten years of month files are passed over at every start, and they have no room for more than their month.
        guard name.utf8.count > DiaryFolder.monthFileNameLength, name.hasSuffix(".rec"),
            let month = try? YearMonth(parsing: name.prefix(7))
        else { return nil }
        let rest = name.dropFirst(7).dropLast(4)
        if rest.hasPrefix(".sync-conflict-") || rest.hasPrefix("_conflict-") { return month }
        let words = rest.lowercased()
        return rest.hasPrefix(" (") && Self.words.contains { words.contains($0) } ? month : nil
    }
}
