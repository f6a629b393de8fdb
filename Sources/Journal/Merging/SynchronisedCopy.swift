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
    /// - Resilio Sync: `2026-11.Conflict.rec`
    /// - iCloud Drive: `2026-11 2.rec`
    /// - Google Drive, and Windows where both files are kept: `2026-11 (1).rec`, `2026-11(1).rec`
    ///
    /// What a person makes on purpose, such as `2026-11 copy.rec` or `2026-11 - Copy.rec`, is none: it is there to keep
    /// what was, and merging it would bring back what was deleted since.
    static func month(ofFileNamed name: String) -> YearMonth? {
        // Ten years of month files are passed over at every start, and they have no room for more than their month.
        guard name.utf8.count > DiaryFolder.monthFileNameLength, name.hasSuffix(".rec"),
            let month = try? YearMonth(parsing: name.prefix(7))
        else { return nil }
        let rest = name.dropFirst(7).dropLast(4).lowercased()
        return isMarked(rest) || isNumbered(rest) ? month : nil
    }

    /// Whether what follows the month says that both devices had changed it.
    private static func isMarked(_ rest: String) -> Bool {
        [".sync-conflict-", "_conflict-", ".conflict"].contains { rest.hasPrefix($0) }
            || rest.hasPrefix(" (") && words.contains { rest.contains($0) }
    }

    /// Whether the month is followed by the number that a second file of the same name gets.
    private static func isNumbered(_ rest: String) -> Bool {
        let word = rest.drop { $0 == " " }
        guard word.hasPrefix("(") && word.hasSuffix(")") else { return rest.hasPrefix(" ") && isNumber(word) }
        return isNumber(word.dropFirst().dropLast())
    }

    /// Whether a text is a number of one or two digits; what is longer is a year or a day.
    private static func isNumber(_ text: Substring) -> Bool {
        1...2 ~= text.utf8.count && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
