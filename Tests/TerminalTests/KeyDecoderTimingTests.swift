import Canvas
import Statistics
import Terminal
import Testing

@Suite("Sequences in pieces")
struct KeyDecoderTimingTests {
    @Test(
        "an unfinished sequence says how long to wait, and what it is if nothing follows",
        arguments: [
            ("\u{1B}", KeyDecoder.Wait.escape, [Key.escape]), ("\u{1B}[", .escape, [.alt("[")]),
            ("\u{1B}O", .escape, [.alt("O")]), ("\u{1B}]", .escape, [.alt("]")]),
            ("\u{1B}]11", .sequence, [.alt("]"), .character("1"), .character("1")]),
            ("\u{1B}[1;5", .sequence, []), ("\u{1B}[<0;1", .sequence, []), ("\u{1B}]11;rgb:", .sequence, []),
        ])
    func unfinished(bytes: String, wait: KeyDecoder.Wait, keys: [Key]) {
        var decoder = KeyDecoder()
        #expect(decoder.feed(bytes.utf8) == [])
        #expect(decoder.wait == wait)
        #expect(decoder.timeOut() == keys.map { .input(.key($0)) })
        #expect(decoder.wait == nil)
        #expect(decoder.feed("q".utf8) == [.input(.key(.character("q")))])
    }

    @Test("half a character becomes U+FFFD if nothing follows")
    func halfCharacter() {
        var decoder = KeyDecoder()
        #expect(decoder.feed([0xE8, 0x85]) == [])
        #expect(decoder.wait == .sequence)
        #expect(decoder.timeOut() == [.input(.key(.character("\u{FFFD}")))])
    }

    @Test("a paste without an end gives what arrived")
    func openPaste() {
        var decoder = KeyDecoder()
        #expect(decoder.feed("\u{1B}[200~woke stiff\u{1B}[20".utf8) == [])
        #expect(decoder.wait == .sequence)
        #expect(decoder.timeOut() == [.input(.paste("woke stiff\u{1B}[20"))])
        #expect(decoder.feed("q".utf8) == [.input(.key(.character("q")))])
    }

    @Test("without an unfinished sequence there is nothing to wait for")
    func nothing() {
        var decoder = KeyDecoder()
        #expect(decoder.feed("abc\u{1B}[A".utf8).count == 4)
        #expect(decoder.wait == nil)
        #expect(decoder.timeOut() == [])
    }

    @Test("every sequence may be split at any byte")
    func everySplit() {
        let bytes = Array(
            "a\u{1B}[1;5C腰\u{1B}OP\u{1B}[<0;10;5M\u{1B}[200~x\ry\u{1B}[201~\u{1B}]11;rgb:0/0/0\u{1B}\\🤕\r".utf8)
        var whole = KeyDecoder()
        let expected = whole.feed(bytes)
        #expect(expected.count == 9)
        for split in 0...bytes.count {
            var decoder = KeyDecoder()
            #expect(decoder.feed(bytes[..<split]) + decoder.feed(bytes[split...]) == expected)
        }
    }

    @Test("random bytes never trap, and mean the same however they are split")
    func property() {
        var random = SplitMix64(seed: 4_711)
        let pool: [UInt8] =
            Array("\u{1B}\u{1B}\u{1B}\u{1B}[[[OO]<?;;0123456789~~AMmu$^@RcZ[200~[201~\u{7}\\\r\n é腰".utf8) + [
                0xFF, 0xC3,
            ]
        for _ in 0..<5_000 {
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                Int.random(in: 0..<8, using: &random) == 0
                    ? UInt8.random(in: 0...255, using: &random) : pool[Int.random(in: 0..<pool.count, using: &random)]
            }
            var whole = KeyDecoder()
            var expected = whole.feed(bytes)
            var pieces = KeyDecoder()
            var reports: [TerminalReport] = []
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = Int.random(in: 1...5, using: &random)
                reports += pieces.feed(rest.prefix(count))
                rest = rest.dropFirst(count)
            }
            #expect(pieces.wait == whole.wait)
            expected += whole.timeOut()
            reports += pieces.timeOut()
            #expect(reports == expected, "\(bytes)")
        }
    }

    @Test("whatever came before, a key typed after the wait is understood")
    func recovers() {
        var random = SplitMix64(seed: 12)
        for _ in 0..<2_000 {
            var decoder = KeyDecoder()
            let bytes = (0..<20).map { _ in UInt8.random(in: 0...255, using: &random) } + [0x1B, 0x5B]
            _ = decoder.feed(bytes)
            _ = decoder.timeOut()
            #expect(decoder.feed("q".utf8) == [.input(.key(.character("q")))])
        }
    }
}
