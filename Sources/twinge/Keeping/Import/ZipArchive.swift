import CMinizip

/// A zip archive, as apps export them.
final class ZipArchive {
    /// A file in it.
    struct Member: Hashable {
        /// Its path in the archive.
        let name: String
        /// Its size once unpacked.
        let size: Int
        /// Whether it needs a password.
        let isEncrypted: Bool

        /// The number of folders it is nested in.
        var depth: Int { name.count { $0 == "/" } }
    }

    /// The first bytes of every archive that isn't empty.
    static let signature = Array("PK\u{3}\u{4}".utf8)

    private let archive: unzFile
    private var isAtEnd = false

    /// Opens an archive; nil if the file isn't one.
    init?(_ path: String) {
        guard let archive = unzOpen64(path) else { return nil }
        self.archive = archive
    }

    deinit { unzClose(archive) }

    /// The files in it, without folders and files that systems add.
    var members: [Member] {
        var members: [Member] = []
        var status = unzGoToFirstFile(archive)
        while status == UNZ_OK {
            if let member = current, !member.name.hasSuffix("/"), !member.name.hasPrefix("__MACOSX") {
                members.append(member)
            }
            status = unzGoToNextFile(archive)
        }
        return members
    }

    private var current: Member? {
        var info = unz_file_info64()
        var name = [CChar](repeating: 0, count: 4096)
        guard unzGetCurrentFileInfo64(archive, &info, &name, 4095, nil, 0, nil, 0) == UNZ_OK else { return nil }
        let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return Member(
            name: String(decoding: bytes, as: UTF8.self), size: Int(info.uncompressed_size),
            isEncrypted: info.flag & 1 != 0)
    }

    /// Starts reading a file; returns false if it isn't there, or is packed in an unknown way.
    func open(_ member: Member) -> Bool {
        var status = unzGoToFirstFile(archive)
        while status == UNZ_OK {
            if current == member {
                isAtEnd = false
                return unzOpenCurrentFile(archive) == UNZ_OK
            }
            status = unzGoToNextFile(archive)
        }
        return false
    }

    /// Returns the next bytes of the open file: empty at its end, nil if the archive is damaged.
    func read() -> [UInt8]? {
        // A caller that has peeked at the beginning may ask for more after the end.
        if isAtEnd { return [] }
        var result: Int32 = 0
        let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
            result = unzReadCurrentFile(archive, buffer.baseAddress, UInt32(buffer.count))
            count = max(0, Int(result))
        }
        // At the end the checksum of everything read is compared.
        guard result >= 0, result > 0 || unzCloseCurrentFile(archive) == UNZ_OK else { return nil }
        isAtEnd = result == 0
        return piece
    }

    /// The most bytes of a small file.
    private static let longestSmall = 1 << 20

    /// Returns all bytes of a small file; nil if there is none of that name, it is larger than 1 MiB or can't be read.
    func bytes(of name: String) -> [UInt8]? {
        guard let member = members.first(where: { $0.name == name && $0.size <= Self.longestSmall }),
            !member.isEncrypted, open(member)
        else { return nil }
        var bytes: [UInt8] = []
        while let piece = read() {
            if piece.isEmpty { return bytes }
            bytes += piece
            if bytes.count > Self.longestSmall { break }
        }
        close()
        return nil
    }

    /// Stops reading before the end of the file.
    func close() { unzCloseCurrentFile(archive) }
}
