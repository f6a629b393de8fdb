import Diary
import Journal
import Recfile
import Trends

extension DiaryDigest {
    /// The line before the entries.
    private static let entriesType = "%rec: Entry"
    private static let pointsField = "Pain"
    private static let marksField = "Flare"
    private static let flareDaysField = "Flare_days"
    private static let earlierField = "Earlier_flares"
    private static let earlierDaysField = "Earlier_flare_days"

    /// Returns the digest as rec text: a record of the last weeks, with a character for each day, then the entries.
    ///
    /// - Parameter signature: identifies what it was made from.
    func text(signature: String) throws -> [UInt8] {
        var writer = RecWriter()
        writer.writeComment("Made by Twinge to start fast; it can be deleted at any time.")
        try writer.writeField("%rec", "Digest")
        writer.writeBlankLine()
        try writer.writeRecord(
            [
                ("Signature", signature), ("First", past.firstDay.description),
                (Self.pointsField, String(past.worst.map(Self.letter))),
                (Self.marksField, String(past.marks.map(Self.letter))),
                (Self.flareDaysField, String(past.isFlare.map(Self.letter))),
                (Self.earlierField, past.earlier.map(Self.words).joined(separator: " ")),
                (Self.earlierDaysField, String(past.earlierDays.map(Self.letter))),
            ])
        try writer.writeField("%rec", "Entry")
        writer.writeBlankLine()
        for entry in entries { try writer.writeRecord(entry.fields) }
        return writer.bytes
    }

    /// Reads a digest; nil if it was made from something else, or is damaged.
    ///
    /// - Parameter reader: reads its entries, which say much of what is said in the months after it.
    init?(_ bytes: [UInt8], signature: String, by reader: inout EntryReader) {
        guard let start = bytes.firstOffset(of: Array("\(Self.entriesType)\n".utf8)) else { return nil }
        let document = RecDocument(Array(bytes[..<start]))
        guard document.faults.isEmpty, let head = document.records(ofType: "Digest").first,
            head["Signature"] == signature, let past = Self.past(head)
        else { return nil }
        let contents = reader.contents(of: Array(bytes[start...]), month: past.firstDay.yearMonth, file: "")
        guard contents.problems.isEmpty else { return nil }
        self.init(past: past, entries: contents.entries)
    }

    private static func past(_ head: RecRecord) -> FlarePast? {
        guard let firstDay = head["First"].flatMap({ try? DiaryDate(parsing: $0) }),
            let worst = head[pointsField]?.utf8.map(score), let marks = head[marksField]?.utf8.map(mark),
            let isFlare = head[flareDaysField].map(knownMarks),
            let earlier = head[earlierField].flatMap(flares),
            let earlierDays = head[earlierDaysField].map(knownMarks),
            worst.count == marks.count, isFlare.count < worst.count
        else { return nil }
        return FlarePast(
            earlier: earlier, earlierDays: earlierDays, firstDay: firstDay, worst: worst,
            marks: marks, isFlare: isFlare)
    }

    /// Returns a finished flare-up as text: the number of its first day, how many more it has, then its peak, and whether it is
    /// dated, follows the rule and is marked: `20412+3fyyn`. There are hundreds in ten years, so dates would take too long to
    /// parse.
    private static func words(_ flare: Flare) -> String {
        let letters = [letter(flare.peak)] + [flare.isDated, flare.isByRule, flare.isMarked].map(letter)
        return "\(flare.start.dayNumber)+\(flare.end - flare.start)\(String(letters))"
    }

    private static func flares(_ text: String) -> [Flare]? {
        var text = text
        // In place and byte by byte: there are hundreds in ten years.
        return text.withUTF8 { bytes in
            var flares: [Flare] = []
            flares.reserveCapacity(bytes.count / shortestFlare)
            var place = 0
            while place < bytes.count {
                guard let flare = flare(in: bytes, at: &place) else { return nil }
                flares.append(flare)
            }
            return flares
        }
    }

    /// Parses a flare-up and skips the blank after it; nil for anything else.
    private static func flare(in bytes: UnsafeBufferPointer<UInt8>, at place: inout Int) -> Flare? {
        let start = number(in: bytes, at: &place)
        guard start >= 0, place < bytes.count, bytes[place] == UInt8(ascii: "+") else { return nil }
        place += 1
        let length = number(in: bytes, at: &place)
        guard length >= 0, place + 4 <= bytes.count,
            let isDated = mark(bytes[place + 1]), let isByRule = mark(bytes[place + 2]),
            let isMarked = mark(bytes[place + 3])
        else { return nil }
        let peak = score(bytes[place])
        place += 4
        guard place == bytes.count || bytes[place] == UInt8(ascii: " ") else { return nil }
        place += 1
        let first = DiaryDate(dayNumber: start)
        return Flare(
            start: first, end: first + length, peak: peak, isDated: isDated, isByRule: isByRule, isMarked: isMarked,
            hasEnded: true)
    }

    /// Parses a number of at most six digits; -1 for anything else.
    @inline(__always)
    private static func number(in bytes: UnsafeBufferPointer<UInt8>, at place: inout Int) -> Int {
        let first = place
        var number = 0
        while place < bytes.count, bytes[place] &- 0x30 < 10 {
            number = number &* 10 &+ Int(bytes[place] &- 0x30)
            place &+= 1
        }
        return (1...6).contains(place - first) ? number : -1
    }

    // Letters that can't begin a line with another meaning in rec text: a to k for scores, - for none.
    private static func letter(_ score: PainScore?) -> Character {
        score.map { Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8($0.value))) } ?? "-"
    }

    private static func letter(_ mark: Bool?) -> Character { mark.map { $0 ? "y" : "n" } ?? "-" }

    private static func score(_ byte: UInt8) -> PainScore? {
        byte >= UInt8(ascii: "a") ? PainScore(Int(byte - UInt8(ascii: "a"))) : nil
    }

    /// Returns the marks of days that all have one; there is one for each day of the diary.
    private static func knownMarks(_ text: String) -> [Bool] {
        var text = text
        return text.withUTF8 { bytes in
            [Bool](unsafeUninitializedCapacity: bytes.count) { marks, count in
                for byte in bytes {
                    guard let mark = mark(byte) else { continue }
                    marks[count] = mark
                    count += 1
                }
            }
        }
    }

    /// The bytes of a flare-up and the blank after it, at least.
    private static let shortestFlare = 12

    private static func mark(_ byte: UInt8) -> Bool? {
        switch byte {
        case UInt8(ascii: "y"): true
        case UInt8(ascii: "n"): false
        default: nil
        }
    }
}
