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
            let earlier = head[earlierField].flatMap(flares),
            let earlierDays = head[earlierDaysField]?.utf8.compactMap(mark),
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
        var flares: [Flare] = []
        for words in text.utf8.split(separator: UInt8(ascii: " ")) {
            guard let flare = flare(words) else { return nil }
            flares.append(flare)
        }
        return flares
    }

    private static func flare(_ words: Substring.UTF8View) -> Flare? {
        let letters = Array(words.suffix(4))
        let answers = letters.dropFirst().compactMap(mark)
        let days = words.dropLast(4)
        guard answers.count == 3, let plus = days.firstIndex(of: UInt8(ascii: "+")),
            let start = number(days[..<plus]), let length = number(days[plus...].dropFirst())
        else { return nil }
        let first = DiaryDate(dayNumber: start)
        return Flare(
            start: first, end: first + length, peak: score(letters[0]), isDated: answers[0], isByRule: answers[1],
            isMarked: answers[2], hasEnded: true)
    }

    /// Parses a number of at most six digits; nil for anything else.
    private static func number(_ digits: Substring.UTF8View) -> Int? {
        guard (1...6).contains(digits.count) else { return nil }
        var number = 0
        for byte in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return number
    }

    // Letters that can't begin a line with another meaning in rec text: a to k for scores, - for none.
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
