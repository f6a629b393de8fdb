import Diary
import Testing

@testable import Journal

@Suite("Whether all identifiers differ")
struct IdentifierHashesTests {
    private static func allDiffer(_ texts: [String]) -> Bool {
        var hashes = IdentifierHashes(capacity: texts.count)
        return texts.allSatisfy { hashes.insert(EntryID($0)) }
    }

    @Test("is told of thousands, in whatever order, and of one that occurs twice")
    func many() {
        let texts = (0..<5000).map { "20261120T\($0)Z-k3f9x2" }.shuffled()
        #expect(Self.allDiffer(texts))
        #expect(!Self.allDiffer(texts + [texts[17]]))
    }

    @Test("is told of short ones, of which each is its own")
    func short() { #expect(Self.allDiffer(["", "a", "b", "ab", "ba", "aab", "\0", "\0\0"])) }

    @Test("is never certain beyond ASCII, where the same text can be written in different bytes")
    func beyondASCII() {
        #expect(!Self.allDiffer(["é", "e\u{301}"]))
        #expect(!Self.allDiffer(["é"]))
    }
}
