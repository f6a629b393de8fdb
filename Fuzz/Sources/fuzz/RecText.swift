import Recfile

/// The bytes read are the bytes kept, whatever they are, and what is written is read back.
@Sendable func fuzzRecText(_ bytes: [UInt8]) {
    let document = RecDocument(bytes)
    var end = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for block in document.blocks {
        expect(block.bytes.lowerBound == end && !block.bytes.isEmpty, "blocks follow each other")
        end = block.bytes.upperBound
    }
    expect(end == bytes.count || bytes.isEmpty, "blocks cover the text")
    expect(
        RecDocument.typeAtEnd(of: bytes) == document.descriptors.last?.describedType,
        "the type at the end is that of the last descriptor")
    var writer = RecWriter()
    var written: [[String]] = []
    for record in document.records {
        let fields = record.fields.map { (name: $0.name, value: $0.value) }
        let same = try? record.rewritten(with: fields)
        expect(same == Array(bytes[record.bytes]), "an unchanged record keeps its bytes")
        // A carriage return would be written as a line break, and a zero byte is never in a record.
        guard fields.allSatisfy({ !$0.name.hasPrefix("%") && !$0.value.utf8.contains(13) }) else { continue }
        try? writer.writeRecord(fields)
        written.append(fields.map(\.value))
    }
    expect(RecDocument(writer.bytes).records.map { $0.fields.map(\.value) } == written, "what is written is read back")
}
