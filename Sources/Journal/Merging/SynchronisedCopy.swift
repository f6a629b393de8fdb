import Diary

/// A second file of a month, or of another file of the diary, that a program that synchronises folders left because both devices
/// had changed it.
enum SynchronisedCopy {
    /// “Conflict” in the languages of accounts, or the part common to its spellings.
    private static let words = ["conflict", "konflikt", "conflit", "конфликт", "競合", "冲突", "衝突", "충돌"]

    /// Returns whether a file is a copy of another, by their names. Of `2026-11.rec` these are:
    ///
    /// - Syncthing: `2026-11.sync-conflict-20261120-081000-ABCDEFG.rec`
    /// - Dropbox: `2026-11 (Ada's conflicted copy 2026-11-20).rec`, the words in the language of the account
    /// - Nextcloud and ownCloud: `2026-11 (conflicted copy 2026-11-20 081000).rec`,
    ///   `2026-11_conflict-20261120-081000.rec`
    /// - Resilio Sync: `2026-11.Conflict.rec`
    /// - iCloud Drive: `2026-11 2.rec`
    /// - Google Drive, and Windows where both files are kept: `2026-11 (1).rec`, `2026-11(1).rec`
    ///
    /// A copy that the user makes, such as `2026-11 copy.rec` or `2026-11 - Copy.rec`, doesn't count: it is there to keep an old
    /// state, and merging it would bring back what was deleted since.
    static func isCopy(_ name: String, of original: String) -> Bool {
        let stem = original.dropLast(ending.count)
        guard name.utf8.count > original.utf8.count, name.hasSuffix(ending), name.hasPrefix(stem) else { return false }
        let rest = name.dropFirst(stem.count).dropLast(ending.count).lowercased()
        return isMarked(rest) || isNumbered(rest)
    }

    /// Returns the month that a file is a copy of; `nil` if its name isn't that of a copy.
    static func month(ofFileNamed name: String) -> YearMonth? {
        // Ten years of month files are skipped at every start; their names have no room for more than the month.
        guard name.utf8.count > DiaryFolder.monthFileNameLength, let month = try? YearMonth(parsing: name.prefix(7)),
            isCopy(name, of: "\(month)\(ending)")
        else { return nil }
        return month
    }

    private static let ending = ".rec"

    /// Returns whether the rest of the name says that both devices had changed the file.
    private static func isMarked(_ rest: String) -> Bool {
        [".sync-conflict-", "_conflict-", ".conflict"].contains { rest.hasPrefix($0) }
            || rest.hasPrefix(" (") && words.contains { rest.contains($0) }
    }

    /// Returns whether the name is followed by the number that a second file of the same name gets.
    private static func isNumbered(_ rest: String) -> Bool {
        let word = rest.drop { $0 == " " }
        guard word.hasPrefix("(") && word.hasSuffix(")") else { return rest.hasPrefix(" ") && isNumber(word) }
        return isNumber(word.dropFirst().dropLast())
    }

    /// Returns whether a text is a number of one or two digits; longer ones are years or days.
    private static func isNumber(_ text: Substring) -> Bool {
        1...2 ~= text.utf8.count && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}

extension SideFile {
    /// Returns the file that one of this name is a copy of; `nil` if its name isn't that of a copy.
    static func original(ofCopyNamed name: String) -> SideFile? {
        all.first { SynchronisedCopy.isCopy(name, of: $0.name) }
    }
}
