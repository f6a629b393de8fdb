import Platform
import SystemPackage

extension FilePath {
    /// Creates this folder, and missing ones above it, accessible only to the owner whatever the umask is.
    ///
    /// One that root creates in somebody else's folder belongs to that user.
    ///
    /// - Throws: ``FileError`` if it can't be created, or something else is there.
    public func makeFolders() throws(FileError) {
        switch make() {
        case nil: break
        case .fileExists?:
            // A dangling link exists as a name but can't be entered; saying so beats failing later.
            guard (try? Stat(self))?.type == .directory else {
                throw FileError(.write, self, (try? Stat(self)) == nil ? .noSuchFileOrDirectory : .notDirectory)
            }
            return
        case .noSuchFileOrDirectory?:
            let parent = removingLastComponent()
            guard !parent.isEmpty, parent != self else { throw FileError(.write, self, .noSuchFileOrDirectory) }
            try parent.makeFolders()
            if let failure = make(), failure != .fileExists { throw FileError(.write, self, failure) }
        case let failure?: throw FileError(.write, self, failure)
        }
        try OpenFolder(folder).synchronize()
    }

    private func make() -> Errno? {
        do throws(Errno) {
            try retryingInterrupted { withPlatformString { mkdir($0, 0o700) } }
        } catch {
            return error
        }
        // If a file system has no permissions, those it was mounted with have to do.
        _ = withPlatformString { chmod($0, 0o700) }
        if geteuid() == 0, let owner = try? Stat(folder), owner.userID.rawValue != 0 {
            _ = withPlatformString { lchown($0, owner.userID.rawValue, owner.groupID.rawValue) }
        }
        return nil
    }

    /// Removes a folder that this program created, with everything in it; what can't be removed stays.
    public func removeWithContents() {
        guard let names = try? namesInFolder() else { return }
        for name in names {
            let path = appending(name)
            // The names of links are removed, never what they point to.
            if (try? path.remove()) == nil, !path.isLink { path.removeWithContents() }
        }
        _ = withPlatformString { rmdir($0) }
    }
}
