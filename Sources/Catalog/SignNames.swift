import Diary
import Recfile

/// What raises warning signs besides what the user writes: the sites, feels and habits that the built-in file names.
///
/// Nearly no entry has one of them, and to find that out by reading all signs would take half as long as everything else that
/// `twinge today` does.
struct SignNames: Sendable {
    /// The sites that raise a sign, alone or with a feel.
    private(set) var sites: Set<Name> = []
    /// The feels that raise one.
    private(set) var feels: Set<Name> = []
    /// The habits that raise one.
    private(set) var habits: Set<Name> = []

    /// Those of the built-in file.
    static let builtIn = SignNames(of: BuiltInFile.warningSigns.source.bytes)

    /// Collects the names from the text of warning signs.
    ///
    /// - Complexity: O(number of bytes).
    private init(of text: [UInt8]) {
        text.withUnsafeBufferPointer { bytes in
            var start = 0
            while start < bytes.count {
                let end = bytes.firstOffset(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
                let line = bytes[start..<end]
                switch line.first {
                case UInt8(ascii: "S"): Self.name(in: line, after: "Site: ").map { _ = sites.insert($0) }
                case UInt8(ascii: "F"): Self.name(in: line, after: "Feel: ").map { _ = feels.insert($0) }
                case UInt8(ascii: "H"): Self.name(in: line, after: "Habit: ").map { _ = habits.insert($0) }
                default: break
                }
                start = end + 1
            }
        }
    }

    private static func name(in line: Slice<UnsafeBufferPointer<UInt8>>, after field: StaticString) -> Name? {
        let length = field.utf8CodeUnitCount
        guard field.withUTF8Buffer({ line.prefix(length).elementsEqual($0) }) else { return nil }
        return try? Name(parsing: String(decoding: line.dropFirst(length), as: UTF8.self))
    }

    /// Returns whether anything in an entry can raise a sign; anything that the user wrote can.
    func mayRaise(by entry: Entry) -> Bool {
        !entry.freeTexts.isEmpty || !entry.triggers.isEmpty
            || entry.sites.contains { sites.contains($0.name) } || entry.feels.contains(where: feels.contains)
            || entry.habits.contains { habits.contains($0.name) }
    }
}

extension Catalog {
    /// Returns whether an entry can raise a warning sign, of the built-in ones or the user's own.
    func mayRaiseSign(by entry: Entry) -> Bool { hasOwnSigns || SignNames.builtIn.mayRaise(by: entry) }

    /// Whether the user may have described warning signs.
    private var hasOwnSigns: Bool {
        additions.contains { source in
            source.file.hasSuffix(BuiltInFile.warningSigns.rawValue)
                || source.bytes.firstOffset(of: Array(WarningSign.recordType.utf8)) != nil
        }
    }
}
