import Diary
import Recfile

/// What the built-in warning signs are raised by, without their explanations and sources: by what is logged, and by words that begin like
/// those of their phrases.
///
/// Nearly no entry raises one, and to find that out by reading all signs would take half as long as everything else that
/// `twinge today` does.
struct SignOutlines: Sendable {
    /// The records of the file, in its order, without anything to read. Those of its urgencies are among them; nothing raises them.
    private(set) var signs: [WarningSign] = []
    /// The sites, feels and habits that raise one, of which hardly any is in an entry.
    private var names: Set<Name> = []

    /// Those of the built-in file.
    static let builtIn = SignOutlines(of: BuiltInFile.warningSigns.source.bytes)

    // Only an entry needs phrases in which something is written.
    private static let phrases = builtIn.phrases(of: BuiltInFile.warningSigns.source.bytes) { _ in true }
    private static let phrasesAgainstExercise = builtIn.phrases(of: BuiltInFile.warningSigns.source.bytes) {
        $0.rulesOutExercise
    }

    /// Reads the text of warning signs.
    ///
    /// - Complexity: O(number of bytes).
    private init(of text: [UInt8]) {
        Self.forEachLine(of: text) { line in
            switch line.first {
            case UInt8(ascii: "N"):
                guard let name = Self.name(in: line, after: "Name: ") else { return }
                signs.append(WarningSign(sign: name, urgency: .soon, evidence: Evidence()))
            case UInt8(ascii: "U")
            where Self.value(in: line, after: "Urgency: ").map { $0.elementsEqual("emergency".utf8) } ?? false:
                note { ($0.urgency, $0.rulesOutExercise) = (.emergency, true) }
            case UInt8(ascii: "E"):
                guard let value = Self.value(in: line, after: "Exercise: ") else { return }
                note { $0.rulesOutExercise = value.elementsEqual("no".utf8) }
            case UInt8(ascii: "S"):
                Self.name(in: line, after: "Site: ").map { site in note { $0.sites.append(site) } }
                Self.value(in: line, after: "Side: ").map { value in
                    note { $0.side = Side(rawValue: String(decoding: value, as: UTF8.self)) }
                }
            case UInt8(ascii: "F"): Self.name(in: line, after: "Feel: ").map { feel in note { $0.feels.append(feel) } }
            case UInt8(ascii: "H"):
                Self.name(in: line, after: "Habit: ").map { habit in note { $0.habits.append(habit) } }
            case UInt8(ascii: "C"):
                Self.value(in: line, after: "Condition: ").map { value in
                    note { $0.condition = HealthCondition(rawValue: String(decoding: value, as: UTF8.self)) }
                }
            default: break
            }
        }
        for sign in signs { names.formUnion(sign.sites + sign.feels + sign.habits) }
    }

    private mutating func note(_ change: (inout WarningSign) -> Void) {
        if !signs.isEmpty { change(&signs[signs.count - 1]) }
    }

    private func phrases(of text: [UInt8], _ isWanted: (WarningSign) -> Bool) -> PhraseStarts {
        var phrases = PhraseStarts()
        var place = -1
        Self.forEachLine(of: text) { line in
            if Self.value(in: line, after: "Name: ") != nil { place += 1 }
            guard let phrase = Self.value(in: line, after: "Phrase: "), isWanted(signs[place]) else { return }
            phrases.add(UnsafeBufferPointer(rebasing: phrase))
        }
        return phrases
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

    /// Returns whether an entry may raise a sign.
    ///
    /// - Parameters:
    ///   - rulingOutExercise: whether only signs count that rule out exercises.
    ///   - conditions: what the user has said about their health; asked for only if it matters.
    func mayRaise(
        by entry: Entry, rulingOutExercise: Bool = false, conditions: () -> Set<HealthCondition>
    ) -> Bool {
        mayRaise(byNamesIn: entry, rulingOutExercise, conditions)
            || Self.mayRaise(by: entry.freeTexts, rulingOutExercise: rulingOutExercise)
    }

    private func mayRaise(
        byNamesIn entry: Entry, _ rulingOutExercise: Bool, _ conditions: () -> Set<HealthCondition>
    ) -> Bool {
        guard
            entry.sites.contains(where: { names.contains($0.name) }) || entry.feels.contains(where: names.contains)
                || entry.habits.contains(where: { names.contains($0.name) })
                || entry.triggers.contains(where: { (try? Name(parsing: $0)).map(names.contains) ?? false })
        else { return false }
        // By index: iterating over the signs would copy each of them.
        return signs.indices.contains { place in
            guard signs[place].rulesOutExercise || !rulingOutExercise else { return false }
            let known = signs[place].condition == nil ? [] : conditions()
            return signs[place].cause(in: entry, text: nil, conditions: known) != nil
        }
    }

    /// Returns whether texts may have a phrase in them.
    static func mayRaise(by texts: [String], rulingOutExercise: Bool = false) -> Bool {
        guard !texts.isEmpty else { return false }
        let words = WordStarts(texts)
        return (rulingOutExercise ? phrasesAgainstExercise : phrases).mayOccur(in: words)
    }
}

extension Catalog {
    /// Whether the user may have described warning signs.
    var hasOwnSigns: Bool {
        additions.contains { source in
            source.file.hasSuffix(BuiltInFile.warningSigns.rawValue)
                || source.bytes.firstOffset(of: Array(WarningSign.recordType.utf8)) != nil
        }
    }
}
