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
    init(of made: Entry, and earlier: EntryPrint?, in shown: Entry, names: FormerNames) {
        self.init(of: made)
        guard let earlier else { return }
        let slots = Set(made.facts.map(\.slot))
        for fact in shown.facts where !slots.contains(fact.slot) && earlier.holdsSlot(of: fact, names) {
            marks.insert(Self.mark(fact.slot))
            if earlier.holds(fact, names) { marks.insert(Self.mark(fact.slot, fact.value)) }
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

    /// Returns whether anything was written where a fact is, under its current name or a former one.
    func holdsSlot(of fact: Entry.Fact, _ names: FormerNames) -> Bool {
        fact.underAllNames(names).contains { holds($0.slot) }
    }

    /// Returns whether exactly this was written, under its current name or a former one.
    func holds(_ fact: Entry.Fact, _ names: FormerNames) -> Bool { heldForm(of: fact, names) != nil }

    /// Returns whether an entry says what was written and nothing else, under current names or former ones.
    func isPrint(of entry: Entry, _ names: FormerNames) -> Bool {
        var found: Set<UInt32> = []
        for fact in entry.facts {
            guard let written = heldForm(of: fact, names) else { return false }
            found.insert(Self.mark(written.slot))
            found.insert(Self.mark(written.slot, written.value))
        }
        return found == marks
    }

    private func heldForm(of fact: Entry.Fact, _ names: FormerNames) -> Entry.Fact? {
        fact.underAllNames(names).first { holds($0.slot, $0.value) }
    }

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

        /// The fact as it is, and as it was under each former name.
        func underAllNames(_ names: FormerNames) -> [Fact] {
            let end = name == EntryField.trigger.rawValue ? value.endIndex : value.firstIndex(of: ",") ?? value.endIndex
            guard !names.isEmpty, let kind = EntryField(rawValue: name)?.namedKind,
                let present = try? Name(parsing: value[..<end])
            else { return [self] }
            return [self]
                + names.formerNames(of: present, kind).map { former in
                    let value = former.text + value[end...]
                    return Fact(slot: Entry.slot(of: name, value), name: name, value: value)
                }
        }
    }

    /// Everything that the entry says, except its identifier, its time and when it was edited.
    var facts: [Fact] {
        said.map { name, value in Fact(slot: Self.slot(of: name, value), name: name, value: value) }
    }

    /// Returns whether another entry has the same facts in the same order, to the letter; it takes a fraction of what the facts would.
    func hasFacts(of other: Entry) -> Bool { said.elementsEqual(other.said) { $0 == $1 } }

    private var said: [(name: String, value: String)] {
        fields.filter { !["Id", "When", "Edited"].contains($0.name) }
    }

    fileprivate static func slot(of name: String, _ value: String) -> String {
        guard let field = EntryField(rawValue: name) else { return "\(name)\n\(value)" }
        guard field.isList else { return name }
        let mayHaveTwo = field == .imported || field.merging == .byNameAndSide
        let parts = value.split(separator: ",", maxSplits: mayHaveTwo ? 2 : 1, omittingEmptySubsequences: false)
        let first = Name.key(of: parts[0].trimmed)
        guard mayHaveTwo, parts.count > 1 else { return "\(name)\n\(first)" }
        let second = Name.key(of: parts[1].trimmed)
        return field == .imported || Side(rawValue: second) != nil
            ? "\(name)\n\(first)\n\(second)" : "\(name)\n\(first)"
    }
}
