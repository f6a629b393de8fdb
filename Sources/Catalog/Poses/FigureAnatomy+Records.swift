import Canvas
import Diary

extension FigureMeasure {
    static let recordType = "Bone"
    static let fieldNames = ["Length", "Start", "End", "Front_start", "Front_end"]

    /// Reads the length and thickness of a part; problems are noted in the reader.
    init?(reading record: inout RecordReader) {
        guard let length = record.measure("Length"), let start = record.measure("Start"),
            let end = record.measure("End")
        else {
            record.note("Length", expected: "Length, Start and End in hundredths of the figure's height")
            return nil
        }
        self.init(
            length: length, side: FigureTaper(start, end),
            front: FigureTaper(record.measure("Front_start") ?? start, record.measure("Front_end") ?? end))
    }
}

extension MusclePatch {
    static let recordType = "Patch"
    static let fieldNames = ["Muscle", "View", "Bone", "From", "To", "Offset", "Width", "Shoulder"]

    /// Reads where a muscle is coloured; problems are noted in the reader.
    init?(reading record: inout RecordReader) {
        let muscle = record.value("Muscle") { text throws(ParseError) in try Name(parsing: text) }
        guard let muscle, let view: FigureView = record.option("View"), let bone: FigureBone = record.option("Bone"),
            let from = record.measure("From"), let to = record.measure("To"), let offset = record.measure("Offset"),
            let width = record.measure("Width")
        else {
            record.note("Muscle", expected: "Muscle, View, Bone, From, To, Offset and Width")
            return nil
        }
        self.init(
            muscle: muscle.text, isFrontView: view != .side, bone: bone, from: from, to: to, offset: offset,
            width: width, shoulder: record.measure("Shoulder"))
    }
}

extension RecordReader {
    /// Returns a finite number.
    fileprivate mutating func measure(_ field: String) -> Double? {
        value(field) { text throws(ParseError) in
            var words = PoseWords(text)
            return try words.numbers(1, "a number")[0]
        }
    }
}
