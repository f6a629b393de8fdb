import Recfile
import Statistics
import Testing

@Suite("Bytes searched and hashed eight at a time")
struct WordSearchTests {
    @Test("a word is found wherever it is and however it is written, and only then")
    func words() {
        var random = SplitMix64(seed: 3)
        for _ in 0..<20_000 {
            let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                "abzABZ @`{é-".utf8.randomElement(using: &random) ?? 0
            }
            let word = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                "abz".utf8.randomElement(using: &random) ?? 0
            }
            let start = Int.random(in: 0...text.count, using: &random)
            let folded = text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
            let isThere = (start..<max(start, text.count - word.count + 1)).contains { place in
                folded[place..<(place + word.count)].elementsEqual(word)
            }
            #expect(text.hasWord(word, from: start) == isThere, "\(text) \(word) \(start)")
        }
    }

    @Test("lines are found as by splitting, and only the same bytes have the same hash")
    func lines() throws {
        var random = SplitMix64(seed: 4)
        var known: [UInt64: [UInt8]] = [:]
        for _ in 0..<5000 {
            let bytes = (0..<Int.random(in: 0...30, using: &random)).map { _ in
                [0, 10, 65, 66, 195].randomElement(using: &random) ?? 0 as UInt8
            }
            let start = Int.random(in: 0...bytes.count, using: &random)
            let end = bytes[start...].firstIndex(of: 10)
            let line = HashedLine(at: start, in: bytes.span)
            #expect(line?.end == end)
            guard let line, let end else { continue }
            let text = Array(bytes[start..<end])
            #expect(line.isASCII == !text.contains(195))
            #expect(line.starts(with: .init("AB")) == text.starts(with: "AB".utf8))
            #expect(known.updateValue(text, forKey: line.hash).map { $0 == text } ?? true)
        }
    }
}
