import Files
import Testing

@Suite("Fingerprints")
struct FingerprintTests {
    @Test(
        "are those of FNV-1a with 64 bits",
        arguments: [("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8)]
            as [(String, UInt64)])
    func reference(text: String, value: UInt64) {
        #expect(Fingerprint(text.utf8).value == value)
    }

    @Test("distinguish texts that read the same when joined")
    func separation() {
        var one = Fingerprint()
        one.mix("ab")
        one.mix("c")
        var other = Fingerprint()
        other.mix("a")
        other.mix("bc")
        #expect(one != other)
    }

    @Test("eight bytes at a time tell every change of a bit, of two highest ones, and a byte more or less")
    func eightAtATime() {
        let bytes = [UInt8]((0..<29).map { $0 &* 37 })
        let print = Fingerprint(eightAtATime: bytes[...])
        for one in 0..<(bytes.count * 8) {
            for other in [one] + Array(stride(from: 7, to: bytes.count * 8, by: 8)) {
                var changed = bytes
                changed[one / 8] ^= 1 << UInt8(one % 8)
                if other != one { changed[other / 8] ^= 1 << UInt8(other % 8) }
                #expect(Fingerprint(eightAtATime: changed[...]) != print)
            }
        }
        for count in bytes.indices { #expect(Fingerprint(eightAtATime: bytes[..<count]) != print) }
    }

    @Test("seed numbers that are the same in every run")
    func numbers() {
        var generator = ContentGenerator(Fingerprint("foobar".utf8))
        var again = ContentGenerator(Fingerprint("foobar".utf8))
        #expect((0..<4).map { _ in generator.next() } == (0..<4).map { _ in again.next() })
    }
}
