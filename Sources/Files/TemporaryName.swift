import SystemPackage

/// Names of files that exist only while another one is being replaced.
public enum TemporaryName {
    /// The suffix of such names.
    public static let suffix = ".twinge-tmp"

    /// Returns a new hidden name that shows which file it is for.
    public static func make(for name: String) -> String {
        let random = String(UInt64.random(in: 0...UInt64.max), radix: 36)
        // Names of 255 bytes are the longest that file systems have.
        let start = String(decoding: name.utf8.prefix(200), as: UTF8.self)
        return ".\(start)-\(random)\(suffix)"
    }

    /// Returns whether a file of this name was left behind by an interrupted write.
    public static func isTemporary(_ name: String) -> Bool {
        var name = name
        return name.withUTF8 { isTemporary(UnsafeRawBufferPointer($0)) }
    }

    /// Returns whether these are the bytes of such a name.
    public static func isTemporary(_ name: UnsafeRawBufferPointer) -> Bool {
        name.first == UInt8(ascii: ".") && name.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    }

    /// Seconds after which a file with such a name can't be in use any more.
    public static let longestUse = 60

    /// Removes such files from folders while holding their lock; does nothing if somebody else holds it.
    public static func removeLeftovers(in folders: [FilePath], under lock: FilePath) {
        var patience = FileLock.Patience()
        patience.untilGivenUp = .zero
        _ = try? FileLock.take(lock, patience: patience).whileHeld { _ in
            for folder in folders { removeLeftovers(in: folder) }
        }
    }

    /// Removes files left behind by writes interrupted more than a minute ago.
    ///
    /// Their contents may have been removed from the file since.
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
