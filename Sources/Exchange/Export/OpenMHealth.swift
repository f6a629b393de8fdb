import Diary

/// The data points of Open mHealth, one JSON object per line: sleep, steps and activities in its schemas, pain in Twinge's own,
/// since it has none.
public enum OpenMHealth {
    /// Writes the data points of entries as JSON lines.
    ///
    /// - Parameters:
    ///   - dayStart: the hour at which a diary day begins.
    ///   - write: receives the next piece of the text.
    /// - Returns: the number of data points.
    /// - Throws: What `write` throws.
    @discardableResult
    public static func write(
        _ entries: some Sequence<Entry>, dayStart: Int = 4, to write: (String) throws -> Void
    ) rethrows -> Int {
        var text = JSONText()
        var count = 0
        for entry in entries {
            for point in points(of: entry, dayStart: dayStart) {
                point.write(to: &text)
                text.write(asIs: "\n")
                count += 1
            }
            try write(text.take())
        }
        return count
    }

    private static func points(of entry: Entry, dayStart: Int) -> [Point] {
        var bodies: [(schema: Schema, body: Body)] = []
        let time = entry.when.secondsText
        let day = entry.when.diaryDay(startingAt: dayStart)
        // The schemas of totals want a span: a habit's amount is the day's total so far, and a night begins on the evening before.
        let dayFrom = Moment(date: day, hour: dayStart, minute: 0, offset: entry.when.offset)?.secondsText
        let nightFrom = Moment(date: day - 1, hour: 18, minute: 0, offset: entry.when.offset)?.secondsText
        if let score = entry.painNow {
            let site = entry.sites.first.map {
                ([$0.side?.rawValue, $0.name.text].compactMap { $0 }).joined(separator: " ")
            }
            bodies.append((.pain, Body(time: time, painScore: score.value, bodyLocation: site)))
        }
        for reading in entry.habits + entry.activities {
            guard case .quantity(let number, let unit)? = reading.amount else { continue }
            switch (reading.name, unit) {
            case ("hours slept", .hours), ("hours slept", .minutes):
                let value = Value(value: number.value, unit: unit.rawValue)
                bodies.append((.sleep, Body(from: nightFrom, time: time, sleepDuration: value)))
            case ("steps", .times), ("steps", .score):
                let value = Value(value: number.value, unit: "steps")
                bodies.append((.steps, Body(from: dayFrom, time: time, stepCount: value)))
            case (let name, .minutes) where entry.activities.contains(reading),
                (let name, .hours) where entry.activities.contains(reading):
                let value = Value(value: number.value, unit: unit.rawValue)
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
        /// When the span began that ends at the time; nil for a moment.
        var from: String?
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
            if let from {
                text.startMember("time_interval")
                text.startObject()
                text.member("end_date_time", time)
                text.member("start_date_time", from)
                text.endObject()
            } else {
                text.member("date_time", time)
            }
            text.endObject()
            text.member("pain_score", painScore)
            text.member("sleep_duration", sleepDuration)
            text.member("step_count", stepCount)
            text.endObject()
        }
    }
}
