import Diary
import Files
import Recfile
import SystemPackage

extension Journal {
    /// Fixes what can be fixed without losing anything; files whose text changes are first copied to `journal/before-fix/`.
    ///
    /// - Parameter findings: what ``examine(gitConfigurations:)`` found; those without a remedy are left alone.
    /// - Returns: The findings that were fixed.
    /// - Throws: `FileError` at the first one that couldn't be fixed.
    public func fix(_ findings: [Finding]) throws(FileError) -> [Finding] {
        let fixable = findings.filter { $0.remedy != nil && $0.remedy != .mergeCopies }
        let copies = Set(findings.filter { $0.remedy == .mergeCopies }.map(\.problem.file))
        if !copies.isEmpty {
            var failure: FileError?
            _ = try mergeCopies { if copies.contains($0.file) { failure = failure ?? $0.failure } }
            if let failure { throw failure }
        }
        var failed: Set<Finding.Remedy> = []
        if !fixable.isEmpty {
            try whileLocked { _ throws(FileError) in
                var done: Set<Finding.Remedy> = []
                for finding in fixable {
                    guard let remedy = finding.remedy, done.insert(remedy).inserted else { continue }
                    if try !apply(remedy) { failed.insert(remedy) }
                }
            }
        }
        return findings.filter { finding in finding.remedy.map { !failed.contains($0) } ?? false }
    }

    /// - Returns: Whether it is fixed now; a file system may have no permissions, for example.
    private func apply(_ remedy: Finding.Remedy) throws(FileError) -> Bool {
        switch remedy {
        case .setPermissions(let path, let permissions): return try path.setPermissions(permissions)
        case .addIdentifiers(let month):
            try changeText(of: folder.monthFile(month), followingLink: true, Self.addingIdentifiers)
        case .endLastLine(let month):
            try changeText(of: folder.monthFile(month), followingLink: true) { $0 + RecAppending.ending(of: $0) }
        case .separateRecords(let path): try changeText(of: path, followingLink: true, RecAppending.separatingRecords)
        case .removeTemporary(let path): try Self.remove(path)
        case .writeSchema: try changeText(of: folder.schema) { _ in Array(JournalFormat.header.utf8) }
        case .writeGitAttributes: try changeText(of: folder.gitAttributes, Self.addingGitAttribute)
        case .setUpGitMerge(let path):
            // It is only ever added to and isn't the diary's own, so no copy of it belongs in the diary.
            try changeText(of: path, copying: false) { text in
                text + RecAppending.lineBreak(after: text) + Array(Self.gitMergeSection.utf8)
            }
        case .writeFile(let path, let text): try changeText(of: path) { _ in Array(text.utf8) }
        case .repairDuplicates: try repairDuplicates()
        case .renameEntries(let month): try renameEntries(of: month)
        case .mergeCopies: break
        }
        return true
    }

    /// Replaces the text of a file, which need not exist, after copying it to a safe place.
    func changeText(
        of path: FilePath, copying: Bool = true, followingLink isLinkFollowed: Bool = false,
        _ change: ([UInt8]) throws(FileError) -> [UInt8]
    ) throws(FileError) {
        try refuseNewerFormat(of: path)
        do throws(FileError) {
            let before = try FileReplacement(reading: path, followingLink: isLinkFollowed).bytes
            if copying { try copyAside(before, of: path) }
            try replaceContents(of: path, followingLink: isLinkFollowed) { bytes throws(FileError) in try change(bytes)
            }
        } catch {
            guard error.action == .read, error.reason == .system(.noSuchFileOrDirectory), !path.isLink else {
                throw error
            }
            try path.put(try change([]))
        }
    }

    private func copyAside(_ bytes: [UInt8], of path: FilePath) throws(FileError) {
        try folder.beforeFix.makeFolders()
        let name = try OpenFolder(folder.beforeFix, notThroughLink: true)
            .firstUnused(path.lastComponent?.string ?? "file")
        try folder.beforeFix.appending(name).put(bytes)
    }

    private static func remove(_ path: FilePath) throws(FileError) {
        do throws(Errno) {
            try path.remove()
        } catch {
            if error != .noSuchFileOrDirectory { throw FileError(.write, path, error) }
        }
    }

    /// Returns the text with git's own merge replaced by the merge driver for rec files.
    private static func addingGitAttribute(to text: [UInt8]) -> [UInt8] {
        let lines = String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: true)
        let kept = lines.filter { !$0.hasPrefix("*.rec") }.map(String.init)
        return Array((kept + [gitAttribute]).map { $0 + "\n" }.joined().utf8)
    }
}
