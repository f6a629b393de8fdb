import Diary
import Recfile

extension Journal {
    /// The text of a month with an `Id` in each entry that has none.
    ///
    /// The identifier is made from the time and content of the entry, so that two devices that both do this come to the
    /// same one and the entry stays one when they are merged.
    static func addingIdentifiers(to text: [UInt8]) -> [UInt8] {
        let document = RecDocument(text)
        var known = Set(document.records.compactMap { $0["Id"] })
        var changed: [UInt8] = []
        var copied = 0
        for record in document.records where record.type == "Entry" || record.type == nil {
            let fields = record.fields.map { (name: $0.name, value: $0.value) }
            guard record["Id"] == nil, let entry = try? Entry(fields: fields) else { continue }
            let id = identifier(for: entry, notIn: known)
            known.insert(id.text)
            // Every name was read from the record itself.
            guard let bytes = try? record.rewritten(with: [("Id", id.text)] + fields) else { continue }
            changed += text[copied..<record.bytes.lowerBound] + bytes
            copied = record.bytes.upperBound
        }
        return changed + text[copied...]
    }

    private static func identifier(for entry: Entry, notIn known: Set<String>) -> EntryID {
        var generator = ContentGenerator(entry.id.text)
        while true {
            let id = EntryID(writtenAt: entry.when, random: &generator)
            if !known.contains(id.text) { return id }
        }
    }
}

/// Numbers that follow from a text: FNV-1a over it, then SplitMix64.
private struct ContentGenerator: RandomNumberGenerator {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    init(_ text: String) {
        for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
