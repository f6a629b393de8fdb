import Diary
import Recfile

/// What raises warning signs: the sites, feels and habits that the built-in file names, and how the words of its phrases begin.
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

    /// The phrases of the built-in file, which only an entry needs in which something is written.
    private static let builtInPhrases = {
        var phrases = PhraseStarts()
        forEachLine(of: BuiltInFile.warningSigns.source.bytes) { line in
            value(in: line, after: "Phrase: ").map { phrases.add(UnsafeBufferPointer(rebasing: $0)) }
        }
        return phrases
    }()

    /// Collects the names from the text of warning signs.
    ///
    /// - Complexity: O(number of bytes).
    private init(of text: [UInt8]) {
        Self.forEachLine(of: text) { line in
            switch line.first {
            case UInt8(ascii: "S"): Self.name(in: line, after: "Site: ").map { _ = sites.insert($0) }
            case UInt8(ascii: "F"): Self.name(in: line, after: "Feel: ").map { _ = feels.insert($0) }
            case UInt8(ascii: "H"): Self.name(in: line, after: "Habit: ").map { _ = habits.insert($0) }
            default: break
            }
        }
    }

    private static func forEachLine(of text: [UInt8], _ take: (Slice<UnsafeBufferPointer<UInt8>>) -> Void) {
        text.withUnsafeBufferPointer { bytes in
            var start = 0
            while start < bytes.count {
                let end = bytes.firstOffset(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
                take(bytes[start..<end])
                start = end + 1
            }
        }
    }

    private static func name(in line: Slice<UnsafeBufferPointer<UInt8>>, after field: StaticString) -> Name? {
        value(in: line, after: field).flatMap { try? Name(parsing: String(decoding: $0, as: UTF8.self)) }
    }

    private static func value(
        in line: Slice<UnsafeBufferPointer<UInt8>>, after field: StaticString
    ) -> Slice<UnsafeBufferPointer<UInt8>>? {
        let length = field.utf8CodeUnitCount
        return field.withUTF8Buffer { line.prefix(length).elementsEqual($0) } ? line.dropFirst(length) : nil
    }

    /// Returns whether anything in an entry can raise a sign.
    func mayRaise(by entry: Entry) -> Bool {
        entry.sites.contains { sites.contains($0.name) } || entry.feels.contains(where: feels.contains)
            || entry.habits.contains { habits.contains($0.name) }
            || entry.triggers.contains { (try? Name(parsing: $0)).map(habits.contains) ?? false }
            || mayRaise(by: entry.freeTexts)
    }

    /// Returns whether texts may have a phrase in them.
    func mayRaise(by texts: [String]) -> Bool { !texts.isEmpty && Self.builtInPhrases.mayOccur(in: WordStarts(texts)) }
}

extension Catalog {
    /// Returns whether an entry can raise a warning sign, of the built-in ones or the user's own.
    func mayRaiseSign(by entry: Entry) -> Bool { hasOwnSigns || SignNames.builtIn.mayRaise(by: entry) }

    /// Whether the user may have described warning signs.
    var hasOwnSigns: Bool {
        additions.contains { source in
            source.file.hasSuffix(BuiltInFile.warningSigns.rawValue)
                || source.bytes.firstOffset(of: Array(WarningSign.recordType.utf8)) != nil
        }
    }
}
