import SystemPackage

/// Which file has a name: another one can be put in its place at any moment.
public struct FileIdentity: Hashable, Sendable {
    /// The device that it is on.
    public let device: UInt64
    /// Its number there.
    public let inode: UInt64

    /// Takes the numbers of a file.
    public init(device: UInt64, inode: UInt64) {
        self.device = device
        self.inode = inode
    }

    /// Takes what the system knows of a file.
    public init(_ status: Stat) {
        self.init(device: UInt64(status.deviceID.rawValue), inode: UInt64(status.inode.rawValue))
    }
}
