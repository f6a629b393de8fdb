import Diary
import Files
import SystemPackage

extension Journal {
    /// Returns the months that have a file, oldest first, if there is nothing beside them to be taken in or removed: no copy that a
    /// program left that synchronises folders, and nothing of an interrupted write.
    ///
    /// - Returns: `nil` if there is any such thing, or if a folder can't be listed.
    /// - Complexity: lists each folder once.
    public func tidyMonths() -> [YearMonth]? {
        var months: [YearMonth] = []
        var others: [String] = []
        do throws(FileError) {
            // Nearly all names are those of months; a string of each would take many times as long.
            others = try folder.journal.namesInFolder { name in
                guard let month = DiaryFolder.month(ofFileNamed: name) else { return true }
                months.append(month)
                return false
            }
            for folder in [folder.merged, folder.beforeFix] {
                guard try folder.namesInFolder(where: TemporaryName.isTemporary).isEmpty else { return nil }
            }
            let besides = try folder.path.namesInFolder()
            guard !(others + besides).contains(where: TemporaryName.isTemporary),
                !others.contains(where: { SynchronisedCopy.month(ofFileNamed: $0) != nil }),
                !besides.contains(where: { SideFile.original(ofCopyNamed: $0) != nil })
            else { return nil }
        } catch {
            return nil
        }
        return Self.months(months, andThoseElsewhere: others)
    }

    /// Returns months in order, with those of which only a placeholder is on this machine.
    static func months(_ months: [YearMonth], andThoseElsewhere names: [String]) -> [YearMonth] {
        let elsewhere = names.compactMap(Placeholder.original).compactMap(DiaryFolder.month(ofFileNamed:))
        return elsewhere.isEmpty ? months.sorted() : Set(months + elsewhere).sorted()
    }
}
