import Diary

/// The data points of Open mHealth, one JSON object per line: sleep, steps and activities in its schemas, pain in Twinge's own,
/// since it has none.
public enum OpenMHealth {
    /// Writes the data points of entries as JSON lines.
    ///
    /// - Parameter write: receives the next piece of the text.
    /// - Throws: What `write` throws.
    public static func write(_ entries: some Sequence<Entry>, to write: (String) throws -> Void) rethrows {
        var text = JSONText()
        for entry in entries {
            for point in points(of: entry) {
                point.write(to: &text)
                text.write(asIs: "\n")
            }
            try write(text.take())
        }
    }

    private static func points(of entry: Entry) -> [Point] {
        var bodies: [(schema: Schema, body: Body)] = []
        let time = entry.when.secondsText
        if let score = entry.painNow {
            let site = entry.sites.first.map {
                ([$0.side?.rawValue, $0.name.text].compactMap { $0 }).joined(separator: " ")
            }
            bodies.append((.pain, Body(time: time, painScore: score.value, bodyLocation: site)))
        }
        for reading in entry.habits + entry.activities {
            guard case .quantity(let number, let unit)? = reading.amount else { continue }
            switch (reading.name, unit) {
            case ("hours slept", .hours):
                let value = Value(value: number.value, unit: "h")
                bodies.append((.sleep, Body(time: time, sleepDuration: value)))
            case ("steps", _):
                let value = Value(value: number.value, unit: "steps")
                bodies.append((.steps, Body(time: time, stepCount: value)))
            case (let name, .minutes) where entry.activities.contains(reading):
                let value = Value(value: number.value, unit: "min")
                bodies.append((.activity, Body(time: time, activityName: name.text, duration: value)))
            default: continue
            }
        }
        let id = entry.id.fhirText
        return bodies.enumerated().map { place, made in
            Point(id: "\(id)-\(place + 1)", time: time, schema: made.schema, body: made.body)
        }
    }

    private struct Point: JSONWritable {
        let id: String
        let time: String
        let schema: Schema
        let body: Body

        func write(to text: inout JSONText) {
            text.startObject()
            text.member("body", body)
            text.startMember("header")
            writeHeader(to: &text)
            text.endObject()
        }

        private func writeHeader(to text: inout JSONText) {
            text.startObject()
            text.startMember("acquisition_provenance")
            text.startObject()
            text.member("modality", "self-reported")
            text.member("source_name", "Twinge")
            text.endObject()
            text.member("creation_date_time", time)
            text.member("id", id)
            text.member("schema_id", schema)
            text.endObject()
        }
    }

    private struct Schema: JSONWritable {
        let namespace: String
        let name: String
        let version: String

        static let pain = Schema(namespace: "twinge", name: "pain-score", version: "1.0")
        static let sleep = Schema(namespace: "omh", name: "sleep-duration", version: "2.0")
        static let steps = Schema(namespace: "omh", name: "step-count", version: "3.0")
        static let activity = Schema(namespace: "omh", name: "physical-activity", version: "1.2")

        func write(to text: inout JSONText) {
            text.startObject()
            text.member("name", name)
            text.member("namespace", namespace)
            text.member("version", version)
            text.endObject()
        }
    }

    private struct Value: JSONWritable {
        let value: Double
        let unit: String

        func write(to text: inout JSONText) {
            text.startObject()
            text.member("unit", unit)
            text.member("value", value)
            text.endObject()
        }
    }

    private struct Body: JSONWritable {
        let time: String
        var painScore: Int?
        var bodyLocation: String?
        var sleepDuration: Value?
        var stepCount: Value?
        var activityName: String?
        var duration: Value?

        func write(to text: inout JSONText) {
            text.startObject()
            text.member("activity_name", activityName)
            text.member("body_location", bodyLocation)
            text.member("duration", duration)
            text.startMember("effective_time_frame")
            text.startObject()
            text.member("date_time", time)
            text.endObject()
            text.member("pain_score", painScore)
            text.member("sleep_duration", sleepDuration)
            text.member("step_count", stepCount)
            text.endObject()
        }
    }
}
