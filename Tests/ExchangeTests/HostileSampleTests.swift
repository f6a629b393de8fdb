import Foundation
import Testing

@testable import Exchange

/// For every format, a file made from its documented header: quotes, commas, line breaks, umlauts, empty cells, several zones;
/// whole, and with its end cut off. Beside each is the expected report and the resulting diary.
///
/// `TWINGE_RECORD_GOLDEN=1` records the expected output, to be reviewed.
@Suite("Hard files of every format")
struct HostileSampleTests {
    struct Sample: CustomTestStringConvertible, Sendable {
        let format: ImportFormat
        let file: String
        var testDescription: String { file }
    }

    static let samples: [Sample] = [
        Sample(format: .csv, file: "csv.csv"), Sample(format: .twingeJSON, file: "twinge-json.json"),
        Sample(format: .twingeRec, file: "twinge-rec.rec"), Sample(format: .bearable, file: "bearable.csv"),
        Sample(format: .daylio, file: "daylio.csv"), Sample(format: .trackAndGraph, file: "track-and-graph.csv"),
        Sample(format: .loop, file: "loop.csv"), Sample(format: .loop, file: "loop.sql"),
        Sample(format: .loop, file: "loop-habit.csv"), Sample(format: .appleHealth, file: "apple-health.xml"),
        Sample(format: .jrnl, file: "jrnl.txt"), Sample(format: .migraineBuddy, file: "migraine-buddy.csv"),
        Sample(format: .painTracker, file: "paintracker.csv"),
        Sample(format: .clusterHeadache, file: "cluster-headache.csv"),
        Sample(format: .habitBull, file: "habitbull.csv"), Sample(format: .nomie, file: "nomie.csv"),
        Sample(format: .flaredown, file: "flaredown.csv"), Sample(format: .tapLog, file: "taplog.csv"),
        Sample(format: .activityWatch, file: "activitywatch.json"),
        Sample(format: .timewarrior, file: "timewarrior.json"), Sample(format: .fitbit, file: "fitbit.json"),
        Sample(format: .fitbit, file: "fitbit.csv"), Sample(format: .garmin, file: "garmin.json"),
        Sample(format: .healthConnect, file: "health-connect.sql"),
        Sample(format: .secuso, file: "secuso-pain-diary.sql"), Sample(format: .dayOne, file: "day-one.json"),
        Sample(format: .org, file: "org.org"), Sample(format: .markdown, file: "markdown.md"),
        Sample(format: .iCalendar, file: "icalendar.ics"),
    ]

    @Test("are imported whole or say why not", arguments: samples)
    func sample(_ sample: Sample) throws {
        let bytes = try Self.bytes(of: sample)
        let isDatabase = sample.file.hasSuffix(".sql")
        let cut = Array(bytes.prefix(isDatabase ? bytes.count * 2 / 3 : bytes.count - 17))
        let report = """
            \(Self.report(bytes, sample))

            Cut short:
            \(Self.report(cut, sample))

            """
        let file = Samples.file("Apps/\(sample.file).expected")
        if ProcessInfo.processInfo.environment["TWINGE_RECORD_GOLDEN"] != nil {
            try report.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(report == String(decoding: try Foundation.Data(contentsOf: file), as: UTF8.self))
    }

    @Test("exist for every format")
    func completeness() {
        #expect(Set(Self.samples.map(\.format)) == Set(ImportFormat.allCases))
    }

    private static func bytes(of sample: Sample) throws -> [UInt8] {
        let bytes = try Samples.bytes("Apps/\(sample.file)")
        guard sample.file.hasSuffix(".sql") else { return bytes }
        return try ImportSample.database(String(decoding: bytes, as: UTF8.self))
    }

    /// Returns the report and the diary, or why nothing is imported.
    private static func report(_ bytes: [UInt8], _ sample: Sample) -> String {
        do {
            var context = try ImportSample.context()
            if sample.file == "loop-habit.csv" { context.file = "001 Stretch, long/Checkmarks.csv" }
            #expect(ImportFormat(detecting: bytes, path: context.file) == sample.format)
            let outcome = try sample.format.read(bytes, context: context)
            #expect(outcome.isComplete)
            return (outcome.account + ImportSample.lines(of: outcome.entries)).joined(separator: "\n")
        } catch {
            return "Nothing imported. \(error)"
        }
    }
}
