import Diary
import Journal
import Recfile
import Trends

extension DiaryDigest {
    private static let pointsField = "Pain"
    private static let marksField = "Flare"
    private static let flareDaysField = "Flare_days"
    private static let earlierField = "Earlier_flares"
    private static let earlierDaysField = "Earlier_flare_days"

    /// The digest as rec text: a record of the last weeks, with a character for each day, then the entries.
    ///
    /// - Parameter signature: what it was made from.
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

    /// Reads a digest; nil when it was made from something else, or is damaged.
    init?(_ bytes: [UInt8], signature: String) {
        let document = RecDocument(bytes)
        guard document.faults.isEmpty, let head = document.records(ofType: "Digest").first,
            head["Signature"] == signature, let past = Self.past(head)
        else { return nil }
        let contents = MonthContents(reading: bytes, month: past.firstDay.yearMonth, file: "")
        guard contents.problems.isEmpty else { return nil }
        self.init(past: past, entries: contents.entries)
    }

    private static func past(_ head: RecRecord) -> FlarePast? {
        guard let firstDay = head["First"].flatMap({ try? DiaryDate(parsing: $0) }),
            let worst = head[pointsField]?.utf8.map(score), let marks = head[marksField]?.utf8.map(mark),
            let isFlare = head[flareDaysField]?.utf8.compactMap(mark),
            let earlier = head[earlierField]?.split(separator: " ").map(flare),
            let earlierDays = head[earlierDaysField]?.utf8.compactMap(mark),
            worst.count == marks.count, isFlare.count < worst.count, !earlier.contains(nil)
        else { return nil }
        return FlarePast(
            earlier: earlier.compactMap(\.self), earlierDays: earlierDays, firstDay: firstDay, worst: worst,
            marks: marks, isFlare: isFlare)
    }

    /// A flare-up that is over: its first and last day, its peak, whether it is dated, by the rule and marked.
    private static func words(_ flare: Flare) -> String {
        let letters = [letter(flare.peak)] + [flare.isDated, flare.isByRule, flare.isMarked].map(letter)
        return "\(flare.start)/\(flare.end)/\(String(letters))"
    }

    private static func flare(_ words: Substring) -> Flare? {
        let parts = words.split(separator: "/")
        guard parts.count == 3, let start = try? DiaryDate(parsing: parts[0]),
            let end = try? DiaryDate(parsing: parts[1]), start <= end
        else { return nil }
        let letters = Array(parts[2].utf8)
        let answers = letters.dropFirst().compactMap(mark)
        guard letters.count == 4, answers.count == 3 else { return nil }
        return Flare(
            start: start, end: end, peak: score(letters[0]), isDated: answers[0], isByRule: answers[1],
            isMarked: answers[2], hasEnded: true)
    }

    // Letters that begin no line for anything else in rec text: a to k for scores, - for none.
    private static func letter(_ score: PainScore?) -> Character {
        score.map { Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8($0.value))) } ?? "-"
    }

    private static func letter(_ mark: Bool?) -> Character { mark.map { $0 ? "y" : "n" } ?? "-" }

    private static func score(_ byte: UInt8) -> PainScore? {
        byte >= UInt8(ascii: "a") ? PainScore(Int(byte - UInt8(ascii: "a"))) : nil
    }

    private static func mark(_ byte: UInt8) -> Bool? {
        switch byte {
        case UInt8(ascii: "y"): true
        case UInt8(ascii: "n"): false
        default: nil
        }
    }
}
