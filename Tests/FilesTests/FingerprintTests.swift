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

    @Test("seed numbers that are the same in every run")
    func numbers() {
        var generator = ContentGenerator(Fingerprint("foobar".utf8))
        var again = ContentGenerator(Fingerprint("foobar".utf8))
        #expect((0..<4).map { _ in generator.next() } == (0..<4).map { _ in again.next() })
    }
}
