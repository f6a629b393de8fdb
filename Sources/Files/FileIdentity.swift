import SystemPackage

/// The identity of a file: another one may take over its name at any moment.
public struct FileIdentity: Hashable, Sendable {
    /// The device that it is on.
    public let device: UInt64
    /// Its number there.
    public let inode: UInt64

    /// Creates the identity from its numbers.
    public init(device: UInt64, inode: UInt64) {
        self.device = device
        self.inode = inode
    }

    /// Creates the identity from a file's status.
    public init(_ status: Stat) {
        self.init(device: UInt64(status.deviceID.rawValue), inode: UInt64(status.inode.rawValue))
    }
}
