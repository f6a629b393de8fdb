import Diary
import Journal
import Recfile
import Trends

extension DigestStore.Kept {
    /// The line before the words.
    private static let entriesType = "%rec: Entry"
    private static let signatureField: StaticString = "Signature"
    private static let firstField: StaticString = "First"
    private static let pointsField: StaticString = "Pain"
    private static let marksField: StaticString = "Flare"
    private static let flareDaysField: StaticString = "Flare_days"
    private static let earlierField: StaticString = "Earlier_flares"
    private static let earlierDaysField: StaticString = "Earlier_flare_days"
    private static let gapsField: StaticString = "Gaps"
    private static let signDaysField: StaticString = "Sign_days"
    private static let sinceField: StaticString = "Since"
    private static let earlyField: StaticString = "Early_ids"
    private static let daysField: StaticString = "Days"

    /// Returns it as rec text: a record of the last weeks, with a character for each day, and of the days that matter, then an entry of
    /// everything that these say.
    ///
    /// - Throws: ``RecWriter/InvalidName``; nothing is returned if an entry says what a digest has no place for.
    func text() throws -> [UInt8]? {
        let past = digest.past
        var words = DigestWords()
        // Flare-ups are looked for in the last decades alone; the first day with an entry may be before those.
        let first = digest.entries.first?.when.date ?? past.firstDay
        guard let days = words.text(of: digest.entries, since: first) else { return nil }
        var writer = RecWriter()
        writer.writeComment("Made by Twinge to start fast; it can be deleted at any time.")
        try writer.writeField("%rec", "Digest")
        writer.writeBlankLine()
        try writer.writeRecord(
            [
                (Self.signatureField, signature),
                (Self.firstField, past.firstDay.description),
                (Self.pointsField, String(past.worst.map(DigestBytes.letter))),
                (Self.marksField, String(past.marks.map(DigestBytes.letter))),
                (Self.flareDaysField, String(past.isFlare.map(DigestBytes.letter))),
                (Self.earlierField, DigestBytes.text(of: past.earlier, since: past.firstDayOfWalk)),
                (Self.earlierDaysField, String(past.earlierDays.map(DigestBytes.letter))),
                (Self.gapsField, DigestBytes.text(of: past.gaps, since: past.firstDayOfWalk)),
                (Self.signDaysField, digest.signDays.sorted().map { "\($0 - first)" }.joined(separator: " ")),
                (Self.earlyField, early.fingerprints.map { String($0, radix: 36) }.joined(separator: " ")),
                (Self.sinceField, first.description), (Self.daysField, days),
            ].map { ("\($0)", $1) })
        try writer.writeField("%rec", "Entry")
        writer.writeBlankLine()
        try writer.writeRecord(words.entry.fields)
        return writer.bytes
    }

    /// Reads a digest; nil if it is damaged.
    ///
    /// - Parameters:
    ///   - first: where it begins among the bytes.
    ///   - reader: reads its words, which are much of what is said in the months after it.
    init?(_ bytes: [UInt8], from first: Int, by reader: inout EntryReader) {
        guard let start = bytes.firstOffset(of: Array("\(Self.entriesType)\n".utf8), from: first) else { return nil }
        let contents = reader.contents(of: Array(bytes[start...]), month: DiaryDate(dayNumber: 0).yearMonth, file: "")
        guard contents.problems.isEmpty, let words = contents.entries.first else { return nil }
        let kept = bytes.withUnsafeBufferPointer { bytes in
            Self(DigestHead(UnsafeBufferPointer(rebasing: bytes[first..<start])), words: DigestWords(entry: words))
        }
        guard let kept else { return nil }
        self = kept
    }

    private init?(_ head: DigestHead, words: DigestWords) {
        guard let signature = head[Self.signatureField],
            let past = Self.past(head),
            let first = head[Self.sinceField].flatMap({ try? DiaryDate(parsing: $0) }),
            let signDays = head.bytes(of: Self.signDaysField).flatMap({ DigestBytes.days($0, since: first) }),
            let early = head[Self.earlyField]?.split(separator: " ").map({ UInt64($0, radix: 36) }),
            let entries = head.bytes(of: Self.daysField).flatMap({ words.entries(from: $0, since: first) })
        else { return nil }
        self.init(
            digest: DiaryDigest(past: past, entries: entries, signDays: signDays), signature: signature,
            early: EarlyIdentifiers(early.compactMap { $0 }))
    }

    private static func past(_ head: DigestHead) -> FlarePast? {
        guard let firstDay = head[firstField].flatMap({ try? DiaryDate(parsing: $0) }),
            let worst = head.bytes(of: pointsField)?.map(DigestBytes.score),
            let marks = head.bytes(of: marksField)?.map(DigestBytes.mark),
            let isFlare = head.bytes(of: flareDaysField).flatMap(DigestBytes.knownMarks),
            let earlierDays = head.bytes(of: earlierDaysField).flatMap(DigestBytes.knownMarks),
            let earlier = head.bytes(of: earlierField).flatMap({
                DigestBytes.flares($0, since: firstDay - earlierDays.count)
            }),
            let gaps = head.bytes(of: gapsField).flatMap({
                DigestBytes.gaps($0, since: firstDay - earlierDays.count)
            }),
            worst.count == marks.count, isFlare.count < worst.count
        else { return nil }
        return FlarePast(
            earlier: earlier, earlierDays: earlierDays, gaps: gaps, firstDay: firstDay, worst: worst,
            marks: marks, isFlare: isFlare)
    }
}

extension FlarePast {
    /// The first day of those in which flare-ups were looked for.
    fileprivate var firstDayOfWalk: DiaryDate { firstDay - earlierDays.count }
}
