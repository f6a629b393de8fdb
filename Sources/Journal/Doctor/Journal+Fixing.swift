import Diary
import Recfile
import SystemPackage

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

extension Journal {
    /// Puts right what can be put right without losing anything; files whose text changes are first copied to
    /// `journal/before-fix/`.
    ///
    /// - Parameter findings: what ``examine(gitConfigurations:)`` found; those without a remedy are left alone.
    /// - Returns: the findings that were put right.
    /// - Throws: ``JournalError`` at the first one that could not be.
    public func fix(_ findings: [Finding]) throws(JournalError) -> [Finding] {
        let fixable = findings.filter { $0.remedy != nil && $0.remedy != .mergeCopies }
        if findings.contains(where: { $0.remedy == .mergeCopies }) { _ = try mergeCopies() }
        if !fixable.isEmpty {
            try whileLocked { _ throws(JournalError) in
                var done: Set<Finding.Remedy> = []
                for finding in fixable {
                    guard let remedy = finding.remedy, done.insert(remedy).inserted else { continue }
                    try apply(remedy)
                }
            }
        }
        return findings.filter { $0.remedy != nil }
    }

    private func apply(_ remedy: Finding.Remedy) throws(JournalError) {
        switch remedy {
        case .setPermissions(let path, let permissions): try Self.setPermissions(permissions, of: path)
        case .addIdentifiers(let month): try changeText(of: folder.monthFile(month), Self.addingIdentifiers)
        case .endLastLine(let month):
            try changeText(of: folder.monthFile(month)) { $0 + FileAppending.lineBreak(after: $0) }
        case .removeTemporary(let path): try Self.remove(path)
        case .writeSchema: try changeText(of: folder.schema) { _ in Array(JournalFormat.header.utf8) }
        case .writeGitAttributes: try changeText(of: folder.gitAttributes, Self.addingGitAttribute)
        case .setUpGitMerge(let path):
            // Only ever added to, and not the diary's own: no copy of it belongs in the diary.
            try changeText(of: path, copying: false) { text in
                text + FileAppending.lineBreak(after: text) + Array(Self.gitMergeSection.utf8)
            }
        case .mergeCopies: break
        }
    }

    /// Replaces the text of a file, which need not exist, after copying it to a safe place.
    private func changeText(
        of path: FilePath, copying: Bool = true, _ change: ([UInt8]) -> [UInt8]
    ) throws(JournalError) {
        try refuseNewerFormat(of: path)
        do throws(JournalError) {
            let before = try FileReplacement(reading: path)
            if copying { try copyAside(before.bytes, of: path) }
            try replaceContents(of: path) { change($0) }
        } catch {
            guard error.action == .read, error.reason == .system(.noSuchFileOrDirectory) else { throw error }
            try FileReplacement.put(change([]), at: try path.resolvingLinks())
        }
    }

    private func copyAside(_ bytes: [UInt8], of path: FilePath) throws(JournalError) {
        try DiaryFolder.makeFolder(folder.beforeFix)
        let copy = try folder.beforeFix.appending(path.lastComponent?.string ?? "file").firstUnused()
        try FileReplacement.put(bytes, at: copy)
    }

    private static func setPermissions(
        _ permissions: FilePermissions, of path: FilePath
    ) throws(JournalError) {
        do throws(Errno) {
            try retryingInterrupted { path.withPlatformString { chmod($0, permissions.rawValue) } }
        } catch {
            throw JournalError(.write, path, error)
        }
    }

    private static func remove(_ path: FilePath) throws(JournalError) {
        do throws(Errno) {
            try path.remove()
        } catch {
            if error != .noSuchFileOrDirectory { throw JournalError(.write, path, error) }
        }
    }

    /// The text with git's own merge replaced by the merge driver for rec files.
    private static func addingGitAttribute(to text: [UInt8]) -> [UInt8] {
        let lines = String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: true)
        let kept = lines.filter { !$0.hasPrefix("*.rec") }.map(String.init)
        return Array((kept + [gitAttribute]).map { $0 + "\n" }.joined().utf8)
    }
}

extension FilePath {
    /// The path itself, or with the first number after it that makes it one that nothing has yet.
    ///
    /// - Throws: ``JournalError`` where that cannot be told.
    func firstUnused() throws(JournalError) -> FilePath {
        var path = self
        var number = 2
        while true {
            do throws(Errno) {
                _ = try Stat(path, followTargetSymlink: false)
            } catch {
                guard error == .noSuchFileOrDirectory else { throw JournalError(.write, path, error) }
                return path
            }
            path = FilePath("\(string).\(number)")
            number += 1
        }
    }
}
