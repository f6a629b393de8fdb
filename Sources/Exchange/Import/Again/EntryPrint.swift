import Diary
import Files

/// What an import wrote into an entry, kept as hashes, so that a later import can tell what the user has changed since.
public struct EntryPrint: Hashable, Sendable {
    private var marks: Set<UInt32>

    /// Creates the print of an entry as it is.
    init(of entry: Entry) {
        marks = []
        for field in entry.facts {
            marks.insert(Self.mark(field.slot))
            marks.insert(Self.mark(field.slot, field.value))
        }
    }

    /// Creates the print of what a source says about an entry, plus what earlier imports wrote there, if the source says nothing
    /// about it and the entry still has it.
    init(of made: Entry, and earlier: EntryPrint?, in shown: Entry) {
        self.init(of: made)
        guard let earlier else { return }
        let slots = Set(made.facts.map(\.slot))
        for fact in shown.facts where !slots.contains(fact.slot) && earlier.holds(fact.slot) {
            marks.insert(Self.mark(fact.slot))
            if earlier.holds(fact.slot, fact.value) { marks.insert(Self.mark(fact.slot, fact.value)) }
        }
    }

    /// Parses the numbers as in `imports.rec`; nil if one is invalid.
    init?(_ words: some Sequence<Substring>) {
        var marks: Set<UInt32> = []
        for word in words {
            guard let mark = UInt32(word, radix: 36) else { return nil }
            marks.insert(mark)
        }
        self.marks = marks
    }

    /// The numbers as text.
    var text: String { marks.sorted().map { String($0, radix: 36) }.joined(separator: " ") }

    /// Returns whether anything was written there.
    func holds(_ slot: String) -> Bool { marks.contains(Self.mark(slot)) }

    /// Returns whether exactly this was written there.
    func holds(_ slot: String, _ value: String) -> Bool { marks.contains(Self.mark(slot, value)) }

    private static func mark(_ slot: String, _ value: String? = nil) -> UInt32 {
        var hash = Fingerprint()
        hash.mix(slot)
        if let value { hash.mix(value) }
        return UInt32(truncatingIfNeeded: hash.value ^ (hash.value >> 32))
    }
}

extension Entry {
    /// One fact in an entry, and what it is about: a field that occurs once, or one name of a list.
    struct Fact: Hashable {
        let slot: String
        let name: String
        let value: String
    }

    /// Everything that the entry says, except its identifier, its time and when it was edited.
    var facts: [Fact] {
        fields.filter { !["Id", "When", "Edited"].contains($0.name) }.map { name, value in
            Fact(slot: Self.slot(of: name, value), name: name, value: value)
        }
    }

    private static func slot(of name: String, _ value: String) -> String {
        let parts = value.split(separator: ",", omittingEmptySubsequences: false).map { Name.key(of: $0.trimmed) }
        guard name != EntryField.imported.rawValue else { return ([name] + parts.prefix(2)).joined(separator: "\n") }
        guard let field = EntryField(rawValue: name) else { return "\(name)\n\(value)" }
        guard field.isList else { return name }
        let hasSide = field.merging == .byNameAndSide && parts.count > 1 && Side(rawValue: parts[1]) != nil
        return ([name] + parts.prefix(hasSide ? 2 : 1)).joined(separator: "\n")
    }
}
