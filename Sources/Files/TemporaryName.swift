import SystemPackage

/// Names of files that exist only while another one is being replaced.
public enum TemporaryName {
    /// What such names end in.
    public static let suffix = ".twinge-tmp"

    /// A new name, hidden, that tells which file it is for.
    public static func make(for name: String) -> String {
        let random = String(UInt64.random(in: 0...UInt64.max), radix: 36)
        // Names of 255 bytes are the longest that file systems have.
        let start = String(decoding: name.utf8.prefix(200), as: UTF8.self)
        return ".\(start)-\(random)\(suffix)"
    }

    /// Whether a file of this name was left behind by a write that was cut off.
    public static func isTemporary(_ name: String) -> Bool {
        name.hasPrefix(".") && name.hasSuffix(suffix)
    }

    /// Seconds after which a file of such a name cannot be in use any more.
    public static let longestUse = 60

    /// Removes such files from folders while their lock is held; where somebody else holds it, nothing is done.
    public static func removeLeftovers(in folders: [FilePath], under lock: FilePath) {
        var patience = FileLock.Patience()
        patience.untilGivenUp = .zero
        _ = try? FileLock.take(lock, patience: patience).whileHeld { _ in
            for folder in folders { removeLeftovers(in: folder) }
        }
    }

    /// Removes files that writes left behind which were cut off more than a minute ago.
    ///
    /// What they say may have been taken out of the file since.
    public static func removeLeftovers(in folder: FilePath, where isLeftover: (String) -> Bool = isTemporary) {
        guard let names = try? folder.namesInFolder().filter(isLeftover), !names.isEmpty,
            let open = try? OpenFolder(folder)
        else { return }
        let now = FileTime.now().seconds
        for name in names {
            guard let status = try? open.status(of: name), status.type == .regular,
                abs(now - FileTime(status.st_mtim).seconds) > longestUse
            else { continue }
            try? open.remove(name)
        }
    }
}
