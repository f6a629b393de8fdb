import Recfile
import Statistics
import Testing

@Suite("Any bytes")
struct RecLosslessTests {
    private static let pieces = [
        "Id: a\n", "When", ": ", "\n", "\r\n", "+ ", "+", "\\", "\\\n", "# c\n", "%rec: X\n", " ", "\t", "\0",
        "\u{FEFF}", "é",
        "<<<<<<< x\n", "=======\n", "A:\n", "B: 1",
    ]

    private func randomText(using random: inout SplitMix64) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 0...24, using: &random) {
            if Int.random(in: 0..<8, using: &random) == 0 {
                bytes.append(UInt8.random(in: 0...255, using: &random))
            } else {
                bytes += Self.pieces.randomElement(using: &random)?.utf8 ?? "".utf8
            }
        }
        return bytes
    }

    @Test("blocks are contiguous and reproduce the bytes of 20,000 random texts")
    func blocksCoverTheText() {
        for seed in UInt64(0)..<20_000 {
            var random = SplitMix64(seed: seed)
            let bytes = randomText(using: &random)
            let document = RecDocument(bytes)
            let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            var end = start
            var line = 1
            for block in document.blocks {
                #expect(block.bytes.lowerBound == end && block.line == line && !block.bytes.isEmpty, "seed \(seed)")
                let isBroken = block.fault.map { !$0.isHarmless } ?? false
                #expect(block.kind == .malformed ? block.fault != nil : !isBroken, "seed \(seed)")
                end = block.bytes.upperBound
                line += bytes[block.bytes].count { $0 == UInt8(ascii: "\n") }
            }
            #expect(end == max(start, bytes.count), "seed \(seed)")
            #expect(document.bytes == bytes, "seed \(seed)")
        }
    }

    @Test("a record rewritten with its own fields keeps every byte, in 20,000 random texts")
    func rewritingNothingChangesNothing() throws {
        for seed in UInt64(0)..<20_000 {
            var random = SplitMix64(seed: seed)
            let document = RecDocument(randomText(using: &random))
            for record in document.records {
                let same = try record.rewritten(with: record.fields.map { ($0.name, $0.value) })
                #expect(same == Array(document.bytes[record.bytes]), "seed \(seed)")
            }
        }
    }
}
