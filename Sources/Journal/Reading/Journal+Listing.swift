import Diary
import Files
import SystemPackage

extension Journal {
    /// Returns the months that have a file, oldest first, if there is nothing beside them to be taken in or removed: no copy that a
    /// program left that synchronises folders, and nothing of an interrupted write.
    ///
    /// - Parameters:
    ///   - begin: called before the first month is found, and again if the listing has to begin again.
    ///   - find: called for each month that has a file here, in no order, with the file.
    /// - Returns: `nil` if there is any such thing, or if a folder can't be listed.
    /// - Complexity: lists each folder once.
    public func tidyMonths(
        from begin: () -> Void = {}, finding find: (YearMonth, FolderItem) -> Void = { _, _ in }
    ) -> [YearMonth]? {
        do throws(FileError) {
            let (months, others) = try namesInJournal(from: begin, finding: find)
            for folder in [folder.merged, folder.beforeFix] where others.contains(folder.lastComponent?.string ?? "") {
                guard try folder.namesInFolder(where: TemporaryName.isTemporary).isEmpty else { return nil }
            }
            let besides = try folder.path.namesInFolder()
            guard !(others + besides).contains(where: TemporaryName.isTemporary),
                !others.contains(where: { SynchronisedCopy.month(ofFileNamed: $0) != nil }),
                !besides.contains(where: { SideFile.original(ofCopyNamed: $0) != nil })
            else { return nil }
            return Self.months(months, andThoseElsewhere: others)
        } catch {
            return nil
        }
    }

    /// Returns the months that have a file, in no order, and the names of everything else among them.
    ///
    /// - Throws: `FileError` if the folder exists but can't be listed.
    func namesInJournal(
        from begin: () -> Void = {}, finding find: (YearMonth, FolderItem) -> Void = { _, _ in }
    ) throws(FileError) -> (months: [YearMonth], others: [String]) {
        var months: [YearMonth] = []
        var others: [String] = []
        // Nearly all names are those of months; a string of each would take many times as long.
        try folder.journal.listFolder {
            begin()
            (months, others) = ([], [])
        } taking: { item in
            if let month = DiaryFolder.month(ofFileNamed: item.name) {
                months.append(month)
                find(month, item)
            } else {
                others.append(String(decoding: item.name, as: UTF8.self))
            }
        }
        return (months, others)
    }

    /// Returns months in order, each once, with those of which only a placeholder is on this machine.
    static func months(_ months: [YearMonth], andThoseElsewhere names: [String]) -> [YearMonth] {
        inOrder(months + names.compactMap(Placeholder.original).compactMap(DiaryFolder.month(ofFileNamed:)))
    }

    /// Returns months in order, each once.
    ///
    /// They come in no order, and nearly all between the first and the last are there: marking them takes a tenth of the time of sorting.
    ///
    /// - Complexity: O(months from the first to the last)
    private static func inOrder(_ months: [YearMonth]) -> [YearMonth] {
        guard let first = months.min(), let last = months.max() else { return [] }
        var isThere = [Bool](repeating: false, count: last.months(since: first) + 1)
        for month in months { isThere[month.months(since: first)] = true }
        return isThere.indices.filter { isThere[$0] }.map { first.advanced(by: $0) }
    }
}

extension YearMonth {
    fileprivate func months(since first: YearMonth) -> Int { (year - first.year) * 12 + month - first.month }
}
