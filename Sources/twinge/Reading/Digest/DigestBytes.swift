import Diary
import Trends

/// The numbers and letters of a digest, which are parsed byte by byte: there are thousands in ten years.
struct DigestBytes {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var place = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { place == bytes.count }

    /// Skips a byte, if it is the next.
    @inline(__always)
    mutating func skip(_ byte: Unicode.Scalar) -> Bool {
        guard place < bytes.count, bytes[place] == UInt8(ascii: byte) else { return false }
        place += 1
        return true
    }

    /// Returns the next byte.
    @inline(__always)
    mutating func next() -> UInt8? {
        guard place < bytes.count else { return nil }
        defer { place += 1 }
        return bytes[place]
    }

    /// Parses a number of at most seven digits, as many as the days of all years to 9999 have; nil for anything else.
    @inline(__always)
    mutating func number() -> Int? {
        let first = place
        var number = 0
        while place < bytes.count, bytes[place] &- 0x30 < 10 {
            number = number &* 10 &+ Int(bytes[place] &- 0x30)
            place &+= 1
        }
        return (1...7).contains(place &- first) ? number : nil
    }

    /// Parses days as the numbers of days since the first one; nil for anything else.
    static func days(_ bytes: UnsafeBufferPointer<UInt8>, since first: DiaryDate) -> Set<DiaryDate>? {
        var reader = DigestBytes(bytes)
        var days: Set<DiaryDate> = []
        while !reader.isAtEnd {
            guard let number = reader.number(), reader.isAtEnd || reader.skip(" ") else { return nil }
            days.insert(first + number)
        }
        return days
    }

    // Letters that can't begin a line with another meaning in rec text: a to k for scores, - for none.

    static func letter(_ score: PainScore?) -> Character { letter(scoring: score?.value) }

    static func letter(_ rating: Rating?) -> Character { letter(scoring: rating?.value) }

    static func letter(_ mark: Bool?) -> Character { mark.map { $0 ? "y" : "n" } ?? "-" }

    private static func letter(scoring value: Int?) -> Character {
        value.map { Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8($0))) } ?? "-"
    }

    static func score(_ byte: UInt8) -> PainScore? { value(byte).flatMap(PainScore.init) }

    static func rating(_ byte: UInt8) -> Rating? { value(byte).flatMap(Rating.init) }

    static func mark(_ byte: UInt8) -> Bool? {
        switch byte {
        case UInt8(ascii: "y"): true
        case UInt8(ascii: "n"): false
        default: nil
        }
    }

    private static func value(_ byte: UInt8) -> Int? {
        byte >= UInt8(ascii: "a") ? Int(byte - UInt8(ascii: "a")) : nil
    }

    /// Returns the marks of days that all have one, of which there is one for each day of the diary; nil for anything else.
    static func knownMarks(_ bytes: UnsafeBufferPointer<UInt8>) -> [Bool]? {
        let (yes, no) = (UInt8(ascii: "y"), UInt8(ascii: "n"))
        // Two passes without a branch, in which the processor takes many bytes at once.
        var strange: UInt8 = 0
        for place in 0..<bytes.count { strange |= min(bytes[place] ^ yes, bytes[place] ^ no) }
        guard strange == 0 else { return nil }
        return [Bool](unsafeUninitializedCapacity: bytes.count) { marks, count in
            for place in 0..<bytes.count { marks[place] = bytes[place] == yes }
            count = bytes.count
        }
    }
}

extension DigestBytes {
    /// The bytes of a flare-up and the blank after it, at least.
    private static let shortestFlare = 8

    /// Returns finished flare-ups, oldest first, as text: for each the days since the one before began, how many more it has, then its
    /// peak, and whether it is dated, follows the rule and is marked: `12+3fyyn`.
    ///
    /// - Parameter first: the day from which the first one is counted.
    static func text(of flares: [Flare], since first: DiaryDate) -> String {
        var last = first
        return flares.map { flare in
            defer { last = flare.start }
            let letters = [letter(flare.peak)] + [flare.isDated, flare.isByRule, flare.isMarked].map(letter)
            return "\(flare.start - last)+\(flare.end - flare.start)\(String(letters))"
        }.joined(separator: " ")
    }

    /// Parses such flare-ups; nil for anything else.
    static func flares(_ bytes: UnsafeBufferPointer<UInt8>, since first: DiaryDate) -> [Flare]? {
        var reader = DigestBytes(bytes)
        var flares: [Flare] = []
        flares.reserveCapacity(bytes.count / shortestFlare)
        var last = first
        while !reader.isAtEnd {
            guard let flare = reader.flare(after: last), reader.isAtEnd || reader.skip(" ") else { return nil }
            last = flare.start
            flares.append(flare)
        }
        return flares
    }

    /// Returns runs of days, oldest first, as text: for each the days since the one before began, and how many more it has: `30+4`.
    ///
    /// - Parameter first: the day from which the first one is counted.
    static func text(of gaps: [ClosedRange<DiaryDate>], since first: DiaryDate) -> String {
        var last = first
        return gaps.map { gap in
            defer { last = gap.lowerBound }
            return "\(gap.lowerBound - last)+\(gap.upperBound - gap.lowerBound)"
        }.joined(separator: " ")
    }

    /// Parses such runs; nil for anything else.
    static func gaps(_ bytes: UnsafeBufferPointer<UInt8>, since first: DiaryDate) -> [ClosedRange<DiaryDate>]? {
        var reader = DigestBytes(bytes)
        var gaps: [ClosedRange<DiaryDate>] = []
        var last = first
        while !reader.isAtEnd {
            guard let days = reader.number(), reader.skip("+"), let more = reader.number(),
                reader.isAtEnd || reader.skip(" ")
            else { return nil }
            last = last + days
            gaps.append(last...(last + more))
        }
        return gaps
    }

    @inline(__always)
    private mutating func flare(after last: DiaryDate) -> Flare? {
        guard let days = number(), skip("+"), let length = number(), let peak = next(),
            let isDated = next().flatMap(Self.mark), let isByRule = next().flatMap(Self.mark),
            let isMarked = next().flatMap(Self.mark)
        else { return nil }
        let start = last + days
        return Flare(
            start: start, end: start + length, peak: Self.score(peak), isDated: isDated, isByRule: isByRule,
            isMarked: isMarked, hasEnded: true)
    }
}
