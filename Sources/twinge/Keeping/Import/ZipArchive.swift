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

        /// In how many folders it is.
        var depth: Int { name.count { $0 == "/" } }
    }

    /// What every archive with something in it begins with.
    static let signature = Array("PK\u{3}\u{4}".utf8)

    private let archive: unzFile
    private var isAtEnd = false

    /// Opens an archive; nil for a file that is none.
    init?(_ path: String) {
        guard let archive = unzOpen64(path) else { return nil }
        self.archive = archive
    }

    deinit { unzClose(archive) }

    /// The files in it, without folders and what systems add for themselves.
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

    /// Begins to read a file; false when it is not there, or packed in a way that is not known.
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

    /// The next bytes of the file that was opened; none at its end, nil when the archive is damaged.
    func read() -> [UInt8]? {
        // What is closed at its end is asked for more by whoever looks at the beginning first.
        if isAtEnd { return [] }
        var result: Int32 = 0
        let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
            result = unzReadCurrentFile(archive, buffer.baseAddress, UInt32(buffer.count))
            count = max(0, Int(result))
        }
        // At the end the checksum of all that was read is compared.
        guard result >= 0, result > 0 || unzCloseCurrentFile(archive) == UNZ_OK else { return nil }
        isAtEnd = result == 0
        return piece
    }

    /// Ends reading before the end of the file.
    func close() { unzCloseCurrentFile(archive) }
}
