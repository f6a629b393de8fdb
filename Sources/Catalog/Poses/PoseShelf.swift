import Canvas
import Diary
import Recfile
import Synchronization

/// The drawn exercises, read from the built-in file and the user's own ones when first needed.
final class PoseShelf: Sendable {
    private let additions: [CatalogSource]
    private let standard: PoseShelf?
    private let contents = Mutex<PoseContents?>(nil)

    /// Creates a shelf; `standard` is the one without additions, so that the built-in file is read only once.
    init(_ additions: [CatalogSource], onTopOf standard: PoseShelf?) {
        (self.additions, self.standard) = (additions, standard)
    }

    /// The loaded contents.
    var loaded: PoseContents { withContents { $0 } }

    /// Returns the figure of an exercise, put together when first needed.
    func figure(_ name: Name) -> Figure? { withContents { $0.figure(name) } }

    private func withContents<Result: Sendable>(_ body: (inout PoseContents) -> Result) -> Result {
        contents.withLock { contents in
            var loaded = contents.take() ?? fresh
            defer { contents = loaded }
            return body(&loaded)
        }
    }

    private var fresh: PoseContents {
        var fresh = standard?.loaded ?? PoseContents()
        if standard == nil { fresh.add(BuiltInFile.poses.source, isOwn: false) }
        for source in additions { fresh.add(source, isOwn: true) }
        return fresh
    }
}

/// The contents of pose files.
struct PoseContents: Sendable {
    /// The drawn exercises, in the order of the files.
    private(set) var names: [Name] = []
    /// The problems in the files.
    private(set) var problems: [Problem] = []
    private var pictures: [Name: FigurePicture] = [:]
    private var poses: [Name: [Int: FigurePose]] = [:]
    private var anatomy = FigureAnatomy(measures: [:], patches: [])
    /// The figures put together so far.
    private var figures: [Name: Figure] = [:]

    /// Returns the figure of an exercise, and caches it: finding its frame takes a whole movement, and the stage asks for it with
    /// each picture.
    mutating func figure(_ name: Name) -> Figure? {
        if let figure = figures[name] { return figure }
        guard let picture = pictures[name], let poses = poses[name] else { return nil }
        figures[name] = Figure(picture, poses: poses.sorted { $0.key < $1.key }.map(\.value), anatomy: anatomy)
        return figures[name]
    }

    /// Reads a file on top of earlier ones: its pictures and poses replace those of the same exercise.
    mutating func add(_ source: CatalogSource, isOwn: Bool) {
        figures = [:]
        let records = source.typedRecords
        for (type, record) in records {
            var reader = RecordReader(record, file: source.file)
            switch type {
            case FigureMeasure.recordType: take(measure: &reader)
            case MusclePatch.recordType: take(patch: &reader)
            case FigurePicture.recordType: take(picture: &reader)
            default: continue
            }
            finish(reader, type)
        }
        var replaced: [Name: RecordReader] = [:]
        for (type, record) in records where type == FigurePose.recordType {
            var reader = RecordReader(record, file: source.file)
            take(pose: &reader, replaced: &replaced)
            finish(reader, type)
        }
        guard isOwn else { return }
        for (name, reader) in replaced.sorted(by: { $0.key < $1.key }) { check(name, reader) }
    }

    private static let fieldNames = [
        FigureMeasure.recordType: FigureMeasure.fieldNames, MusclePatch.recordType: MusclePatch.fieldNames,
        FigurePicture.recordType: FigurePicture.fieldNames, FigurePose.recordType: FigurePose.fieldNames,
    ]

    private mutating func finish(_ reader: RecordReader, _ type: String?) {
        var reader = reader
        if reader.isSound, let fields = type.flatMap({ Self.fieldNames[$0] }) { reader.checkFieldNames(fields) }
        problems += reader.problems
    }

    private mutating func take(measure record: inout RecordReader) {
        guard let bone: FigureBone = record.option("Name"), let measure = FigureMeasure(reading: &record) else {
            return
        }
        anatomy.measures[bone] = measure
    }

    private mutating func take(patch record: inout RecordReader) {
        guard let patch = MusclePatch(reading: &record) else { return }
        anatomy.patches.removeAll {
            ($0.muscle, $0.bone, $0.isFrontView) == (patch.muscle, patch.bone, patch.isFrontView)
        }
        anatomy.patches.append(patch)
    }

    private mutating func take(picture record: inout RecordReader) {
        guard let name = record.exercise, let picture = FigurePicture(reading: &record), record.isSound else { return }
        if pictures.updateValue(picture, forKey: name) == nil { names.append(name) }
    }

    private mutating func take(pose record: inout RecordReader, replaced: inout [Name: RecordReader]) {
        guard let name = record.exercise else { return }
        guard let picture = pictures[name] else {
            return record.note("Exercise", expected: "an exercise with a Picture")
        }
        let number = record.value("Pose") { text throws(ParseError) in
            guard let number = Int(text), (1...2).contains(number) else {
                throw ParseError(found: text, expected: "1 for how you begin, 2 for the exercise itself")
            }
            return number
        }
        guard let number, let pose = FigurePose(reading: &record, view: picture.view) else { return }
        if replaced.updateValue(record, forKey: name) == nil { poses[name] = [:] }
        poses[name]?[number] = pose
    }

    /// Reports what can't be drawn in one of the user's own figures.
    private mutating func check(_ name: Name, _ reader: RecordReader) {
        var reader = reader
        for problem in figure(name)?.problems ?? [] {
            reader.note("Exercise", expected: "poses that can be drawn, but \(problem)")
        }
        problems += reader.problems
    }
}

extension RecordReader {
    /// The exercise that a picture or pose belongs to; if there is none, that is noted.
    fileprivate var exercise: Name? {
        mutating get {
            let name = value("Exercise") { text throws(ParseError) in try Name(parsing: text) }
            if name == nil, isSound { note("Exercise", expected: "the name of an Exercise") }
            return name
        }
    }
}
