import Diary
import FoundationEssentials

/// The data points of Open mHealth, one JSON object per line: sleep, steps and activities in its schemas, pain in Twinge's own,
/// since it has none.
public enum OpenMHealth {
    /// Writes the data points of entries as JSON lines.
    ///
    /// - Parameter write: receives the next piece of the text.
    /// - Throws: What `write` throws; `EncodingError`, which entries never cause.
    public static func write(_ entries: some Sequence<Entry>, to write: (String) throws -> Void) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        for entry in entries {
            for point in points(of: entry) {
                let text = String(decoding: try encoder.encode(point), as: UTF8.self)
                try write(text.escapingControlsInJSON + "\n")
            }
        }
    }

    private static func points(of entry: Entry) -> [Point] {
        var bodies: [(schema: Schema, body: Body)] = []
        let time = TimeFrame(dateTime: entry.when.secondsText)
        if let score = entry.painNow {
            let site = entry.sites.first.map {
                ([$0.side?.rawValue, $0.name.text].compactMap { $0 }).joined(separator: " ")
            }
            bodies.append((.pain, Body(effectiveTimeFrame: time, painScore: score.value, bodyLocation: site)))
        }
        for reading in entry.habits + entry.activities {
            guard case .quantity(let number, let unit)? = reading.amount else { continue }
            switch (reading.name, unit) {
            case ("hours slept", .hours):
                let value = Value(value: number.value, unit: "h")
                bodies.append((.sleep, Body(effectiveTimeFrame: time, sleepDuration: value)))
            case ("steps", _):
                let value = Value(value: number.value, unit: "steps")
                bodies.append((.steps, Body(effectiveTimeFrame: time, stepCount: value)))
            case (let name, .minutes) where entry.activities.contains(reading):
                let value = Value(value: number.value, unit: "min")
                bodies.append((.activity, Body(effectiveTimeFrame: time, activityName: name.text, duration: value)))
            default: continue
            }
        }
        return bodies.enumerated().map { place, made in
            let id = entry.id.fhirText(place + 1)
            return Point(
                header: Header(id: id, creationDateTime: entry.when.secondsText, schemaId: made.schema), body: made.body
            )
        }
    }

    private struct Point: Encodable {
        let header: Header
        let body: Body
    }

    private struct Header: Encodable {
        let id: String
        let creationDateTime: String
        let schemaId: Schema
        let acquisitionProvenance = Provenance()
    }

    private struct Provenance: Encodable {
        let sourceName = "Twinge"
        let modality = "self-reported"
    }

    private struct Schema: Encodable {
        let namespace: String
        let name: String
        let version: String

        static let pain = Schema(namespace: "twinge", name: "pain-score", version: "1.0")
        static let sleep = Schema(namespace: "omh", name: "sleep-duration", version: "2.0")
        static let steps = Schema(namespace: "omh", name: "step-count", version: "3.0")
        static let activity = Schema(namespace: "omh", name: "physical-activity", version: "1.2")
    }

    private struct TimeFrame: Encodable { let dateTime: String }

    private struct Value: Encodable {
        let value: Double
        let unit: String
    }

    private struct Body: Encodable {
        let effectiveTimeFrame: TimeFrame
        var painScore: Int?
        var bodyLocation: String?
        var sleepDuration: Value?
        var stepCount: Value?
        var activityName: String?
        var duration: Value?
    }
}
