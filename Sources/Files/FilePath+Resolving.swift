import Platform
import SystemPackage

extension FilePath {
    /// Returns the path that this one leads to through symbolic links, whether or not anything is there.
    ///
    /// Only links in the last component are followed; the system follows those before it.
    ///
    /// - Throws: ``FileError`` if links go round in a circle or a folder cannot be read.
    public func resolvingLinks() throws(FileError) -> FilePath {
        var path = self
        for _ in 0..<40 {
            guard let target = try path.linkTarget() else { return path }
            path = target.isAbsolute ? target : path.removingLastComponent().appending(target.components)
        }
        throw FileError(.read, self, .tooManySymbolicLinkLevels)
    }

    /// The absolute path without any links, which identifies a file however it is named; the path itself if nothing is there.
    public var real: FilePath {
        withPlatformString { path in
            guard let real = realpath(path, nil) else { return self }
            defer { free(real) }
            return FilePath(platformString: real)
        }
    }

    /// Returns the target of a symbolic link; `nil` if the path isn't one.
    ///
    /// - Throws: ``FileError`` if that can't be determined: a link taken for a file would be replaced by one.
    private func linkTarget() throws(FileError) -> FilePath? {
        while true {
            var failure = Errno(rawValue: 0)
            let target = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
                let length = withPlatformString { path in
                    buffer.withMemoryRebound(to: CChar.self) { target in
                        target.baseAddress.map { readlink(path, $0, target.count) } ?? -1
                    }
                }
                if length < 0 { failure = Errno(rawValue: errno) }
                count = max(length, 0)
            }
            switch failure {
            case _ where !target.isEmpty:
                return FilePath(platformString: target.map(CInterop.PlatformChar.init(bitPattern:)) + [0])
            case .interrupted: continue
            // Not a link, or nothing there, or out of reach: the next operation will report it.
            case .invalidArgument, .noSuchFileOrDirectory, .notDirectory, .permissionDenied: return nil
            default: throw FileError(.read, self, failure)
            }
        }
    }

    /// The folder that the last component is in.
    public var folder: FilePath {
        // What `removingLastComponent` is made of is generic: its first use costs a start 280,000 instructions.
        withPlatformString { path in
            let bytes = UnsafeBufferPointer(start: path, count: strlen(path))
            guard let slash = bytes.lastIndex(of: CInterop.PlatformChar(UInt8(ascii: "/"))) else { return "." }
            return FilePath(platformString: bytes.prefix(max(slash, 1)) + [0])
        }
    }

    /// Removes the name; never what a link points to.
    ///
    /// - Throws: `Errno` of the system, also if there is no such name.
    public func remove() throws(Errno) {
        try retryingInterrupted { withPlatformString { unlink($0) } }
    }
}
