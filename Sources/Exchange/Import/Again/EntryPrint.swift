import Diary
import Files

/// What an import wrote into an entry, kept as numbers, so that a later import can tell what the person has changed since.
public struct EntryPrint: Hashable, Sendable {
    private var marks: Set<UInt32>

    /// The print of an entry as it is.
    init(of entry: Entry) {
        marks = []
        for field in entry.facts {
            marks.insert(Self.mark(field.slot))
            marks.insert(Self.mark(field.slot, field.value))
        }
    }

    /// The print of what a source says of an entry, and of what earlier imports wrote there that it says nothing about and that
    /// the entry still shows.
    init(of made: Entry, and earlier: EntryPrint?, in shown: Entry) {
        self.init(of: made)
        guard let earlier else { return }
        let slots = Set(made.facts.map(\.slot))
        for fact in shown.facts where !slots.contains(fact.slot) && earlier.holds(fact.slot) {
            marks.insert(Self.mark(fact.slot))
            if earlier.holds(fact.slot, fact.value) { marks.insert(Self.mark(fact.slot, fact.value)) }
        }
    }

    /// Reads the numbers as `imports.rec` has them; nil when one is none.
    init?(_ words: some Sequence<Substring>) {
        var marks: Set<UInt32> = []
        for word in words {
            guard let mark = UInt32(word, radix: 36) else { return nil }
            marks.insert(mark)
        }
        self.marks = marks
    }

    /// The numbers as they are written.
    var text: String { marks.sorted().map { String($0, radix: 36) }.joined(separator: " ") }

    /// Whether something was written there.
    func holds(_ slot: String) -> Bool { marks.contains(Self.mark(slot)) }

    /// Whether just that was written there.
    func holds(_ slot: String, _ value: String) -> Bool { marks.contains(Self.mark(slot, value)) }

    private static func mark(_ slot: String, _ value: String? = nil) -> UInt32 {
        var hash = Fingerprint()
        hash.mix(slot)
        if let value { hash.mix(value) }
        return UInt32(truncatingIfNeeded: hash.value ^ (hash.value >> 32))
    }
}

extension Entry {
    /// One thing that an entry says, and what it says it about: a field that can be there once, or one name of a list.
    struct Fact: Hashable {
        let slot: String
        let name: String
        let value: String
    }

    /// All that the entry says, but for its identifier, its time and when it was edited.
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
