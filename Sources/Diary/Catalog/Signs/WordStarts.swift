/// Which beginnings of words occur in texts, so that a phrase that isn't in them is mostly ruled out without looking for it.
///
/// Two beginnings can count as one, and what isn't ASCII is taken for whatever it may be read as: a phrase is never ruled out wrongly.
public struct WordStarts: Sendable {
    private var bits = [UInt64](repeating: 0, count: 256)
    private var holdsAnything = false

    /// Collects the beginnings of the words of some texts.
    ///
    /// - Complexity: O(*n*) in their length.
    public init(_ texts: [String]) {
        for text in texts {
            var text = text
            text.withUTF8 { add($0) }
        }
    }

    private mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
        var start = WordStart()
        for (place, byte) in text.enumerated() {
            if byte.isASCIIAlphanumeric {
                start.append(byte)
            } else if text.isApostrophe(around: place) {
                continue
            } else {
                // The Kelvin sign is a k.
                if byte == 0xE2, text.holds([0xE2, 0x84, 0xAA], at: place) { holdsAnything = true }
                finish(&start)
            }
        }
        finish(&start)
    }

    private mutating func finish(_ start: inout WordStart) {
        guard start.count > 0 else { return }
        insert(start)
        // It may merge with the word before it: “do not” is read as “dont”.
        if start == .not { for merged in WordStart.merged { insert(merged) } }
        start = WordStart()
    }

    private mutating func insert(_ start: WordStart) {
        insert(start.wholeKey)
        for count in [2, 3] where count <= start.count { insert(start.key(ofFirst: count)) }
    }

    private mutating func insert(_ key: UInt16) { bits[Int(key >> 6)] |= 1 << UInt64(key & 63) }

    /// Returns whether a word with this key, of itself or of its beginning, may be in the texts.
    func mayHold(_ key: UInt16) -> Bool { holdsAnything || bits[Int(key >> 6)] & (1 << UInt64(key & 63)) != 0 }
}

/// The first letters of a word, in lower case.
struct WordStart: Equatable {
    /// How many letters count.
    private static let length = 4
    /// The byte that ends the key of a beginning, whatever letters follow.
    private static let more: UInt32 = 0xFF

    private var letters: UInt32 = 0
    /// How many of them there are.
    private(set) var count = 0

    static let not = WordStart("not")
    /// What “not” and the word before it may be read as.
    static let merged = NoteText.contractions.values.map(WordStart.init)

    init() {}

    init(_ word: String) {
        for byte in word.utf8 { append(byte) }
    }

    /// Takes the next letter or digit of the word.
    mutating func append(_ byte: UInt8) {
        guard count < Self.length else { return }
        letters |= UInt32(byte < UInt8(ascii: "A") ? byte : byte | 0x20) << UInt32(8 * count)
        count += 1
    }

    /// The key of the word, if it is a whole one, or of its first four letters.
    var wholeKey: UInt16 { Self.key(letters) }

    /// The key of all words that begin like this; nil if the letters are too few to have one.
    var prefixKey: UInt16? { count < 2 ? nil : count == Self.length ? wholeKey : key(ofFirst: count) }

    /// Returns the key of all words with the same first two or three letters.
    func key(ofFirst count: Int) -> UInt16 {
        let shift = UInt32(8 * count)
        return Self.key(letters & (1 << shift - 1) | Self.more << shift)
    }

    /// Returns a number below 16,384 that most other letters don't have.
    private static func key(_ letters: UInt32) -> UInt16 { UInt16((letters &* 0x9E37_79B1) >> 18) }
}

extension UInt8 {
    /// Whether it is an ASCII letter or digit.
    var isASCIIAlphanumeric: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Returns whether these bytes are at a place.
    fileprivate func holds(_ bytes: [UInt8], at place: Int) -> Bool {
        place >= 0 && place + bytes.count <= count && self[place..<(place + bytes.count)].elementsEqual(bytes)
    }

    /// Returns whether a byte belongs to an apostrophe.
    fileprivate func isApostrophe(around place: Int) -> Bool {
        switch self[place] {
        case UInt8(ascii: "'"), UInt8(ascii: "`"): true
        case ..<0x80: false
        default:
            apostrophes.contains { bytes in bytes.indices.contains { holds(bytes, at: place - $0) } }
        }
    }
}

private let apostrophes = NoteText.apostrophes.map { Array(String($0).utf8) }.filter { $0.count > 1 }
