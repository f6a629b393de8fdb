import Diary
import Recfile

/// Tells without decoding month files whether decoding them would certainly report nothing.
///
/// It is certain of what Twinge itself writes: a head, then records of fields on a line each, with one `Id`, one `When`, and at most
/// a note of several lines. Of anything else, damaged or just unusual, it isn't.
///
/// One check is meant for many files: lines of a diary recur, and each is parsed once.
struct MonthCheck {
    /// The bits of what a record can have once, and one for everything it can have again and again.
    private static let id = 1 << 0
    private static let when = 1 << 1
    private static let note = 1 << 2
    private static let list = 1 << 3
    private static let others = 4

    /// A record to be read after a head.
    private static let sample = Array("Id: x\nWhen: 2000-01-01 00:00 +0000\n\n".utf8)

    private let idStart = HashedLine.Start("Id: ")
    private let whenStart = HashedLine.Start("When: ")
    private let noteStart = HashedLine.Start("Note: ")
    private let names = EntryFieldNames.all
    private let bits: [EntryField: Int]
    /// The lines found valid, with the bits of their fields.
    private var valid = ByteTable(slotCount: 16384)
    private var scanned: [RecFieldSpan] = []
    /// The head that was found right last, which nearly all files have.
    private var head: [UInt8] = []

    init() {
        var bits: [EntryField: Int] = [:]
        for (place, field) in EntryField.allCases.enumerated() {
            bits[field] = field.isList ? Self.list : field == .note ? Self.note : 1 << (Self.others + place)
        }
        (bits[.id], bits[.when]) = (nil, nil)
        self.bits = bits
    }

    /// The records of a file of which it is certain that decoding them would report nothing, unless one of the identifiers occurs twice.
    struct Records {
        /// The hashes of the identifiers.
        var identifiers: [UInt64] = []
        /// Whether any of them is of another month than the file.
        var hasOtherMonths = false
    }

    /// Returns the hash of an identifier, the same as in ``records(in:of:)``; nil beyond ASCII, where texts can be equal that are
    /// written in different bytes.
    static func hash(of id: EntryID) -> UInt64? {
        guard let line = HashedLine(at: 0, in: Array("Id: \(id.text)\n".utf8).span), line.isASCII else { return nil }
        return line.hash
    }

    /// Returns the hashes of the identifiers of decoded entries; nil if one of them has none.
    static func hashes(of contents: MonthContents) -> [UInt64]? {
        let hashes = contents.entries.compactMap { hash(of: $0.id) }
        return hashes.count == contents.entries.count ? hashes : nil
    }

    /// Returns the records of a file of which it is certain that decoding it would report nothing, unless an identifier occurs twice;
    /// nil for any other.
    ///
    /// - Complexity: O(number of bytes).
    mutating func records(in bytes: [UInt8], of month: YearMonth) -> Records? {
        guard bytes.firstOffset(of: [0]) == nil, let start = endOfHead(in: bytes, of: month) else { return nil }
        return records(in: bytes.span, from: start, of: Array("\(month)".utf8))
    }

    /// Returns where the records begin; nil unless what comes before says that they are entries of a known format.
    private mutating func endOfHead(in bytes: [UInt8], of month: YearMonth) -> Int? {
        // It ends where there is the first blank line.
        if !head.isEmpty, bytes.starts(with: head) { return head.count }
        let gap = [UInt8](repeating: UInt8(ascii: "\n"), count: 2)
        guard let end = bytes.firstOffset(of: gap).map({ $0 + gap.count }) else { return nil }
        let found = Array(bytes[..<end])
        let contents = MonthContents(reading: found + Self.sample, month: month, file: "")
        guard contents.problems.isEmpty, contents.entries.count == 1 else { return nil }
        head = found
        return end
    }

    private mutating func records(in bytes: Span<UInt8>, from start: Int, of month: [UInt8]) -> Records? {
        var records = Records()
        records.identifiers.reserveCapacity(bytes.count / EntryReader.usualRecordSize)
        var moments = RecurringMoment(month: month)
        // The bits of the record so far, and of its last field.
        var (seen, last) = (0, 0)
        var start = start
        while start < bytes.count {
            // A file that was cut short may end within a line.
            guard let line = HashedLine(at: start, in: bytes) else { return nil }
            let text = bytes.extracting(start..<line.end)
            if line.end == start {
                guard seen == 0 || seen & (Self.id | Self.when) == Self.id | Self.when else { return nil }
                (seen, last) = (0, 0)
            } else if line.firstByte == UInt8(ascii: "+") {
                guard last == Self.note, Self.endsPlainly(text) else { return nil }
            } else {
                guard Self.endsPlainly(text) else { return nil }
                let bit: Int
                if line.starts(with: idStart) {
                    guard line.isASCII, Self.isBareIdentifier(text) else { return nil }
                    records.identifiers.append(line.hash)
                    bit = Self.id
                } else if line.starts(with: whenStart) {
                    guard moments.recurs(in: text) || moments.isMoment(text) else { return nil }
                    if !moments.isOfMonth { records.hasOtherMonths = true }
                    bit = Self.when
                } else if let other = self.bit(of: line, text) {
                    bit = other
                } else {
                    return nil
                }
                guard bit == Self.list || seen & bit == 0 else { return nil }
                seen |= bit
                last = bit
            }
            start = line.end + 1
        }
        // Or without the blank line after the last record.
        return seen == 0 ? records : nil
    }

    /// Returns whether a line is over where it ends.
    private static func endsPlainly(_ text: Span<UInt8>) -> Bool {
        let end = text[text.count - 1]
        return end != UInt8(ascii: "\\") && end != UInt8(ascii: "\r")
    }

    /// Returns whether the identifier on a line, `Id: 20261120T0710Z-k3f9x2`, has no blanks around it.
    private static func isBareIdentifier(_ text: Span<UInt8>) -> Bool {
        text.count > 4 && text[4] > UInt8(ascii: " ") && text[text.count - 1] > UInt8(ascii: " ")
    }

    /// Returns the bit of the field on a line, neither `Id` nor `When`; nil unless it is certainly valid.
    @inline(__always)
    private mutating func bit(of line: HashedLine, _ text: Span<UInt8>) -> Int? {
        if line.starts(with: noteStart) { return Self.note }
        switch valid.find(text, hash: line.hash) {
        case .known(let bit): return bit
        case .free(let slot):
            guard let (bit, recurs) = parse(text) else { return nil }
            if recurs { valid.note(text, hash: line.hash, number: bit, in: slot) }
            return bit
        case .full: return parse(text)?.bit
        }
    }

    /// Parses a line as a field on its own; nil unless it is valid, or if it says what the record is.
    private mutating func parse(_ text: Span<UInt8>) -> (bit: Int, recurs: Bool)? {
        var scanner = RecScanner()
        scanned.removeAll(keepingCapacity: true)
        guard scanner.next(in: text, fields: &scanned)?.kind == .record, let span = scanned.first,
            span.name.lowerBound == 0
        else { return nil }
        guard let field = names.field(of: span, in: text) else {
            return names.misspeltField(of: span, in: text) == nil ? (Self.list, false) : nil
        }
        var decoder = EntryDecoder()
        guard let bit = bits[field], (try? decoder.take(text.extracting(span.value), of: field)) != nil else {
            return nil
        }
        return (bit, field.shape != .text && field.shape != .imported)
    }
}
