import Foundation
import Recfile
import Testing

@Suite("Finding bytes in a text")
struct ByteSearchTests {
    @Test(
        "bytes are found at or after an offset",
        arguments: [
            ("banana", "an", 0, 1), ("banana", "an", 2, 3), ("banana", "an", 4, nil), ("banana", "nab", 0, nil),
            ("banana", "banana", 0, 0), ("banana", "bananas", 0, nil), ("aab", "ab", 0, 1), ("", "a", 0, nil),
            ("ab", "", 2, 2),
            ("ab", "", 3, nil), ("banana", "a", 9, nil),
        ] as [(String, String, Int, Int?)])
    func places(text: String, wanted: String, start: Int, place: Int?) {
        #expect(Array(text.utf8).firstOffset(of: Array(wanted.utf8), from: start) == place)
    }

    @Test(
        "the type at the end is that of the last descriptor",
        arguments: [
            "", "A: 1\n", "%rec: Entry\n", "%rec: Entry\n\nA: 1\n\n%rec: Weather\n\nB: 2\n", "# %rec: none\n\nA: 1\n",
            "# remark\n%rec: Entry\n%key: Id\n\nNote: 100 %record\n", "%rec: Entry\r\n%key: Id\r\n\r\nA: 1\r\n",
            "\u{FEFF}%rec: Entry\n\nA: 1\n", "%key: Id\n%rec: Late\n\nA: 1\n", "A: 1\n%rec: Inside\n\nB: 2\n",
            "%rec: Entry\n%doc: long\n+ and %rec: more\n\nA: 1\n", "%recs: no\n\n", "%rec: Broken\n\0\n\nA: 1\n\n",
            "%rec:\\\n\n+0", "%rec: A\\\r\n\nB\n",
        ])
    func lastType(text: String) {
        let bytes = Array(text.utf8)
        #expect(RecDocument.typeAtEnd(of: bytes) == RecDocument(bytes).descriptors.last?.describedType)
    }

    @Test("the type at the end of random texts is that of the last descriptor", arguments: 0..<200)
    func lastTypeOfRandomText(seed: Int) {
        let parts = [
            "%rec: A", "%rec: B", "%key: Id", "Id: 1", "\n", "\n", "\n\n", "# %rec: C\n", "+ x", " ", "\r\n", "\0",
            "%rec",
        ]
        var state = UInt64(seed)
        var text = ""
        for _ in 0..<20 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            text += parts[Int((state >> 33) % UInt64(parts.count))]
        }
        let bytes = Array(text.utf8)
        #expect(
            RecDocument.typeAtEnd(of: bytes) == RecDocument(bytes).descriptors.last?.describedType,
            "\(text.debugDescription)")
    }
}
