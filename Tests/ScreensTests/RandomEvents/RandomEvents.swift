import Canvas
import Diary
import Statistics

@testable import Screens

/// Keys, mouse events, pasted text and sizes in random order, the same for the same seed.
struct RandomEvents {
    private static let frequent: [Key] =
        "0123456789jkhlgGdcaunNeft+-/?!TWSLBJO .yxhzim".map(Key.character)
        + [
            .enter, .enter, .escape, .escape, .escape, .tab, .backTab, .up, .down, .left, .right, .pageUp, .pageDown,
            .home, .end, .backspace, .delete, .control("r"), .control("l"), .control("u"), .control("w"), .alt(.enter),
        ]
    private static let rare: [Key] =
        (0x20...0x7E).map { Key.character(Character(Unicode.Scalar($0))) }
        + "abcdefghijklmnopqrstuvwxyz@[\\]^_".map(Key.control)
        + (1...12).map(Key.function) + [.insert, .character("é"), .character("長"), .character("👩‍👩‍👧"), .alt("x")]
    private static let pastes = [
        "low back\n\u{1b}[31m長い", "7,5 h", "", "2026-02-29", String(repeating: "pain ", count: 400),
        "\u{202e}evil\u{0}",
    ]
    private static let mouseActions: [MouseEvent.Action] = [
        .press(.left), .press(.left), .press(.right), .wheelUp, .wheelDown,
    ]

    /// The source of all random events.
    var random: SplitMix64

    /// Returns the next event for a terminal of a given size.
    mutating func next(size: Size) -> Event {
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<3:
            .resized(Size(width: .random(in: 1...220, using: &random), height: .random(in: 1...70, using: &random)))
        case 3..<6: .resized(Size(width: 80, height: 24))
        case 6..<12: .input(.mouse(mouse(size)))
        case 12: .input(.paste(pick(Self.pastes)))
        case 13..<25: .input(.key(pick(Self.rare)))
        default: .input(.key(pick(Self.frequent)))
        }
    }

    /// Returns true once in this many times on average.
    mutating func isOne(in times: Int) -> Bool { Int.random(in: 0..<times, using: &random) == 0 }

    /// Returns one of several values.
    mutating func pick<Value>(_ values: [Value]) -> Value { values[Int.random(in: 0..<values.count, using: &random)] }

    private mutating func mouse(_ size: Size) -> MouseEvent {
        // Some terminals report positions outside their size just after it has changed.
        let place = Point(
            column: .random(in: 0..<(size.width + 5), using: &random),
            row: .random(in: 0..<(size.height + 5), using: &random))
        return MouseEvent(pick(Self.mouseActions), at: place)
    }
}
