import Diary
import FoundationEssentials

/// A zone of the tz database, read from its compiled file (TZif, RFC 9636).
///
/// Foundation knows zones only through its copy of ICU, which would make the program five times as large.
struct ZoneFile: Sendable {
    /// The seconds since 1970 at which the offset changes, in order.
    private let changes: [Int]
    /// The offset from each change on, in seconds east of UTC.
    private let offsets: [Int]
    /// The offset before the first change.
    private let firstOffset: Int
    /// How the clocks change after the last change; nil when they do not change any more.
    private let rule: ZoneFooter?

    /// Finds a zone in the machine's database.
    init?(named name: String) {
        let isName = name.utf8.allSatisfy { byte in
            UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
                || "/_+-".utf8.contains(byte)
        }
        guard isName, !name.isEmpty, let data = try? Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/" + name))
        else {
            return nil
        }
        self.init([UInt8](data))
    }

    /// Reads a file of version 2 or later; nil for anything else.
    init?(_ bytes: [UInt8]) {
        guard let old = ZoneFileHeader(bytes[...]), bytes[4] >= UInt8(ascii: "2") else { return nil }
        // The first block is the same for programs that know only 32 bits.
        let rest = bytes.dropFirst(ZoneFileHeader.size + old.bodySize(timeSize: 4))
        guard let header = ZoneFileHeader(rest) else { return nil }
        let body = rest.dropFirst(ZoneFileHeader.size)
        guard body.count >= header.bodySize(timeSize: 8), header.typeCount > 0 else { return nil }
        let kinds = body.dropFirst(header.changeCount * 8)
        let types = kinds.dropFirst(header.changeCount)
        let typeOffsets = (0..<header.typeCount).map { number in
            types.dropFirst(number * 6).bigEndianInteger(size: 4)
        }
        changes = (0..<header.changeCount).map { body.dropFirst($0 * 8).bigEndianInteger(size: 8) }
        let changeTypes = kinds.prefix(header.changeCount).map(Int.init)
        guard changeTypes.allSatisfy(typeOffsets.indices.contains) else { return nil }
        offsets = changeTypes.map { typeOffsets[$0] }
        firstOffset = typeOffsets[0]
        let footer = body.dropFirst(header.bodySize(timeSize: 8) + 1).prefix { $0 != UInt8(ascii: "\n") }
        rule = ZoneFooter(String(decoding: footer, as: UTF8.self))
    }

    /// The offset at an instant, in seconds east of UTC.
    ///
    /// - Complexity: O(log *n*) for *n* changes.
    func offset(at instant: Int) -> Int {
        let next = changes.partitionIndex { $0 > instant }
        if next == changes.count, let rule { return rule.offset(at: instant) }
        return next == 0 ? firstOffset : offsets[next - 1]
    }
}

/// The header of one block of a TZif file: how many of each thing follow.
private struct ZoneFileHeader {
    static let size = 44

    let changeCount: Int
    let typeCount: Int
    private let otherSizes: (utc: Int, standard: Int, leaps: Int, characters: Int)

    init?(_ bytes: ArraySlice<UInt8>) {
        guard bytes.count >= Self.size, bytes.starts(with: "TZif".utf8) else { return nil }
        let counts = (0..<6).map { bytes.dropFirst(20 + $0 * 4).bigEndianInteger(size: 4) }
        guard counts.allSatisfy({ (0...1_000_000).contains($0) }) else { return nil }
        otherSizes = (counts[0], counts[1], counts[2], counts[5])
        changeCount = counts[3]
        typeCount = counts[4]
    }

    /// The bytes after the header, with times of 4 or 8 bytes.
    func bodySize(timeSize: Int) -> Int {
        changeCount * (timeSize + 1) + typeCount * 6 + otherSizes.characters + otherSizes.leaps * (timeSize + 4)
            + otherSizes.standard + otherSizes.utc
    }
}

extension ArraySlice<UInt8> {
    /// The signed number that the first bytes make up, the most significant first; 0 when there are too few.
    fileprivate func bigEndianInteger(size: Int) -> Int {
        guard count >= size else { return 0 }
        let bits = prefix(size).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return size == 4 ? Int(Int32(truncatingIfNeeded: bits)) : Int(truncatingIfNeeded: bits)
    }
}
