import Platform
import SystemPackage

/// What a folder is found to contain while it is listed; it is valid as long as its folder is open.
public struct FolderItem {
    private let folder: CInt
    private let start: UnsafePointer<CChar>
    /// The bytes of the name.
    public let name: UnsafeRawBufferPointer

    init(_ start: UnsafePointer<CChar>, in folder: CInt) {
        self.folder = folder
        self.start = start
        name = UnsafeRawBufferPointer(start: start, count: strlen(start))
    }

    /// The status of what it is, following a symbolic link; nil if it can't be asked for.
    public var status: Stat? {
        var status = stat()
        while fstatat(folder, start, &status, 0) != 0 {
            if errno != EINTR { return nil }
        }
        return Stat(rawValue: status)
    }
}
